"""Questions after a meeting take turns, whatever rhythm the group has."""

from datetime import date, timedelta

import pytest

from mammadagbok.domain.after_question import in_turn

GROUPS = tuple(tuple(f"{group}{number}" for number in range(3)) for group in "abcdefghi")
DAY = date(2026, 11, 25)


def test_every_question_comes_once() -> None:
    assert sorted(in_turn(GROUPS, DAY)) == sorted(each for group in GROUPS for each in group)


def test_no_group_comes_again_before_all_have_been() -> None:
    order = in_turn(GROUPS, DAY)
    assert all(len({each[0] for each in order[at : at + 9]}) == 9 for at in range(18))


@pytest.mark.parametrize("weeks", range(1, 9))
def test_meetings_come_to_every_group_whatever_their_rhythm(weeks: int) -> None:
    days = [DAY + timedelta(weeks=weeks * turn) for turn in range(60)]
    assert len({in_turn(GROUPS, day)[0][0] for day in days}) == 9


def test_a_meeting_keeps_its_question_all_week() -> None:
    monday = date(2026, 11, 23)
    assert in_turn(GROUPS, monday) == in_turn(GROUPS, monday)


def test_groups_of_unlike_length_and_none_at_all() -> None:
    assert sorted(in_turn((("a", "b", "c"), ("d",)), DAY)) == ["a", "b", "c", "d"]
    assert in_turn((), DAY) == in_turn(((),), DAY) == ()
