"""Days laid out as a calendar, from the first there is to the last."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mammadagbok.domain.days import (
    Period,
    days_on,
    is_long_break,
    month_of,
    months_on,
    same_days,
    span,
    week_of,
)

MONDAY, SUNDAY = 0, 6
A_DAY = date(2026, 11, 18)


@given(day=st.dates(), first=st.integers(0, 6))
def test_a_week_begins_on_its_first_day_and_holds_the_day(day: date, first: int) -> None:
    week = week_of(day, first)
    assert len(week) == 7
    assert day in week
    for place, each in enumerate(week):
        assert each is None or each.weekday() == (first + place) % 7


@given(day=st.dates(), first=st.integers(0, 6))
def test_a_month_holds_each_of_its_days_once(day: date, first: int) -> None:
    weeks = month_of(day, first)
    days = [each for week in weeks for each in week if each is not None]
    assert days == sorted(set(days))
    assert {(each.year, each.month) for each in days} == {(day.year, day.month)}
    assert day in days
    assert days[0].day == 1
    assert 4 <= len(weeks) <= 6
    assert all(any(week) for week in weeks)


def test_a_norwegian_week_begins_on_monday() -> None:
    assert week_of(A_DAY, MONDAY)[0] == date(2026, 11, 16)
    assert week_of(A_DAY, SUNDAY)[0] == date(2026, 11, 15)


@given(day=st.dates(), steps=st.integers(-10_000_000, 10_000_000))
def test_walking_stops_at_the_first_and_the_last_day(day: date, steps: int) -> None:
    assert date.min <= days_on(day, steps) <= date.max
    assert date.min <= months_on(day, steps) <= date.max


def test_a_month_on_is_the_same_day_or_the_last() -> None:
    assert months_on(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert months_on(date(2026, 11, 18), -11) == date(2025, 12, 18)
    assert months_on(date(9999, 12, 3), 1) == date.max
    assert months_on(date(1, 1, 3), -1) == date.min


def test_a_named_period_has_its_first_and_last_day() -> None:
    met = date(2026, 11, 12)
    assert span(Period.WEEK, A_DAY, MONDAY, met) == (date(2026, 11, 16), date(2026, 11, 22))
    assert span(Period.MONTH, A_DAY, MONDAY, met) == (date(2026, 11, 1), date(2026, 11, 30))
    assert span(Period.SINCE_MEETING, A_DAY, MONDAY, met) == (met, None)
    assert span(Period.WEEK, date.max, MONDAY, None)[1] == date.max


@pytest.mark.parametrize(
    ("today", "days"),
    [
        (date(2026, 11, 18), {(11, 18)}),
        (date(2026, 2, 28), {(2, 28), (2, 29)}),
        (date(2028, 2, 28), {(2, 28)}),
        (date(2028, 2, 29), {(2, 29)}),
        (date(2026, 3, 1), {(3, 1)}),
    ],
)
def test_what_was_written_on_a_leap_day_comes_every_year(
    today: date, days: set[tuple[int, int]]
) -> None:
    assert set(same_days(today)) == days


def test_a_clock_that_was_set_back_is_no_break() -> None:
    fortnight = timedelta(days=14)
    assert not is_long_break(A_DAY, A_DAY + fortnight, fortnight)
    assert is_long_break(A_DAY, A_DAY + timedelta(days=15), fortnight)
    assert not is_long_break(A_DAY, A_DAY - timedelta(days=99), fortnight)
