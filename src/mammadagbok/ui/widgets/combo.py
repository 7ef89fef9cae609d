"""One choice among several that would take too much room side by side."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox

from mammadagbok.ui.look import Look
from mammadagbok.ui.widgets.arrow import DownArrow


class CalmComboBox(QComboBox):
    """Lets the wheel scroll the page instead of changing the choice."""

    def __init__(self, look: Look, name: str, object_name: str) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        self.view().setObjectName(f"{object_name}_list")
        self.view().setAccessibleName(name)
        self._arrow = DownArrow.of(look)

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
        self._arrow.paint(self)
