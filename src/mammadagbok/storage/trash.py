"""What lies in the trash, and the earlier versions of entries.

Changes belong in a transaction of the caller's.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final, cast

from mammadagbok.domain.version import NewVersion, Version
from mammadagbok.storage.database import Database, Row
from mammadagbok.storage.sealed import Key, SealedTable

_NEWEST_FIRST: Final = "ORDER BY since DESC, id DESC"


class TrashStore:
    """Which entries lie in the trash, and since when."""

    def __init__(self, database: Database, key: Key) -> None:
        self._table = SealedTable(database, key, "trash")

    def all(self) -> dict[int, datetime]:
        """Return the entries with the time they were put there, the newest first."""
        return self._read(_NEWEST_FIRST)

    def is_empty(self) -> bool:
        """True when nothing lies there."""
        return not self._table.database.query("SELECT 1 FROM trash LIMIT 1")

    def holds(self, entry: int) -> bool:
        """True when the entry lies there."""
        return bool(self._read("WHERE id = ?", (entry,)))

    def until(self, moment: datetime) -> list[int]:
        """Return those that have lain there since this moment or longer, the longest first."""
        return list(self._read("WHERE since <= ? ORDER BY since, id", (_second(moment),)))

    def put(self, entry: int, since: datetime) -> None:
        """Have the entry lie there since this moment."""
        self._table.put(entry, (_second(since),))

    def remove(self, entry: int) -> None:
        """Have the entry stand where it stood."""
        self._table.remove(entry)

    def _read(self, tail: str, values: Sequence[str | int] = ()) -> dict[int, datetime]:
        rows = cast(list[tuple[int, str]], self._table.sound_rows(tail, values))
        return {number: datetime.fromisoformat(since) for number, since in rows}


class VersionStore:
    """What stood in entries before."""

    def __init__(self, database: Database, key: Key) -> None:
        self._table = SealedTable(database, key, "versions")
        self._lines = SealedTable(database, key, "version_lines")

    def of(self, entry: int) -> list[Version]:
        """Return the earlier versions of an entry, the newest first."""
        return self._read(f"WHERE entry = ? {_NEWEST_FIRST}", (entry,))

    def until(self, moment: datetime, most: int) -> list[int]:
        """Return so many of those that stood until this moment or before, the oldest first."""
        sql = "SELECT id FROM versions WHERE since <= ? ORDER BY since, id LIMIT ?"
        rows = self._table.database.query(sql, (_second(moment), most))
        return [cast(int, number) for (number,) in rows]

    def add(self, new: NewVersion) -> None:
        """Keep one more, in the place of the last one when that has the same words."""
        for last in self._read(f"WHERE entry = ? {_NEWEST_FIRST} LIMIT 1", (new.entry,)):
            if replace(last.was, since=new.since) == new:
                self.remove(last.id)
        number = self._table.add((new.entry, new.text, new.cause, new.helped, _second(new.since)))
        lines = (new.body, new.did, new.next_time, new.later)
        if any(lines):
            self._lines.put(number, (new.entry, *lines))

    def remove(self, number: int) -> None:
        """Let go of the version with this id."""
        self._table.remove(number)
        self._lines.remove(number)

    def _read(self, tail: str, values: Sequence[int]) -> list[Version]:
        rows = self._table.sound_rows(tail, values)
        marks = ", ".join("?" * len(rows))
        more = self._lines.sound_rows(f"WHERE id IN ({marks})", [row[0] for row in rows])
        lines = {number: tuple(each) for number, _, *each in more}
        return [_version(row, lines.get(row[0], ())) for row in rows]


def _version(row: Row, lines: Row) -> Version:
    number, entry, text, cause, helped, since = cast(tuple[int, int, str, str, str, str], row)
    until = datetime.fromisoformat(since)
    more = cast(tuple[str, ...], lines)
    return Version(number, NewVersion(entry, text, cause, helped, until, *more))


def _second(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")
