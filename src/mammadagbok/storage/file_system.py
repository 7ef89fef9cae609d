"""What the file system under a folder can keep, found out by trying it there.

A stick is most often FAT or exFAT, without modes and owners, and a driver may make up the numbers
of files. The same file system comes through different drivers with different abilities, so that
its name would not tell: see docs/adr/0039-carried-along.md.
"""

import contextlib
import errno
import os
import secrets
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from mammadagbok.domain.errors import NotWritableError
from mammadagbok.storage.files import open_new, told_as_facts

_PRIVATE: Final = 0o600
_GONE: Final = frozenset({errno.EIO, errno.ENXIO, errno.ENODEV, errno.ENOTCONN, errno.ESTALE})
"""What the system says of a disk that is not there any more."""


def make_private(path: Path) -> None:
    """Have a file of ours be for this user alone (0600), where modes can be kept.

    Raises NotWritableError when they can, and this one is not.
    """
    with contextlib.suppress(OSError):
        path.chmod(_PRIVATE)
    with told_as_facts(path):
        if _mode(path) != _PRIVATE and keeps_modes(path.parent):
            raise NotWritableError(path)


def keeps_modes(folder: Path) -> bool:
    """True when a file in the folder can be for its user alone. Raises OSError."""
    with _trial(folder) as (path, _):
        try:
            for mode in (0o400, _PRIVATE):
                path.chmod(mode)
                if _mode(path) != mode:
                    return False
        except OSError:
            return False
        return True


def keeps_numbers(folder: Path) -> bool:
    """True when an open file in the folder can be told from another in its place.

    Raises OSError.
    """
    with _trial(folder) as (path, descriptor):
        return all(os.path.samestat(os.fstat(descriptor), path.stat()) for _ in range(2))


def is_away(descriptor: int, path: Path) -> bool:
    """True when the disk that holds the open file is not the one under `path` any more."""
    try:
        device = os.fstat(descriptor).st_dev
        for each in (path, *path.parents):
            with contextlib.suppress(FileNotFoundError, NotADirectoryError):
                return each.stat().st_dev != device
    except OSError as error:
        return error.errno in _GONE
    return True


@contextlib.contextmanager
def _trial(folder: Path) -> Iterator[tuple[Path, int]]:
    """A file to try on, open, and gone at the end."""
    path = folder / f"{secrets.token_hex(8)}.part"
    descriptor = open_new(path)
    try:
        yield path, descriptor
    finally:
        os.close(descriptor)
        with contextlib.suppress(OSError):
            path.unlink()


def _mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)
