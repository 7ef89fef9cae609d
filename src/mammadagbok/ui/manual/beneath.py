"""What the manual stands over: the page she came from, just as she left it."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from mammadagbok.ui.page import Page
from mammadagbok.ui.place import Place


@dataclass(frozen=True, slots=True)
class Beneath:
    """A page that has not been left, and where on it the keyboard was; or the place alone, when
    the window has been made anew since.
    """

    page: Page | None = None
    focus: QWidget | None = None
    known: Place | None = None

    @classmethod
    def of(cls, page: Page) -> "Beneath":
        """Keep a page that stands in the window."""
        return cls(page, page.focusWidget())

    @property
    def place(self) -> Place | None:
        """Where she was."""
        return self.known if self.page is None else self.page.place()

    def give_back_keyboard(self) -> None:
        """Put the keyboard where it was; marked words stay marked."""
        if self.focus is not None and isValid(self.focus):
            self.focus.setFocus()

    def leave(self) -> None:
        """She goes on to somewhere else after all."""
        if self.page is not None:
            self.page.leave()
