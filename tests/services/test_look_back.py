"""The same day in earlier years: only what she asked for, and nothing that hurts unasked."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from factory import NOON, WHOLE_CRAVING, Walking, craving, moment
from laid import open_journal
from mammadagbok.domain.cheer import Cheer
from mammadagbok.domain.entry import Entry, Kind, NewEntry
from mammadagbok.services.look_back import Choices, Memory
from mammadagbok.services.open_journal import OpenJournal

A_YEAR_AGO = NOON.replace(year=2025)


@pytest.fixture
def clock() -> Walking:
    return Walking()


@pytest.fixture
def journal(tmp_path: Path, clock: Walking) -> Iterator[OpenJournal]:
    opened = open_journal(tmp_path / "data", clock)
    yield opened
    opened.close()


def keep(journal: OpenJournal, words: NewEntry) -> Entry:
    kept = journal.writing.keep(words, words)
    assert isinstance(kept, Entry)
    return kept


def texts(memories: list[Memory]) -> list[str]:
    return [each.words.text for each in memories]


@pytest.fixture
def filled(journal: OpenJournal) -> OpenJournal:
    keep(journal, moment("Første skritt", A_YEAR_AGO))
    keep(journal, moment("Bare mitt", A_YEAR_AGO, private=True))
    keep(journal, craving(7, "Det stod på", A_YEAR_AGO))
    keep(journal, NewEntry(Kind.LETTER, "Til deg", A_YEAR_AGO, private=True))
    keep(journal, NewEntry(Kind.REFLECTION, "Ingen så bort", A_YEAR_AGO))
    keep(journal, moment("I år", NOON))
    journal.group.add_cheer("Du så det før han gjorde.", on=date(2023, 11, 23))
    journal.group.add_cheer("En annen dag", on=date(2023, 11, 24))
    return journal


def test_it_is_off_until_she_turns_it_on(filled: OpenJournal) -> None:
    assert filled.look_back.today(2) == []
    filled.look_back.turn(on=True)
    assert texts(filled.look_back.today(9)) == ["Første skritt", "Du så det før han gjorde."]
    filled.look_back.turn(on=False)
    assert filled.look_back.today(2) == []


def test_no_line_of_a_craving_comes_back(journal: OpenJournal) -> None:
    keep(journal, replace(craving(7, "Det kom.", A_YEAR_AGO), craving=WHOLE_CRAVING))
    keep(journal, replace(craving(7, "", A_YEAR_AGO), craving=WHOLE_CRAVING))
    journal.look_back.turn(on=True)
    assert journal.look_back.today(9) == []


def test_the_text_she_can_show_never_stands_for_one_that_is_left_out(
    journal: OpenJournal,
) -> None:
    mine = keep(journal, moment("Bare mitt", A_YEAR_AGO, private=True))
    keep(journal, replace(moment("Den jeg kan vise", A_YEAR_AGO), mine=mine.id))
    journal.look_back.turn(on=True)
    assert journal.look_back.today(9) == []


def test_no_more_than_asked_for(filled: OpenJournal) -> None:
    filled.look_back.turn(on=True)
    assert texts(filled.look_back.today(1)) == ["Første skritt"]


def test_what_she_hides_never_comes_again_until_she_undoes_it(filled: OpenJournal) -> None:
    look_back = filled.look_back
    look_back.turn(on=True)
    before = look_back.choices()
    step, words = look_back.today(2)
    look_back.hide(step)
    assert look_back.today(2) == [words]
    look_back.hide(words)
    assert look_back.today(2) == []
    assert look_back.choices().has_hidden
    look_back.turn(on=False)
    look_back.turn(on=True)
    assert look_back.today(2) == []
    look_back.keep(before)
    assert look_back.today(2) == [step, words]


def test_hidden_ones_come_back_when_she_asks_for_them(filled: OpenJournal) -> None:
    look_back = filled.look_back
    look_back.turn(on=True)
    for each in look_back.today(2):
        look_back.hide(each)
    look_back.show_hidden_again()
    assert len(look_back.today(2)) == 2
    assert look_back.choices() == Choices(is_on=True)


def test_nothing_from_before_a_day(filled: OpenJournal) -> None:
    look_back = filled.look_back
    look_back.turn(on=True)
    look_back.show_from(date(2023, 11, 23))
    assert len(look_back.today(2)) == 2
    look_back.show_from(date(2023, 11, 24))
    (memory,) = look_back.today(2)
    assert isinstance(memory, Entry)
    look_back.show_from(None)
    assert len(look_back.today(2)) == 2


def test_what_is_deleted_or_emptied_or_made_private_is_not_shown(filled: OpenJournal) -> None:
    look_back = filled.look_back
    look_back.turn(on=True)
    memory = look_back.today(1)[0]
    assert isinstance(memory, Entry)
    filled.writing.keep(memory, moment(memory.words.text, A_YEAR_AGO, private=True))
    assert [type(each) for each in look_back.today(2)] == [Cheer]
    filled.writing.keep(memory, moment(" ", A_YEAR_AGO))
    assert [type(each) for each in look_back.today(2)] == [Cheer]
    filled.writing.keep(memory, memory.words)
    filled.writing.delete(memory)
    assert [type(each) for each in look_back.today(2)] == [Cheer]


def test_the_day_she_comes_back_after_a_long_break_is_left_alone(
    filled: OpenJournal, clock: Walking
) -> None:
    look_back = filled.look_back
    clock.now = datetime(2026, 11, 1, 12)
    look_back.turn(on=True)
    clock.now = NOON
    assert look_back.today(2) == []
    assert look_back.today(2) == []
    clock.now = NOON.replace(year=2027)
    assert look_back.today(2) == []


def test_fourteen_days_are_no_long_break(filled: OpenJournal, clock: Walking) -> None:
    clock.now = datetime(2026, 11, 9, 12)
    filled.look_back.turn(on=True)
    clock.now = NOON
    assert len(filled.look_back.today(2)) == 2


def test_the_day_after_the_quiet_one_is_a_day_like_others(
    filled: OpenJournal, clock: Walking
) -> None:
    clock.now = datetime(2026, 10, 1, 12)
    filled.look_back.turn(on=True)
    clock.now = datetime(2026, 11, 22, 12)
    assert filled.look_back.today(2) == []
    clock.now = NOON
    assert len(filled.look_back.today(2)) == 2


def test_when_she_was_here_is_kept_only_while_it_is_on(filled: OpenJournal) -> None:
    generation = filled.database.generation()
    filled.look_back.today(2)
    assert filled.database.generation() == generation
    filled.look_back.turn(on=True)
    generation = filled.database.generation()
    filled.look_back.today(2)
    filled.look_back.today(2)
    assert filled.database.generation() == generation


def test_a_leap_day_comes_on_the_28th_in_other_years(journal: OpenJournal, clock: Walking) -> None:
    keep(journal, moment("Skuddårsdagen", datetime(2024, 2, 29, 20)))
    keep(journal, moment("Dagen før", datetime(2024, 2, 28, 20)))
    clock.now = datetime(2026, 2, 28, 12)
    journal.look_back.turn(on=True)
    assert texts(journal.look_back.today(2)) == ["Skuddårsdagen", "Dagen før"]
    clock.now = datetime(2026, 3, 1, 12)
    assert journal.look_back.today(2) == []
    clock.now = datetime(2028, 2, 29, 12)
    journal.look_back.turn(on=True)
    assert texts(journal.look_back.today(2)) == ["Skuddårsdagen"]
