"""The bullets, numbers and side lines beside the blocks on the screen."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock
from PySide6.QtWidgets import QTextEdit

from mammadagbok.domain.markup import BlockKind
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import BROAD, SMALL, TIGHT
from mammadagbok.ui.writing.walker import kind_of


class BlockMarks:
    """Draws what belongs to the blocks that are painted, and no others."""

    def __init__(self, look: Look) -> None:
        self._soft, self._quote = QColor(look.theme.palette.soft), QColor(look.theme.palette.edge)
        self._indent, self._gap, self._dot = look.px(BROAD), look.px(SMALL), look.px(TIGHT) / 1.5
        self._line = look.px(3)

    def paint(self, editor: QTextEdit, part: QRect) -> None:
        """Draw over the editor's own picture of its text, where this part of it was painted."""
        painter = QPainter(editor.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(editor.font())
        number = 0
        for block, place in _within(editor, part):
            kind = kind_of(block)
            number = _number(block, number) if kind is BlockKind.NUMBER else 0
            if kind is BlockKind.QUOTE:
                self._draw_line(painter, block, place)
            elif kind is not BlockKind.PARAGRAPH:
                self._draw_mark(painter, block, place, number)
        painter.end()

    def _draw_line(self, painter: QPainter, block: QTextBlock, place: QRectF) -> None:
        lines, metrics = block.layout(), painter.fontMetrics()
        first, last = lines.lineAt(0), lines.lineAt(lines.lineCount() - 1)
        top = place.top() + first.y() + first.ascent() - metrics.ascent()
        bottom = place.top() + last.y() + last.ascent() + metrics.descent()
        if kind_of(block.next()) is BlockKind.QUOTE:
            bottom += first.height()  # Quotes that follow one another have one line.
        painter.setPen(QPen(self._quote, self._line))
        left = place.left() + self._indent / 2
        painter.drawLine(QPointF(left, top), QPointF(left, bottom))

    def _draw_mark(self, painter: QPainter, block: QTextBlock, place: QRectF, number: int) -> None:
        first = block.layout().lineAt(0)
        base = place.top() + first.y() + first.ascent()
        if number:
            painter.setPen(self._soft)
            room = QRectF(place.left() - self._indent, base - first.ascent(), 0, first.height())
            room.setRight(place.left() + self._indent - self._gap / 2)
            painter.drawText(room, Qt.AlignmentFlag.AlignRight, f"{number}.")
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._soft)
            middle = base - painter.fontMetrics().xHeight() / 2
            painter.drawEllipse(
                QPointF(place.left() + self._indent / 2, middle), self._dot, self._dot
            )


def _within(editor: QTextEdit, part: QRect) -> Iterator[tuple[QTextBlock, QRectF]]:
    """Yield the blocks in a part of the viewport, with where they stand in it, and the one before:
    its line reaches down.
    """
    layout = editor.document().documentLayout()
    across, down = editor.horizontalScrollBar().value(), editor.verticalScrollBar().value()
    first = editor.cursorForPosition(part.topLeft()).block()
    block = first.previous() if first.previous().isValid() else first
    while block.isValid():
        place = layout.blockBoundingRect(block).translated(-across, -down)
        if place.top() > part.bottom():
            return
        yield block, place
        block = block.next()


def _number(block: QTextBlock, before: int) -> int:
    """Return the number of a block in its row of numbers; `before` is that of the block above, 0
    when it has none or was not seen.
    """
    if before:
        return before + 1
    number = 0
    while block.isValid() and kind_of(block) is BlockKind.NUMBER:
        number, block = number + 1, block.previous()
    return number
