"""The encrypted database: opening it in the one safe order, reading with proof, saving whole."""

import contextlib
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final, Protocol, cast

import sqlcipher3

from mammadagbok.domain.errors import (
    JournalAwayError,
    JournalDamagedError,
    MammadagbokError,
    NewerFormatError,
    NotEncryptedError,
    NotWritableError,
)
from mammadagbok.storage import schema
from mammadagbok.storage.connection import (
    WITHOUT_LOCKS,
    Row,
    Value,
    closed_on_failure,
    connect,
    facts,
    has_log,
    inspected,
    take_lock,
    to_read,
)
from mammadagbok.storage.file_system import make_private
from mammadagbok.storage.files import open_new, told_as_facts
from mammadagbok.storage.log import Log
from mammadagbok.storage.parts import Parts
from mammadagbok.storage.witness import Witness

__all__ = ["Database", "Row", "Value"]

_AT_ONCE: Final = 500
_KEPT_KIB: Final = 2_000
"""Of pages read, as SQLite has it by itself: with more, a search reads a tenth fewer at most."""


class _Check(Protocol):
    """What goes on beside an open database and has to be over before anything is written."""

    def wait(self, *, hurries: bool) -> None: ...

    def end(self) -> None: ...


class Database:
    """One open connection, used on the thread that opened it and nowhere else."""

    def __init__(self, path: Path, connection: sqlcipher3.Connection, witness: int) -> None:
        self._path = path
        self._connection = connection
        self._witness = Witness(path, witness)
        self._log = Log(connection)
        self.parts = Parts(connection, self._log, self.check_there, self._facts)
        """What is kept in parts, and before anything else is."""
        self._version = schema.VERSION
        self._check: _Check | None = None
        self.unsound: set[tuple[str, int]] = set()
        """Rows, by table and id, that were read and are not what was saved."""

    @property
    def path(self) -> Path:
        """Where its file lies, or lay when it was opened."""
        return self._path

    @property
    def is_open(self) -> bool:
        """False once it was closed."""
        return self._witness.is_held

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
        with facts(path):
            connection = connect(path, journal_id, key, "rwc")
            with contextlib.closing(connection):
                schema.create(connection)
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        make_private(path)
        cls._prove(path, journal_id, key)

    @classmethod
    def open(cls, path: Path, journal_id: bytes, key: bytearray) -> "Database":
        """Open the journal at `path`. `key` is 32 raw bytes and left as it is.

        Raises JournalMissingError, JournalDamagedError, NotEncryptedError, ForeignFileError,
        AlreadyOpenError, NewerFormatError, NotWritableError or DiskFullError, and then writes
        nothing and leaves nothing open.
        """
        witness = inspected(path, journal_id)
        try:
            with facts(path):
                if has_log(path):
                    cls._rehearse(path, journal_id, key)
                database = cls(path, connect(path, journal_id, key, "rw"), witness)
                with closed_on_failure(database._connection):
                    take_lock(database._connection)
                    database._connection.execute(f"PRAGMA cache_size=-{_KEPT_KIB}")
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
        witness = inspected(path, journal_id)
        try:
            with facts(path):
                connection = connect(path, journal_id, key, to_read(path))
                database = cls(path, connection, witness)
                with closed_on_failure(connection):
                    database._read_schema()
        except MammadagbokError:
            os.close(witness)
            raise
        return database

    def query(self, sql: str, values: Sequence[Value] = ()) -> list[Row]:
        """Return all rows, or raise JournalDamagedError when any page behind them was not sound.

        SQLCipher fills a damaged last page with zeros and says nothing; `cipher_status` does.
        """
        with facts(self._path):
            rows: list[Row] = self._connection.execute(sql, values).fetchall()
            self._check_status()
        return rows

    def kept_rows(self, sql: str) -> Iterator[list[Row]]:
        """Give all rows a few hundred at a time, each text as the bytes that are kept.

        Nothing else may be read meanwhile. Raises JournalDamagedError as `query` does, at the end
        at the latest.
        """
        decoded, self._connection.text_factory = self._connection.text_factory, bytes
        try:
            with facts(self._path):
                cursor = self._connection.execute(sql)
                while rows := cursor.fetchmany(_AT_ONCE):
                    yield rows
                self._check_status()
        finally:
            self._connection.text_factory = decoded

    def query_as_far(self, sql: str) -> tuple[list[Row], bool]:
        """Return the rows that come before damage, and whether that is all of them.

        After damage the connection is good for nothing more than closing.
        """
        rows: list[Row] = []
        try:
            for row in self._connection.execute(sql):
                rows.append(row)
            self._check_status()
        except (sqlcipher3.DatabaseError, JournalDamagedError):
            return rows, False
        return rows, True

    def change(self, sql: str, values: Sequence[Value] = ()) -> int:
        """Run one change inside a `transaction` and return the id of the last row put in."""
        if not self._connection.in_transaction:
            raise RuntimeError("changes belong in a transaction")
        return self._connection.execute(sql, values).lastrowid or 0

    def change_many(self, sql: str, rows: Iterable[Sequence[Value]]) -> None:
        """Run one change inside a `transaction` for each of these rows: ten times as fast."""
        if not self._connection.in_transaction:
            raise RuntimeError("changes belong in a transaction")
        self._connection.executemany(sql, rows)

    @contextlib.contextmanager
    def transaction(self, *, is_save: bool = True, waits: bool = True) -> Iterator[None]:
        """All changes inside are on the disk when this ends, or none is.

        Inside another one it is part of that. What can be built anew from the rest is no save: the
        journal counts as no later for it, and no copy is due. With `waits=False`, for what can be
        had again, it may be missing after a power cut, though never in part, until it is folded in
        or a later save has waited for the disk. Raises DiskFullError, NotWritableError,
        JournalMovedError, JournalAwayError or JournalDamagedError.
        """
        if self._connection.in_transaction and not self.parts.are_open:
            yield
            return
        self.check_there()
        with self._facts():
            self._log.wait_for_disk(waits=waits)
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                if is_save:
                    self._connection.execute("UPDATE generation SET number = number + 1")
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
        self._log.grown()

    def fold_later(self, soon: Callable[[], object] | None) -> None:
        """Call `soon` after each save, which is to see to it that `fold` is called in a pause.

        With None, and before this is called, each save is folded into the file before it ends.
        """
        self._log.fold_later(soon)

    def fold(self) -> None:
        """Have the file alone hold all that was saved, and the log nothing any more.

        Not while a copy is taken; what cannot be folded in now is at another save, or at the next
        opening.
        """
        if self.is_open and not self.parts.are_open:
            self._log.fold()

    def migrate(
        self, tally: Callable[[], object] = bool, rewrite: Callable[[], object] = bool
    ) -> None:
        """Bring an older journal to the newest schema, whole or not at all.

        `rewrite` changes the rows that the newest one keeps in another form. `tally` must give the
        same before and after. Raises what they raise, what `transaction` raises, or
        JournalDamagedError.
        """
        self.check_there()
        older = self._version
        with facts(self._path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                before = tally()
                rewrite()
                schema.migrate(self._connection, older)
                self._version = schema.VERSION
                if tally() != before:
                    raise JournalDamagedError
                self._connection.execute("COMMIT")
            except BaseException:
                self._version = older
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise

    def generation(self) -> int:
        """Return the number that has grown with every save of this journal."""
        ((number,),) = self.query("SELECT number FROM generation")
        return cast(int, number)

    def hold_still(self) -> tuple[int, int]:
        """Leave the file as it is now while a copy of it is taken; saving goes on in the log.

        Returns a descriptor to read it with `os.pread`, and its length in bytes. The descriptor
        is not the caller's to close. Raises what `transaction` raises.
        """
        self.check_there()
        with facts(self._path):
            self._log.hold()
        return self._witness.descriptor, self.size()

    def move_on(self) -> None:
        """Fold what was saved meanwhile into the file, and each save from now on."""
        if self.is_open:
            self.parts.settle()
            self._log.let_go()

    def write_into(self, target: Path) -> None:
        """Write all that was saved to a new file at `target` (0600), under the same key and id.

        Works also when the file under the connection is gone or its disk is full. Raises
        DiskFullError, NotWritableError or JournalDamagedError.
        """
        self.parts.settle()
        with told_as_facts(target):
            os.close(open_new(target))
        with facts(target):
            self._connection.execute("VACUUM INTO ?", (os.fspath(target),))

    def check_there(self) -> None:
        """See that the file that was opened is sound, and still lies where it lay.

        Raises what `wait_until_sound` and `Witness.check_there` raise.
        """
        self.wait_until_sound()
        self.parts.settle()
        self._witness.check_there()

    def sound_before_saving(self, check: _Check) -> None:
        """Have nothing written before this check is over, and none when it has found damage."""
        self._check = check

    def wait_until_sound(self, *, hurries: bool = True) -> None:
        """Wait for the check that was begun as it opened, on any thread. Raises JournalDamagedError
        when that has found damage, and what `open_apart` raises when it could not look.
        """
        if self._check is not None:
            self._check.wait(hurries=hurries)

    def break_off(self) -> None:
        """Have what is being read on another thread fail, unless that has closed it meanwhile."""
        with contextlib.suppress(sqlcipher3.ProgrammingError):
            self._connection.interrupt()

    def size(self) -> int:
        """Return how many bytes its file has."""
        return self._witness.size()

    def pack(self) -> None:
        """Build every page anew, those of the index too, so that none holds what was deleted.

        Rows that move to another page leave their bytes behind, which `secure_delete` never sees.
        Takes about a second for 50 MB. Raises what `transaction` raises.
        """
        self.check_there()
        with facts(self._path):
            schema.forget_removed(self._connection)
            self._connection.execute("VACUUM")
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Fold the write-ahead log into the file and let go of it. Safe to call twice."""
        if not self.is_open:
            return
        self.parts.settle()
        self._log.let_go()
        self._connection.close()
        self._witness.let_go()
        if self._check is not None:
            self._check.end()

    def _check_status(self) -> None:
        told = self._connection.execute("PRAGMA cipher_status").fetchall()
        if told not in ([("1",)], [(b"1",)]):
            raise JournalDamagedError

    @contextlib.contextmanager
    def _facts(self) -> Iterator[None]:
        """As `facts`, and tell a disk that was taken away from one that cannot be written to."""
        try:
            with facts(self._path):
                yield
        except NotWritableError as error:
            if self._witness.is_away:
                raise JournalAwayError from error
            raise

    @classmethod
    def _rehearse(cls, path: Path, journal_id: bytes, key: bytearray) -> None:
        """See what comes of file and log through a connection that can write to neither.

        SQLite folds a log in on closing even when it could read nothing of it, and that of
        another journal would overwrite this one.
        """
        connection = connect(path, journal_id, key, f"ro&vfs={WITHOUT_LOCKS}")
        with contextlib.closing(connection):
            database = cls(path, connection, witness=-1)
            database._read_schema()
            with contextlib.suppress(sqlcipher3.OperationalError):
                if database.query("PRAGMA quick_check") == [("ok",)]:
                    return
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

    @staticmethod
    def _prove(path: Path, journal_id: bytes, key: bytearray) -> None:
        Database.open(path, journal_id, key).close()
        wrong = bytearray(byte ^ 0xFF for byte in key)
        try:
            Database.open(path, journal_id, wrong).close()
        except JournalDamagedError:
            return
        raise NotEncryptedError
