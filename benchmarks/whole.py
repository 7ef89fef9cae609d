"""Whole programs, ours and the floor, started on a desktop of their own."""

import contextlib
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from benchmarks import journals, usage
from benchmarks.desktop import Desktop
from mammadagbok.ui.handover import FLAG, Handover
from mammadagbok.ui.place import PageName, Place
from traces import ROOT

PROGRAM: Final = "mammadagbok"
WITHOUT_DERIVATION: Final = "benchmarks.program"

_LOOK_S: Final = 0.2
_STILL_LOOKS: Final = 3
_NEXT_TO_NOTHING: Final = 0.06
_ANOTHER_PAGE: Final = 0.5
"""Of the screen: no button and no sentence is as large."""


@dataclass(frozen=True, slots=True)
class Started:
    """A program whose first window stands, and after how many milliseconds it did."""

    process: "subprocess.Popen[str]"
    milliseconds: float


def ours(home: Path, module: str = PROGRAM) -> list[str]:
    """Return the command that starts the program on the journal in this folder."""
    return [sys.executable, "-P", "-m", module, "--folder", f"{home}"]


def floor(file: Path) -> list[str]:
    """Return the command that starts the floor on this file."""
    return [sys.executable, "-P", "-m", "benchmarks.floor_program", f"{file.resolve()}"]


@contextlib.contextmanager
def started(
    desktop: Desktop, command: Sequence[str], page: PageName | None = None
) -> Iterator[Started]:
    """Start it, wait until its window is painted, and end it afterwards.

    With a page, our program is to come back to it, as after a lock.
    """
    desktop.pixels.rest(0.3)
    handover = "" if page is None else Handover(place=Place(page)).to_line()
    begun = time.perf_counter()
    process = subprocess.Popen(
        [*command, *([FLAG] if handover else [])],
        env=desktop.environment,
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        if process.stdin is not None:
            process.stdin.write(handover)
            process.stdin.close()
        yield Started(process, 1_000 * (desktop.pixels.settled() - begun))
    finally:
        process.kill()
        process.wait()


def opened(desktop: Desktop, program: Started, quiet_s: float = 0.5) -> float:
    """Give the key to the program that stands there; return the milliseconds to the last paint.

    What goes on behind its page is over by then: to write a passphrase takes her longer.
    """
    return open_again(desktop, program.process.pid, quiet_s)


def open_again(desktop: Desktop, process: int, quiet_s: float = 0.5) -> float:
    """Give the key to this process, whose window stands there, as `opened` does."""
    rest(process)
    desktop.hands.take_focus()
    desktop.pixels.rest(0.5)
    desktop.hands.write(journals.TYPED)
    desktop.pixels.rest(0.5)
    begun = desktop.hands.press("Return")
    return 1_000 * (desktop.pixels.settled(quiet_s, _ANOTHER_PAGE) - begun)


def rest(process: int) -> None:
    """Wait until this process does next to nothing: she reads, and has a passphrase to write."""
    before, still = usage.cpu_seconds(process), 0
    while still < _STILL_LOOKS:
        time.sleep(_LOOK_S)
        now = usage.cpu_seconds(process)
        is_still = usage.is_waiting(process) and now - before <= _NEXT_TO_NOTHING * _LOOK_S
        still = still + 1 if is_still else 0
        before = now
