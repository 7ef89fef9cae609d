"""Changing a line to bring up: its words, which meeting it is for, whether it is for a guest."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.meeting import Meeting, Topic
from mammadagbok.ui.group.meeting_words import called
from mammadagbok.ui.look import Look
from mammadagbok.ui.own.fields import line_of, show_line
from mammadagbok.ui.theme import SMALL
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.combo import CalmComboBox
from mammadagbok.ui.widgets.layouts import column, fill, row
from mammadagbok.ui.widgets.line_add import LONGEST_LINE, EntryLine
from mammadagbok.ui.widgets.number_notice import NumberNotice
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.widgets.tick import Tick


class TopicForm(QWidget):
    """Emits `done` with the Topic as it is in the fields, and the Meeting it is for now, or None
    for the group's next.
    """

    done = Signal(object, object)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self._shown: Topic | None = None
        self._meetings: list[Meeting | None] = [None]
        self._words = EntryLine()
        self._words.setObjectName(f"{name}_words")
        self._words.setAccessibleName(self.tr("What I want to bring up"))
        self._words.setMaxLength(LONGEST_LINE)
        self._words.returnPressed.connect(self._on_done)
        self._which = CalmComboBox(look, self.tr("Which meeting it is for"), f"{name}_meeting")
        # Filled when it is shown: Qt would keep the width that it had without any choice.
        self._which.setSizeAdjustPolicy(CalmComboBox.SizeAdjustPolicy.AdjustToContents)
        self._guest = Tick(look, self.tr("A question for a guest"), f"{name}_guest")
        ways = row(look, SMALL)
        fill(ways, button(self.tr("Done"), self._on_done, object_name=f"{name}_done"), 1)
        layout = column(look, SMALL)
        fill(layout, self._words, NumberNotice(self._words))
        layout.addWidget(label(self.tr("Which meeting it is for"), "small"))
        fill(layout, self._which, self._guest, ways)
        self.setLayout(layout)

    @property
    def topic(self) -> Topic | None:
        """The line that is being changed, as it was; None while there is none."""
        return self._shown

    def show_topic(self, topic: Topic, meetings: Sequence[Meeting], now: datetime) -> None:
        """Show a line, with the meetings it may be for beside the group's next."""
        self._shown = topic
        show_line(self._words, topic.line.text)
        self._guest.setChecked(topic.note.guest)
        self._meetings = [None, *meetings]
        self._which.clear()
        self._which.addItem(self.tr("The next meeting of the group"))
        for each in meetings:
            self._which.addItem(called(self._look.dates, each, now))
        numbers = [None if each is None else each.id for each in self._meetings]
        there = topic.note.meeting
        self._which.setCurrentIndex(numbers.index(there) if there in numbers else 0)
        self._words.setFocus()

    def changed(self) -> tuple[Topic, Meeting | None] | None:
        """Return what stands in the fields; None when it is as it was, or blank."""
        if self._shown is None or not (words := line_of(self._words)):
            return None
        meeting = self._meetings[max(0, self._which.currentIndex())]
        number = None if meeting is None else meeting.id
        topic = replace(
            self._shown,
            line=replace(self._shown.line, text=words),
            note=replace(self._shown.note, meeting=number, guest=self._guest.isChecked()),
        )
        return None if topic == self._shown else (topic, meeting)

    def forget(self) -> None:
        """Let go of the line."""
        self._shown, self._meetings = None, [None]
        self._words.setText("")
        self._which.clear()

    def _on_done(self) -> None:
        self.done.emit(*(self.changed() or (None, None)))
