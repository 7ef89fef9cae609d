"""A tick box with a real tick in it, so that it is not told by colour alone."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton

from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import ROOM


class Tick(QCheckBox):
    """A check box with its words, named for those who hear the window."""

    def __init__(self, look: Look, text: str, object_name: str) -> None:
        super().__init__(text)
        self.setObjectName(object_name)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._tick = look.picture("check", look.theme.palette.on_fill, ROOM)

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802
        """Be pressed anywhere inside the frame that shows where the keyboard is."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box as the theme has it, and the tick over it."""
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        place = self._tick.deviceIndependentSize().toSize()
        painter = QPainter(self)
        painter.drawPixmap(
            QStyle.alignedRect(
                self.layoutDirection(), Qt.AlignmentFlag.AlignCenter, place, box
            ).topLeft(),
            self._tick,
        )
        painter.end()
