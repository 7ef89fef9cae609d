"""`python -m benchmarks.paging TURNS ENTRIES …`: from the key for a page to the page painted.

`page_first_ms` is the first visit to each page, `page_ms` every later one; the middle of all pages
and the slowest of them. The floor turns from its list to a page with as many plain parts as ours
have in the middle, and back.
"""

import sys
from typing import Final

from benchmarks import journals, whole
from benchmarks.desktop import Desktop, desktop
from benchmarks.figure import Figure, at_most, median, told
from benchmarks.rows import RATIO_GOAL, USUAL, sized
from factory import CHEAPEST
from mammadagbok.ui.place import RAIL_PAGES, PageName

_ORDER: Final = (*RAIL_PAGES[1:], PageName.TODAY)
"""Today stands there after unlocking."""
_CRAVING: Final = RAIL_PAGES.index(PageName.CRAVING) + 1
_BETWEEN_S: Final = 0.6
"""She looks at a page before she goes on, and the page for a craving is built meanwhile."""


def main() -> None:
    """Print the figures."""
    turns, counts = int(sys.argv[1]), [int(each) for each in sys.argv[2:]]
    with desktop() as there:
        for count in counts:
            for figure in _figures(there, count, turns):
                sys.stdout.write(figure.to_line() + "\n")
                sys.stdout.flush()


def _figures(there: Desktop, count: int, turns: int) -> list[Figure]:
    home = there.place / f"journal{count}"
    journals.put_home(count, home, CHEAPEST)
    with whole.started(there, whole.floor(journals.floor_file(count))) as program:
        whole.opened(there, program)
        floors = [_turned(there, number) for _ in range(2 * turns) for number in (2, 1)][2:]
    with whole.started(there, whole.ours(home, whole.WITHOUT_DERIVATION)) as program:
        whole.opened(there, program)
        keys = [RAIL_PAGES.index(page) + 1 for page in _ORDER]
        first = {key: _turned(there, key) for key in keys}
        later = {key: list[float]() for key in keys}
        for _ in range(turns):
            for key in keys:
                later[key].append(_turned(there, key))
    usual = {key: median(each) for key, each in later.items()}
    floor, ours = median(floors), median(list(usual.values()))
    slowest = max(usual, key=lambda key: usual[key])
    figures = [
        told(sized("page_ms", count, floor=True), floor, "ms"),
        at_most(sized("page_ms", count), ours, RATIO_GOAL * floor, "ms"),
        told(sized("page_worst_ms", count), usual[slowest], f"ms, {RAIL_PAGES[slowest - 1]}"),
        told(sized("page_first_ms", count), median(list(first.values())), "ms"),
        told(sized("page_first_worst_ms", count), max(first.values()), "ms"),
        told(sized("page_craving_ms", count), usual[_CRAVING], "ms"),
    ]
    return figures + [at_most("page_ratio", ours / floor, RATIO_GOAL, "x")] * (count == USUAL)


def _turned(there: Desktop, key: int) -> float:
    there.pixels.rest(_BETWEEN_S)
    begun = there.hands.press(f"ctrl+{key}")
    return 1_000 * (there.pixels.settled() - begun)


if __name__ == "__main__":
    main()
