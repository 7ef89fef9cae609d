"""«Flytte inn og ut»: both ways, and what has come in."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.moving import Move, Stage
from mammadagbok.services.moving.pictures import Decode
from mammadagbok.ui.dialogs import AskForFolder, AskForSource, ask_for_folder, ask_for_source
from mammadagbok.ui.locksmith import Locksmith
from mammadagbok.ui.look import Look
from mammadagbok.ui.moving.mover import MovedIn
from mammadagbok.ui.moving.words import moved_words, source_word
from mammadagbok.ui.session import Session
from mammadagbok.ui.settings.copies_card import AskForPassphrase, passphrase_is_right
from mammadagbok.ui.theme import STEP, TIGHT
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import Card, clear, column, fill
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.words import entries_words


class MovingCard(Card):
    """Emits `journal_requested`, and `undo_offered` with a sentence and what undoes it."""

    journal_requested = Signal()
    undo_offered = Signal(str, object)

    def __init__(
        self,
        session: Session,
        look: Look,
        locksmith: Locksmith,
        decode: Decode,
        *,
        ask_source: AskForSource = ask_for_source,
        ask_folder: AskForFolder = ask_for_folder,
        confirm: AskForPassphrase = passphrase_is_right,
    ) -> None:
        super().__init__(look, gap=STEP)
        self.setObjectName("settings_moving")
        self._session, self._look, self._locksmith = session, look, locksmith
        self._decode = decode
        self._ask_source, self._ask_folder, self._confirm = ask_source, ask_folder, confirm
        self._moves = column(look, STEP)
        told = self.tr(
            "Texts you have in another journal can come in here, and everything here can be taken "
            "out as ordinary files."
        )
        actions = Flow(look)
        move_in = button(self.tr("Move in …"), self._on_move_in, object_name="move_in_begin")
        take_out = button(
            self.tr("Take everything out …"), self._on_take_out, object_name="take_out_begin"
        )
        for made in (move_in, take_out):
            actions.addWidget(made)
        fill(self.body, label(self.tr("Move in and out"), "heading"), label(told, "soft"))
        fill(self.body, actions, self._moves)
        session.changed.connect(self._on_changed)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what has come in as it is now."""
        self._show_moves()
        super().showEvent(event)

    def _show_moves(self) -> None:
        clear(self._moves)
        try:
            moves = self._session.journal.moving_in.moves()
        except MammadagbokError as error:
            self._session.failed.emit(error)
            return
        for number, (move, size) in enumerate(moves):
            self._moves.addWidget(self._line(number, move, size))

    def _line(self, number: int, move: Move, size: int) -> QWidget:
        day = self._look.dates.ago(move.at, self._session.clock())
        told = self.tr("{amount} from {source}, moved in {day}.")
        if move.stage is not Stage.DONE:
            told = self.tr("{amount} from {source}, moved in {day}. It was not finished.")
        words = told.format(amount=entries_words(size), source=source_word(move.source), day=day)
        back = button(
            self.tr("Take them out again"),
            partial(self._take_back, move),
            "link",
            name=self.tr("Take out again: {move}").format(move=words),
            object_name=f"move_{number}_take_back",
        )
        line = QWidget()
        inside = column(self._look, TIGHT)
        spared = self.tr("What you have changed since, stays.")
        fill(inside, label(words[:1].upper() + words[1:]), label(spared, "small"))
        inside.addWidget(back, alignment=Qt.AlignmentFlag.AlignLeft)
        line.setLayout(inside)
        return line

    def _on_changed(self, what: str) -> None:
        if what == "entries" and self.isVisible() and self._session.is_open:
            self._show_moves()

    def _on_move_in(self) -> None:
        from mammadagbok.ui.moving.move_in_dialog import MoveInDialog

        dialog = MoveInDialog(self._session, self._look, self, self._decode, ask=self._ask_source)
        dialog.moved.connect(self._on_moved)
        dialog.journal_requested.connect(self.journal_requested)
        dialog.exec()

    def _on_moved(self, moved: MovedIn) -> None:
        told = moved_words(moved.texts, moved.pictures)
        self.undo_offered.emit(told, partial(self._take_back, moved.move))

    def _take_back(self, move: Move) -> None:
        from mammadagbok.ui.moving.take_back_dialog import TakeBackDialog

        TakeBackDialog(self._session, self._look, self.window(), move).exec()

    def _on_take_out(self) -> None:
        from mammadagbok.ui.moving.take_out_dialog import TakeOutDialog

        folder = self._locksmith.folder
        if not self._confirm(self._look, self, folder) or not isValid(self):
            return
        TakeOutDialog(self._session, self._look, self, ask=self._ask_folder).exec()
