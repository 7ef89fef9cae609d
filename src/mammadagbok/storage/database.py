"""The encrypted database: opening it in the one safe order, reading with proof, saving whole."""

import contextlib
import os
from collections.abc import Iterator, Sequence
from enum import IntEnum
from pathlib import Path
from typing import Final, cast

import sqlcipher3

from mammadagbok.domain.errors import (
    AlreadyOpenError,
    DiskFullError,
    ForeignFileError,
    JournalDamagedError,
    JournalMissingError,
    JournalMovedError,
    MammadagbokError,
    NewerFormatError,
    NotEncryptedError,
    NotWritableError,
)
from mammadagbok.storage import schema
from mammadagbok.storage.files import is_file, open_to_read

Value = str | int | bytes | None
Row = tuple[Value, ...]

PAGE_BYTES: Final = 4096
KEY_BYTES: Final = 32
JOURNAL_ID_BYTES: Final = 16
_PLAIN: Final = b"SQLite format 3\0"
_WITHOUT_LOCKS: Final = "win32-none" if os.name == "nt" else "unix-none"
"""SQLite's own file layer that takes no locks, so that it works on a file open for reading."""
_BEFORE_KEY: Final = ("cipher_memory_security=ON",)
# Set in this order; see docs/security.md for what each is there for.
_AFTER_KEY: Final = (
    "cipher_log_level=NONE",
    "locking_mode=EXCLUSIVE",
    "journal_mode=WAL",
    "synchronous=FULL",
    "wal_autocheckpoint=1",
    "temp_store=MEMORY",
    "secure_delete=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "foreign_keys=ON",
)


class _Code(IntEnum):
    """Primary result codes of SQLite: https://www.sqlite.org/rescode.html"""

    BUSY = 5
    READONLY = 8
    IOERR = 10
    CORRUPT = 11
    FULL = 13
    CANTOPEN = 14
    NOTADB = 26


