"""«Tatt med før»: what she has taken along, how it looked, and where its files lie."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.taking import FileState, Taken
from mammadagbok.services.taken import TakenAlong
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.share.calm_dialog import CalmDialog
from mammadagbok.ui.share.file_place import OpenFolder, open_folder
from mammadagbok.ui.share.forget_dialog import ForgetDialog
from mammadagbok.ui.share.taken_card import TakenCard
from mammadagbok.ui.share.taken_text import TakenTextDialog
from mammadagbok.ui.share.taken_words import fate_sentence
from mammadagbok.ui.theme import SMALL
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import clear, column, fill
from mammadagbok.ui.widgets.notice import notice, say
from mammadagbok.ui.widgets.tab_order import tab_through
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.widgets.undo_bar import UndoBar
from mammadagbok.ui.words import sentence

_AT_ONCE: Final = 50


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
        self._list = column(look, SMALL)
        self._notice = notice("taken_notice", "text")
        self._undo = UndoBar(look, name="taken_undo")
        self._more = button(self.tr("Show more"), self._on_more, object_name="taken_more")
        self._empty = label(self.tr("What you take along stands here afterwards."))
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
            say(self._notice, sentence(error))
        else:
            self._show(records, told)

    # --- What she does ------------------------------------------------------------------------

    def _on_more(self) -> None:
        self._shown += _AT_ONCE
        self._refresh()

    def _on_text_requested(self, taken: Taken) -> None:
        TakenTextDialog(self._session, self._look, self, taken).exec()

    def _on_file_requested(self, card: TakenCard, taken: Taken) -> None:
        state = self._state(taken)
        if state is not None:
            card.place.show_state(state)
            self.show_part(card.place)

    def _state(self, taken: Taken) -> FileState | None:
        try:
            return self._taken.file_state(taken)
        except MammadagbokError as error:
            say(self._notice, sentence(error))
            return None

    def _on_forget_requested(self, taken: Taken) -> None:
        state = self._state(taken) if taken.target else None
        dialog = ForgetDialog(self._look, self, taken, state)
        dialog.exec()
        # The journal may have been locked meanwhile, and this dialog closed.
        if dialog.with_file is not None and self._session.is_open and isValid(self):
            self._forget(taken, with_file=dialog.with_file)

    def _forget(self, taken: Taken, *, with_file: bool) -> None:
        try:
            came = self._taken.forget(taken, with_file=with_file)
        except MammadagbokError as error:
            say(self._notice, sentence(error))
            return
        self._undo.forget()
        told = fate_sentence(came.file)
        self._refresh("" if came.undo is not None else told)
        self.show_part(self._focus_first())
        if came.undo is not None:
            self._undo.offer(told, partial(self._put_back, came.undo))
        self._session.changed.emit("taken")

    def _put_back(self, undo: Callable[[], None]) -> None:
        try:
            undo()
        except MammadagbokError as error:
            say(self._notice, sentence(error))
            return
        self._refresh()
        self._focus_first()
        self._session.changed.emit("taken")
