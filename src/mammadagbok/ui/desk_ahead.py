"""The desk, built a piece at a time while she types her passphrase, so that only data is left."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

from mammadagbok.ui.place import PageName
from mammadagbok.ui.session import Session

if TYPE_CHECKING:
    from mammadagbok.ui.desk import Desk

_BETWEEN_MS: Final = 5
"""Room for a key she presses between two pieces."""


class DeskAhead(QObject):
    """Has a desk made out of sight, before there is a journal: it knows nothing of hers."""

    def __init__(self, make: "Callable[[], Desk]", session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("desk_ahead")
        self._make, self._session = make, session
        self._desk: Desk | None = None
        self._day = session.clock().date()
        self._pieces: Iterator[None] = iter(())
        self._first: PageName | None = None
        self._timer = QTimer(self)
        self._timer.setObjectName("desk_ahead_timer")
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._build_next)

    def begin(self, first: PageName) -> None:
        """Build one for her who comes to this page, unless one is built already or the journal
        open.
        """
        self._first = first
        if self._desk is None and not self._session.is_open:
            self._pieces = self._in_pieces(first)
            self._timer.start(_BETWEEN_MS)

    def begin_anew(self) -> None:
        """The look is another: build one in that, if one was to be built."""
        if self._first is not None:
            self.begin(self._first)

    def take(self) -> "Desk":
        """Return the desk as far as it is built; one made now where none is, where it was made on
        another day, which some of its parts begin with, or where the journal is for practice.
        """
        if self._session.is_practice or self._day != self._session.clock().date():
            self.drop()
        self._stop()
        desk, self._desk = self._desk or self._make(), None
        return desk

    def drop(self) -> None:
        """Take it down."""
        self._stop()
        old, self._desk = self._desk, None
        if old is not None:
            old.deleteLater()
            QCoreApplication.sendPostedEvents(old, QEvent.Type.DeferredDelete.value)

    def _stop(self) -> None:
        self._timer.stop()
        # What has not come to its end holds on to the desk, and to all that comes to stand on it.
        self._pieces = iter(())

    def _in_pieces(self, first: PageName) -> Iterator[None]:
        self._day = self._session.clock().date()
        self._desk = desk = self._make()
        # Else it would come into sight with the window.
        desk.hide()
        yield
        yield from desk.build_ahead(first)

    def _build_next(self) -> None:
        for _ in self._pieces:
            self._timer.start(_BETWEEN_MS)
            return
