"""Opening in the one safe order: everything is looked at, on a worker, before the journal opens.

Nothing is written before the file has been found whole, and nothing at all while she is asked.
"""

import contextlib
import threading
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from mammadagbok.crypto.keys import RootKey
from mammadagbok.domain.clock import Clock
from mammadagbok.domain.errors import (
    CopyDamagedError,
    DiskFullError,
    JournalDamagedError,
    MammadagbokError,
    MigrationFailedError,
    NotWritableError,
    PlaceMissingError,
)
from mammadagbok.services.copy_reading import CopyReader, KnownCopy, copies_in, copy_header
from mammadagbok.services.copy_seal import CopySeal
from mammadagbok.services.journal import JournalFolder, Sealed
from mammadagbok.storage.bundle import CopyFile, Reason, write_copy
from mammadagbok.storage.connection import JOURNAL_ID_BYTES, has_log
from mammadagbok.storage.copy_place import CopyPlace
from mammadagbok.storage.database import Database
from mammadagbok.storage.files import private_folder, read_if_there, sha256_of
from mammadagbok.storage.leap import leap_past
from mammadagbok.storage.migration import migrate
from mammadagbok.storage.proof import (
    Closed,
    Proof,
    Unsound,
    check_structure,
    looked_over,
    looked_through,
    summary,
)
from mammadagbok.storage.schema import VERSION
from mammadagbok.storage.swap import asides

if TYPE_CHECKING:
    from mammadagbok.services.copies import Copies
    from mammadagbok.services.open_journal import OpenJournal

SMALL_BYTES: Final = 50_000_000
"""Every page and row of a smaller journal is checked before it opens: a quarter of a second.
The first copy does it in a larger one."""


@dataclass(frozen=True, slots=True)
class Older:
    """The journal holds `entries` texts now, and held `last` when the later `copy` was made."""

    entries: int
    last: int
    copy: CopyFile
    generation: int


@dataclass(frozen=True, slots=True)
class Examined:
    """What was found behind the passphrase, before anything is opened.

    At most one of `damage` and `older` is there, and then nothing was written. `was_cut_off`: the
    program had stopped before it could close the journal, and all of it has been folded in.
    """

    sealed: Sealed
    damage: MammadagbokError | None = None
    older: Older | None = None
    was_cut_off: bool = False
    unsound: Unsound = frozenset()

    @property
    def root(self) -> RootKey:
        """The root key, to wipe when nothing comes of it."""
        return self.sealed.root


