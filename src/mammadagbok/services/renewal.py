"""«Noen kan passordsetningen min»: the same journal under a new root key and a new passphrase.

Works on the closed journal's files and may run on a worker.
"""

from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from pathlib import Path

from mammadagbok.crypto.envelope import is_under, parse
from mammadagbok.crypto.keys import JournalKeys
from mammadagbok.domain.clock import Clock
from mammadagbok.domain.errors import (
    HeaderDamagedError,
    KeysUnchangedError,
    MammadagbokError,
    PlaceMissingError,
)
from mammadagbok.services.copies import copy_now
from mammadagbok.services.copy_photos import drop_unnamed
from mammadagbok.services.copy_seal import CopySeal
from mammadagbok.services.erase import chosen_places, copies_of, left_of
from mammadagbok.services.journal import COPIES, JournalFolder, Sealed
from mammadagbok.services.photo_renewal import Resealing
from mammadagbok.services.photo_seal import PhotoSeal
from mammadagbok.storage.bundle import CopyFile, Reason, read_front
from mammadagbok.storage.copy_place import CopyPlace
from mammadagbok.storage.database import Database
from mammadagbok.storage.files import clear_folder
from mammadagbok.storage.journal_file import DATABASE
from mammadagbok.storage.keyfile import KeyFile
from mammadagbok.storage.photo_files import photos_beside
from mammadagbok.storage.swap import asides, fresh_part, swap_in
from mammadagbok.storage.transfer import Keyed, transfer


class Stage(Enum):
    """How far it has come."""

    WRITING = auto()
    COPYING = auto()


CopyAnew = Callable[[Path, Sealed, Path], None]
"""Makes a proved copy of the journal in a folder, under these keys, in a place for copies; the
keys stay the caller's. Raises a MammadagbokError when there is none then."""


def proved_copy(clock: Clock, folder: Path, sealed: Sealed, place: Path) -> None:
    """Make one with the clock's time: see `CopyAnew`."""
    keys = sealed.root.journal_keys()
    try:
        with closing(
            Database.open(folder / DATABASE, sealed.header.journal_id, keys.database)
        ) as database:
            copy_now(database, sealed.header, keys, clock(), Reason.ORDINARY, place)
    finally:
        keys.wipe()


@dataclass(frozen=True, slots=True)
class Renewal:
    """The keys before and the keys to come. Both root keys are wiped when it has run."""

    before: Sealed
    after: Sealed

    def run(
        self,
        folder: JournalFolder,
        now: datetime,
        copy_anew: CopyAnew,
        tell: Callable[[Stage], None],
    ) -> tuple[Path, ...]:
        """Write the journal anew, prove it, and put it in its place.

        What was there is deleted once there are fresh copies. Returns what is left under the old
        keys. Raises KeysUnchangedError; then the old passphrase counts, and nothing is lost.
        """
        try:
            tell(Stage.WRITING)
            aside = self._put_in_place(folder, now)
            tell(Stage.COPYING)
            return self._without_the_old(folder, aside, copy_anew)
        finally:
            self.wipe()

    def wipe(self) -> None:
        """Forget both root keys."""
        self.before.wipe()
        self.after.wipe()

    def _put_in_place(self, folder: JournalFolder, now: datetime) -> Path | None:
        try:
            self._build(folder.path, fresh_part(folder.path))
            return swap_in(folder.path, now, keep=False)
        except MammadagbokError as error:
            with suppress(MammadagbokError):
                folder.settle()
            raise KeysUnchangedError(error) from error

    def _build(self, place: Path, part: Path) -> None:
        old, new = self.before.root.journal_keys(), self.after.root.journal_keys()
        journal_id = self.before.header.journal_id
        try:
            source = Database.open(place / DATABASE, journal_id, old.database)
            try:
                keyed = Keyed(new.database, new.rows)
                transfer(source, old.rows, part / DATABASE, journal_id, keyed)
            finally:
                source.close()
            resealing = Resealing(journal_id, PhotoSeal.of(journal_id, old), new)
            copies = CopyPlace(place.with_name(COPIES)).photos
            resealing.run(part / DATABASE, (photos_beside(place / DATABASE), copies))
            KeyFile(part).write(self.after.header.encoded())
        finally:
            _wipe(old, new)

    def _without_the_old(
        self, folder: JournalFolder, aside: Path | None, copy_anew: CopyAnew
    ) -> tuple[Path, ...]:
        # What was once brought back over may hold texts that are nowhere else: hers to delete.
        left = [each for each in asides(folder.path) if each != aside]
        try:
            places = self._places(folder.path)
        except MammadagbokError:
            # The new key counts already, whatever else cannot be done.
            return (*left, *filter(None, (aside, folder.copies)))
        for place in places:
            left += self._replaced(folder.path, place, copy_anew)
        if aside is not None:
            try:
                clear_folder(aside)
            except MammadagbokError:
                left.append(aside)
        return tuple(left)

    def _places(self, folder: Path) -> list[Path]:
        """Return where copies may lie: beside the journal, and where she chose."""
        keys = self.after.root.journal_keys()
        try:
            with closing(self._opened(folder, keys)) as database:
                return [folder.with_name(COPIES), *chosen_places(database, keys.rows)]
        finally:
            keys.wipe()

    def _opened(self, folder: Path, keys: JournalKeys) -> Database:
        return Database.open(folder / DATABASE, self.after.header.journal_id, keys.database)

    def _replaced(self, folder: Path, place: Path, copy_anew: CopyAnew) -> list[Path]:
        """Put a fresh copy in the place of the old ones; return what is left of those."""
        journal_id = self.after.header.journal_id
        try:
            found = CopyPlace(place).all_of(journal_id)
        except PlaceMissingError:
            found = []
        if not found:
            # Without its stick a mount point is a folder like any other, and empty.
            return [] if place == folder.with_name(COPIES) else [place]
        kept = {copy.path: copy for copy in copies_of(place, journal_id) if not self._is_old(copy)}
        old = [path for path in found if path not in kept]
        rare = [path for path in old if _is_rare(path)]
        try:
            if old:
                copy_anew(folder, self.after, place)
        except MammadagbokError:
            return old
        left = rare + left_of(path for path in old if path not in rare)
        self._drop_photos(CopyPlace(place))
        return left

    def _drop_photos(self, place: CopyPlace) -> None:
        """Delete the photos under the old key, those of emergency copies too: what is special
        about such a copy is its words.
        """
        seal = CopySeal(self.after.header, self.after.root.journal_keys())
        try:
            # Else they go with the next copy there.
            with suppress(MammadagbokError):
                drop_unnamed(place, seal)
        finally:
            seal.wipe()

    def _is_old(self, copy: CopyFile) -> bool:
        try:
            return not is_under(parse(copy.front.header), self.after.root)
        except HeaderDamagedError:
            return True
        except MammadagbokError:
            return False


def _is_rare(path: Path) -> bool:
    """True for a copy in which words may stand that could be saved nowhere else."""
    with suppress(MammadagbokError):
        return read_front(path).front.reason is Reason.EMERGENCY
    return False


def _wipe(*keys: JournalKeys) -> None:
    for each in keys:
        each.wipe()
