"""A folder with copies in it: what lies there, what is left of work that was cut short, its room.

Copies are named by their local date and time: `2026-11-23 120007.copy`.
"""

import contextlib
import re
import secrets
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from mammadagbok.domain.errors import (
    CopyDamagedError,
    NewerFormatError,
    NotWritableError,
    PlaceMissingError,
)
from mammadagbok.storage.bundle import SUFFIX, CopyFile, begins_as_copy_of, read_front
from mammadagbok.storage.files import is_taken, told_as_facts
from mammadagbok.storage.photo_files import PHOTOS, PhotoFiles

MOST_BYTES: Final = 2_000_000_000
"""Copies of one place take no more than this without asking."""
SHARE_OF_FREE: Final = 10
"""Nor more than one part in ten of what would be free without them."""
_MOST_NAMES: Final = 1000
_UNFINISHED: Final = re.compile(
    r"(\d{4}-\d\d-\d\d \d{6}( \d+)?\.copy\.[0-9a-f]{8}|[0-9a-f]{16}\.part(-wal|-journal|-shm)?)"
)


@dataclass(frozen=True, slots=True)
class Listing:
    """What lies in a place: whole fronts of this journal's copies, the newest first; of other
    journals' copies; and the files that are named like copies and are none.
    """

    ours: tuple[CopyFile, ...]
    others: tuple[CopyFile, ...] = ()
    damaged: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class CopyPlace:
    """A folder that holds copies."""

    folder: Path

    @property
    def photos(self) -> PhotoFiles:
        """The photos of all copies here, each once."""
        return PhotoFiles(self.folder / PHOTOS)

    def listed(self, journal_id: bytes | None) -> Listing:
        """Return what lies here; with None every journal's copies are ours.

        Only fronts are read: whether a copy is whole tells `check_whole`. Raises
        PlaceMissingError.
        """
        ours: list[CopyFile] = []
        others: list[CopyFile] = []
        damaged: list[Path] = []
        for path in self._named_as_copies():
            try:
                copy = read_front(path)
            except (CopyDamagedError, NewerFormatError):
                damaged.append(path)
            else:
                is_ours = journal_id in (None, copy.front.journal_id)
                (ours if is_ours else others).append(copy)
        return Listing(_newest_first(ours), _newest_first(others), tuple(damaged))

    def damaged_of(self, journal_id: bytes) -> list[Path]:
        """Return the files that begin as copies of this journal and are no whole ones."""
        damaged = self.listed(journal_id).damaged
        return [path for path in damaged if begins_as_copy_of(path, journal_id)]

    def all_of(self, journal_id: bytes) -> list[Path]:
        """Return every file that begins as a copy of this journal: whole, damaged, unfinished.

        Raises PlaceMissingError.
        """
        return [
            path
            for path in self._files()
            if path.suffix == SUFFIX or _UNFINISHED.fullmatch(path.name)
            if begins_as_copy_of(path, journal_id)
        ]

    def check_there(self) -> None:
        """Raise PlaceMissingError when the folder is not there now."""
        if not self.folder.is_dir():
            raise PlaceMissingError(self.folder)

    def free_name(self, made: datetime) -> Path:
        """Return a path that nothing has yet, named by date and time.

        Raises NotWritableError when that cannot be seen here.
        """
        stem = f"{made:%Y-%m-%d %H%M%S}"
        path, number = self.folder / f"{stem}{SUFFIX}", 1
        while is_taken(path):
            if number == _MOST_NAMES:
                raise NotWritableError(self.folder)
            number += 1
            path = self.folder / f"{stem} {number}{SUFFIX}"
        return path

    @contextlib.contextmanager
    def part(self) -> Iterator[Path]:
        """A path here for work of ours, which is deleted afterwards with what lies beside it."""
        path = self.folder / f"{secrets.token_hex(8)}.part"
        try:
            yield path
        finally:
            for suffix in ("", "-wal", "-journal"):
                # What cannot be deleted now is cleared at the next opening.
                with contextlib.suppress(OSError):
                    path.with_name(path.name + suffix).unlink()

    def clear_unfinished(self, journal_id: bytes | None = None) -> None:
        """Delete what work that was cut short has left, so none may be under way here.

        With an id only what begins as a copy of that journal: in a folder that others use too,
        theirs may be under way. Raises nothing: it can wait.
        """
        self.photos.clear_unfinished(journal_id)
        with contextlib.suppress(OSError):
            for path in self.folder.iterdir():
                if not _UNFINISHED.fullmatch(path.name):
                    continue
                if journal_id is None or begins_as_copy_of(path, journal_id):
                    with contextlib.suppress(OSError):
                        path.unlink()

    def remove(self, path: Path) -> None:
        """Delete one file of this place, if it is there. Raises NotWritableError."""
        with told_as_facts(path):
            path.unlink(missing_ok=True)

    def room(self, held: int) -> int:
        """Return how many bytes copies and photos may take here in all, `held` being what they
        take now.

        Raises PlaceMissingError.
        """
        try:
            free = shutil.disk_usage(self.folder).free
        except OSError as error:
            raise PlaceMissingError(self.folder) from error
        return min(MOST_BYTES, (free + held) // SHARE_OF_FREE)

    def _named_as_copies(self) -> list[Path]:
        return [path for path in self._files() if path.suffix == SUFFIX]

    def _files(self) -> list[Path]:
        try:
            return sorted(self.folder.iterdir())
        except OSError as error:
            raise PlaceMissingError(self.folder) from error


def _newest_first(copies: list[CopyFile]) -> tuple[CopyFile, ...]:
    return tuple(sorted(copies, key=lambda copy: (copy.front.made, copy.path.name), reverse=True))
