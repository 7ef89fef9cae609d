"""Proving a database that is not the live one: every page, the structure, every row."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final, cast

from mammadagbok.domain.errors import CopyDamagedError, MammadagbokError, NewerFormatError
from mammadagbok.storage.database import Database
from mammadagbok.storage.files import Step, no_step
from mammadagbok.storage.schema import SEALED, tables
from mammadagbok.storage.sealed import Key, SealedTable

_ROWS_AT_ONCE: Final = 200


@dataclass(frozen=True, slots=True)
class Proof:
    """What a sound database holds: so many entries, its last save's number (0 in the first
    schema, which had none), the version of its schema, the highest id of an entry (0: none).
    """

    entries: int
    generation: int
    schema: int
    last: int = 0


def prove(
    path: Path,
    journal_id: bytes,
    keys: tuple[bytearray, Key],
    step: Step = no_step,
) -> Proof:
    """Run both checks and every row's MAC on the database at `path`, through a connection of its
    own; `keys` are those of the database and of the rows. Calls `step` often, which may raise.

    Raises CopyDamagedError, or NewerFormatError.
    """
    key, row_key = keys
    try:
        database = Database.open_apart(path, journal_id, key)
    except NewerFormatError:
        raise
    except MammadagbokError as error:
        raise CopyDamagedError from error
    try:
        check_pages(database)
        check_rows(database, row_key, step)
        return summary(database)
    finally:
        database.close()


def check_pages(database: Database) -> None:
    """Raise CopyDamagedError unless every page carries its HMAC and the structure is sound."""
    try:
        sound = database.query("PRAGMA cipher_integrity_check") == []
        sound = sound and database.query("PRAGMA quick_check") == [("ok",)]
    except MammadagbokError as error:
        raise CopyDamagedError from error
    if not sound:
        raise CopyDamagedError


def check_rows(database: Database, row_key: Key, step: Step = no_step) -> None:
    """Read every row that carries a MAC. Raises CopyDamagedError at the first that is not right."""
    for name in SEALED.keys() & tables(database.version):
        table, last = SealedTable(database, row_key, name), 0
        while rows := _next_rows(table, last):
            last = cast(int, rows[-1][0])
            step()


def note_unsound(database: Database, row_key: Key) -> None:
    """Read every row and leave those that are not what was saved in `Database.unsound`.

    Raises JournalDamagedError when a page cannot be read.
    """
    for name in SEALED.keys() & tables(database.version):
        numbers = [number for (number,) in database.query(f"SELECT id FROM {name} ORDER BY id")]
        table = SealedTable(database, row_key, name)
        for start in range(0, len(numbers), _ROWS_AT_ONCE):
            some = numbers[start : start + _ROWS_AT_ONCE]
            table.sound_rows("WHERE id BETWEEN ? AND ?", (some[0], some[-1]))


def summary(database: Database) -> Proof:
    """Return what the database holds, without proving it. Raises JournalDamagedError."""
    ((entries, last),) = database.query("SELECT count(*), ifnull(max(id), 0) FROM entries")
    generation = database.generation() if database.version > 1 else 0
    return Proof(cast(int, entries), generation, database.version, cast(int, last))


def _next_rows(table: SealedTable, last: int) -> list[tuple[str | int | bytes | None, ...]]:
    try:
        return table.rows("WHERE id > ? ORDER BY id LIMIT ?", (last, _ROWS_AT_ONCE))
    except MammadagbokError as error:
        raise CopyDamagedError from error
