"""Batches of texts come in whole, in few statements, and can be found when they are in."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from factory import NOON, PASSPHRASE, noon
from laid import open_journal
from mammadagbok.domain.craving import Craving
from mammadagbok.domain.entry import Kind, NewEntry
from mammadagbok.domain.errors import IndexDamagedError, JournalDamagedError
from mammadagbok.domain.moving import FoundEntry, FoundPicture, Source
from mammadagbok.domain.passphrase import normalise
from mammadagbok.domain.query import Query
from mammadagbok.services.journal import JournalFolder, unseal_with
from mammadagbok.services.moving.moving_in import AT_ONCE
from mammadagbok.services.moving.pictures import batches
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.storage.database import Database
from mammadagbok.storage.search import SearchIndex
from moved_texts import found_texts, indexed, rows_of, taken_back, taken_into_index


def test_what_comes_in_can_be_found_at_once_and_a_very_long_text_soon(
    journal: OpenJournal,
) -> None:
    """To index that would hold the window for as long as a hundred others do."""
    (first,) = found_texts(1)
    long = replace(first, words=replace(first.words, text="Vi lo. " * 4_000))
    kept = journal.moving_in.keep(journal.moving_in.begin(Source.FOLDER), [*found_texts(20), long])
    taken_into_index(journal)
    assert journal.database.query("SELECT id FROM unindexed") == [(kept[-1],)]
    assert sorted(journal.finding.ids(Query("lo"))) == kept


def test_what_is_indexed_as_it_comes_in_is_found_as_if_it_had_been_later(
    journal: OpenJournal, tmp_path: Path
) -> None:
    other = open_journal(tmp_path / "other")
    words = [
        NewEntry(Kind.CRAVING, "S**ov** ikke", NOON, tags=("uro",), craving=Craving(7, 2, "kø")),
        NewEntry(None, "[Hun sov](x) [sa mor]{.andre}", NOON, tags=("søvn", "natt")),
        NewEntry(Kind.LETTER, "Til nattevakta på barnehjemmet", NOON, private=True),
    ]
    found = [FoundEntry(each, "") for each in words]
    kept = journal.moving_in.keep(journal.moving_in.begin(Source.TAKEN_OUT), found)
    assert kept == [other.writing.begin(each).id for each in words]
    taken_into_index(journal)
    assert rows_of(journal, "unindexed") == 0
    for sought in ("sov", "natt", "uro", "kø", "søvn", "barn", "andre", '"sa mor"', "x"):
        assert journal.finding.ids(Query(sought)) == other.finding.ids(Query(sought)), sought
    assert journal.finding.read_many(kept) == other.finding.read_many(kept)
    other.close()


@pytest.mark.parametrize("found_out", ["as words are put in", "as it is opened", "later"])
def test_a_damaged_index_keeps_nothing_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, found_out: str
) -> None:
    journal = open_journal(tmp_path / "damaged")
    journal.writing.begin(NewEntry(None, "Her fra før: vi lo.", NOON))
    indexed(journal)
    with journal.database.transaction():
        journal.database.change("UPDATE found_data SET block = x'00' WHERE id > 10")
    if found_out == "as words are put in":
        monkeypatch.setattr(SearchIndex, "put_new", _damaged)
    elif found_out == "as it is opened":
        journal.close()
        journal = _opened(tmp_path / "damaged")
    move = journal.moving_in.begin(Source.FOLDER)
    for start in range(0, 100, 10):
        journal.moving_in.keep(move, found_texts(10, first=start))
    assert journal.moving_in.moves() == [(move, 100)]
    with pytest.raises(IndexDamagedError):
        journal.finding.ids(Query("lo"))
    while journal.finding.mend_index():
        pass
    assert len(journal.finding.ids(Query("lo"))) == 101
    journal.close()


def _damaged(*_: object) -> None:
    raise JournalDamagedError


def _opened(place: Path) -> OpenJournal:
    folder = JournalFolder(place, noon)
    return folder.open(unseal_with(folder.header(), normalise(PASSPHRASE)))


def test_a_batch_takes_few_statements(
    journal: OpenJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    move = journal.moving_in.begin(Source.FOLDER)
    told = list[str]()
    for name in ("query", "change", "change_many"):
        real = getattr(Database, name)

        def counted(
            database: Database, sql: str, *values: object, real: Callable[..., object] = real
        ) -> object:
            told.append(sql)
            return real(database, sql, *values)

        monkeypatch.setattr(Database, name, counted)
    journal.moving_in.keep(move, found_texts(100))
    assert len(told) < 10


def test_a_crash_in_the_middle_loses_nothing_that_was_kept_and_doubles_nothing(
    journal: OpenJournal, tmp_path: Path
) -> None:
    """The files as they lie there while the window is alive, with all of it in the log."""
    journal.database.fold_later(bool)
    mine = journal.writing.begin(NewEntry(None, "Min egen.", NOON))
    move = journal.moving_in.begin(Source.FOLDER)
    for start in range(0, 300, AT_ONCE):
        journal.moving_in.keep(move, found_texts(AT_ONCE, first=start))
    place = journal.database.path.parent
    shutil.copytree(place, tmp_path / "crashed")
    again = _opened(tmp_path / "crashed")
    assert again.finding.read(mine.id) == mine
    assert again.moving_in.unfinished() == [move]
    assert again.moving_in.moves() == [(move, 300)]
    assert again.moving_in.known(found_texts(400)) == [True] * 300 + [False] * 100
    # What was not in the index yet is marked, and taken in when nothing else happens.
    indexed(again)
    assert len(again.finding.ids(Query("lo"))) == 300
    assert taken_back(again, again.moving_in.told(move)) == (300, 0)
    assert again.everything.ids() == [mine.id]
    again.close()


def test_a_move_is_on_the_disk_when_it_is_done(journal: OpenJournal) -> None:
    """Its batches need not be: what they were read from is where it was."""

    def waits() -> bool:
        return journal.database.query("PRAGMA synchronous") == [(2,)]

    move = journal.moving_in.begin(Source.FOLDER)
    assert waits()
    journal.moving_in.keep(move, found_texts(10))
    assert not waits()
    journal.moving_in.finish(move)
    assert waits()


def test_no_batch_holds_the_window_for_long() -> None:
    """Short texts come by the hundred, long ones by themselves."""
    short = found_texts(250)
    assert [len(batch) for batch in batches(short)] == [100, 100, 50]
    page = [replace(each, words=replace(each.words, text="a" * 30_000)) for each in short[:8]]
    assert [len(batch) for batch in batches(page)] == [4, 4]
    long = [replace(each, words=replace(each.words, text="a" * 300_000)) for each in short[:3]]
    assert [len(batch) for batch in batches(long)] == [1, 1, 1]
    pictures = tuple(FoundPicture(f"{number}.jpg", bytes) for number in range(5))
    pictured = [replace(each, pictures=pictures) for each in short[:3]]
    assert [len(batch) for batch in batches(pictured)] == [1, 1, 1]
