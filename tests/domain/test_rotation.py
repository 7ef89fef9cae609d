"""Which copies are kept, over months of days with more or fewer copies, and wrong clocks."""

from datetime import datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from mammadagbok.domain.rotation import LAST, MOST, Turn, kept, oldest_first

START = datetime(2026, 3, 1, 8, 0)
GAPS = st.lists(st.integers(min_value=1, max_value=72 * 60), min_size=1, max_size=400)


def _walk(minutes: list[int]) -> list[list[Turn]]:
    """Make a copy after each gap, let go of what is not kept, and return what lay there."""
    now, there, history = START, list[Turn](), list[list[Turn]]()
    for number, gap in enumerate(minutes):
        now += timedelta(minutes=gap)
        there.append(Turn(f"{number:04}", now))
        keep = kept(there, now)
        there = [turn for turn in there if turn.name in keep]
        history.append(list(there))
    return history


@given(GAPS)
def test_never_more_than_twelve_and_always_the_last_three(minutes: list[int]) -> None:
    for number, there in enumerate(_walk(minutes)):
        assert len(there) <= MOST
        last = [f"{each:04}" for each in range(max(0, number - LAST + 1), number + 1)]
        assert [turn.name for turn in there][-len(last) :] == last


@given(st.lists(st.integers(min_value=1, max_value=8), min_size=60, max_size=200))
@settings(max_examples=40)
def test_sixty_days_and_more_keep_days_weeks_and_months(copies_a_day: list[int]) -> None:
    there: list[Turn] = []
    for day, copies in enumerate(copies_a_day):
        for copy in range(copies):
            now = START + timedelta(days=day, hours=copy)
            there.append(Turn(f"{day:03}{copy}", now))
            keep = kept(there, now)
            there = [turn for turn in there if turn.name in keep]
        if day < 45:
            continue
        ages = sorted((now.date() - turn.made.date()).days for turn in there)
        assert {0, 1, 2} <= set(ages)
        assert any(3 <= age <= 10 for age in ages)
        assert any(10 <= age <= 24 for age in ages)
        assert ages[-1] >= 28 - 14


def test_a_long_pause_costs_no_copy() -> None:
    there = [Turn(str(day), START + timedelta(days=day)) for day in range(60)]
    keep = kept(there, START + timedelta(days=60))
    left = [turn for turn in there if turn.name in keep]
    assert kept(left, START + timedelta(days=900)) == keep


JUMPS = st.lists(
    st.tuples(st.integers(1, 3000), st.sampled_from([0, 0, 0, 0, -400, 400, -20_000, 3, -3])),
    min_size=60,
    max_size=150,
)


@given(JUMPS)
@settings(max_examples=40)
def test_whatever_the_clock_does_the_latest_is_kept(steps: list[tuple[int, int]]) -> None:
    now, there = datetime(2100, 1, 1), list[Turn]()
    for number, (minutes, days) in enumerate(steps):
        now += timedelta(minutes=minutes, days=days)
        there.append(Turn(f"{number:04}", now))
        keep = kept(there, now)
        assert f"{number:04}" in keep
        assert len(keep) <= MOST
        there = [turn for turn in there if turn.name in keep]


@given(JUMPS)
@settings(max_examples=40)
def test_after_a_clock_is_right_again_todays_copies_gather(steps: list[tuple[int, int]]) -> None:
    """Copies dated in the future never push out what is made today."""
    there = [
        Turn(f"f{number}", datetime(2090, 1, 1) + timedelta(days=number)) for number in range(9)
    ]
    for number, (minutes, _) in enumerate(steps):
        now = START + timedelta(minutes=minutes + 3000 * number)
        there.append(Turn(f"{number:04}", now))
        keep = kept(there, now)
        there = [turn for turn in there if turn.name in keep]
        last = {f"{each:04}" for each in range(max(0, number - LAST + 1), number + 1)}
        assert last <= {turn.name for turn in there}


@given(GAPS, st.integers(0, 5))
def test_what_waits_is_kept_and_takes_nobodys_turn(minutes: list[int], waiting: int) -> None:
    there = _walk(minutes)[-1]
    now = max(turn.made for turn in there)
    extra = [
        Turn(f"w{number}", START - timedelta(days=number), waits=True) for number in range(waiting)
    ]
    assert kept([*there, *extra], now) == kept(there, now) | {turn.name for turn in extra}


@given(GAPS)
def test_what_is_kept_once_is_kept_when_asked_again(minutes: list[int]) -> None:
    there = _walk(minutes)[-1]
    now = max(turn.made for turn in there)
    assert kept(there, now) == {turn.name for turn in there}


def test_the_oldest_goes_first_and_one_from_the_future_before_it() -> None:
    turns = [
        Turn("new", START),
        Turn("old", START - timedelta(1)),
        Turn("odd", START + timedelta(9)),
    ]
    assert [turn.name for turn in oldest_first(turns, START)] == ["odd", "old", "new"]
