"""The column of meetings: those to come, and those that have been, the latest first."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.meeting import Meeting, NewMeeting
from mammadagbok.services.meetings import OF_THE_FILE
from mammadagbok.ui.group.changing import Undoable, change
from mammadagbok.ui.group.meeting_add import MeetingAdd
from mammadagbok.ui.group.meeting_card import MeetingCard, card_name
from mammadagbok.ui.group.meeting_words import removed_sentence
from mammadagbok.ui.group.no_group import NoGroupCard
from mammadagbok.ui.group.plans_list import PlansList
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import STEP, TIGHT
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import Card, clear, column, fill
from mammadagbok.ui.widgets.texts import label

_COMING: Final = 3
"""So many meetings to come stand there, and those that she has written down or for."""
_SHOWN: Final = 3
"""Past meetings that stand there before she asks for the earlier ones."""
_EARLIER: Final = 60
"""So many past meetings are shown in all; what she wrote about older ones is in the journal."""
_A_WEEK: Final = timedelta(days=7)
_USUAL_TIME: Final = time(17)


class Meetings(QWidget):
    """Emits `opened` or `writing_requested` with a Meeting. Nobody is counted here."""

    opened = Signal(object)
    writing_requested = Signal(object)
    laid_out = Signal()

    def __init__(self, session: Session, look: Look, acts: Undoable) -> None:
        super().__init__()
        self.setObjectName("meetings")
        self._session, self._look, self._acts = session, look, acts
        self._cards: dict[str, MeetingCard] = {}
        self._earlier_meetings: tuple[Meeting, ...] = ()
        self._shows_earlier = False
        self._coming, self._past, self._earlier = (column(look, STEP) for _ in range(3))
        self._add = MeetingAdd(look)
        self._add.meeting_added.connect(self._on_meeting_added)
        self._add.unfolded.connect(self._on_add_unfolded)
        self._plans = PlansList(session, look, acts)
        self._plans.laid_out.connect(self.laid_out)
        self._paused = NoGroupCard(look)
        self._paused.resumed.connect(self._on_resumed)
        self._pause = button(
            self.tr("Right now I have no group"), self._on_paused, "link", object_name="no_group"
        )
        self._unfold = self._unfold_button()
        self._none = label(self.tr("No meeting is planned."), "soft")
        self._none.setObjectName("meetings_none")
        self._lay_out()

    def arrive(self) -> None:
        """Show the meetings as they are now. Raises MammadagbokError."""
        meetings, plans = self._session.journal.meetings, self._session.journal.plans
        now, has_group = meetings.now(), meetings.has_group()
        there = plans.all() if has_group else []
        numbers = [*(each.id for each in there), OF_THE_FILE] if has_group else []
        gaps = [gap for number in numbers for gap in plans.gaps(number)]
        past = meetings.past(_EARLIER) if has_group else []
        coming = [each for each in meetings.around(_COMING) if each.plan.at >= now]
        hers = [each for each in coming[_COMING:] if each.id]
        self._cards.clear()
        self._show_coming([*coming[:_COMING], *hers], now)
        clear(self._past)
        clear(self._earlier)
        fill(self._past, *(self._past_card(each, now) for each in past[:_SHOWN]))
        self._earlier_meetings = tuple(past[_SHOWN:])
        self._show_earlier(now)
        self._paused.setVisible(not has_group)
        self._pause.setVisible(has_group)
        self._plans.setVisible(has_group)
        self._plans.preset(datetime.combine(now.date() + _A_WEEK, _USUAL_TIME))
        self._plans.show_plans(there, gaps, now)

    def save_now(self) -> None:
        """Keep what she has begun to add. Raises MammadagbokError, and the fields stay."""
        if self._add.is_begun:
            self._session.journal.meetings.add(self._add.meeting())
            self._add.fold()
            self._session.changed.emit("meetings")
        self._plans.save_now()

    def forget(self) -> None:
        """Let go of everything in it."""
        self._earlier_meetings, self._shows_earlier = (), False
        self._cards.clear()
        self._plans.forget()
        for place in (self._coming, self._past, self._earlier):
            clear(place)

    def plan_one(self) -> None:
        """Put the keyboard where a meeting is added."""
        self._add.unfold()

    def walk_to(self, meeting: Meeting) -> None:
        """Put the keyboard on the way to this meeting, if it stands here."""
        if (card := self._cards.get(card_name(meeting))) is not None:
            card.walk_in()

    def _lay_out(self) -> None:
        layout, left = column(self._look, STEP), Qt.AlignmentFlag.AlignLeft
        self._planning = Card(self._look, gap=TIGHT)
        fill(self._planning.body, self._none, self._add, self._plans)
        self._planning.body.addWidget(self._pause, alignment=left)
        layout.addLayout(self._coming)
        fill(layout, self._paused, self._planning, self._past)
        layout.addWidget(self._unfold, alignment=left)
        fill(layout, self._earlier, 1)
        self.setLayout(layout)

    def _unfold_button(self) -> QPushButton:
        return button(
            self.tr("Earlier meetings"),
            self._on_earlier_unfolded,
            "link",
            object_name="meetings_earlier",
        )

    def _show_coming(self, meetings: Sequence[Meeting], now: datetime) -> None:
        cards = [self._card(MeetingCard(self._look, each, now)) for each in meetings]
        clear(self._coming)
        fill(self._coming, *cards)
        if cards:
            cards[0].mark_next()
        is_none = not cards and self._session.journal.meetings.has_group()
        self._none.setVisible(is_none)
        self._planning.heed_links(above=not is_none, below=True)

    def _past_card(self, meeting: Meeting, now: datetime) -> MeetingCard:
        line = self._session.journal.meetings.first_line(meeting)
        return self._card(MeetingCard(self._look, meeting, now, line))

    def _card(self, made: MeetingCard) -> MeetingCard:
        self._cards[made.objectName()] = made
        made.opened.connect(self.opened)
        made.removed.connect(self._on_removed)
        made.writing_requested.connect(self.writing_requested)
        return made

    def _on_removed(self, meeting: Meeting) -> None:
        remove = partial(self._session.journal.meetings.remove, meeting)
        self._acts.do("meetings", removed_sentence(meeting), remove)

    def _on_add_unfolded(self) -> None:
        day = (self._session.clock() + _A_WEEK).date()
        self._add.preset(datetime.combine(day, _USUAL_TIME))

    def _on_meeting_added(self, meeting: NewMeeting) -> None:
        add = partial(self._session.journal.meetings.add, meeting)
        if change(self._session, "meetings", add):
            self._add.fold()

    def _show_earlier(self, now: datetime) -> None:
        if self._shows_earlier:
            fill(self._earlier, *(self._past_card(each, now) for each in self._earlier_meetings))
        self._unfold.setVisible(bool(self._earlier_meetings) and not self._shows_earlier)

    def _on_earlier_unfolded(self) -> None:
        self._shows_earlier = True
        try:
            self._show_earlier(self._session.journal.meetings.now())
        except MammadagbokError as error:
            self._session.failed.emit(error)
        self.laid_out.emit()

    def _on_paused(self) -> None:
        sentence = self.tr("The meetings of the group are put away.")
        self._acts.do("meetings", sentence, self._session.journal.meetings.pause)

    def _on_resumed(self) -> None:
        sentence = self.tr("The meetings of the group are here again.")
        self._acts.do("meetings", sentence, self._session.journal.meetings.resume)
