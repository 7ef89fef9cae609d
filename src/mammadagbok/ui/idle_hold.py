"""What keeps the idle lock waiting: a craving she rides out, a page she reads from the screen."""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

_LONGEST_MS: Final = 60 * 60_000
"""After an hour the idle lock counts as usual, whatever goes on (product.md, Safety)."""


class IdleHold(QObject):
    """Held for as long as anything holds it, each for an hour at most. Emits `changed`.

    The idle lock alone heeds it; hiding, sleep and the desktop's lock lock at once.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timers: dict[str, QTimer] = {}
        self._held: set[str] = set()

    @property
    def is_held(self) -> bool:
        """True while something holds it that has not done so for an hour."""
        return any(self._timers[what].isActive() for what in self._held)

    def hold(self, what: str) -> None:
        """Have the idle lock wait for this. Does nothing when it waits, or has waited, already."""
        if what in self._held:
            return
        self._held.add(what)
        self._timer(what).start()
        self.changed.emit()

    def release(self, what: str) -> None:
        """This is over. Does nothing when it was not held."""
        if what in self._held:
            self._held.remove(what)
            self._timers[what].stop()
            self.changed.emit()

    def keep(self, what: str, *, held: bool) -> None:
        """Hold or release, as it is now."""
        (self.hold if held else self.release)(what)

    def release_all(self) -> None:
        """The journal locks, and everything is over."""
        for what in tuple(self._held):
            self.release(what)

    def _timer(self, what: str) -> QTimer:
        """Return the timer of this, made once.

        One deleted later crashed the program when its session was let go of in the meantime.
        """
        if what not in self._timers:
            timer = QTimer(self)
            timer.setObjectName(f"idle_hold_{what}")
            timer.setSingleShot(True)
            timer.setInterval(_LONGEST_MS)
            timer.timeout.connect(self.changed)
            self._timers[what] = timer
        return self._timers[what]
