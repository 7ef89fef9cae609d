"""Saving a meeting for a calendar, after saying what that means."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.errors import MammadagbokError, TargetExistsError
from mammadagbok.domain.meeting import Meeting
from mammadagbok.services.appointment import save_appointment
from mammadagbok.ui import dialogs
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import SMALL
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import column, fill
from mammadagbok.ui.widgets.notice import notice, say
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.words import sentence


class CalendarSave(QWidget):
    """Emits `closed` when she decides against it."""

    closed = Signal()

    def __init__(
        self, session: Session, look: Look, ask_for_target: dialogs.AskForTarget | None = None
    ) -> None:
        super().__init__()
        self.setObjectName("calendar_save")
        self._session = session
        self._ask_for_target = ask_for_target or dialogs.ask_for_calendar_file
        self._at: Meeting | None = None
        self._saved = notice("calendar_saved", "soft")
        self._failure = notice("calendar_failure")
        told = (
            self.tr("The file is called Appointment, and holds the day and the time, and no more."),
            self.tr(
                "Calendars are often copied to the internet and to other people's "
                "phones. Whoever sees yours can see that you have an appointment then."
            ),
        )
        ways = Flow(look, SMALL)
        self._save = button(self.tr("Save the file …"), self._on_save, object_name="calendar_file")
        ways.addWidget(self._save)
        cancel = button(self.tr("Cancel"), self.closed.emit, "link", object_name="calendar_cancel")
        ways.addWidget(cancel)
        layout = column(look, SMALL)
        fill(layout, *(label(each, "small") for each in told), ways, self._saved, self._failure)
        self.setLayout(layout)

    def show_meeting(self, meeting: Meeting) -> None:
        """Be about this meeting."""
        self._at = meeting
        say(self._saved, "")
        say(self._failure, "")

    def walk_in(self) -> None:
        """Put the keyboard on what saves it."""
        self._save.setFocus()

    def forget(self) -> None:
        """Be about none."""
        self._at = None

    def _on_save(self) -> None:
        target = self._ask_for_target(self, self.tr("Appointment.ics"))
        # The journal may have been locked while she chose a file.
        if target is None or self._at is None or not self._session.is_open:
            return
        say(self._failure, "")
        try:
            saved = self._written(self._at, target)
        except MammadagbokError as error:
            say(self._failure, sentence(error))
            return
        if saved:
            pattern = self.tr("Saved as {name}. Open it in your calendar, and delete it after.")
            say(self._saved, pattern.format(name=target.name))

    def _written(self, meeting: Meeting, target: Path) -> bool:
        """Save it, or return False when a file lies there that she wants to keep."""
        at, word = meeting.plan.at, self.tr("Appointment")
        try:
            save_appointment(at, word, target, replace=False)
        except TargetExistsError:
            # It may have been locked while she was asked.
            if not (dialogs.agrees_to_replace(self, target.name) and self._session.is_open):
                return False
            save_appointment(at, word, target, replace=True)
        return True
