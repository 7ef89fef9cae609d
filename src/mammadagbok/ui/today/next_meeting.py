"""The card of the next meeting, with what she wants to bring up."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.meeting import Meeting, Topic
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import SMALL, TIGHT
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import Card, clear, column, fill, row
from mammadagbok.ui.widgets.line_add import LineAdd
from mammadagbok.ui.widgets.texts import chip, label


class NextMeetingCard(Card):
    """Emits `line_added` with something to bring up, and her wish to go on: to the meeting, to the
    note she brings, or to the group.
    """

    line_added = Signal(str)
    preparation_requested = Signal()
    note_requested = Signal()
    group_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setObjectName("next_meeting")
        self._look = look
        self._heading = label("", "heading")
        self._until = chip("", "group")
        self._when = label("")
        self._when.setObjectName("next_meeting_when")
        self._topics_title = label(self.tr("What I want to bring up"), "small")
        self._topics = column(look, TIGHT)
        self.line = LineAdd(look, self.tr("A line to bring up …"), "today_topic")
        self.line.line_added.connect(self.line_added)
        self._doors = self._with_meeting()
        self._plan = button(
            self.tr("Go to the group"), self.group_requested.emit, object_name="plan_meeting"
        )
        self._build()

    def show_meeting(self, meeting: Meeting | None, until: str, when: str) -> None:
        """Show the next meeting with its time in words, or that none is planned."""
        self._heading.setText(self.tr("Next meeting"))
        self._until.setText(until)
        self._until.setVisible(meeting is not None)
        if meeting is None:
            self._when.setText(self.tr("No meeting is planned."))
        else:
            parts = (meeting.plan.name, when, meeting.plan.place)
            self._when.setText(" · ".join(filter(None, parts)))
        self._doors.setVisible(meeting is not None)
        self._plan.setVisible(meeting is None)

    def show_topics(self, topics: Sequence[Topic]) -> None:
        """Show her lines."""
        clear(self._topics)
        for topic in topics:
            # Beside its dot, so that a second line begins where the first does.
            line = row(self._look, SMALL)
            line.addWidget(label("·", wrap=False), alignment=Qt.AlignmentFlag.AlignTop)
            line.addWidget(label(topic.line.text), 1)
            self._topics.addLayout(line)

    def _build(self) -> None:
        top = row(self._look, SMALL)
        fill(top, self._heading, self._until)
        plan = row(self._look, SMALL)
        fill(plan, self._plan, 1)
        fill(self.body, top, self._when)
        self.body.addSpacing(self._look.px(TIGHT))
        fill(self.body, self._topics_title, self._topics)
        self.body.addSpacing(self._look.px(TIGHT))
        self.body.addWidget(self.line)
        self.body.addSpacing(self._look.px(SMALL))
        fill(self.body, self._doors, plan)

    def _with_meeting(self) -> QWidget:
        prepare = button(
            self.tr("Get ready for the meeting"),
            self.preparation_requested.emit,
            "primary",
            object_name="prepare_meeting",
        )
        note = button(
            self.tr("A note to bring"), self.note_requested.emit, object_name="today_note"
        )
        inside = Flow(self._look, SMALL)
        inside.addWidget(prepare)
        inside.addWidget(note)
        made = QWidget()
        made.setLayout(inside)
        return made
