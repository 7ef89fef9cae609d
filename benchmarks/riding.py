"""What the circle to breathe with costs while it moves, in the program's own window.

The share of one core is that of the whole process. A frame counts from one paint of the circle to
the next. Beside it stands what the same window costs when nothing is to move.
"""

import sys
import time
from dataclasses import dataclass
from itertools import pairwise
from math import pi
from typing import Final

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QPushButton

from benchmarks import desk, journals
from benchmarks.figure import at_most, median, percentile, told
from mammadagbok.ui.craving.breath import IN_S, SMALLEST
from mammadagbok.ui.craving.breathing import Breathing
from mammadagbok.ui.desk import Desk
from mammadagbok.ui.place import PageName, Place

_ENTRIES: Final = 10_000
_SIZE: Final = (1280, 800)
_ROUNDS: Final = 3
_STEADY_MS: Final = 1_500
_GOAL_PERCENT: Final = 5.0
_START: Final = "craving_ride_start"


@dataclass(frozen=True, slots=True)
class _Round:
    """The share of one core in percent, and the milliseconds from each paint to the next."""

    percent: float
    frames: list[float]


class _Frames(QObject):
    """Notes when the circle was painted."""

    def __init__(self, circle: Breathing) -> None:
        super().__init__(circle)
        self.at: list[float] = []
        circle.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note a paint."""
        if event.type() == QEvent.Type.Paint:
            self.at.append(time.perf_counter())
        return False


def main() -> None:
    """Print the figures. The argument says how many milliseconds a round lasts."""
    lasts = int(sys.argv[1])
    QApplication(["notater"])
    with journals.opened(_ENTRIES) as journal, desk.shown(journal, _SIZE) as window:
        circle = _riding(window)
        rounds = [_round(circle, lasts) for _ in range(_ROUNDS)]
        circle.set_moving(moving=False)
        still = _round(circle, lasts)
    frames = [each for some in rounds for each in some.frames]
    cpu = median([each.percent for each in rounds])
    for figure in (
        at_most("ride_cpu_percent", cpu, _GOAL_PERCENT, "%"),
        at_most("ride_frame_p99_ms", percentile(frames, 0.99), _pixel_ms(circle), "ms"),
        told("ride_frame_ms", median(frames), "ms"),
        told("ride_still_cpu_percent", still.percent, "%"),
    ):
        sys.stdout.write(figure.to_line() + "\n")


def _riding(window: Desk) -> Breathing:
    """Start the ride as she does. Raises RuntimeError if nothing moves."""
    window.go(Place(PageName.CRAVING))
    _wait(_STEADY_MS)
    start = window.findChild(QPushButton, _START)
    circle = window.findChild(Breathing)
    if start is not None:
        start.click()
    _wait(_STEADY_MS)
    if circle is None or not circle.is_running:
        raise RuntimeError("nothing moves")
    return circle


def _round(circle: Breathing, lasts: int) -> _Round:
    frames = _Frames(circle)
    begun, worked = time.perf_counter(), time.process_time()
    _wait(lasts)
    percent = 100 * (time.process_time() - worked) / (time.perf_counter() - begun)
    circle.removeEventFilter(frames)
    return _Round(percent, [1_000 * (after - at) for at, after in pairwise(frames.at)])


def _wait(milliseconds: int) -> None:
    """Let the program go on as it does by itself: QTest would sleep in between."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _pixel_ms(circle: Breathing) -> float:
    """Return how long the edge takes for one pixel where it is fastest: less cannot be seen."""
    grows = circle.sizeHint().width() / 2 * (1 - SMALLEST)
    return 1_000 / (grows * pi / (2 * IN_S))


if __name__ == "__main__":
    main()
