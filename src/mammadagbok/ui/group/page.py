"""«Gruppa»: everything at a glance, or one meeting."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.meeting import Meeting
from mammadagbok.ui.group.changing import Undoable
from mammadagbok.ui.group.meeting_sheet import MeetingSheet
from mammadagbok.ui.group.overview import Overview
from mammadagbok.ui.look import Look
from mammadagbok.ui.page import Page
from mammadagbok.ui.place import PageName, Place
from mammadagbok.ui.session import Session
from mammadagbok.ui.widgets.forgetting import forget_texts
from mammadagbok.ui.widgets.layouts import column, fill
from mammadagbok.ui.widgets.tab_order import tab_through
from mammadagbok.ui.widgets.undo_bar import UndoBar

_SHOWN = frozenset({"meetings", "topics", "people", "rules", "phases", "group_file"})
_AHEAD = 8
"""So many meetings to come can be gone back to."""


class GroupPage(Page):
    """Nobody is counted here, and nothing is ticked off."""

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(PageName.GROUP, session, look, parent)
        self._undo = UndoBar(look, along_edge=True)
        self._acts = Undoable(session, self._undo)
        self._stack = QStackedWidget()
        layout = column(look, 0)
        # From the outermost in: see `JournalPage`. A stack has its first part measured at once.
        self.setLayout(layout)
        fill(layout, self._stack, self._undo)
        self._overview = Overview(session, look, self._acts)
        self._sheet: MeetingSheet | None = None
        self._take_in(self._overview)
        self._overview.opened.connect(self._open)
        session.changed.connect(self._on_changed)

    def arrive(self, place: Place) -> None:
        """Show everything as it is now, or the meeting of `place` if it is still there."""
        is_overview = self._stack.currentWidget() is self._overview
        if is_overview and place.meeting is None and self.is_as_shown():
            return
        try:
            meeting = self._meeting_of(place)
            if meeting is not None:
                self._open(meeting)
            else:
                self._show_overview()
        except MammadagbokError as error:
            self.session.failed.emit(error)

    def place(self) -> Place:
        """The meeting that is open, if one is."""
        meeting = self._sheet.meeting if self._sheet is not None else None
        return Place(self.name, meeting=meeting.plan.at if meeting else None)

    def save_now(self) -> None:
        """Keep what she has begun to write. Raises MammadagbokError, and it stays in its fields."""
        self._overview.save_now()
        if self._sheet is not None:
            self._sheet.save_now()

    def forget(self) -> None:
        """Let go of everything she has written here."""
        self._undo.forget()
        self._overview.forget()
        if self._sheet is not None:
            self._sheet.forget()
        forget_texts(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back from a meeting."""
        if event.key() == Qt.Key.Key_Escape and self._stack.currentWidget() is self._sheet:
            self._on_closed()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the parts in as many columns as there is room for."""
        self._overview.fit(self.width())
        if self._sheet is not None:
            self._sheet.fit(self.width())
        super().resizeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """What was removed can be put back until she leaves the page."""
        self._undo.forget()
        super().hideEvent(event)

    def _sheet_made(self) -> MeetingSheet:
        """Return the sheet, made for the first meeting she opens: it has almost as many parts as
        all the rest.
        """
        if self._sheet is None:
            self._sheet = MeetingSheet(self.session, self.look, self._acts)
            self._take_in(self._sheet)
            self._sheet.fit(self.width())
            self._sheet.closed.connect(self._on_closed)
            # Put back, a meeting as it was before would take away what is newer.
            self._sheet.written.connect(self._undo.forget)
        return self._sheet

    def _take_in(self, part: Overview | MeetingSheet) -> None:
        self._stack.addWidget(part)
        part.laid_out.connect(self._on_laid_out)
        part.destination_requested.connect(self.destination_requested)

    def _meeting_of(self, place: Place) -> Meeting | None:
        if place.meeting is None:
            return None
        there = self.session.journal.meetings.around(_AHEAD)
        return next((each for each in there if each.plan.at == place.meeting), None)

    def _show_overview(self) -> None:
        self.keep_moment()
        if self._sheet is not None:
            self._sheet.let_go()
        # Each of its parts tells that it is laid out anew; once for them all is enough.
        with QSignalBlocker(self._overview):
            self._overview.arrive()
        self._stack.setCurrentWidget(self._overview)
        tab_through(self._overview, self._undo)

    def _open(self, meeting: Meeting) -> None:
        sheet = self._sheet_made()
        try:
            self._overview.save_now()
            self._undo.forget()
            self._stack.setCurrentWidget(sheet)
            sheet.open(meeting)
        except MammadagbokError as error:
            # What she wrote on a sheet that is about no meeting would be kept nowhere.
            sheet.let_go()
            self._stack.setCurrentWidget(self._overview)
            self.session.failed.emit(error)
        self._on_laid_out()

    def _on_closed(self) -> None:
        sheet = self._sheet_made()
        left = sheet.meeting
        try:
            sheet.save_now()
            self._show_overview()
        except MammadagbokError as error:
            self.session.failed.emit(error)
            return
        if left is not None:
            self._overview.walk_to(left)

    def _on_laid_out(self) -> None:
        tab_through(self._stack.currentWidget() or self._overview, self._undo)

    def _on_changed(self, what: str) -> None:
        if what not in _SHOWN or not self.isVisible():
            return
        # What was done before can be put back no more; what is done now is offered after this.
        self._undo.forget()
        try:
            sheet = self._stack.currentWidget()
            if not isinstance(sheet, MeetingSheet) or not sheet.refresh():
                self._show_overview()
        except MammadagbokError as error:
            self.session.failed.emit(error)
