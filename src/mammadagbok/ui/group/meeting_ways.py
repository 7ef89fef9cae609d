"""What can be done with one meeting: move it, leave it out, say that she cannot come, save it."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from mammadagbok.domain.meeting import Meeting
from mammadagbok.services.undoing import Undo
from mammadagbok.ui.group.calendar_save import CalendarSave
from mammadagbok.ui.group.cannot_come import CannotCome
from mammadagbok.ui.group.changing import Undoable
from mammadagbok.ui.group.meeting_words import removed_sentence
from mammadagbok.ui.group.move_form import MoveForm
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import TIGHT
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import Card, bring_into_sight, fill


class MeetingWays(Card):
    """Each way is one press; what a way needs unfolds below it, one at a time.

    `save` keeps first what she has written, and raises MammadagbokError. Emits
    `note_requested` when she wants a note to bring, and `laid_out` when other parts stand in it.
    """

    note_requested = Signal()
    laid_out = Signal()

    def __init__(
        self, session: Session, look: Look, acts: Undoable, save: Callable[[], None]
    ) -> None:
        super().__init__(look, gap=TIGHT)
        self.setObjectName("meeting_ways")
        self._session, self._acts, self._save = session, acts, save
        self._meeting: Meeting | None = None
        self._cannot, self._move = CannotCome(look), MoveForm(look)
        self._calendar = CalendarSave(session, look)
        remove = self.tr("Remove the meeting")
        self._remove = self._way(remove, self._on_removed, "meeting_remove")
        self._note = self._way(self.tr("A note to bring"), self.note_requested.emit, "sheet_note")
        self.body.addWidget(self._note)
        self._unfolding: dict[QWidget, QPushButton] = {}
        for part, text in (
            (self._cannot, self.tr("I can't come")),
            (self._move, self.tr("Move …")),
            (self._calendar, self.tr("Save in the calendar …")),
        ):
            name = f"ways_{part.objectName()}"
            self._unfolding[part] = self._way(text, partial(self._on_pressed, part), name)
            fill(self.body, self._unfolding[part], part)
            part.hide()
        self.body.addWidget(self._remove)
        self.heed_links(above=True, below=True)
        self._move.moved.connect(self._on_moved)
        self._move.closed.connect(self._on_move_cancelled)
        self._calendar.closed.connect(self.fold)

    def show_meeting(self, meeting: Meeting, now: datetime) -> None:
        """Be about this meeting. Of one that has been there is little to do."""
        if self._meeting is None or self._meeting.plan != meeting.plan:
            self._move.show_meeting(meeting)
            self._calendar.show_meeting(meeting)
        self._meeting = meeting
        self._cannot.show_meeting(meeting, now)
        is_past = meeting.plan.at < now
        is_of_plan = meeting.of is not None and not is_past
        text = self.tr("Not on this day") if is_of_plan else self.tr("Remove the meeting")
        self._remove.setText(text)
        self._remove.setAccessibleName(text)
        self._note.setVisible(not is_past)
        for part in (self._cannot, self._calendar):
            self._unfolding[part].setVisible(not is_past)
            if is_past:
                part.hide()

    def open(self, meeting: Meeting, now: datetime) -> None:
        """Be about another meeting, with nothing unfolded."""
        for part in self._unfolding:
            part.hide()
        self._meeting = None
        self.show_meeting(meeting, now)

    def save_now(self) -> None:
        """Keep another place she has begun to write. Raises MammadagbokError, and it stays."""
        if self._meeting is None or (begun := self._move.begun()) is None:
            return
        self._session.journal.meetings.move(self._meeting, *begun)
        self._move.settle()
        self._session.changed.emit("meetings")

    def fold(self) -> None:
        """Show the ways alone, the keyboard where it was."""
        for part, way in self._unfolding.items():
            if not part.isHidden():
                part.hide()
                way.setFocus()
        self.laid_out.emit()

    def forget(self) -> None:
        """Let go of the meeting."""
        self._meeting = None
        self._cannot.forget()
        self._move.forget()
        self._calendar.forget()
        for part in self._unfolding:
            part.hide()

    def _way(self, text: str, act: Callable[[], object], name: str) -> QPushButton:
        return button(text, act, "link", object_name=name)

    def _on_pressed(self, pressed: QWidget) -> None:
        opens = pressed.isHidden()
        for part in self._unfolding:
            part.setVisible(part is pressed and opens)
        self.laid_out.emit()
        if isinstance(pressed, CannotCome | MoveForm | CalendarSave) and opens:
            pressed.walk_in()
            bring_into_sight(pressed)

    def _on_move_cancelled(self) -> None:
        if self._meeting is not None:
            self._move.show_meeting(self._meeting)
        self.fold()

    def _on_moved(self, at: datetime, place: str) -> None:
        if self._meeting is None:
            return
        move = partial(self._session.journal.meetings.move, self._meeting, at, place)
        if (at, place) == (self._meeting.plan.at, self._meeting.plan.place):
            self.fold()
        elif self._acts.do("meetings", self.tr("The meeting is moved."), self._saved(move)):
            self._move.hide()

    def _on_removed(self) -> None:
        meeting = self._meeting
        if meeting is None:
            return
        remove = partial(self._session.journal.meetings.remove, meeting)
        self._acts.do("meetings", removed_sentence(meeting), self._saved(remove))

    def _saved(self, act: Callable[[], Undo]) -> Callable[[], Undo]:
        """Return the act with saving before it."""

        def saved_first() -> Undo:
            self._save()
            return act()

        return saved_first
