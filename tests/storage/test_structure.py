"""Whether the pages of an open journal hang together is known before anything is written to it."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path

import pytest

from mammadagbok.domain.errors import (
    JournalAwayError,
    JournalDamagedError,
    NotEnoughMemoryError,
    NotWritableError,
)
from mammadagbok.storage import structure
from mammadagbok.storage.database import Database
from mammadagbok.storage.proof import check_structure
from mammadagbok.storage.structure import StructureCheck

ID, KEY = bytes(range(16)), bytearray(range(1, 33))
_OPEN_IT = """
import sys
from pathlib import Path
from mammadagbok.storage import structure
from mammadagbok.storage.database import Database
from mammadagbok.storage.proof import check_structure
Database.open(Path(sys.argv[1]), bytes(range(16)), bytearray(range(1, 33)))
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "data"
    Database.create(made, ID, KEY)
    return made


def spoil(path: Path) -> None:
    """Have two indexes stand on one page: each page carries its HMAC, and another is in no use."""
    with closing(Database.open(path, ID, KEY)) as database, database.transaction(is_save=False):
        database.change("PRAGMA writable_schema=ON")
        database.change(
            "UPDATE sqlite_master SET rootpage = (SELECT rootpage FROM sqlite_master"
            " WHERE name = 'tags_by_entry') WHERE name = 'entries_by_time'"
        )


@contextmanager
def opened(path: Path, may_look: threading.Event | None = None) -> Iterator[Database]:
    """Open it with the check beside it, which waits until it may look."""

    def apart() -> Database:
        if may_look is not None:
            may_look.wait()
        return Database.open_apart(path, ID, KEY)

    with closing(Database.open(path, ID, KEY)) as database:
        database.sound_before_saving(StructureCheck(apart))
        yield database


def save(database: Database) -> None:
    with database.transaction():
        pass


def test_a_sound_one_is_saved_to(path: Path) -> None:
    with opened(path) as database:
        save(database)
        assert database.generation() == 2


def test_nothing_is_written_to_one_that_is_not(path: Path) -> None:
    spoil(path)
    before = path.read_bytes()
    with opened(path) as database:
        for act in (partial(save, database), database.pack, database.hold_still):
            with pytest.raises(JournalDamagedError):
                act()
        with pytest.raises(JournalDamagedError):
            database.wait_until_sound()
    assert path.read_bytes() == before
    assert not path.with_name("data-wal").exists()


def test_one_that_cannot_be_gone_through_is_not_sound(path: Path) -> None:
    """SQLite gives up where the index of words cannot be told, and says no word of the rest."""
    spoil(path)
    with closing(Database.open(path, ID, KEY)) as database, database.transaction(is_save=False):
        database.change("DROP TABLE found_config")
    with opened(path) as database, pytest.raises(JournalDamagedError):
        save(database)


def test_what_could_not_be_looked_at_is_looked_at_anew(path: Path) -> None:
    """As with a stick that was away for a moment. Nothing is written before it is known."""
    looks = [JournalAwayError(path), NotWritableError(path)]

    def apart() -> Database:
        if looks:
            raise looks.pop(0)
        return Database.open_apart(path, ID, KEY)

    with closing(Database.open(path, ID, KEY)) as database:
        database.sound_before_saving(StructureCheck(apart))
        for error in (JournalAwayError, NotWritableError):
            with pytest.raises(error):
                save(database)
        assert database.generation() == 1
        save(database)
        assert database.generation() == 2


def test_too_little_memory_is_no_damage(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    looks = list[Database]()

    def short_of_memory(database: Database) -> None:
        looks.append(database)
        if len(looks) == 1:
            raise MemoryError
        check_structure(database)

    monkeypatch.setattr(structure, "check_structure", short_of_memory)
    with opened(path) as database:
        with pytest.raises(NotEnoughMemoryError):
            save(database)
        assert database.generation() == 1
        save(database)
        assert database.generation() == 2


def test_what_is_damaged_stays_so(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spoil(path)
    looks = list[Database]()

    def counted(database: Database) -> None:
        looks.append(database)
        check_structure(database)

    monkeypatch.setattr(structure, "check_structure", counted)
    with opened(path) as database:
        for _ in range(2):
            with pytest.raises(JournalDamagedError):
                save(database)
    assert len(looks) == 1


def test_a_save_waits_until_it_is_known(path: Path) -> None:
    may_look, is_saved = threading.Event(), threading.Event()
    with opened(path, may_look) as database:

        def wait() -> None:
            database.wait_until_sound()
            is_saved.set()

        waiter = threading.Thread(target=wait)
        waiter.start()
        assert not is_saved.wait(0.1)
        may_look.set()
        waiter.join()
        save(database)
    assert is_saved.is_set()


def test_looking_leaves_the_lock_where_it_is(path: Path) -> None:
    """Letting go of the file would drop it, and another program could write beside this one."""
    with opened(path) as database:
        database.wait_until_sound()
        other = [sys.executable, "-c", _OPEN_IT, str(path)]
        told = subprocess.run(other, capture_output=True, text=True, check=False)
        assert "AlreadyOpenError" in told.stderr
        save(database)


def test_nothing_is_left_of_it_when_the_journal_closes(path: Path) -> None:
    before = threading.active_count()
    may_look = threading.Event()
    with opened(path, may_look):
        may_look.set()
    assert threading.active_count() == before
    Database.open(path, ID, KEY).close()


def test_one_that_has_ended_can_be_broken_off(path: Path) -> None:
    """The thread may have let go of the file just before it is told to."""
    database = Database.open_apart(path, ID, KEY)
    database.close()
    database.break_off()
