"""How long a key in the search field takes to the last paint of what it finds.

    python -m benchmarks.searching ROUNDS ENTRIES …

Ours and the floor are run in turns, each in a process of its own: that is this module with
`program` or `floor` before the numbers, and prints the milliseconds of each key.
"""

import json
import sys
import time
from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QWidget

from benchmarks import floor, journals, texts
from benchmarks.figure import Figure, at_most, median, percentile, told
from benchmarks.rows import RATIO_GOAL, USUAL, sized
from benchmarks.running import output

_SIZE: Final = (1280, 800)
_QUIET_SECONDS: Final = 0.04
"""Without a paint for so long, the last one was the last."""
_UNSEEN_SECONDS: Final = 1.0
"""Without any paint for so long, there was nothing to paint; a busy machine may be late."""
_TURNS: Final = 2
"""With one round there is one turn too."""


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


def key_times(field: QLineEdit, view: QListView, rounds: int) -> list[float]:
    """Type each word letter by letter, some rounds of it, and return each key's milliseconds."""
    paints, taken = _Paints(view.viewport()), []
    for _ in range(rounds):
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


def of_floor(count: int, rounds: int) -> list[float]:
    """Measure the floor."""
    window = floor.Window(journals.floor_file(count))
    window.resize(*_SIZE)
    window.show()
    QTest.qWaitForWindowExposed(window)
    try:
        return key_times(window.field, window.list, rounds)
    finally:
        window.close_file()


def of_program(count: int, rounds: int) -> list[float]:
    """Measure the program's own journal page."""
    from benchmarks import desk

    with journals.opened(count) as journal, desk.shown(journal, _SIZE) as window:
        desk.go_to_journal(window)
        field = window.findChild(QLineEdit, "search")
        view = window.findChild(QListView, "timeline")
        if not isinstance(field, QLineEdit) or not isinstance(view, QListView):
            raise RuntimeError("the journal page has no search")
        return key_times(field, view, rounds)


def figures(count: int, rounds: int) -> list[Figure]:
    """Measure both on a journal of this size."""
    ours, floors = list[float](), list[float]()
    journals.place(count), journals.floor_file(count)
    for _ in range(min(_TURNS, rounds)):
        floors += _of("floor", count, rounds)
        ours += _of("program", count, rounds)
    worst = [percentile(each, 0.99) for each in (floors, ours)]
    most = RATIO_GOAL * median(floors)
    measured = [
        told(sized("search_ms", count, floor=True), median(floors), "ms"),
        at_most(sized("search_ms", count), median(ours), most, "ms"),
        told(sized("search_ms_p99", count, floor=True), worst[0], "ms"),
        told(sized("search_ms_p99", count), worst[1], "ms"),
    ]
    if count == USUAL:
        measured.append(at_most("search_ratio", median(ours) / median(floors), RATIO_GOAL, "x"))
    return measured


def _of(subject: str, count: int, rounds: int) -> list[float]:
    taken: list[float] = json.loads(output("searching", subject, str(rounds), str(count)))
    return taken


def main() -> None:
    """Print the figures, or the times of one of the two."""
    if (subject := sys.argv[1]) in ("floor", "program"):
        app, (rounds, count) = QApplication(["notater"]), map(int, sys.argv[2:])
        app.setCursorFlashTime(0)
        measure = of_floor if subject == "floor" else of_program
        taken = measure(count, rounds)
        sys.stdout.write(json.dumps(taken) + "\n")
        return
    for argument in sys.argv[2:]:
        for figure in figures(int(argument), int(sys.argv[1])):
            sys.stdout.write(figure.to_line() + "\n")


if __name__ == "__main__":
    main()
