"""One meeting: what she makes ready for it, what can be done with it, and what came after."""

from datetime import timedelta
from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.entry import Kind
from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.meeting import Meeting, Preparation
from mammadagbok.ui.group.after_card import AfterCard
from mammadagbok.ui.group.bring_card import BringCard
from mammadagbok.ui.group.changing import Undoable
from mammadagbok.ui.group.meeting_ways import MeetingWays
from mammadagbok.ui.group.meeting_words import about, heading
from mammadagbok.ui.group.preparing import Preparing
from mammadagbok.ui.group.rules_quiet import RulesQuiet
from mammadagbok.ui.group.sentences_card import SentencesCard
from mammadagbok.ui.look import Look
from mammadagbok.ui.place import BlankPage, PageName, Place
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import ICON_SIZE, ROOM, STEP, TIGHT
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.columns import Columns
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import column, fill, page_column, row, scrolling
from mammadagbok.ui.widgets.notice import notice, say
from mammadagbok.ui.widgets.texts import chip, label
from mammadagbok.ui.words import unsaved_sentence

_NARROW_BELOW: Final = 760
"""Two columns need this many pixels at 100 %."""
_GOES_ON: Final = timedelta(hours=2)
"""For so long after it has begun, what she made ready stands on top: she may be reading it aloud.
"""
_AHEAD: Final = 8


