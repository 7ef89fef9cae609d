"""How long a page of 200 entries takes, from the page itself to the file in memory.

    python -m benchmarks.sharing

Each entry has its day and two names that were replaced. `share_200_look_ms` is how long it takes
to look the texts over before. The first file of each kind is not counted: it
loads what makes files.
"""

import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from itertools import islice
from pathlib import Path
from time import perf_counter
from typing import Final

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from benchmarks import texts
from benchmarks.figure import Figure, at_most, median, told
from mammadagbok.domain.hints import Hints
from mammadagbok.domain.masking import MaskedText, look_over
from mammadagbok.domain.page import SharePage, SharePart
from mammadagbok.domain.people import NameSwap
from mammadagbok.domain.question import Decisions
from mammadagbok.domain.selection import Chosen
from mammadagbok.services.lexicon import WordLists
from mammadagbok.ui.render.layout import lay_out
from mammadagbok.ui.render.odt import to_odt
from mammadagbok.ui.render.pdf import to_locked_pdf, to_pdf

_ENTRIES: Final = 200
_ROUNDS: Final = 5
_GOAL_MS: Final = 2_000
_FONTS: Final = Path(__file__).parents[1] / "resources" / "fonts"
_NAMES: Final = (
    NameSwap("Mina, Minamor", "jenta"),
    NameSwap("Jonas", "gutten"),
    NameSwap("Anne-Mari", "en i gruppa"),
    NameSwap("Liv", "en jeg møtte"),
)
_HINTS: Final = Hints(WordLists(Path(__file__).parents[1] / "resources" / "spelling"))


def main() -> None:
    """Print the figures."""
    app = QApplication(sys.argv)
    for face in sorted(_FONTS.glob("*.otf")):
        QFontDatabase.addApplicationFont(str(face))
    written = list(islice(texts.texts(_ENTRIES), _ENTRIES))
    begun = perf_counter()
    page = _page(written)
    look_ms = 1_000 * (perf_counter() - begun)
    ways: dict[str, Callable[[SharePage], object]] = {
        "share_200_laid_out": lay_out,
        "share_200_locked": lambda each: to_locked_pdf(each, "blåbær"),
        "share_200_odt": to_odt,
    }
    for figure in (
        at_most("share_200_ms", _milliseconds(to_pdf, page), _GOAL_MS, "ms"),
        *(told(f"{name}_ms", _milliseconds(way, page), "ms") for name, way in ways.items()),
        told("share_200_look_ms", look_ms, "ms"),
        told("share_200_sheets", lay_out(page).pageCount(), "sheets"),
    ):
        _tell(figure)
    del app


def _page(written: Sequence[tuple[datetime, str]]) -> SharePage:
    parts = tuple(
        SharePart(_masked(f"Mina og Liv. {text}"), day=f"{at.day}. {at.month}.")
        for at, text in written
    )
    return SharePage(parts, "nb-NO")


def _masked(text: str) -> MaskedText:
    return look_over(Chosen(text), _NAMES, Decisions(), _HINTS).masked


def _milliseconds(way: Callable[[SharePage], object], page: SharePage) -> float:
    way(page)
    taken = []
    for _ in range(_ROUNDS):
        begun = perf_counter()
        way(page)
        taken.append(1_000 * (perf_counter() - begun))
    return median(taken)


def _tell(figure: Figure) -> None:
    sys.stdout.write(figure.to_line() + "\n")


if __name__ == "__main__":
    main()
