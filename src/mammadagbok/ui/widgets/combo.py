"""One choice among several that would take too much room side by side."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox

from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import TIGHT, WIDE


class CalmComboBox(QComboBox):
    """Lets the wheel scroll the page instead of changing the choice."""

    def __init__(self, look: Look, name: str, object_name: str) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        self.view().setObjectName(f"{object_name}_list")
        self.view().setAccessibleName(name)
        self._ink = QColor(look.theme.palette.soft)
        self._line, self._arrow, self._inset = look.px(2), look.px(TIGHT), look.px(WIDE)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def minimumSizeHint(self) -> QSize:
        """Room for the longest choice beside the arrow; Qt leaves out the edge in this style."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        parts, field = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        beside = self.width() - self.style().subControlRect(parts, option, field, self).width()
        said = (self.itemText(number) for number in range(self.count()))
        widest = max(map(self.fontMetrics().horizontalAdvance, said), default=0)
        return super().minimumSizeHint().expandedTo(QSize(widest + beside, 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the arrow too, which Qt leaves out beside a rounded edge."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._ink, self._line))
        point = QPointF(self.width() - self._inset, self.height() / 2 + self._arrow / 2)
        left, right = QPointF(-self._arrow, -self._arrow), QPointF(self._arrow, -self._arrow)
        painter.drawPolyline([point + left, point, point + right])
