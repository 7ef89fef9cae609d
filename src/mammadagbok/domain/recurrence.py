"""A repeating plan of meetings, «every other Wednesday», and the days on which it meets.

All of it is arithmetic on dates in whole weeks, at the time a clock on the wall shows: summer time,
leap days and the turn of a year change nothing.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

MOST_WEEKS: Final = 8
"""The longest time between two meetings of a plan. A group that meets less often has no rhythm."""


@dataclass(frozen=True, slots=True)
class NewSeries:
    """A plan: the first meeting at wall-clock `first`, then one every so many `weeks` (1 to 8).

    It meets at `place`, for the last time on `until` or before; None: until she says otherwise.
    """

    first: datetime
    weeks: int
    place: str = ""
    until: date | None = None

    def __post_init__(self) -> None:
        """Raise ValueError unless the weeks are ones that a plan can have."""
        if not 1 <= self.weeks <= MOST_WEEKS:
            raise ValueError(self.weeks)


@dataclass(frozen=True, slots=True)
class Series:
    """A plan the journal keeps."""

    id: int
    plan: NewSeries


@dataclass(frozen=True, slots=True)
class NewGap:
    """A day on which the plan with the id `series` does not meet."""

    series: int
    day: date


@dataclass(frozen=True, slots=True)
class Gap:
    """Such a day that the journal keeps."""

    id: int
    gap: NewGap


@dataclass(frozen=True, slots=True)
class Pause:
    """A time without a group: from the day `start` to the day before `end`; None: it goes on."""

    start: date
    end: date | None = None

    def holds(self, day: date) -> bool:
        """True for a day in it."""
        return self.start <= day and (self.end is None or day < self.end)


def days(plan: NewSeries, start: date, end: date, gaps: Collection[date] = ()) -> Iterator[date]:
    """Give the days from `start` to `end`, both with it, on which a plan meets, in order.

    No day that lies in `gaps`, and none that no calendar has.
    """
    first, step = plan.first.date(), timedelta(weeks=plan.weeks)
    last = end if plan.until is None else min(end, plan.until)
    number = max(0, -((first - start) // step))
    left = max(-1, (last - first) // step)
    for each in range(number, left + 1):
        day = first + each * step
        if day not in gaps:
            yield day


def meets_on(plan: NewSeries, day: date, gaps: Collection[date] = ()) -> bool:
    """True when a plan meets on that day."""
    return any(days(plan, day, day, gaps))
