"""Approved by a named person on a day, and whether that is more than twelve months ago."""

from datetime import date

import pytest

from mammadagbok.domain.approval import Approval

CHECKED = date(2026, 5, 12)


@pytest.mark.parametrize(
    ("approval", "given"),
    [
        (Approval(), False),
        (Approval(sources=CHECKED), False),
        (Approval(checked=CHECKED), False),
        (Approval(by="Kari Nordmann, lege"), False),
        (Approval(CHECKED, "Kari Nordmann, lege"), True),
    ],
)
def test_it_takes_a_day_and_a_named_person(approval: Approval, given: bool) -> None:
    assert approval.is_given is given


@pytest.mark.parametrize(
    ("today", "old"),
    [(date(2026, 5, 11), False), (date(2027, 5, 12), False), (date(2027, 5, 13), True)],
)
def test_after_twelve_months_it_may_have_changed(today: date, old: bool) -> None:
    assert Approval(CHECKED, "Kari Nordmann, lege").may_have_changed(today) is old


def test_until_it_is_checked_the_age_of_the_sources_counts() -> None:
    today = date(2027, 6, 1)
    assert Approval(sources=CHECKED).may_have_changed(today)
    assert not Approval(date(2027, 1, 1), "Kari, lege", sources=CHECKED).may_have_changed(today)
    assert not Approval().may_have_changed(today)
