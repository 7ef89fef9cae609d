"""In place of a text that is damaged: the last good one from a copy, to read and to put back."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.entry import Entry
from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.markup import escaped
from mammadagbok.services.copy_seal import CopySeal
from mammadagbok.services.journal import JournalFolder
from mammadagbok.services.rescuing import Rescue
from mammadagbok.storage.bundle import CopyFile
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.tasks import Task
from mammadagbok.ui.theme import STEP
from mammadagbok.ui.unlock.frame import actions
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import column, fill
from mammadagbok.ui.widgets.notice import notice, say
from mammadagbok.ui.words import sentence
from mammadagbok.ui.writing.editor import Editor

Found = tuple[Entry, CopyFile] | None


class DamagedEntry(QWidget):
    """Emits `put_back` with the Entry when she has put the good text back in the journal, and
    `deleted` when no copy had it and she has let it go.
    """

    put_back = Signal(object)
    deleted = Signal()

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self.setObjectName("damaged_entry")
        self._session, self._look = session, look
        self._number: int | None = None
        self._entry: Entry | None = None
        self._told = notice("damaged_sentence", "heading")
        self._where = notice("damaged_where", "soft")
        self._text = Editor(look, self.tr("The text in the copy, to read only"), "good_text")
        self._text.setReadOnly(True)
        self._show = button(
            self.tr("Show the last good one"), self._on_show, "primary", object_name="show_good"
        )
        self._keep = button(
            self.tr("Put it back"), self._on_keep, "primary", object_name="put_good_back"
        )
        self._delete = button(
            self.tr("Delete the damaged entry"), self._on_delete, object_name="delete_damaged"
        )
        inside = column(look, STEP)
        fill(inside, self._told, self._where)
        inside.addLayout(actions(look, self._show, self._keep, self._delete))
        inside.addWidget(self._text, 1)
        inside.addStretch(0)
        self.setLayout(inside)
        self.hide()

    def open(self, number: int) -> None:
        """Stand for the entry with this id. Nothing of it is shown or saved over."""
        self.forget()
        self._number = number
        say(self._told, self.tr("This entry is damaged. Show the last good one from a copy?"))
        self._show.setEnabled(True)
        self._show.show()
        self.show()
        self._show.setFocus()

    def forget(self) -> None:
        """Let go of the text, and take no room."""
        self._number, self._entry = None, None
        self._text.set_text("")
        self._text.hide()
        self._keep.hide()
        self._delete.hide()
        say(self._where, "")
        self.hide()

    def _on_show(self) -> None:
        if self._number is None:
            return
        self._show.setEnabled(False)
        say(self._where, self.tr("Looking in the copies. It may take a moment."))
        journal, number = self._session.journal, self._number
        seal = CopySeal.of(journal.header, journal.keys)
        folder = JournalFolder(journal.database.path.parent, self._session.clock)
        on_done, on_failed = partial(self._on_found, number), partial(self._on_failed, number)
        Task(partial(_last_good, folder, seal, number), on_done, on_failed, self).start()

    def _on_found(self, number: int, found: Found) -> None:
        if number != self._number:
            return
        if found is None:
            say(
                self._where,
                self.tr(
                    "No copy has this entry. As long as it is here, no new copies can be made."
                ),
            )
            self._delete.show()
            return
        self._entry, copy = found
        day = self._look.dates.ago(copy.front.made, self._session.clock())
        say(self._where, self.tr("From the copy from {day}:").format(day=day))
        craving = self._entry.words.craving
        more = map(escaped, craving.lines) if craving is not None else ()
        self._text.set_text("\n\n".join(filter(None, (self._entry.words.text, *more))))
        self._text.show()
        self._show.hide()
        self._keep.show()
        self._keep.setFocus()

    def _on_failed(self, number: int, error: MammadagbokError) -> None:
        if number == self._number:
            self._show.setEnabled(True)
            say(self._where, sentence(error))

    def _on_delete(self) -> None:
        if self._number is None:
            return
        try:
            self._session.journal.writing.delete_damaged(self._number)
        except MammadagbokError as error:
            say(self._where, sentence(error))
            return
        self.forget()
        self.deleted.emit()
        self._session.changed.emit("entries")

    def _on_keep(self) -> None:
        entry = self._entry
        if entry is None:
            return
        try:
            self._session.journal.writing.put_back(entry)
        except MammadagbokError as error:
            say(self._where, sentence(error))
            return
        self.forget()
        self.put_back.emit(entry)


def _last_good(folder: JournalFolder, seal: CopySeal, number: int) -> Found:
    rescue = Rescue(folder, seal)
    try:
        return rescue.last_good(number)
    finally:
        rescue.close()
