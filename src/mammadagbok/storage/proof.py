"""Proving a database that is not open: every page, the structure, every row.

Each part of it goes through a connection of its own, at the same time, for SQLite works outside of
Python's lock. None keeps more than a few pages: SQLite has one lock for all its memory, and each
piece of that is locked and wiped, which takes as long as to read and decrypt a page anew.
"""

import contextlib
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Lock
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
from mammadagbok.storage.connection import check_every_page
from mammadagbok.storage.database import Database
from mammadagbok.storage.files import Step, no_step
from mammadagbok.storage.journal_file import PAGE_BYTES
from mammadagbok.storage.schema import SEALED, tables
from mammadagbok.storage.sealed import Key, SealedTable

_BESIDE: Final = 2
"""Threads beside the one that asks."""
_A_PART: Final = 250
_WORTH_CONNECTING: Final = 3
"""Parts. To connect takes as long as to read one."""
_MOST_PARTS: Final = 32
"""However high the ids have grown."""
_FEW_PAGES: Final = 16
"""Kept at hand. Each more is memory to lock and to wipe."""
_PASSES: Final = (NewerFormatError, CopyStoppedError, IndexDamagedError)

_Part = tuple[str, str]
"""A table, and the SQL for which of its rows."""
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


@dataclass(frozen=True, slots=True)
class Closed:
    """The file of a database that nobody writes to, with its key and that of its rows."""

    path: Path
    journal_id: bytes
    key: bytearray
    row_key: Key

    def opened(self) -> Database:
        """Open it to read, on any thread. Raises what `Database.open_apart` raises."""
        return Database.open_apart(self.path, self.journal_id, self.key)

    def check_every_page(self) -> None:
        """Raise JournalDamagedError unless each page carries its HMAC, in use or not."""
        check_every_page(self.path, self.journal_id, self.key)


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
    closed = Closed(path, journal_id, *keys)
    with _proving(closed.opened) as database:
        if looked_through(database, closed, step):
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
    closed = Closed(path, journal_id, *keys)
    owned = partial(Database.open, path, journal_id, closed.key)
    with _proving(owned) as database, ThreadPoolExecutor(1) as beside:
        index = beside.submit(_is_index_sound, closed) if with_index else None
        if looked_through(database, closed, step, _check_trees):
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
    closed: Closed,
    step: Step = no_step,
    check: Callable[[Database], object] | None = None,
) -> Unsound:
    """Check every page and row of the `database` in that file, and how its pages hang together;
    return the rows that are not what was saved. `check` takes the place of `check_structure`.

    Raises JournalDamagedError when a page or the structure is not sound, or what `step` raises.
    """
    with ThreadPoolExecutor(_BESIDE) as beside:
        rows = beside.submit(_read_or_break_off, _Rows(closed, step), database)
        try:
            # With the structure what is in use is read with its HMACs; the rest is to be read too.
            rest = () if _is_all_in_use(database) else (beside.submit(closed.check_every_page),)
            _keep_few_pages(database)
            (check or check_structure)(database)
        finally:
            unsound = rows.result()
        for every_page in rest:
            every_page.result()
    return unsound


def _read_or_break_off(rows: "_Rows", database: Database) -> Unsound:
    """Read all of them; where that fails, or somebody stops it, nothing else is gone through."""
    try:
        return rows.rest()
    except BaseException:
        database.break_off()
        raise


def looked_over(database: Database, closed: Closed) -> Unsound:
    """Check every page and row of the `database` in that file; return the rows that are not what
    was saved. While the pages are gone through on a thread of its own, rows are read on this one,
    and what is left of them on both.

    Raises JournalDamagedError when a page is not sound.
    """
    rows = _Rows(closed, no_step)
    _keep_few_pages(database)
    with ThreadPoolExecutor(_BESIDE) as worker:
        pages = worker.submit(_pages_and_then, closed, rows)
        return rows.unsound(database) | pages.result()


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


def _is_index_sound(closed: Closed) -> bool:
    try:
        with closing(closed.opened()) as database:
            return database.query("PRAGMA quick_check (found)") == [("ok",)]
    except (JournalDamagedError, sqlcipher3.OperationalError):
        return False


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


def _keep_few_pages(database: Database) -> None:
    database.query(f"PRAGMA cache_size = {_FEW_PAGES}")
    # What is changed to be rolled back stays in memory: the log would be for others to read.
    database.query("PRAGMA cache_spill = OFF")


def _pages_and_then(closed: Closed, rows: "_Rows") -> Unsound:
    closed.check_every_page()
    return rows.rest()


class _Rows:
    """The rows of a database, for any number of threads: whoever is free takes the next part."""

    def __init__(self, closed: Closed, step: Step) -> None:
        self._closed, self._step = closed, step
        self._asking = Lock()
        self._left: list[_Part] | None = None

    def unsound(self, database: Database) -> Unsound:
        """Read parts until none is left; return the rows in them that are not what was saved."""
        found = set[tuple[str, int]]()
        while (part := self._next(database)) is not None:
            name, which = part
            for numbers in SealedTable(database, self._closed.row_key, name).unsound(which):
                found.update((name, number) for number in numbers)
                self._step()
        return frozenset(found)

    def rest(self) -> Unsound:
        """Do the same through a connection of its own; nothing, where others who read are nearly
        done.
        """
        if self._left is not None and len(self._left) < _WORTH_CONNECTING:
            return frozenset()
        with closing(self._closed.opened()) as database:
            _keep_few_pages(database)
            return self.unsound(database)

    def _next(self, database: Database) -> "_Part | None":
        with self._asking:
            if self._left is None:
                self._left = list(_parts(database))
            return self._left.pop(0) if self._left else None


def _parts(database: Database) -> Iterator[_Part]:
    """Give parts that are all rows there are, together."""
    for name in _filled(database):
        ((last,),) = database.query(f"SELECT max(id) FROM {name}")
        size = max(_A_PART, cast(int, last) // _MOST_PARTS + 1)
        yield name, f"WHERE id <= {size}"
        for after in range(size, cast(int, last), size):
            yield name, f"WHERE id > {after} AND id <= {after + size}"


def _filled(database: Database) -> list[str]:
    """Return the tables that have any rows: to ask each by itself takes as long as a thousand."""
    names = sorted(SEALED.keys() & tables(database.version))
    asked = ", ".join(f"EXISTS (SELECT 1 FROM {name})" for name in names)
    (told,) = database.query(f"SELECT {asked}")
    return [name for name, has_rows in zip(names, told, strict=True) if has_rows]
