"""The same job of the program and of the floor, in turns, each time in a process of its own.

A module that measures so is run as `python -m benchmarks.NAME program|floor ARGUMENTS` by itself
and prints what it took as one line of JSON. A figure has its row's name, with the journal's size
after it where that is not 10,000 entries; with `_floor` after that it is the floor's, and with
`_cpu_ratio` the program's part of the processor by the floor's, which a busy machine hardly moves.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import nullcontext
from dataclasses import asdict, dataclass
from pathlib import Path
from time import perf_counter, process_time
from typing import Final

from benchmarks import floor, journals, screen
from benchmarks.figure import Figure, at_most, told

FEW: Final = 1_000
USUAL: Final = 10_000
SOME: Final = 20_000
MANY: Final = 100_000
RATIO: Final = 1.3
"""So many times the floor at most."""
TURNS: Final = 3

Reduce = Callable[[Sequence[float]], float]


@dataclass(frozen=True, slots=True)
class Taken:
    """Milliseconds that passed, and those that this process worked."""

    passed: float
    worked: float


class Watch:
    """Runs from when it is made."""

    def __init__(self) -> None:
        self._begun, self._worked = perf_counter(), process_time()

    def read(self) -> Taken:
        """Return what it took until now."""
        passed, worked = perf_counter() - self._begun, process_time() - self._worked
        return Taken(1_000 * passed, 1_000 * worked)


@dataclass(frozen=True, slots=True)
class Pair:
    """What was measured of each, in the order measured."""

    ours: list[Taken]
    floors: list[Taken]

    def figures(self, name: str, reduce: Reduce) -> Iterator[Figure]:
        """Yield the floor's figure, the program's with its goal, and how they worked."""
        ours, floor = reduce(_passed(self.ours)), reduce(_passed(self.floors))
        yield told(f"{name}_floor", floor, "ms")
        yield at_most(name, ours, RATIO * floor, "ms")
        worked = reduce([each.worked for each in self.ours])
        least = reduce([each.worked for each in self.floors])
        yield told(f"{name}_cpu_ratio", worked / least, "×")


def in_turns(module: str, *arguments: str, turns: int = TURNS, on_screen: bool = False) -> Pair:
    """Measure the floor and then the program, so many times."""
    pair = Pair([], [])
    with screen.environment() if on_screen else nullcontext(dict(os.environ)) as environment:
        for _ in range(turns):
            pair.floors.extend(_of("floor", environment, module, *arguments))
            pair.ours.extend(_of("program", environment, module, *arguments))
    return pair


def hand_over(taken: Sequence[Taken]) -> None:
    """Print what was measured for `in_turns`."""
    sys.stdout.write(json.dumps([asdict(each) for each in taken]) + "\n")


def tell(figures: Iterator[Figure]) -> None:
    """Print figures as they come."""
    for figure in figures:
        sys.stdout.write(figure.to_line() + "\n")
        sys.stdout.flush()


def floor_file(count: int) -> Path:
    """Return the floor's own file with so many entries; made if it is not there yet."""
    path = journals.place(count) / "floor"
    if not path.is_file():
        floor.make(path, count)
    return path


def sized(row: str, count: int) -> str:
    """Return the name of a row's figure in a journal with so many entries."""
    return row if count == USUAL else f"{row}_{count}"


def sizes(*, quick: bool) -> tuple[int, ...]:
    """Return how many entries the journals have that growth is told by."""
    return (FEW, USUAL, SOME) if quick else (FEW, USUAL, MANY)


def _of(subject: str, environment: dict[str, str], module: str, *arguments: str) -> list[Taken]:
    command = [sys.executable, "-m", f"benchmarks.{module}", subject, *arguments]
    run = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=environment)
    return [Taken(**each) for each in json.loads(run.stdout.splitlines()[-1])]


def _passed(taken: Sequence[Taken]) -> list[float]:
    return [each.passed for each in taken]
