"""Locks after a while without a key or a movement of the mouse."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
    }
)


class AutoLock(QObject):
    """Emits `idle` after so many minutes without a sign of life while it is watching.

    It asks again after as many more until it may rest, should locking have failed.
    """

    idle = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setObjectName("idle_timer")
        self._timer.timeout.connect(self.idle)

    def watch(self, minutes: int) -> None:
        """Start counting from now."""
        self._timer.start(minutes * 60_000)

    def rest(self) -> None:
        """Stop counting: the journal is locked."""
        self._timer.stop()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Start over at each sign of life."""
        if self._timer.isActive() and event.type() in _SIGNS_OF_LIFE:
            self._timer.start()
        return False
