"""File systems of the campaigns' own, and the rights of an ordinary user. Most of it needs root."""

import contextlib
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Final

_NOBODY: Final = 65534
"""The user that owns nothing, on every Linux."""


def is_root() -> bool:
    """True when file systems can be mounted and rights are not in the way."""
    return os.geteuid() == 0


@contextlib.contextmanager
def small_disk(place: Path, kib: int) -> Iterator[Path]:
    """Mount a disk of this size at `place`. Raises CalledProcessError where that is forbidden."""
    place.mkdir(parents=True)
    _run("mount", "-t", "tmpfs", "-o", f"size={kib}k,mode=700", "tmpfs", f"{place}")
    try:
        yield place
    finally:
        _run("umount", "-l", f"{place}")


@contextlib.contextmanager
def read_only(place: Path, view: Path) -> Iterator[Path]:
    """Show `place` at `view` so that nothing can be written there."""
    view.mkdir(parents=True)
    _run("mount", "--bind", f"{place}", f"{view}")
    try:
        _run("mount", "-o", "remount,ro,bind", f"{view}")
        yield view
    finally:
        _run("umount", "-l", f"{view}")


def give_to_ordinary_user(place: Path) -> None:
    """Let the ordinary user own everything in `place`, and reach it in the campaigns' folder."""
    if not is_root():
        return
    place.parent.chmod(0o711)
    for each in (place, *place.rglob("*")):
        os.chown(each, _NOBODY, _NOBODY)


def become_ordinary_user() -> None:
    """Give up root's rights, for good, in this process."""
    if is_root():
        os.setgroups([])
        os.setgid(_NOBODY)
        os.setuid(_NOBODY)


def fill(folder: Path) -> Path:
    """Fill the disk that `folder` is on to the last byte and return the file that does."""
    ballast = folder / "ballast"
    with contextlib.suppress(OSError), ballast.open("wb", buffering=0) as file:
        while file.write(bytes(512)):
            pass
    return ballast


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True)
