"""Rescue: reading what can be read of a damaged journal, and making a whole one of it and a copy.

The damaged file itself is only read. All of this takes its time and may run on a worker.
"""

import contextlib
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime
from operator import itemgetter
from pathlib import Path
from typing import Final, cast

from mammadagbok.domain.entry import Entry
from mammadagbok.domain.errors import JournalMissingError, MammadagbokError
from mammadagbok.services.copy_reading import CopyReader
from mammadagbok.services.copy_seal import CopySeal
from mammadagbok.services.journal import JournalFolder
from mammadagbok.services.restoring import swap_proved
from mammadagbok.storage.bundle import CopyFile
from mammadagbok.storage.database import Database
from mammadagbok.storage.entries import EntryStore
from mammadagbok.storage.entry_rows import craving_of, entry_of
from mammadagbok.storage.files import clear_folder, private_folder
from mammadagbok.storage.keyfile import KeyFile
from mammadagbok.storage.rescue import Ids, Salvage, copy_readable, count_on, put_all
from mammadagbok.storage.schema import ENTRY_TABLES, SEALED
from mammadagbok.storage.sealed import SealedTable
from mammadagbok.storage.swap import fresh_part, work_folder

_AT_ONCE: Final = 500
_DAMAGED, _KEPT = "data", "copy"


@dataclass(frozen=True, slots=True)
class Survey:
    """How much of a damaged journal can be read: `entries`, newest first, out of `total`.

    `copy` is the newest whole copy that holds some of what is missing; None when there is none.
    """

    entries: tuple[Entry, ...]
    total: int
    copy: CopyFile | None


@dataclass(slots=True)
class Rescue:
    """Works in a folder of our own beside the damaged journal. `close` it after use: that wipes
    the keys of `seal` and deletes the folder.
    """

    folder: JournalFolder
    seal: CopySeal
    _ids: dict[str, Ids] = field(default_factory=dict, init=False)
    _missing: dict[str, list[int]] = field(default_factory=dict, init=False)

    def close(self) -> None:
        """Wipe the keys and delete the working copies."""
        self.seal.wipe()
        with contextlib.suppress(MammadagbokError):
            clear_folder(self._work)

    def survey(self) -> Survey:
        """Find out what can be read. Raises DiskFullError or NotWritableError."""
        clear_folder(self._work)
        private_folder(self._work)
        # A journal that is gone altogether is one of which nothing can be read.
        with contextlib.suppress(JournalMissingError):
            copy_readable(self.folder.file, self._work / _DAMAGED)
        copy = self._newest_whole_copy()
        with closing(self._salvage(_DAMAGED)) as damaged, closing(self._salvage(_KEPT)) as kept:
            self._ids = {name: damaged.ids(name) for name in SEALED}
            self._missing = {name: self._missing_rows(kept, name) for name in SEALED}
            entries = self._entries(damaged)
        known = self._ids["entries"].known | set(self._missing["entries"])
        return Survey(entries, len(known), copy if any(self._missing.values()) else None)

    def put_together(self, now: datetime) -> Path | None:
        """Make a whole journal of what can be read and what the copy has besides; swap it in.

        Returns where the damaged one is kept. Call `survey` first. Raises CopyDamagedError,
        JournalDamagedError, DiskFullError or NotWritableError; the damaged one is then where it
        was.
        """
        built = fresh_part(self.folder.path) / self.folder.file.name
        key = self.seal.keys.database
        Database.create(built, self.seal.header.journal_id, key)
        KeyFile(built.parent).write(self.seal.header.encoded())
        with closing(Database.open(built, self.seal.header.journal_id, key)) as database:
            with closing(self._salvage(_DAMAGED)) as damaged, closing(self._salvage(_KEPT)) as kept:
                self._fill(database, damaged, kept)
            return swap_proved(self.folder, self.seal, now, (self.folder.copies,), database)

    def last_good(self, number: int) -> tuple[Entry, CopyFile] | None:
        """Return an entry as the newest copy that holds it has it, and that copy; None: no copy."""
        private_folder(self._work)
        for copy in self._copies():
            with contextlib.suppress(MammadagbokError):
                with self.seal.extracted(copy, self._work) as (path, _):
                    found = self._entry_in(path, number)
                if found is not None:
                    return found, copy
        return None

    @property
    def _work(self) -> Path:
        return work_folder(self.folder.path)

    def _salvage(self, name: str) -> Salvage:
        keys = (self.seal.keys.database, self.seal.keys.rows)
        return Salvage(self._work / name, self.seal.header.journal_id, keys)

    def _newest_whole_copy(self) -> CopyFile | None:
        """Return the newest copy that proves whole, its database now beside the other."""
        target = self._work / _KEPT
        for copy in self._copies():
            try:
                self.seal.extract(copy, target, lasts=False)
                self.seal.prove(target)
            except MammadagbokError:
                target.unlink(missing_ok=True)
            else:
                return copy
        return None

    def _copies(self) -> list[CopyFile]:
        """Return the copies under these keys, that of the last save first, whatever the clock said
        when they were made.
        """
        with contextlib.suppress(MammadagbokError):
            known = CopyReader(self.seal, self._work).listed(self.folder.copies)
            saves = [(each.manifest.generation, each.copy) for each in known if each.manifest]
            return [copy for _, copy in sorted(saves, key=itemgetter(0), reverse=True)]
        return []

    def _missing_rows(self, kept: Salvage, name: str) -> list[int]:
        """Return what only the copy has, and not what she deleted since, where that shows."""
        there, ids = kept.ids(name).readable, self._ids[name]
        return sorted((there & ids.known if ids.are_all else there) - ids.readable)

    def _entries(self, damaged: Salvage) -> tuple[Entry, ...]:
        rows, told, more = (
            damaged.rows(name, sorted(self._ids[name].readable)) for name in ENTRY_TABLES
        )
        episodes = {row[0]: row for row in more}
        cravings = {cast(int, row[0]): craving_of(row, episodes.get(row[0])) for row in told}
        entries = (entry_of(row, cravings.get(cast(int, row[0]))) for row in rows)
        return tuple(sorted(entries, key=_time, reverse=True))

    def _fill(self, database: Database, damaged: Salvage, kept: Salvage) -> None:
        row_key = self.seal.keys.rows
        # SEALED names entries before what is told of a craving in them.
        for name in SEALED:
            table = SealedTable(database, row_key, name)
            put_all(table, damaged.rows(name, self._with_parents(database, name, damaged=True)))
            put_all(table, kept.rows(name, self._with_parents(database, name, damaged=False)))
            count_on(database, name, max(damaged.last_id(name), kept.last_id(name)))
        store = EntryStore(database, row_key)
        while store.mend_index(_AT_ONCE):
            pass

    def _with_parents(self, database: Database, name: str, *, damaged: bool) -> list[int]:
        """Return the rows to take, without cravings whose entry is nowhere to be had. Photos of
        such an entry stay in the folder that is kept aside.
        """
        numbers = sorted(self._ids[name].readable) if damaged else self._missing[name]
        if name not in ENTRY_TABLES or name == "entries":
            return numbers
        parents = {number for (number,) in database.query("SELECT id FROM entries")}
        return [number for number in numbers if number in parents]

    def _entry_in(self, path: Path, number: int) -> Entry | None:
        database = Database.open_apart(path, self.seal.header.journal_id, self.seal.keys.database)
        try:
            return EntryStore(database, self.seal.keys.rows).read(number)
        finally:
            database.close()


def _time(entry: Entry) -> tuple[datetime, int]:
    return entry.words.at, entry.id
