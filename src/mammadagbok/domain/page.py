"""What leaves: a page that takes masked texts and photos she ticked, and nothing else."""

from dataclasses import dataclass
from typing import Final

from mammadagbok.domain.masking import MaskedText
from mammadagbok.domain.question import Key

_NOWHERE: Final[Key] = ("", 0)
HEADING: Final[Key] = ("heading", 0)
"""What a question about the heading is about."""


@dataclass(frozen=True, slots=True)
class SharePhoto:
    """A photo she ticked, with its size in pixels: a JPEG file without metadata, not masked."""

    data: bytes
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class SharePart:
    """One thing on the page. `day` stands above it in words, '' when she did not ask for it.

    `source` tells the journal what it was made of; nothing that leaves holds it.
    """

    content: MaskedText | SharePhoto
    day: str = ""
    source: Key = _NOWHERE


@dataclass(frozen=True, slots=True)
class SharePage:
    """The page she brings, in her order, and a BCP 47 language tag ("nb-NO").

    Preview, screen, PDF, print, ODT and text are all made from this one value. There is a heading
    only when she has written one, and large print when she wants it.
    """

    parts: tuple[SharePart, ...]
    language: str
    heading: MaskedText | None = None
    large: bool = False

    @property
    def has_photos(self) -> bool:
        """True when making a file of it takes a while."""
        return any(isinstance(each.content, SharePhoto) for each in self.parts)

    @property
    def texts(self) -> tuple[MaskedText, ...]:
        """The texts on it, the heading first."""
        heading = () if self.heading is None else (self.heading,)
        contents = (each.content for each in self.parts)
        return (*heading, *(each for each in contents if isinstance(each, MaskedText)))
