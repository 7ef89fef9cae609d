"""A private folder while the program runs, where nothing of ours may stay on this computer."""

import contextlib
import os
import shutil
import stat
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

if sys.platform != "win32":
    import fcntl

_NAME: Final = "notes-at-work"
_NOT_HELD: Final = -1


@dataclass(frozen=True, slots=True)
class Passing:
    """The folder. `held` keeps every other program of this user from deleting it, until this
    process ends, however that comes about.
    """

    folder: Path
    held: int

    def lead_caches(self) -> None:
        """Have the libraries put there what they would keep in the home folder: lists of fonts,
        and what a graphics driver has worked out. To be called before Qt is started.
        """
        os.environ["XDG_CACHE_HOME"] = str(self.folder)

    def clear(self) -> None:
        """Delete the folder, unless another program that runs needs it: then that one does. A lock
        stays, and what cannot be deleted goes when the session or the computer ends.
        """
        with contextlib.suppress(OSError):
            _hold_alone(self.held)
            for each in [*self.folder.iterdir()]:
                if each.is_dir():
                    shutil.rmtree(each, ignore_errors=True)
            self.folder.rmdir()
        _let_go(self.held)


def passing_place() -> Passing | None:
    """Make the folder (0700) in the runtime folder or the temporary one, and return it.

    None where there can be none that is this user's alone.
    """
    who = f"-{os.getuid()}" if hasattr(os, "getuid") else ""
    for base in _bases():
        place = base / f"{_NAME}{who}"
        with contextlib.suppress(OSError):
            while True:
                place.mkdir(mode=0o700, exist_ok=True)
                if not _is_ours(place):
                    break
                held = _held(place)
                if held == _NOT_HELD or _is_still(held, place):
                    return Passing(place, held)
                _let_go(held)
    return None


def _held(place: Path) -> int:
    """Open the folder and hold it together with others, where a folder can be opened."""
    if sys.platform == "win32":
        return _NOT_HELD
    held = os.open(place, os.O_RDONLY | os.O_NOFOLLOW | os.O_DIRECTORY)
    with contextlib.suppress(OSError):
        fcntl.flock(held, fcntl.LOCK_SH)
    return held


def _is_still(held: int, place: Path) -> bool:
    """False when the program before was just deleting it."""
    try:
        return os.path.samestat(os.fstat(held), place.lstat())
    except FileNotFoundError:
        return False


def _hold_alone(held: int) -> None:
    """Raise BlockingIOError when another program holds it too."""
    if sys.platform != "win32":
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _let_go(held: int) -> None:
    if held != _NOT_HELD:
        os.close(held)


def _bases() -> list[Path]:
    # `tempfile.gettempdir` would write a file of its own there to see whether it can.
    usual = os.environ.get("TMPDIR") or os.environ.get("TEMP") or "/tmp"  # noqa: S108
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    return [*([Path(runtime)] if runtime else []), Path(usual)]


def _is_ours(place: Path) -> bool:
    found = place.lstat()
    if not hasattr(os, "getuid"):
        return stat.S_ISDIR(found.st_mode)
    is_private = stat.S_IMODE(found.st_mode) == stat.S_IRWXU
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and is_private
