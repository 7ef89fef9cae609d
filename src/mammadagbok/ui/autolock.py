"""Locks after a while without a key or a mouse movement, and says so half a minute before."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from mammadagbok.ui.idle_hold import IdleHold

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
_MINUTE_MS: Final = 60_000
_NOTICE_MS: Final = 30_000
"""So long before locking she is told, and any sign of life keeps it open."""


class AutoLock(QObject):
    """Emits `idle` after so many minutes without a sign of life while it is watching.

    Emits `soon` half a minute before, and `stayed` at the next sign of life after that. It asks
    again after as many minutes until it may rest, should locking have failed. While `hold` is
    held, nothing counts.
    """

    soon = Signal()
    stayed = Signal()
    idle = Signal()

    def __init__(self, hold: IdleHold, parent: QObject) -> None:
        super().__init__(parent)
        self._hold = hold
        self._minutes = 0
        self._told = False
        self._timer = self._made("idle_timer")
        self._timer.timeout.connect(self.idle)
        self._notice = self._made("idle_notice_timer")
        self._notice.setSingleShot(True)
        self._notice.timeout.connect(self._on_soon)
        hold.changed.connect(self._count)

    def watch(self, minutes: int) -> None:
        """Start counting from now."""
        self._minutes = minutes
        self._timer.setInterval(minutes * _MINUTE_MS)
        self._notice.setInterval(minutes * _MINUTE_MS - _NOTICE_MS)
        self._count()

    def rest(self) -> None:
        """Stop counting: the journal is locked."""
        self._minutes = 0
        self._count()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Start over at each sign of life."""
        if self._timer.isActive() and event.type() in _SIGNS_OF_LIFE:
            self._count()
        return False

    def _made(self, name: str) -> QTimer:
        timer = QTimer(self)
        timer.setObjectName(name)
        return timer

    def _count(self) -> None:
        """Start over, or stop while there is nothing to count for."""
        for timer in (self._timer, self._notice):
            if self._minutes and not self._hold.is_held:
                timer.start()
            else:
                timer.stop()
        if self._told:
            self._told = False
            self.stayed.emit()

    def _on_soon(self) -> None:
        self._told = True
        self.soon.emit()
