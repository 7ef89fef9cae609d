"""The arrow of what opens downwards."""

from dataclasses import dataclass
from typing import Self

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import TIGHT, WIDE


@dataclass(frozen=True)
class DownArrow:
    """Drawn at the end of a control, because Qt's own is a speck or left out beside round edges."""

    ink: QColor
    line: int
    arm: int
    inset: int

    @classmethod
    def of(cls, look: Look) -> Self:
        """Return the arrow in this look."""
        ink = QColor(look.theme.palette.soft)
        return cls(ink, look.px(2), look.px(TIGHT), look.px(WIDE))

    def paint(self, part: QWidget) -> None:
        """Draw it over this part; to be called while the part paints itself."""
        painter = QPainter(part)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.ink, self.line))
        point = QPointF(part.width() - self.inset, part.height() / 2 + self.arm / 2)
        left, right = QPointF(-self.arm, -self.arm), QPointF(self.arm, -self.arm)
        painter.drawPolyline([point + left, point, point + right])
