"""A backup copy: one file that holds header, sealed manifest and database. Format 1.0.

All integers big-endian:

    offset  bytes
         0      8  magic, eight fixed random bytes
         8      2  format major, minor
        10     16  journal id
        26      8  made, seconds since 1970
        34      1  reason: see `Reason`
        35      2  length of the header, then the header as in `data.key`
      then      4  length of the sealed manifest, then the manifest
      then      8  length of the database, then the database, byte for byte
      then     32  SHA-256 of all before

Before the passphrase a copy tells when it was made, what for, and how large it is.
"""

import contextlib
import hashlib
import os
import secrets
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from pathlib import Path
from typing import IO, Final

from mammadagbok.domain.errors import CopyDamagedError, NewerFormatError
from mammadagbok.storage.files import (
    Step,
    drop_cached,
    is_file,
    no_step,
    open_new,
    open_to_read,
    sync,
    sync_folder,
    told_as_facts,
)

MAGIC: Final = bytes.fromhex("7e1fa94dc0b23865")
FORMAT: Final = (1, 0)
SUFFIX: Final = ".copy"
_PREFIX: Final = struct.Struct(">8sBB16sQB")
_ID_AT: Final = 10
_HEADER_LENGTH: Final = struct.Struct(">H")
_MANIFEST_LENGTH: Final = struct.Struct(">I")
_DATABASE_LENGTH: Final = struct.Struct(">Q")
_DIGEST_BYTES: Final = 32
_LONGEST_MANIFEST: Final = 1 << 24
"""Names of some hundred thousand photos."""
_BLOCK: Final = 1 << 20


class Reason(IntEnum):
    """What a copy was made for."""

    ORDINARY = 0
    BEFORE_MIGRATION = 1
    BEFORE_NEW_KEY = 2
    EMERGENCY = 3


@dataclass(frozen=True, slots=True)
class Front:
    """What stands before the database in a copy. `made` is local wall-clock time, to the second."""

    journal_id: bytes
    made: datetime
    reason: Reason
    header: bytes
    manifest: bytes = b""

    def bound_part(self) -> bytes:
        """Return the bytes before the manifest, to which its seal is bound."""
        seconds = max(0, int(self.made.timestamp()))
        prefix = _PREFIX.pack(MAGIC, *FORMAT, self.journal_id, seconds, self.reason)
        return prefix + _HEADER_LENGTH.pack(len(self.header)) + self.header

    def encoded(self, database_bytes: int) -> bytes:
        """Return all that stands before a database of so many bytes."""
        length = _MANIFEST_LENGTH.pack(len(self.manifest))
        return self.bound_part() + length + self.manifest + _DATABASE_LENGTH.pack(database_bytes)


@dataclass(frozen=True, slots=True)
class CopyFile:
    """A copy as it lies at `path`, `size` bytes long, its front sound; its database begins at
    `database_at` and has `database_bytes` bytes. Whether all of it is whole tells `check_whole`.
    """

    path: Path
    size: int
    front: Front
    database_at: int
    database_bytes: int


def read_front(path: Path) -> CopyFile:
    """Return the copy at `path`, without reading its database.

    Raises CopyDamagedError when it is no whole copy, NewerFormatError when a later version made
    it. Opens nothing but ordinary files.
    """
    with _opened(path) as (file, size):
        try:
            return _front(file, path, size)
        except (struct.error, ValueError, OverflowError, OSError) as error:
            raise CopyDamagedError from error


def check_whole(copy: CopyFile, step: Step = no_step) -> None:
    """Read the copy from the disk to its end. Raises CopyDamagedError when a byte is not right."""
    for _ in _database_in(copy, step):
        pass


def database_sha256(copy: CopyFile, step: Step = no_step) -> str:
    """Read the copy from the disk to its end and return the SHA-256 of the database in it in hex.

    Raises CopyDamagedError when a byte is not right.
    """
    digest = hashlib.sha256()
    for block in _database_in(copy, step):
        digest.update(block)
    return digest.hexdigest()


def begins_as_copy_of(path: Path, journal_id: bytes) -> bool:
    """True when the file begins as a copy of this journal, whole or not."""
    try:
        with _opened(path) as (file, _):
            return file.read(_ID_AT + len(journal_id)) == MAGIC + bytes(FORMAT) + journal_id
    except (CopyDamagedError, OSError):
        return False


