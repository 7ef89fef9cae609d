"""Small facts the journal keeps about itself: names with values, places of copies, removals."""

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, Final, cast

from mammadagbok.storage.database import Database
from mammadagbok.storage.sealed import Key, SealedTable

_GONE: Final = "gone"
CRAVING_GOING_ON: Final = "craving_going_on"
CRAVING_ASK_LATER: Final = "craving_ask_later"
NO_ENTRY: Final = 0
"""No entry has this id."""


@dataclass(frozen=True, slots=True)
class ChosenPlace:
    """A folder she chose for copies; `seen` is when that copy at home was made which its own is
    no older than; None before the first."""

    id: int
    folder: Path
    seen: datetime | None


@dataclass(frozen=True, slots=True)
class Removal:
    """An entry she deleted that some copy may still hold, or `NO_ENTRY` for photos alone. `id` is
    never used again.
    """

    id: int
    entry: int
    since: datetime


class StateStore:
    """Names with values. Changes belong in a transaction of the caller's."""

    def __init__(self, database: Database, key: Key) -> None:
        self._table = SealedTable(database, key, "state")

    def read(self, name: str) -> str | None:
        """Return the value kept under this name."""
        rows = self._table.rows("WHERE name = ?", (name,))
        return cast(str, rows[0][2]) if rows else None

    def value(self, name: str) -> Any:
        """Return what `put_value` kept under this name; None: nothing."""
        return json.loads(self.read(name) or "null")

    def put_value(self, name: str, value: object) -> None:
        """Keep lists, numbers, names and what is made of them under this name."""
        self.put(name, json.dumps(value))

    def read_sound(self, name: str) -> str | None:
        """Return the same as `read`, and None when the row is damaged: see `sound_rows`."""
        rows = self._table.sound_rows("WHERE name = ?", (name,))
        return cast(str, rows[0][2]) if rows else None

    def put(self, name: str, value: str) -> None:
        """Keep the value under this name, also in the place of a damaged row."""
        rows = self._table.sound_rows("WHERE name = ?", (name,))
        if rows:
            self._table.replace(cast(int, rows[0][0]), (name, value))
        else:
            self.remove(name)
            self._table.add((name, value))

    def beginning_with(self, start: str) -> dict[str, str]:
        """Return what is kept under every name that begins so, without what is damaged."""
        rows = self._table.sound_rows("WHERE substr(name, 1, ?) = ?", (len(start), start))
        return {name: value for _, name, value in cast(list[tuple[int, str, str]], rows)}

    def remove(self, name: str) -> None:
        """Keep nothing under this name."""
        self._table.remove_where("name", name)


class CravingMarkStore:
    """What points to a craving by its id: the one that goes on, and the one about which she asked
    to be asked on a day. Changes belong in a transaction of the caller's.
    """

    def __init__(self, database: Database, key: Key) -> None:
        self._state = StateStore(database, key)

    def move_question(self, entry: int, other: int) -> None:
        """She is asked about `other`, if she was to be asked about `entry`."""
        match self._marked(CRAVING_ASK_LATER):
            case [number, day] if number == entry:
                self._state.put_value(CRAVING_ASK_LATER, [other, day])

    def let_go_of(self, entries: Collection[int]) -> None:
        """Nothing points to these any more."""
        if self._marked(CRAVING_GOING_ON) in entries:
            self._state.remove(CRAVING_GOING_ON)
        match self._marked(CRAVING_ASK_LATER):
            case [number, _] if number in entries:
                self._state.remove(CRAVING_ASK_LATER)

    def is_over(self, today: date) -> bool:
        """True when the day is over on which she asked to be asked."""
        match self._marked(CRAVING_ASK_LATER):
            case [_, str(day)]:
                return day < today.isoformat()
        return False

    def remove_question(self) -> None:
        """She is asked about none."""
        self._state.remove(CRAVING_ASK_LATER)

    def _marked(self, name: str) -> object:
        return json.loads(self._state.read_sound(name) or "null")


class PlaceStore:
    """The folders she chose for copies. Changes belong in a transaction of the caller's."""

    def __init__(self, database: Database, key: Key) -> None:
        self._table = SealedTable(database, key, "copy_places")

    def all(self) -> list[ChosenPlace]:
        """Return them in the order she chose them."""
        rows = cast(list[tuple[int, str, str]], self._table.rows("ORDER BY id"))
        return [
            ChosenPlace(number, Path(path), datetime.fromisoformat(seen) if seen else None)
            for number, path, seen in rows
        ]

    def add(self, folder: Path) -> None:
        """Keep one more, if it is not kept yet."""
        if folder not in [place.folder for place in self.all()]:
            self._table.add((str(folder), ""))

    def mark_seen(self, folder: Path, at: datetime) -> None:
        """Note that a good copy lies there, as new as the one made at home at that time."""
        for place in self.all():
            if place.folder == folder:
                self._table.replace(place.id, (str(folder), at.isoformat(timespec="seconds")))

    def remove(self, folder: Path) -> None:
        """Forget the folder. What lies there stays."""
        for place in self.all():
            if place.folder == folder:
                self._table.remove(place.id)


class RemovalStore:
    """Entries on their way out of the copies, and the numbers of those that have left every one.

    Changes belong in a transaction of the caller's.
    """

    def __init__(self, database: Database, key: Key) -> None:
        self._table = SealedTable(database, key, "removals")
        self._state = StateStore(database, key)

    def all(self) -> list[Removal]:
        """Return them, the earliest first."""
        rows = cast(list[tuple[int, int, str]], self._table.rows("ORDER BY id"))
        return [
            Removal(number, entry, datetime.fromisoformat(since)) for number, entry, since in rows
        ]

    def last_id(self) -> int:
        """Return the highest id that a removal ever had, 0 when there was none."""
        sql = "SELECT seq FROM sqlite_sequence WHERE name = 'removals'"
        rows = self._table.database.query(sql)
        return cast(int, rows[0][0]) if rows else 0

    def add(self, entry: int, since: datetime) -> int:
        """Note that the entry was deleted, and return the removal's id."""
        return self._table.add((entry, since.isoformat(timespec="seconds")))

    def add_photos(self, since: datetime) -> None:
        """Note that photos were deleted from entries that stay."""
        self.add(NO_ENTRY, since)

    def drop(self, number: int) -> None:
        """The removal with this id is of no interest any more."""
        self._table.remove(number)

    def finish(self, removals: Iterable[Removal]) -> None:
        """The entries have left every copy that is known of: keep their numbers alone.

        A copy that nobody knew of does not bring them back.
        """
        done = list(removals)
        if done:
            self.note_gone(removal.entry for removal in done)
        for removal in done:
            self._table.remove(removal.id)

    def note_gone(self, entries: Iterable[int]) -> None:
        """These entries are never to come back with a copy."""
        self._state.put(_GONE, json.dumps(sorted({*self._gone(), *entries})))

    def deleted(self) -> frozenset[int]:
        """Return the entries that were ever deleted everywhere."""
        return frozenset({*self._gone(), *(removal.entry for removal in self.all())} - {NO_ENTRY})

    def _gone(self) -> list[int]:
        return cast(list[int], json.loads(self._state.read(_GONE) or "[]"))
