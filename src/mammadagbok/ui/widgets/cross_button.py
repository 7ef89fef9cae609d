"""The small cross that takes something away."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton

from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import ICON_SIZE
from mammadagbok.ui.widgets.buttons import button


def cross_button(
    look: Look, on_click: Callable[[], object], name: str, *, object_name: str
) -> QPushButton:
    """Return a button without words; `name` is what a screen reader and the tooltip say."""
    made = button("", on_click, "cross", name=name, object_name=object_name)
    made.setIcon(look.icon("x", look.theme.palette.soft))
    made.setIconSize(QSize(*(look.px(ICON_SIZE),) * 2))
    made.setToolTip(name)
    return made
