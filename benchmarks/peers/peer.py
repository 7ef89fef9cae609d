"""What every peer is measured by, and how it is seen from outside."""

import contextlib
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final, Protocol

from benchmarks import journals
from benchmarks.desktop import Desktop

WORD: Final = "mamma"
PASSPHRASE: Final = journals.TYPED
PATIENCE_S: Final = 60.0
QUIET_S: Final = 1.0
"""And no longer at work: these programs go on without painting for longer than ours."""
HITS: Final = 0.1
"""So much of the screen changes at least when what was found stands there."""
_EVERY_S: Final = 0.005
_IDLE_TICKS: Final = 10
"""Hundredths of a second: a caret that blinks takes some."""


Program = subprocess.Popen[bytes] | subprocess.Popen[str]


class Peer(Protocol):
    """One of the programs. `seen` tells in words how it is seen that each of the three is done."""

    seen: str

    def is_installed(self) -> bool:
        """True when it can be measured here."""

    def make(self, count: int, folder: Path) -> None:
        """Write a journal of its own with so many entries into a new folder."""

    def measure(self, desktop: Desktop, folder: Path) -> Iterator[tuple[str, float]]:
        """Yield the row and the milliseconds of each thing: usable_ms, search_ms and add_ms.

        Raises TimeoutError.
        """


def environment(desktop: Desktop) -> dict[str, str]:
    """Return the environment of a program that is not ours."""
    return {name: value for name, value in desktop.environment.items() if name != "PYTHONPATH"}


@contextlib.contextmanager
def running(desktop: Desktop, command: Sequence[str], told: str = "") -> Iterator[Program]:
    """Start a program with this on its standard input, and end it afterwards."""
    process = subprocess.Popen(
        command,
        env=environment(desktop),
        cwd=desktop.place,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        if process.stdin is not None:
            process.stdin.write(told.encode())
            process.stdin.close()
        yield process
    finally:
        process.kill()
        process.wait()


@contextlib.contextmanager
def managed(desktop: Desktop) -> Iterator[None]:
    """Have a window manager that gives windows the keys, as on any desktop."""
    with running(desktop, ["openbox", "--sm-disable"]):
        time.sleep(1)
        yield


@contextlib.contextmanager
def stood(
    desktop: Desktop, command: Sequence[str], is_there: Callable[[str], bool], told: str = ""
) -> Iterator[tuple[Program, float]]:
    """Start a program as `running` does, on a desktop that is managed, and yield it with the
    milliseconds until a window stands there at rest whose title says that it `is_there`.

    Raises TimeoutError.
    """
    with managed(desktop):
        begun = time.perf_counter()
        with running(desktop, command, told) as program:
            wait_for(lambda: is_there(title(desktop)))
            yield program, at_rest(desktop, program, begun)


def title(desktop: Desktop) -> str:
    """Return the title of the window that has the keys, "" while there is none."""
    command = ["xdotool", "getactivewindow", "getwindowname"]
    run = subprocess.run(
        command, check=False, capture_output=True, text=True, env=environment(desktop)
    )
    return run.stdout.strip()


def wait_for(fact: Callable[[], bool]) -> float:
    """Wait until the fact holds and return when it did. Raises TimeoutError."""
    deadline = time.perf_counter() + PATIENCE_S
    while not fact():
        if time.perf_counter() > deadline:
            raise TimeoutError
        time.sleep(_EVERY_S)
    return time.perf_counter()


def settled(desktop: Desktop, program: Program, begun: float, share: float = 0.0) -> float:
    """Return the milliseconds from then until the last paint, which is still to come. With a share,
    so much of the screen has to look otherwise first. Raises TimeoutError.
    """
    last = desktop.pixels.settled(QUIET_S, share)
    return 1_000 * (_last_paint(desktop, program, last) - begun)


def at_rest(desktop: Desktop, program: Program, begun: float) -> float:
    """Return the same where all may have been painted before this was called."""
    return 1_000 * (_last_paint(desktop, program, time.perf_counter()) - begun)


def _last_paint(desktop: Desktop, program: Program, last: float) -> float:
    """Wait until the program neither paints nor works; return when it painted last."""
    deadline = time.perf_counter() + PATIENCE_S
    while True:
        worked, until, is_painted = _worked(program), time.perf_counter() + QUIET_S, False
        while (now := time.perf_counter()) < until:
            if desktop.pixels.has_changed():
                last, is_painted = now, True
            time.sleep(_EVERY_S)
        if not is_painted and _worked(program) - worked <= _IDLE_TICKS:
            return last
        if now > deadline:
            raise TimeoutError


def _worked(program: Program) -> int:
    """Return for how many hundredths of a second it has had the processor."""
    fields = Path(f"/proc/{program.pid}/stat").read_text("utf-8").rpartition(")")[2].split()
    return int(fields[11]) + int(fields[12])


def stamp(path: Path) -> int:
    """Return when a file was written last; 0 while there is none."""
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0


def typed(desktop: Desktop, word: str) -> float:
    """Type a word and return when its first letter was pressed."""
    begun = time.perf_counter()
    desktop.hands.write(word)
    return begun
