"""When a window can be seen for the first time: what is not needed before is done then."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

_AFTERWARDS_MS: Final = 0
"""It is painted as soon as the system says that it can be seen."""


class FirstSight(QObject):
    """Emits `came` once, when this window, which has been shown, has been painted.

    Qt says more of windows that hide behind others, are minimised or are shown once more; none of
    it is asked for here.
    """

    came = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._handle = window.windowHandle()
        if self._handle is None or self._handle.isExposed():
            self._come()
        else:
            self._handle.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Wait for the event that has the window painted."""
        if event.type() is QEvent.Type.Expose:
            self._handle.removeEventFilter(self)
            self._come()
        return False

    def _come(self) -> None:
        QTimer.singleShot(_AFTERWARDS_MS, self, self.came.emit)
