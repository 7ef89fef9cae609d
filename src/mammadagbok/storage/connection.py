"""Connecting to an encrypted file in the one safe way, and what SQLite says in terms of facts."""

import contextlib
import os
from collections.abc import Iterator
from enum import IntEnum
from pathlib import Path
from typing import Final

import sqlcipher3

from mammadagbok.domain.errors import (
    AlreadyOpenError,
    DiskFullError,
    ForeignFileError,
    JournalDamagedError,
    JournalMissingError,
    MammadagbokError,
    NotEncryptedError,
    NotWritableError,
)
from mammadagbok.storage.files import is_file, open_to_read
from mammadagbok.storage.journal_file import PAGE_BYTES

Value = str | int | bytes | None
Row = tuple[Value, ...]

KEY_BYTES: Final = 32
JOURNAL_ID_BYTES: Final = 16
_PLAIN: Final = b"SQLite format 3\0"
WITHOUT_LOCKS: Final = "win32-none" if os.name == "nt" else "unix-none"
"""SQLite's own file layer that takes no locks, so that it works on a file open for reading."""
_BEFORE_KEY: Final = ("cipher_memory_security=ON",)
# Set in this order; see docs/file-format.md for what each is there for.
_QUIET: Final = "cipher_log_level=NONE"
_AFTER_KEY: Final = (
    _QUIET,
    "locking_mode=EXCLUSIVE",
    "journal_mode=WAL",
    "synchronous=FULL",
    # For macOS, where a disk may hold back what it has been handed; of no effect elsewhere.
    "fullfsync=ON",
    "checkpoint_fullfsync=ON",
    "wal_autocheckpoint=1",
    "temp_store=MEMORY",
    "secure_delete=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "foreign_keys=ON",
)
_OLDEST_SQLITE: Final = (3, 51, 3)
"""Before this one a log could lose a save: https://www.sqlite.org/wal.html#walresetbug"""

if sqlcipher3.sqlite_version_info < _OLDEST_SQLITE:
    raise ImportError("SQLite is too old to keep a journal in")


class _Code(IntEnum):
    """Primary result codes of SQLite: https://www.sqlite.org/rescode.html"""

    BUSY = 5
    READONLY = 8
    IOERR = 10
    CORRUPT = 11
    FULL = 13
    CANTOPEN = 14
    NOTADB = 26


def inspected(path: Path, journal_id: bytes) -> int:
    """Return a read descriptor on a file that looks like this journal, before SQLite sees it."""
    try:
        witness = open_to_read(path)
    except FileNotFoundError as error:
        raise JournalMissingError from error
    except OSError as error:
        raise NotWritableError(path) from error
    try:
        _look_over(witness, path, journal_id)
    except MammadagbokError:
        os.close(witness)
        raise
    return witness


def _look_over(witness: int, path: Path, journal_id: bytes) -> None:
    if not is_file(witness):
        raise JournalDamagedError
    start = os.read(witness, len(_PLAIN))
    size = os.fstat(witness).st_size
    if start == _PLAIN:
        raise NotEncryptedError
    # The power can have gone while the file grew; its log then has the page that is cut off.
    if size < PAGE_BYTES or (size % PAGE_BYTES and not has_log(path)):
        raise JournalDamagedError
    if start != journal_id:
        raise ForeignFileError
    if not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK):
        raise NotWritableError(path)


def connect(path: Path, journal_id: bytes, key: bytearray, mode: str) -> sqlcipher3.Connection:
    """Return a keyed connection with every setting of ours. `mode` is that of a SQLite URI.

    Raises NotEncryptedError when the library could not encrypt, and what SQLite raises.
    """
    connection = _keyed(path, journal_id, key, mode)
    with closed_on_failure(connection):
        for setting in _AFTER_KEY:
            connection.execute(f"PRAGMA {setting}").fetchall()
    return connection


def check_every_page(path: Path, journal_id: bytes, key: bytearray) -> None:
    """Raise JournalDamagedError unless every page of a file that nobody writes to carries its HMAC,
    in use or not. All of it is outside of Python's lock, and nothing that the pages hold is read.

    Raises what `inspected` and `connect` raise, and leaves nothing open.
    """
    witness = inspected(path, journal_id)
    try:
        with facts(path):
            connection = _keyed(path, journal_id, key, to_read(path))
            with contextlib.closing(connection):
                connection.execute(f"PRAGMA {_QUIET}").fetchall()
                if connection.execute("PRAGMA cipher_integrity_check").fetchall():
                    raise JournalDamagedError
    finally:
        os.close(witness)


def to_read(path: Path) -> str:
    """Return the mode for `connect` to read a file, take no locks and never write."""
    # Told that nothing changes, SQLite makes no empty log beside it; a log it has to read.
    still = "" if has_log(path) else "&immutable=1"
    return f"ro&vfs={WITHOUT_LOCKS}{still}"


def _keyed(path: Path, journal_id: bytes, key: bytearray, mode: str) -> sqlcipher3.Connection:
    # A key of another length would silently be taken for a passphrase. Under one that was wiped a
    # sound journal would look damaged, and a new one could never be opened again.
    if len(key) != KEY_BYTES or len(journal_id) != JOURNAL_ID_BYTES or not any(key):
        raise ValueError("the key has 32 bytes, not all of them zero, and the id 16")
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    connection = sqlcipher3.connect(uri, uri=True, isolation_level=None, timeout=0)
    # A strict decoder would quote her text in its exception; damage is found by what follows.
    connection.text_factory = _decoded
    with closed_on_failure(connection):
        if not connection.execute("PRAGMA cipher_version").fetchall():
            raise NotEncryptedError
        for setting in _BEFORE_KEY:
            connection.execute(f"PRAGMA {setting}")
        quoted = bytearray(b"x'" + key.hex().encode() + journal_id.hex().encode() + b"'")
        connection.set_key(quoted)
        quoted[:] = bytes(len(quoted))
    return connection


def library_versions() -> tuple[str, str]:
    """Return the versions of SQLCipher and of the SQLite in it."""
    with contextlib.closing(sqlcipher3.connect(":memory:")) as connection:
        told = connection.execute("PRAGMA cipher_version").fetchall()
    return str(told[0][0]) if told else "", sqlcipher3.sqlite_version


@contextlib.contextmanager
def closed_on_failure(connection: sqlcipher3.Connection) -> Iterator[None]:
    """Close the connection when what is inside fails."""
    try:
        yield
    except (sqlcipher3.Error, MammadagbokError):
        connection.close()
        raise


def has_log(path: Path) -> bool:
    """True when a log lies beside the database: it was not closed the last time."""
    try:
        return path.with_name(f"{path.name}-wal").stat().st_size > 0
    except OSError:
        return False


def _decoded(text: bytes) -> str:
    return text.decode("utf-8", "replace")


def take_lock(connection: sqlcipher3.Connection) -> None:
    """Have SQLite take its lock now. Raises what SQLite raises."""
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("COMMIT")


@contextlib.contextmanager
def facts(path: Path) -> Iterator[None]:
    """Turn what SQLite says into what has happened."""
    try:
        yield
    except sqlcipher3.DatabaseError as error:
        match getattr(error, "sqlite_errorcode", 0) & 0xFF:
            case _Code.BUSY:
                raise AlreadyOpenError from error
            case _Code.FULL:
                raise DiskFullError from error
            case _Code.READONLY | _Code.IOERR | _Code.CANTOPEN:
                raise NotWritableError(path) from error
            case _Code.CORRUPT | _Code.NOTADB:
                raise JournalDamagedError from error
            case _:
                raise
