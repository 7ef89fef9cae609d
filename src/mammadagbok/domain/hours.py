"""When somebody answers: always, at certain hours of the week, or nobody has found out."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

_FIXED: Final = frozenset({(1, 1), (5, 1), (5, 17), (12, 24), (12, 25), (12, 26), (12, 31)})
"""Months and days: the public holidays of Norway with a date of their own, and two eves."""
_FROM_EASTER: Final = (-3, -2, 0, 1, 39, 49, 50)
"""Days from Easter Sunday to those that move with it, Maundy Thursday to Whit Monday."""


@dataclass(frozen=True, slots=True)
class Span:
    """Open on the weekdays `first` to `last` (Monday is 0), from `opens` until before `closes`.

    When it closes at the hour it opens or earlier, it closes on the next day.
    """

    first: int
    last: int
    opens: time
    closes: time

    def holds(self, at: datetime) -> bool:
        """True when it is open at this wall-clock time."""
        today, yesterday = (self._has(day) for day in (at, at - timedelta(days=1)))
        if self.opens < self.closes:
            return today and self.opens <= at.time() < self.closes
        return (today and self.opens <= at.time()) or (yesterday and at.time() < self.closes)

    def _has(self, day: datetime) -> bool:
        return self.first <= day.weekday() <= self.last


@dataclass(frozen=True, slots=True)
class Hours:
    """Day and night, at these hours, or, with neither, unknown."""

    is_always: bool = False
    spans: tuple[Span, ...] = ()

    def is_open(self, at: datetime) -> bool | None:
        """Tell whether it is open; None when it is unknown, as on a public holiday.

        The hours of a weekday say nothing of a holiday that falls on it.
        """
        if self.is_always:
            return True
        if not self.spans or is_holiday(at.date()):
            return None
        return any(span.holds(at) for span in self.spans)


def is_holiday(day: date) -> bool:
    """True on public holidays of Norway, and on the eves of Christmas and of the new year."""
    return (day.month, day.day) in _FIXED or (day - easter(day.year)).days in _FROM_EASTER


def easter(year: int) -> date:
    """Return Easter Sunday (the Gregorian rule, in the form of Meeus, Jones and Butcher)."""
    century, rest = divmod(year, 100)
    moon = 19 * (year % 19) + century - century // 4 - (century - (century + 8) // 25 + 1) // 3
    moon = (moon + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (year % 19 + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)
