"""Open, closed, or nobody knows: by the wall clock, past midnight, and on public holidays."""

from datetime import date, datetime, time

import pytest

from mammadagbok.domain.hours import Hours, Span, easter, is_holiday

WEEKDAYS = Hours(spans=(Span(0, 4, time(11), time(18)),))
NIGHTS = Hours(spans=(Span(4, 5, time(22), time(3)),))


@pytest.mark.parametrize(
    ("at", "opened"),
    [
        ("2026-11-23 10:59:59", False),
        ("2026-11-23 11:00:00", True),
        ("2026-11-27 17:59:59", True),
        ("2026-11-27 18:00:00", False),
        ("2026-11-28 12:00:00", False),
        ("2026-11-29 12:00:00", False),
    ],
)
def test_weekdays_have_their_hours(at: str, opened: bool) -> None:
    assert WEEKDAYS.is_open(datetime.fromisoformat(at)) is opened


@pytest.mark.parametrize(
    ("at", "opened"),
    [
        ("2026-11-27 21:59", False),
        ("2026-11-27 22:00", True),
        ("2026-11-28 02:59", True),
        ("2026-11-28 03:00", False),
        ("2026-11-29 02:59", True),
        ("2026-11-30 01:00", False),
        ("2026-11-27 01:00", False),
    ],
)
def test_hours_go_on_past_midnight(at: str, opened: bool) -> None:
    assert NIGHTS.is_open(datetime.fromisoformat(at)) is opened


def test_always_is_always_and_unknown_is_neither() -> None:
    for at in (datetime(2026, 11, 23, 3, 0), datetime(2026, 12, 24, 18, 0)):
        assert Hours(is_always=True).is_open(at) is True
        assert Hours().is_open(at) is None


@pytest.mark.parametrize("day", ["2026-05-01", "2026-12-25", "2026-04-06", "2026-05-14"])
def test_the_hours_of_a_weekday_say_nothing_of_a_holiday(day: str) -> None:
    noon = datetime.combine(date.fromisoformat(day), time(12))
    assert noon.weekday() < 5
    assert WEEKDAYS.is_open(noon) is None


def test_easter_is_where_the_almanac_has_it() -> None:
    known = {
        1961: (4, 2),
        2000: (4, 23),
        2008: (3, 23),
        2019: (4, 21),
        2024: (3, 31),
        2025: (4, 20),
        2026: (4, 5),
        2027: (3, 28),
        2038: (4, 25),
    }
    assert {year: (easter(year).month, easter(year).day) for year in known} == known


def test_an_ordinary_day_is_no_holiday() -> None:
    assert not is_holiday(date(2026, 11, 23))
    assert not is_holiday(date(2026, 4, 1))
    assert is_holiday(date(2026, 5, 25))
