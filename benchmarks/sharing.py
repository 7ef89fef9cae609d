"""How long it takes until a page of 200 entries is a PDF, without a display.

`share_200_ms` goes from the page to its laid-out sheets and the finished file, the median of some
runs; `share_200_look_ms` tells how long it takes to look the same texts over before.
"""

import sys
import time
from itertools import islice
from typing import Final

from PySide6.QtWidgets import QApplication

from benchmarks.figure import below, median, told
from benchmarks.texts import texts
from looked_over import HINTS, looked_over
from mammadagbok.domain.masking import MaskedText
from mammadagbok.domain.page import SharePage, SharePart
from mammadagbok.domain.people import NameSwap
from mammadagbok.ui.render import lay_out, to_pdf

_ENTRIES: Final = 200
_RUNS: Final = 5
_GOAL_MS: Final = 2_000.0
_NAMES: Final = (
    NameSwap("Mina, Minamor", "jenta"),
    NameSwap("Jonas", "gutten"),
    NameSwap("Anne-Mari", "en i gruppa"),
    NameSwap("Liv", "en jeg møtte"),
)


def main() -> None:
    """Print the figures."""
    QApplication([sys.argv[0], "-platform", "offscreen"])
    written = [f"Mina og Liv. {text}" for _, text in islice(texts(_ENTRIES), _ENTRIES)]
    begun = time.perf_counter()
    masked = [looked_over(each, _NAMES, with_hints=HINTS).masked for each in written]
    look_ms = _since(begun)
    taken = [_made_ms(masked) for _ in range(_RUNS)]
    print(below("share_200_ms", median(taken), _GOAL_MS, "ms").to_line())
    print(told("share_200_look_ms", look_ms, "ms").to_line())


def _made_ms(masked: list[MaskedText]) -> float:
    begun = time.perf_counter()
    page = SharePage(tuple(map(SharePart, masked)), "nb-NO")
    lay_out(page)
    if not to_pdf(page).startswith(b"%PDF"):
        raise ValueError("no PDF was made")
    return _since(begun)


def _since(begun: float) -> float:
    return (time.perf_counter() - begun) * 1_000


if __name__ == "__main__":
    main()
