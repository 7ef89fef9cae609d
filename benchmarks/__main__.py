"""`python -m benchmarks [--quick] [NAME …]`: measures, and says what came of it.

One JSON object per figure goes to standard output and to build/bench/figures.jsonl; after them the
same as a Markdown table. What the program is measured against is run in turns with it. The exit
status is 0 when every goal holds.
"""

import argparse
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from benchmarks import journals, screen
from benchmarks.figure import Figure
from benchmarks.rows import QUICK_SIZES, SIZES, USUAL, growth
from benchmarks.running import PartFailedError, figures_of

_SIZES: Final = tuple(map(str, SIZES))
_USUAL: Final = str(USUAL)
_QUICK_SIZES: Final = tuple(map(str, QUICK_SIZES))


@dataclass(frozen=True, slots=True)
class _Part:
    """A module run as `python -m benchmarks.MODULE ARGUMENTS`, which prints a line per figure.

    `quick` are its arguments for --quick, where they are others. `on_screen`: it is to paint, and
    gets a virtual display where there is one. `needs_screen`: it starts one itself, and cannot be
    measured without. `is_slow`: left out of --quick, unless it is asked for.
    """

    module: str
    arguments: tuple[str, ...] = ()
    quick: tuple[str, ...] | None = None
    on_screen: bool = False
    needs_screen: bool = False
    is_slow: bool = False

    def figures(self, *, is_quick: bool) -> Iterator[Figure]:
        """Run it. Raises PartFailedError."""
        quick = self.arguments if self.quick is None else self.quick
        arguments = quick if is_quick else self.arguments
        return figures_of(self.module, *arguments, on_screen=self.on_screen)


_PARTS: Final = {
    "start": _Part("starting", ("9",), ("1",), needs_screen=True),
    "unlock": _Part("unlocking", ("4", *_SIZES), ("1", *_QUICK_SIZES), needs_screen=True),
    "page": _Part("paging", ("4", *_SIZES), ("1", _USUAL), needs_screen=True, is_slow=True),
    "stay": _Part(
        "staying", ("60", "50", "60", *_SIZES), ("1", "0", "0", _USUAL), needs_screen=True
    ),
    "relevance": _Part("relevance"),
    "index": _Part("index_size"),
    "keystroke": _Part("keystroke", ("3",), ("1",), on_screen=True),
    "search": _Part("searching", ("3", *_SIZES), ("1", *_QUICK_SIZES)),
    "share": _Part("sharing", ("3",), ("1",), on_screen=True, is_slow=True),
    "craving": _Part("craving_page", ("9",), ("3",), on_screen=True, is_slow=True),
    "ride": _Part("riding", ("15000",), on_screen=True, is_slow=True),
    "mask": _Part("mask"),
    "hints": _Part("hints"),
    "autosave": _Part("autosaving", ("3", *_SIZES), ("1", *_QUICK_SIZES), on_screen=True),
    "scroll": _Part("scrolling", ("3", *_SIZES), ("1", *_QUICK_SIZES), on_screen=True),
    "copies": _Part("copying", ("2", *_SIZES), ("1", _USUAL), is_slow=True),
    "import": _Part("moving_in", ("2", _USUAL), ("1", "1000"), is_slow=True),
    "disk": _Part("on_disk", _SIZES, _QUICK_SIZES),
}


def main() -> int:
    """Measure everything and return 0, or 1 when a goal does not hold or a part fails."""
    parser = argparse.ArgumentParser(prog="benchmarks")
    known = ", ".join(_PARTS)
    parser.add_argument("names", nargs="*", choices=[*_PARTS, []], metavar="NAME", help=known)
    parser.add_argument("--quick", action="store_true", help="fewer turns, up to 20,000 entries")
    options = parser.parse_args()
    usual = [name for name, part in _PARTS.items() if not (options.quick and part.is_slow)]
    names = [name for name in options.names or usual if _can_run(_PARTS[name])]
    figures: list[Figure] = []
    failed: list[PartFailedError] = []
    journals.PLACE.mkdir(parents=True, exist_ok=True)
    with (journals.PLACE / "figures.jsonl").open("w", encoding="utf-8") as lines:

        def tell(some: Iterable[Figure]) -> None:
            for figure in some:
                figures.append(figure)
                for stream in (sys.stdout, lines):
                    stream.write(figure.to_line() + "\n")
                    stream.flush()

        for name in names:
            try:
                tell(_PARTS[name].figures(is_quick=options.quick))
            except PartFailedError as failure:
                failed.append(failure)
                sys.stderr.write(f"{failure}\n")
        tell(growth(list(figures), QUICK_SIZES if options.quick else SIZES))
    sys.stdout.write(_table(figures) + _remarks(names, is_quick=options.quick))
    return 0 if not failed and all(figure.ok for figure in figures) else 1


def _can_run(part: _Part) -> bool:
    return not part.needs_screen or screen.can_be_used()


def _remarks(names: list[str], *, is_quick: bool) -> str:
    left = [name for name in _PARTS if name not in names]
    if is_quick:
        left.append(f"{max(SIZES):,} entries (--quick)")
    painted = [name for name in names if _PARTS[name].on_screen]
    remarks = [f"Not measured: {', '.join(left)}."] if left else []
    if painted:
        remarks.append(f"Painted on {screen.kind()}: {', '.join(painted)}.")
    return "".join(f"\n{remark}\n" for remark in remarks)


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
