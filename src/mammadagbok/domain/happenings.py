"""What happened while the journal was opened or tidied, for her to be told once, quietly."""

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


@dataclass(frozen=True, slots=True)
class ClockLeapt:
    """The clock shows a day so much later that nothing goes by itself before the next one."""


Happening = CutOff | KeptAside | ClockLeapt
