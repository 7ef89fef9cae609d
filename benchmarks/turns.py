"""The same job of the program and of the floor, in turns, each time in a process of its own.

A module that measures so is run as `python -m benchmarks.NAME program|floor ARGUMENTS` by itself
and prints what it took as one line of JSON. Beside each figure and the floor's stands with
`_cpu_ratio` how many times the floor's work the processor had, which a busy machine hardly changes.
"""

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from time import perf_counter, process_time
from typing import Final

from benchmarks.figure import Figure, at_most, median, told
from benchmarks.rows import RATIO_GOAL
from benchmarks.running import output

SUBJECTS: Final = ("program", "floor")

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

    def figures(self, name: str, reduce: Reduce = median) -> Iterator[Figure]:
        """Yield the floor's figure, the program's with its goal, and how much they worked."""
        ours, floor = reduce(self.passed), reduce([each.passed for each in self.floors])
        yield told(f"{name}_floor", floor, "ms")
        yield at_most(name, ours, RATIO_GOAL * floor, "ms")
        worked = reduce([each.worked for each in self.ours])
        least = reduce([each.worked for each in self.floors])
        yield told(f"{name}_cpu_ratio", worked / least, "x")

    @property
    def passed(self) -> list[float]:
        """The milliseconds that passed in the program."""
        return [each.passed for each in self.ours]


def in_turns(module: str, turns: int, *arguments: str) -> Pair:
    """Measure the floor and then the program, so many times."""
    pair = Pair([], [])
    for _ in range(turns):
        pair.floors.extend(_of("floor", module, *arguments))
        pair.ours.extend(_of("program", module, *arguments))
    return pair


def hand_over(taken: Sequence[Taken]) -> None:
    """Print what was measured for `in_turns`."""
    sys.stdout.write(json.dumps([asdict(each) for each in taken]) + "\n")


def asked(arguments: Sequence[str]) -> tuple[int, list[int]]:
    """Return the turns and the sizes of journals that a module was asked for."""
    turns, *counts = map(int, arguments)
    return turns, counts


def tell(figures: Iterator[Figure]) -> None:
    """Print figures as they come."""
    for figure in figures:
        sys.stdout.write(figure.to_line() + "\n")
        sys.stdout.flush()


def _of(subject: str, module: str, *arguments: str) -> list[Taken]:
    written = output(module, subject, *arguments)
    return [Taken(**each) for each in json.loads(written.splitlines()[-1])]
