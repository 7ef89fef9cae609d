"""«Tatt med før»: what she has taken along, how it looked, and where its files lie."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final, TypeVar

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.taking import FileState, Taken
from mammadagbok.services.taken import FileFate, SavedFile, TakenAlong
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.share.calm_dialog import CalmDialog
from mammadagbok.ui.share.file_place import OpenFolder, open_folder
from mammadagbok.ui.share.forget_dialog import ForgetDialog
from mammadagbok.ui.share.taken_card import TakenCard
from mammadagbok.ui.share.taken_text import TakenTextDialog
from mammadagbok.ui.share.taken_words import fate_sentence
from mammadagbok.ui.tasks import Task
from mammadagbok.ui.theme import SMALL
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import clear, column, fill
from mammadagbok.ui.widgets.notice import notice, say
from mammadagbok.ui.widgets.tab_order import tab_through
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.widgets.undo_bar import UndoBar
from mammadagbok.ui.words import sentence

_AT_ONCE: Final = 50
_PATIENCE_MS: Final = 400
"""A file is found sooner than this, or she is told what is waited for."""
_Found = tuple[FileState, bool]
"""What lies where a file was saved, and whether its folder is there."""
Came = TypeVar("Came")


class TakenDialog(CalmDialog):
    """Each change is kept at once; `session.changed` tells the page behind of it, by "taken".

    Making it reads the records, and raises what reading raises.
    """

    def __init__(
        self,
        session: Session,
        look: Look,
        parent: QWidget,
        taken: TakenAlong,
        open_: OpenFolder = open_folder,
    ) -> None:
        name = QCoreApplication.translate("TakenDialog", "Taken along before")
        super().__init__(look, parent, name, "taken_dialog")
        self._session, self._look = session, look
        self._taken, self._open = taken, open_
        self._shown = _AT_ONCE
        self._turn = 0
        self._list = column(look, SMALL)
        self._notice = notice("taken_notice", "text")
        self._undo = UndoBar(look, name="taken_undo")
        self._more = button(self.tr("Show more"), self._on_more, object_name="taken_more")
        self._empty = label(self.tr("What you take along is listed here afterwards."))
        self._empty.setObjectName("taken_empty")
        fill(self.body, label(name, "heading"), self._empty, self._list)
        self.body.addWidget(self._more, alignment=Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        self.keep_in_sight(self._notice)
        self.keep_in_sight(self._undo)
        records = taken.all()
        self._show(records)
        self._focus_first()
        if not records:
            self.fit_anew()

    # --- What is shown ------------------------------------------------------------------------

    def _show(self, records: Sequence[Taken], told: str = "") -> None:
        self._turn += 1
        clear(self._list)
        for each in records[: self._shown]:
            self._list.addWidget(self._card(each))
        self._more.setVisible(len(records) > self._shown)
        self._empty.setVisible(not records)
        say(self._notice, told)
        tab_through(self._list, self._more, self._undo, self.close_button)

    def _card(self, taken: Taken) -> TakenCard:
        card = TakenCard(self._look, taken, self._session.clock(), self._open)
        card.text_requested.connect(self._on_text_requested)
        card.file_requested.connect(partial(self._on_file_requested, card))
        card.forget_requested.connect(self._on_forget_requested)
        return card

    def _focus_first(self) -> QWidget:
        """Give the keyboard to the first button, and return it."""
        item = self._list.itemAt(0)
        card = item.widget() if item is not None else None
        first = card.first if isinstance(card, TakenCard) else self.close_button
        first.setFocus()
        return first

    def _refresh(self, told: str = "") -> None:
        try:
            records = self._taken.all()
        except MammadagbokError as error:
            self._fail(error)
        else:
            self._show(records, told)

    # --- What she does ------------------------------------------------------------------------

    def _on_more(self) -> None:
        self._shown += _AT_ONCE
        self._refresh()

    def _on_text_requested(self, taken: Taken) -> None:
        TakenTextDialog(self._session, self._look, self, taken).exec()

    def _on_file_requested(self, card: TakenCard, taken: Taken) -> None:
        self._look_at_file(taken, partial(self._show_place, card))

    def _show_place(self, card: TakenCard, found: _Found) -> None:
        state, has_folder = found
        if isValid(card):
            card.place.show_state(state, has_folder=has_folder)
            self.show_part(card.place)

    def _on_forget_requested(self, taken: Taken) -> None:
        if taken.target:
            self._look_at_file(taken, lambda found: self._ask_to_forget(taken, found[0]))
        else:
            self._ask_to_forget(taken, None)

    def _ask_to_forget(self, taken: Taken, state: FileState | None) -> None:
        dialog = ForgetDialog(self._look, self, taken, state)
        dialog.exec()
        # The journal may have been locked meanwhile, and this dialog closed.
        if dialog.with_file is None or not self._session.is_open or not isValid(self):
            return
        if dialog.with_file:
            self._on_worker(taken, SavedFile.delete, partial(self._forget, taken))
        else:
            self._forget(taken, FileFate.LEFT)

    def _forget(self, taken: Taken, fate: FileFate) -> None:
        if not self._session.is_open:
            return
        try:
            came = self._taken.forget(taken, fate)
        except MammadagbokError as error:
            self._fail(error)
            return
        self._undo.forget()
        told = fate_sentence(came.file)
        self._refresh("" if came.undo is not None else told)
        self.show_part(self._focus_first())
        if came.undo is not None:
            self._undo.offer(told, partial(self._put_back, came.undo))
        self._session.changed.emit("taken")

    # --- Its file, which may lie on a stick that does not answer -------------------------------

    def _look_at_file(self, taken: Taken, then: Callable[[_Found], None]) -> None:
        """Look, and then go on, unless she has wished for something else meanwhile."""
        self._turn += 1
        self._on_worker(taken, _found, partial(self._go_on, self._turn, then))
        QTimer.singleShot(_PATIENCE_MS, self, partial(self._say_waiting, self._turn))

    def _on_worker(
        self, taken: Taken, act: Callable[[SavedFile], Came], then: Callable[[Came], None]
    ) -> None:
        try:
            file = self._taken.file_of(taken)
        except MammadagbokError as error:
            self._fail(error)
        else:
            Task(partial(act, file), then, self._fail, self).start()

    def _go_on(self, turn: int, then: Callable[[_Found], None], found: _Found) -> None:
        if turn == self._turn and self._session.is_open:
            self._turn += 1
            say(self._notice, "")
            then(found)

    def _say_waiting(self, turn: int) -> None:
        if turn == self._turn:
            say(self._notice, self.tr("Looking for the file …"))

    def _fail(self, error: MammadagbokError) -> None:
        say(self._notice, sentence(error))

    def _put_back(self, undo: Callable[[], None]) -> None:
        try:
            undo()
        except MammadagbokError as error:
            self._fail(error)
            return
        self._refresh()
        self._focus_first()
        self._session.changed.emit("taken")


def _found(file: SavedFile) -> _Found:
    return file.state(), file.has_folder()
