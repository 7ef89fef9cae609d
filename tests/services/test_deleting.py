"""Deleted, by whichever road: nowhere on the decrypted pages, here, in any copy, on any stick."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from factory import NOON, Walking, craving, moment
from faults.keeping import clear, copy, listed, pages_of
from laid import open_journal
from mammadagbok.domain.entry import Entry, Kind, NewEntry
from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.query import Query
from mammadagbok.domain.taking import Occasion, Taking, Way
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.services.sharing import Wishes
from mammadagbok.storage.bundle import extract
from mammadagbok.storage.database import Database
from mammadagbok.storage.sealed import SealedTable
from pages import decrypted

SECRET = "hemmelighetskremmeriet"
EARLIER = "morgenbrødduftene"
TAG = "solsikkestikkordet"
Road = Callable[[OpenJournal, Walking, Entry], None]


@pytest.fixture
def clock() -> Walking:
    return Walking()


@pytest.fixture
def journal(tmp_path: Path, clock: Walking) -> Iterator[OpenJournal]:
    opened = open_journal(tmp_path / "Notater" / "data", clock)
    opened.copies.opened()
    opened.tidying.step()
    yield opened
    opened.close()


def write(journal: OpenJournal, words: NewEntry) -> Entry:
    kept = journal.writing.keep(words, words)
    assert isinstance(kept, Entry)
    return kept


def rewritten(journal: OpenJournal, entry: Entry, words: NewEntry) -> Entry:
    """She sits down once more and writes other words."""
    kept = journal.writing.keep(entry, words, entry)
    assert isinstance(kept, Entry)
    return kept


def take_along(journal: OpenJournal) -> None:
    """She brings all there is, with every word of hers in it."""
    ticks = {each.key: each.own for each in journal.sharing.candidates().found}
    page = journal.sharing.page(ticks, Wishes(Occasion.GROUP, "nb-NO")).page
    assert journal.sharing.took(page, Taking(Way.SCREEN, Occasion.GROUP, ""))


def delete_now(journal: OpenJournal, _clock: Walking, entry: Entry) -> None:
    journal.trash.delete_everywhere(entry.id)


def by_the_trash(journal: OpenJournal, clock: Walking, entry: Entry) -> None:
    journal.trash.put(entry.id)
    clock.on(days=30)
    assert journal.tidying.step().entries == (entry.id,)


def now_from_the_trash(journal: OpenJournal, _clock: Walking, entry: Entry) -> None:
    journal.trash.put(entry.id)
    journal.trash.delete_everywhere(entry.id)


def by_itself(journal: OpenJournal, clock: Walking, entry: Entry) -> None:
    until = clock().date() + timedelta(days=7)
    rewritten(journal, entry, replace(entry.words, until=until))
    clock.on(days=7)
    assert journal.tidying.step().entries == (entry.id,)


def _left(journal: OpenJournal) -> set[str]:
    """What stands on any page of the live journal."""
    pages = decrypted(journal.database.path.read_bytes(), journal.keys.database)
    return {each for each in (SECRET, EARLIER, TAG) if each.encode() in pages}


def _in_copies(journal: OpenJournal, *places: Path) -> set[str]:
    found = set[str]()
    for place in places:
        for each in listed(place):
            page = pages_of(each, journal.keys.database, journal.copies.home)
            found |= {word for word in (SECRET, EARLIER, TAG) if word.encode() in page}
    return found


@pytest.mark.parametrize("road", [delete_now, by_the_trash, now_from_the_trash, by_itself])
def test_it_is_gone_with_its_versions_and_tags_from_every_copy_and_a_stick_that_was_away(
    journal: OpenJournal, clock: Walking, tmp_path: Path, road: Road
) -> None:
    stick, away = tmp_path / "pinne", tmp_path / "borte"
    stick.mkdir()
    journal.copies.choose(stick)
    first = write(journal, replace(craving(5, f"{EARLIER} " * 40), tags=(TAG,)))
    take_along(journal)
    copy(journal)
    clock.on(days=1)
    entry = rewritten(journal, first, replace(first.words, text=f"{SECRET} " * 200))
    write(journal, moment("Hun lo."))
    copy(journal)
    assert _left(journal) == _in_copies(journal, stick, journal.copies.home)
    assert _left(journal) == {SECRET, EARLIER, TAG}
    stick.rename(away)
    road(journal, clock, entry)
    clear(journal)
    assert _left(journal) == _in_copies(journal, journal.copies.home) == set()
    assert journal.copies.pending() == [stick]
    assert _in_copies(journal, away)
    clock.on(days=3)
    away.rename(stick)
    clear(journal)
    assert _in_copies(journal, stick, journal.copies.home) == set()
    assert journal.copies.pending() == []
    tables = ("versions", "version_lines", "tags", "untils", "trash", "cravings", "episodes")
    for table in (*tables, "share_parts"):
        assert SealedTable(journal.database, journal.keys.rows, table).rows() == []
    assert journal.finding.ids(Query(SECRET)) == []


@pytest.mark.parametrize("road", [delete_now, by_the_trash, now_from_the_trash, by_itself])
def test_what_was_taken_along_of_it_is_gone_too_and_of_others_is_not(
    journal: OpenJournal, clock: Walking, road: Road
) -> None:
    """Taken along as it was: her own words have been changed since, and stand nowhere else."""
    first = write(journal, moment(f"{SECRET} " * 40))
    write(journal, moment("Hun lo."))
    take_along(journal)
    entry = rewritten(journal, first, moment("Noe annet."))
    clock.on(days=31)
    journal.tidying.step()
    copy(journal)
    assert journal.writing.versions(entry.id) == []
    assert _left(journal) == _in_copies(journal, journal.copies.home) == {SECRET}
    road(journal, clock, entry)
    clear(journal)
    assert _left(journal) == _in_copies(journal, journal.copies.home) == set()
    (taken,) = journal.taken.all()
    assert [each.text for each in taken.parts] == ["Hun lo."]


def test_only_from_here_leaves_the_copies_as_they_are(journal: OpenJournal, clock: Walking) -> None:
    entry = write(journal, moment(f"{SECRET} " * 200))
    write(journal, moment("Hun lo."))
    copy(journal)
    journal.trash.delete_here(entry.id)
    clear(journal)
    assert journal.copies.pending() == []
    assert _left(journal) == set()
    assert _in_copies(journal, journal.copies.home) == {SECRET}
    clock.on(days=1)
    copy(journal)
    (newest, _) = sorted(listed(journal.copies.home), key=lambda each: each.front.made)[::-1]
    assert SECRET.encode() not in pages_of(newest, journal.keys.database, journal.copies.home)


def test_its_twin_stays_and_is_linked_to_nothing_any_more(journal: OpenJournal) -> None:
    mine, shown = write(journal, moment("Min.")), write(journal, moment("Den jeg kan vise."))
    other = write(journal, moment("En annen."))
    pairs = SealedTable(journal.database, journal.keys.rows, "pairs")
    with journal.database.transaction():
        pairs.put(shown.id, (mine.id,))
        pairs.put(other.id, (mine.id,))
    journal.trash.delete_everywhere(other.id)
    assert pairs.rows() == [(shown.id, mine.id)]
    journal.trash.delete_everywhere(mine.id)
    assert pairs.rows() == []
    assert journal.finding.ids(Query()) == [shown.id]


def test_what_is_put_in_the_trash_is_in_no_list_and_comes_back_whole(journal: OpenJournal) -> None:
    words = replace(moment("Hun lo."), kind=Kind.MOMENT, tags=("latter",))
    entry = write(journal, words)
    journal.trash.put(entry.id)
    assert journal.finding.ids(Query()) == journal.finding.ids(Query("lo")) == []
    assert journal.finding.latest(3) == []
    assert journal.finding.read(entry.id) is None
    assert journal.sharing.candidates().found == ()
    assert not journal.trash.is_empty()
    (lying,) = journal.trash.all()
    assert (lying.entry, lying.goes) == (entry, NOON.date() + timedelta(days=30))
    journal.trash.bring_back(entry.id)
    assert journal.trash.is_empty()
    assert journal.finding.ids(Query("lo")) == [entry.id]
    assert journal.finding.read(entry.id) == entry
    assert journal.sharing.candidates().found


def test_a_deletion_that_cannot_be_saved_has_not_happened(
    journal: OpenJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Entry, versions, index and the order to the copies go in one step, or none does."""
    entry = write(journal, moment(SECRET))
    rewritten(journal, entry, moment("Andre ord."))

    def fails(*_: object) -> int:
        raise MammadagbokError

    monkeypatch.setattr("mammadagbok.storage.state.RemovalStore.add", fails)
    with pytest.raises(MammadagbokError):
        journal.trash.delete_everywhere(entry.id)
    assert journal.finding.ids(Query("andre")) == [entry.id]
    assert len(journal.writing.versions(entry.id)) == 1


def test_words_written_on_after_it_is_gone_are_another_text(journal: OpenJournal) -> None:
    entry = write(journal, moment("Hun lo."))
    journal.trash.delete_everywhere(entry.id)
    again = journal.writing.keep(entry, moment("Hun lo igjen."))
    assert isinstance(again, Entry)
    assert again.id != entry.id
    assert journal.finding.ids(Query()) == [again.id]


def test_the_copies_still_hold_the_rows_of_no_deleted_entry(
    journal: OpenJournal, clock: Walking, tmp_path: Path
) -> None:
    """In the copy itself its versions go with the entry: nothing hangs on."""
    first = write(journal, moment(EARLIER))
    entry = rewritten(journal, first, moment(SECRET))
    copy(journal)
    journal.trash.delete_everywhere(entry.id)
    clear(journal)
    (held,) = listed(journal.copies.home)
    out = tmp_path / "ut"
    extract(held, out)
    inside = Database.open_apart(out, journal.header.journal_id, journal.keys.database)
    assert inside.query("SELECT * FROM versions") == []
    inside.close()
