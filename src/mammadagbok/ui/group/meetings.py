"""The column of meetings: those to come, and those that have been, the latest first."""

from datetime import datetime, time, timedelta
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.meeting import Meeting, NewMeeting
from mammadagbok.ui.group.changing import change
from mammadagbok.ui.group.meeting_add import MeetingAdd
from mammadagbok.ui.group.meeting_card import MeetingCard
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import STEP, TIGHT
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import Card, clear, column, fill
from mammadagbok.ui.widgets.texts import label

_SHOWN: Final = 3
"""Past meetings that stand there before she asks for the earlier ones."""
_A_WEEK: Final = timedelta(days=7)
_USUAL_TIME: Final = time(17)


class Meetings(QWidget):
    """Emits `removed` or `writing_requested` with a Meeting."""

    removed = Signal(object)
    writing_requested = Signal(object)

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self.setObjectName("meetings")
        self._session = session
        self._look = look
        self._coming, self._past, self._earlier = (column(look, STEP) for _ in range(3))
        self._add = MeetingAdd(look)
        self._add.meeting_added.connect(self._on_meeting_added)
        self._add.unfolded.connect(self._on_add_unfolded)
        self._earlier_cards = QWidget()
        self._earlier_cards.setLayout(self._earlier)
        self._earlier_cards.hide()
        self._unfold = button(
            self.tr("Earlier meetings"),
            self._on_earlier_unfolded,
            "link",
            object_name="meetings_earlier",
        )
        self._none = label(self.tr("No meeting is planned."), "soft")
        self._none.setObjectName("meetings_none")
        layout = column(look, STEP)
        planning = Card(look, gap=TIGHT)
        fill(planning.body, self._none, self._add)
        layout.addLayout(self._coming)
        layout.addWidget(planning)
        layout.addLayout(self._past)
        layout.addWidget(self._unfold, alignment=Qt.AlignmentFlag.AlignLeft)
        fill(layout, self._earlier_cards, 1)
        self.setLayout(layout)

    def save_now(self) -> None:
        """Keep a meeting she has begun to add. Raises MammadagbokError, and the fields stay."""
        if self._add.is_begun:
            self._session.journal.group.add_meeting(self._add.meeting())
            self._add.fold()
            self._session.changed.emit("meetings")

    def show_meetings(self, meetings: list[Meeting], now: datetime) -> None:
        """Show these meetings, given the earliest first."""
        coming = [self._card(each, now) for each in meetings if each.plan.at >= now]
        past = [self._card(each, now) for each in reversed(meetings) if each.plan.at < now]
        for cards, place in (
            (coming, self._coming),
            (past[:_SHOWN], self._past),
            (past[_SHOWN:], self._earlier),
        ):
            clear(place)
            fill(place, *cards)
        if coming:
            coming[0].mark_next()
        self._none.setVisible(not coming)
        self._unfold.setVisible(len(past) > _SHOWN and self._earlier_cards.isHidden())

    def _card(self, meeting: Meeting, now: datetime) -> MeetingCard:
        made = MeetingCard(self._look, meeting, now)
        made.removed.connect(self.removed)
        made.writing_requested.connect(self.writing_requested)
        return made

    def _on_add_unfolded(self) -> None:
        day = (self._session.clock() + _A_WEEK).date()
        self._add.preset(datetime.combine(day, _USUAL_TIME))

    def _on_meeting_added(self, meeting: NewMeeting) -> None:
        add = partial(self._session.journal.group.add_meeting, meeting)
        if change(self._session, "meetings", add):
            self._add.fold()

    def _on_earlier_unfolded(self) -> None:
        self._unfold.hide()
        self._earlier_cards.show()
