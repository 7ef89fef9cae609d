"""`python -m benchmarks.imports [MODULES]`: what is loaded before the page for unlocking stands.

Prints the modules that take longest with all that they load, in milliseconds, and the figures.
The interpreter's own notes make each module slower; what counts is their order and their number.
"""

import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, NamedTuple

from benchmarks import journals
from benchmarks.figure import told
from factory import CHEAPEST
from mammadagbok.ui.handover import FLAG, Handover
from traces import ROOT, new_home

_SHOWN: Final = 40
_NOTE: Final = "import time:"
_OURS: Final = "mammadagbok"


class Loaded(NamedTuple):
    """A module, the milliseconds of its own and with all it loads, and how deep it is nested."""

    name: str
    own: float
    whole: float
    depth: int


def loaded(home: Path, environment: dict[str, str]) -> list[Loaded]:
    """Start the program on this journal and return what it has loaded when its page is painted."""
    command = [sys.executable, "-X", "importtime", "-P", "-m", _OURS, "--folder", f"{home}", FLAG]
    with subprocess.Popen(
        command,
        cwd=ROOT,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    ) as process:
        if process.stdin is None or process.stdout is None:
            raise OSError("the program has no streams")
        process.stdin.write(Handover().to_line().encode())
        process.stdin.close()
        told = b""
        # The program writes a dot, and no end of a line, when its window stands.
        while b"\n." not in told and (more := os.read(process.stdout.fileno(), 65_536)):
            told += more
        process.kill()
    lines = told.partition(b"\n.")[0].decode().splitlines()
    return [_read(line) for line in lines if line.startswith(_NOTE) and "cumulative" not in line]


def _read(line: str) -> Loaded:
    own, whole, name = line.removeprefix(_NOTE).rstrip().split("|")
    depth = (len(name) - len(name.lstrip()) - 1) // 2
    return Loaded(name.strip(), int(own) / 1_000, int(whole) / 1_000, depth)


def main() -> None:
    """Print both."""
    shown = int(sys.argv[1]) if len(sys.argv) > 1 else _SHOWN
    with TemporaryDirectory(prefix="bench-") as name:
        place = Path(name)
        journals.put_home(1_000, place / "journal", CHEAPEST)
        environment = new_home(place) | {"LC_ALL": "C.UTF-8"}
        loaded(place / "journal", environment)
        every = loaded(place / "journal", environment)
    for each in sorted(every, key=lambda each: each.whole, reverse=True)[:shown]:
        print(f"{each.whole:9.1f} {each.own:8.1f}  {each.name}", file=sys.stderr)
    ours = [each for each in every if each.name.partition(".")[0] == _OURS]
    for figure in (
        told("start_modules", len(every), "modules"),
        told("start_modules_ours", len(ours), "modules"),
        told("start_import_ms", sum(each.own for each in every), "ms"),
    ):
        sys.stdout.write(figure.to_line() + "\n")


if __name__ == "__main__":
    main()
