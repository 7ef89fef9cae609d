"""Where Python looks for what nobody holds any more: on the GUI thread, and nowhere else."""

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

_EVERY_MS: Final = 2_000


class Collecting(QObject):
    """Takes over from Python, which does it in whichever thread is running just then.

    A worker that came upon a window that has been closed would destroy its widgets beside the
    thread they belong to, and the program would crash.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setObjectName("collecting")
        self._timer.timeout.connect(collect_what_is_due)
        self._timer.start(_EVERY_MS)


def collect_what_is_due() -> None:
    """Look through as many generations as Python itself would."""
    counts, most = gc.get_count(), gc.get_threshold()
    due = [generation for generation in range(3) if counts[generation] > most[generation]]
    if due:
        gc.collect(due[-1])
