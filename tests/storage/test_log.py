"""What is saved is in the log when it is saved, and in the next pause in the file alone."""

import shutil
from pathlib import Path

from factory import moment
from mammadagbok.domain.entry import Entry
from mammadagbok.domain.query import Query
from mammadagbok.storage.database import Database
from mammadagbok.storage.entries import EntryStore

_PAGES = 1_000
_PAGE_BYTES = 4_096


def _log(database: Database) -> int:
    return database.path.with_name("data-wal").stat().st_size


def _held_by(database: Database, folder: Path, *names: str) -> list[str]:
    """Return the texts that these files hold, as they are on the disk now."""
    folder.mkdir()
    for name in names:
        shutil.copy(database.path.with_name(name), folder / name)
    copy = Database.open(folder / "data", bytes(16), bytearray(b"k" * 32))
    try:
        store = EntryStore(copy, bytes(32))
        return [entry.words.text for entry in store.read_many(store.ids(Query()))]
    finally:
        copy.close()


def test_each_save_is_folded_in_at_once_unless_somebody_does_it_later(
    database: Database, store: EntryStore, tmp_path: Path
) -> None:
    store.add(moment("en"))
    assert _held_by(database, tmp_path / "first", "data") == ["en"]
    asked: list[bool] = []
    database.fold_later(lambda: asked.append(True))
    store.add(moment("to"))
    assert asked == [True]
    assert _held_by(database, tmp_path / "before", "data") == ["en"]
    # Also when the program crashes here.
    assert _held_by(database, tmp_path / "both", "data", "data-wal") == ["to", "en"]
    database.fold()
    assert _held_by(database, tmp_path / "after", "data") == ["to", "en"]
    database.fold_later(None)
    store.add(moment("tre"))
    assert _held_by(database, tmp_path / "again", "data") == ["tre", "to", "en"]
    assert asked == [True]


def test_what_was_folded_in_leaves_no_words_in_the_log(
    database: Database, store: EntryStore
) -> None:
    """They are encrypted there; but she may have deleted them since."""
    database.fold_later(bool)
    kept = store.add(moment("hemmelighetskremmeriet " * 2_000))
    store.save(Entry(kept.id, moment("borte")), was=kept.words)
    assert _log(database) > 0
    database.fold()
    assert _log(database) == 0


def test_nothing_is_folded_in_while_a_copy_is_taken(database: Database, store: EntryStore) -> None:
    database.fold_later(bool)
    store.add(moment("en"))
    database.hold_still()
    before = database.path.read_bytes()
    store.add(moment("to"))
    database.fold()
    assert database.path.read_bytes() == before
    database.move_on()
    assert database.path.read_bytes() != before
    assert _log(database) == 0
    # Holding it has changed nothing of when the next ones are.
    before = database.path.read_bytes()
    store.add(moment("tre"))
    assert database.path.read_bytes() == before


def test_a_log_that_nobody_folds_in_does_not_grow_for_ever(
    database: Database, store: EntryStore
) -> None:
    database.fold_later(bool)
    kept = store.add(moment("lang"))
    for number in range(60):
        store.save(Entry(kept.id, moment(f"{number} " * 100_000)))
    assert _log(database) < 2 * _PAGES * _PAGE_BYTES


def test_only_what_can_be_had_again_does_not_wait_for_the_disk(
    database: Database, store: EntryStore
) -> None:
    """Words in the index can be built anew; the next words of hers wait for themselves and it."""

    def waits() -> bool:
        return database.query("PRAGMA synchronous") == [(2,)]

    assert waits()
    store.add(moment("noe"))
    assert waits()
    store.index_pending()
    assert not waits()
    store.add(moment("mer"))
    assert waits()
    with database.transaction(waits=False):
        store.put_in([moment("fra en fil")])
    assert not waits()
    with database.transaction():
        pass
    assert waits()
