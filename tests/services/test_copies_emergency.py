"""Words that cannot be saved where they belong go into a copy elsewhere."""

from dataclasses import replace
from pathlib import Path

import pytest

from factory import moment
from mammadagbok.domain.entry import Entry
from mammadagbok.domain.errors import JournalMovedError, NotWritableError
from mammadagbok.domain.query import Query
from mammadagbok.services.emergency import emergency_copy
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.storage.bundle import Reason, extract, read_front
from mammadagbok.storage.database import Database
from mammadagbok.storage.entries import EntryStore


def words_in(journal: OpenJournal, path: Path, tmp_path: Path) -> list[str]:
    """The texts in the copy at `path`, after it has been proved."""
    copy = read_front(path)
    assert copy.front.reason is Reason.EMERGENCY
    journal.copies.reader().verify(copy)
    out = tmp_path / "out"
    extract(copy, out)
    database = Database.open(out, journal.header.journal_id, journal.keys.database)
    store = EntryStore(database, journal.keys.rows)
    texts = [entry.words.text for entry in store.read_many(store.ids(Query()))]
    database.close()
    out.unlink()
    return texts


def test_new_words_are_in_it(journal: OpenJournal, tmp_path: Path) -> None:
    page = journal.writing.keep(moment("før"), moment("før"))
    target = tmp_path / "stick"
    target.mkdir()
    path = emergency_copy(journal, moment(""), moment("ny tekst"), target)
    assert sorted(words_in(journal, path, tmp_path)) == ["før", "ny tekst"]
    again = emergency_copy(journal, page, moment("før og etter"), target)
    assert words_in(journal, again, tmp_path) == ["før og etter"]
    assert sorted(each.name for each in target.iterdir()) == sorted([path.name, again.name])
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_tag_alone_is_in_it(journal: OpenJournal, tmp_path: Path) -> None:
    path = emergency_copy(journal, moment(""), replace(moment(""), tags=("natt",)), tmp_path)
    assert words_in(journal, path, tmp_path) == [""]


def test_the_live_journal_is_left_as_it_was(journal: OpenJournal, tmp_path: Path) -> None:
    before = journal.database.generation()
    emergency_copy(journal, moment(""), moment("ny tekst"), tmp_path)
    assert journal.database.generation() == before
    assert journal.finding.ids(Query()) == []


@pytest.mark.parametrize("gone", ["unlinked", "moved", "replaced"])
def test_it_works_when_the_journals_file_is_gone(
    journal: OpenJournal, tmp_path: Path, gone: str
) -> None:
    page = journal.writing.keep(moment("før"), moment("før"))
    assert isinstance(page, Entry)
    data = journal.database.path
    if gone == "unlinked":
        data.unlink()
    else:
        data.rename(data.with_name("elsewhere"))
        if gone == "replaced":
            data.write_bytes(b"noe annet")
    with pytest.raises(JournalMovedError):
        journal.writing.keep(page, moment("etter"))
    path = emergency_copy(journal, page, moment("etter"), journal.copies.home)
    assert words_in(journal, path, tmp_path) == ["etter"]


def test_it_works_when_nothing_more_fits_where_the_journal_lies(
    journal: OpenJournal, tmp_path: Path
) -> None:
    ((pages,),) = journal.database.query("PRAGMA page_count")
    assert isinstance(pages, int)
    journal.database.query(f"PRAGMA max_page_count = {pages}")
    path = emergency_copy(journal, moment(""), moment("lang " * 20_000), tmp_path)
    assert words_in(journal, path, tmp_path) == ["lang " * 20_000]


def test_a_place_that_cannot_be_written_to_is_named(journal: OpenJournal, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(NotWritableError):
        emergency_copy(journal, moment(""), moment("ny"), tmp_path / "file" / "under")
