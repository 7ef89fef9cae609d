"""Keeps what she marks with the mouse from being handed to every program on X11."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QClipboard


class SelectionGuard(QObject):
    """Empties the primary selection as soon as it is ours. Copying by Ctrl+C works as before."""

    def __init__(self, clipboard: QClipboard, parent: QObject) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        if clipboard.supportsSelection():
            clipboard.changed.connect(self._on_changed)

    def clear(self) -> None:
        """Empty the clipboard if what lies there is ours."""
        if self._clipboard.ownsClipboard():
            self._clipboard.clear()

    def _on_changed(self, mode: QClipboard.Mode) -> None:
        if mode is QClipboard.Mode.Selection and self._clipboard.ownsSelection():
            self._clipboard.clear(QClipboard.Mode.Selection)
