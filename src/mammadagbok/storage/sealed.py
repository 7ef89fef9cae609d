"""Rows that prove themselves: a keyed MAC over table, id and every column, checked on each read."""

import hmac
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from itertools import chain
from struct import Struct
from typing import Final, cast

from mammadagbok.domain.errors import EntryDamagedError, JournalDamagedError
from mammadagbok.domain.markup import escaped
from mammadagbok.storage.database import Database, Row, Value
from mammadagbok.storage.schema import ENTRY_TABLES, MARKED_UP, SEALED, tables

Key = bytes | bytearray
"""The rows' key, 32 bytes. The program holds it in a buffer that it wipes at the end."""
_MAC_BYTES: Final = 16
_ROWS_AT_ONCE: Final = 100
"""Put in with one statement: each of its own takes twice as long."""
_FEW_ROWS: Final = 10
"""Fewer are put in as they are: for them it is not worth while to lay them out."""
_BARE, _NULL = -1, -2
"""What stands for the size of a text where there is none: a value as it is, or nothing."""
_HEAD: Final = Struct(">cQ")
"""Before each value: what it is, and how many bytes it has."""
_NOTHING: Final = _HEAD.pack(b"n", 0)


def row_mac(key: Key, table: str, values: Iterable[Value]) -> bytes:
    """Return the BLAKE2b-128 of the table's name and the values, each with its type and length."""
    return _mac(key, b"".join([_encoded(value) for value in (table, *values)]))


def _mac(key: Key, encoded: bytes) -> bytes:
    return blake2b(encoded, key=key, digest_size=_MAC_BYTES).digest()


def _encoded(value: Value) -> bytes:
    if isinstance(value, str):
        return _text(value.encode())
    if isinstance(value, bytes):
        return _HEAD.pack(b"b", len(value)) + value
    return _NOTHING if value is None else _number(value)


def _as_kept(value: Value) -> bytes:
    """Return the same of what was read as it is kept, a text as its bytes: nothing else has any."""
    if isinstance(value, bytes):
        return _HEAD.pack(b"s", len(value)) + value
    return _NOTHING if value is None else _encoded(value)


def _kept_mac(begun: blake2b, row: Row) -> bytes:
    mac = begun.copy()
    mac.update(b"".join(map(_as_kept, row[:-1])))
    return mac.digest()


def _text(encoded: bytes) -> bytes:
    return _HEAD.pack(b"s", len(encoded)) + encoded


def _number(value: int) -> bytes:
    digits = b"%d" % value
    return _HEAD.pack(b"i", len(digits)) + digits


def listed(count: int) -> str:
    """Return a table `n` of so many ids, for «WITH».

    Joined with a table it gives their rows in half the time of «id IN (…)», for which SQLite builds
    a table of its own each time.
    """
    return f"n (id) AS (VALUES {', '.join(['(?)'] * count)})"


