"""Sheets of a page, painted: on the screen, into a PDF, on paper."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QTextLayout

from mammadagbok.ui.render.layout import HEIGHT, WIDTH, LaidOut, Placed
from mammadagbok.ui.theme import PAPER_INK

Highlights = Mapping[Placed, Sequence[QTextLayout.FormatRange]]
"""Stretches of a paragraph's words to paint in a colour of their own."""
_NONE: Final[Highlights] = MappingProxyType({})


def paint_page(
    painter: QPainter, page: LaidOut, index: int, highlights: Highlights = _NONE
) -> None:
    """Paint the words and photos of one sheet, its top left corner at the origin, one dot to the
    unit.
    """
    sheet = QRectF(0, index * HEIGHT, WIDTH, HEIGHT)
    painter.save()
    painter.translate(-sheet.topLeft())
    painter.setClipRect(sheet)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setPen(QColor(PAPER_INK))
    for each in page.sheets[index]:
        if each.picture is not None:
            painter.drawImage(each.box, each.picture)
        else:
            each.lines.draw(painter, QPointF(), highlights.get(each, ()), sheet)
    painter.restore()
