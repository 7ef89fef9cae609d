"""Files taken out of the system's memory, as they are when a computer has just been started."""

import ctypes
import mmap
import os
import sys
import sysconfig
from collections.abc import Iterable
from pathlib import Path
from typing import Final

_ROOT: Final = Path(__file__).resolve().parents[1]
_PAGE: Final = mmap.PAGESIZE


def files() -> list[Path]:
    """Return what a start may read: the program, Python, its libraries and the system's."""
    paths = sysconfig.get_paths()
    folders = [_ROOT / "src", _ROOT / "resources", Path(paths["stdlib"]), Path(paths["platlib"])]
    maps = Path("/proc/self/maps").read_text("utf-8").splitlines()
    mapped = {Path(line.split()[-1]) for line in maps if "/" in line}
    found = {each for folder in folders for each in folder.rglob("*") if each.is_file()}
    return sorted({each.resolve() for each in found | mapped | {Path(sys.executable)}})


def evict(paths: Iterable[Path]) -> None:
    """Have the system forget them; it keeps what some process has mapped."""
    for path in paths:
        try:
            descriptor = os.open(path, os.O_RDONLY)
        except OSError:
            continue
        os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
        os.close(descriptor)


def kept(paths: Iterable[Path]) -> float:
    """Return the share of these files' pages that the system still has in memory."""
    pages, there = 0, 0
    for path in paths:
        found = _resident(path)
        pages, there = pages + len(found), there + sum(each & 1 for each in found)
    return there / max(1, pages)


def _resident(path: Path) -> bytes:
    if not path.is_file() or not (size := path.stat().st_size):
        return b""
    libc = ctypes.CDLL(None, use_errno=True)
    told = (ctypes.c_ubyte * -(-size // _PAGE))()
    with path.open("rb") as opened:
        # A private map may be written to, which ctypes asks for; nothing is read by it.
        mapped = mmap.mmap(opened.fileno(), size, flags=mmap.MAP_PRIVATE)
    try:
        start = ctypes.c_char.from_buffer(mapped)
        failed = libc.mincore(ctypes.c_void_p(ctypes.addressof(start)), ctypes.c_size_t(size), told)
        del start
    finally:
        mapped.close()
    return b"" if failed else bytes(told)
