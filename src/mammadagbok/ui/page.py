"""What every page of the open journal can do."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mammadagbok.ui.look import Look
from mammadagbok.ui.place import PageName, Place
from mammadagbok.ui.session import Session


class Page(QWidget):
    """A page of the open journal. Built on its first visit, destroyed when the journal locks.

    `destination_requested` carries a Destination to go to; `lock_requested` is for pages
    that offer to lock.
    """

    destination_requested = Signal(object)
    lock_requested = Signal()

    def __init__(self, name: PageName, session: Session, look: Look) -> None:
        super().__init__()
        self.setObjectName(f"page_{name}")
        self.setProperty("role", "paper")
        self.name = name
        self.session = session
        self.look = look

    def arrive(self, place: Place) -> None:
        """She comes to this page: show what is current, and go to the entry of `place`."""

    def place(self) -> Place:
        """Where she is on this page."""
        return Place(self.name)

    def leave(self) -> None:
        """She goes on to another page, or closes the program. What can be saved is saved."""

    def save_now(self) -> None:
        """Save what is not saved yet. Raises what saving raises, and then keeps the text."""

    def forget(self) -> None:
        """Let go of every text of hers: the journal is locking."""
