"""The way to the manual from what stands before the open journal."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from mammadagbok.ui.look import Look
from mammadagbok.ui.widgets.buttons import button


def opening_link(look: Look, owner: QWidget) -> QPushButton:
    """Return a quiet link to the topic for before the journal is open."""
    words = QCoreApplication.translate("ManualDialog", "Help with opening (F1)")
    return button(words, partial(_show_opening, look, owner), "link", object_name="opening_help")


def _show_opening(look: Look, owner: QWidget) -> None:
    from mammadagbok.domain.manual import OPENING
    from mammadagbok.ui.manual.dialog import ManualDialog

    ManualDialog(look, owner, OPENING).open()
