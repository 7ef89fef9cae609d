"""Whether the folder for Windows is whole: each library that a library asks for is there."""

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Final

_OBJDUMP: Final = "x86_64-w64-mingw32-objdump"
_ASKED: Final = re.compile(r"DLL Name: (\S+)")
OF_WINDOWS: Final = frozenset(Path(__file__).with_name("of_windows.txt").read_text("utf-8").split())
"""What Windows 10 has itself, as far as is known without one: only a real one can tell."""


def missing(stage: Path) -> dict[str, set[str]]:
    """Return the libraries that are asked for and not there, by who asks."""
    files = [path for path in sorted(stage.rglob("*")) if path.suffix in (".dll", ".exe", ".pyd")]
    there = {path.name.lower() for path in files}
    found = {path.name: unmet(imports(path), there) for path in files}
    return {name: lacking for name, lacking in found.items() if lacking}


def unmet(asked: Iterable[str], there: set[str]) -> set[str]:
    """Return those asked for that neither lie there nor are part of Windows."""
    names = {each.lower() for each in asked}
    return {
        name
        for name in names - there
        if name.removesuffix(".dll") not in OF_WINDOWS and not name.startswith("api-ms-win-")
    }


def imports(library: Path) -> list[str]:
    """Return the libraries that Windows must find before this one can be loaded."""
    told = subprocess.check_output([_OBJDUMP, "-p", str(library)], text=True)
    return _ASKED.findall(told)
