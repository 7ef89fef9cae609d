"""What she wants to bring up at one meeting, questions for a guest, and what she has rehearsed."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.meeting import Meeting, Topic, TopicNote
from mammadagbok.domain.rehearsal import Rehearsal
from mammadagbok.ui.group.changing import Undoable, change
from mammadagbok.ui.group.topic_lines import TopicLines
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import SMALL, TIGHT
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import Card, clear, column, fill
from mammadagbok.ui.widgets.line_add import LineAdd
from mammadagbok.ui.widgets.texts import label


class BringCard(Card):
    """Emits `laid_out` when other parts stand in it. `rehearsals` is where those stand that belong
    to its lines.
    """

    laid_out = Signal()
    destination_requested = Signal(object)

    def __init__(self, session: Session, look: Look, acts: Undoable) -> None:
        super().__init__(look, gap=SMALL)
        self.setObjectName("bring_card")
        self._session, self._look = session, look
        self._meeting: Meeting | None = None
        self._is_empty = True
        self._lines = TopicLines(session, look, acts, "bring")
        self._questions = TopicLines(session, look, acts, "guest")
        self._add = LineAdd(look, self.tr("A line to bring up …"), "bring")
        self._ask = LineAdd(look, self.tr("Write what you want to ask …"), "guest")
        self._unfold = button(
            self.tr("+ Questions for a guest"),
            self._on_unfolded,
            "link",
            object_name="guest_unfold",
        )
        self._guest = QWidget()
        inside = column(look, SMALL)
        fill(inside, label(self.tr("Questions for a guest"), "strong"), self._questions, self._ask)
        self._guest.setLayout(inside)
        self.rehearsals = column(look, TIGHT)
        heading = label(self.tr("What I want to bring up"), "heading")
        fill(self.body, heading, self._lines, self._add, self.rehearsals, self._guest)
        self.body.addWidget(self._unfold, alignment=Qt.AlignmentFlag.AlignLeft)
        for lines in (self._lines, self._questions):
            lines.laid_out.connect(self.laid_out)
            lines.destination_requested.connect(self.destination_requested)
        self._add.line_added.connect(partial(self._on_line_added, self._add, False))
        self._ask.line_added.connect(partial(self._on_line_added, self._ask, True))

    @property
    def is_empty(self) -> bool:
        """True while nothing is for this meeting."""
        return self._is_empty

    def show_meeting(self, meeting: Meeting) -> None:
        """Show what is for this meeting. Raises MammadagbokError."""
        journal = self._session.journal
        self._meeting = meeting
        topics = journal.group.topics_for(meeting)
        self._is_empty = not topics
        questions = [each for each in topics if each.note.guest]
        self._lines.show_topics([each for each in topics if not each.note.guest], meeting)
        self._questions.show_topics(questions, meeting)
        is_asked = bool(questions or self._ask.field.text() or self._ask.field.hasFocus())
        self._guest.setVisible(is_asked)
        self._unfold.setVisible(not is_asked)
        self.heed_links(below=not is_asked)
        numbers = {each.note.rehearsal for each in topics} - {None}
        self._show_rehearsals([each for each in journal.rehearsals.all() if each.id in numbers])

    def save_now(self) -> None:
        """Keep what she has begun to write. Raises MammadagbokError, and it stays there."""
        for add, is_guest in ((self._add, False), (self._ask, True)):
            line = add.field.text().strip()
            if line and self._meeting is not None:
                self._keep(line, is_guest)
                add.field.setText("")
                self._session.changed.emit("topics")
        self._lines.save_now()
        self._questions.save_now()

    def forget(self) -> None:
        """Let go of everything in it."""
        self._meeting = None
        self._lines.forget()
        self._questions.forget()
        clear(self.rehearsals)

    def _show_rehearsals(self, rehearsals: Sequence[Rehearsal]) -> None:
        clear(self.rehearsals)
        for each in rehearsals:
            words = each.lines.situation or each.lines.mine
            pattern = self.tr("Rehearsed: {words}")
            self.rehearsals.addWidget(label(pattern.format(words=words), "soft"))

    def _keep(self, line: str, is_guest: bool) -> Topic | None:
        group, meeting = self._session.journal.group, self._meeting
        # What is for the group's next meeting stays for it, whichever day that becomes.
        is_next = meeting == self._session.journal.meetings.next_of_group()
        return group.add_topic(
            line, note=TopicNote(guest=is_guest), meeting=None if is_next else meeting
        )

    def _on_unfolded(self) -> None:
        self._guest.show()
        self._unfold.hide()
        self.heed_links()
        self._ask.field.setFocus()
        self.laid_out.emit()

    def _on_line_added(self, add: LineAdd, is_guest: bool, line: str) -> None:
        if not change(self._session, "topics", partial(self._keep, line, is_guest)):
            add.field.setText(line)
