"""What was taken along: a record of each time, and what of hers was on the page.

Changes belong in a transaction of the caller's.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from typing import Final, cast

from mammadagbok.domain.question import Key as Source
from mammadagbok.domain.selection import ENTRY, PHOTO
from mammadagbok.domain.taking import Occasion, Taken, TakenPart, Taking, Way
from mammadagbok.storage.database import Database, Row
from mammadagbok.storage.entry_parts import AT_ONCE
from mammadagbok.storage.entry_rows import minute_text
from mammadagbok.storage.sealed import Key, SealedTable

_NEWEST_FIRST: Final = "ORDER BY at DESC, id DESC"
_NOT_IN_TRASH: Final = "(entry IS NULL OR entry NOT IN (SELECT id FROM trash))"


class ShareStore:
    """Records of what was taken along. What of them belongs to an entry goes with it, and is not
    to be seen while that lies in the trash.
    """

    def __init__(self, database: Database, key: Key) -> None:
        self._database = database
        self._shares = SealedTable(database, key, "shares")
        self._parts = SealedTable(database, key, "share_parts")

    def add(
        self, at: datetime, taking: Taking, parts: Sequence[TakenPart], file: tuple[str, str]
    ) -> None:
        """Keep a record; `file` is its path and the SHA-256 of its content in hex, or '' and ''.

        Of an entry that is gone no word is kept.
        """
        target, digest = file
        row = (minute_text(at), taking.way, taking.occasion, target, digest, taking.note)
        number = self._shares.add(row)
        entries = self._entries_of([part.source for part in parts])
        rows = [
            (number, entries.get(part.source), *part.source, part.text)
            for part in parts
            if part.source in entries or part.source[0] not in (ENTRY, PHOTO)
        ]
        self._parts.add_many(rows)

    def all(self) -> list[Taken]:
        """Return every record, the newest first, without those that are damaged."""
        return self._taken(self._shares.sound_rows(_NEWEST_FIRST))

    def of_files_with(self, entry: int) -> list[Taken]:
        """Return the records of files on which this entry is, the newest first."""
        on_it = "SELECT share FROM share_parts WHERE entry = ?"
        tail = f"WHERE target != '' AND id IN ({on_it}) {_NEWEST_FIRST}"
        return self._taken(self._shares.sound_rows(tail, (entry,)))

    def digest(self, number: int) -> str:
        """Return the SHA-256 of the content that its file had, '' when that is not known."""
        rows = self._shares.sound_rows("WHERE id = ?", (number,))
        return cast(str, rows[0][5]) if rows else ""

    def sources(self) -> frozenset[Source]:
        """Return everything that was ever taken along and is no entry."""
        sql = "SELECT DISTINCT kind, source FROM share_parts WHERE entry IS NULL"
        return frozenset(cast(list[Source], self._database.query(sql)))

    def remove(self, number: int) -> Callable[[], None]:
        """Delete a record, and return what puts it back, in a transaction of the caller's too: all
        but what belongs to entries that have gone for good meanwhile.
        """
        shares = self._shares.sound_rows("WHERE id = ?", (number,))
        parts = self._parts.sound_rows("WHERE share = ? ORDER BY id", (number,))
        self._parts.remove_where("share", number)
        self._shares.remove(number)

        def put_back() -> None:
            for share in shares:
                self._shares.put(number, share[1:])
            for part, *values in parts:
                if values[1] is None or self._there([cast(int, values[1])]):
                    self._parts.put(cast(int, part), tuple(values))

        return put_back

    def _entries_of(self, sources: Sequence[Source]) -> dict[Source, int]:
        """Return the entries that these things belong to, without those that are gone."""
        photos = self._asked("SELECT id, entry FROM photos", _ids(sources, PHOTO))
        owners = {(PHOTO, number): entry for number, entry in photos}
        owners |= {(ENTRY, number): number for number in _ids(sources, ENTRY)}
        there = self._there(sorted(set(owners.values())))
        return {source: entry for source, entry in owners.items() if entry in there}

    def _there(self, entries: Sequence[int]) -> frozenset[int]:
        return frozenset(number for number, _ in self._asked("SELECT id, id FROM entries", entries))

    def _asked(self, select: str, numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
        for start in range(0, len(numbers), AT_ONCE):
            some = numbers[start : start + AT_ONCE]
            marks = ", ".join("?" * len(some))
            rows = self._database.query(f"{select} WHERE id IN ({marks})", some)
            yield from cast(list[tuple[int, int]], rows)

    def _taken(self, rows: Sequence[Row]) -> list[Taken]:
        parts: dict[int, list[TakenPart]] = {cast(int, row[0]): [] for row in rows}
        first = min(parts, default=0)
        for row in self._parts.sound_rows(
            f"WHERE share >= ? AND {_NOT_IN_TRASH} ORDER BY id", (first,)
        ):
            _, share, _, kind, source, text = cast(tuple[int, int, int | None, str, int, str], row)
            if share in parts:
                parts[share].append(TakenPart((kind, source), text))
        return [_record(row, parts[cast(int, row[0])]) for row in rows]


def _ids(sources: Sequence[Source], kind: str) -> list[int]:
    return [number for each, number in sources if each == kind]


def _record(row: Row, parts: Sequence[TakenPart]) -> Taken:
    number, at, way, occasion, target, _, note = cast(tuple[int, str, str, str, str, str, str], row)
    taking = Taking(Way(way), Occasion(occasion), note)
    return Taken(number, datetime.fromisoformat(at), taking, target, tuple(parts))
