"""Reading what can be read of a damaged database, row by row, from a copy of its file.

One bad page spoils a whole SQLCipher connection, so there is a new one after each failure. Nothing
here writes to the journal.
"""

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Final, cast

from mammadagbok.domain.errors import JournalMissingError, MammadagbokError
from mammadagbok.storage.connection import Row
from mammadagbok.storage.database import Database
from mammadagbok.storage.files import is_file, open_new, open_to_read, read_at, told_as_facts
from mammadagbok.storage.journal_file import PAGE_BYTES
from mammadagbok.storage.sealed import Key, SealedTable

_AT_ONCE: Final = 100
_BLOCK: Final = 1 << 20
_BY_TIME: Final = "SELECT id FROM entries INDEXED BY entries_by_time"
_INDEXED: Final = "SELECT id FROM found_docsize"
_UNINDEXED: Final = "SELECT id FROM unindexed"
_MARKS_SINCE: Final = 3
"""The first schema in which entries may be saved and not indexed yet."""


def copy_readable(source: Path, target: Path) -> None:
    """Copy what the disk gives of a file to a new one (0600), zeros for what it does not give.

    The copy is padded with as much again, without taking room for it: a file that was cut off is
    refused by SQLite, one that is too long is not. Raises JournalMissingError, DiskFullError or
    NotWritableError.
    """
    try:
        descriptor = open_to_read(source)
    except OSError as error:
        raise JournalMissingError from error
    try:
        if not is_file(descriptor):
            raise JournalMissingError
        with told_as_facts(target), os.fdopen(open_new(target), "wb") as out:
            size = os.fstat(descriptor).st_size
            for start in range(0, size, _BLOCK):
                out.seek(start)
                out.write(_block(descriptor, start, min(_BLOCK, size - start)))
            out.truncate(2 * (size + PAGE_BYTES) // PAGE_BYTES * PAGE_BYTES)
    finally:
        os.close(descriptor)


def _block(descriptor: int, start: int, length: int) -> bytes:
    try:
        return read_at(descriptor, length, start)
    except OSError:
        pages = range(start, start + length, PAGE_BYTES)
        return b"".join(_page(descriptor, page, start + length) for page in pages)


def _page(descriptor: int, start: int, end: int) -> bytes:
    length = min(PAGE_BYTES, end - start)
    try:
        return read_at(descriptor, length, start)
    except OSError:
        return bytes(length)


@dataclass(frozen=True, slots=True)
class Ids:
    """The ids of a table: those whose rows can be read, and all that are known of.

    `are_all` is False when damage has hidden some of them.
    """

    readable: frozenset[int]
    known: frozenset[int]
    are_all: bool


@dataclass(slots=True)
class Salvage:
    """A database of which some pages may be damaged; `keys` are those of database and rows."""

    path: Path
    journal_id: bytes
    keys: tuple[bytearray, Key]
    _database: Database | None = field(default=None, init=False)

    def close(self) -> None:
        """Let go of the file."""
        if self._database is not None:
            self._database.close()
        self._database = None

    def ids(self, table: str) -> Ids:
        """Find out which rows of a table there are and which can be read."""
        known, are_all = self._known(table)
        readable = frozenset(cast(int, row[0]) for row in self.rows(table, sorted(known)))
        return Ids(readable, known, are_all)

    def rows(self, table: str, numbers: Iterable[int]) -> Iterator[Row]:
        """Give (id, *columns) of those of these rows that can be read and are what was saved."""
        left = iter(numbers)
        while some := list(islice(left, _AT_ONCE)):
            try:
                found = self._read(table, some)
            except MammadagbokError:
                found = self._read_each(table, some)
            yield from found

    def last_id(self, table: str) -> int:
        """Return the highest id that was ever given in a table, 0 when that cannot be read."""
        rows, _ = self._as_far(f"SELECT seq FROM sqlite_sequence WHERE name = '{table}'")
        return cast(int, rows[0][0]) if rows else 0

    def generation(self) -> int:
        """Return the number of the last save, 0 when that cannot be read."""
        rows, _ = self._as_far("SELECT number FROM generation")
        return cast(int, rows[0][0]) if rows else 0

    def _known(self, table: str) -> tuple[frozenset[int], bool]:
        forwards = f"SELECT id FROM {table} NOT INDEXED ORDER BY id"
        found: set[int] = set()
        for sql in (forwards, f"{forwards} DESC", *self._other_ways(table)):
            rows, are_all = self._as_far(sql)
            found.update(number for (number,) in rows if isinstance(number, int))
            if are_all:
                return frozenset(found), True
        return frozenset(found), False

    def _other_ways(self, table: str) -> tuple[str, ...]:
        """Return where else the ids of a table stand. The first that can be read whole counts."""
        if table != "entries":
            return ()
        try:
            is_all_indexed = self._opened().version < _MARKS_SINCE
        except MammadagbokError:
            return ()
        return (_BY_TIME, _INDEXED if is_all_indexed else f"{_INDEXED} UNION {_UNINDEXED}")

    def _as_far(self, sql: str) -> tuple[list[Row], bool]:
        try:
            rows, are_all = self._opened().query_as_far(sql)
        except MammadagbokError:
            rows, are_all = [], False
        if not are_all:
            self.close()
        return rows, are_all

    def _read_each(self, table: str, numbers: Sequence[int]) -> list[Row]:
        found: list[Row] = []
        for number in numbers:
            try:
                found += self._read(table, (number,))
            except MammadagbokError:
                continue
        return found

    def _read(self, table: str, numbers: Sequence[int]) -> list[Row]:
        marks = ", ".join("?" * len(numbers))
        sealed = SealedTable(self._opened(), self.keys[1], table)
        try:
            return sealed.rows(f"WHERE id IN ({marks}) ORDER BY id", numbers)
        except MammadagbokError:
            self.close()
            raise

    def _opened(self) -> Database:
        if self._database is None:
            self._database = Database.open_apart(self.path, self.journal_id, self.keys[0])
        return self._database


def put_all(table: SealedTable, rows: Iterable[Row]) -> None:
    """Put rows under their ids into a new journal. Raises what `Database.transaction` raises."""
    left = iter(rows)
    while some := list(islice(left, _AT_ONCE)):
        with table.database.transaction():
            for number, *values in some:
                table.put(cast(int, number), tuple(values))


def count_on(database: Database, table: str, last: int) -> None:
    """Have new rows of the table get ids above `last`."""
    with database.transaction():
        sql = "UPDATE sqlite_sequence SET seq = ? WHERE name = ? AND seq < ?"
        database.change(sql, (last, table, last))
