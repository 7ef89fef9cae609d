"""Building the search index anew from the entries, in short pieces while she goes on."""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.services.finding import Finding

_AT_ONCE: Final = 50
"""Entries a piece: some ten milliseconds."""
_PAUSE_MS: Final = 10


class IndexMending(QObject):
    """Emits `mended`, or `failed` with a MammadagbokError; then `start` may try again."""

    mended = Signal()
    failed = Signal(object)

    def __init__(self, finding: Finding, parent: QObject) -> None:
        super().__init__(parent)
        self._finding = finding
        self._reached = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._on_time)

    def start(self) -> None:
        """Begin, unless it is at work already."""
        if not self._timer.isActive():
            self._reached = 0
            self._timer.start()

    def stop(self) -> None:
        """The journal is locking. What is left is found missing the next time."""
        self._timer.stop()

    def _on_time(self) -> None:
        try:
            reached = self._finding.index_some(self._reached, _AT_ONCE)
        except MammadagbokError as error:
            self._timer.stop()
            self.failed.emit(error)
            return
        if reached is None:
            self._timer.stop()
            self.mended.emit()
        else:
            self._reached = reached
