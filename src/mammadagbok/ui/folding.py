"""Folding what was saved into the journal's own file, in a pause after it is on the disk."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

if TYPE_CHECKING:
    from mammadagbok.services.open_journal import OpenJournal

_PAUSE_MS: Final = 300
"""She has stopped writing, or what was saved was no writing."""
_LATEST_MS: Final = 2_000
"""And so long after the first save at the latest, when one follows another."""


class Folding(QObject):
    """Looks after one open journal: until then its file alone lacks what was saved last."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._journal: OpenJournal | None = None
        self._unfolded_for = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_time)

    @property
    def is_waiting(self) -> bool:
        """True from a save until it is folded in."""
        return self._timer.isActive()

    def begin(self, journal: "OpenJournal") -> None:
        """Look after this journal."""
        self._journal = journal
        journal.database.fold_later(self._wait)

    def end(self) -> None:
        """The journal is closing, and folds all of it in."""
        if self._journal is not None:
            self._journal.database.fold_later(None)
        self._journal = None
        self._timer.stop()

    def _wait(self) -> None:
        if not self._timer.isActive():
            self._unfolded_for.start()
        self._timer.start(max(0, min(_PAUSE_MS, _LATEST_MS - self._unfolded_for.elapsed())))

    def _on_time(self) -> None:
        if self._journal is not None:
            self._journal.database.fold()
