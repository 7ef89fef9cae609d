"""Keeps the rehearsal she writes, as soon as there is something to keep."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from mammadagbok.domain.rehearsal import NewRehearsal, Rehearsal
from mammadagbok.ui.session import Session
from mammadagbok.ui.writing.save_soon import SaveSoon


class RehearsalKeeping:
    """Keeps what `read` makes of the open one; `soon` says when, and tells how it went."""

    def __init__(
        self, session: Session, read: Callable[[NewRehearsal], NewRehearsal], parent: QObject
    ) -> None:
        self._session, self._read = session, read
        self._open: NewRehearsal | None = None
        self._kept: Rehearsal | None = None
        self.soon = SaveSoon(self._keep, parent)

    @property
    def kept(self) -> Rehearsal | None:
        """The open one as the journal last had it; None while there is nothing to keep."""
        return self._kept

    @property
    def entry(self) -> int | None:
        """The id of the text that the open one began from."""
        return self._open.entry if self._open is not None else None

    def open(self, lines: NewRehearsal, kept: Rehearsal | None = None) -> None:
        """Look after another one. What was not saved of the last is let go."""
        self.forget()
        self._open, self._kept = lines, kept

    def forget(self) -> None:
        """Look after none."""
        self.soon.forget()
        self._open = self._kept = None

    def _keep(self) -> None:
        if self._open is not None:
            lines = self._read(self._open)
            self._kept = self._session.journal.rehearsals.keep(self._kept, lines)
