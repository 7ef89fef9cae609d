"""Time as she lives it: naive wall-clock time, never converted."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

Clock = Callable[[], datetime]
"""Gives the wall-clock time now, without a time zone."""

SLACK: Final = timedelta(days=1)
"""Summer time and a clock that is set right are no journey into the past."""
_LEAP: Final = timedelta(days=400)
"""A clock that shows so much more than last time may be wrong. A year away is no such leap."""


@dataclass(frozen=True, slots=True)
class Shown:
    """The last `day` that the clock showed, and the day it `leapt` to when that was a leap.

    `furthest` is what it showed before it jumped back, until it shows so much again: the clock was
    wrong before that jump or after it, and nobody can tell which.
    """

    day: date | None = None
    leapt: date | None = None
    furthest: date | None = None

    def then(self, today: date) -> "Shown":
        """Return what has been shown when the clock shows `today` next.

        A leap is what is too far, and a jump to where it was before it jumped back, or beyond.
        """
        if self.day is None:
            return Shown(today)
        by, furthest = today - self.day, self.furthest
        if -by > SLACK:
            return Shown(today, None, max(furthest or self.day, self.day))
        is_there = furthest is not None and today >= furthest
        leaps = by > _LEAP or (is_there and by > SLACK)
        still = self.leapt if self.leapt == today else None
        return Shown(today, today if leaps else still, None if is_there else furthest)


def to_minute(moment: datetime) -> datetime:
    """Return the same wall-clock minute, as entries and meetings keep it."""
    return moment.replace(second=0, microsecond=0, tzinfo=None)
