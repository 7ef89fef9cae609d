"""Where a sheet waits while it is handed to the print service: in memory, for this user alone.

Qt writes the sheet to a file in the temporary folder, and the service's library finds the service
by what the environment says. See docs/adr/0009-printing.md.
"""

import contextlib
import os
import shutil
import stat
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

if sys.platform != "win32":
    import fcntl

_SERVICE: Final = "/run/cups/cups.sock"
"""The print service's local socket on Linux. Without this its library would try TCP too."""
_NOBODY: Final = "user"
"""Who prints, as far as the service, its logs and the printer are told."""
_FOLDER: Final = "notes-{user}"
_IN_MEMORY: Final = Path("/dev/shm")  # noqa: S108


@contextlib.contextmanager
def print_place() -> Iterator[None]:
    """Keep to the local print service and to a private folder in memory, removed at the end.

    It lies in the user's runtime folder; where there is none, in Linux' shared memory, and where
    that cannot be, in the usual temporary folder, which may be on the disk.
    """
    if sys.platform != "linux":
        yield
        return
    place = _made()
    wanted = {"CUPS_SERVER": _SERVICE, "CUPS_USER": _NOBODY}
    if place is None:
        with _environment(wanted):
            yield
        return
    with _held(place.parent), _environment(wanted | {"TMPDIR": str(place)}):
        try:
            yield
        finally:
            shutil.rmtree(place, ignore_errors=True)
            _leave(place.parent)


def empty_print_places() -> None:
    """Remove what a print that was cut off has left behind, unless another program prints now.

    For the start of the program. Nothing is said when it cannot be done: the next start tries.
    """
    if sys.platform != "linux":
        return
    for folder in filter(_is_ours, _folders()):
        with contextlib.suppress(OSError), _held(folder, alone=True):
            for each in folder.iterdir():
                shutil.rmtree(each, ignore_errors=True)
        _leave(folder)


def _folders() -> Iterator[Path]:
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    bases = [Path(runtime)] if runtime else []
    # `tempfile.gettempdir` would write a file of its own there to see whether it can.
    usual = Path(os.environ.get("TMPDIR") or "/tmp")  # noqa: S108
    for base in (*bases, _IN_MEMORY, usual):
        yield base / _FOLDER.format(user=os.getuid())


def _made() -> Path | None:
    """Return a new folder for one print, or None when none can be made that is private."""
    for folder in _folders():
        with contextlib.suppress(OSError):
            folder.mkdir(mode=0o700, exist_ok=True)
            if _is_ours(folder):
                return Path(tempfile.mkdtemp(prefix="", dir=folder))
    return None


def _leave(folder: Path) -> None:
    """Remove the folder, unless another print has something in it."""
    with contextlib.suppress(OSError):
        folder.rmdir()


def _is_ours(folder: Path) -> bool:
    """Tell whether this is a folder, no link, of this user, and shut to all others."""
    try:
        found = folder.lstat()
    except OSError:
        return False
    is_private = stat.S_IMODE(found.st_mode) == stat.S_IRWXU
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and is_private


@contextlib.contextmanager
def _held(folder: Path, *, alone: bool = False) -> Iterator[None]:
    """Keep the other programs of this user from emptying the folder.

    Raises BlockingIOError when it is to be held `alone` and another program prints.
    """
    opened = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB if alone else fcntl.LOCK_SH)
        yield
    finally:
        os.close(opened)


@contextlib.contextmanager
def _environment(wanted: dict[str, str]) -> Iterator[None]:
    usual = {name: os.environ.get(name) for name in wanted}
    os.environ.update(wanted)
    try:
        yield
    finally:
        for name, value in usual.items():
            os.environ.pop(name, None)
            if value is not None:
                os.environ[name] = value
