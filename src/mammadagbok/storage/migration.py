"""An older journal brought to the newest schema, its rows counted and proved on both sides."""

import hashlib
from functools import partial
from typing import Final, cast

from mammadagbok.storage.database import Database
from mammadagbok.storage.schema import SEALED, tables
from mammadagbok.storage.sealed import Key, SealedTable, row_mac

Tally = dict[str, tuple[int, bytes]]
_AT_ONCE: Final = 500


def migrate(database: Database, row_key: Key) -> None:
    """Bring an older journal to the newest schema in one transaction, or leave it as it was.

    Raises JournalDamagedError or EntryDamagedError when a row is not what was saved before or
    after, and what `Database.transaction` raises.
    """
    names = sorted(SEALED.keys() & tables(database.version))
    database.migrate(partial(_tally, database, row_key, names))


def _tally(database: Database, row_key: Key, names: list[str]) -> Tally:
    """Return for each table how many rows it has and one digest of all their MACs."""
    return {name: _table_tally(SealedTable(database, row_key, name)) for name in names}


def _table_tally(table: SealedTable) -> tuple[int, bytes]:
    count, last, digest = 0, 0, hashlib.sha256()
    while rows := table.rows("WHERE id > ? ORDER BY id LIMIT ?", (last, _AT_ONCE)):
        for row in rows:
            digest.update(row_mac(table.key, table.name, row))
        count, last = count + len(rows), cast(int, rows[-1][0])
    return count, digest.digest()
