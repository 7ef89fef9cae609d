"""Proving a database that is not open: every page, the structure, every row.

Pages and rows are checked at the same time, each on a connection and a thread of its own: SQLite
works outside of Python's lock.
"""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final, cast

import sqlcipher3

from mammadagbok.domain.errors import (
    CopyDamagedError,
    CopyStoppedError,
    JournalDamagedError,
    MammadagbokError,
    NewerFormatError,
)
from mammadagbok.storage.database import Database
from mammadagbok.storage.files import Step, no_step
from mammadagbok.storage.journal_file import PAGE_BYTES
from mammadagbok.storage.schema import SEALED, tables
from mammadagbok.storage.sealed import Key, SealedTable

_BESIDE: Final = 2
"""Threads beside the one that asks."""
_PASSES: Final = (NewerFormatError, CopyStoppedError)

Unsound = frozenset[tuple[str, int]]
"""Rows that are not what was saved, by table and id."""


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
    """Check every page and row of the database at `path`, through connections of its own; `keys`
    are those of the database and of the rows. Calls `step` often, which may raise.

    Raises CopyDamagedError, NewerFormatError, or what `step` raises.
    """
    key, row_key = keys
    opened = partial(Database.open_apart, path, journal_id, key)
    try:
        with closing(opened()) as database:
            if looked_through(database, opened, row_key, step):
                raise CopyDamagedError
            return summary(database)
    except MammadagbokError as error:
        if isinstance(error, _PASSES):
            raise
        raise CopyDamagedError from error


def looked_through(
    database: Database, opened: Callable[[], Database], row_key: Key, step: Step = no_step
) -> Unsound:
    """Check every page and row of a database that nobody writes to, and return the rows that are
    not what was saved. `opened` opens it once more, on any thread.

    Raises JournalDamagedError when a page or the structure is not sound, or what `step` raises.
    """
    with ThreadPoolExecutor(_BESIDE) as workers:
        rows = workers.submit(_unsound_rows, opened, row_key, step)
        # By `quick_check` what is in use is read with its HMACs; the rest has to be read too.
        rest = () if _is_all_in_use(database) else (workers.submit(_every_page, opened),)
        check_structure(database)
        for every_page in rest:
            every_page.result()
        return rows.result()


@contextmanager
def rows_beside(opened: Callable[[], Database], row_key: Key) -> Iterator[Callable[[], Unsound]]:
    """Read every row meanwhile, on a thread of its own. What this gives waits for the end of it and
    returns those that are not what was saved; it raises JournalDamagedError.
    """
    with ThreadPoolExecutor(_BESIDE) as worker:
        yield worker.submit(_unsound_rows, opened, row_key, no_step).result


def check_structure(database: Database) -> None:
    """Raise JournalDamagedError unless the pages that are in use hang together, and each of them
    carries its HMAC.
    """
    try:
        is_sound = database.query("PRAGMA quick_check") == [("ok",)]
    except sqlcipher3.OperationalError as error:
        # What tells of the index cannot be read, and nothing is said of what comes after it.
        raise JournalDamagedError from error
    if not is_sound:
        raise JournalDamagedError


def check_every_page(database: Database) -> None:
    """Raise JournalDamagedError unless every page of the file carries its HMAC, in use or not."""
    if database.query("PRAGMA cipher_integrity_check"):
        raise JournalDamagedError


def summary(database: Database) -> Proof:
    """Return what the database holds, without proving it. Raises JournalDamagedError."""
    ((entries, last),) = database.query("SELECT count(*), ifnull(max(id), 0) FROM entries")
    generation = database.generation() if database.version > 1 else 0
    return Proof(cast(int, entries), generation, database.version, cast(int, last))


def _is_all_in_use(database: Database) -> bool:
    """True when every page of the file has a place in what it holds; others may be free."""
    ((free,),) = database.query("PRAGMA freelist_count")
    ((pages,),) = database.query("PRAGMA page_count")
    return free == 0 and cast(int, pages) * PAGE_BYTES == database.size()


def _every_page(opened: Callable[[], Database]) -> None:
    with closing(opened()) as database:
        check_every_page(database)


def _unsound_rows(opened: Callable[[], Database], row_key: Key, step: Step) -> Unsound:
    found = set[tuple[str, int]]()
    with closing(opened()) as database:
        for name in _filled(database):
            for numbers in SealedTable(database, row_key, name).unsound():
                found.update((name, number) for number in numbers)
                step()
    return frozenset(found)


def _filled(database: Database) -> list[str]:
    """Return the tables that have any rows: to ask each by itself takes as long as a thousand."""
    names = sorted(SEALED.keys() & tables(database.version))
    asked = ", ".join(f"EXISTS (SELECT 1 FROM {name})" for name in names)
    (told,) = database.query(f"SELECT {asked}")
    return [name for name, has_rows in zip(names, told, strict=True) if has_rows]
