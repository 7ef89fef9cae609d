"""What lies beneath the words of an editor."""

from math import ceil, sqrt

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import CARD_CORNER


class Paper:
    """Makes a viewport paint itself whole, `rim` pixels inside the frame around it.

    Else each key would have the frame painted, and all that lies beneath it.
    """

    def __init__(self, look: Look, viewport: QWidget) -> None:
        self._viewport, self._colour = viewport, QColor(look.theme.palette.card)
        viewport.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        corner, ring = look.px(CARD_CORNER), look.theme.broad_ring
        self.rim = ceil(corner - (corner - ring) / sqrt(2)) - look.theme.edge
        """So far in, nothing square reaches into the round corners or the ring."""

    def paint(self, part: QRect) -> None:
        """Paint a part of it, before the words."""
        painter = QPainter(self._viewport)
        painter.fillRect(part, self._colour)
        painter.end()
