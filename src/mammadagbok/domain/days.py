"""Days as a calendar lays them out, and the periods that have a name."""

from datetime import date, timedelta
from enum import StrEnum

Week = tuple[date | None, ...]
"""Seven days in a row. None stands for one outside the month, or outside what a date can be."""
_WEEK = 7
_SHORTEST = 28
"""Days in February, in a year without a 29th."""


class Period(StrEnum):
    """A stretch of days that is named and not dated."""

    WEEK = "week"
    MONTH = "month"
    SINCE_MEETING = "since_meeting"


def span(
    period: Period, today: date, first_weekday: int, meeting: date | None
) -> tuple[date | None, date | None]:
    """Return the first and the last day of the period around `today`, None where it is open.

    `first_weekday` counts from Monday as 0; `meeting` is the day of the group's last meeting.
    """
    match period:
        case Period.WEEK:
            days = [day for day in week_of(today, first_weekday) if day is not None]
            return days[0], days[-1]
        case Period.MONTH:
            return today.replace(day=1), today.replace(day=_length(today.year, today.month))
        case Period.SINCE_MEETING:
            return meeting, None


def week_of(day: date, first_weekday: int) -> Week:
    """Return the week with this day in it."""
    start = day.toordinal() - (day.weekday() - first_weekday) % _WEEK
    return tuple(_day(ordinal) for ordinal in range(start, start + _WEEK))


def month_of(day: date, first_weekday: int) -> tuple[Week, ...]:
    """Return the weeks of the month with this day in it, the days of other months as None."""
    first, last = span(Period.MONTH, day, first_weekday, None)
    if first is None or last is None:
        return ()
    start = first.toordinal() - (first.weekday() - first_weekday) % _WEEK
    return tuple(
        tuple(_within(ordinal, first, last) for ordinal in range(week, week + _WEEK))
        for week in range(start, last.toordinal() + 1, _WEEK)
    )


def days_on(day: date, days: int) -> date:
    """Return the day so many days on, or the first or last there is."""
    ordinal = day.toordinal() + days
    return date.fromordinal(min(max(ordinal, date.min.toordinal()), date.max.toordinal()))


def months_on(day: date, months: int) -> date:
    """Return the same day so many months on, or that month's last, within what a date can be."""
    number = day.year * 12 + day.month - 1 + months
    if number < date.min.year * 12:
        return date.min
    if number >= (date.max.year + 1) * 12:
        return date.max
    year, month = divmod(number, 12)
    return date(year, month + 1, min(day.day, _length(year, month + 1)))


def same_days(today: date) -> tuple[tuple[int, int], ...]:
    """Return the months and days that are «the same day» in other years.

    What was written on 29 February belongs, in a year without one, to the 28th.
    """
    days = [(today.month, today.day)]
    if days == [(2, 28)] and _length(today.year, 2) == _SHORTEST:
        days.append((2, 29))
    return tuple(days)


def is_long_break(before: date, today: date, most: timedelta) -> bool:
    """True when more than `most` lies between. A clock set back is no break."""
    return today - before > most


def _length(year: int, month: int) -> int:
    """Return how many days the month has."""
    from calendar import monthrange

    return monthrange(year, month)[1]


def _within(ordinal: int, first: date, last: date) -> date | None:
    day = _day(ordinal)
    return day if day is not None and first <= day <= last else None


def _day(ordinal: int) -> date | None:
    if date.min.toordinal() <= ordinal <= date.max.toordinal():
        return date.fromordinal(ordinal)
    return None
