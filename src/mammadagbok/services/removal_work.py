"""Taking deleted entries out of copies, and out of journals that were set aside: the half that a
worker does.
"""

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from mammadagbok.domain.errors import CopyDamagedError, CopyStoppedError, MammadagbokError
from mammadagbok.services.copy_photos import drop_unnamed
from mammadagbok.services.copy_reading import copy_header
from mammadagbok.services.copy_seal import CopySeal
from mammadagbok.services.copy_work import Stop, Target, there
from mammadagbok.storage.bundle import CopyFile, Reason, write_copy
from mammadagbok.storage.copy_place import CopyPlace
from mammadagbok.storage.database import Database
from mammadagbok.storage.entries import EntryStore
from mammadagbok.storage.files import private_folder, sha256_of
from mammadagbok.storage.journal_file import DATABASE
from mammadagbok.storage.migration import migrate
from mammadagbok.storage.photo_files import PHOTOS, PhotoFiles
from mammadagbok.storage.photos import PhotoStore
from mammadagbok.storage.schema import VERSION
from mammadagbok.storage.state import Removal


@dataclass(frozen=True, slots=True)
class Cleared:
    """What came of one folder: no copy there holds the entries any more, or why one still may.

    `lacks_copy`: copies that cannot be rewritten wait for a new one to take their place.
    """

    folder: Path
    error: MammadagbokError | None = None
    lacks_copy: bool = False

    @property
    def is_done(self) -> bool:
        """True when no copy in the folder holds the entries."""
        return self.error is None and not self.lacks_copy


@dataclass(frozen=True, slots=True)
class Gone:
    """What she deleted: entries with all that belongs to them, and the files of these photos."""

    removals: tuple[Removal, ...]
    photos: tuple[str, ...] = ()


class RemovalJob:
    """Takes what she deleted out of every copy in some places, one copy after another, and out of
    the journal's own folder of photos.

    `run` once, on any thread; run again after a crash it does what is left. `ended` is set when
    `run` will touch nothing more.
    """

    def __init__(
        self,
        seal: CopySeal,
        work: Path,
        gone: Gone,
        targets: Sequence[Target],
        own: PhotoFiles,
    ) -> None:
        self._seal = seal
        self._work = CopyPlace(work)
        self._gone, self._own = gone, own
        self._targets = tuple(targets)
        self._stop = Stop()
        self.ended = threading.Event()

    @property
    def removals(self) -> tuple[Removal, ...]:
        """What is taken out."""
        return self._gone.removals

    def stop(self) -> None:
        """Have `run` end soon."""
        self._stop.say()

    def run(self) -> tuple[Cleared, ...]:
        """Clear every place. Raises CopyStoppedError, DiskFullError or NotWritableError."""
        try:
            private_folder(self._work.folder)
            self._own.remove(self._gone.photos)
            return tuple(self._cleared(target) for target in self._targets)
        finally:
            self._seal.wipe()
            self.ended.set()

    def _cleared(self, target: Target) -> Cleared:
        try:
            if target.is_journal:
                names = self._erase(target.folder / DATABASE)
                PhotoFiles(target.folder / PHOTOS).remove({*names, *self._gone.photos})
                return Cleared(target.folder)
            place = there(target, self._seal.header.journal_id)
            return Cleared(target.folder, lacks_copy=not self._clear(place))
        except CopyStoppedError:
            raise
        except MammadagbokError as error:
            return Cleared(target.folder, error)

    def _clear(self, place: CopyPlace) -> bool:
        """Return False when something is left that only a new copy can take the place of."""
        journal_id = self._seal.header.journal_id
        fixed = place.damaged_of(journal_id)
        current: list[CopyFile] = []
        kept = False
        names = set(self._gone.photos)
        for copy in place.listed(journal_id).ours:
            if self._is_current(copy):
                names |= self._rewrite(copy)
                current.append(copy)
            elif self._may_give_way(copy):
                fixed.append(copy.path)
            else:
                kept = True
        place.photos.remove(names)
        if fixed and not self._has_whole(place, current):
            return False
        for path in fixed:
            place.remove(path)
        drop_unnamed(place, self._seal)
        if kept:
            # It may hold what was deleted and words that stand nowhere else: she is told of it.
            raise CopyDamagedError
        return True

    def _is_current(self, copy: CopyFile) -> bool:
        try:
            return self._seal.manifest(copy).schema == VERSION
        except CopyDamagedError:
            return False

    def _may_give_way(self, copy: CopyFile) -> bool:
        """True for a copy of an older key or schema that a fresh one can stand for."""
        if copy.front.reason is Reason.EMERGENCY:
            return False
        try:
            return self._seal.manifest(copy).schema < VERSION
        except CopyDamagedError:
            return self._is_of_older_key(copy)

    def _is_of_older_key(self, copy: CopyFile) -> bool:
        try:
            return copy_header(copy).created <= self._seal.header.created
        except MammadagbokError:
            return False

    def _rewrite(self, copy: CopyFile) -> frozenset[str]:
        """Take it out of one copy, prove that anew, and put it in the old one's place.

        Returns the names of photos that went with the entries.
        """
        with self._seal.extracted(copy, self._work.folder, self._stop.step) as (database, _):
            names = self._erase(database)
            self._stop.step()
            proof = self._seal.prove(database, self._stop.step)
            photos = self._seal.photos_in(database)
            front = self._seal.sealed(copy.front, proof, sha256_of(database), photos)
            write_copy(copy.path, front, database, self._stop.step)
        return names

    def _erase(self, path: Path) -> frozenset[str]:
        keys = self._seal.keys
        database = Database.open(path, self._seal.header.journal_id, keys.database)
        try:
            if database.version < VERSION:
                migrate(database, keys.rows)
            before = PhotoStore(database, keys.rows).names()
            entries = [removal.entry for removal in self._gone.removals]
            EntryStore(database, keys.rows).erase(entries, self._gone.photos)
            # Also where no row is left: its bytes may be, on pages that it once stood on.
            database.pack()
            return before - PhotoStore(database, keys.rows).names()
        finally:
            database.close()

    def _has_whole(self, place: CopyPlace, current: Sequence[CopyFile]) -> bool:
        for copy in place.listed(self._seal.header.journal_id).ours:
            ordinary = copy.front.reason is Reason.ORDINARY
            if ordinary and copy.path in [each.path for each in current]:
                # Proved as it was rewritten: so it is as long as it is those very bytes.
                self._seal.read_whole(copy, self._stop.step)
                return True
        return False
