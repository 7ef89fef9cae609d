"""What she copies is marked as secret, forgotten soon, and never handed out by marking alone."""

import secrets
from typing import Final

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard

FORMATTED: Final = "application/x-notat"
"""Our own type of a text in its stored form, beside the plain words that others get."""
_KEPT_MS: Final = 60_000
_SECRET: Final = {
    "x-kde-passwordManagerHint": b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': bytes(4),
}
"""What asks clipboard managers not to keep it: KDE's hint, and Windows' two formats."""


class ClipboardGuard(QObject):
    """Marks each copy of ours, and empties the clipboard of it after a minute or on `clear`.

    A copy is known by a random type that only this one carries; what another program put there is
    left alone. The primary selection of X11 is emptied as soon as it is ours.
    """

    def __init__(self, clipboard: QClipboard, parent: QObject) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        self._token = ""
        self._timer = QTimer(self)
        self._timer.setObjectName("clipboard_timer")
        self._timer.setSingleShot(True)
        self._timer.setInterval(_KEPT_MS)
        self._timer.timeout.connect(self.clear)
        clipboard.changed.connect(self._on_changed)

    def clear(self) -> None:
        """Empty the clipboard if what lies there is ours."""
        self._timer.stop()
        if self._is_marked():
            self._clipboard.clear()
        self._token = ""

    def _on_changed(self, mode: QClipboard.Mode) -> None:
        if mode is QClipboard.Mode.Selection:
            if self._clipboard.ownsSelection():
                self._clipboard.clear(QClipboard.Mode.Selection)
        elif mode is QClipboard.Mode.Clipboard and self._clipboard.ownsClipboard():
            self._mark()

    def _mark(self) -> None:
        """Put what has just been copied there again, marked."""
        text = self._clipboard.text()
        if not text or self._is_marked():
            return
        self._token = f"application/x-{secrets.token_hex(16)}"
        marked = _marked(text, self._token)
        held = self._clipboard.mimeData()
        if held is not None and held.hasFormat(FORMATTED):
            marked.setData(FORMATTED, held.data(FORMATTED))
        self._clipboard.setMimeData(marked)
        self._timer.start()

    def _is_marked(self) -> bool:
        held = self._clipboard.mimeData() if self._clipboard.ownsClipboard() else None
        return bool(self._token) and held is not None and held.hasFormat(self._token)


def _marked(text: str, token: str) -> QMimeData:
    data = QMimeData()
    data.setText(text)
    data.setData(token, b"1")
    for kind, content in _SECRET.items():
        data.setData(kind, content)
    return data
