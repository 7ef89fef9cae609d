"""What leaves: a page that takes masked texts and photos she ticked, and nothing else."""

from dataclasses import dataclass

from mammadagbok.domain.masking import MaskedText


@dataclass(frozen=True, slots=True)
class SharePhoto:
    """A photo she ticked, with its size in pixels: a JPEG file without metadata, not masked."""

    data: bytes
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class SharePage:
    """The page she brings: masked texts and photos in her order, and a BCP 47 language tag
    ("nb-NO").

    Preview, screen, PDF, print and text are all made from this one value. `entries` are the ids of
    the entries on it, with text or photo, for the journal to remember; nothing that leaves holds
    them.
    """

    parts: tuple[MaskedText | SharePhoto, ...]
    language: str
    entries: frozenset[int] = frozenset()

    @property
    def has_photos(self) -> bool:
        """True when making a file of it takes a while."""
        return any(isinstance(each, SharePhoto) for each in self.parts)

    @property
    def texts(self) -> tuple[MaskedText, ...]:
        """The texts on it."""
        return tuple(each for each in self.parts if isinstance(each, MaskedText))
