"""«Hent fil fra gruppa»: looked at whole, added or not, and then what becomes of the file."""

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from mammadagbok.domain.errors import FileUnreadableError, MammadagbokError
from mammadagbok.domain.group_pack import LARGEST, ReadPack
from mammadagbok.domain.hash_words import FourWords, hash_words
from mammadagbok.domain.pack_file import read_pack
from mammadagbok.storage.files import delete_given, read_given
from mammadagbok.ui.dialogs import AskForPack, ask_for_pack
from mammadagbok.ui.group_file.pack_view import PackView
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.share.calm_dialog import CalmDialog
from mammadagbok.ui.tasks import Task
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import clear, fill
from mammadagbok.ui.widgets.notice import notice, say
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.words import sentence

_MAY_BREAK = "\u200b"
_Looked = tuple[bytes, ReadPack]


class FetchDialog(CalmDialog):
    """Emits `fetched` with what undoes it, once, when it closes after something was added."""

    fetched = Signal(object)

    def __init__(self, session: Session, look: Look, parent: QWidget, path: Path) -> None:
        name = QCoreApplication.translate("FetchDialog", "A file from the group")
        super().__init__(look, parent, name, "fetch")
        self._session, self._look, self._path = session, look, path
        self._undo: Callable[[], None] | None = None
        self._data = b""
        self._read: ReadPack | None = None
        self._words: FourWords | None = None
        self._notice = notice("fetch_notice", "text")
        self._go_on = button(self.tr("Add"), self._on_go_on, "primary", object_name="fetch_go_on")
        self._delete = button(
            self.tr("Delete the file"), self._on_delete, object_name="fetch_delete"
        )
        for made in (self._delete, self._go_on):
            self.foot.insertWidget(self.foot.count() - 1, made)
            made.hide()
        session.locked.connect(self._on_locked)
        self._begin()

    def done(self, result: int) -> None:
        """Tell what has been fetched, and let go of it."""
        undo, self._undo = self._undo, None
        self._read, self._data = None, b""
        super().done(result)
        if undo is not None and self._session.is_open:
            self.fetched.emit(undo)

    def _begin(self) -> None:
        self._show()
        say(self._notice, self.tr("Reading …"))
        self._name_close(self.tr("Cancel"))
        # A stick may take its time, and the file may be made to take long.
        owner = QCoreApplication.instance() or QObject(self)
        Task(partial(_looked, self._path), self._on_read, self._on_unread, owner).start()

    def _on_read(self, looked: _Looked) -> None:
        if not isValid(self) or not self._session.is_open:
            return
        self._data, self._read = looked
        self._words = hash_words(self._data, self._look.built_in.hash_words())
        told = self.tr(
            "Ask the group leader for the four words. If yours are different, do not add the file."
        )
        self._show(PackView(self._look, self._read, self._words), label(told), self._becomes())
        self._go_on.setVisible(not self._read.pack.is_empty)
        self.fill_room()
        self.close_button.setFocus()

    def _becomes(self) -> QWidget:
        try:
            before = self._session.journal.group_file.current()
        except MammadagbokError:
            before = None
        told = self.tr(
            "If you add it, you see it beside what is yours, marked “From the group leader”."
        )
        if before is not None:
            told = self.tr(
                "If you add it, it takes the place of what the earlier file brought. "
                "What is yours stays as it is."
            )
        return label(told)

    def _on_unread(self, error: MammadagbokError) -> None:
        if not isValid(self):
            return
        told = sentence(error)
        if isinstance(error, FileUnreadableError):
            told = self.tr("This file cannot be opened.")
        self._show(label(told), label(self.tr("Nothing of it has been added."), "soft"))
        self._name_close(self.tr("Close"))
        self.close_button.setFocus()

    def _on_go_on(self) -> None:
        if self._read is None or self._words is None or self._undo is not None:
            return
        group_file = self._session.journal.group_file
        try:
            self._undo = group_file.fetch(self._read.pack, self._words)
        except MammadagbokError as error:
            say(self._notice, sentence(error))
            return
        self._session.is_new = False
        self._session.changed.emit("group_file")
        self._ask_about_file()

    def _ask_about_file(self) -> None:
        place = os.fspath(self._path).replace(os.sep, os.sep + _MAY_BREAK)
        told = self.tr("It is added. You find it under “The group”.")
        lies = self.tr("The file is in {place}, and anybody who opens it can read it.")
        question = label(self.tr("Do you want to delete the file it came in?"), "strong")
        self._show(label(told), label(lies.format(place=place)), question)
        self._go_on.hide()
        self._delete.show()
        self._name_close(self.tr("Keep the file"))
        QTimer.singleShot(0, self, self.fit_anew)
        self.close_button.setFocus()

    def _on_delete(self) -> None:
        try:
            delete_given(self._path, self._data)
        except FileUnreadableError:
            told = self.tr("There is another file there now. It has been left alone.")
        except MammadagbokError:
            told = self.tr("The file could not be deleted. You can do it yourself.")
        else:
            told = self.tr("The file is deleted.")
        self._show(label(told))
        self._delete.hide()
        self._name_close(self.tr("Close"))
        QTimer.singleShot(0, self, self.fit_anew)
        self.close_button.setFocus()

    def _on_locked(self) -> None:
        self.done(0)

    def _show(self, *parts: QWidget) -> None:
        clear(self.body)
        self._notice = notice("fetch_notice", "text")
        fill(self.body, label(self.accessibleName(), "heading"), *parts, self._notice, 1)
        for part in parts:
            part.show()  # Now, to be counted when the dialog is fitted.

    def _name_close(self, words: str) -> None:
        self.close_button.setText(words)
        self.close_button.setAccessibleName(words)


def fetch_group_file(
    session: Session,
    look: Look,
    parent: QWidget,
    on_fetched: Callable[[Callable[[], None]], object],
    ask: AskForPack = ask_for_pack,
) -> None:
    """Ask for the file and show what is in it; `on_fetched` gets what undoes it when added."""
    path = ask(parent)
    if path is None or not isValid(parent) or not session.is_open:
        return
    dialog = FetchDialog(session, look, parent, path)
    dialog.fetched.connect(on_fetched)
    dialog.exec()


def _looked(path: Path) -> _Looked:
    data = read_given(path, LARGEST)
    return data, read_pack(data)
