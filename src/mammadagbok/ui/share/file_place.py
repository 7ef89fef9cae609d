"""Where a file lies: its path, to be marked and copied, and the way to its folder."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLineEdit, QWidget

from mammadagbok.domain.taking import FileState
from mammadagbok.ui.look import Look
from mammadagbok.ui.share.taken_words import where_sentence
from mammadagbok.ui.theme import SMALL, TIGHT
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import column, fill, row
from mammadagbok.ui.widgets.notice import notice, say

OpenFolder = Callable[[Path], bool]
"""Opens a folder in the system's own program; False when the system does not."""


def open_folder(folder: Path) -> bool:
    """Open the folder in the system's own program; False when there is none for it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


class FilePlace(QWidget):
    """Takes no room until `show_state`."""

    def __init__(self, look: Look, target: Path, open_: OpenFolder, name: str) -> None:
        super().__init__()
        self.setObjectName(f"{name}_place")
        self._folder, self._open = target.parent, open_
        self._told = notice(f"{name}_told", "text")
        self._path = QLineEdit(str(target))
        self._path.setObjectName(f"{name}_path")
        self._path.setAccessibleName(self.tr("Where it was saved"))
        self._path.setReadOnly(True)
        self._path.setCursorPosition(0)
        self._show = button(self.tr("Show the folder"), self._on_show, object_name=f"{name}_folder")
        across, inside = row(look, SMALL), column(look, TIGHT)
        fill(across, self._path, self._show)
        across.setStretch(0, 1)
        fill(inside, self._told, across)
        self.setLayout(inside)
        self.hide()

    def show_state(self, state: FileState, *, has_folder: bool) -> None:
        """Say what lies there now, and show the way to its folder where there is one."""
        self.show()
        say(self._told, where_sentence(state))
        self._show.setVisible(has_folder)
        self._path.setFocus()

    def _on_show(self) -> None:
        if not self._open(self._folder):
            say(self._told, self.tr("This computer could not show the folder from here."))
