"""What comes in is indexed by the thousand, in one transaction that nothing of hers waits in."""

import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from factory import NOON, PASSPHRASE, noon
from mammadagbok.domain.entry import NewEntry
from mammadagbok.domain.errors import DiskFullError
from mammadagbok.domain.moving import FoundEntry, Source
from mammadagbok.domain.norwegian import line_of_words, words
from mammadagbok.domain.passphrase import normalise
from mammadagbok.domain.query import Query
from mammadagbok.services.journal import JournalFolder, unseal_with
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.storage.search import SearchIndex
from moved_texts import found_texts, indexed, rows_of, taken_into_index


def _kept(journal: OpenJournal, found: Sequence[FoundEntry]) -> list[int]:
    move = journal.moving_in.begin(Source.FOLDER)
    parts = (found[at : at + 50] for at in range(0, len(found), 50))
    return [number for part in parts for number in journal.moving_in.keep(move, part)]


def test_a_search_finds_what_has_come_in_whether_or_not_it_is_indexed(
    journal: OpenJournal,
) -> None:
    kept = _kept(journal, found_texts(150))
    assert journal.moving_in.index_some()
    assert len(journal.finding.ids(Query("lo"))) == len(kept) == 150
    assert rows_of(journal, "unindexed") == 0


def test_words_of_many_are_written_out_together(journal: OpenJournal) -> None:
    _kept(journal, found_texts(150))
    journal.moving_in.index_some()
    states = [journal.database.parts.are_open]
    taken_into_index(journal)
    states.append(journal.database.parts.are_open)
    assert states == [True, False]
    assert journal.database.query("SELECT count(DISTINCT segid) FROM found_idx") == [(1,)]


def test_what_she_saves_meanwhile_is_on_the_disk_when_it_is_saved(
    journal: OpenJournal, tmp_path: Path
) -> None:
    """As the files lie there while part of what came in is not settled yet."""
    _kept(journal, found_texts(150))
    journal.moving_in.index_some()
    mine = journal.writing.begin(NewEntry(None, "Min egen.", NOON))
    journal.moving_in.index_some()
    shutil.copytree(journal.database.path.parent, tmp_path / "crashed")
    folder = JournalFolder(tmp_path / "crashed", noon)
    again = folder.open(unseal_with(folder.header(), normalise(PASSPHRASE)))
    assert again.finding.read(mine.id) == mine
    indexed(again)
    assert len(again.finding.ids(Query("lo"))) == 150
    assert again.finding.ids(Query("egen")) == [mine.id]
    again.close()


def test_what_she_changes_meanwhile_is_found_as_it_is_now(journal: OpenJournal) -> None:
    first, *_ = _kept(journal, found_texts(150))
    entry = journal.finding.read(first)
    assert entry is not None
    journal.writing.keep(entry, replace(entry.words, text="Vi sang."))
    taken_into_index(journal)
    indexed(journal)
    assert journal.finding.ids(Query("sang")) == [first]
    assert len(journal.finding.ids(Query("lo"))) == 149


def test_where_it_fails_in_the_middle_all_of_it_is_indexed_later(
    journal: OpenJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = _kept(journal, found_texts(150))
    journal.moving_in.index_some()

    def full(*_: object) -> None:
        raise DiskFullError

    with monkeypatch.context() as patched:
        patched.setattr(SearchIndex, "put_new", full)
        with pytest.raises(DiskFullError):
            journal.moving_in.index_some()
    assert rows_of(journal, "unindexed") == 150
    indexed(journal)
    assert sorted(journal.finding.ids(Query("lo"))) == kept


def test_a_lock_in_the_middle_keeps_what_is_in_the_index(journal: OpenJournal) -> None:
    _kept(journal, found_texts(150))
    journal.moving_in.index_some()
    place = journal.database.path.parent
    journal.database.close()
    folder = JournalFolder(place, noon)
    again = folder.open(unseal_with(folder.header(), normalise(PASSPHRASE)))
    assert rows_of(again, "unindexed") == 100
    assert rows_of(again, "found_docsize") == 50
    again.close()


@pytest.mark.parametrize("long", [99, 100, 101, 149, 150, 300])
@pytest.mark.parametrize("before", [0, 1, 49, 50, 99])
def test_a_line_of_words_has_no_longer_words_than_count(long: int, before: int) -> None:
    text = f"{'a ' * (before // 2)}{'b' * (before % 2)} {'ø' * long}! Kafé, {'c' * 20}"
    assert tuple(line_of_words(text).split()) == words(text)
