"""`python -m benchmarks.starting TURNS`: from the start of the process to a painted window.

Ours ends with the page for unlocking, the floor with its field for the key. «cold» is with the
files of the program and of its libraries taken out of the system's memory before each start, as
far as no other process holds them.
"""

import sys
from collections.abc import Callable
from typing import Final

from benchmarks import evicting, journals, whole
from benchmarks.desktop import Desktop, desktop
from benchmarks.figure import Figure, at_most, median, told
from benchmarks.rows import RATIO_GOAL
from factory import CHEAPEST

_ENTRIES: Final = 1_000
"""Nothing is read of them before the key is there."""


def main() -> None:
    """Print the figures."""
    turns = int(sys.argv[1])
    with desktop() as there:
        journals.put_home(_ENTRIES, there.place / "journal", CHEAPEST)
        _turn(there)
        for figure in (*_figures(there, turns, "start"), *_cold(there, turns)):
            sys.stdout.write(figure.to_line() + "\n")


def _cold(there: Desktop, turns: int) -> list[Figure]:
    files = evicting.files()
    figures = _figures(there, turns, "start_cold", lambda: evicting.evict(files))
    evicting.evict(files)
    return [*figures, told("start_cold_evicted", 100 * (1 - evicting.kept(files)), "%")]


def _figures(
    there: Desktop, turns: int, row: str, before: Callable[[], None] = lambda: None
) -> list[Figure]:
    taken = [_turn(there, before) for _ in range(turns)]
    floors, ours = (median(column) for column in zip(*taken, strict=True))
    return [
        told(f"{row}_ms_floor", floors, "ms"),
        told(f"{row}_ms", ours, "ms"),
        at_most(f"{row}_ratio", ours / floors, RATIO_GOAL, "x"),
    ]


def _turn(there: Desktop, before: Callable[[], None] = lambda: None) -> tuple[float, float]:
    """Return the milliseconds of the floor and of ours."""
    taken = []
    for command in (
        whole.floor(journals.floor_file(_ENTRIES)),
        whole.ours(there.place / "journal"),
    ):
        before()
        with whole.started(there, command) as program:
            taken.append(program.milliseconds)
    return taken[0], taken[1]


if __name__ == "__main__":
    main()
