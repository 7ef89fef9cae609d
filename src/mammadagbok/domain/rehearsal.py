"""A conversation she practises, for herself alone."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class NewRehearsal:
    """The situation, what she says, what they may say, and how it went; each '' until it is there.

    `entry` is the id of the text it began from, which stands there alone and is never copied.
    """

    on: date
    situation: str = ""
    mine: str = ""
    theirs: str = ""
    went: str = ""
    entry: int | None = None

    @property
    def is_blank(self) -> bool:
        """True while nothing is written."""
        return not (self.situation + self.mine + self.theirs + self.went).strip()


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """A rehearsal the journal keeps."""

    id: int
    lines: NewRehearsal
