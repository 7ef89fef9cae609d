"""Cravings: which one goes on, what is kept of each, and what helped before."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from factory import NOON, RIDDEN, Walking, craving, moment
from faults.keeping import copy
from laid import open_journal
from mammadagbok.domain.craving import Craving, Helped, Keep
from mammadagbok.domain.entry import Entry, Kind, NewEntry, of_kind
from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.query import Query
from mammadagbok.services.cravings import ASK_LATER, MOVES, RIDE_MINUTES, AskLater
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.services.tidying import AT_ONCE, Tidied
from mammadagbok.storage.sealed import SealedTable

TOLD = replace(craving(7, "Det stod på."), craving=RIDDEN, tags=("natt",))
HELPED = Craving(cause="sliten, alene", helped="Varm dusj")


@pytest.fixture
def clock() -> Walking:
    return Walking()


@pytest.fixture
def journal(tmp_path: Path, clock: Walking) -> Iterator[OpenJournal]:
    opened = open_journal(tmp_path / "Notater" / "data", clock)
    opened.tidying.step()
    yield opened
    opened.close()


def kept(journal: OpenJournal, words: NewEntry) -> Entry:
    entry = journal.cravings.keep(words, words)
    assert isinstance(entry, Entry)
    return entry


def ids(journal: OpenJournal) -> list[int]:
    return journal.finding.ids(Query())


def words_of(journal: OpenJournal) -> list[NewEntry]:
    return [entry.words for entry in journal.finding.read_many(ids(journal))]


# --- The one that goes on ---------------------------------------------------------------------


def test_the_first_save_marks_it_and_it_goes_on_for_three_hours(
    journal: OpenJournal, clock: Walking
) -> None:
    assert journal.cravings.going_on() is None
    entry = kept(journal, TOLD)
    clock.on(hours=3)
    assert journal.cravings.going_on() == entry.id
    clock.on(minutes=1)
    assert journal.cravings.going_on() is None


def test_a_page_that_is_blank_leaves_neither_row_nor_mark(journal: OpenJournal) -> None:
    blank = journal.writing.blank(Kind.CRAVING)
    assert journal.cravings.keep(blank, blank) == blank
    assert journal.cravings.going_on() is None
    assert ids(journal) == []


def test_a_save_that_fails_leaves_neither(
    journal: OpenJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise MammadagbokError

    with monkeypatch.context() as context:
        context.setattr("mammadagbok.services.cravings.Marking.put", fails)
        with pytest.raises(MammadagbokError):
            journal.cravings.keep(TOLD, TOLD)
    assert ids(journal) == []
    assert journal.cravings.going_on() is None


def test_what_is_written_on_stays_the_one_and_makes_no_more_saves_than_there_are(
    journal: OpenJournal,
) -> None:
    entry = kept(journal, craving(7))
    before = journal.database.generation()
    assert journal.cravings.keep(entry, entry.words) == entry
    assert journal.database.generation() == before
    journal.cravings.keep(entry, replace(entry.words, craving=RIDDEN))
    assert journal.database.generation() == before + 1
    assert ids(journal) == [entry.id] == [journal.cravings.going_on()]


def test_what_was_deleted_meanwhile_is_another_and_marked(journal: OpenJournal) -> None:
    entry = kept(journal, craving(7))
    journal.trash.delete_everywhere(entry.id)
    assert journal.cravings.going_on() is None
    again = journal.cravings.keep(entry, TOLD)
    assert isinstance(again, Entry)
    assert journal.cravings.going_on() == again.id != entry.id


def test_none_goes_on_once_it_is_in_the_trash_or_called_something_else(
    journal: OpenJournal,
) -> None:
    entry = kept(journal, TOLD)
    journal.trash.put(entry.id)
    assert journal.cravings.going_on() is None
    journal.trash.bring_back(entry.id)
    assert journal.cravings.going_on() == entry.id
    journal.writing.keep(entry, of_kind(entry.words, Kind.MOMENT))
    assert journal.cravings.going_on() is None


def test_she_goes_to_another_page_and_comes_back_and_no_copy_is_due(journal: OpenJournal) -> None:
    entry = kept(journal, TOLD)
    copy(journal)
    assert not journal.copies.due()
    journal.cravings.end()
    assert journal.cravings.going_on() is None
    journal.cravings.begin(entry.id)
    assert journal.cravings.going_on() == entry.id
    assert not journal.copies.due()


def test_closed_without_saving_nothing_is_left_of_it(journal: OpenJournal) -> None:
    entry = kept(journal, TOLD)
    journal.preferences.keep(ASK_LATER, AskLater(entry.id, NOON.date()))
    journal.cravings.discard(entry)
    assert ids(journal) == []
    assert journal.cravings.going_on() is None
    assert journal.cravings.asked_later() is None
    for table in ("entries", "cravings", "episodes", "tags"):
        assert SealedTable(journal.database, journal.keys.rows, table).rows() == []
    journal.cravings.discard(entry)
    assert ids(journal) == []


def test_another_that_goes_on_is_not_ended_by_it(journal: OpenJournal) -> None:
    first, second = kept(journal, TOLD), kept(journal, craving(4))
    journal.cravings.discard(first)
    assert journal.cravings.going_on() == second.id


# --- What is kept -----------------------------------------------------------------------------


@pytest.mark.parametrize("keep", Keep)
def test_her_choice_counts_for_new_cravings_alone(journal: OpenJournal, keep: Keep) -> None:
    assert journal.cravings.keep_choice() is Keep.ALL
    before = kept(journal, TOLD)
    journal.cravings.choose(keep)
    assert journal.cravings.keep_choice() is keep
    blank = journal.writing.blank(Kind.CRAVING)
    assert blank.only_helped is (keep is Keep.ONLY_HELPED)
    assert blank.until == (NOON.date() + timedelta(days=30) if keep is Keep.DAYS else None)
    assert not journal.writing.blank(Kind.MOMENT).only_helped
    there = journal.finding.read(before.id)
    assert there is not None
    assert (there.words.only_helped, there.words.until) == (False, None)


def test_days_of_hers_hold_and_choosing_days_is_no_longer_only_what_helped(
    journal: OpenJournal,
) -> None:
    journal.lasting.choose_for_cravings(7)
    journal.cravings.choose(Keep.DAYS)
    assert journal.lasting.craving_days() == 7
    journal.cravings.choose(Keep.ONLY_HELPED)
    assert journal.lasting.craving_days() is None
    assert journal.writing.blank(Kind.CRAVING).until is None
    journal.lasting.choose_for_cravings(14)
    assert journal.cravings.keep_choice() is Keep.DAYS
    journal.cravings.choose(Keep.ONLY_HELPED)
    journal.lasting.choose_for_cravings(None)
    assert journal.cravings.keep_choice() is Keep.ALL


def test_all_of_it_stays_as_it_is(journal: OpenJournal) -> None:
    entry = kept(journal, TOLD)
    assert journal.cravings.finish(entry) == entry
    assert journal.cravings.going_on() is None
    assert words_of(journal) == [TOLD]


def test_of_one_only_what_helped_is_a_new_entry_and_the_old_one_is_gone(
    journal: OpenJournal,
) -> None:
    entry = kept(journal, replace(TOLD, only_helped=True, private=True))
    new = journal.cravings.finish(entry)
    assert new is not None
    assert new.id != entry.id
    assert new.words == NewEntry(Kind.CRAVING, "", NOON, private=True, craving=HELPED)
    assert ids(journal) == [new.id]
    assert journal.cravings.going_on() is None
    for table in ("episodes", "only_helped", "tags"):
        assert SealedTable(journal.database, journal.keys.rows, table).rows() == []
    assert journal.cravings.finish(entry) is None
    assert ids(journal) == [new.id]


def test_when_nothing_helped_nothing_is_kept(journal: OpenJournal) -> None:
    told = replace(TOLD, craving=replace(RIDDEN, helped="  "), only_helped=True)
    assert journal.cravings.finish(kept(journal, told)) is None
    assert ids(journal) == []


def test_what_is_in_the_journal_counts_and_not_an_older_page(journal: OpenJournal) -> None:
    entry = kept(journal, replace(TOLD, only_helped=True))
    more = replace(entry.words, craving=replace(RIDDEN, helped="Ringte søster"))
    journal.writing.keep(entry, more)
    new = journal.cravings.finish(entry)
    assert new is not None
    assert new.words.craving is not None
    assert new.words.craving.helped == "Ringte søster"


def test_called_something_else_it_is_kept_whole(journal: OpenJournal, clock: Walking) -> None:
    entry = kept(journal, replace(TOLD, only_helped=True))
    journal.writing.keep(entry, of_kind(entry.words, Kind.MOMENT))
    clock.on(hours=9)
    assert journal.tidying.step() == Tidied()
    assert words_of(journal) == [replace(TOLD, kind=Kind.MOMENT)]


def test_one_that_was_left_is_tidied_once_it_is_over_and_not_while_she_is_there(
    journal: OpenJournal, clock: Walking
) -> None:
    entry = kept(journal, replace(TOLD, only_helped=True))
    other = kept(journal, replace(craving(3, "Alene."), only_helped=True))
    clock.on(hours=3)
    assert journal.tidying.step() == Tidied()
    clock.on(minutes=1)
    assert journal.tidying.step(frozenset({entry.id})) == Tidied((other.id,))
    assert journal.finding.read(entry.id) == entry
    assert journal.tidying.step() == Tidied((entry.id,))
    assert [words.craving for words in words_of(journal)] == [HELPED]
    assert journal.tidying.step() == Tidied()


def test_another_time_that_she_gives_it_does_not_end_it(
    journal: OpenJournal, clock: Walking
) -> None:
    entry = kept(journal, replace(TOLD, only_helped=True))
    journal.writing.keep(entry, replace(entry.words, at=NOON - timedelta(days=1)))
    assert journal.tidying.step() == Tidied()
    clock.on(hours=3, minutes=1)
    assert journal.tidying.step() == Tidied((entry.id,))


def test_in_the_trash_what_helped_lies_there_as_long(journal: OpenJournal, clock: Walking) -> None:
    entry = kept(journal, replace(TOLD, only_helped=True))
    journal.trash.put(entry.id)
    clock.on(hours=4)
    journal.tidying.step()
    (lying,) = journal.trash.all()
    assert lying.entry is not None
    assert lying.entry.words.craving == HELPED
    assert lying.goes == NOON.date() + timedelta(days=30)
    assert ids(journal) == []


def test_many_are_tidied_a_few_at_a_time_and_not_by_a_clock_that_leaps(
    journal: OpenJournal, clock: Walking
) -> None:
    for number in range(AT_ONCE + 1):
        kept(journal, replace(craving(5, f"{number}"), only_helped=True))
    clock.on(days=3650)
    assert journal.tidying.step() == Tidied(leapt=True)
    clock.on(days=-3650, hours=4)
    steps = [journal.tidying.step() for _ in range(2)]
    assert [(len(step.entries), step.more) for step in steps] == [(AT_ONCE, True), (1, False)]


def test_a_damaged_one_stays_to_be_seen(journal: OpenJournal, clock: Walking) -> None:
    entry = kept(journal, replace(TOLD, only_helped=True))
    with journal.database.transaction():
        journal.database.change("UPDATE episodes SET did = 'x' WHERE id = ?", (entry.id,))
    clock.on(hours=4)
    assert journal.tidying.step() == Tidied()
    assert ids(journal) == [entry.id]


def test_a_text_to_show_is_kept_whole(journal: OpenJournal) -> None:
    journal.cravings.choose(Keep.ONLY_HELPED)
    assert not journal.writing.blank_to_show(kept(journal, TOLD)).only_helped


# --- What was before --------------------------------------------------------------------------


def told(journal: OpenJournal, cause: str, helped: str, at: datetime) -> Entry:
    return kept(journal, NewEntry(Kind.CRAVING, "", at, craving=Craving(5, 3, cause, helped)))


def test_what_helped_when_the_same_came_first_the_newest_first_and_each_once(
    journal: OpenJournal,
) -> None:
    days = [NOON - timedelta(days=day) for day in range(6)]
    told(journal, "Sliten", "Varm dusj", days[5])
    told(journal, "alene, sliten", "Ringte søster", days[4])
    told(journal, "sint", "Kaldt vann", days[3])
    told(journal, "SLITEN", "varm dusj", days[2])
    told(journal, "slitenhet", "Te", days[1])
    now = told(journal, "sliten", "Nå", days[0])
    helped = journal.cravings.helped_when("sliten, på jobb", but=now.id)
    assert helped == [Helped("sliten", "varm dusj"), Helped("sliten", "Ringte søster")]
    assert journal.cravings.helped_when("redd") == journal.cravings.helped_when("") == []


def test_it_offers_few_and_nothing_from_the_trash(journal: OpenJournal) -> None:
    entries = [told(journal, "sliten", f"{n}", NOON - timedelta(days=n)) for n in range(9)]
    journal.trash.put(entries[0].id)
    assert [each.text for each in journal.cravings.helped_when("sliten")] == list("12345")


def test_damaged_words_are_not_offered(journal: OpenJournal) -> None:
    hurt, whole = (told(journal, "sliten", text, NOON) for text in ("Te", "Dusj"))
    with journal.database.transaction():
        journal.database.change("UPDATE cravings SET helped = 'x' WHERE id = ?", (hurt.id,))
    assert journal.cravings.helped_when("sliten") == [Helped("sliten", "Dusj")]
    assert journal.cravings.causes() == ["sliten"]
    assert whole.id in journal.cravings.waves()


def test_what_only_helped_is_kept_of_is_offered_too(journal: OpenJournal) -> None:
    journal.cravings.finish(kept(journal, replace(TOLD, only_helped=True)))
    assert journal.cravings.helped_when("Alene") == [Helped("Alene", "Varm dusj")]
    assert journal.cravings.causes() == ["sliten", "alene"]


def test_causes_are_hers_and_those_used_last_come_first(journal: OpenJournal) -> None:
    told(journal, "uro, Sliten", "", NOON - timedelta(days=2))
    told(journal, "sliten, telefonen", "", NOON)
    assert journal.cravings.causes() == ["sliten", "telefonen", "uro"]


@pytest.mark.parametrize(
    ("given", "is_wave"),
    [
        (Craving(7), False),
        (Craving(expected=9, before=7), False),
        (Craving(during=(7,)), False),
        (Craving(7, 3), True),
        (Craving(7, during=(10,)), True),
        (Craving(after=7, during=(10,)), True),
        (Craving(during=(10, 10)), True),
    ],
)
def test_a_wave_has_two_strengths(journal: OpenJournal, given: Craving, is_wave: bool) -> None:
    entry = kept(journal, NewEntry(Kind.CRAVING, "", NOON, craving=given))
    assert journal.cravings.waves() == ([entry.id] if is_wave else [])
    assert is_wave is (len(given.wave) > 1)
    journal.trash.put(entry.id)
    assert journal.cravings.waves() == []


# --- Choices ----------------------------------------------------------------------------------


def test_she_is_asked_later_on_that_day_alone(journal: OpenJournal, clock: Walking) -> None:
    entry = kept(journal, TOLD)
    journal.preferences.keep(ASK_LATER, AskLater(entry.id, NOON.date()))
    assert journal.cravings.asked_later() == entry.id
    journal.trash.put(entry.id)
    assert journal.cravings.asked_later() is None
    journal.trash.bring_back(entry.id)
    clock.on(days=1)
    assert journal.cravings.asked_later() is None


def test_she_is_asked_about_what_is_kept(journal: OpenJournal) -> None:
    entry = kept(journal, replace(TOLD, only_helped=True))
    journal.preferences.keep(ASK_LATER, AskLater(entry.id, NOON.date()))
    new = journal.cravings.finish(entry)
    assert new is not None
    assert journal.cravings.asked_later() == new.id


def test_choices_of_the_ride_have_a_beginning_and_are_kept(journal: OpenJournal) -> None:
    preferences = journal.preferences
    assert preferences.read(MOVES)
    assert preferences.read(RIDE_MINUTES) is None
    preferences.keep(MOVES, False)
    preferences.keep(RIDE_MINUTES, 10)
    assert (preferences.read(MOVES), preferences.read(RIDE_MINUTES)) == (False, 10)


def test_a_moment_is_never_taken_for_a_craving(journal: OpenJournal) -> None:
    entry = journal.writing.keep(moment("Hun lo."), moment("Hun lo."))
    assert isinstance(entry, Entry)
    journal.cravings.begin(entry.id)
    assert journal.cravings.going_on() is None
