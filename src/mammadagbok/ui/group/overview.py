"""«Gruppa» at a glance: meetings, what to bring up, writing afterwards, and people to call."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.entry import Kind
from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.meeting import Meeting
from mammadagbok.ui.group.after_hint import AfterHint
from mammadagbok.ui.group.call_card import CallCard
from mammadagbok.ui.group.changing import Undoable
from mammadagbok.ui.group.meetings import Meetings
from mammadagbok.ui.group.phases_card import PhasesCard
from mammadagbok.ui.group.rules_card import RulesCard
from mammadagbok.ui.group.topics_card import TopicsCard
from mammadagbok.ui.group.ways_back import rehearse_button
from mammadagbok.ui.group_file.leader_card import LeaderCard
from mammadagbok.ui.look import Look
from mammadagbok.ui.place import BlankPage, PageName, Place
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import ROOM, TIGHT
from mammadagbok.ui.widgets.layouts import column, fill, page_column, scrolling
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.widgets.three_columns import ThreeColumns

_NARROW_BELOW: Final = 720
"""Two columns need this many pixels at 100 %, …"""
_TWO_BELOW: Final = 1040
"""… and three so many: in fewer, what she wants to bring up stands in lines of three words."""


class Overview(QWidget):
    """Emits `opened` with a Meeting, `destination_requested`, and `laid_out` when other parts stand
    in it.
    """

    opened = Signal(object)
    destination_requested = Signal(object)
    laid_out = Signal()

    def __init__(self, session: Session, look: Look, acts: Undoable) -> None:
        super().__init__()
        self.setObjectName("group_overview")
        self._session, self._look = session, look
        self._meetings = Meetings(session, look, acts)
        self.topics = TopicsCard(session, look, acts)
        self._after = AfterHint(look)
        self._calls = CallCard(session, look, self.tr("People I can call"), can_change=True)
        self._calls.say(self.tr("Who I can call, and when not"))
        self._rules, self._phases = RulesCard(session, look), PhasesCard(session, look, acts)
        self._leader = LeaderCard(session, look, acts)
        self.topics.ways.addWidget(rehearse_button(self.destination_requested.emit))
        self._columns = self._three_columns()
        self._lay_out()
        self._connect()

    def arrive(self) -> None:
        """Show everything as it is now. Raises MammadagbokError."""
        journal = self._session.journal
        self._meetings.arrive()
        self.topics.show_topics(journal.group.topics())
        self._calls.show_people(journal.group.people())
        self._rules.refresh()
        self._phases.refresh()
        self._leader.show_file()
        self._after.setVisible(journal.meetings.has_group())
        self._after.show_meeting(journal.meetings.previous(), journal.meetings.now())

    def walk_to(self, meeting: Meeting) -> None:
        """Put the keyboard on the way to this meeting."""
        self._meetings.walk_to(meeting)

    def save_now(self) -> None:
        """Keep what she has begun to add. Raises MammadagbokError, and it stays in its fields."""
        self._meetings.save_now()
        self.topics.save_now()
        self._calls.save_now()
        self._rules.save_now()

    def forget(self) -> None:
        """Let go of everything she has written here."""
        self._meetings.forget()
        self.topics.lines.forget()
        self._after.show_meeting(None, self._session.clock())
        self._calls.forget()
        self._rules.forget()
        self._phases.forget()

    def fit(self, width: int) -> None:
        """As many columns as there is room for, up to three."""
        self._columns.fit(width)

    def _three_columns(self) -> ThreeColumns:
        middle = self._stacked(self.topics, self._after, self._phases)
        last = self._stacked(self._rules, self._calls, self._leader)
        parts = (self._meetings, 11), (middle, 13), (last, 11)
        return ThreeColumns(self._look, _NARROW_BELOW, _TWO_BELOW, *parts)

    def _stacked(self, *cards: QWidget) -> QWidget:
        made = QWidget()
        layout = column(self._look, ROOM)
        fill(layout, *cards, 1)
        made.setLayout(layout)
        return made

    def _lay_out(self) -> None:
        inside, outer = QWidget(), column(self._look, 0)
        # From the outermost in: see `JournalPage`.
        self.setLayout(outer)
        outer.addWidget(scrolling(inside))
        layout = page_column(self._look, inside)
        top = column(self._look, TIGHT)
        about = self.tr("The meetings, and what I want to bring.")
        fill(top, label(self.tr("The group"), "title"), label(about, "soft"))
        fill(layout, top, self._columns, 1)

    def _connect(self) -> None:
        self._meetings.opened.connect(self.opened)
        self._meetings.laid_out.connect(self.laid_out)
        self._meetings.writing_requested.connect(self._on_writing_requested)
        self.topics.sentences_requested.connect(self._on_sentences_requested)
        self.topics.note_requested.connect(self._on_note_requested)
        self.topics.lines.laid_out.connect(self.laid_out)
        self._after.opened.connect(self.opened)
        self._after.writing_requested.connect(self._on_writing_requested)
        self.topics.lines.destination_requested.connect(self.destination_requested)
        self._phases.destination_requested.connect(self.destination_requested)
        for part in (self._calls.people, self._rules.rules, self._phases, self._leader):
            part.laid_out.connect(self.laid_out)

    def _on_writing_requested(self, meeting: Meeting | None) -> None:
        day = meeting.plan.at.date() if meeting else None
        self.destination_requested.emit(BlankPage(Kind.REFLECTION, day))

    def _on_sentences_requested(self) -> None:
        """Open the group's next meeting, else the next of any, else plan one."""
        meetings = self._session.journal.meetings
        try:
            meeting = meetings.next_of_group() or meetings.next()
        except MammadagbokError as error:
            self._session.failed.emit(error)
            return
        if meeting is None:
            self._meetings.plan_one()
        else:
            self.opened.emit(meeting)

    def _on_note_requested(self) -> None:
        self.destination_requested.emit(Place(PageName.SHARE))
