"""What belongs to entries and stands in tables of its own: tags, the day they go, and pairs.

Changes belong in a transaction of the caller's.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final, cast

from mammadagbok.domain.norwegian import fold
from mammadagbok.storage.database import Database, Row
from mammadagbok.storage.sealed import Key, SealedTable

AT_ONCE: Final = 500
"""Below the number of values a statement may have."""


class TagStore:
    """The tags of entries, in her order."""

    def __init__(self, database: Database, key: Key) -> None:
        self._table = SealedTable(database, key, "tags")

    def of(self, numbers: Sequence[int]) -> dict[int, tuple[str, ...]]:
        """Return the tags of those of these entries that have any."""
        return {entry: tuple(tags) for entry, (_, tags) in self._rows_of(numbers).items()}

    def put(self, entry: int, tags: Sequence[str]) -> None:
        """Keep these tags of an entry, and no others."""
        if self.of((entry,)).get(entry, ()) == tuple(tags):
            return
        self._table.remove_where("entry", entry)
        for tag in tags:
            self._table.add((entry, tag))

    def add(self, rows: Sequence[tuple[int, str]]) -> None:
        """Keep tags of new entries, each given by its entry and itself."""
        if rows:
            self._table.add_many(rows)

    def put_many(self, tags: Mapping[int, Sequence[str]]) -> None:
        """Keep these tags of these entries, and no others, in few statements. A tag that takes the
        place of another stands, in `all`, as if it had been used when that was.
        """
        there = self._rows_of(list(tags))
        other, new, gone = list[tuple[int, Row]](), list[Row](), list[int]()
        for entry, wanted in tags.items():
            ids, stood = there.get(entry, ([], []))
            places = zip(ids, stood, wanted, strict=False)
            other += [(number, (entry, tag)) for number, was, tag in places if was != tag]
            new += [(entry, tag) for tag in wanted[len(ids) :]]
            gone += ids[len(wanted) :]
        self._table.remove_many(gone)
        self._table.replace_many(other)
        self._table.add_many(new)

    def all(self) -> list[str]:
        """Return every tag of what does not lie in the trash once, those used last first."""
        kept = "entry NOT IN (SELECT id FROM trash)"
        sql = f"SELECT tag FROM tags WHERE {kept} GROUP BY tag ORDER BY max(id) DESC"
        return [cast(str, tag) for (tag,) in self._table.database.query(sql)]

    def _rows_of(self, numbers: Sequence[int]) -> dict[int, tuple[list[int], list[str]]]:
        """Return ids and tags of the rows of those of these entries that have any, in order."""
        found: dict[int, tuple[list[int], list[str]]] = {}
        for at in range(0, len(numbers), AT_ONCE):
            some = numbers[at : at + AT_ONCE]
            marks = ", ".join("?" * len(some))
            rows = self._table.sound_rows(f"WHERE entry IN ({marks}) ORDER BY id", some)
            for number, entry, tag in cast(list[tuple[int, int, str]], rows):
                ids, tags = found.setdefault(entry, ([], []))
                ids.append(number)
                tags.append(tag)
        return found

    def written_like(self, tag: str) -> list[str]:
        """Return every way in which the tag is written, in the trash too."""
        rows = self._table.database.query("SELECT DISTINCT tag FROM tags")
        return [cast(str, each) for (each,) in rows if fold(cast(str, each)) == fold(tag)]

    def holders(self, tags: Sequence[str]) -> list[int]:
        """Return the ids of the entries with any of these tags."""
        marks = ", ".join("?" * len(tags))
        sql = f"SELECT DISTINCT entry FROM tags WHERE tag IN ({marks}) ORDER BY entry"
        return [cast(int, entry) for (entry,) in self._table.database.query(sql, tags)]


class PairStore:
    """Which text she can show stands for which of hers. Both are entries."""

    def __init__(self, database: Database, key: Key) -> None:
        self._table = SealedTable(database, key, "pairs")

    def of(self, numbers: Sequence[int]) -> dict[int, int]:
        """Return, of these entries, those she can show, each with the one it stands for."""
        marks = ", ".join("?" * len(numbers))
        rows = self._table.sound_rows(f"WHERE id IN ({marks})", numbers)
        return dict(cast(list[tuple[int, int]], rows))

    def all(self) -> dict[int, int]:
        """Return all pairs of which both are in the journal and neither lies in the trash."""
        # One by one: the entries that are here would be listed anew for each search.
        here = " AND ".join(
            f"EXISTS (SELECT 1 FROM entries WHERE id = pairs.{each})"
            f" AND {each} NOT IN (SELECT id FROM trash)"
            for each in ("id", "mine")
        )
        rows = self._table.sound_rows(f"WHERE {here} ORDER BY id")
        return dict(cast(list[tuple[int, int]], rows))

    def put(self, entry: int, mine: int | None) -> None:
        """Keep whose text this one stands for; None: it is no such text."""
        if self.of((entry,)).get(entry) == mine:
            return
        if mine is None:
            self._table.remove(entry)
        else:
            self._table.put(entry, (mine,))

    def part(self, number: int) -> None:
        """The entry goes for good: the other one stands alone from now on."""
        self._table.remove(number)
        self._table.remove_where("mine", number)


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
