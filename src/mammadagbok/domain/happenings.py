"""What happened while the journal was opened, for her to be told once, quietly."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class CutOff:
    """The program had stopped before it could close the journal. Everything is there."""


@dataclass(frozen=True, slots=True)
class KeptAside:
    """Another journal has taken the place of the one that is now kept at `path`."""

    path: Path
    can_undo: bool


Happening = CutOff | KeptAside
