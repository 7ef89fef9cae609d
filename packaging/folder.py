"""The packaged folder as values, and what must hold of it.

python packaging/folder.py FOLDER
"""

import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PyInstaller.archive.readers import CArchiveReader

from mammadagbok.selftest import ONLINE_FILES
from trim import ONLINE_MODULES

MOST_BYTES: Final = 150_000_000
_LINKED: Final = re.compile(rb"\0(lib[\w+.-]+\.so[\w.]*)(?=\0)")
_NOT_ON_A_STICK: Final = re.compile(r'[<>:"\\|?*\x00-\x1f]|[. ]$')
_ELF: Final = b"\x7fELF"


@dataclass(frozen=True, slots=True)
class Packaged:
    """What the packaged program carries: files by their places in the folder, with their sizes,
    the modules inside the program, and the libraries outside that its own name."""

    files: dict[str, int]
    modules: frozenset[str]
    outside: frozenset[str]
    links: tuple[str, ...]


def read(folder: Path) -> Packaged:
    """Return what is in the folder that PyInstaller has made."""
    found = sorted(each for each in folder.rglob("*") if each.is_symlink() or not each.is_dir())
    files = {place(each.relative_to(folder)): each.lstat().st_size for each in found}
    names = {each.name for each in found}
    return Packaged(
        files,
        frozenset(_modules(folder)),
        frozenset(name for each in found for name in _named(each) if name not in names),
        tuple(place(each.relative_to(folder)) for each in found if each.is_symlink()),
    )


def place(path: Path) -> str:
    """Return a file's place as packaging/parts.toml names it."""
    return path.as_posix().removeprefix("_internal/")


def _modules(folder: Path) -> Iterator[str]:
    (program,) = (each for each in folder.glob("mammadagbok*") if each.suffix in ("", ".exe"))
    archive = CArchiveReader(str(program))
    yield from (name for name in archive.toc if not name.endswith(".pyz"))
    yield from archive.open_embedded_archive("PYZ.pyz").toc


def _named(path: Path) -> Iterator[str]:
    """Yield the libraries that stand by name in a library or program."""
    if is_binary(path):
        yield from (each.decode() for each in _LINKED.findall(path.read_bytes()))


def is_binary(path: Path) -> bool:
    """True for a program or library of Linux."""
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == _ELF


def wrong(packaged: Packaged) -> list[str]:
    """Return, in words, everything that must not be so."""
    return [*_online(packaged), *_not_for_a_stick(packaged), *_too_large(packaged)]


def _online(packaged: Packaged) -> list[str]:
    named = (*packaged.files, *packaged.outside)
    found = {each for each in named if any(map(ONLINE_FILES.search, each.split("/")))}
    left_out = set(packaged.modules) & set(ONLINE_MODULES)
    return [f"it could go online: {each}" for each in sorted(found | left_out)]


def _not_for_a_stick(packaged: Packaged) -> list[str]:
    """FAT and exFAT know no links, no difference between a and A, and not every character."""
    seen: dict[str, str] = {}
    twice = [name for name in packaged.files if seen.setdefault(name.lower(), name) != name]
    unfit = [name for name in packaged.files if any(map(_NOT_ON_A_STICK.search, name.split("/")))]
    return [f"cannot lie on a stick: {each}" for each in (*packaged.links, *twice, *unfit)]


def _too_large(packaged: Packaged) -> list[str]:
    size = sum(packaged.files.values())
    return [f"{size} bytes are more than {MOST_BYTES}"] if size > MOST_BYTES else []


def main(argv: Sequence[str]) -> int:
    packaged = read(Path(argv[1]))
    size = sum(packaged.files.values())
    print(f"{len(packaged.files)} files, {size / 1e6:.1f} MB, {len(packaged.modules)} modules")
    found = wrong(packaged)
    print(*found, sep="\n", end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
