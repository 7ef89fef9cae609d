"""«Slett hele dagboka»: everything of hers that is known of, and what could not be reached."""

import contextlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from mammadagbok.domain.errors import (
    CopyDamagedError,
    MammadagbokError,
    NewerFormatError,
    PlaceMissingError,
)
from mammadagbok.services.journal import COPIES, JournalFolder
from mammadagbok.storage.bundle import SUFFIX, CopyFile, read_front
from mammadagbok.storage.copy_place import CopyPlace
from mammadagbok.storage.database import Database
from mammadagbok.storage.files import clear_folder, told_as_facts
from mammadagbok.storage.photo_files import PHOTOS
from mammadagbok.storage.sealed import Key, SealedTable
from mammadagbok.storage.swap import besides, drop

_UNFINISHED: Final = (f"*{SUFFIX}", f"*{SUFFIX}.*", "*.part", "*.part-*")


@dataclass(frozen=True, slots=True)
class Erasing:
    """What is to go: the journal in `folder`, its copies in `places`, and the files `beside`.

    In places she chose only this journal's copies are touched.
    """

    folder: JournalFolder
    journal_id: bytes
    places: tuple[Path, ...]
    beside: tuple[Path, ...]

    def run(self) -> tuple[Path, ...]:
        """Delete it all, the journal after its copies and the files beside it last.

        Until the journal itself is gone it can be opened and this be done again. Returns what
        could not be deleted or is not there now; raises nothing. May run on a worker.
        """
        home = self.folder.path.parent
        left: list[Path] = []
        for place in self.places:
            left += self._copies_left(place)
        left += left_of((*self._own_copies(home / COPIES), home / COPIES / PHOTOS))
        left += left_of(besides(self.folder.path))
        left += self._journal_left()
        left += left_of(self.beside)
        for emptied in (home / COPIES, home):
            with contextlib.suppress(OSError):
                emptied.rmdir()
        return tuple(left)

    def _copies_left(self, place: Path) -> Sequence[Path]:
        try:
            found = CopyPlace(place).all_of(self.journal_id)
        except PlaceMissingError:
            return (place,)
        photos = CopyPlace(place).photos
        photos.clear_unfinished(self.journal_id)
        found += [photos.folder / name for name in photos.of(self.journal_id)]
        left = left_of(found)
        photos.drop_if_empty()
        # Without its stick a mount point is a folder like any other, and empty.
        return left if found else (place,)

    @staticmethod
    def _own_copies(place: Path) -> Iterator[Path]:
        for pattern in _UNFINISHED:
            yield from place.glob(pattern)

    def _journal_left(self) -> Sequence[Path]:
        if self.folder.path.is_symlink():
            # What it leads to is not the program's to delete, and is named.
            lies_at = self.folder.path.resolve()
            return (lies_at, *left_of((self.folder.path,)))
        try:
            drop(self.folder.path)
        except MammadagbokError:
            return (self.folder.path,)
        return ()


def chosen_places(database: Database, rows_key: Key) -> tuple[Path, ...]:
    """Return the folders that she has had copies made in. Raises what reading raises."""
    rows = SealedTable(database, rows_key, "copy_places").rows("ORDER BY id")
    return tuple(Path(str(path)) for _, path, _ in rows)


def copies_of(place: Path, journal_id: bytes) -> list[CopyFile]:
    """Return this journal's copies in a folder; those of others are left alone."""
    found = []
    for path in sorted(place.glob(f"*{SUFFIX}")):
        with contextlib.suppress(CopyDamagedError, NewerFormatError):
            copy = read_front(path)
            if copy.front.journal_id == journal_id:
                found.append(copy)
    return found


def left_of(paths: Iterable[Path]) -> list[Path]:
    """Delete these files and folders and return those that are still there."""
    left = []
    for path in list(paths):
        try:
            with told_as_facts(path):
                clear_folder(path) if path.is_dir() else path.unlink(missing_ok=True)
        except MammadagbokError:
            left.append(path)
    return left
