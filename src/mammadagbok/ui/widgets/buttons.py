"""Buttons by role, each with a name for those who hear the window."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton


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
    made = QPushButton(text)
    made.setObjectName(object_name)
    made.setProperty("role", role)
    made.setAccessibleName(name or text.replace("&", ""))
    made.setAutoDefault(False)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.clicked.connect(_without_state(on_click))
    return made


def _without_state(on_click: Callable[[], object]) -> Callable[[bool], None]:
    def clicked(_checked: bool) -> None:
        on_click()

    return clicked
