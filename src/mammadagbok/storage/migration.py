"""An older journal brought to the newest schema, its rows counted and proved on both sides."""

import hashlib
from functools import partial
from typing import Final, cast

from mammadagbok.domain.markup import escaped, plain
from mammadagbok.storage.database import Database, Row
from mammadagbok.storage.schema import MARKED_UP, SEALED, tables
from mammadagbok.storage.sealed import Key, SealedTable, row_mac

Tally = dict[str, tuple[int, bytes]]
_AT_ONCE: Final = 500


def migrate(database: Database, row_key: Key) -> None:
    """Bring an older journal to the newest schema in one transaction, or leave it as it was.

    Raises JournalDamagedError or EntryDamagedError when a row is not what was saved before or
    after, and what `Database.transaction` raises.
    """
    names = sorted(SEALED.keys() & tables(database.version))
    entries = SealedTable(database, row_key, "entries")
    database.migrate(partial(_tally, database, row_key, names), partial(_mark_up, entries))


def _mark_up(entries: SealedTable) -> None:
    """Bring those texts to the stored form that are not the same in it."""
    last = 0 if entries.database.version < MARKED_UP else None
    while last is not None:
        sql = "SELECT id, text FROM entries WHERE id > ? ORDER BY id LIMIT ?"
        texts = cast(list[tuple[int, str]], entries.database.query(sql, (last, _AT_ONCE)))
        others = [number for number, text in texts if escaped(text) != text]
        marks = ", ".join("?" * len(others))
        for number, *values in entries.rows(f"WHERE id IN ({marks})", others):
            entries.replace(cast(int, number), tuple(values))
        last = texts[-1][0] if texts else None


def _tally(database: Database, row_key: Key, names: list[str]) -> Tally:
    """Return for each table how many rows it has and one digest of what is seen of them all."""
    return {name: _table_tally(SealedTable(database, row_key, name)) for name in names}


def _table_tally(table: SealedTable) -> tuple[int, bytes]:
    count, last, digest = 0, 0, hashlib.sha256()
    while rows := table.rows("WHERE id > ? ORDER BY id LIMIT ?", (last, _AT_ONCE)):
        for row in rows:
            digest.update(row_mac(table.key, table.name, _as_seen(table.name, row)))
        count, last = count + len(rows), cast(int, rows[-1][0])
    return count, digest.digest()


def _as_seen(name: str, row: Row) -> Row:
    """Return the row with the words of its text, however they are kept."""
    if name != "entries":
        return row
    number, kind, text, *rest = row
    return (number, kind, plain(cast(str, text)), *rest)
