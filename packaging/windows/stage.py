"""Lays out the folder that setup installs: wheels, the program, Python; trimmed and compiled."""

import os
import py_compile
import shutil
import sys
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath
from typing import Final

import trim

EPOCH: Final = 1767225600
"""2026-01-01: the time every file is from, so that the same source gives the same bytes."""
_PYTHON: Final = (3, 11)
_RUNTIME: Final = ("msvcp140", "vcruntime140")
_LEFT: Final = frozenset({".dist-info", ".data"})


def place_of(member: str) -> str | None:
    """Return where a file of a wheel is laid, or None when the program does without it."""
    place = PurePosixPath(member)
    if PurePosixPath(place.parts[0]).suffix in _LEFT or "__pycache__" in place.parts:
        return None
    if member.endswith("/") or not trim.needed(member):
        return None
    if place.name.lower().startswith(_RUNTIME) and place.parts[0] in ("PySide6", "shiboken6"):
        # Microsoft's C++ library once, beside the program, where every module finds it.
        return place.name if place.parts[0] == "PySide6" else None
    return f"lib/{member}"


def lay_wheels(wheels: Iterable[Path], stage: Path) -> None:
    """Unpack what is needed of these wheels, modules compiled."""
    for wheel in sorted(wheels):
        with zipfile.ZipFile(wheel) as packed:
            for member in sorted(packed.namelist()):
                if (place := place_of(member)) is not None:
                    lay(stage / place, packed.read(member))


def lay_program(root: Path, stage: Path) -> None:
    """Lay our own package, compiled, with what it reads inside it, as in a wheel."""
    package = stage / "lib" / "mammadagbok"
    for source in sorted((root / "src" / "mammadagbok").rglob("*.py")):
        lay(package / source.relative_to(root / "src" / "mammadagbok"), source.read_bytes())
    for source in sorted((root / "resources").rglob("*")):
        place = source.relative_to(root)
        if source.is_file() and trim.needed(place.as_posix()):
            lay(package / place, source.read_bytes())
    shutil.copyfile(Path(__file__).with_name("start.py"), stage / "start.py")
    shutil.copyfile(root / "LICENSE", stage / "LICENSE.txt")


def lay_python(files: Iterable[tuple[str, bytes]], stage: Path) -> None:
    """Lay Python beside the program; Microsoft's library is there already, from the wheels."""
    for name, data in files:
        if not name.lower().startswith(_RUNTIME) or not (stage / name).exists():
            lay(stage / name, data)


def lay(path: Path, data: bytes) -> None:
    """Write a file, or what Python compiles a module to: so none is written at the first start."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    if path.suffix == ".py":
        if sys.version_info[:2] != _PYTHON:
            raise SystemExit("Python 3.11 is needed to compile for the Python 3.11 of Windows.")
        py_compile.compile(
            str(path),
            cfile=str(path.with_suffix(".pyc")),
            dfile=path.name,
            doraise=True,
            invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
        )
        path.unlink()


def date_all(stage: Path) -> None:
    """Give every file the same time."""
    for path in stage.rglob("*"):
        os.utime(path, (EPOCH, EPOCH))


def staged(stage: Path) -> Iterator[str]:
    """Yield every file of the stage, by its path in it, in order."""
    for path in sorted(stage.rglob("*")):
        if path.is_file():
            yield path.relative_to(stage).as_posix()


def clear(stage: Path) -> None:
    """Begin anew."""
    shutil.rmtree(stage, ignore_errors=True)
    stage.mkdir(parents=True)
