"""From a step of the list of everything she has written until it is painted, from end to end.

    python -m benchmarks.scrolling TURNS ENTRIES …

A step is a window's height, and in a long list what it takes to be through after four hundred
steps: every row is one that was not seen before. The floor is the bare list on the same entries.
"""

import sys
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Final

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView

from benchmarks import desk, floor, journals
from benchmarks.figure import Figure, percentile
from benchmarks.painted import Painted
from benchmarks.rows import sized
from benchmarks.turns import SUBJECTS, Taken, Watch, asked, hand_over, in_turns, tell

_WINDOW: Final = (1280, 800)
_STEPS: Final = 400


def figures(turns: int, counts: Sequence[int]) -> Iterator[Figure]:
    """Measure in each journal, and yield the figures."""
    for count in counts:
        pair = in_turns("scrolling", turns, str(count))
        for share, row in ((0.5, "scroll_median_ms"), (0.99, "scroll_p99_ms")):
            yield from pair.figures(sized(row, count), partial(percentile, share=share))


def _frames(view: QListView) -> list[Taken]:
    painted, bar, taken = Painted(view.viewport()), view.verticalScrollBar(), list[Taken]()
    QApplication.processEvents()
    step = max(bar.pageStep(), bar.maximum() // _STEPS)
    for value in range(step, bar.maximum(), step):
        painted.forget()
        watch = Watch()
        bar.setValue(value)
        painted.wait()
        taken.append(watch.read())
    return taken


def _of_floor(count: int) -> list[Taken]:
    window = floor.Window(journals.floor_file(count))
    window.resize(*_WINDOW)
    window.show()
    QTest.qWaitForWindowExposed(window)
    try:
        return _frames(window.list)
    finally:
        window.close_file()


def _of_program(count: int) -> list[Taken]:
    with journals.opened(count) as journal, desk.shown(journal, _WINDOW) as window:
        desk.go_to_journal(window)
        view = window.findChild(QListView, "timeline")
        if not isinstance(view, QListView):
            raise TypeError("there is no list")
        return _frames(view)


def main(arguments: list[str]) -> None:
    """Print the figures, or what one of the two takes."""
    if arguments[0] not in SUBJECTS:
        tell(figures(*asked(arguments)))
        return
    QApplication(["notater"])
    subject, count = arguments
    hand_over((_of_floor if subject == "floor" else _of_program)(int(count)))


if __name__ == "__main__":
    main(sys.argv[1:])
