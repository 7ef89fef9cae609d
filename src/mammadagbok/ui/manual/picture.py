"""A picture in the manual, as broad as the column at most; without its file, what it shows."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QImageReader, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from mammadagbok.ui.widgets.texts import label

_LEAST: Final = QSize(40, 25)


def picture(path: Path, seen: str) -> QLabel:
    """Return the picture in this file, or in words what is to be seen in it."""
    size = QImageReader(str(path)).size()
    return _Picture(path, seen, size) if size.isValid() else label(seen, "soft")


class _Picture(QLabel):
    """Has its place at once, and is read from its file when the page stands, as large as it is
    shown: one of full size would stay beside it.
    """

    def __init__(self, path: Path, seen: str, size: QSize) -> None:
        super().__init__()
        self._path, self._size, self._read_as = path, size, QSize()
        self.setProperty("role", "picture")
        self.setAccessibleName(seen)
        self.setScaledContents(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMaximumWidth(size.width())

    def sizeHint(self) -> QSize:
        """As large as it is."""
        return self._size

    def minimumSizeHint(self) -> QSize:
        """It can shrink: the column decides."""
        return _LEAST

    def hasHeightForWidth(self) -> bool:
        """Its height follows from its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Keep its shape."""
        return round(width * self._size.height() / max(1, self._size.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be read in this size, once the page stands."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._load)

    def _load(self) -> None:
        ratio = self.devicePixelRatioF()
        size = (self.contentsRect().size().toSizeF() * ratio).toSize()
        if size.isEmpty() or size == self._read_as:
            return
        self._read_as = size
        reader = QImageReader(str(self._path))
        reader.setScaledSize(size)
        made = QPixmap.fromImage(reader.read())
        made.setDevicePixelRatio(ratio)
        self.setPixmap(made)
