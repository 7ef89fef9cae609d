"""The same day in earlier years: off, on, one hidden, and nothing from before a day."""

from collections.abc import Callable
from datetime import date

import pytest

from factory import NOON, moment
from journeys.ways import unlock
from mammadagbok.services.open_journal import OpenJournal
from tour.person import Person

pytestmark = pytest.mark.usefixtures("made", "written")
STEP = "Hun tok sine første skritt."
CHEER = "Du så det før han gjorde."


@pytest.fixture
def written(peek: Callable[[], OpenJournal]) -> None:
    journal = peek()
    for words in (
        moment(STEP, NOON.replace(year=2025)),
        moment("Bare for meg selv.", NOON.replace(year=2025), private=True),
    ):
        journal.writing.keep(words, words)
    journal.group.add_cheer(CHEER, on=date(2023, 11, 23))
    journal.close()


def card(person: Person) -> str:
    return " ".join(person.shown_texts()) if person.sees("look_back") else ""


def turn_on(person: Person) -> None:
    person.click("rail_settings")
    person.click("settings_look_back")
    person.click("rail_today")
    person.wait_until(lambda: person.sees("look_back"), "the card")


def test_it_comes_when_she_asks_for_it_and_goes_when_she_has_had_enough(
    use: Callable[..., int],
) -> None:
    def steps(person: Person) -> None:
        unlock(person)
        assert not person.sees("look_back")
        turn_on(person)
        assert "for ett år siden" in card(person)
        assert "Bare for meg selv." not in card(person)
        person.click("rail_settings")
        person.click("settings_look_back")
        person.click("rail_today")
        assert not person.sees("look_back")

    assert use(steps) == 0


def test_one_is_hidden_for_every_later_opening_and_nothing_comes_from_before_a_day(
    use: Callable[..., int],
) -> None:
    def steps(person: Person) -> None:
        unlock(person)
        turn_on(person)
        person.click("memory_hide_0")
        assert "for ett år siden" not in card(person)
        person.click("undo")
        assert "for ett år siden" in card(person)
        person.click("memory_hide_0")
        person.press("Ctrl+L")
        person.wait_until(lambda: person.sees("passphrase") and person.can_write("passphrase"))
        unlock(person)
        person.click("rail_today")
        person.wait_until(lambda: "for tre år siden" in card(person))
        assert "for ett år siden" not in card(person)
        person.click("look_back_before")
        person.click("look_back_use_day")
        assert not person.sees("look_back")

    assert use(steps) == 0
