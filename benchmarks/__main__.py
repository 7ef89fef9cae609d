"""`python -m benchmarks [--quick]`: measures, and says what came of it.

One JSON object per figure goes to standard output and to build/bench/figures.jsonl; after them the
same as a Markdown table. What the program is measured against is run in turns with it. The exit
status is 0 when every goal holds.
"""

import argparse
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from typing import Final

from benchmarks import journals, screen
from benchmarks.figure import Figure, at_most, median, percentile, told

_FEW: Final = 10_000
_MANY: Final = 100_000
_FLOOR_RATIO: Final = 1.3
_INDEX_RATIO: Final = 1.5
_TURNS: Final = 2
_SHORT_RIDE_MS: Final = 5_000
_LONG_RIDE_MS: Final = 15_000


def main() -> int:
    """Measure everything and return 0, or 1 when a goal does not hold."""
    parser = argparse.ArgumentParser(prog="benchmarks")
    known = ", ".join(_PARTS)
    parser.add_argument("names", nargs="*", choices=[*_PARTS, []], metavar="NAME", help=known)
    parser.add_argument("--quick", action="store_true", help="10,000 entries alone")
    options = parser.parse_args()
    figures = []
    journals.PLACE.mkdir(parents=True, exist_ok=True)
    with (journals.PLACE / "figures.jsonl").open("w", encoding="utf-8") as lines:
        for name in options.names or list(_PARTS):
            for figure in _PARTS[name](options.quick):
                figures.append(figure)
                for stream in (sys.stdout, lines):
                    stream.write(figure.to_line() + "\n")
                    stream.flush()
    sys.stdout.write(_table(figures) + _not_run(options.names, is_quick=options.quick))
    if _ON_SCREEN & set(options.names or _PARTS):
        sys.stdout.write(f"\ncraving and ride were painted on: {screen.kind()}.\n")
    return 0 if all(figure.ok for figure in figures) else 1


def _not_run(names: list[str], *, is_quick: bool) -> str:
    left = [name for name in _PARTS if names and name not in names]
    if is_quick and "search" not in left:
        left.append(f"search in {_MANY:,} entries (--quick)")
    return f"\nNot measured: {', '.join(left)}.\n" if left else ""


def _relevance(_quick: bool) -> Iterator[Figure]:
    yield from _told_by("relevance")


def _keystroke(_quick: bool) -> Iterator[Figure]:
    yield from _told_by("keystroke")


def _share(_quick: bool) -> Iterator[Figure]:
    yield from _told_by("sharing")


def _search(quick: bool) -> Iterator[Figure]:
    for count in (_FEW,) if quick else (_FEW, _MANY):
        name = "search_ms" if count == _FEW else f"search_ms_{count}"
        ours, floors = list[float](), list[float]()
        for _ in range(_TURNS):
            floors += _key_times("floor", count)
            ours += _key_times("program", count)
        yield told(f"{name}_floor", median(floors), "ms")
        yield at_most(name, median(ours), _FLOOR_RATIO * median(floors), "ms")
        yield told(f"{name}_p99_floor", percentile(floors, 0.99), "ms")
        yield told(f"{name}_p99", percentile(ours, 0.99), "ms")


def _index(_quick: bool) -> Iterator[Figure]:
    share = journals.index_bytes(_FEW) / journals.text_bytes(_FEW)
    yield at_most("index_bytes_per_text_byte", share, _INDEX_RATIO, "bytes")


def _craving(_quick: bool) -> Iterator[Figure]:
    yield from _told_by("craving_page", on_screen=True)


def _ride(quick: bool) -> Iterator[Figure]:
    lasts = _SHORT_RIDE_MS if quick else _LONG_RIDE_MS
    yield from _told_by("riding", str(lasts), on_screen=True)


def _mask(_quick: bool) -> Iterator[Figure]:
    yield from _told_by("mask")


def _hints(_quick: bool) -> Iterator[Figure]:
    yield from _told_by("hints")


_PARTS: Final[dict[str, Callable[[bool], Iterator[Figure]]]] = {
    "relevance": _relevance,
    "index": _index,
    "keystroke": _keystroke,
    "search": _search,
    "share": _share,
    "craving": _craving,
    "ride": _ride,
    "mask": _mask,
    "hints": _hints,
}
_ON_SCREEN: Final = {"craving", "ride"}


def _key_times(subject: str, count: int) -> list[float]:
    journals.place(count)
    taken: list[float] = json.loads(_output("searching", subject, str(count)))
    return taken


def _told_by(module: str, *arguments: str, on_screen: bool = False) -> Iterator[Figure]:
    with screen.environment() if on_screen else nullcontext() as environment:
        told_lines = _output(module, *arguments, environment=environment).splitlines()
    for line in told_lines:
        yield Figure(**json.loads(line))


def _output(module: str, *arguments: str, environment: dict[str, str] | None = None) -> str:
    command = [sys.executable, "-m", f"benchmarks.{module}", *arguments]
    quiet = subprocess.DEVNULL
    run = subprocess.run(
        command, check=True, stdout=subprocess.PIPE, stderr=quiet, text=True, env=environment
    )
    return run.stdout


def _table(figures: list[Figure]) -> str:
    rows = ["", "| figure | value | unit | goal | |", "|---|---|---|---|---|"]
    rows += [
        f"| {each.name} | {each.value:,} | {each.unit} | {each.goal} |"
        f" {'' if each.ok else 'not met'} |"
        for each in figures
    ]
    return "\n".join(rows) + "\n"


if __name__ == "__main__":
    sys.exit(main())
