"""«Dagbok»: what she has written, and beside it the page she writes on."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QWidget

from mammadagbok.domain.entry import Entry, Kind
from mammadagbok.domain.errors import EntryDamagedError, MammadagbokError
from mammadagbok.services.finding import Finding
from mammadagbok.ui.group.changing import change
from mammadagbok.ui.journal.idle_indexing import IdleIndexing
from mammadagbok.ui.journal.open_text import OpenText
from mammadagbok.ui.journal.shelf import Shelf
from mammadagbok.ui.look import Look
from mammadagbok.ui.page import Page
from mammadagbok.ui.place import PageName, Place
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import (
    ALONE_WIDTH,
    ANY_LENGTH,
    FORM_WIDTH,
    LIST_LEAST,
    LIST_WIDTH,
    NARROW_PAGE,
    PAGE_WIDTH,
    SMALL,
)
from mammadagbok.ui.trash.trash_door import TrashDoor
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.forgetting import forget_texts
from mammadagbok.ui.widgets.layouts import column, fill, page_column, row
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.writing.autosave import words_of

_LONG: Final = 20_000
"""Code points, some 3,500 words: indexed in some ten milliseconds."""


class JournalPage(Page):
    """List and page side by side; on a narrow page one at a time."""

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(PageName.JOURNAL, session, look, parent)
        self._says_why = False
        self._alone = False
        self._shelf = Shelf(session, look)
        self._text = OpenText(session, look, self._take_in, self)
        self._trash = TrashDoor(session, look)
        self._indexing = IdleIndexing(self._finding, self._has_unsaved, self._long_open, self)
        self._rest = label(self.tr("Choose something you have written, or write something new."))
        self._back = button(
            self.tr("Back to the list"), self._on_back, "link", object_name="back_to_list"
        )
        self._build()
        self._connect()
        self._arrange()

    def arrive(self, place: Place) -> None:
        """Show what is in the journal now, and the entry of `place` with the cursor in it."""
        if not self.is_as_shown():
            self.keep_moment()
            self._reread()
            self._shelf.refresh()
            self._mark_open()
            self._trash.refresh()
            self._arrange()
        self._indexing.wait()
        if place.entry is not None and self._open(place.entry, place.cursor):
            self._alone = self._alone or place.alone
            self._arrange()
            self._shelf.go_to(place.entry)
            self._text.form.write_here()

    def place(self) -> Place:
        """The open entry and where in it the cursor stands."""
        number = self._text.entry_id
        cursor = 0 if number is None else self._text.form.cursor_place()
        return Place(self.name, number, cursor, alone=self._alone)

    def help_topic(self) -> str:
        """About finding, while she is looking for something, else about writing."""
        return "finding" if self._shelf.is_sought_in else super().help_topic()

    def leave(self) -> None:
        """She goes on to another page, which is to come up first."""
        self._indexing.hold()

    def save_now(self) -> None:
        """Save what is not saved yet. Raises what saving raises, and then keeps the text."""
        self._text.save_now()

    def forget(self) -> None:
        """Let go of every text of hers."""
        self._indexing.stop()
        self._text.forget()
        self._shelf.forget()
        forget_texts(self)

    def write(
        self,
        kind: Kind | None,
        meeting: date | None = None,
        *,
        says_why: bool = False,
        question: str = "",
    ) -> None:
        """Open a blank page of this kind, about this meeting, with the cursor on it.

        One that `says_why` is private, and is her «derfor» once there is something on it. A
        `question` that she has chosen stands there as one from the list does.
        """
        if not self._saved():
            return
        self._says_why = says_why
        self._shelf.show_everything()
        self._shelf.mark(None)
        self._text.forget_damaged()
        self._text.form.hits.forget()
        self._text.form.open(self.session.journal.writing.blank(kind, meeting, private=says_why))
        self._arrange()
        if question:
            self._text.form.put_question(question)
        self._text.form.write_here()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self._arrange()

    def _build(self) -> None:
        self._rest.setObjectName("nothing_open")
        self._rest.setProperty("role", "soft")
        self._rest.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # From the outermost in: what is put into another part is dressed anew, with all in it.
        self._right = QWidget(self)
        self._halves = row(self.look, SMALL)
        page_column(self.look, self).addLayout(self._halves)
        fill(self._halves, self._shelf, self._right)
        self._inside = column(self.look, SMALL)
        self._right.setLayout(self._inside)
        fill(self._inside, self._back, self._rest)
        self._inside.setStretchFactor(self._rest, 1)
        self._shelf.end_with(self._trash)

    def _connect(self) -> None:
        self._shelf.entry_reached.connect(self._on_entry_reached)
        self._shelf.entry_picked.connect(self._on_entry_picked)
        self._shelf.entry_entered.connect(self._on_entry_entered)
        self._shelf.write_requested.connect(self._on_write)
        self._shelf.failed.connect(self.session.failed)
        self._text.saved.connect(self._on_saved)
        self._text.deleted.connect(self._on_deleted)
        self._text.restored.connect(self._on_restored)
        self._text.other_requested.connect(self._on_other_requested)
        self._text.rehearsal_requested.connect(self._on_rehearsal_requested)
        self._text.to_show_requested.connect(self._on_to_show_requested)
        self._text.alone_requested.connect(self._on_alone)
        self._trash.used.connect(self._on_gone_elsewhere)
        self.session.changed.connect(self._on_changed)
        self._shelf.sought.connect(self._on_sought)
        self._shelf.scrolled.connect(self._indexing.hold)
        self._shelf.page_requested.connect(self._on_page_requested)
        self._key(QKeySequence(QKeySequence.StandardKey.Find), self._on_find)
        self._key(QKeySequence("F8"), self._on_alone)
        self._key(QKeySequence("Ctrl+PgUp"), partial(self._on_step, -1))
        self._key(QKeySequence("Ctrl+PgDown"), partial(self._on_step, 1))
        self._key(QKeySequence("F3"), partial(self._text.step, 1))
        self._key(QKeySequence("Shift+F3"), partial(self._text.step, -1))

    def _key(self, keys: QKeySequence, act: Callable[[], None]) -> None:
        made = QShortcut(keys, self)
        made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        made.activated.connect(act)

    # --- What stands open ---------------------------------------------------------------------

    def _take_in(self, part: QWidget) -> None:
        self._inside.insertWidget(self._inside.indexOf(self._rest), part)

    def _open(self, number: int, cursor: int = 0) -> bool:
        """Open an entry and return True, or stay where she is and return False."""
        if number == self._text.entry_id:
            return True
        if not self._saved():
            return False
        self._says_why = False
        self._text.forget_damaged()
        entry = self._read(number)
        if entry is not None and self._text.form.open(entry, cursor):
            self._indexing.wait()  # It may be what stood open that was left to be indexed.
            self._shelf.show_day(entry.words.at.date())
            self._text.form.hits.seek(self._shelf.words)
            if cursor == 0:
                self._text.form.hits.go_to_first()
        self._arrange()
        return self._text.entry_id == number or self._text.is_damaged

    def _reread(self) -> None:
        """Show the open entry as the journal now has it, if another page has changed it."""
        page = self._text.page
        if not isinstance(page, Entry) or self._text.is_pending:
            return
        entry = self._read(page.id)
        if entry is None:
            self._text.close()
        elif entry != page:
            self._text.form.open(entry, self._text.form.cursor_place())

    def _read(self, number: int) -> Entry | None:
        """Return an entry; None when it is gone or, as she is told, cannot be read."""
        try:
            return self._finding().read(number)
        except EntryDamagedError:
            self._text.show_damaged(number)
            return None
        except MammadagbokError as error:
            self.session.failed.emit(error)
            return None

    def _finding(self) -> Finding:
        return self.session.journal.finding

    def _saved(self) -> bool:
        """Save the open page; when that fails, the form says why."""
        try:
            self._text.save_now()
        except MammadagbokError:
            return False
        return True

    # --- Room ---------------------------------------------------------------------------------

    def _arrange(self) -> None:
        """Show both sides, or the one she is at: on a narrow page, or when she wants it so."""
        is_open, is_narrow = self._text.is_there, self._is_narrow
        stands_alone = is_open and (is_narrow or self._alone)
        self._shelf.invite(not is_open)
        self._shelf.setVisible(not stands_alone)
        self._back.setVisible(stands_alone)
        self._text.stand(alone=stands_alone)
        wide = min(self.width(), self.look.px(PAGE_WIDTH))
        beside = max(0, wide - self.look.px(ALONE_WIDTH)) // 2 if stands_alone else 0
        self._inside.setContentsMargins(beside, 0, beside, 0)
        self._show_rest()
        direction = QBoxLayout.Direction
        self._halves.setDirection(direction.TopToBottom if is_narrow else direction.LeftToRight)
        self._halves.setStretchFactor(self._shelf, 1 if is_narrow else 0)
        self._halves.setStretchFactor(self._right, 1 if is_open or not is_narrow else 0)
        least, most = (0, ANY_LENGTH) if is_narrow else (self._list_width(),) * 2
        self._shelf.setMinimumWidth(least)
        self._shelf.setMaximumWidth(most)

    def _show_rest(self) -> None:
        """Say what can be done, where nothing is open and there is something to choose."""
        is_there = self._text.is_there
        self._rest.setVisible(not is_there and not self._is_narrow and not self._shelf.is_bare)

    def _list_width(self) -> int:
        left_over = self.width() - self.look.px(FORM_WIDTH)
        return min(self.look.px(LIST_WIDTH), max(self.look.px(LIST_LEAST), left_over))

    @property
    def _is_narrow(self) -> bool:
        return self.width() < self.look.px(NARROW_PAGE)

    # --- What happens -------------------------------------------------------------------------

    def _on_entry_reached(self, number: int) -> None:
        if self._is_narrow:
            return
        self._open(number)
        if not self._text.is_damaged:
            # Saving what she leaves may have put a row in the list, and marked it. Not from within
            # the change of row: the list has not finished it yet.
            QTimer.singleShot(0, self, self._mark_open)

    def _on_entry_picked(self, number: int) -> None:
        if self._open(number):
            self._text.form.hits.go_to_first()

    def _on_entry_entered(self, number: int) -> None:
        if self._open(number):
            self._text.form.hits.go_to_first()
            self._text.form.write_here()

    def _on_write(self) -> None:
        self.write(None)

    def _on_sought(self, words: str) -> None:
        self._text.seek(words)
        self._show_rest()
        self._indexing.wait()

    def _has_unsaved(self) -> bool:
        return self._text.is_pending

    def _long_open(self) -> int | None:
        """The open entry when it is so long that to index it would hold up her writing."""
        page = self._text.page
        if not isinstance(page, Entry) or len(page.words.text) <= _LONG:
            return None
        return page.id

    def _on_find(self) -> None:
        self._on_back()
        self._shelf.write_in_search()

    def _on_page_requested(self, name: PageName) -> None:
        self.destination_requested.emit(Place(name))

    def _on_rehearsal_requested(self, number: int) -> None:
        self.destination_requested.emit(Place(PageName.REHEARSAL, number))

    def _on_alone(self) -> None:
        """Put the list away, so that nobody beside her sees it, or bring it back."""
        self._alone = not self._alone and self._text.page is not None
        self._arrange()

    def _on_step(self, rows: int) -> None:
        """Go to the text above or below in the list, and write on there."""
        if self._text.page is None or not self._saved():
            return
        number = self._shelf.step(rows)
        if number is not None and self._open(number):
            self._text.form.write_here()

    def _on_back(self) -> None:
        is_open = self._text.is_there
        if self._alone:
            self._on_alone()
        if self._is_narrow and is_open and self._saved():
            self._text.close()
            self._text.forget_damaged()
            self._arrange()
            self._shelf.walk_in_list()

    def _on_saved(self, entry: Entry) -> None:
        if self._says_why:
            keep = partial(self.session.journal.calm.keep_because, entry.id)
            self._says_why = not change(self.session, "calm", keep)
        self._shelf.take_in(entry)
        self._indexing.wait()
        self._mark_open()
        self._arrange()

    def _on_deleted(self) -> None:
        self._shelf.refresh()
        self._arrange()

    def _on_gone_elsewhere(self) -> None:
        """Something has gone or come back that this page has not seen to."""
        self._reread()
        self._shelf.refresh()
        self._arrange()

    def _on_changed(self, what: str) -> None:
        if what == "gone":
            self._on_gone_elsewhere()
        elif what == "photos":
            self._shelf.reread_rows()

    def _on_restored(self, entry: Entry) -> None:
        self._shelf.refresh()
        if self._open(entry.id):
            self._shelf.go_to(entry.id)

    def _on_other_requested(self) -> None:
        page = self._text.page
        other = self.session.journal.writing.other_text(page) if page is not None else None
        if other is not None and self._open(other):
            self._mark_open()
            self._text.form.write_here()

    def _on_to_show_requested(self) -> None:
        if self._saved() and isinstance(mine := self._text.page, Entry):
            self._text.form.open(self.session.journal.writing.blank_to_show(mine))
            self._mark_open()
            self._text.form.write_here()

    def _mark_open(self) -> None:
        """Mark the open text, or the one whose place in the list is its place too."""
        page = self._text.page
        self._shelf.mark(self._text.entry_id, None if page is None else words_of(page).mine)
        if page is not None:
            self._shelf.show_day(words_of(page).at.date())
