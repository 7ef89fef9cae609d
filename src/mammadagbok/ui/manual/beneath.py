"""What the manual stands over: the page she came from, just as she left it."""

from dataclasses import dataclass

from mammadagbok.ui.page import Page
from mammadagbok.ui.place import Place


@dataclass(frozen=True, slots=True)
class Beneath:
    """A page that has not been left, on which the keyboard stays where it was; or the place alone,
    when the window has been made anew since.
    """

    page: Page | None = None
    known: Place | None = None

    @property
    def place(self) -> Place | None:
        """Where she was."""
        return self.known if self.page is None else self.page.place()

    def leave(self) -> None:
        """She goes on to somewhere else after all."""
        if self.page is not None:
            self.page.leave()
