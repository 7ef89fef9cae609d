"""One entry on the screen: its time, her words, and what belongs to its kind."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from mammadagbok.domain.craving import Craving
from mammadagbok.domain.entry import Entry, Kind, NewEntry, of_kind
from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.ui.journal.hit_marks import HitMarks
from mammadagbok.ui.lasting.until_row import UntilRow
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.spelling.word_menu import WordMenu
from mammadagbok.ui.theme import SMALL, STEP
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import column, fill, row, scrolling
from mammadagbok.ui.widgets.tick import Tick
from mammadagbok.ui.writing.around_text import AroundText
from mammadagbok.ui.writing.autosave import Autosave, words_of
from mammadagbok.ui.writing.craving_fields import CravingFields
from mammadagbok.ui.writing.deleting import Deleting
from mammadagbok.ui.writing.editor import Editor
from mammadagbok.ui.writing.entry_head import EntryHead
from mammadagbok.ui.writing.entry_menu import EntryMenu
from mammadagbok.ui.writing.entry_photos import EntryPhotos
from mammadagbok.ui.writing.format_bar import FormatBar
from mammadagbok.ui.writing.meeting_choice import MeetingChoice
from mammadagbok.ui.writing.picture_drops import PictureDrops
from mammadagbok.ui.writing.saved_word import SavedWord
from mammadagbok.ui.writing.topic_line import TopicLine
from mammadagbok.ui.writing.unsaved import UnsavedNotice
from mammadagbok.ui.writing.versions_dialog import VersionsDialog

_COMING: Final = 3
"""So many meetings of each plan can be chosen before they have been."""


class EntryForm(QWidget):
    """Emits `saved` with the Entry after each save, `deleted` when the page that was open is gone,
    and `restored` with the Entry when she took that back; `other_requested` when she wants the
    other text about the same event, `to_show_requested` when she wants to write one to show,
    `rehearsal_requested` with the id of the kept text, to practise a talk about it, and
    `alone_requested` when nothing else is to stand beside it.
    """

    saved = Signal(object)
    deleted = Signal()
    restored = Signal(object)
    other_requested = Signal()
    to_show_requested = Signal()
    rehearsal_requested = Signal(int)
    alone_requested = Signal()

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self.setObjectName("entry_form")
        self._session = session
        self._look = look
        self._autosave = Autosave(session, self._read, self)
        self._head = EntryHead(look, session.clock)
        self._unsaved = UnsavedNotice(session, look, self._autosave.unsaved, "entry_notice")
        self._craving: CravingFields | None = None
        self._meeting = MeetingChoice(look)
        self._editor = Editor(look, self.tr("Your text"), "entry_text")
        self._photos = EntryPhotos(session, look, self._keep_page)
        self._bar = FormatBar(look, self._editor)
        self.hits = HitMarks(self._editor, look)
        self._spelling = WordMenu(session, look, self._editor)
        self._private = Tick(look, self.tr("Only for me"), "entry_private")
        self._topic = TopicLine(session, look, self._kept_id)
        self._menu = EntryMenu(look)
        self._around = AroundText(session, look, self._editor, self._menu, self._open_page)
        self._until = UntilRow(session, look)
        self._deleting = Deleting(session, look)
        self._word = SavedWord(self)
        self._build()
        self._connect()

    @property
    def page(self) -> NewEntry | Entry | None:
        """The page that is open, as the journal last had it; None when none is."""
        return self._autosave.page

    @property
    def mine(self) -> int | None:
        """The id of the text that the open page stands for, when it is one she can show."""
        page = self._autosave.page
        return words_of(page).mine if page is not None else None

    @property
    def entry_id(self) -> int | None:
        """The id of the open entry; None when none is open or it has not been saved yet."""
        page = self._autosave.page
        return page.id if isinstance(page, Entry) else None

    @property
    def is_pending(self) -> bool:
        """True while something she changed is not saved yet."""
        return self._autosave.is_pending

    def open(self, page: NewEntry | Entry, cursor: int = 0) -> bool:
        """Show a page with the cursor `cursor` code points into the text. Saves nothing first.

        False, and no page is open, when what belongs to it cannot be read, as she is told.
        """
        was = self.entry_id
        self._autosave.open(None)  # What is filled in here must not be saved into the last page.
        try:
            self._fill(page, cursor)
        except MammadagbokError as error:
            self.close_entry()
            self._session.failed.emit(error)
            return False
        self._autosave.open(page)  # Last: what the filling touched was no change of hers.
        self._sheet.show()
        if self.entry_id is None or self.entry_id != was:
            self._sheet.verticalScrollBar().setValue(0)
        return True

    def put_question(self, question: str) -> None:
        """Put a question she has chosen on the page, as one from the list below it."""
        self._editor.put_line(question)

    def write_here(self) -> None:
        """Put the keyboard in the text."""
        self._editor.setFocus()
        QTimer.singleShot(0, self, self._show_cursor)

    def offer_alone(self, *, offered: bool) -> None:
        """Offer to have the text alone, or not, where it stands so already."""
        self._to_be_alone.setVisible(offered)

    def close_entry(self) -> None:
        """Show no page. What was not saved is let go."""
        self._word.begin()
        self._autosave.open(None)
        self.hits.forget()
        self._sheet.hide()
        self._editor.set_text("")
        if self._craving is not None:
            self._craving.show_craving(Craving())
        self._photos.show_entry(None)
        self._around.forget()
        self._topic.fold()

    def cursor_place(self) -> int:
        """How many code points of the text stand before the cursor."""
        return self._editor.cursor_place()

    def save_now(self) -> None:
        """Save what is not saved yet. Raises MammadagbokError, and then the text stays."""
        self._around.commit()
        self._autosave.save_now()
        if self._photos.waits_for_page:
            self._keep_page()
        self._topic.save_now()

    def forget(self) -> None:
        """Let go of every text of hers."""
        self.close_entry()
        self._photos.forget()
        self._spelling.forget()
        self._deleting.forget()

    def _build(self) -> None:
        inside, layout = QWidget(), column(self._look, 0)
        self._inside = sheet = column(self._look, STEP)
        self._sheet = scrolling(inside, bar_beside=True)
        self._sheet.hide()
        # From the outermost in: see `JournalPage`.
        self.setLayout(layout)
        layout.addWidget(self._deleting, alignment=Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._sheet)
        inside.setLayout(sheet)
        fill(sheet, self._head, *self._around.above, self._unsaved, self._meeting)
        fill(sheet, self._bar, self._editor, self._photos)
        fill(sheet, *self._around.below, self._until)
        sheet.addLayout(self._foot())
        sheet.addWidget(self._topic)
        sheet.setStretchFactor(self._editor, 1)
        PictureDrops(inside).brought.connect(self._photos.bring)

    def _foot(self) -> QBoxLayout:
        delete = button(self.tr("Delete"), self._on_delete, "link", object_name="entry_delete")
        bring_up = button(
            self.tr("Bring up in the group …"), self._topic.unfold, object_name="entry_bring_up"
        )
        self._to_be_alone = self._menu.offer(
            self.tr("This text alone"), self.alone_requested.emit, "entry_alone"
        )
        self._menu.offer(self.tr("Rehearse a talk …"), self._on_rehearse, "entry_rehearse")
        self._menu.offer(self.tr("Earlier versions …"), self._on_versions, "entry_versions")
        self._menu.offer(self.tr("Delete by itself …"), self._until.ask, "entry_lasting")
        self._menu.offer(self.tr("Delete now …"), self._on_delete_now, "entry_delete_now")
        quiet = Flow(self._look, SMALL)
        quiet.addWidget(self._private)
        quiet.addWidget(delete)
        quiet.addWidget(
            button(
                self.tr("+ picture"),
                self._photos.choose,
                "link",
                name=self.tr("Add a picture …"),
                object_name="entry_add_picture",
            )
        )
        quiet.addWidget(self._menu)
        made = row(self._look, SMALL)
        made.addLayout(quiet, 1)
        made.addWidget(bring_up, alignment=Qt.AlignmentFlag.AlignBottom)
        return made

    def _connect(self) -> None:
        self._editor.textChanged.connect(self._on_touched)
        self._editor.cursorPositionChanged.connect(self._show_cursor)
        self._editor.pictures_brought.connect(self._photos.bring)
        self._photos.news.connect(self._on_photo_news)
        self._private.toggled.connect(self._on_touched)
        self._head.time_changed.connect(self._on_touched)
        self._meeting.changed.connect(self._on_touched)
        self._around.changed.connect(self._on_touched)
        self._around.kind_chosen.connect(self._on_kind_chosen)
        self._around.other_requested.connect(self.other_requested)
        self._around.to_show_requested.connect(self.to_show_requested)
        self._autosave.saved.connect(self._on_saved)
        self._autosave.failed.connect(self._on_failed)
        self._until.changed.connect(self._on_touched)
        self._deleting.restored.connect(self.restored)

    def _fill(self, page: NewEntry | Entry, cursor: int) -> None:
        words = words_of(page)
        self._head.show_entry(words.kind, words.at)
        self._show_kind(words)
        self._topic.fold()
        self._editor.set_text(words.text, cursor)
        self._around.show_page(page)
        self._unsaved.clear()
        self._say_saved(isinstance(page, Entry))
        self._word.begin()
        self._photos.show_entry(page.id if isinstance(page, Entry) else None)

    def _show_kind(self, words: NewEntry) -> None:
        self._head.show_kind(words.kind)
        self._private.setChecked(words.private)
        self._until.show_day(words.until, only_helped=words.only_helped)
        self._show_craving(words.craving)
        self._meeting.setVisible(words.kind is Kind.REFLECTION)
        if words.kind is Kind.REFLECTION:
            meetings = self._session.journal.meetings
            self._meeting.show_meeting(words.meeting, meetings.around(_COMING), meetings.now())

    def _show_craving(self, craving: Craving | None) -> None:
        """What was said about one stays in sight, whatever the entry is called now."""
        if self._craving is None and craving is not None:
            # A third of all there is here, and most texts are of no craving.
            self._craving = CravingFields(self._look)
            self._craving.changed.connect(self._on_touched)
            self._inside.insertWidget(self._inside.indexOf(self._photos) + 1, self._craving)
        if self._craving is not None:
            self._craving.show_craving(craving or Craving())
            self._craving.setVisible(craving is not None)

    def _read(self, words: NewEntry) -> NewEntry:
        is_reflection = not self._meeting.isHidden()
        return replace(
            words,
            kind=self._around.kind,
            text=self._editor.text(),
            at=self._head.at(),
            private=self._private.isChecked(),
            until=self._until.day(),
            only_helped=self._until.only_helped(),
            meeting=self._meeting.meeting() if is_reflection else words.meeting,
            craving=self._craving_said(),
            tags=self._around.tags(),
        )

    def _craving_said(self) -> Craving | None:
        if self._craving is None or self._craving.isHidden():
            return None
        said = self._craving.craving()
        return None if said.is_blank and self._around.kind is not Kind.CRAVING else said

    def _open_page(self) -> NewEntry | Entry | None:
        return self._autosave.page

    def _on_kind_chosen(self, kind: Kind | None) -> None:
        page = self._autosave.page
        if page is not None:
            self._show_kind(of_kind(self._read(words_of(page)), kind))
            self._on_touched()

    def _say_saved(self, is_saved: bool) -> None:
        self._head.say_status(self.tr("Saved") if is_saved else "")

    def _on_touched(self) -> None:
        self._say_saved(False)
        self._word.hold()
        self._autosave.touch()

    def _keep_page(self) -> int:
        return self._autosave.keep_page().id

    def _on_rehearse(self) -> None:
        if isinstance(page := self._saved_page(), Entry):
            self.rehearsal_requested.emit(page.id)

    def _kept_id(self) -> int | None:
        """Save what she has written here, and return the id of the text if it has one then."""
        self._autosave.save_now()
        return self.entry_id

    def _on_photo_news(self) -> None:
        # When the layout has made room for it.
        QTimer.singleShot(0, self._photos, partial(self._sheet.ensureWidgetVisible, self._photos))

    def _on_saved(self, entry: Entry) -> None:
        self._unsaved.clear()
        self._photos.belong_to(entry.id)
        self._around.show_pair(entry)
        self._say_saved(True)
        self._word.saved()
        self.saved.emit(entry)

    def _on_failed(self, error: MammadagbokError) -> None:
        self._word.begin()
        self._unsaved.tell(error)

    def _on_delete(self) -> None:
        self._leave_by(self._deleting.put_in_trash)

    def _on_delete_now(self) -> None:
        self._leave_by(self._deleting.delete_now)

    def _show_cursor(self) -> None:
        """Keep the line she writes on in sight, also where the editor is higher than the window."""
        inside = self._sheet.widget()
        if inside is None or not self._editor.hasFocus():
            return
        line, viewport = self._editor.cursorRect(), self._editor.viewport()
        # The editor itself may not have scrolled to it yet.
        height = min(max(line.center().y(), 0), viewport.height())
        place = viewport.mapTo(inside, QPoint(0, height))
        self._sheet.ensureVisible(0, place.y(), 0, 2 * line.height())

    def _leave_by(self, delete: Callable[[Entry], bool]) -> None:
        """Save what stands here, so that the trash has all of it, and have it deleted."""
        page = self._saved_page()
        if page is None or (isinstance(page, Entry) and not delete(page)):
            return
        self._photos.stop()
        self.close_entry()
        self.deleted.emit()
        if isinstance(page, Entry):
            self._session.changed.emit("entries")

    def _on_versions(self) -> None:
        page = self._saved_page()
        if not isinstance(page, Entry):
            return
        try:
            dialog = VersionsDialog(self._session, self._look, self.window(), page)
        except MammadagbokError as error:
            self._session.failed.emit(error)
            return
        dialog.exec()
        if dialog.brought_back is not None and self._session.is_open:
            self.open(dialog.brought_back)
            self.write_here()
            self.saved.emit(dialog.brought_back)
            self._session.changed.emit("entries")

    def _saved_page(self) -> NewEntry | Entry | None:
        """Return the open page with all that stands on it saved; None: there is none, or it could
        not be saved, as she is told.
        """
        self._around.commit()
        try:
            self._autosave.save_now()
        except MammadagbokError:
            return None
        try:
            self._topic.save_now()
        except MammadagbokError as error:
            self._session.failed.emit(error)
            return None
        return self._autosave.page
