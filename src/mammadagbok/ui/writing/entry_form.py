"""One entry on the screen: its time, her words, and what belongs to its kind."""

from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from mammadagbok.domain.craving import Craving
from mammadagbok.domain.entry import Entry, Kind, NewEntry
from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import SMALL, STEP
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import column, fill, row, scrolling
from mammadagbok.ui.widgets.tick import Tick
from mammadagbok.ui.widgets.undo_bar import UndoBar
from mammadagbok.ui.writing.autosave import Autosave, words_of
from mammadagbok.ui.writing.craving_fields import CravingFields
from mammadagbok.ui.writing.editor import Editor
from mammadagbok.ui.writing.entry_head import EntryHead
from mammadagbok.ui.writing.entry_menu import EntryMenu
from mammadagbok.ui.writing.format_bar import FormatBar
from mammadagbok.ui.writing.meeting_choice import MeetingChoice
from mammadagbok.ui.writing.topic_line import TopicLine
from mammadagbok.ui.writing.unsaved import UnsavedNotice

_UNDO_MS: Final = 60_000
"""How long what she deleted can be put back from the bar."""


class EntryForm(QWidget):
    """Emits `saved` with the Entry after each save, `deleted` when the page that was open is gone,
    and `restored` with the Entry when she took that back.
    """

    saved = Signal(object)
    deleted = Signal()
    restored = Signal(object)

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self.setObjectName("entry_form")
        self._session = session
        self._look = look
        self._autosave = Autosave(session, self._read, self)
        self._head = EntryHead(look, session.clock)
        self._unsaved = UnsavedNotice(session, look, self._autosave.unsaved, "entry_notice")
        self._craving = CravingFields(look)
        self._meeting = MeetingChoice(look)
        self._editor = Editor(look, self.tr("Your text"), "entry_text")
        self._bar = FormatBar(look, self._editor)
        self._private = Tick(look, self.tr("Only for me"), "entry_private")
        self._topic = TopicLine(session, look)
        self._menu = EntryMenu()
        self._undo_bar = UndoBar(look)
        self._undo_timer = QTimer(self)
        self._build()
        self._connect()

    @property
    def page(self) -> NewEntry | Entry | None:
        """The page that is open, as the journal last had it; None when none is."""
        return self._autosave.page

    @property
    def entry_id(self) -> int | None:
        """The id of the open entry; None when none is open or it has not been saved yet."""
        page = self._autosave.page
        return page.id if isinstance(page, Entry) else None

    @property
    def is_pending(self) -> bool:
        """True while something she changed is not saved yet."""
        return self._autosave.is_pending

    def open(self, page: NewEntry | Entry, cursor: int = 0) -> None:
        """Show a page with the cursor `cursor` code points into the text. Saves nothing first."""
        words = words_of(page)
        self._show(words)
        self._editor.set_text(words.text, cursor)
        self._unsaved.clear()
        self._say_saved(isinstance(page, Entry))
        self._autosave.open(page)  # Last: what the filling touched was no change of hers.
        self._sheet.show()

    def write_here(self) -> None:
        """Put the keyboard in the text."""
        self._editor.setFocus()

    def close_entry(self) -> None:
        """Show no page. What was not saved is let go."""
        self._autosave.open(None)
        self._sheet.hide()
        self._editor.set_text("")
        self._craving.show_craving(Craving())
        self._topic.fold()

    def cursor_place(self) -> int:
        """How many code points of the text stand before the cursor."""
        return self._editor.cursor_place()

    def save_now(self) -> None:
        """Save what is not saved yet. Raises MammadagbokError, and then the text stays."""
        self._autosave.save_now()
        self._topic.save_now()

    def forget(self) -> None:
        """Let go of every text of hers."""
        self.close_entry()
        self._forget_deleted()

    def _build(self) -> None:
        self._undo_timer.setSingleShot(True)
        inside = QWidget()
        sheet = column(self._look, STEP)
        fill(sheet, self._head, self._unsaved, self._meeting, self._craving)
        fill(sheet, self._bar, self._editor)
        sheet.addLayout(self._foot())
        sheet.addWidget(self._topic)
        sheet.setStretchFactor(self._editor, 1)
        inside.setLayout(sheet)
        self._sheet = scrolling(inside, bar_beside=True)
        self._sheet.hide()
        layout = column(self._look, STEP)
        layout.addWidget(self._undo_bar, alignment=Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._sheet)
        self.setLayout(layout)

    def _foot(self) -> QBoxLayout:
        delete = button(self.tr("Delete"), self._on_delete, "link", object_name="entry_delete")
        bring_up = button(
            self.tr("Bring up in the group …"), self._topic.unfold, object_name="entry_bring_up"
        )
        quiet = Flow(self._look, SMALL)
        quiet.addWidget(self._private)
        quiet.addWidget(delete)
        made = row(self._look, SMALL)
        made.addLayout(quiet, 1)
        fill(made, self._menu, bring_up)
        return made

    def _connect(self) -> None:
        self._editor.textChanged.connect(self._on_touched)
        self._private.toggled.connect(self._on_touched)
        self._head.time_changed.connect(self._on_touched)
        self._meeting.changed.connect(self._on_touched)
        self._craving.changed.connect(self._on_touched)
        self._autosave.saved.connect(self._on_saved)
        self._autosave.failed.connect(self._on_failed)
        self._undo_timer.timeout.connect(self._forget_deleted)

    def _show(self, words: NewEntry) -> None:
        self._head.show_entry(words.kind, words.at)
        self._private.setChecked(words.private)
        self._craving.show_craving(words.craving or Craving())
        self._craving.setVisible(words.kind is Kind.CRAVING)
        self._meeting.setVisible(words.kind is Kind.REFLECTION)
        if words.kind is Kind.REFLECTION:
            group = self._session.journal.group
            self._meeting.show_meeting(words.meeting, group.meetings(), group.now())
        self._topic.fold()

    def _read(self, words: NewEntry) -> NewEntry:
        is_craving = words.kind is Kind.CRAVING
        is_reflection = words.kind is Kind.REFLECTION
        return replace(
            words,
            text=self._editor.text(),
            at=self._head.at(),
            private=self._private.isChecked(),
            meeting=self._meeting.meeting() if is_reflection else words.meeting,
            craving=self._craving.craving() if is_craving else words.craving,
        )

    def _say_saved(self, is_saved: bool) -> None:
        self._head.say_status(self.tr("Saved") if is_saved else "")

    def _on_touched(self) -> None:
        self._say_saved(False)
        self._autosave.touch()

    def _on_saved(self, entry: Entry) -> None:
        self._unsaved.clear()
        self._say_saved(True)
        self.saved.emit(entry)

    def _on_failed(self, error: MammadagbokError) -> None:
        self._unsaved.tell(error)

    def _on_delete(self) -> None:
        page = self._autosave.page
        if page is None:
            return
        words = self._read(words_of(page))
        try:
            if isinstance(page, Entry):
                self._session.journal.writing.delete(page)
        except MammadagbokError as error:
            self._session.failed.emit(error)
            return
        self.close_entry()
        if not words.is_blank:
            gone = Entry(page.id, words) if isinstance(page, Entry) else words
            self._undo_bar.offer(self.tr("Deleted."), partial(self._put_back, gone))
            self._undo_timer.start(_UNDO_MS)
        self.deleted.emit()
        if isinstance(page, Entry):
            self._session.changed.emit("entries")

    def _put_back(self, gone: NewEntry | Entry) -> None:
        try:
            kept = self._session.journal.writing.put_back(gone)
        except MammadagbokError as error:
            self._undo_bar.offer(self.tr("Deleted."), partial(self._put_back, gone))
            self._session.failed.emit(error)
            return
        if isinstance(kept, Entry):
            self.restored.emit(kept)
            self._session.changed.emit("entries")

    def _forget_deleted(self) -> None:
        self._undo_timer.stop()
        self._undo_bar.forget()
