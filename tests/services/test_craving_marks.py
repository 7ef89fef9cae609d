"""What still points to a craving once it is over, gone, or its day has passed."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from factory import NOON, RIDDEN, Walking, craving
from laid import open_journal
from mammadagbok.domain.entry import Entry, NewEntry
from mammadagbok.services.cravings import ASK_LATER, AskLater
from mammadagbok.services.open_journal import OpenJournal

TOLD = replace(craving(7, "Det stod på."), craving=RIDDEN)


@pytest.fixture
def clock() -> Walking:
    return Walking()


@pytest.fixture
def journal(tmp_path: Path, clock: Walking) -> Iterator[OpenJournal]:
    opened = open_journal(tmp_path / "Notater" / "data", clock)
    opened.tidying.step()
    yield opened
    opened.close()


def asked(journal: OpenJournal, words: NewEntry) -> Entry:
    entry = journal.cravings.keep(words, words)
    assert isinstance(entry, Entry)
    journal.preferences.keep(ASK_LATER, AskLater(entry.id, NOON.date()))
    return entry


def marks(journal: OpenJournal) -> dict[object, object]:
    rows = journal.database.query("SELECT name, value FROM state")
    return {name: value for name, value in rows if name in ("craving_going_on", ASK_LATER.name)}


def test_a_damaged_one_is_not_asked_about(journal: OpenJournal) -> None:
    entry = asked(journal, TOLD)
    with journal.database.transaction():
        journal.database.change("UPDATE cravings SET before = 6 WHERE id = ?", (entry.id,))
    assert journal.cravings.asked_later() is None


def test_ended_by_itself_it_is_asked_about_in_what_is_kept(
    journal: OpenJournal, clock: Walking
) -> None:
    entry = asked(journal, replace(TOLD, only_helped=True))
    clock.on(hours=4)
    assert journal.tidying.step().entries == (entry.id,)
    new = journal.cravings.asked_later()
    assert new is not None
    assert new != entry.id
    assert marks(journal) == {"craving_ask_later": f'[{new}, "{NOON.date()}"]'}


def test_ended_by_itself_with_nothing_left_nothing_points_to_it(
    journal: OpenJournal, clock: Walking
) -> None:
    told = replace(TOLD, craving=replace(RIDDEN, helped=""), only_helped=True)
    asked(journal, told)
    clock.on(hours=4)
    journal.tidying.step()
    assert marks(journal) == {}


def test_truly_deleted_nothing_points_to_it(journal: OpenJournal, clock: Walking) -> None:
    entry = asked(journal, TOLD)
    journal.trash.delete_everywhere(entry.id)
    assert marks(journal) == {}


def test_another_that_is_deleted_changes_nothing(journal: OpenJournal) -> None:
    other = journal.writing.keep(TOLD, TOLD)
    assert isinstance(other, Entry)
    entry = asked(journal, TOLD)
    before = marks(journal)
    journal.trash.delete_everywhere(other.id)
    assert marks(journal) == before
    assert journal.cravings.going_on() == entry.id


def test_a_day_that_is_over_is_not_kept(journal: OpenJournal, clock: Walking) -> None:
    asked(journal, TOLD)
    journal.cravings.end()
    journal.tidying.step()
    assert marks(journal) != {}
    clock.on(days=1)
    journal.tidying.step()
    assert marks(journal) == {}


def test_a_damaged_mark_hinders_no_deletion(journal: OpenJournal) -> None:
    entry = asked(journal, TOLD)
    with journal.database.transaction():
        journal.database.change("UPDATE state SET value = '[]' WHERE name = 'craving_ask_later'")
    journal.trash.delete_everywhere(entry.id)
    assert not journal.database.query("SELECT id FROM entries")
