"""Her choices: kept in the journal, and never in the way when they cannot be read."""

from datetime import date

import pytest

from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.services.preferences import Preference, day, flag, lines, number
from mammadagbok.storage.state import StateStore

FOLDED = flag("prompts_folded")
SHOWN = flag("shown", default=True)
DAYS = number("days", 30)
FIRST = day("first")
WORDS = lines("words")


def test_until_she_chooses_the_default_counts(journal: OpenJournal) -> None:
    read = journal.preferences.read
    assert (read(FOLDED), read(SHOWN), read(DAYS)) == (False, True, 30)
    assert (read(FIRST), read(WORDS)) == (None, ())


@pytest.mark.parametrize(
    ("preference", "value"),
    [
        (FOLDED, True),
        (SHOWN, False),
        (DAYS, 0),
        (FIRST, date(9999, 12, 31)),
        (WORDS, ("blåbær", "", "«to»\n")),
    ],
)
def test_what_she_chooses_is_kept(
    journal: OpenJournal, preference: Preference[object], value: object
) -> None:
    journal.preferences.keep(preference, value)
    assert journal.preferences.read(preference) == value


@pytest.mark.parametrize("preference", [FOLDED, SHOWN, DAYS, FIRST, WORDS])
def test_the_default_is_kept_by_keeping_nothing(
    journal: OpenJournal, preference: Preference[object]
) -> None:
    journal.preferences.keep(WORDS, ("a",))
    journal.preferences.keep(WORDS, ())
    journal.preferences.keep(preference, preference.default)
    assert journal.database.query("SELECT name FROM state WHERE name = ?", (preference.name,)) == []


@pytest.mark.parametrize("text", ["", "{", "1", '"x"', "[1]", "null", "true ", '"2026-13-01"'])
@pytest.mark.parametrize("preference", [FIRST, WORDS])
def test_what_is_no_such_choice_is_as_if_never_made(
    journal: OpenJournal, text: str, preference: Preference[object]
) -> None:
    with journal.database.transaction():
        StateStore(journal.database, journal.keys.rows).put(preference.name, text)
    assert journal.preferences.read(preference) == preference.default


def test_a_damaged_choice_is_no_choice_and_can_be_made_anew(journal: OpenJournal) -> None:
    journal.preferences.keep(FOLDED, True)
    with journal.database.transaction():
        journal.database.change("UPDATE state SET value = 'false'")
    assert journal.preferences.read(FOLDED) is False
    assert {name for name, _ in journal.database.unsound} == {"state"}
    journal.preferences.keep(FOLDED, True)
    assert journal.preferences.read(FOLDED) is True
    assert not journal.database.unsound