class MeetingSheet(QWidget):
    """Every field may stay empty, and is kept as she writes.

    Emits `written` when she writes, `closed` when she wants back, `destination_requested`, and
    `laid_out` when other parts stand in it.
    """

    written = Signal()
    closed = Signal()
    destination_requested = Signal(object)
    laid_out = Signal()

    def __init__(self, session: Session, look: Look, acts: Undoable) -> None:
        super().__init__()
        self.setObjectName("meeting_sheet")
        self._session, self._look = session, look
        self._preparing = Preparing(session, self._read, self)
        self._title, self._about = label("", "title"), label("", "soft")
        self._title.setObjectName("sheet_title")
        self._until = chip("", "group")
        self._status = label("", "small", wrap=False)
        self._status.setObjectName("sheet_status")
        self._notice = notice("sheet_notice")
        self._sentences, self._after = SentencesCard(look), AfterCard(look)
        self._bring = BringCard(session, look, acts)
        self._ways = MeetingWays(session, look, acts, self._save_words)
        self._rules = RulesQuiet(look)
        self._left, self._right = column(look, ROOM), column(look, ROOM)
        self._columns = self._two_columns()
        self._lay_out()
        self._connect()

    @property
    def meeting(self) -> Meeting | None:
        """The meeting that is open, None when none is."""
        return self._preparing.meeting

    def open(self, meeting: Meeting) -> None:
        """Show a meeting, the cursor where she can write. Raises MammadagbokError."""
        kept = self._preparing.open(meeting)
        self._sentences.show_preparation(kept)
        self._after.show_meeting(meeting, kept)
        self._ways.open(meeting, self._session.journal.meetings.now())
        say(self._notice, "")
        self._status.setText("")
        self._show(meeting, kept)
        self._area.verticalScrollBar().setValue(0)
        first = self._after if self._is_after(meeting) else self._sentences
        first.walk_in()

    def refresh(self) -> bool:
        """Show what was changed elsewhere; False when the meeting is no more. What she writes stays
        as it is. Raises MammadagbokError.
        """
        meeting = None if self.meeting is None else self._as_it_is(self.meeting)
        if meeting is None:
            return False
        self._preparing.follow(meeting)
        self._show(meeting, self._read(Preparation()))
        return True

    def save_now(self) -> None:
        """Save what is not saved yet. Raises MammadagbokError, and then it stays here."""
        self._save_words()
        self._ways.save_now()

    def let_go(self) -> None:
        """Look after no meeting any more. What is not saved is forgotten."""
        self._preparing.let_go()

    def forget(self) -> None:
        """Let go of everything in it."""
        self.let_go()
        self._after.forget()
        self._bring.forget()
        self._ways.forget()
        self._rules.show_rules(())

    def fit(self, width: int) -> None:
        """One column where there is no room for two."""
        self._columns.fit(width)

    def _save_words(self) -> None:
        self._preparing.save_now()
        self._bring.save_now()

    def _two_columns(self) -> Columns:
        fill(self._left, self._after, self._sentences, self._bring, 1)
        fill(self._right, self._ways, self._rules, 1)
        left, right = QWidget(), QWidget()
        left.setLayout(self._left)
        right.setLayout(self._right)
        return Columns(self._look, _NARROW_BELOW, (left, 13), (right, 9))

    def _lay_out(self) -> None:
        inside, outer = QWidget(), column(self._look, 0)
        # From the outermost in: see `JournalPage`.
        self.setLayout(outer)
        self._area = scrolling(inside)
        outer.addWidget(self._area)
        layout = page_column(self._look, inside)
        back = button(
            self.tr("Back to the group"), self.closed.emit, "link", object_name="sheet_back"
        )
        back.setIconSize(QSize(*(self._look.px(ICON_SIZE),) * 2))
        back.setIcon(self._look.icon("arrow-left", self._look.theme.palette.soft))
        above, top = row(self._look, STEP), column(self._look, TIGHT)
        head = Flow(self._look, STEP, between=TIGHT)
        fill(above, back, 1, self._status)
        head.addWidget(self._title)
        head.addWidget(self._until)
        fill(top, above, head, self._about, self._notice)
        fill(layout, top, self._columns, 1)

    def _connect(self) -> None:
        for part in (self._sentences, self._after):
            part.changed.connect(self._on_changed)
        self._bring.destination_requested.connect(self.destination_requested)
        for other in (self._bring, self._ways):
            other.laid_out.connect(self.laid_out)
        self._ways.note_requested.connect(self._on_note_requested)
        self._after.writing_requested.connect(self._on_writing_requested)
        self._preparing.saved.connect(self._on_saved)
        self._preparing.failed.connect(self._on_failed)

    def _read(self, kept: Preparation) -> Preparation:
        return self._after.read(self._sentences.read(kept))

    def _show(self, meeting: Meeting, kept: Preparation) -> None:
        journal, dates = self._session.journal, self._look.dates
        now = journal.meetings.now()
        is_past = meeting.plan.at < now
        self._title.setText(heading(dates, meeting, now))
        self._about.setText(about(dates, meeting, now))
        self._until.setText("" if is_past else dates.until(meeting.plan.at, now))
        self._until.setVisible(not is_past)
        self._bring.show_meeting(meeting)
        self._ways.show_meeting(meeting, now)
        self._rules.show_rules(() if is_past or meeting.plan.name else journal.rules.all())
        is_after = self._is_after(meeting)
        self._after.setVisible(is_past)
        place = 0 if is_after else 2
        if self._left.indexOf(self._after) != place:
            self._left.removeWidget(self._after)
            self._left.insertWidget(place, self._after)
        # Empty fields of what has been would be a form to fill in.
        self._sentences.setVisible(not is_after or not kept.before.is_blank)
        self._bring.setVisible(not is_after or not self._bring.is_empty)
        self.laid_out.emit()

    def _is_after(self, meeting: Meeting) -> bool:
        return meeting.plan.at + _GOES_ON < self._session.journal.meetings.now()

    def _as_it_is(self, meeting: Meeting) -> Meeting | None:
        for each in self._session.journal.meetings.around(_AHEAD):
            is_it = each.id == meeting.id if meeting.of is None else each.of == meeting.of
            if is_it:
                return each
        return None

    def _on_changed(self) -> None:
        self._status.setText("")
        self._preparing.touch()
        self.written.emit()

    def _on_saved(self) -> None:
        say(self._notice, "")
        self._status.setText(self.tr("Saved"))

    def _on_failed(self, error: MammadagbokError) -> None:
        say(self._notice, unsaved_sentence(error))

    def _on_note_requested(self) -> None:
        self.destination_requested.emit(Place(PageName.SHARE))

    def _on_writing_requested(self) -> None:
        if self.meeting is not None:
            day = self.meeting.plan.at.date()
            self.destination_requested.emit(BlankPage(Kind.REFLECTION, day))
