"""Deleting what stands open: into the trash, with a bar to undo it, or at once."""

import contextlib
from functools import partial
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.entry import Entry
from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import STEP
from mammadagbok.ui.trash.delete_now import delete_now
from mammadagbok.ui.widgets.layouts import column
from mammadagbok.ui.widgets.undo_bar import UndoBar

_UNDO_MS: Final = 60_000
"""How long the bar stands; after that the trash has it."""


class Deleting(QWidget):
    """Takes no room until something was deleted. Emits `restored` with the Entry when she took
    that back.
    """

    restored = Signal(object)

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self.setObjectName("deleting")
        self._session, self._look = session, look
        self._offered: int | None = None
        self._bar = UndoBar(look, below=STEP)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.forget)
        session.changed.connect(self._on_changed)
        layout = column(look, 0)
        layout.addWidget(self._bar)
        self.setLayout(layout)

    def put_in_trash(self, entry: Entry) -> bool:
        """Put the entry in the trash; False when that cannot be saved, as she is told."""
        try:
            goes = self._session.journal.trash.put(entry.id)
        except MammadagbokError as error:
            self._session.failed.emit(error)
            return False
        told = self.tr("Deleted. It stays in the trash for thirty days.")
        if goes == entry.words.until:
            day = self._look.dates.coming(goes, self._session.clock().date())
            told = self.tr("Deleted. It is in the trash and goes {day}.").format(day=day)
        self._offer(entry.id, told)
        return True

    def delete_now(self, entry: Entry) -> bool:
        """Ask, and delete the entry at once; True when it is gone."""
        return delete_now(self._session, self._look, self.window(), entry.id)

    def forget(self) -> None:
        """Take no room. What lies in the trash stays there."""
        self._offered = None
        self._timer.stop()
        self._bar.forget()

    def _offer(self, number: int, told: str) -> None:
        self._offered = number
        self._bar.offer(told, partial(self._bring_back, number, told))
        self._timer.start(_UNDO_MS)

    def _on_changed(self, what: str) -> None:
        """Take no room for what has left the trash by another way."""
        if what == "entries" and self._offered is not None and self._session.is_open:
            with contextlib.suppress(MammadagbokError):
                if not self._session.journal.trash.holds(self._offered):
                    self.forget()

    def _bring_back(self, number: int, told: str) -> None:
        journal = self._session.journal
        try:
            journal.trash.bring_back(number)
            entry = journal.finding.read(number)
        except MammadagbokError as error:
            self._offer(number, told)
            self._session.failed.emit(error)
            return
        if entry is not None:
            self.restored.emit(entry)
        self._session.changed.emit("entries")