def extract(copy: CopyFile, target: Path, step: Step = no_step, *, lasts: bool = True) -> str:
    """Read the copy from the disk to its end and write the database in it to a new file at
    `target`, for this user alone (0600); with `lasts` it is on the disk when this returns.

    Returns its SHA-256 in hex. Raises CopyDamagedError when a byte of the copy is not right,
    DiskFullError or NotWritableError; nothing is left behind then.
    """
    digest = hashlib.sha256()
    with told_as_facts(target), _new_file(target, lasts=lasts) as out:
        for block in _database_in(copy, step):
            out.write(block)
            digest.update(block)
    return digest.hexdigest()


def write_copy(
    target: Path,
    front: Front,
    database: Path,
    step: Step = no_step,
    may_count: Callable[[], object] = no_step,
) -> CopyFile:
    """Write a copy through a neighbour, read it again from the disk, and give it its name last.

    An older copy at `target` gives way then and not before; `may_count` is called right before, and
    may raise. Raises DiskFullError, NotWritableError or CopyDamagedError; nothing is left behind
    then.
    """
    neighbour = target.with_name(f"{target.name}.{secrets.token_hex(4)}")
    try:
        with told_as_facts(target):
            with _new_file(neighbour) as out, database.open("rb") as source:
                _write_all(out, front, source, step)
            check_whole(read_front(neighbour), step)
            may_count()
            neighbour.replace(target)
            sync_folder(target.parent)
    finally:
        # Why it could not be written has been told; why nothing can be removed adds nothing.
        with contextlib.suppress(OSError):
            neighbour.unlink()
    return read_front(target)


def _front(file: IO[bytes], path: Path, size: int) -> CopyFile:
    prefix = file.read(_PREFIX.size)
    magic, major, minor, journal_id, seconds, reason = _PREFIX.unpack(prefix)
    if magic != MAGIC:
        raise CopyDamagedError
    if (major, minor) > FORMAT:
        raise NewerFormatError
    (length,) = _HEADER_LENGTH.unpack(file.read(_HEADER_LENGTH.size))
    header = file.read(length)
    (length,) = _MANIFEST_LENGTH.unpack(file.read(_MANIFEST_LENGTH.size))
    if length > _LONGEST_MANIFEST:
        raise CopyDamagedError
    manifest = file.read(length)
    (database_bytes,) = _DATABASE_LENGTH.unpack(file.read(_DATABASE_LENGTH.size))
    database_at = file.tell()
    if size != database_at + database_bytes + _DIGEST_BYTES:
        raise CopyDamagedError
    front = Front(journal_id, datetime.fromtimestamp(seconds), Reason(reason), header, manifest)
    return CopyFile(path, size, front, database_at, database_bytes)


def _database_in(copy: CopyFile, step: Step) -> Iterator[bytes]:
    """Read the copy from the disk to its end, once, and give its database on the way.

    Raises CopyDamagedError, and not before the end when a byte is not right.
    """
    try:
        with _opened(copy.path) as (file, size):
            if size != copy.size:
                raise CopyDamagedError
            drop_cached(file)
            digest = hashlib.sha256()
            for block in _blocks(file, copy.database_at):
                digest.update(block)
            for block in _blocks(file, copy.database_bytes):
                digest.update(block)
                yield block
                step()
            if file.read() != digest.digest():
                raise CopyDamagedError
    except OSError as error:
        raise CopyDamagedError from error


def _blocks(file: IO[bytes], left: int) -> Iterator[bytes]:
    while left:
        block = file.read(min(_BLOCK, left))
        if not block:
            raise CopyDamagedError
        yield block
        left -= len(block)


def _write_all(out: IO[bytes], front: Front, source: IO[bytes], step: Step) -> None:
    digest = hashlib.sha256()
    block = front.encoded(os.fstat(source.fileno()).st_size)
    while block:
        out.write(block)
        digest.update(block)
        step()
        block = source.read(_BLOCK)
    out.write(digest.digest())


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[tuple[IO[bytes], int]]:
    try:
        descriptor = open_to_read(path)
    except OSError as error:
        raise CopyDamagedError from error
    if not is_file(descriptor):
        os.close(descriptor)
        raise CopyDamagedError
    with os.fdopen(descriptor, "rb") as file:
        yield file, os.fstat(descriptor).st_size


@contextlib.contextmanager
def _new_file(path: Path, *, lasts: bool = True) -> Iterator[IO[bytes]]:
    """A new file that is gone when this does not end well; with `lasts`, on the disk if it does."""
    descriptor = open_new(path)
    try:
        with os.fdopen(descriptor, "wb") as file:
            yield file
            file.flush()
            if lasts:
                sync(file.fileno())
    except BaseException:
        with contextlib.suppress(OSError):
            path.unlink()
        raise
