"""The card that leads on to writing after the latest meeting of the group."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal

from mammadagbok.domain.meeting import Meeting
from mammadagbok.ui.group.meeting_words import called
from mammadagbok.ui.look import Look
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import Card, fill
from mammadagbok.ui.widgets.notice import notice, say
from mammadagbok.ui.widgets.texts import label


class AfterHint(Card):
    """Emits `writing_requested` with the Meeting or None, and `opened` with the Meeting."""

    writing_requested = Signal(object)
    opened = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setObjectName("after_hint")
        self._look = look
        self._meeting: Meeting | None = None
        self._which = notice("after_which", "small")
        about = self.tr("Write about yourself. What the others said is theirs.")
        write = button(self.tr("Write from the meeting"), self._on_write, object_name="after_write")
        self._open = button(
            self.tr("One question, if you like"), self._on_open, "link", object_name="after_open"
        )
        heading = label(self.tr("After the meeting"), "heading")
        fill(self.body, heading, self._which, label(about, "soft"))
        for way in (write, self._open):
            self.body.addWidget(way, alignment=Qt.AlignmentFlag.AlignLeft)

    def show_meeting(self, meeting: Meeting | None, now: datetime) -> None:
        """Be about this meeting, or about none in particular."""
        self._meeting = meeting
        self._open.setVisible(meeting is not None)
        self.heed_links(below=meeting is not None)
        say(self._which, called(self._look.dates, meeting, now) if meeting else "")

    def _on_write(self) -> None:
        self.writing_requested.emit(self._meeting)

    def _on_open(self) -> None:
        self.opened.emit(self._meeting)
