"""The group file: what a group leader can hand in, and what of it she is told of.

Text only. It can add and never changes, hides or stands in for what is hers or built in.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum, auto
from typing import Final

from mammadagbok.domain.recurrence import MOST_WEEKS

FORMAT: Final = "gruppefil"
VERSION: Final = 1
LARGEST: Final = 256 * 1024
"""Bytes of a file that is read."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How many lines a list has at most, and how many signs a line or a text."""

    most: int
    longest: int


GROUP: Final = Limits(1, 80)
PLACE: Final = Limits(1, 120)
GAPS: Final = Limits(60, 10)
RULES: Final = Limits(40, 300)
IDEAS: Final = Limits(100, 300)
WELCOME: Final = Limits(1, 2_000)
NOTE: Final = Limits(1, 2_000)
NUMBERS: Final = Limits(20, 80)
HOURS: Final = Limits(1, 120)
UNKNOWN: Final = Limits(20, 40)
"""Of the names of fields that nobody knows, as they are listed."""
WEEKS: Final = range(1, MOST_WEEKS + 1)
YEARS: Final = range(2000, 2200)
"""A plan outside them is a slip, and would lead past the last day there is."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Meetings every so many weeks from the wall-clock minute `first` until a day, or on and on.

    `gaps` are the days on which the group does not meet.
    """

    first: datetime
    weeks: int = 1
    place: str = ""
    until: date | None = None
    gaps: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class LocalNumber:
    """Somebody near by to call: who, the number as it is written, and when they answer."""

    name: str
    number: str
    hours: str = ""


@dataclass(frozen=True, slots=True)
class GroupPack:
    """What a group file holds, all of it optional."""

    group: str = ""
    plan: Plan | None = None
    rules: tuple[str, ...] = ()
    ideas: tuple[str, ...] = ()
    welcome: str = ""
    numbers: tuple[LocalNumber, ...] = ()
    note: str = ""

    @property
    def is_empty(self) -> bool:
        """True when nothing stands in it."""
        return self == GroupPack()


class Reason(Enum):
    """Why something in a group file is left out."""

    BUILT_IN_NUMBER = auto()
    """A number that the program has already."""
    BUILT_IN_NAME = auto()
    """A name that claims to be somebody the program has already."""
    NO_NUMBER = auto()
    """Nothing that can be called."""
    DUTY_NOTE = auto()
    """A line that begins as one of the program's own texts on who may have to report."""


@dataclass(frozen=True, slots=True)
class Dropped:
    """A line that is left out, as it stood there."""

    text: str
    why: Reason


@dataclass(frozen=True, slots=True)
class ReadPack:
    """A group file as it was understood.

    `unknown` names fields that were ignored; `cleaned` tells that unseen signs were taken out.
    """

    pack: GroupPack
    unknown: tuple[str, ...] = ()
    dropped: tuple[Dropped, ...] = ()
    cleaned: bool = False