@dataclass(frozen=True, slots=True)
class SealedTable:
    """A table of `id`, its columns and a MAC. Every row read through it has been checked, and is as
    today's journal keeps it, however old this one is; of a table that it is too old for there are
    none.
    """

    database: Database
    key: Key
    name: str

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns between `id` and the MAC, as the schema has them."""
        return SEALED[self.name]

    def rows(self, tail: str = "", values: Sequence[Value] = ()) -> list[Row]:
        """Return (id, *columns) of the rows that the SQL `tail` picks and orders.

        Raises EntryDamagedError, or JournalDamagedError in a table that holds no entries, when a
        row is not what was saved.
        """
        return [self._checked(row) for row in self._read(tail, values)]

    def sound_rows_of(self, numbers: Sequence[int]) -> list[Row]:
        """Return the sound rows of these ids, in no order."""
        columns = ", ".join(f"{self.name}.{each}" for each in ("id", *self.columns, "mac"))
        join = f"FROM n CROSS JOIN {self.name} ON {self.name}.id = n.id"
        sql = f"WITH {listed(len(numbers))} SELECT {columns} {join}"
        if not numbers or self.name not in tables(self.database.version):
            return []
        return self._sound(self.database.query(sql, numbers))

    def sound_rows(self, tail: str = "", values: Sequence[Value] = ()) -> list[Row]:
        """Return the same as `rows`, without those that are not what was saved.

        Which those are is noted in `Database.unsound`, until they are written anew.
        """
        return self._sound(self._read(tail, values))

    def unsound(self, which: str = "") -> Iterator[list[int]]:
        """Read every row, or those that the SQL says, a few hundred at a time; give the ids of
        those that are not what was saved. Raises JournalDamagedError as `kept_rows` does.
        """
        if self.name in tables(self.database.version):
            begun = blake2b(_encoded(self.name), key=self.key, digest_size=_MAC_BYTES)
            for rows in self.database.kept_rows(f"{self._select()} {which}"):
                yield [cast(int, row[0]) for row in rows if not _is(row[-1], _kept_mac(begun, row))]

    def add(self, values: Row) -> int:
        """Put a row in and return its id, which is never used again."""
        number = self.database.change(self._insert(), (None, *values, b""))
        self.replace(number, values)
        return number

    def put(self, number: int, values: Row) -> None:
        """Put the row with this id in, whether or not one was there."""
        mac = row_mac(self.key, self.name, (number, *values))
        self.database.change(self._insert(), (number, *values, mac))
        self.database.unsound.discard((self.name, number))

    def replace_many(self, rows: Iterable[tuple[int, Row]]) -> None:
        """Replace the columns of existing rows, each given by its id."""
        made = [(number, *values) for number, values in rows]
        changes = [(*row[1:], row_mac(self.key, self.name, row), row[0]) for row in made]
        self.database.change_many(self._update(), changes)
        self.database.unsound.difference_update((self.name, row[0]) for row in made)

    def add_many(self, rows: Sequence[Row]) -> range:
        """Put rows in under ids that are never used again, in a table that counts its own.

        Returns the ids.
        """
        ((last,),) = self.database.query(
            f"SELECT max(coalesce(max(id), 0), coalesce((SELECT seq FROM sqlite_sequence"
            f" WHERE name = '{self.name}'), 0)) FROM {self.name}"
        )
        first = cast(int, last) + 1
        self.put_in(enumerate(rows, first))
        return range(first, first + len(rows))

    def put_in(self, rows: Iterable[tuple[int, Row]]) -> None:
        """Put rows in, each under its id, which no other row has."""
        made = [(number, *values) for number, values in rows]
        for at in range(0, len(made), _ROWS_AT_ONCE):
            some = made[at : at + _ROWS_AT_ONCE]
            if len(some) < _FEW_ROWS:
                whole = [(*row, row_mac(self.key, self.name, row)) for row in some]
                values = list(chain.from_iterable(whole))
                self.database.change(self._insert("", len(some)), values)
            else:
                self.database.change(self._insert_laid(), self._laid(some))

    def _laid(self, rows: Sequence[Row]) -> list[Value]:
        """Return where in one piece of bytes each text and each MAC lies, and then that piece. Of
        what is handed over one by one SQLite makes a piece each, and locks and wipes it.

        Zeros stand for rows that are none, so that it is the same statement for any number.
        """
        begun = blake2b(_encoded(self.name), key=self.key, digest_size=_MAC_BYTES)
        places, piece = list[Value](), bytearray()
        for number, *values in rows:
            start = len(piece)
            places.append(number)
            piece += _encoded(number)
            for value in values:
                encoded = _encoded(value)
                if isinstance(value, str):
                    places += (len(piece) + _HEAD.size + 1, len(encoded) - _HEAD.size)
                else:
                    places += (0, _NULL) if value is None else (value, _BARE)
                piece += encoded
            mac = begun.copy()
            mac.update(piece[start:])
            places.append(len(piece) + 1)
            piece += mac.digest()
        none = [0] * (self._places * (_ROWS_AT_ONCE - len(rows)))
        return [*places, *none, bytes(piece)]

    def remove_many(self, numbers: Iterable[int]) -> None:
        """Delete these rows, as far as they are there."""
        gone = [(number,) for number in numbers]
        self.database.change_many(f"DELETE FROM {self.name} WHERE id = ?", gone)
        self.database.unsound.difference_update((self.name, number) for (number,) in gone)

    def replace(self, number: int, values: Row) -> None:
        """Replace the columns of an existing row."""
        mac = row_mac(self.key, self.name, (number, *values))
        self.database.change(self._update(), (*values, mac, number))
        self.database.unsound.discard((self.name, number))

    def remove(self, number: int) -> None:
        """Delete the row, if it is there."""
        self.database.change(f"DELETE FROM {self.name} WHERE id = ?", (number,))
        self.database.unsound.discard((self.name, number))

    def remove_where(self, column: str, value: Value) -> None:
        """Delete the rows with this value in a column of ours."""
        rows = self.database.query(f"SELECT id FROM {self.name} WHERE {column} = ?", (value,))
        for (number,) in rows:
            self.remove(cast(int, number))

    def _update(self) -> str:
        places = ", ".join(f"{column} = ?" for column in (*self.columns, "mac"))
        return f"UPDATE {self.name} SET {places} WHERE id = ?"

    def _insert(self, conflict: str = "OR REPLACE", rows: int = 1) -> str:
        marks = ", ".join([f"({', '.join('?' * (len(self.columns) + 2))})"] * rows)
        return f"INSERT {conflict} INTO {self.name} ({self._names()}) VALUES {marks}"

    def _insert_laid(self) -> str:
        """Put rows in that are given as `_laid` does."""
        columns = range(len(self.columns))
        places = ("id", *(f"{part}{each}" for each in columns for part in ("at", "size")), "mac_at")
        marks = f"({', '.join('?' * self._places)})"
        piece = f"?{self._places * _ROWS_AT_ONCE + 1}"
        values = ", ".join(
            f"CASE WHEN size{each} >= 0 THEN CAST(substr({piece}, at{each}, size{each}) AS TEXT)"
            f" WHEN size{each} = {_BARE} THEN at{each} END"
            for each in columns
        )
        return (
            f"WITH laid ({', '.join(places)}) AS (VALUES {', '.join([marks] * _ROWS_AT_ONCE)})"
            f" INSERT INTO {self.name} ({self._names()})"
            f" SELECT id, {values}, substr({piece}, mac_at, {_MAC_BYTES})"
            " FROM laid WHERE mac_at > 0"
        )

    @property
    def _places(self) -> int:
        """How many values `_laid` gives for a row."""
        return 2 * len(self.columns) + 2

    def _names(self) -> str:
        return ", ".join(("id", *self.columns, "mac"))

    def _read(self, tail: str, values: Sequence[Value]) -> list[Row]:
        if self.name not in tables(self.database.version):
            return []
        return self.database.query(f"{self._select()} {tail}", values)

    def _select(self) -> str:
        return f"SELECT id, {', '.join(self.columns)}, mac FROM {self.name}"

    def _sound(self, rows: Iterable[Row]) -> list[Row]:
        sound: list[Row] = []
        for row in rows:
            mark = (self.name, cast(int, row[0]))
            if self._is_sound(row):
                sound.append(self._as_kept_now(row[:-1]))
                self.database.unsound.discard(mark)
            else:
                self.database.unsound.add(mark)
        return sound

    def _checked(self, row: Row) -> Row:
        if self._is_sound(row):
            return self._as_kept_now(row[:-1])
        raise EntryDamagedError(cast(int, row[0])) if self._is_entry else JournalDamagedError

    def _is_sound(self, row: Row) -> bool:
        return _is(row[-1], row_mac(self.key, self.name, row[:-1]))

    def _as_kept_now(self, row: Row) -> Row:
        """Return the row with its text in the stored form: older journals hold plain words."""
        if self.name != "entries" or self.database.version >= MARKED_UP:
            return row
        return tuple(
            escaped(value) if name == "text" and isinstance(value, str) else value
            for name, value in zip(("id", *self.columns), row, strict=True)
        )

    @property
    def _is_entry(self) -> bool:
        return self.name in ENTRY_TABLES


def _is(mac: Value, expected: bytes) -> bool:
    return isinstance(mac, bytes) and hmac.compare_digest(mac, expected)
