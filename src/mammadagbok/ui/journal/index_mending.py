"""Putting what it lacks into the search index, in short pieces while she goes on."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.services.finding import Finding

_PAUSE_MS: Final = 10


class IndexMending(QObject):
    """Emits `mended`, or `failed` with a MammadagbokError; then `start` may try again."""

    mended = Signal()
    failed = Signal(object)

    def __init__(self, finding: Callable[[], Finding], parent: QObject) -> None:
        super().__init__(parent)
        self._finding = finding
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._on_time)

    def start(self) -> None:
        """Begin, unless it is at work already."""
        self._timer.start()

    def stop(self) -> None:
        """The journal is locking. What is left is found missing the next time."""
        self._timer.stop()

    def _on_time(self) -> None:
        try:
            is_left = self._finding().mend_index()
        except MammadagbokError as error:
            self._timer.stop()
            self.failed.emit(error)
            return
        if not is_left:
            self._timer.stop()
            self.mended.emit()
