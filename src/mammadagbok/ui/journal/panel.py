"""A part of the left side that is as high as its content, or scrolls where it gets less."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from mammadagbok.ui.widgets.layouts import scrolling


class Panel(QWidget):
    """Has no height of its own: `take` gives it one. Empty until it is to `hold` something."""

    def __init__(self) -> None:
        super().__init__()
        self._inside: QWidget | None = None
        self._area: QScrollArea | None = None
        self._height = 0
        self.setMaximumHeight(self._height)
        self._only = QVBoxLayout(self)
        self._only.setContentsMargins(0, 0, 0, 0)

    def hold(self, inside: QWidget) -> None:
        """Have this inside."""
        self._inside, self._area = inside, scrolling(inside, bar_beside=True)
        self._only.addWidget(self._area)

    def wanted(self, width: int) -> int:
        """Return how high all of it is at this width, in pixels."""
        if self._inside is None:
            return 0
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have a bar only while not all is seen: Qt may leave one that came in between, or go on
        and on in turning it on and off.
        """
        super().resizeEvent(event)
        if self._area is not None:
            scrolls = self.height() < self.wanted(self.width())
            policy = Qt.ScrollBarPolicy
            self._area.setVerticalScrollBarPolicy(
                policy.ScrollBarAlwaysOn if scrolls else policy.ScrollBarAlwaysOff
            )

    def sizeHint(self) -> QSize:
        """The height it was given."""
        return QSize(super().sizeHint().width(), self._height)

    def minimumSizeHint(self) -> QSize:
        """The width that the content needs, and no height."""
        return QSize(super().minimumSizeHint().width(), 0)
