"""Keeps the rehearsal she writes: a moment after each pause, and whenever it is asked to."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.rehearsal import NewRehearsal, Rehearsal
from mammadagbok.ui.session import Session
from mammadagbok.ui.writing.autosave import LATEST_MS, PAUSE_MS, RETRY_MS


class RehearsalKeeping(QObject):
    """Keeps what `read` makes of the open one. Emits `saved`, or `failed` with a MammadagbokError;
    then it tries again every ten seconds until it works.
    """

    saved = Signal()
    failed = Signal(object)

    def __init__(
        self, session: Session, read: Callable[[NewRehearsal], NewRehearsal], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._read = session, read
        self._open: NewRehearsal | None = None
        self._kept: Rehearsal | None = None
        self._touched = False
        self._unsaved_for = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_pause)

    @property
    def kept(self) -> Rehearsal | None:
        """The open one as the journal last had it; None while there is nothing to keep."""
        return self._kept

    @property
    def entry(self) -> int | None:
        """The id of the text that the open one began from."""
        return self._open.entry if self._open is not None else None

    def open(self, lines: NewRehearsal, kept: Rehearsal | None = None) -> None:
        """Look after another one. What was not saved of the last is let go."""
        self.forget()
        self._open, self._kept = lines, kept

    def forget(self) -> None:
        """Look after none."""
        self._timer.stop()
        self._open = self._kept = None
        self._touched = False

    def touch(self) -> None:
        """She has changed something: save when she pauses, or when it has waited long enough."""
        if self._open is None:
            return
        if not self._touched:
            self._touched = True
            self._unsaved_for.start()
        self._timer.start(max(0, min(PAUSE_MS, LATEST_MS - self._unsaved_for.elapsed())))

    def save_now(self) -> None:
        """Save at once if she has changed something. Raises MammadagbokError; nothing is lost."""
        if self._open is None or not self._touched:
            return
        lines = self._read(self._open)
        try:
            self._kept = self._session.journal.rehearsals.keep(self._kept, lines)
        except MammadagbokError as error:
            self._timer.start(RETRY_MS)
            self._unsaved_for.start()
            self.failed.emit(error)
            raise
        self._timer.stop()
        self._touched = False
        if self._kept is not None:
            self.saved.emit()

    def _on_pause(self) -> None:
        try:
            self.save_now()
        except MammadagbokError:
            return  # `failed` has told, and the timer runs again.
