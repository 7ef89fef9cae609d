"""Where Python looks for what nobody holds any more: on the GUI thread, and nowhere else."""

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

from mammadagbok.ui.one_heap import give_back

_EVERY_MS: Final = 2_000
_SELDOM_MS: Final = 32_000
"""The longest pause between two looks, when she does nothing and there is nothing to find."""


class Collecting(QObject):
    """Takes over from Python, which does it in whichever thread is running just then.

    A worker that came upon a window that has been closed would destroy its widgets beside the
    thread they belong to, and the program would crash. The pause doubles each time that nothing is
    due: a window that stands still is to leave the processor asleep.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._pause = _EVERY_MS
        self._timer = QTimer(self)
        self._timer.setObjectName("collecting")
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_time)
        self._timer.start(self._pause)

    def _on_time(self) -> None:
        was_due = collect_what_is_due()
        give_back()
        self._pause = _EVERY_MS if was_due else min(2 * self._pause, _SELDOM_MS)
        self._timer.start(self._pause)


def collect_what_is_due() -> bool:
    """Look through as many generations as Python itself would; False when none was due."""
    counts, most = gc.get_count(), gc.get_threshold()
    due = [generation for generation in range(3) if counts[generation] > most[generation]]
    if due:
        gc.collect(due[-1])
    return bool(due)
