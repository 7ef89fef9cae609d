"""Sheets of a document, painted: on the screen, into a PDF, on paper."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAbstractTextDocumentLayout, QColor, QPainter, QPalette, QTextDocument

from mammadagbok.ui.render.layout import PAGE_SIZE
from mammadagbok.ui.theme import PAPER_INK


def page_count(document: QTextDocument) -> int:
    """Return how many sheets the document fills, at least one."""
    return document.pageCount()


def paint_page(
    painter: QPainter,
    document: QTextDocument,
    index: int,
    highlights: Sequence[QAbstractTextDocumentLayout.Selection] = (),
) -> None:
    """Paint the words of one sheet, its top left corner at the origin, one dot to the unit.

    `highlights` are stretches of words to paint in a colour of their own.
    """
    sheet = QRectF(0, index * PAGE_SIZE.height(), PAGE_SIZE.width(), PAGE_SIZE.height())
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = sheet
    context.palette.setColor(QPalette.ColorRole.Text, QColor(PAPER_INK))
    context.selections = list(highlights)
    painter.save()
    painter.translate(-sheet.topLeft())
    painter.setClipRect(sheet)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    document.documentLayout().draw(painter, context)
    painter.restore()
