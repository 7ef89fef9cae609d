"""What every page of the open journal can do."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.ui.look import Look
from mammadagbok.ui.place import PageName, Place
from mammadagbok.ui.session import Session

_HELP: Final = {
    PageName.TODAY: "first-steps",
    PageName.JOURNAL: "writing",
    PageName.CRAVING: "craving",
    PageName.GROUP: "group",
    PageName.CHEERS: "kind-words",
    PageName.SHARE: "bringing",
    PageName.SETTINGS: "settings",
    PageName.HELP: "help-now",
    PageName.MANUAL: "first-steps",
    PageName.REHEARSAL: "group",
}
"""The topic of the manual that F1 opens on each page."""


class Page(QWidget):
    """A page of the open journal. Built on its first visit, destroyed when the journal locks.

    `destination_requested` carries a Destination to go to; `lock_requested` is for pages
    that offer to lock, `back_requested` for the manual, which lies over another. With its `parent`
    from the first, it is not dressed once more at the end.
    """

    destination_requested = Signal(object)
    lock_requested = Signal()
    back_requested = Signal()

    def __init__(
        self, name: PageName, session: Session, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(f"page_{name}")
        self.setProperty("role", "paper")
        self.name = name
        self.session = session
        self.look = look
        self._shown_at: object = None
        session.failed.connect(self.forget_moment)

    def arrive(self, place: Place) -> None:
        """She comes to this page: show what is current, and go to the entry of `place`."""

    def show_way_back(self, *, shown: bool) -> None:
        """Offer to go where she was before, or not when there is nowhere to go."""

    def keep_moment(self) -> None:
        """She is about to be shown everything as it is now."""
        self._shown_at = self._moment()

    def forget_moment(self) -> None:
        """What she is shown may be otherwise now, or has not been read."""
        self._shown_at = None

    def is_as_shown(self) -> bool:
        """True when nothing can be otherwise than at the last `keep_moment`, and nothing has failed
        since: then there is nothing to read anew.
        """
        return self._shown_at is not None and self._shown_at == self._moment()

    def _moment(self) -> object:
        """Return what is another when something was saved or found to be damaged, a minute has
        passed, or the journal cannot be read.
        """
        now = self.session.clock().replace(second=0, microsecond=0)
        database = self.session.journal.database
        try:
            return database.generation(), len(database.unsound), now
        except MammadagbokError:
            return object()

    def place(self) -> Place:
        """Where she is on this page."""
        return Place(self.name)

    def help_topic(self) -> str:
        """The topic of the manual that is about what she does here."""
        return _HELP[self.name]

    def leave(self) -> None:
        """She goes on to another page, or closes the program. What can be saved is saved."""

    def save_now(self) -> None:
        """Save what is not saved yet. Raises what saving raises, and then keeps the text."""

    def forget(self) -> None:
        """Let go of every text of hers: the journal is locking."""
