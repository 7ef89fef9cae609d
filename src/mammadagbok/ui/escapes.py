"""Esc Esc: two presses within half a second, anywhere in the program, mean «hide now»."""

import time

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

_WITHIN_MS = 500


class DoubleEscape(QObject):
    """Watches the application's keys and emits `pressed_twice`. The first Esc goes its way.

    What counts is when her hand pressed, not when a busy window came to hear of it.
    """

    pressed_twice = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pressed_at: int | None = None
        self._stamp = 0
        # Runs until Qt has asked everybody about the press there is.
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.setInterval(0)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """See each press of Esc once: Qt asks about a shortcut before it sends the press."""
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if event.key() != Qt.Key.Key_Escape or event.isAutoRepeat() or self._is_known(event):
            return False
        # Qt's own test keys have no time in them.
        at = event.timestamp() or time.monotonic_ns() // 1_000_000
        if self._pressed_at is not None and 0 <= at - self._pressed_at <= _WITHIN_MS:
            self._pressed_at = None
            self.pressed_twice.emit()
            return True
        self._pressed_at = at
        return False

    def _is_known(self, press: QKeyEvent) -> bool:
        """Tell whether Qt asks about the same press again, now the parent of whom it asked last.

        Two presses that come in one go, after the window stood still, have each their own time.
        """
        if self._asking.isActive() and press.timestamp() == self._stamp:
            return True
        self._stamp = press.timestamp()
        self._asking.start()
        return False
