"""Every row of a journal into a new database under new keys, and the proof that all of it came."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from mammadagbok.domain.errors import JournalDamagedError
from mammadagbok.storage import schema
from mammadagbok.storage.database import Database, Row
from mammadagbok.storage.entries import EntryStore
from mammadagbok.storage.sealed import Key, SealedTable

_LAST_IDS: Final = "SELECT name, seq FROM sqlite_sequence ORDER BY name"


@dataclass(frozen=True, slots=True)
class Keyed:
    """The keys of a journal's database and of its rows' MACs, 32 bytes each."""

    database: bytearray
    rows: Key


def transfer(
    source: Database,
    rows_key: Key,
    target: Path,
    journal_id: bytes,
    keys: Keyed,
    reads: Callable[[SealedTable], list[Row]] | None = None,
) -> None:
    """Make a database at `target` under `keys` with every row of `source`, each of them checked.

    It has MACs of its own, an index built anew, ids that are never used again, and is one save
    ahead of the source. `reads` gets a table of the source and returns the rows worth taking;
    by default all of them. Then it is opened afresh and must pass both checks and hold the very
    same rows. Raises JournalDamagedError, DiskFullError or NotWritableError; what lies at
    `target` is then for the caller to clear.
    """
    taken = _taken(source, rows_key, reads or _all_rows)
    last_ids = source.query(_LAST_IDS)
    Database.create(target, journal_id, keys.database)
    made = Database.open(target, journal_id, keys.database)
    try:
        before = source.generation() if source.version >= 2 else 1
        _fill(made, keys.rows, taken, last_ids, before)
    finally:
        made.close()
    _prove(target, journal_id, keys, taken)


def _all_rows(table: SealedTable) -> list[Row]:
    return table.rows("ORDER BY id")


def _taken(
    source: Database, key: Key, reads: Callable[[SealedTable], list[Row]]
) -> dict[str, list[Row]]:
    there = schema.tables(source.version)
    return {
        name: reads(SealedTable(source, key, name)) if name in there else []
        for name in schema.SEALED
    }


def _fill(
    made: Database, key: Key, taken: dict[str, list[Row]], last_ids: list[Row], generation: int
) -> None:
    with made.transaction():
        for name, rows in taken.items():
            table = SealedTable(made, key, name)
            for number, *values in rows:
                table.put(_whole(number), tuple(values))
        EntryStore(made, key).index_anew()
        made.change("DELETE FROM sqlite_sequence")
        for name_and_last in last_ids:
            made.change("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", name_and_last)
        # The transaction itself adds the one that the new file is ahead.
        made.change("UPDATE generation SET number = ?", (generation,))


def _prove(target: Path, journal_id: bytes, keys: Keyed, taken: dict[str, list[Row]]) -> None:
    made = Database.open(target, journal_id, keys.database)
    try:
        sound = made.query("PRAGMA cipher_integrity_check") == []
        sound = sound and made.query("PRAGMA quick_check") == [("ok",)]
        if not sound or taken != _taken(made, keys.rows, _all_rows):
            raise JournalDamagedError
    finally:
        made.close()


def _whole(number: object) -> int:
    if not isinstance(number, int):
        raise JournalDamagedError
    return number
