"""What leaves: a page that takes masked text and nothing else."""

from dataclasses import dataclass

from mammadagbok.domain.masking import MaskedText


@dataclass(frozen=True, slots=True)
class SharePage:
    """The page she brings: masked texts in her order, and a BCP 47 language tag ("nb-NO").

    Preview, screen, PDF, print and text are all made from this one value. `entries` are the ids of
    the entries on it, for the journal to remember; nothing that leaves holds them.
    """

    texts: tuple[MaskedText, ...]
    language: str
    entries: frozenset[int] = frozenset()