class Opening:
    """Looks at the journal in `folder` and at the copies beside it."""

    def __init__(self, folder: JournalFolder, clock: Clock) -> None:
        self._folder = folder
        self._clock = clock
        # She may hide while a key is made, come back and try again: one look at a time.
        self._looking = threading.Lock()

    @property
    def copies(self) -> Path:
        """The folder of the copies that were made by themselves."""
        return self._folder.copies

    def is_first_time(self) -> bool:
        """True when there is no journal, and no copy or old one that says there was."""
        if self._folder.holds_something():
            return False
        return not asides(self._folder.path) and not self.found_copies()

    def found_copies(self) -> tuple[CopyFile, ...]:
        """Return this journal's copies, the newest first; every journal's when there is no id."""
        return self.copies_at(self.copies, self.journal_id())

    def copies_at(self, folder: Path, journal_id: bytes | None = None) -> tuple[CopyFile, ...]:
        """Return the copies in a folder, the newest first."""
        with contextlib.suppress(PlaceMissingError):
            return copies_in(folder, journal_id).ours
        return ()

    def journal_id(self) -> bytes | None:
        """Return the id from the key file, or else from the first bytes of the journal's file."""
        with contextlib.suppress(MammadagbokError):
            return self._folder.header().journal_id
        start = (read_if_there(self._folder.file) or b"")[:JOURNAL_ID_BYTES]
        return start if len(start) == JOURNAL_ID_BYTES else None

    def copy_with_header(self) -> CopyFile | None:
        """Return the newest copy of this very journal whose key file can stand in for the lost."""
        for copy in self.found_copies() if self.journal_id() is not None else ():
            with contextlib.suppress(MammadagbokError):
                copy_header(copy)
                return copy
        return None

    def examine(self, make_key: Callable[[], Sealed]) -> Examined:
        """Make the key and look at everything. Takes a second or more, and may run on a worker.

        Raises what `make_key` raises, every other bad state's own error, and MigrationFailedError.
        """
        with self._looking:
            return self._looked(make_key())

    def _looked(self, sealed: Sealed) -> Examined:
        seal = CopySeal(sealed.header, sealed.root.journal_keys())
        try:
            return self._examined(sealed, seal)
        except BaseException:
            sealed.root.wipe()
            raise
        finally:
            seal.wipe()

    def agreed(self, examined: Examined) -> Examined:
        """Have an older journal count as the newest: she says that it is the right one.

        An older format is copied and migrated first. Then a copy is made of how it is now, as far
        as there is room. Takes as long as `examine`, and may run on a worker. Raises
        MigrationFailedError or what `Database.open` raises; the root key stays the caller's.
        """
        if examined.older is None:
            return examined
        seal = CopySeal(examined.sealed.header, examined.sealed.root.journal_keys())
        try:
            proof = self._proved(seal)
            if proof.schema < VERSION:
                self._migrate(seal, proof)
            from mammadagbok.services.tidying import give_time

            with closing(self._opened(seal)) as database:
                leap_past(database, examined.older.generation)
                give_time(database, seal.keys.rows, self._clock())
                proof = summary(database)
            with contextlib.suppress(MammadagbokError):
                self._copied(seal, proof, Reason.ORDINARY)
        finally:
            seal.wipe()
        return replace(examined, older=None)

    def seal_of(self, examined: Examined) -> CopySeal:
        """Return the keys of what was examined, the caller's to wipe, and wipe the root key."""
        seal = CopySeal(examined.sealed.header, examined.sealed.root.journal_keys())
        examined.sealed.root.wipe()
        return seal

    def open(self, examined: Examined) -> "OpenJournal":
        """Open what was examined, and agreed to; whether its pages hang together is seen to beside
        it, before anything is written. Raises what `JournalFolder.open` raises.
        """
        is_small = self._folder.size() < SMALL_BYTES
        journal = self._folder.open(examined.sealed, checks_structure=is_small)
        journal.database.unsound |= examined.unsound
        return journal

    def _examined(self, sealed: Sealed, seal: CopySeal) -> Examined:
        was_cut_off = has_log(self._folder.file)
        try:
            if was_cut_off:
                # The rehearsal in it proves file and log before the one is folded into the other.
                self._opened(seal).close()
            unsound, older, change = self._seen(seal)
        except (JournalDamagedError, CopyDamagedError):
            return Examined(sealed, damage=JournalDamagedError())
        if older is None:
            if change is not None:
                change()
            self._folder.drop_spent(seal.header)
        return Examined(sealed, None, older, was_cut_off, unsound)

    def _seen(self, seal: CopySeal) -> tuple[Unsound, Older | None, Callable[[], None] | None]:
        """Look through it: every page and row, or in a large one neither. The last of what is
        returned is what has to be done to it, if anything: an older format, or pages that may hold
        something she deleted.
        """
        is_small = self._folder.size() < SMALL_BYTES
        closed = self._closed(seal)
        with closing(closed.opened()) as database:
            unsound = looked_over(database, closed) if is_small else frozenset()
            older = self._older(seal, database)
            change: Callable[[], None] | None = None
            if database.version < VERSION:
                change = partial(self._migrate, seal, summary(database))
            elif self._copies_of(database, seal).must_pack():
                change = partial(self._pack, seal)
            # Before anything is written, or gives way to it.
            if is_small and (change is not None or self._folder.has_spent()):
                check_structure(database)
            return unsound, older, change

    def _older(self, seal: CopySeal, database: Database) -> Older | None:
        generation = database.generation() if database.version > 1 else 0
        newer = [
            known
            for known in self._known(seal)
            if known.manifest is not None and known.manifest.generation > generation
        ]
        if not newer:
            return None
        newest = max(newer, key=_generation)
        last = newest.manifest.entries if newest.manifest is not None else 0
        return Older(summary(database).entries, last, newest.copy, _generation(newest))

    def _known(self, seal: CopySeal) -> list[KnownCopy]:
        with contextlib.suppress(PlaceMissingError):
            return CopyReader(seal, self.copies).listed(self.copies)
        return []

    def _pack(self, seal: CopySeal) -> None:
        """Build the pages anew that may hold something she deleted; it can wait another time."""
        no_room = contextlib.suppress(DiskFullError, NotWritableError)
        with no_room, closing(self._opened(seal)) as database:
            self._copies_of(database, seal).pack()

    def _copies_of(self, database: Database, seal: CopySeal) -> "Copies":
        from mammadagbok.services.copies import Copies

        return Copies(database, seal.header, seal.keys, self._clock, self.copies)

    def _migrate(self, seal: CopySeal, proof: Proof) -> None:
        """Bring the journal to the newest format, with a copy of how it was on the disk first."""
        try:
            self._copied(seal, proof, Reason.BEFORE_MIGRATION)
            with closing(self._opened(seal)) as database:
                migrate(database, seal.keys.rows)
            self._proved(seal)
        except MammadagbokError as error:
            raise MigrationFailedError from error

    def _proved(self, seal: CopySeal) -> Proof:
        closed = self._closed(seal)
        with closing(closed.opened()) as database:
            if database.size() < SMALL_BYTES:
                looked_through(database, closed)
            return summary(database)

    def _copied(self, seal: CopySeal, proof: Proof, reason: Reason) -> CopyFile:
        private_folder(self.copies)
        front = seal.front(self._clock(), reason)
        photos = seal.photos_in(self._folder.file)
        front = seal.sealed(front, proof, sha256_of(self._folder.file), photos)
        path = CopyPlace(self.copies).free_name(front.made)
        return write_copy(
            path, front, self._folder.file, may_count=lambda: self._check(seal, proof)
        )

    def _check(self, seal: CopySeal, proof: Proof) -> None:
        """Raise CopyDamagedError unless all of the journal holds, and is what is said of it."""
        if seal.prove_in_place(self._folder.file) != proof:
            raise CopyDamagedError

    def _closed(self, seal: CopySeal) -> Closed:
        keys = seal.keys
        return Closed(self._folder.file, seal.header.journal_id, keys.database, keys.rows)

    def _opened(self, seal: CopySeal) -> Database:
        return Database.open(self._folder.file, seal.header.journal_id, seal.keys.database)


def _generation(known: KnownCopy) -> int:
    return known.manifest.generation if known.manifest is not None else 0
