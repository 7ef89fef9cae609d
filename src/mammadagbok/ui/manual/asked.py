"""What F1 opens: the page «Hjelp», or the manual over a dialog or a page before the journal."""

from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

from mammadagbok.domain.manual import OPENING
from mammadagbok.ui.desk import Desk
from mammadagbok.ui.look import Look
from mammadagbok.ui.manual.dialog import ManualDialog


def open_help(look: Look, window: QWidget, desk: Desk | None) -> None:
    """Open the manual where it tells of what she does, or go back from it.

    Over a dialog, and while there is no desk, it is a dialog too: nothing closes under it. Nothing
    happens while she reads from the screen, or chooses a file.
    """
    front = QApplication.activeModalWidget()
    if isinstance(front, ManualDialog):
        front.reject()
    elif isinstance(front, QFileDialog) or (desk is not None and desk.is_read_from):
        return
    elif isinstance(front, QDialog) or desk is None:
        topic = OPENING if desk is None else desk.help_topic
        ManualDialog(look, front or window, topic).open()
    else:
        desk.help()