class Database:
    """One open connection, used on the thread that opened it and nowhere else."""

    def __init__(self, path: Path, connection: sqlcipher3.Connection, witness: int) -> None:
        self._path = path
        self._connection = connection
        self._witness = witness
        self._version = schema.VERSION

    @property
    def path(self) -> Path:
        """Where its file lies, or lay when it was opened."""
        return self._path

    @property
    def version(self) -> int:
        """The number of its schema; below `schema.VERSION` until it has been migrated."""
        return self._version

    @classmethod
    def create(cls, path: Path, journal_id: bytes, key: bytearray) -> None:
        """Make an empty journal at `path`, prove that it is encrypted under `key`, and close it.

        `key` is 32 raw bytes, `journal_id` 16; both are left as they are. Raises NotWritableError
        or DiskFullError.
        """
        with _facts(path):
            connection = _connect(path, journal_id, key, "rwc")
            with contextlib.closing(connection):
                schema.create(connection)
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        path.chmod(0o600)
        cls._prove(path, journal_id, key)

    @classmethod
    def open(cls, path: Path, journal_id: bytes, key: bytearray) -> "Database":
        """Open the journal at `path`. `key` is 32 raw bytes and left as it is.

        Raises JournalMissingError, JournalDamagedError, NotEncryptedError, ForeignFileError,
        AlreadyOpenError, NewerFormatError, NotWritableError or DiskFullError, and then writes
        nothing and leaves nothing open.
        """
        witness = _inspected(path, journal_id)
        try:
            with _facts(path):
                if _has_log(path):
                    cls._rehearse(path, journal_id, key)
                database = cls(path, _connect(path, journal_id, key, "rw"), witness)
                with _closed_on_failure(database._connection):
                    _take_lock(database._connection)
                    database._read_schema()
        except MammadagbokError:
            os.close(witness)
            raise
        return database

    @classmethod
    def open_apart(cls, path: Path, journal_id: bytes, key: bytearray) -> "Database":
        """Open a file that is not the live journal, to read it and never to write to it.

        Takes no locks. Raises JournalMissingError, JournalDamagedError, NotEncryptedError,
        ForeignFileError, NewerFormatError or NotWritableError.
        """
        witness = _inspected(path, journal_id)
        try:
            with _facts(path):
                connection = _connect(path, journal_id, key, f"ro&vfs={_WITHOUT_LOCKS}")
                database = cls(path, connection, witness)
                with _closed_on_failure(connection):
                    database._read_schema()
        except MammadagbokError:
            os.close(witness)
            raise
        return database

    def query(self, sql: str, values: Sequence[Value] = ()) -> list[Row]:
        """Return all rows, or raise JournalDamagedError when any page behind them was not sound.

        SQLCipher fills a damaged last page with zeros and says nothing; `cipher_status` does.
        """
        with _facts(self._path):
            rows: list[Row] = self._connection.execute(sql, values).fetchall()
            if self._connection.execute("PRAGMA cipher_status").fetchall() != [("1",)]:
                raise JournalDamagedError
        return rows

    def change(self, sql: str, values: Sequence[Value] = ()) -> int:
        """Run one change inside a `transaction` and return the id of the last row put in."""
        if not self._connection.in_transaction:
            raise RuntimeError("changes belong in a transaction")
        return self._connection.execute(sql, values).lastrowid or 0

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """All changes inside are on the disk when this ends, or none is.

        Raises DiskFullError, NotWritableError, JournalMovedError or JournalDamagedError.
        """
        self._same_file()
        with _facts(self._path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._connection.execute("UPDATE generation SET number = number + 1")
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise

    def migrate(self) -> None:
        """Bring an older journal to the newest schema, whole or not at all.

        Raises what `transaction` raises.
        """
        self._same_file()
        with _facts(self._path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                schema.migrate(self._connection, self._version)
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
        self._version = schema.VERSION

    def generation(self) -> int:
        """Return the number that has grown with every save of this journal."""
        ((number,),) = self.query("SELECT number FROM generation")
        return cast(int, number)

    def hold_still(self) -> tuple[int, int]:
        """Leave the file as it is now while a copy of it is taken; saving goes on in the log.

        Returns a descriptor to read it with `os.pread`, and its length in bytes. The descriptor
        is not the caller's to close. Raises what `transaction` raises.
        """
        self._same_file()
        with _facts(self._path):
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            self._connection.execute("PRAGMA wal_autocheckpoint=0")
        return self._witness, os.fstat(self._witness).st_size

    def move_on(self) -> None:
        """Fold what was saved meanwhile into the file, and each save from now on."""
        if self._witness < 0:
            return
        # What cannot be folded in now is folded in by the next save, or at the next opening.
        with contextlib.suppress(sqlcipher3.Error):
            self._connection.execute("PRAGMA wal_autocheckpoint=1")
            self._connection.execute("PRAGMA wal_checkpoint(PASSIVE)")

    def write_into(self, target: Path) -> None:
        """Write all that was saved to an empty file at `target`, under the same key and id.

        Works also when the file under the connection is gone or its disk is full. Raises
        DiskFullError, NotWritableError or JournalDamagedError.
        """
        with _facts(target):
            self._connection.execute("VACUUM INTO ?", (os.fspath(target),))

    def pack(self) -> None:
        """Build every page anew, so that none holds anything that was deleted.

        Raises DiskFullError, NotWritableError or JournalDamagedError.
        """
        with _facts(self._path):
            self._connection.execute("VACUUM")

    def close(self) -> None:
        """Fold the write-ahead log into the file and let go of it. Safe to call twice."""
        if self._witness < 0:
            return
        # Whatever the checkpoint could not do, the next opening does from the log.
        with contextlib.suppress(sqlcipher3.Error):
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._connection.close()
        os.close(self._witness)
        self._witness = -1

    @classmethod
    def _rehearse(cls, path: Path, journal_id: bytes, key: bytearray) -> None:
        """See what comes of file and log through a connection that can write to neither.

        SQLite folds a log in on closing even when it could read nothing of it, and that of
        another journal would overwrite this one.
        """
        connection = _connect(path, journal_id, key, f"ro&vfs={_WITHOUT_LOCKS}")
        with contextlib.closing(connection):
            database = cls(path, connection, witness=-1)
            database._read_schema()
            if database.query("PRAGMA quick_check") != [("ok",)]:
                raise JournalDamagedError

    def _read_schema(self) -> None:
        if self.query("PRAGMA application_id") != [(schema.APPLICATION_ID,)]:
            raise JournalDamagedError
        ((version,),) = self.query("PRAGMA user_version")
        if not isinstance(version, int) or version > schema.VERSION:
            raise NewerFormatError
        names = {name for (name,) in self.query("SELECT name FROM sqlite_master")}
        if version < 1 or not names.issuperset(schema.tables(version)):
            raise JournalDamagedError
        self._version = version

    def _same_file(self) -> None:
        ours = os.fstat(self._witness)
        try:
            there = self._path.stat()
        except OSError as error:
            raise JournalMovedError from error
        if not os.path.samestat(ours, there):
            raise JournalMovedError

    @staticmethod
    def _prove(path: Path, journal_id: bytes, key: bytearray) -> None:
        Database.open(path, journal_id, key).close()
        wrong = bytearray(byte ^ 0xFF for byte in key)
        try:
            Database.open(path, journal_id, wrong).close()
        except JournalDamagedError:
            return
        raise NotEncryptedError


def _inspected(path: Path, journal_id: bytes) -> int:
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
    if size < PAGE_BYTES or size % PAGE_BYTES:
        raise JournalDamagedError
    if start != journal_id:
        raise ForeignFileError
    if not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK):
        raise NotWritableError(path)


def _connect(path: Path, journal_id: bytes, key: bytearray, mode: str) -> sqlcipher3.Connection:
    # A key of another length would silently be taken for a passphrase.
    if len(key) != KEY_BYTES or len(journal_id) != JOURNAL_ID_BYTES:
        raise ValueError("the key has 32 bytes and the id 16")
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    connection = sqlcipher3.connect(uri, uri=True, isolation_level=None, timeout=0)
    # A strict decoder would quote her text in its exception; damage is found by what follows.
    connection.text_factory = _decoded
    with _closed_on_failure(connection):
        if not connection.execute("PRAGMA cipher_version").fetchall():
            raise NotEncryptedError
        for setting in _BEFORE_KEY:
            connection.execute(f"PRAGMA {setting}")
        quoted = bytearray(b"x'" + key.hex().encode() + journal_id.hex().encode() + b"'")
        connection.set_key(quoted)
        quoted[:] = bytes(len(quoted))
        for setting in _AFTER_KEY:
            connection.execute(f"PRAGMA {setting}").fetchall()
    return connection


@contextlib.contextmanager
def _closed_on_failure(connection: sqlcipher3.Connection) -> Iterator[None]:
    try:
        yield
    except (sqlcipher3.Error, MammadagbokError):
        connection.close()
        raise


def _has_log(path: Path) -> bool:
    try:
        return path.with_name(f"{path.name}-wal").stat().st_size > 0
    except OSError:
        return False


def _decoded(text: bytes) -> str:
    return text.decode("utf-8", "replace")


def _take_lock(connection: sqlcipher3.Connection) -> None:
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("COMMIT")


@contextlib.contextmanager
def _facts(path: Path) -> Iterator[None]:
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
