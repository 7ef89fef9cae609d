"""What belongs to entries and stands in tables of its own: tags, and the day they go.

Changes belong in a transaction of the caller's.
"""

from collections.abc import Sequence
from datetime import date
from typing import cast

from mammadagbok.storage.database import Database
from mammadagbok.storage.sealed import Key, SealedTable


class TagStore:
    """The tags of entries, in her order."""

    def __init__(self, database: Database, key: Key) -> None:
        self._table = SealedTable(database, key, "tags")

    def of(self, numbers: Sequence[int]) -> dict[int, tuple[str, ...]]:
        """Return the tags of those of these entries that have any."""
        marks = ", ".join("?" * len(numbers))
        rows = self._table.sound_rows(f"WHERE entry IN ({marks}) ORDER BY id", numbers)
        found: dict[int, tuple[str, ...]] = {}
        for _, entry, tag in cast(list[tuple[int, int, str]], rows):
            found[entry] = (*found.get(entry, ()), tag)
        return found

    def put(self, entry: int, tags: Sequence[str]) -> None:
        """Keep these tags of an entry, and no others."""
        if self.of((entry,)).get(entry, ()) == tuple(tags):
            return
        self._table.remove_where("entry", entry)
        for tag in tags:
            self._table.add((entry, tag))

    def all(self) -> list[str]:
        """Return every tag of what does not lie in the trash once, those used last first."""
        kept = "entry NOT IN (SELECT id FROM trash)"
        sql = f"SELECT tag FROM tags WHERE {kept} GROUP BY tag ORDER BY max(id) DESC"
        return [cast(str, tag) for (tag,) in self._table.database.query(sql)]


class UntilStore:
    """The days on which entries delete themselves."""

    def __init__(self, database: Database, key: Key) -> None:
        self._table = SealedTable(database, key, "untils")

    def of(self, numbers: Sequence[int]) -> dict[int, date]:
        """Return the days of those of these entries that do not stay."""
        marks = ", ".join("?" * len(numbers))
        rows = self._table.sound_rows(f"WHERE id IN ({marks})", numbers)
        return {n: date.fromisoformat(day) for n, day in cast(list[tuple[int, str]], rows)}

    def due(self, today: date) -> list[int]:
        """Return the entries that have reached their day, the earliest first."""
        rows = self._table.sound_rows("WHERE day <= ? ORDER BY day, id", (today.isoformat(),))
        return [cast(int, row[0]) for row in rows]

    def put(self, entry: int, day: date | None) -> None:
        """Keep the day of an entry; None: it stays."""
        if self.of((entry,)).get(entry) == day:
            return
        if day is None:
            self._table.remove(entry)
        else:
            self._table.put(entry, (day.isoformat(),))
