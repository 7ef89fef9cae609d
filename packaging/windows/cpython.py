"""Python for Windows: whether it is the file that was asked for, and what of it is needed."""

import hashlib
import io
import tomllib
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

import trim

RECIPE: Final = Path(__file__).with_name("cpython.toml")
LIBRARY: Final = "python311.zip"
PATHS: Final = f"{LIBRARY}\n.\nlib\n"
"""python311._pth: where modules are looked for, and nowhere else. It shuts out every variable."""
_EPOCH: Final = (2026, 1, 1, 0, 0, 0)
_UNUSED: Final = frozenset({"_msi", "_overlapped", "_asyncio", "winsound"})
"""Modules of Windows alone that nothing here needs, beside trim.EXCLUDED_MODULES."""
_LEFT: Final = frozenset({".cat", ".exe"})
_LEFT_OUT: Final = _UNUSED.union(
    trim.EXCLUDED_MODULES, (f"_{name}" for name in trim.EXCLUDED_MODULES)
)
"""By the name of a C module too: sqlite3.dll is what _sqlite3 loads."""


class NotTheFileError(Exception):
    """What was given is not the Python that the recipe names. Says what to do."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which file is wanted. An empty hash means that nobody has checked one yet."""

    version: str
    file: str
    sha256: str


def wanted(recipe: Path = RECIPE) -> Wanted:
    """Return what the recipe names."""
    told = tomllib.loads(recipe.read_text("utf-8"))
    return Wanted(str(told["version"]), str(told["file"]), str(told["sha256"]))


def checked(file: Path, asked: Wanted, recipe: Path = RECIPE) -> bytes:
    """Return the file's bytes when they are the ones asked for. Raises NotTheFileError."""
    if not asked.sha256:
        raise NotTheFileError(
            f"{recipe} has no SHA-256 for {asked.file} yet. Fill it in as it says there: "
            "the installer is not built from a Python that nobody has checked."
        )
    if file.name != asked.file:
        raise NotTheFileError(f"{recipe} asks for {asked.file}, and this is {file.name}.")
    if not file.is_file():
        raise NotTheFileError(f"{file} is not there. Fetch {asked.file} from python.org first.")
    data = file.read_bytes()
    found = hashlib.sha256(data).hexdigest()
    if found != asked.sha256.lower():
        raise NotTheFileError(
            f"{file.name} is another file than the one that was checked: "
            f"{recipe} says {asked.sha256}, and this has {found}."
        )
    return data


def needed_of_python(data: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield the name and bytes of each file to lay beside the program."""
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        for name in sorted(packed.namelist()):
            if name == LIBRARY:
                yield name, trimmed_library(packed.read(name))
            elif name == "LICENSE.txt":
                yield "LICENSE-Python.txt", packed.read(name)
            elif _is_needed(name):
                yield name, packed.read(name)
    yield "python311._pth", PATHS.encode()


def _is_needed(name: str) -> bool:
    place = PurePosixPath(name)
    module = name.partition(".")[0]
    if place.suffix in _LEFT or len(place.parts) > 1 or name.endswith("._pth"):
        return False
    return trim.needed(name) and module not in _LEFT_OUT


def trimmed_library(data: bytes) -> bytes:
    """Return the standard library as a zip without what trim.py leaves out; same in, same out."""
    made = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as old,
        zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in sorted(old.namelist()):
            if not name.endswith("/") and not is_left_out(name):
                entry = zipfile.ZipInfo(name, _EPOCH)
                entry.compress_type = zipfile.ZIP_DEFLATED
                new.writestr(entry, old.read(name))
    return made.getvalue()


def is_left_out(name: str) -> bool:
    """True for a module of the standard library that the program goes without, or part of one."""
    parts = PurePosixPath(name).with_suffix("").parts
    dotted = [".".join(parts[:length]) for length in range(1, len(parts) + 1)]
    return any(each in trim.EXCLUDED_MODULES for each in dotted)
