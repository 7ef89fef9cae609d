"""When to keep what she writes outside the texts of the journal: as soon as there."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.ui.writing.autosave import LATEST_MS, PAUSE_MS, RETRY_MS


class SaveSoon(QObject):
    """Calls `save` when she pauses after `touch`, and five seconds after it at the latest.

    Emits `saved`, or `failed` with a MammadagbokError; then it tries again every ten seconds.
    """

    saved = Signal()
    failed = Signal(object)

    def __init__(self, save: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._save = save
        self._touched = False
        self._unsaved_for = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_pause)

    def touch(self) -> None:
        """She has changed something."""
        if not self._touched:
            self._touched = True
            self._unsaved_for.start()
        self._timer.start(max(0, min(PAUSE_MS, LATEST_MS - self._unsaved_for.elapsed())))

    def save_now(self) -> None:
        """Save at once if she has changed something. Raises MammadagbokError; nothing is lost."""
        if not self._touched:
            return
        try:
            self._save()
        except MammadagbokError as error:
            self._timer.start(RETRY_MS)
            self._unsaved_for.start()
            self.failed.emit(error)
            raise
        self.forget()
        self.saved.emit()

    def forget(self) -> None:
        """Nothing is waiting to be saved any more."""
        self._timer.stop()
        self._touched = False

    def _on_pause(self) -> None:
        try:
            self.save_now()
        except MammadagbokError:
            return  # `failed` has told, and the timer runs again.
