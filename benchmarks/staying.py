"""`python -m benchmarks.staying CYCLES ROUNDS SECONDS ENTRIES …`: what the open program uses.

`memory_mb` is all the memory a process has, right after unlocking; `memory_used_mb` after so many
cycles of searching, reading, writing and going from page to page, sixty of them for an hour; the
floor searches and turns its pages. `memory_rounds_mb` is what so many rounds of locking and
unlocking have added: each lock hands over to a fresh process, so it is that of the last third over
that of the first. Then nothing is done for so many seconds, and what is used is told.
"""

import os
import signal
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from benchmarks import journals, usage, whole
from benchmarks.desktop import Desktop, desktop
from benchmarks.figure import Figure, at_most, median, told
from benchmarks.rows import RATIO_GOAL, USUAL, sized
from factory import CHEAPEST
from faults.program import processes, wait_for
from mammadagbok.ui.place import PageName

_SETTLED_S: Final = 2.0
_COPIED_S: Final = 10.0
"""The first copy of the day, ten seconds after unlocking, is over then."""
_STEP_S: Final = 0.06
_NO_GROWTH_MB: Final = 3.0
_IDLE_GOAL_PERCENT: Final = 1.0
_SEARCH: Final = "mamma"
_WORDS: Final = "kaffe og regn"
_OURS: Final = (
    ("ctrl+2", ""),
    ("ctrl+f", _SEARCH),
    ("Down", ""),
    ("Next", ""),
    ("Next", ""),
    ("Return", ""),
    ("ctrl+f", ""),
    ("ctrl+a", ""),
    ("BackSpace", ""),
    ("ctrl+n", _WORDS),
    *((f"ctrl+{number}", "") for number in (1, 3, 4, 5, 6, 7, 9)),
)
_FLOOR: Final = (
    ("ctrl+1", _SEARCH),
    ("ctrl+a", ""),
    ("BackSpace", ""),
    ("ctrl+2", ""),
    ("ctrl+1", ""),
)


@dataclass(frozen=True, slots=True)
class _Idle:
    """What is used while nothing is done: percent of one processor, and wake-ups in a second."""

    percent: float
    wake_ups: float


@dataclass(frozen=True, slots=True)
class _Stay:
    """Memory after unlocking, while idle and after use."""

    fresh: usage.Memory
    idle: _Idle | None
    used: usage.Memory | None


def main() -> None:
    """Print the figures."""
    cycles, rounds, seconds, *counts = map(int, sys.argv[1:])
    with desktop() as there:
        for count in counts:
            long = (cycles, seconds) if count == USUAL else (0, 0)
            for figure in _figures(there, count, *long):
                _tell(figure)
        if rounds:
            _tell(_rounds(there, rounds))


def _figures(there: Desktop, count: int, cycles: int, seconds: int) -> list[Figure]:
    home = there.place / f"journal{count}"
    journals.put_home(count, home, CHEAPEST)
    command = whole.floor(journals.floor_file(count))
    floor = _stay(there, command, None, _FLOOR * cycles, seconds)
    command = whole.ours(home, whole.WITHOUT_DERIVATION)
    ours = _stay(there, command, PageName.JOURNAL, _OURS * cycles, seconds)
    bare, whole_ = floor.fresh, ours.fresh
    most = RATIO_GOAL * bare.whole
    figures = [
        told(sized("memory_mb", count, floor=True), bare.whole, "MB"),
        at_most(sized("memory_mb", count), whole_.whole, most, "MB"),
    ]
    for name, values in (("own", (bare.own, whole_.own)), ("pss", (bare.shared, whole_.shared))):
        if values[0] is not None and values[1] is not None:
            row = f"memory_{name}_mb"
            figures.append(told(sized(row, count, floor=True), values[0], "MB"))
            figures.append(told(sized(row, count), values[1], "MB"))
    return [*figures, *_used(floor, ours), *_idle(floor, ours)]


def _used(floor: _Stay, ours: _Stay) -> list[Figure]:
    if floor.used is None or ours.used is None:
        return []
    most = RATIO_GOAL * floor.used.whole
    return [
        told("memory_used_mb_floor", floor.used.whole, "MB"),
        at_most("memory_used_mb", ours.used.whole, most, "MB"),
    ]


def _idle(floor: _Stay, ours: _Stay) -> list[Figure]:
    if floor.idle is None or ours.idle is None:
        return []
    return [
        told("idle_cpu_percent_floor", floor.idle.percent, "%"),
        at_most("idle_cpu_percent", ours.idle.percent, _IDLE_GOAL_PERCENT, "%"),
        told("idle_wakeups_floor", floor.idle.wake_ups, "in a second"),
        told("idle_wakeups", ours.idle.wake_ups, "in a second"),
    ]


def _stay(
    there: Desktop,
    command: list[str],
    page: PageName | None,
    keys: Sequence[tuple[str, str]],
    seconds: int,
) -> _Stay:
    with whole.started(there, command, page) as program:
        process = program.process.pid
        whole.opened(there, program)
        time.sleep(_SETTLED_S)
        fresh = usage.memory(process)
        idle = _watched(process, seconds) if seconds else None
        for key, words in keys:
            there.hands.press(key)
            there.pixels.rest(_STEP_S)
            there.hands.write(words)
        time.sleep(_SETTLED_S)
        return _Stay(fresh, idle, usage.memory(process) if keys else None)


def _watched(process: int, seconds: int) -> _Idle:
    time.sleep(_COPIED_S)
    whole.rest(process)
    worked, woken, begun = usage.cpu_seconds(process), usage.wake_ups(process), time.monotonic()
    time.sleep(seconds)
    lasted = time.monotonic() - begun
    percent = 100 * (usage.cpu_seconds(process) - worked) / lasted
    return _Idle(percent, (usage.wake_ups(process) - woken).total() / lasted)


def _rounds(there: Desktop, rounds: int) -> Figure:
    """Lock and unlock as often, at the cost of a key that the program chooses here."""
    home = there.place / "rounds"
    journals.put_home(USUAL, home, None)
    taken = list[float]()
    with whole.started(there, whole.ours(home)) as program:
        whole.opened(there, program)
        process = program.process.pid
        try:
            for _ in range(rounds):
                process = _locked(there, home, process)
                whole.open_again(there, process)
                time.sleep(_SETTLED_S / 2)
                taken.append(usage.memory(process).whole)
        finally:
            for each in _running(home):
                os.kill(each, signal.SIGKILL)
    third = max(1, rounds // 3)
    added = median(taken[-third:]) - median(taken[:third])
    return at_most("memory_rounds_mb", added, _NO_GROWTH_MB, f"MB in {rounds} rounds")


def _locked(there: Desktop, home: Path, process: int) -> int:
    """Lock by key and return the process that has taken over."""
    there.hands.press("ctrl+l")

    def has_taken_over() -> bool:
        left = _running(home)
        return bool(left) and process not in left and there.pixels.shows_something()

    wait_for(has_taken_over)
    there.pixels.rest(0.3)
    return _running(home)[0]


def _running(home: Path) -> list[int]:
    """Return the processes on this journal; one that has ended and waits for us is none."""
    found = processes("--folder", f"{home}")
    return [each for each in found if Path(f"/proc/{each}/cmdline").read_bytes()]


def _tell(figure: Figure) -> None:
    sys.stdout.write(figure.to_line() + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
