"""What else can be done with an entry, behind one button."""

from collections.abc import Callable

from PySide6.QtGui import QAction, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton

from mammadagbok.ui.look import Look
from mammadagbok.ui.widgets.arrow import DownArrow


class EntryMenu(QPushButton):
    """A button with a menu."""

    def __init__(self, look: Look) -> None:
        super().__init__(self.tr("More"))
        self._arrow = DownArrow.of(look)
        self.setObjectName("entry_more")
        self.setAccessibleName(self.tr("More about this text"))
        self.setProperty("role", "plain")
        self.setAutoDefault(False)
        self._menu = QMenu(self)
        self._menu.setObjectName("entry_menu")
        self.setMenu(self._menu)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the arrow too."""
        super().paintEvent(event)
        self._arrow.paint(self)

    def offer(self, text: str, on_chosen: Callable[[], object], object_name: str) -> QAction:
        """Put one more act into the menu and return it, to be renamed or hidden."""
        made = self._menu.addAction(text)
        made.setObjectName(object_name)
        made.triggered.connect(_without_state(on_chosen))
        return made


def _without_state(on_chosen: Callable[[], object]) -> Callable[[bool], None]:
    def chosen(_checked: bool) -> None:
        on_chosen()

    return chosen
