"""Buttons by role, each with a name for those who hear the window."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QPushButton, QWidget

from mammadagbok.ui.widgets.pressable import Pressable

_BROADER = 1
"""Pixels by which each edge of a checked button is broader."""


def button(
    text: str,
    on_click: Callable[[], object],
    role: str = "plain",
    *,
    name: str | None = None,
    object_name: str,
) -> QPushButton:
    """Return a button that calls `on_click`. `name` is what a screen reader says, else the text.

    Roles: plain, primary, link, pill, hide, rail, door.
    """
    made = Pressable(text)
    made.setObjectName(object_name)
    made.setProperty("role", role)
    made.setAccessibleName(name or text.replace("&", ""))
    made.setAutoDefault(False)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.clicked.connect(_without_state(on_click))
    return made


def roomy(made: QPushButton) -> QPushButton:
    """Return this pill with more room around its words, for where there are only a few of them."""
    made.setProperty("roomy", True)
    return made


def enlarge(part: QWidget) -> None:
    """Make each button in this part large enough for a tired hand, unless it is already."""
    for made in part.findChildren(QPushButton):
        if made.property("large"):
            continue
        made.setProperty("large", True)
        if made.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            made.style().unpolish(made)
            made.style().polish(made)
        if made.styleSheet():
            keep_room_for_bold(made)


def keep_room_for_bold(made: QPushButton) -> None:
    """Make a button that can be checked wide enough for the bold words and broad edge it has then.

    Qt does not count them in, and a least width that is not of the button's style is lost whenever
    it is checked.
    """
    made.ensurePolished()
    bold = QFont(made.font())
    bold.setBold(True)
    words = QFontMetrics(bold).horizontalAdvance(made.text()) + 2 * _BROADER
    made.setStyleSheet(f"min-width: {words}px")
    # Where the round ends do not fit, Qt draws them square.
    lacking = made.sizeHint().height() - made.sizeHint().width()
    if lacking > 0:
        made.setStyleSheet(f"min-width: {words + lacking}px")


def _without_state(on_click: Callable[[], object]) -> Callable[[bool], None]:
    def clicked(_checked: bool) -> None:
        on_click()

    return clicked
