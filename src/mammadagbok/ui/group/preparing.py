"""What she writes for one meeting and after it, kept as she writes."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from mammadagbok.domain.meeting import Meeting, Preparation
from mammadagbok.ui.session import Session
from mammadagbok.ui.writing.save_soon import SaveSoon


class Preparing(QObject):
    """Saves what `read` makes of the last words for the meeting that is open.

    Emits `saved` and `failed` like SaveSoon. Nothing is kept before she has written something.
    """

    saved = Signal()
    failed = Signal(object)

    def __init__(
        self, session: Session, read: Callable[[Preparation], Preparation], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._read = session, read
        self._meeting: Meeting | None = None
        self._kept = Preparation()
        self._soon = SaveSoon(self._save, self)
        self._soon.saved.connect(self.saved)
        self._soon.failed.connect(self.failed)
        session.locked.connect(self.let_go)

    @property
    def meeting(self) -> Meeting | None:
        """The meeting as the journal last had it; None when none is open."""
        return self._meeting

    def open(self, meeting: Meeting) -> Preparation:
        """Look after another meeting and return what is kept for it. Raises JournalDamagedError.

        What was not saved for the last one is forgotten.
        """
        kept = self._session.journal.meetings.preparation(meeting)
        self._soon.forget()
        self._meeting, self._kept = meeting, kept
        return kept

    def follow(self, meeting: Meeting) -> None:
        """The meeting has another time or place, or is kept by now."""
        self._meeting = meeting

    def touch(self) -> None:
        """She has changed something."""
        if self._meeting is not None:
            self._soon.touch()

    def save_now(self) -> None:
        """Save at once what is not saved. Raises MammadagbokError; nothing is lost."""
        self._soon.save_now()

    def let_go(self) -> None:
        """Look after nothing any more."""
        self._soon.forget()
        self._meeting, self._kept = None, Preparation()

    def _save(self) -> None:
        if self._meeting is None:
            return
        words = self._read(self._kept)
        if words == self._kept:
            return
        before = self._meeting.id
        self._meeting = self._session.journal.meetings.prepare(self._meeting, words)
        self._kept = words
        if self._meeting.id != before:
            self._session.changed.emit("meetings")
