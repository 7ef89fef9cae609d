"""«Gruppa»: meetings, what to bring up, writing afterwards, and people to call."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.entry import Kind
from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.meeting import Meeting, Topic
from mammadagbok.services.undoing import Undo
from mammadagbok.ui.group.call_card import CallCard
from mammadagbok.ui.group.changing import change
from mammadagbok.ui.group.meetings import Meetings
from mammadagbok.ui.group.phases_card import PhasesCard
from mammadagbok.ui.group.rules_card import RulesCard
from mammadagbok.ui.group.topics_card import TopicsCard
from mammadagbok.ui.group_file.leader_card import LeaderCard
from mammadagbok.ui.look import Look
from mammadagbok.ui.page import Page
from mammadagbok.ui.place import BlankPage, PageName, Place
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import ROOM, TIGHT
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.columns import Columns
from mammadagbok.ui.widgets.forgetting import forget_texts
from mammadagbok.ui.widgets.layouts import Card, column, fill, page_column, scrolling
from mammadagbok.ui.widgets.tab_order import tab_through
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.widgets.undo_bar import UndoBar

_NARROW_BELOW: Final = 920
"""Three columns need this many pixels at 100 %."""
_SHOWN: Final = frozenset({"meetings", "topics", "people", "rules", "phases", "group_file"})


class GroupPage(Page):
    """Nobody is counted here, and nothing is ticked off."""

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__(PageName.GROUP, session, look)
        self._meetings = Meetings(session, look)
        self._topics = TopicsCard(session, look)
        self._calls = CallCard(session, look, self.tr("People I can call"), can_change=True)
        self._calls.say(self.tr("Who I can call, and when not"))
        self._rules, self._phases = RulesCard(session, look), PhasesCard(session, look)
        self._undo = UndoBar(look, along_edge=True)
        self._leader = LeaderCard(session, look)
        middle = self._stacked(self._topics, self._after_card())
        last = self._stacked(self._rules, self._calls, self._phases, self._leader)
        self._columns = Columns(look, _NARROW_BELOW, (self._meetings, 11), (middle, 13), (last, 11))
        self._lay_out()
        self._meetings.removed.connect(self._on_meeting_removed)
        self._meetings.writing_requested.connect(self._on_writing_requested)
        self._topics.removed.connect(self._on_topic_removed)
        self._topics.preparing_requested.connect(self._on_preparing_requested)
        self._topics.destination_requested.connect(self.destination_requested)
        self._phases.destination_requested.connect(self.destination_requested)
        self._phases.undo_offered.connect(self._undo.offer)
        for list_ in (self._calls.people, self._rules.rules):
            list_.laid_out.connect(self._on_laid_out)
        self._leader.undo_offered.connect(self._undo.offer)
        self._leader.laid_out.connect(self._on_laid_out)
        session.changed.connect(self._on_changed)

    def arrive(self, place: Place) -> None:
        """Show meetings, lines and people as they are now."""
        group = self.session.journal.group
        try:
            self._meetings.show_meetings(group.meetings(), group.now())
            self._topics.show_topics(group.topics())
            self._calls.show_people(group.people())
            self._rules.refresh()
            self._phases.refresh()
            self._leader.show_file()
        except MammadagbokError as error:
            self.session.failed.emit(error)
        tab_through(self)

    def save_now(self) -> None:
        """Keep what she has begun to add. Raises MammadagbokError, and it stays in its fields."""
        self._meetings.save_now()
        self._topics.save_now()
        self._calls.save_now()
        self._rules.save_now()

    def forget(self) -> None:
        """Let go of everything she has written here."""
        self._undo.forget()
        self._calls.forget()
        self._rules.forget()
        self._phases.forget()
        forget_texts(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column where there is no room for three."""
        self._columns.fit(self.width())
        super().resizeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """What was removed can be put back until she leaves the page."""
        self._undo.forget()
        super().hideEvent(event)

    def _lay_out(self) -> None:
        inside = QWidget()
        layout = page_column(self.look, inside)
        heading = column(self.look, TIGHT)
        about = self.tr("The meetings, and what you want to bring.")
        fill(heading, label(self.tr("The group"), "title"), label(about, "soft"))
        fill(layout, heading, self._columns, 1)
        outer = column(self.look, 0)
        fill(outer, scrolling(inside), self._undo)
        self.setLayout(outer)

    def _stacked(self, *cards: Card) -> QWidget:
        made = QWidget()
        layout = column(self.look, ROOM)
        fill(layout, *cards, 1)
        made.setLayout(layout)
        return made

    def _after_card(self) -> Card:
        card = Card(self.look)
        card.setObjectName("after_card")
        about = self.tr("Write about yourself. What the others told is theirs.")
        write = button(self.tr("Write from the meeting"), self._on_write, object_name="after_write")
        fill(card.body, label(self.tr("After the meeting"), "heading"), label(about, "soft"))
        card.body.addWidget(write, alignment=Qt.AlignmentFlag.AlignLeft)
        return card

    def _write(self, meeting: Meeting | None) -> None:
        day: date | None = meeting.plan.at.date() if meeting else None
        self.destination_requested.emit(BlankPage(Kind.REFLECTION, day))

    def _remove(self, what: str, sentence: str, act: Callable[[], Undo]) -> None:
        undos = list[Undo]()
        if change(self.session, what, lambda: undos.append(act())):
            self._undo.offer(sentence, partial(change, self.session, what, undos[0]))

    def _on_write(self) -> None:
        try:
            self._write(self.session.journal.group.previous_group_meeting())
        except MammadagbokError as error:
            self.session.failed.emit(error)

    def _on_writing_requested(self, meeting: Meeting) -> None:
        self._write(meeting)

    def _on_preparing_requested(self) -> None:
        self.destination_requested.emit(Place(PageName.SHARE))

    def _on_meeting_removed(self, meeting: Meeting) -> None:
        group = self.session.journal.group
        self._remove(
            "meetings",
            self.tr("The meeting is removed."),
            partial(group.remove_meeting, meeting),
        )

    def _on_topic_removed(self, topic: Topic) -> None:
        group = self.session.journal.group
        self._remove(
            "topics",
            self.tr("The line is removed."),
            partial(group.remove_topic, topic),
        )

    def _on_laid_out(self) -> None:
        tab_through(self)

    def _on_changed(self, what: str) -> None:
        if what in _SHOWN and self.isVisible():
            self.arrive(self.place())
