"""Proving a database that is not open: every page, the structure, every row.

Rows and structure go through one connection, so that each page is read and decrypted once. On two
at the same time they take half as long again: SQLite has one lock for all its memory, and each
piece of that is locked and wiped.
"""

import contextlib
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
    IndexDamagedError,
    JournalDamagedError,
    MammadagbokError,
    NewerFormatError,
)
from mammadagbok.storage.database import Database
from mammadagbok.storage.files import Step, no_step
from mammadagbok.storage.journal_file import PAGE_BYTES
from mammadagbok.storage.schema import SEALED, tables
from mammadagbok.storage.sealed import Key, SealedTable

_CACHE_BYTES: Final = 32 << 20
"""Pages kept at hand meanwhile, of some 12,000 texts; of more they are read for each thing anew."""
_PASSES: Final = (NewerFormatError, CopyStoppedError, IndexDamagedError)

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
    """Check every page and row of the database at `path`, through a connection of its own; `keys`
    are those of the database and of the rows. Calls `step` often, which may raise.

    Raises CopyDamagedError, NewerFormatError, or what `step` raises.
    """
    with _proving(partial(Database.open_apart, path, journal_id, keys[0])) as database:
        if looked_through(database, keys[1], step):
            raise CopyDamagedError
        return summary(database)


def prove_own(
    path: Path,
    journal_id: bytes,
    keys: tuple[bytearray, Key],
    step: Step = no_step,
    *,
    with_index: bool = False,
) -> Proof:
    """Do as `prove` does for a file of our own work, that nobody else writes to and that may be
    opened to write; it stays as it is. Whether the search index agrees with itself is looked at
    `with_index` alone: its pages are proved as all others, and it can be built anew from the rest.

    Raises what `prove` raises, or IndexDamagedError when the index alone is not sound.
    """
    owned = partial(Database.open, path, journal_id, keys[0])
    apart = partial(Database.open_apart, path, journal_id, keys[0])
    with _proving(owned) as database, ThreadPoolExecutor(1) as beside:
        index = beside.submit(_is_index_sound, apart) if with_index else None
        if looked_through(database, keys[1], step, _check_trees):
            raise CopyDamagedError
        if index is not None and not index.result():
            raise IndexDamagedError
        return summary(database)


@contextmanager
def _proving(opened: Callable[[], Database]) -> Iterator[Database]:
    try:
        with closing(opened()) as database:
            yield database
    except MammadagbokError as error:
        if isinstance(error, _PASSES):
            raise
        raise CopyDamagedError from error


def looked_through(
    database: Database,
    row_key: Key,
    step: Step = no_step,
    check: Callable[[Database], object] | None = None,
) -> Unsound:
    """Check every page and row of a database that nobody writes to, and return the rows that are
    not what was saved. `check` takes the place of `check_structure`.

    Raises JournalDamagedError when a page or the structure is not sound, or what `step` raises.
    """
    database.query(f"PRAGMA cache_size = -{_CACHE_BYTES >> 10}")
    unsound = _unsound_in(database, row_key, step)
    (check or check_structure)(database)
    # With the structure what is in use is read with its HMACs; the rest has to be read too.
    if not _is_all_in_use(database):
        check_every_page(database)
    return unsound


@contextmanager
def rows_beside(opened: Callable[[], Database], row_key: Key) -> Iterator[Callable[[], Unsound]]:
    """Read every row meanwhile, on a thread of its own. What this gives waits for the end of it and
    returns those that are not what was saved; it raises JournalDamagedError.
    """
    with ThreadPoolExecutor(1) as worker:
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


class _AsItWasError(Exception):
    """Nothing of what was changed is to be kept."""


def _check_trees(database: Database) -> None:
    """Do as `check_structure` does, but for what FTS5 says of its index: that goes through every
    word in it, takes longer than all the rest, and cannot be left out otherwise.
    """
    with contextlib.suppress(_AsItWasError), database.transaction(is_save=False):
        database.query("PRAGMA writable_schema = ON")
        # Virtual tables: what they keep stands in tables like all others, which stay.
        database.change("DELETE FROM sqlite_schema WHERE type = 'table' AND rootpage = 0")
        database.query("PRAGMA writable_schema = RESET")
        check_structure(database)
        raise _AsItWasError
    database.query("PRAGMA writable_schema = RESET")


def _is_index_sound(opened: Callable[[], Database]) -> bool:
    try:
        with closing(opened()) as database:
            return database.query("PRAGMA quick_check (found)") == [("ok",)]
    except (JournalDamagedError, sqlcipher3.OperationalError):
        return False


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


def _unsound_rows(opened: Callable[[], Database], row_key: Key, step: Step) -> Unsound:
    with closing(opened()) as database:
        return _unsound_in(database, row_key, step)


def _unsound_in(database: Database, row_key: Key, step: Step) -> Unsound:
    found = set[tuple[str, int]]()
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
