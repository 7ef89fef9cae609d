"""Fifty starts at once for one journal make one window; when that is killed, the next has it."""

import contextlib
import os
import signal
import subprocess
import time
from pathlib import Path
from random import Random
from typing import Final

from faults import lab
from faults.figure import Figure, Scale, at_least, exactly, told
from faults.program import started, wait_for
from traces import new_home

_STARTS: Final = 50
_ENTRIES: Final = 5
_SHORTEST_S: Final = 20.0
_A_START_S: Final = 4.0
_STEADY_S: Final = 2.0
_ALREADY_OPEN: Final = "allerede åpen"
Start = subprocess.Popen[str]


def run(scale: Scale) -> list[Figure]:
    """Start many at once, kill the one that stands, start many again, and read the journal."""
    place, starts = scale.place("second_instance"), scale.of(_STARTS, 4)
    environment, home = new_home(place), place / "home" / "data" / "Notater"
    folder = lab.in_folder(home / "data")
    kept = lab.filled(lab.create(folder), Random(scale.seed), _ENTRIES)
    first, first_told = _at_once(starts, home, environment)
    for window in first:
        os.kill(window.pid, signal.SIGKILL)
        window.wait()
    left = _locks(environment)
    second, _ = _at_once(max(2, starts // 10), home, environment)
    for window in second:
        window.kill()
        window.wait()
    return [
        exactly("second_instance.windows", len(first), 1, "windows"),
        exactly("second_instance.turned_away_in_words", first_told, starts - 1, "starts"),
        at_least("second_instance.locks_left_by_the_killed", left, 1, "files"),
        exactly("second_instance.windows_after_a_kill", len(second), 1, "windows"),
        exactly("second_instance.lost", int(lab.look_over(folder) != kept), 0, "journals"),
        told("second_instance.starts", starts, "starts"),
    ]


def _at_once(count: int, home: Path, environment: dict[str, str]) -> tuple[list[Start], int]:
    """Return the starts that have come to stand, and how many ended with the right words."""
    starts = [started(home, environment) for _ in range(count)]
    with contextlib.suppress(TimeoutError):
        wait_for(lambda: len(_standing(starts)) <= 1, _SHORTEST_S + _A_START_S * count)
    # The last one too has the time to end, if it was going to.
    time.sleep(_STEADY_S)
    standing = _standing(starts)
    ended = [start for start in starts if start not in standing]
    told = [start.communicate()[1] for start in ended]
    right = [words for words, start in zip(told, ended, strict=True) if start.returncode == 0]
    return standing, sum(_ALREADY_OPEN in words for words in right)


def _standing(starts: list[Start]) -> list[Start]:
    return [start for start in starts if start.poll() is None]


def _locks(environment: dict[str, str]) -> int:
    return len(list(Path(environment["XDG_RUNTIME_DIR"]).glob("*.lock")))
