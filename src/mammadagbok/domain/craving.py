"""One craving episode. Everything is optional; a number alone is a whole entry."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Final

STRENGTHS = range(11)
"""Her own scale, 0–10."""
ONE_EPISODE: Final = timedelta(hours=3)
"""So long after it began it is over: what comes later is another craving, and another entry."""


class Keep(StrEnum):
    """What the journal keeps of a craving once it is over: all, what helped, or all for a while."""

    ALL = "all"
    ONLY_HELPED = "only_helped"
    DAYS = "days"


@dataclass(frozen=True, slots=True)
class Craving:
    """What she has told of one craving: strengths (0–10 or None) and lines in her words.

    `before`, `during` and `after` are what she felt, `expected` how strong she thought it would
    get; when she said so is told nowhere. `cause` came first, `body` is what she felt there, `did`
    what she did, `helped` what helped; `next_time` is for then, and `later` how the hours after
    went. `medicine`: it does not last. Raises ValueError for a strength outside 0–10.
    """

    before: int | None = None
    after: int | None = None
    cause: str = ""
    helped: str = ""
    expected: int | None = None
    during: tuple[int, ...] = ()
    body: str = ""
    did: str = ""
    next_time: str = ""
    later: str = ""
    little_sleep: bool = False
    medicine: bool = False

    def __post_init__(self) -> None:
        for strength in (*self.wave, self.expected):
            if strength is not None and strength not in STRENGTHS:
                raise ValueError("strength outside 0-10")

    @property
    def wave(self) -> tuple[int, ...]:
        """The strengths she felt, in their order."""
        felt = (self.before, *self.during, self.after)
        return tuple(strength for strength in felt if strength is not None)

    @property
    def lines(self) -> tuple[str, ...]:
        """Each line she may have written, in the order in which they are read; '' for none."""
        return (self.cause, self.body, self.did, self.helped, self.next_time, self.later)

    @property
    def is_blank(self) -> bool:
        """True when nothing at all has been given."""
        return self == Craving()


@dataclass(frozen=True, slots=True)
class Helped:
    """What helped her in a craving (`text`) that began with `cause`, as she calls it now."""

    cause: str
    text: str


def causes_in(line: str) -> tuple[str, ...]:
    """Return what came first one by one: the parts of the line between commas."""
    return tuple(filter(None, (part.strip() for part in line.split(","))))
