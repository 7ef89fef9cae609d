"""A part of the left side that is as high as its content, or scrolls where it gets less."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from mammadagbok.ui.widgets.layouts import scrolling


class Panel(QWidget):
    """Has no height of its own: `take` gives it one."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._inside = inside
        self._height = 0
        self._area: QScrollArea = scrolling(inside, bar_beside=True)
        only = QVBoxLayout(self)
        only.setContentsMargins(0, 0, 0, 0)
        only.addWidget(self._area)

    def wanted(self, width: int) -> int:
        """Return how high all of it is at this width, in pixels."""
        layout = self._inside.layout()
        if layout is not None and layout.hasHeightForWidth():
            return layout.totalHeightForWidth(width)
        return self._inside.sizeHint().height()

    def take(self, height: int) -> None:
        """Be this high, or less for as long as there is no room: the window never grows for it."""
        if max(0, height) == self._height:
            return  # Whoever asks for the height does so at each new layout.
        self._height = max(0, height)
        self.setMaximumHeight(self._height)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """The height it was given."""
        return QSize(super().sizeHint().width(), self._height)

    def minimumSizeHint(self) -> QSize:
        """The width that the content needs, and no height."""
        return QSize(super().minimumSizeHint().width(), 0)
