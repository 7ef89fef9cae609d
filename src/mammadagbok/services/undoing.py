"""Putting back exactly what was there, under the same ids, in one step."""

from collections.abc import Callable
from typing import cast

from mammadagbok.storage.database import Database, Row
from mammadagbok.storage.sealed import SealedTable

Undo = Callable[[], None]
"""Takes a change back, whole or not at all. Raises what `Database.transaction` raises."""


class Undoing:
    """Remembers rows before they change. What it does not know of stays as it is then."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._before: dict[tuple[str, int], tuple[SealedTable, Row | None]] = {}
        self._also = list[Callable[[], object]]()

    def remember(self, table: SealedTable, number: int) -> None:
        """Remember this row as it is now, or that there is none. A damaged one is left alone."""
        rows = table.sound_rows("WHERE id = ?", (number,))
        if rows or (table.name, number) not in self._database.unsound:
            self._before.setdefault((table.name, number), (table, rows[0] if rows else None))

    def remember_where(self, table: SealedTable, column: str, value: str | int) -> list[int]:
        """Remember the rows with this value in a column of ours, and return their ids."""
        rows = table.sound_rows(f"WHERE {column} = ? ORDER BY id", (value,))
        numbers = [cast(int, row[0]) for row in rows]
        for number in numbers:
            self.remember(table, number)
        return numbers

    def added(self, table: SealedTable, number: int) -> int:
        """Remember that this row was not there, and return its id."""
        self._before.setdefault((table.name, number), (table, None))
        return number

    def also(self, put_back: Callable[[], object]) -> None:
        """Have this be done too, in the same transaction."""
        self._also.append(put_back)

    def undo(self) -> None:
        """Put everything back: an `Undo`."""
        with self._database.transaction():
            for (_, number), (table, row) in self._before.items():
                if row is None:
                    table.remove(number)
                else:
                    table.put(number, row[1:])
            for put_back in self._also:
                put_back()
