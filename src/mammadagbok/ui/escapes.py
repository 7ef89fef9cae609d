"""Esc Esc: two presses within half a second, anywhere in the program, mean «hide now»."""

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

_WITHIN_MS = 500


class DoubleEscape(QObject):
    """Watches the application's keys and emits `pressed_twice`. The first Esc goes its way."""

    pressed_twice = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._since = QElapsedTimer()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """See each press of Esc once: Qt asks about a shortcut before it sends the press."""
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if event.key() != Qt.Key.Key_Escape or event.isAutoRepeat():
            return False
        if self._since.isValid() and self._since.elapsed() <= _WITHIN_MS:
            self._since.invalidate()
            self.pressed_twice.emit()
            return True
        self._since.start()
        return False
