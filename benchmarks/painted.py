"""Waiting until something a measurement asked for has been painted."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget


class Painted(QObject):
    """Notes that a widget was painted, once that is over."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self._is_painted = False
        watched.installEventFilter(self)

    def forget(self) -> None:
        """Begin anew: what was painted until now does not count."""
        self._is_painted = False

    def wait(self) -> None:
        """Let everything happen until the widget has been painted."""
        while not self._is_painted:
            QApplication.processEvents()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Send a paint on from here, so that it is over when it is noted."""
        if event.type() != QEvent.Type.Paint:
            return False
        watched.removeEventFilter(self)
        QApplication.sendEvent(watched, event)
        watched.installEventFilter(self)
        self._is_painted = True
        return True
