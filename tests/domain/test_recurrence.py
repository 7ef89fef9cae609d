"""A repeating plan meets on the days a calendar on the wall says, whatever the clock does."""

from datetime import date, datetime, timedelta
from itertools import islice, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mammadagbok.domain.recurrence import MOST_WEEKS, NewSeries, days, meets_on

FIRST = datetime(2026, 10, 14, 17, 0)
EVERY_OTHER = NewSeries(FIRST, 2, "andre etasje")
plans = st.builds(
    NewSeries,
    st.datetimes(datetime(1980, 1, 1), datetime(2100, 1, 1)),
    st.integers(1, MOST_WEEKS),
    st.just(""),
    st.none() | st.dates(date(1980, 1, 1), date(2110, 1, 1)),
)
a_day = st.dates(date(1975, 1, 1), date(2115, 1, 1))


def test_every_other_wednesday_over_the_end_of_summer_time() -> None:
    """Summer time ends on 25 October 2026: the days stay Wednesdays, two weeks apart."""
    found = list(days(EVERY_OTHER, date(2026, 10, 1), date(2026, 11, 30)))
    assert found == [date(2026, 10, 14), date(2026, 10, 28), date(2026, 11, 11), date(2026, 11, 25)]


def test_over_new_year_and_a_leap_day() -> None:
    plan = NewSeries(datetime(2027, 12, 28, 17, 0), 1)
    found = list(days(plan, date(2028, 1, 1), date(2028, 3, 8)))
    assert found[0] == date(2028, 1, 4)
    assert date(2028, 2, 29) in found
    assert found[-1] == date(2028, 3, 7)


def test_a_plan_that_began_on_a_leap_day_meets_in_every_year() -> None:
    plan = NewSeries(datetime(2028, 2, 29, 17, 0), 4)
    assert next(days(plan, date(2031, 2, 25), date(2031, 3, 31))).weekday() == 1


def test_gaps_and_the_end() -> None:
    plan = NewSeries(FIRST, 2, "", date(2026, 11, 11))
    gaps = {date(2026, 10, 28)}
    found = list(days(plan, date(2026, 1, 1), date(2027, 1, 1), gaps))
    assert found == [date(2026, 10, 14), date(2026, 11, 11)]
    assert not meets_on(plan, date(2026, 10, 28), gaps)
    assert meets_on(plan, date(2026, 10, 28))
    assert not meets_on(plan, date(2026, 11, 25))


@pytest.mark.parametrize("weeks", [0, -1, MOST_WEEKS + 1])
def test_other_weeks_are_no_plan(weeks: int) -> None:
    with pytest.raises(ValueError, match=str(weeks)):
        NewSeries(FIRST, weeks)


@pytest.mark.parametrize("first", [datetime.min, datetime.max])
def test_the_ends_of_the_calendar(first: datetime) -> None:
    found = list(islice(days(NewSeries(first, 1), date.min, date.max), 3))
    assert found[0] == first.date()


@given(plans, a_day, a_day, st.sets(a_day))
def test_as_counting_day_by_day_would_find_them(
    plan: NewSeries, start: date, end: date, gaps: set[date]
) -> None:
    end = min(end, start + timedelta(days=400))
    expected = list[date]()
    day = start
    while day <= end:
        since = (day - plan.first.date()).days
        is_over = plan.until is not None and day > plan.until
        if since >= 0 and since % (7 * plan.weeks) == 0 and not is_over and day not in gaps:
            expected.append(day)
        day += timedelta(days=1)
    assert list(days(plan, start, end, gaps)) == expected


@given(plans, a_day, a_day)
def test_each_is_as_far_from_the_next_and_on_the_same_weekday(
    plan: NewSeries, start: date, end: date
) -> None:
    found = list(islice(days(plan, start, end), 50))
    assert {each.weekday() for each in found} <= {plan.first.weekday()}
    apart = {later - earlier for earlier, later in pairwise(found)}
    assert apart <= {timedelta(weeks=plan.weeks)}
    assert all(meets_on(plan, each) for each in found)


@given(plans, a_day, a_day, a_day)
def test_a_part_of_a_time_holds_what_the_whole_does(
    plan: NewSeries, start: date, middle: date, end: date
) -> None:
    start, middle, end = sorted((start, middle, end))
    whole = list(days(plan, start, end))
    after = middle + timedelta(days=1)
    assert [*days(plan, start, middle), *days(plan, after, end)] == whole
