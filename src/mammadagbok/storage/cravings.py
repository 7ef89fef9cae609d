"""What she has told of cravings, each beside the entry that it belongs to.

Changes belong in a transaction of the caller's.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Final, cast

from mammadagbok.domain.craving import ONE_EPISODE, Craving
from mammadagbok.domain.entry import NewEntry
from mammadagbok.storage.database import Database
from mammadagbok.storage.entry_conditions import KEPT, NEWEST_FIRST
from mammadagbok.storage.entry_rows import craving_of, craving_row, episode_row, minute_text
from mammadagbok.storage.sealed import Key, SealedTable

_WITH_TWO_STRENGTHS: Final = """
    SELECT cravings.id FROM cravings LEFT JOIN episodes ON episodes.id = cravings.id
    WHERE (before IS NOT NULL AND after IS NOT NULL) OR during LIKE '% %'
    OR (during <> '' AND (before IS NOT NULL OR after IS NOT NULL))
"""


class CravingStore:
    """What entries tell of a craving. A row of `episodes` is there when any of it is given."""

    def __init__(self, database: Database, key: Key) -> None:
        self._database = database
        self._cravings = SealedTable(database, key, "cravings")
        self._episodes = SealedTable(database, key, "episodes")

    def of(self, numbers: Sequence[int]) -> dict[int, Craving]:
        """Return the cravings of those of these entries that have one, without damaged ones."""
        some = f"WHERE id IN ({', '.join('?' * len(numbers))})"
        more = {row[0]: row for row in self._episodes.sound_rows(some, numbers)}
        rows = self._cravings.sound_rows(some, numbers)
        return {cast(int, row[0]): craving_of(row, more.get(row[0])) for row in rows}

    def put(self, entry: int, craving: Craving | None) -> None:
        """Keep what an entry tells; None: nothing."""
        if craving is None:
            self._cravings.remove(entry)
        else:
            self._cravings.put(entry, craving_row(craving))
        episode = None if craving is None else episode_row(craving)
        if episode is None:
            self._episodes.remove(entry)
        else:
            self._episodes.put(entry, episode)

    def newest(self, most: int) -> list[Craving]:
        """Return so many, the newest first, and nothing that lies in the trash."""
        numbers = self._in_order("SELECT id FROM cravings", f"LIMIT {most}")
        found = self.of(numbers)
        return [found[number] for number in numbers if number in found]

    def helpful(self) -> list[tuple[int, str, str]]:
        """Return entry, what came first and what helped, where something did, the newest first.

        Nothing that lies in the trash. These rows are not proved, for there may be thousands:
        what is shown of them comes from `of`.
        """
        # CROSS: the cravings first. All entries first, in their order, takes five times as long.
        sql = (
            "SELECT id, cause, helped FROM cravings CROSS JOIN entries USING (id)"
            f" WHERE helped <> '' AND {KEPT} {NEWEST_FIRST}"
        )
        return cast(list[tuple[int, str, str]], self._database.query(sql))

    def waves(self) -> list[int]:
        """Return the entries that tell of two strengths or more, the newest first."""
        return self._in_order(_WITH_TWO_STRENGTHS)

    def _in_order(self, some: str, limit: str = "") -> list[int]:
        sql = f"SELECT id FROM entries WHERE id IN ({some}) AND {KEPT} {NEWEST_FIRST} {limit}"
        return [cast(int, number) for (number,) in self._database.query(sql)]


class OnlyHelpedStore:
    """Cravings of which only what helped is kept, and when they are over."""

    def __init__(self, database: Database, key: Key) -> None:
        self._table = SealedTable(database, key, "only_helped")

    def of(self, numbers: Sequence[int]) -> frozenset[int]:
        """Return those of these entries that are such cravings."""
        marks = ", ".join("?" * len(numbers))
        rows = self._table.sound_rows(f"WHERE id IN ({marks})", numbers)
        return frozenset(cast(int, row[0]) for row in rows)

    def put(self, entry: int, words: NewEntry) -> None:
        """Keep whether the entry is one. It is over as long after the time that it had first."""
        if words.only_helped is bool(self.of((entry,))):
            return
        if words.only_helped:
            self.put_off(entry, words.at + ONE_EPISODE)
        else:
            self._table.remove(entry)

    def put_off(self, entry: int, goes: datetime) -> None:
        """Have it be over at that time."""
        self._table.put(entry, (minute_text(goes),))

    def over(self, now: datetime) -> list[int]:
        """Return those that are over by now, the earliest first."""
        rows = self._table.sound_rows("WHERE goes < ? ORDER BY goes, id", (minute_text(now),))
        return [cast(int, row[0]) for row in rows]
