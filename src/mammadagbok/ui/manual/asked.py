"""What F1 opens: the page «Hjelp», or the manual over a dialog or a page before the journal."""

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

from mammadagbok.domain.manual import OPENING, Target
from mammadagbok.ui.look import Look

if TYPE_CHECKING:
    from mammadagbok.ui.desk import Desk

_OPENING: Final = Target(OPENING)


def open_help(
    look: Look, window: QWidget, desk: "Desk | None", without_desk: Target = _OPENING
) -> None:
    """Open the manual where it tells of what she does, or go back from it.

    Over a dialog, and while there is no desk, it is a dialog too: nothing closes under it. Nothing
    happens while she reads from the screen, or chooses a file.
    """
    from mammadagbok.ui.manual.dialog import ManualDialog

    front = QApplication.activeModalWidget()
    if isinstance(front, ManualDialog):
        front.reject()
    elif isinstance(front, QFileDialog) or (desk is not None and desk.is_read_from):
        return
    elif isinstance(front, QDialog) or desk is None:
        target = without_desk if desk is None else Target(desk.help_topic)
        ManualDialog(look, front or window, target.topic, target.anchor).open()
    else:
        desk.help()
