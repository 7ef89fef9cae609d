"""What is told, as the journal opens, of moving in or out that was cut off."""

import contextlib
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QLabel, QWidget
from shiboken6 import isValid

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.moving import Move
from mammadagbok.services.moving.everything import clear_left_behind
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.tasks import Task
from mammadagbok.ui.widgets.notice import say


class Unfinished(QObject):
    """Tells on the line `told` of the desk, and by `offer` when there is something to undo."""

    def __init__(
        self,
        session: Session,
        look: Look,
        desk: QWidget,
        offer: Callable[[str, Callable[[], object]], None],
        told: QLabel,
    ) -> None:
        super().__init__(desk)
        self._session, self._look, self._desk = session, look, desk
        self._offer, self._told = offer, told

    def tell(self) -> None:
        """Say once that moving in was cut off, and offer to take out what came."""
        moving_in = self._session.journal.moving_in
        try:
            moves = [moving_in.told(move) for move in moving_in.unfinished()]
        except MammadagbokError as error:
            self._session.failed.emit(error)
            return
        for move in moves:
            self._offer(
                self.tr(
                    "Moving in was not finished. What came in can stay, or you can undo it. What "
                    "is here is skipped if you move in once more."
                ),
                partial(self._take_back, move),
            )

    def clear(self) -> None:
        """Delete what taking everything out has left half written, and say so."""
        if parts := self._session.journal.everything.left_behind():
            work = partial(clear_left_behind, parts)
            # The work may end after the desk does.
            owner = QCoreApplication.instance() or self
            Task(work, self._on_cleared, self._on_failed, owner).start()

    def _on_cleared(self, deleted: list[Path]) -> None:
        if not isValid(self) or not self._session.is_open:
            return
        # What cannot be noted now is looked for again at the next opening.
        with contextlib.suppress(MammadagbokError):
            self._session.journal.everything.settle()
        from mammadagbok.ui.moving.words import left_behind_sentence

        told = filter(None, (self._told.text(), *map(left_behind_sentence, deleted)))
        say(self._told, "\n".join(told))

    def _on_failed(self, error: MammadagbokError) -> None:
        if isValid(self):
            self._session.failed.emit(error)

    def _take_back(self, move: Move) -> None:
        from mammadagbok.ui.moving.take_back_dialog import TakeBackDialog

        TakeBackDialog(self._session, self._look, self._desk, move).exec()
