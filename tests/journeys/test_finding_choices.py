"""What she has not taken along yet, by tag and period, until it is taken along."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from factory import NOON, moment
from journeys.ways import unlock
from mammadagbok.services.open_journal import OpenJournal
from tour.person import Person

pytestmark = pytest.mark.usefixtures("made", "written")


@pytest.fixture
def written(peek: Callable[[], OpenJournal]) -> None:
    journal = peek()
    for text, days, tags in (
        ("Hun sovnet i armkroken.", 0, ("leggetid",)),
        ("Vi leste boka igjen.", 0, ("leggetid",)),
        ("Pappa kom ikke.", 0, ("pappa",)),
        ("Lenge siden vi leste.", 60, ("leggetid",)),
    ):
        words = replace(moment(text, NOON - timedelta(days=days)), tags=tags)
        journal.writing.keep(words, words)
    journal.close()


def choose(person: Person) -> None:
    person.click("more_choices_button")
    person.write("choice_tag", "legge")
    person.press("Return")
    person.click("choice_month")
    person.click("choice_not_taken")
    person.click("more_choices_button")


def test_by_tag_and_period_what_she_has_not_taken_along_yet(
    use: Callable[..., int], home: Path
) -> None:
    def steps(person: Person) -> None:
        unlock(person)
        person.click("rail_journal")
        choose(person)
        person.wait_until(lambda: person.rows("timeline") == 2, "the two")
        person.click("rail_share")
        person.click("candidate_entry_1")
        person.after("way_pdf", lambda: person.save_as(home / "Notat.pdf"))
        person.wait_until(lambda: person.sees("share_saved"))
        person.click("rail_journal")
        person.wait_until(lambda: person.rows("timeline") == 1, "the one left")
        for chip in ("chosen_tag", "chosen_period", "chosen_not_taken"):
            assert person.sees(chip)
        person.click("chosen_tag")
        person.wait_until(lambda: person.rows("timeline") == 2)
        person.click("show_everything")
        person.wait_until(lambda: person.rows("timeline") == 4)
        assert not person.sees("chosen_row")

    assert use(steps) == 0


def test_a_new_page_lets_go_of_what_was_chosen_and_so_does_the_lock(
    use: Callable[..., int],
) -> None:
    def steps(person: Person) -> None:
        unlock(person)
        person.click("rail_journal")
        choose(person)
        person.press("Ctrl+N")
        person.wait_until(lambda: person.rows("timeline") == 4)
        assert not person.sees("chosen_row")
        choose(person)
        person.press("Ctrl+L")
        person.wait_until(lambda: person.sees("passphrase") and person.can_write("passphrase"))
        unlock(person)
        person.click("rail_journal")
        person.wait_until(lambda: person.rows("timeline") == 4)
        assert not person.sees("chosen_row")

    assert use(steps) == 0
