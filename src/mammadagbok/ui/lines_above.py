"""The lines that stand above every page: they scroll before they leave the page too little room."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import MARGIN, STEP, TARGET
from mammadagbok.ui.widgets.layouts import column, scrolling

_SHARE: Final = 3
"""They take no more than a third of the window's height."""


class LinesAbove(QWidget):
    """As high as its lines, while they are not too high; then the last of them is seen.

    `fit` is told how high the window is.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("lines_above")
        self._look, self._least = look, look.px(TARGET)
        self._room = self._height = 0
        self._inside, self._lines = QWidget(), column(look, 0)
        self._inside.setLayout(self._lines)
        self._inside.installEventFilter(self)
        self._area = scrolling(self._inside)
        self._area.setMinimumSize(1, 1)
        self._area.verticalScrollBar().rangeChanged.connect(self._show_last)
        only = QVBoxLayout(self)
        only.setContentsMargins(0, 0, 0, 0)
        only.addWidget(self._area)

    def hold(self, *lines: QWidget) -> None:
        """Take these in, one below the other; words alone get the margins of a page."""
        sides = [self._look.px(side) for side in (MARGIN, STEP, MARGIN, STEP)]
        for line in lines:
            if isinstance(line, QLabel):
                line.setContentsMargins(*sides)
            self._lines.addWidget(line)

    def fit(self, height: int) -> None:
        """Take what there is to take of a window as high as this."""
        self._room = height // _SHARE
        self._measure()

    def sizeHint(self) -> QSize:
        """All lines, or as much of them as there is room for."""
        return QSize(self._lines.totalSizeHint().width(), self._height)

    def minimumSizeHint(self) -> QSize:
        """Give way to a page that needs more room."""
        return QSize(self._lines.totalMinimumSize().width(), min(self._height, self._least))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The narrower, the higher."""
        super().resizeEvent(event)
        self._measure()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A line has come, gone, or changed."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._measure()
        return super().eventFilter(watched, event)

    def _measure(self) -> None:
        needed = self._lines.totalHeightForWidth(self.width())
        if needed < 0:
            needed = self._lines.totalSizeHint().height()
        height = min(needed, self._room)
        if height != self._height:
            self._height = height
            self.setMaximumHeight(height)
            self.updateGeometry()

    def _show_last(self, _least: int, most: int) -> None:
        self._area.verticalScrollBar().setValue(most)
