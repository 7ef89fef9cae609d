"""Opening in the one safe order: every bad state has its own fact, and nothing is written."""

import hashlib
import os
import resource
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from factory import moment
from mammadagbok.domain.errors import (
    AlreadyOpenError,
    DiskFullError,
    EntryDamagedError,
    ForeignFileError,
    JournalDamagedError,
    JournalMissingError,
    JournalMovedError,
    MammadagbokError,
    NotEncryptedError,
    NotWritableError,
)
from mammadagbok.domain.query import Query
from mammadagbok.storage.database import Database
from mammadagbok.storage.entries import EntryStore

KEY = bytearray(range(32))
ROW_KEY = bytes(range(32, 64))
JOURNAL_ID = bytes(range(64, 80))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    place = tmp_path / "data"
    Database.create(place, JOURNAL_ID, KEY)
    return place


def _open(path: Path) -> Database:
    return Database.open(path, JOURNAL_ID, KEY)


def _write(path: Path, text: str) -> int:
    database = _open(path)
    number = EntryStore(database, ROW_KEY).add(moment(text)).id
    database.close()
    return number


def _cut(data: bytes) -> bytes:
    return data[: len(data) // 8192 * 4096]


BAD_STATES: list[tuple[str, Callable[[bytes], bytes], type[MammadagbokError]]] = [
    ("empty", lambda data: b"", JournalDamagedError),
    ("one byte", lambda data: data[:1], JournalDamagedError),
    ("plain database", lambda data: b"SQLite format 3\0" + data[16:], NotEncryptedError),
    ("garbage", lambda data: b"\xa5" * 8192, ForeignFileError),
    ("zeros", lambda data: bytes(8192), ForeignFileError),
    ("odd size", lambda data: data[:-1], JournalDamagedError),
    ("first page damaged", lambda data: data[:100] + b"\0\1\2\3" + data[104:], JournalDamagedError),
    ("cut at a page", _cut, JournalDamagedError),
    ("another journal", lambda data: bytes(16) + data[16:], ForeignFileError),
    ("extended", lambda data: data + b"x", JournalDamagedError),
]


@pytest.mark.parametrize(
    ("spoil", "fact"), [state[1:] for state in BAD_STATES], ids=[state[0] for state in BAD_STATES]
)
def test_a_bad_file_is_named_and_left_alone(
    path: Path, spoil: Callable[[bytes], bytes], fact: type[MammadagbokError]
) -> None:
    for line in range(40):
        _write(path, f"Linje {line}. " * 100)
    path.write_bytes(spoil(path.read_bytes()))
    before = hashlib.sha256(path.read_bytes()).digest()
    with pytest.raises(fact):
        database = _open(path)
        store = EntryStore(database, ROW_KEY)
        try:
            store.read_many(store.ids(Query()))
        finally:
            database.close()
    assert hashlib.sha256(path.read_bytes()).digest() == before
    assert [each.name for each in path.parent.iterdir()] == ["data"]


def test_a_missing_file_is_never_created(path: Path) -> None:
    path.unlink()
    with pytest.raises(JournalMissingError):
        _open(path)
    assert not path.exists()


def test_a_folder_in_its_place(path: Path) -> None:
    path.unlink()
    path.mkdir()
    with pytest.raises(JournalDamagedError):
        _open(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_in_its_place_is_not_waited_for(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)
    with pytest.raises(JournalDamagedError):
        _open(path)


def test_the_wrong_key_opens_nothing(path: Path) -> None:
    with pytest.raises(JournalDamagedError):
        Database.open(path, JOURNAL_ID, bytearray(b"x" * 32))


def test_a_key_of_another_length_is_refused(path: Path) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        Database.open(path, JOURNAL_ID, bytearray(31))


def test_only_one_may_have_it_open(path: Path) -> None:
    first = _open(path)
    with pytest.raises(AlreadyOpenError):
        _open(path)
    first.close()
    _open(path).close()


def test_what_is_read_is_wiped_from_memory(path: Path) -> None:
    database = _open(path)
    assert database.query("PRAGMA cipher_memory_security") == [("1",)]
    database.close()


def test_the_file_is_encrypted_private_and_begins_with_the_journal_id(path: Path) -> None:
    _write(path, "sommerfuglen satt på hånda hennes")
    data = path.read_bytes()
    assert data.startswith(JOURNAL_ID)
    assert b"sommerfugl" not in data
    assert path.stat().st_mode & 0o777 == 0o600


def test_the_file_alone_holds_all_that_was_saved(path: Path, tmp_path: Path) -> None:
    """A copy taken while it is open, without the log beside it, is no older journal."""
    database = _open(path)
    store = EntryStore(database, ROW_KEY)
    numbers = [store.add(moment(f"kveld {evening}")).id for evening in range(5)]
    copy = tmp_path / "copy"
    copy.mkdir()
    shutil.copy(path, copy / "data")
    copied = _open(copy / "data")
    assert sorted(EntryStore(copied, ROW_KEY).ids(Query())) == numbers
    copied.close()
    database.close()


def _logged(folder: Path, journal_id: bytes, key: bytearray, text: str) -> bytes:
    """Write in a journal in `folder` that crashes; return the log that it leaves."""
    folder.mkdir()
    Database.create(folder / "data", journal_id, key)
    database = Database.open(folder / "data", journal_id, key)
    EntryStore(database, ROW_KEY).add(moment(text))
    log = (folder / "data-wal").read_bytes()
    database.close()
    return log


def test_a_log_of_another_journal_is_not_folded_in(path: Path, tmp_path: Path) -> None:
    number = _write(path, "Hun lo av sin egen vits.")
    log = path.with_name("data-wal")
    log.write_bytes(_logged(tmp_path / "other", bytes(16), bytearray(b"x" * 32), "fremmed " * 2000))
    before = path.read_bytes(), log.read_bytes()
    with pytest.raises(JournalDamagedError):
        _open(path)
    assert (path.read_bytes(), log.read_bytes()) == before
    log.unlink()
    database = _open(path)
    assert EntryStore(database, ROW_KEY).read(number) is not None
    database.close()


def test_a_log_that_does_not_fit_is_not_folded_in(path: Path) -> None:
    """Somebody put an old copy of the file back beside the log of a crash."""
    old = path.read_bytes()
    database = _open(path)
    store = EntryStore(database, ROW_KEY)
    for evening in range(40):
        store.add(moment(f"kveld {evening} " + "lang og rolig " * 300))
    log = path.with_name("data-wal")
    kept = log.read_bytes()
    database.close()
    path.write_bytes(old)
    log.write_bytes(kept)
    with pytest.raises(JournalDamagedError):
        _open(path)
    assert (path.read_bytes(), log.read_bytes()) == (old, kept)


def test_our_own_log_is_folded_in_after_a_crash(path: Path, tmp_path: Path) -> None:
    log = _logged(tmp_path / "crashed", JOURNAL_ID, KEY, "rett før strømmen gikk")
    path.with_name("data-wal").write_bytes(log)
    database = _open(path)
    assert len(EntryStore(database, ROW_KEY).ids(Query())) == 1
    database.close()
    assert [each.name for each in path.parent.iterdir() if each.is_file()] == ["data"]


def test_a_file_half_grown_is_mended_from_the_log(path: Path, tmp_path: Path) -> None:
    """The power went while the log was folded in, in the middle of a page behind the old end."""
    log = _logged(tmp_path / "crashed", JOURNAL_ID, KEY, "rett før strømmen gikk " * 2000)
    path.with_name("data-wal").write_bytes(log)
    with path.open("ab") as file:
        file.write(b"\xa5" * 1536)
    database = _open(path)
    assert len(EntryStore(database, ROW_KEY).ids(Query())) == 1
    database.close()
    assert path.stat().st_size % 4096 == 0


def test_saving_to_a_replaced_file_is_refused(path: Path) -> None:
    database = _open(path)
    store = EntryStore(database, ROW_KEY)
    store.add(moment("før"))
    path.rename(path.with_name("flyttet"))
    path.write_bytes(b"noe annet")
    with pytest.raises(JournalMovedError):
        store.add(moment("etter"))
    database.close()


def test_a_changed_row_is_damage(path: Path) -> None:
    number = _write(path, "Hun lo av sin egen vits.")
    database = _open(path)
    with database.transaction():
        database.change("UPDATE entries SET text = 'noe annet' WHERE id = ?", (number,))
    with pytest.raises(EntryDamagedError):
        EntryStore(database, ROW_KEY).read(number)
    database.close()


def test_a_row_moved_to_another_id_is_damage(path: Path) -> None:
    number = _write(path, "Hun lo av sin egen vits.")
    database = _open(path)
    with database.transaction():
        database.change("UPDATE entries SET id = ? WHERE id = ?", (number + 7, number))
    with pytest.raises(EntryDamagedError):
        EntryStore(database, ROW_KEY).read(number + 7)
    database.close()


def test_no_damaged_page_is_ever_read_as_text(path: Path) -> None:
    """Flip one byte in each page in turn: what is read is right, or nothing is."""
    texts = ["i" * line + " på en båt så blå" * 400 for line in range(6)]
    numbers = [_write(path, text) for text in texts]
    whole = path.read_bytes()
    noticed = 0
    for page in range(len(whole) // 4096):
        spoilt = bytearray(whole)
        spoilt[page * 4096 + 2000] ^= 0x40
        path.write_bytes(bytes(spoilt))
        for number, text in zip(numbers, texts, strict=True):
            try:
                database = _open(path)
            except JournalDamagedError:
                noticed += 1
                continue
            try:
                entry = EntryStore(database, ROW_KEY).read(number)
                assert entry is not None
                assert entry.words.text == text
            except JournalDamagedError:
                noticed += 1
            finally:
                database.close()
    assert noticed > len(whole) // 4096 // 2


def test_a_full_disk_is_told_and_leaves_what_was_saved(path: Path) -> None:
    number = _write(path, "før")
    database = _open(path)
    store = EntryStore(database, ROW_KEY)
    ((pages,),) = database.query("PRAGMA page_count")
    assert isinstance(pages, int)
    database.query(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(DiskFullError):
        store.add(moment("etter " * 20_000))
    assert store.ids(Query()) == [number]
    database.query("PRAGMA max_page_count = 100000")
    assert store.add(moment("etter " * 20_000)).id > number
    database.close()


def test_a_write_that_fails_is_told_and_leaves_what_was_saved(path: Path) -> None:
    number = _write(path, "før")
    database = _open(path)
    store = EntryStore(database, ROW_KEY)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size, hard))
    try:
        with pytest.raises(NotWritableError):
            store.add(moment("etter " * 60_000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert store.ids(Query()) == [number]
    assert store.add(moment("etter")).id > number
    database.close()


def test_a_key_that_was_wiped_makes_and_opens_nothing(tmp_path: Path) -> None:
    for use in (Database.create, Database.open, Database.open_apart):
        path = tmp_path / use.__name__
        if use != Database.create:
            Database.create(path, JOURNAL_ID, bytearray(KEY))
        with pytest.raises(ValueError, match="zero"):
            use(path, JOURNAL_ID, bytearray(32))
    assert not (tmp_path / "create").exists()
