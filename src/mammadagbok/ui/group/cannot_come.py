"""A short message to copy when she cannot come: ready, hers to change, without a reason."""

from datetime import datetime

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.meeting import Meeting
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import SMALL
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import column, fill, row
from mammadagbok.ui.widgets.notice import notice, say
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.widgets.words_field import WordsField


class CannotCome(QWidget):
    """The copy is forgotten as any other of the program's (`ui.clipboard`)."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("cannot_come")
        self._look = look
        self._ready = ""
        name = self.tr("A message to copy")
        self._words = WordsField(look, name, "cannot_come_words")
        self._copied = notice("cannot_come_copied", "small")
        ways = row(look, SMALL)
        copy = button(self.tr("Copy"), self._on_copied, object_name="cannot_come_copy")
        copy.setAccessibleName(self.tr("Copy the message"))
        fill(ways, copy, 1)
        layout = column(look, SMALL)
        about = self.tr("Change it as you like. You need not say why.")
        fill(layout, label(about, "small"), self._words, ways, self._copied)
        self.setLayout(layout)

    def show_meeting(self, meeting: Meeting, now: datetime) -> None:
        """Have a sentence ready for this meeting, unless she has changed the one that stands."""
        pattern = self.tr("Hi! I can't come on {day}. See you next time.")
        if meeting.plan.name:
            pattern = self.tr("Hi! {day} does not suit me. Could it be another day?")
        dates, at = self._look.dates, meeting.plan.at
        day = dates.weekday(at.date()) if at.year == now.year else dates.full(at.date())
        ready = pattern.format(day=day)
        ready = ready.replace("! " + day, "! " + day[:1].upper() + day[1:])
        if ready != self._ready:
            self._ready = ready
            self._words.set_text(ready)
            say(self._copied, "")

    def walk_in(self) -> None:
        """Put the cursor in the message."""
        self._words.setFocus()

    def forget(self) -> None:
        """Let go of the message."""
        self._ready = ""

    def _on_copied(self) -> None:
        QGuiApplication.clipboard().setText(self._words.text())
        say(self._copied, self.tr("Copied. Paste it within a minute."))
