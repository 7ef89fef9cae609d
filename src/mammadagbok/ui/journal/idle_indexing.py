"""Making what she has saved findable while nothing else happens."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.services.finding import Finding
from mammadagbok.ui.one_heap import give_back

_PAUSE_MS: Final = 1_000
"""Nothing was saved or sought for so long."""
_BETWEEN_MS: Final = 50
"""Between two pieces of some ten milliseconds, so that whatever comes meanwhile goes first."""


class IdleIndexing(QObject):
    """Indexes a few entries at a time, and none while `is_busy`; a long one only once it is not
    the one that stands `open_at`. What goes wrong is left to the next search, which does the same
    and says so.
    """

    def __init__(
        self,
        finding: Callable[[], Finding],
        is_busy: Callable[[], bool],
        open_at: Callable[[], int | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._finding = finding
        self._is_busy, self._open_at = is_busy, open_at
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_time)

    @property
    def is_waiting(self) -> bool:
        """True while there may be something left to index."""
        return self._timer.isActive()

    def wait(self) -> None:
        """Something was saved or sought: begin after a pause."""
        self._timer.start(_PAUSE_MS)

    def hold(self) -> None:
        """She looks through what there is: what is left, if anything, waits for a pause."""
        if self.is_waiting:
            self.wait()

    def stop(self) -> None:
        """The journal is locking."""
        self._timer.stop()

    def _on_time(self) -> None:
        if self._is_busy():
            self._timer.start(_PAUSE_MS)
            return
        try:
            finding = self._finding()
            goes_on = finding.index_pending(self._open_at()) or finding.gather_index()
        except MammadagbokError:
            return
        if goes_on:
            self._timer.start(_BETWEEN_MS)
        else:
            give_back()
