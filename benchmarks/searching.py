"""How long a key in the search field takes to the last paint of what it finds.

    python -m benchmarks.searching program|floor ENTRIES

Prints the milliseconds of each key as one line of JSON.
"""

import json
import sys
import time
from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QWidget

from benchmarks import floor, journals, texts

_SIZE: Final = (1280, 800)
_QUIET_SECONDS: Final = 0.04
"""Without a paint for so long, the last one was the last."""
_UNSEEN_SECONDS: Final = 1.0
"""Without any paint for so long, there was nothing to paint; a busy machine may be late."""
_ROUNDS: Final = 3


class _Paints(QObject):
    """Notes when a widget was painted last."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__()
        self.at = time.perf_counter()
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            # After the paint itself: the event is sent on from here.
            watched.removeEventFilter(self)
            QApplication.sendEvent(watched, event)
            watched.installEventFilter(self)
            self.at = time.perf_counter()
            return True
        return False


def key_times(field: QLineEdit, view: QListView) -> list[float]:
    """Type each word letter by letter, some rounds of it, and return each key's milliseconds."""
    paints, taken = _Paints(view.viewport()), []
    for _ in range(_ROUNDS):
        for word in texts.queries():
            for letter in word:
                begun = time.perf_counter()
                QTest.keyClicks(field, letter)
                taken.append(1_000 * (_settled(paints) - begun))
            field.clear()
            _settled(paints)
    return taken


def _settled(paints: _Paints) -> float:
    """Wait until nothing is painted any more and return when the last paint ended."""
    handled = time.perf_counter()
    while True:
        QApplication.processEvents()
        is_painted, now = paints.at > handled, time.perf_counter()
        if now - max(paints.at, handled) > (_QUIET_SECONDS if is_painted else _UNSEEN_SECONDS):
            return paints.at if is_painted else handled


def of_floor(count: int) -> list[float]:
    """Measure the floor."""
    path = journals.place(count) / "floor"
    if not path.is_file():
        floor.make(path, count)
    window = floor.Window(path)
    window.resize(*_SIZE)
    window.show()
    QTest.qWaitForWindowExposed(window)
    try:
        return key_times(window.field, window.list)
    finally:
        window.close_file()


def of_program(count: int) -> list[float]:
    """Measure the program's own journal page."""
    from benchmarks import desk

    with journals.opened(count) as journal, desk.shown(journal, _SIZE) as window:
        desk.go_to_journal(window)
        field = window.findChild(QLineEdit, "search")
        view = window.findChild(QListView, "timeline")
        if not isinstance(field, QLineEdit) or not isinstance(view, QListView):
            raise RuntimeError("the journal page has no search")
        return key_times(field, view)


def main() -> None:
    subject, count = sys.argv[1], int(sys.argv[2])
    app = QApplication(["notater"])
    app.setCursorFlashTime(0)
    taken = of_floor(count) if subject == "floor" else of_program(count)
    sys.stdout.write(json.dumps(taken) + "\n")


if __name__ == "__main__":
    main()
