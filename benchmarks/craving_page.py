"""From Ctrl+3 to the page «Bølger» as she can use it, in a journal with cravings among the rest.

The first visit after unlocking is what has a goal, a second after another page has come up: by then
the page is built ahead. It ends when everything that was to be painted has been. «cold» is the same
with the key at once. Each is made in a window of its own.
"""

import sys
import time
from datetime import timedelta
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from benchmarks import desk, journals
from benchmarks.figure import at_most, median, percentile, told
from factory import NOON
from mammadagbok.domain.craving import Craving
from mammadagbok.domain.entry import Kind, NewEntry
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.storage.entries import EntryStore
from mammadagbok.ui.craving.page import CravingPage
from mammadagbok.ui.desk import Desk

_ENTRIES: Final = 10_000
_CRAVINGS: Final = 200
_SIZE: Final = (1280, 800)
_LATER_VISITS: Final = 2
_MOMENT_MS: Final = 1_000
_GOAL_MS: Final = 100.0
_QUIET_SECONDS: Final = 0.1
"""Without a paint for so long, the last one was the last."""
_CAUSES: Final = ("sliten", "alene", "en prøve, sliten", "lei meg", "det bare kom")
_HELPED: Final = ("Sitte i gangen og ringe", "Åpne vinduet, kjenne lufta", "", "Varm dusj", "")


class _Paints(QObject):
    """Notes that something in a window was painted."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.seen = False
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note a paint."""
        self.seen |= event.type() in (QEvent.Type.Paint, QEvent.Type.UpdateRequest)
        return False


def main() -> None:
    """Print the figures of so many first visits, and of later ones."""
    QApplication(sys.argv)
    first, cold, later = list[float](), list[float](), list[float]()
    with journals.copied(_ENTRIES) as journal:
        _add_cravings(journal)
        for _ in range(int(sys.argv[1])):
            with desk.shown(journal, _SIZE) as window:
                first.append(_visit(window, _MOMENT_MS))
                later += [_visit(window, _MOMENT_MS) for _ in range(_LATER_VISITS)]
            with desk.shown(journal, _SIZE) as window:
                cold.append(_visit(window, 0))
    for figure in (
        at_most("craving_page_ms", median(first), _GOAL_MS, "ms"),
        told("craving_page_worst_ms", percentile(first, 1), "ms"),
        told("craving_page_cold_ms", median(cold), "ms"),
        told("craving_page_again_ms", median(later), "ms"),
    ):
        sys.stdout.write(figure.to_line() + "\n")


def _add_cravings(journal: OpenJournal) -> None:
    store = EntryStore(journal.database, journal.keys.rows)
    store.add_many(
        NewEntry(
            Kind.CRAVING,
            "",
            NOON - timedelta(hours=9 * turn),
            craving=Craving(7, 3, _CAUSES[turn % 5], _HELPED[turn % 5]),
        )
        for turn in range(_CRAVINGS)
    )
    while store.mend_index(_CRAVINGS):
        pass


def _visit(window: Desk, after_ms: int) -> float:
    """Return the milliseconds from the key to the last paint, so long after another page came.

    Raises RuntimeError if the page cannot be used.
    """
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    desk.go_to_journal(window)
    QTest.qWait(after_ms)
    paints = _Paints(window)
    begun = time.perf_counter()
    QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    taken = 1_000 * (_settled(paints) - begun)
    window.removeEventFilter(paints)
    pages = window.findChildren(CravingPage)
    numbers = [each for page in pages for each in page.findChildren(QPushButton) if _is_ready(each)]
    if not numbers:
        raise RuntimeError("the key did not lead to numbers that can be pressed")
    return taken


def _is_ready(button: QPushButton) -> bool:
    return button.property("strength") is not None and button.isVisible() and button.isEnabled()


def _settled(paints: _Paints) -> float:
    """Wait until nothing is painted any more, and return when the last paint was over."""
    last = time.perf_counter()
    while time.perf_counter() - last < _QUIET_SECONDS:
        paints.seen = False
        QApplication.processEvents()
        if paints.seen:
            last = time.perf_counter()
    return last


if __name__ == "__main__":
    main()
