"""Sealed photos as files in a folder: `photos` beside a database, or beside copies. Format 1.0.

    offset  bytes
         0      8  magic, eight fixed random bytes
         8      2  format major, minor
        10     16  journal id
        26      -  the sealed photo: nonce 12, the photo, tag 16

The seal is bound to bytes 0-25 and the file's name, 32 random hex digits. A file is written once,
whole, and never again.
"""

import contextlib
import os
import re
import secrets
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from mammadagbok.domain.errors import PhotoDamagedError, PhotoMissingError
from mammadagbok.domain.photo import MOST_BYTES
from mammadagbok.storage.files import (
    begins_with,
    drop_cached,
    is_file,
    open_to_read,
    sync_folder,
    told_as_facts,
    write_whole,
)

PHOTOS: Final = "photos"
"""The name of the folder."""
MAGIC: Final = bytes.fromhex("c6d20b7a91e4583f")
FORMAT: Final = (1, 0)
_NAME: Final = re.compile(r"[0-9a-f]{32}")
_UNFINISHED: Final = re.compile(r"[0-9a-f]{32}\.[0-9a-f]{8}")
_LONGEST: Final = MOST_BYTES + 100


def fresh_name() -> str:
    """Return a name that nothing has had."""
    return secrets.token_hex(16)


def front(journal_id: bytes) -> bytes:
    """Return what stands before the sealed photo."""
    return MAGIC + bytes(FORMAT) + journal_id


def photos_beside(file: Path) -> "PhotoFiles":
    """Return the photos of a journal's database, or of a copy."""
    return PhotoFiles(file.with_name(PHOTOS))


@dataclass(frozen=True, slots=True)
class PhotoFiles:
    """A folder with sealed photos in it, there or not yet. For any thread."""

    folder: Path

    def sizes(self) -> dict[str, int]:
        """Return the bytes that each file here has, by name; of every journal's. Reads none."""
        found: dict[str, int] = {}
        with contextlib.suppress(OSError), os.scandir(self.folder) as there:
            for each in there:
                if _NAME.fullmatch(each.name) and each.is_file(follow_symlinks=False):
                    found[each.name] = each.stat(follow_symlinks=False).st_size
        return found

    def of(self, journal_id: bytes, but: Collection[str] = ()) -> list[str]:
        """Return the names of what belongs to this journal, under whichever key, but for these."""
        mark, names = (MAGIC, journal_id), sorted(self.sizes().keys() - set(but))
        return [name for name in names if self._mark(name) == mark]

    def read(self, name: str, *, from_disk: bool = False) -> bytes:
        """Return the file with this name; with `from_disk` not what the system remembers of it.

        Raises PhotoMissingError, or PhotoDamagedError when it is none of ours or cannot be read.
        """
        try:
            descriptor = open_to_read(self.folder / name)
        except (FileNotFoundError, NotADirectoryError) as error:
            raise PhotoMissingError from error
        except OSError as error:
            raise PhotoDamagedError from error
        try:
            with os.fdopen(descriptor, "rb") as file:
                if not is_file(descriptor):
                    raise PhotoDamagedError
                if from_disk:
                    drop_cached(file)
                return file.read(min(_LONGEST, os.fstat(descriptor).st_size))
        except OSError as error:
            raise PhotoDamagedError from error

    def write(self, name: str, data: bytes, *, is_named: bool = True) -> None:
        """Write the file whole (0600), read it again from the disk, and give it its name last.

        Without `is_named` the disk may forget the name, not the bytes, until `named` has ended.
        Raises DiskFullError, NotWritableError, or PhotoDamagedError when it reads differently;
        nothing is left behind then.
        """
        self._make()
        write_whole(self.folder / name, data, _ReadsBack(data), is_named=is_named)

    @contextlib.contextmanager
    def named(self) -> Iterator[None]:
        """Have the disk keep the names of all that was written here when this ends, however it
        does. Raises NotWritableError.
        """
        try:
            yield
        finally:
            if self.folder.is_dir():
                with told_as_facts(self.folder):
                    sync_folder(self.folder)

    def link(self, name: str, source: "PhotoFiles") -> None:
        """Have the source's file here too: the same one, or a copy where the disk has no links.

        Raises PhotoMissingError, PhotoDamagedError, DiskFullError or NotWritableError.
        """
        self._make()
        try:
            os.link(source.folder / name, self.folder / name, follow_symlinks=False)
        except OSError:
            self.write(name, source.read(name))

    def link_all(self, source: "PhotoFiles") -> None:
        """Have every file of the source here too, as it is. Raises what `link` raises."""
        with self.named():
            for name in source.sizes():
                self.link(name, source)

    def remove(self, names: Iterable[str]) -> None:
        """Delete these files, as far as they are there. Raises NotWritableError."""
        for name in names:
            with told_as_facts(self.folder / name):
                (self.folder / name).unlink(missing_ok=True)

    def clear_unfinished(self, journal_id: bytes | None = None) -> None:
        """Delete what a crash has left of writing. With an id only what is of that journal: in a
        folder that others use too, theirs may be under way. Raises nothing: it can wait.
        """
        with contextlib.suppress(OSError):
            for path in list(self.folder.iterdir()):
                if not _UNFINISHED.fullmatch(path.name):
                    continue
                if journal_id is None or self._mark(path.name) == (MAGIC, journal_id):
                    path.unlink()

    def drop_if_empty(self) -> None:
        """Delete the folder when nothing is in it. Raises nothing."""
        with contextlib.suppress(OSError):
            self.folder.rmdir()

    def _make(self) -> None:
        """Make the folder, and never the one it lies in: that may have been moved away."""
        with told_as_facts(self.folder):
            if not self.folder.is_dir():
                self.folder.mkdir(mode=0o700, exist_ok=True)
                sync_folder(self.folder.parent)

    def _mark(self, name: str) -> tuple[bytes, bytes]:
        start = begins_with(self.folder / name, len(front(bytes(16))))
        return start[: len(MAGIC)], start[len(MAGIC) + len(FORMAT) :]


@dataclass(frozen=True, slots=True)
class _ReadsBack:
    data: bytes

    def __call__(self, path: Path) -> None:
        if PhotoFiles(path.parent).read(path.name, from_disk=True) != self.data:
            raise PhotoDamagedError
