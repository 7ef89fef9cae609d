"""Has done by itself what is due by the clock: once the journal is open, and each hour."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.ui.session import Session

FIRST_MS: Final = 300
"""The first page is painted before."""
_HOUR_MS: Final = 60 * 60 * 1000


class Tidier(QObject):
    """Emits `happened` with a ClockLeapt when something waits because the clock may be wrong.

    What she writes on is spared, except when the journal has just been opened: `written_on` tells
    the ids. Of what has gone, `Session.changed` tells.
    """

    happened = Signal(object)

    def __init__(
        self, session: Session, written_on: Callable[[], frozenset[int]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self.setObjectName("tidier")
        self._session, self._written_on = session, written_on
        self._spared = frozenset[int]()
        self._first, self._hourly, self._next = QTimer(self), QTimer(self), QTimer(self)
        self._first.setObjectName("first_tidying_timer")
        self._hourly.setObjectName("hourly_tidying_timer")
        self._first.timeout.connect(self._on_opened)
        self._hourly.timeout.connect(self._on_hour)
        self._next.timeout.connect(self._step)
        for timer in (self._first, self._next):
            timer.setSingleShot(True)
        session.unlocked.connect(self._on_unlocked)
        session.locked.connect(self._on_locked)

    def _on_unlocked(self) -> None:
        self._first.start(FIRST_MS)
        self._hourly.start(_HOUR_MS)

    def _on_locked(self) -> None:
        for timer in (self._first, self._hourly, self._next):
            timer.stop()

    def _on_opened(self) -> None:
        self._spared = frozenset()
        self._step()

    def _on_hour(self) -> None:
        self._spared = self._written_on()
        self._step()

    def _step(self) -> None:
        """Do a part, and the next one after what waits to be painted or typed."""
        try:
            tidied = self._session.journal.tidying.step(self._spared)
        except MammadagbokError:
            # It is tried again in an hour. Whoever writes is told when nothing can be saved.
            return
        if tidied.leapt:
            from mammadagbok.domain.happenings import ClockLeapt

            self.happened.emit(ClockLeapt())
        if tidied.entries or tidied.photos:
            for what in ("gone", "entries"):
                self._session.changed.emit(what)
        if tidied.more:
            self._next.start(0)
