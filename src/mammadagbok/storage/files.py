"""Files of ours: private folders, whole writes, and what the disk says in terms of facts."""

import contextlib
import errno
import hashlib
import os
import secrets
import shutil
import stat
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Final

if sys.platform == "darwin":
    import fcntl

from mammadagbok.domain.errors import (
    DiskFullError,
    FileUnreadableError,
    JournalExistsError,
    NotWritableError,
    TargetExistsError,
)

_NO_ROOM: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_NOT_ASKED: Final = frozenset({errno.EINVAL, errno.ENOTSUP, errno.ENOSYS})
_LONGEST: Final = 1 << 20
"""No small file of ours comes near a MiB."""
_LONGEST_STEM: Final = 50
"""Four bytes a character at most, so that a neighbour's name stays below 255."""


Step = Callable[[], None]
"""Called often by long work, between two blocks of it; it may raise to stop the work."""


def no_step() -> None:
    """Let the work go on."""


@contextlib.contextmanager
def told_as_facts(path: Path) -> Iterator[None]:
    """Turn the system's refusal to write at `path` into DiskFullError or NotWritableError."""
    try:
        yield
    except OSError as error:
        if error.errno in _NO_ROOM:
            raise DiskFullError from error
        raise NotWritableError(path) from error


def private_folder(path: Path) -> None:
    """Make the folder and its parents, open to this user alone (0700). Their names are to last.

    Raises NotWritableError or DiskFullError.
    """
    with told_as_facts(path):
        new = [each for each in (path, *path.parents) if not each.exists()]
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        for each in new:
            sync_folder(each.parent)


def is_taken(path: Path) -> bool:
    """True when anything lies at `path`, were it a link to nowhere, or when that cannot be seen."""
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
    return True


def open_to_read(path: Path) -> int:
    """Return a descriptor to read from, without waiting for whoever fills a pipe. Raises OSError.

    Whether it is a file is for the caller to ask: see `is_file`.
    """
    flags = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
    return os.open(path, flags)


def open_new(path: Path) -> int:
    """Return a descriptor to write a file that is not there yet (0600). Raises OSError."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    return os.open(path, flags, 0o600)


def is_file(descriptor: int) -> bool:
    """True for an ordinary file, and not for a folder, pipe or device."""
    return stat.S_ISREG(os.fstat(descriptor).st_mode)


def read_if_there(path: Path) -> bytes | None:
    """Return a small file of ours, or None when there is no readable file at `path`.

    Of something longer than a MiB, which is not ours, only the beginning.
    """
    try:
        descriptor = open_to_read(path)
    except OSError:
        return None
    try:
        return os.read(descriptor, _LONGEST) if is_file(descriptor) else None
    except OSError:
        return None
    finally:
        os.close(descriptor)


def read_given(path: Path, most: int) -> bytes:
    """Return an ordinary file she gave; of one longer than `most` bytes, so many and one more.

    Raises FileUnreadableError, also for a folder, pipe or device; none of them is waited for.
    """
    try:
        with os.fdopen(open_to_read(path), "rb") as file:
            if is_file(file.fileno()):
                return file.read(most + 1)
    except OSError as error:
        raise FileUnreadableError(path) from error
    raise FileUnreadableError(path)


def delete_given(path: Path, data: bytes) -> None:
    """Delete a file she gave, if it still holds just these bytes; of a link, the link alone.

    Raises FileUnreadableError when another file lies there by now, or none, and NotWritableError.
    """
    if read_given(path, len(data)) != data:
        raise FileUnreadableError(path)
    with told_as_facts(path):
        path.unlink()
        sync_folder(path.parent)


def sha256_of(path: Path) -> str:
    """Return the SHA-256 of a file of ours in hex. Raises NotWritableError."""
    with told_as_facts(path), path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def begins_with(path: Path, length: int) -> bytes:
    """Return the first bytes of an ordinary file that nobody of ours holds open, or b""."""
    try:
        descriptor = open_to_read(path)
    except OSError:
        return b""
    try:
        return os.read(descriptor, length) if is_file(descriptor) else b""
    except OSError:
        return b""
    finally:
        os.close(descriptor)


def unchecked(_: Path) -> None:
    """Trust the system with what was written."""


def write_whole(
    path: Path,
    data: bytes,
    check: Callable[[Path], None] = unchecked,
    *,
    is_named: bool = True,
) -> None:
    """Write the file through a neighbour, so that it is either the old one or the new one.

    `check` is given the neighbour before it counts, and may raise.

    The file is for this user alone (0600) and on the disk when this returns, under its name or,
    without `is_named`, under one of the two: the folder is then for the caller to `sync_folder`.
    Raises DiskFullError or NotWritableError; whatever lay at `path` is then untouched.
    """
    neighbour = path.with_name(f"{path.name[:_LONGEST_STEM]}.{secrets.token_hex(4)}")
    try:
        with told_as_facts(path):
            _write_new(neighbour, data)
            check(neighbour)
            neighbour.replace(path)
            if is_named:
                sync_folder(path.parent)
    finally:
        # Why it could not be written has been told; why nothing can be removed adds nothing.
        with contextlib.suppress(OSError):
            neighbour.unlink()


def write_target(path: Path, data: bytes, *, replace: bool) -> None:
    """Write a file she asked for, at the place she chose, from bytes complete in memory.

    A new file is made at its final name; with `replace` an old one gives way through a neighbour.
    Raises TargetExistsError, DiskFullError or NotWritableError; a half-written file is removed.
    """
    if replace:
        write_whole(path, data)
        return
    with told_as_facts(path):
        try:
            descriptor = open_new(path)
        except FileExistsError as error:
            raise TargetExistsError(path) from error
        try:
            _fill(descriptor, data)
        except OSError:
            path.unlink(missing_ok=True)
            raise


def clear_folder(folder: Path) -> None:
    """Delete a folder of ours with the files in it, if it is there; of a link, the link alone."""
    with told_as_facts(folder):
        if folder.is_symlink():
            folder.unlink()
        elif folder.exists():
            shutil.rmtree(folder)


def rename_into_place(built: Path, place: Path) -> None:
    """Give a folder built beside `place` its name in one step.

    Raises JournalExistsError when something lies there already.
    """
    if is_taken(place):
        raise JournalExistsError
    with told_as_facts(place):
        built.rename(place)
        sync_folder(place.parent)


def drop_cached(file: IO[bytes]) -> None:
    """Have the next reads come from the disk itself, where the system can be asked to."""
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def read_at(descriptor: int, length: int, offset: int) -> bytes:
    """Return so many bytes from there on. Where the system has no such call, for one thread only.

    Raises OSError.
    """
    if hasattr(os, "pread"):
        return os.pread(descriptor, length, offset)
    os.lseek(descriptor, offset, os.SEEK_SET)
    return os.read(descriptor, length)


def sync(descriptor: int) -> None:
    """Have the disk itself keep what was written. Raises OSError."""
    if sys.platform == "darwin":
        # There fsync only hands it to the disk, which may hold it back: see fsync(2).
        with contextlib.suppress(OSError):
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
            return
    os.fsync(descriptor)


def sync_folder(folder: Path) -> None:
    """Have the disk keep the folder's names, where its file system can be asked to."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        sync(descriptor)
    except OSError as error:
        # Some sticks and shares keep names by themselves, and refuse to be asked.
        if error.errno not in _NOT_ASKED:
            raise
    finally:
        os.close(descriptor)


def _write_new(path: Path, data: bytes) -> None:
    _fill(open_new(path), data)


def _fill(descriptor: int, data: bytes) -> None:
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
        file.flush()
        sync(file.fileno())
