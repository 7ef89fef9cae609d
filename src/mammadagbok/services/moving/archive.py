"""A zip that others made: read member by member in memory, never unpacked to the disk."""

import re
import stat
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from mammadagbok.domain.errors import (
    ArchiveDamagedError,
    SourceTooLargeError,
    SourceUnreadableError,
)
from mammadagbok.domain.moving import Remark
from mammadagbok.services.moving.reading import UnreadError

_MOST_MEMBERS: Final = 200_000
_HIGHEST_RATIO: Final = 200
"""A journal's JSON packs to a tenth or a twentieth; what a thousandth unpacks to is no text."""
_SMALL: Final = 1 << 20
_ENCRYPTED: Final = 0x1
_PACKINGS: Final = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""Others are read by modules that the packaged program does without."""
_MACS: Final = "__MACOSX/"


class Archive:
    """An open zip. `close` it when nothing more is to be read."""

    def __init__(self, path: Path) -> None:
        """Raises ArchiveDamagedError, SourceUnreadableError or SourceTooLargeError."""
        try:
            if not stat.S_ISREG(path.stat().st_mode):
                raise SourceUnreadableError(path, Remark.NOT_A_FILE)
            self._zip = zipfile.ZipFile(path)
        except OSError as error:
            raise SourceUnreadableError(path, Remark.UNREADABLE) from error
        except (zipfile.BadZipFile, ValueError, NotImplementedError, RuntimeError) as error:
            raise ArchiveDamagedError from error
        if len(self._zip.infolist()) > _MOST_MEMBERS:
            self._zip.close()
            raise SourceTooLargeError
        self._members = dict[str, zipfile.ZipInfo]()
        for member in self._zip.infolist():
            if not member.filename.endswith("/"):
                self._members[self._free(member.filename)] = member

    def close(self) -> None:
        """Let go of the file."""
        self._zip.close()

    def _free(self, name: str) -> str:
        """Return what a member is called here: of two with one name, the second has a number."""
        free, number = name, 1
        folder, _, last = name.rpartition("/")
        stem, dot, suffix = last.rpartition(".")
        while free in self._members:
            number += 1
            numbered = f"{stem} ({number}){dot}{suffix}" if stem else f"{last} ({number})"
            free = f"{folder}/{numbered}" if folder else numbered
        return free

    def names(self) -> Iterator[str]:
        """Give the names of its files, without what a Mac packs beside them."""
        return (name for name in self._members if not name.startswith(_MACS))

    def refused(self, name: str) -> Remark | None:
        """Return why a member is not looked into, None when it may be read."""
        member = self._members[name]
        parts = re.split(r"[\\/]", name)
        if name.startswith(("/", "\\")) or ".." in parts or re.match("[A-Za-z]:", name):
            return Remark.OUTSIDE
        if stat.S_ISLNK(member.external_attr >> 16):
            return Remark.LINK
        return Remark.ENCRYPTED if member.flag_bits & _ENCRYPTED else None

    def read(self, name: str, longest: int) -> bytes:
        """Return what a member holds. Raises UnreadError; ENCRYPTED, TOO_LARGE and the like."""
        if name not in self._members:
            raise UnreadError(Remark.UNREADABLE)
        if (remark := self.refused(name)) is not None:
            raise UnreadError(remark)
        member = self._members[name]
        if member.compress_type not in _PACKINGS:
            raise UnreadError(Remark.UNREADABLE)
        packed = max(1, member.compress_size)
        swells = member.file_size > _SMALL and member.file_size // packed > _HIGHEST_RATIO
        if member.file_size > longest or swells:
            raise UnreadError(Remark.TOO_LARGE)
        try:
            with self._zip.open(member) as file:
                data = file.read(longest + 1)
        except (
            OSError,
            EOFError,
            ValueError,
            RuntimeError,
            zipfile.BadZipFile,
            zlib.error,
        ) as error:
            raise UnreadError(Remark.UNREADABLE) from error
        if len(data) > longest:
            raise UnreadError(Remark.TOO_LARGE)
        return data
