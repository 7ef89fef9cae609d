"""A private folder while the program runs, where nothing of ours may stay on this computer."""

import contextlib
import os
import shutil
import stat
from pathlib import Path
from typing import Final

_NAME: Final = "notes-at-work"


def passing_place() -> Path | None:
    """Make the folder (0700) in the runtime folder or the temporary one, and return it.

    None where there can be none that is this user's alone.
    """
    who = f"-{os.getuid()}" if hasattr(os, "getuid") else ""
    for base in _bases():
        place = base / f"{_NAME}{who}"
        with contextlib.suppress(OSError):
            place.mkdir(mode=0o700, exist_ok=True)
            if _is_ours(place):
                return place
    return None


def lead_caches_to(place: Path) -> None:
    """Have the libraries put there what they would keep in the home folder: lists of fonts, and
    what a graphics driver has worked out. To be called before Qt is started.
    """
    os.environ["XDG_CACHE_HOME"] = str(place)


def clear_passing(place: Path) -> None:
    """Delete the folder, but for the lock of another program that is still running. What cannot
    be deleted goes when the session or the computer ends.
    """
    with contextlib.suppress(OSError):
        for each in [*place.iterdir()]:
            if each.is_dir():
                shutil.rmtree(each, ignore_errors=True)
        place.rmdir()


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
