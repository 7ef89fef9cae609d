"""The page before it exists: the very sheets that leave, with the replaced places marked."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFocusEvent,
    QGlyphRun,
    QImage,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLine,
)
from PySide6.QtWidgets import QScrollArea, QWidget

from mammadagbok.domain.page import SharePage, SharePart, SharePhoto
from mammadagbok.ui.render import (
    DOTS_PER_INCH,
    PAGE_SIZE,
    TYPE_SIZE,
    decoded,
    lay_out,
    page_count,
    paint_page,
    paragraphs,
)
from mammadagbok.ui.theme import PAPER_WHITE, ROOM, TIGHT

_NATURAL: Final = 96 / DOTS_PER_INCH
"""Pixels to a dot at 100 %: 96 pixels an inch, the reference pixel of CSS."""
_RING: Final = 2
_SHADOW: Final = QColor(0, 0, 0, 14)
_ABOVE, _BELOW, _BESIDE, _CORNER = (part * TYPE_SIZE for part in (1.0, 0.32, 0.12, 0.25))
"""How far a mark reaches from the base line and past its words, and how round it is."""


@dataclass(frozen=True, slots=True)
class _Colours:
    """Around the sheets, behind a replaced place, its words, and the focus ring."""

    surroundings: QColor
    mark: QColor
    mark_text: QColor
    ring: QColor


class PagePreview(QScrollArea):
    """Shows a page as wide as there is room for, never above its natural size times `scale`."""

    def __init__(
        self,
        surroundings: QColor,
        mark: QColor,
        mark_text: QColor,
        parent: QWidget | None = None,
        *,
        ring: QColor | None = None,
        scale: float = 1.0,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page_preview")
        self.setAccessibleName(self.tr("The page as it will be"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        colours = _Colours(surroundings, mark, mark_text, ring or mark_text)
        self._sheets = _Sheets(colours, scale)
        self.setWidget(self._sheets)

    def show_page(self, page: SharePage | None) -> None:
        """Show this page, for eyes and for screen readers, or nothing."""
        self._sheets.show_page(page)
        parts = [] if page is None else page.parts
        self.setAccessibleDescription("\n\n".join(map(self._spoken, parts)))

    def _spoken(self, part: SharePart) -> str:
        content = part.content
        return self.tr("Picture") if isinstance(content, SharePhoto) else content.text

    def forget(self) -> None:
        """Let go of every word."""
        self.show_page(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the sheets into the width, leaving room for the scroll bar whether it shows or not.

        A width that depended on the scroll bar could make it come and go for ever.
        """
        super().resizeEvent(event)
        bar = self.verticalScrollBar().sizeHint().width()
        self._sheets.fit(self.contentsRect().width() - bar)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where she is."""
        super().focusInEvent(event)
        self._sheets.show_focus(focused=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """She has gone on."""
        super().focusOutEvent(event)
        self._sheets.show_focus(focused=False)


class _Sheets(QWidget):
    """The sheets of a page, one below the other."""

    def __init__(self, colours: _Colours, scale: float) -> None:
        super().__init__()
        self.setObjectName("page_preview_sheets")
        self._colours = colours
        self._scale = scale
        self._factor = scale * _NATURAL
        self._document: QTextDocument | None = None
        self._count = 0
        self._boxes: tuple[QRectF, ...] = ()
        self._words: tuple[QAbstractTextDocumentLayout.Selection, ...] = ()
        self._focused = False
        self._pictures: dict[SharePhoto, QImage] = {}

    def show_page(self, page: SharePage | None) -> None:
        """Lay the page out and find its marks; None leaves nothing."""
        self._document, self._count, self._boxes, self._words = None, 0, (), ()
        parts = page.parts if page is not None else ()
        photos = [each.content for each in parts if isinstance(each.content, SharePhoto)]
        self._pictures = {p: self._pictures[p] for p in photos if p in self._pictures}
        if page is not None:
            self._take(lay_out(page, self._decoded), page)
        self._resize()

    def _decoded(self, photo: SharePhoto) -> QImage:
        """Return the photo as a picture: each is decoded once, however often she ticks others."""
        if photo not in self._pictures:
            self._pictures[photo] = decoded(photo)
        return self._pictures[photo]

    def _take(self, document: QTextDocument, page: SharePage) -> None:
        self._document = document
        self._count = page_count(document)
        places = tuple(_places(document, page))
        self._boxes = tuple(box for place in places for box in _boxes(*place))
        self._words = tuple(_highlight(*place, self._colours.mark_text) for place in places)

    def fit(self, width: float) -> None:
        """Scale the sheets to this width, no wider than their natural one."""
        room = max(1.0, width - 2 * self._gap)
        self._factor = min(room / PAGE_SIZE.width(), self._scale * _NATURAL)
        self._resize()

    def show_focus(self, *, focused: bool) -> None:
        """Draw a ring around the sheets, or take it away."""
        self._focused = focused
        self.update()

    @property
    def _gap(self) -> float:
        return ROOM * self._scale

    def _resize(self) -> None:
        height = self._count * (PAGE_SIZE.height() * self._factor + self._gap) + self._gap
        self.setMinimumHeight(round(height))
        self.update()

    def _sheet(self, index: int) -> QRectF:
        size = PAGE_SIZE * self._factor
        top = self._gap + index * (size.height() + self._gap)
        return QRectF(QPointF(round((self.width() - size.width()) / 2), round(top)), size)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sheets that are in sight."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), self._colours.surroundings)
        for index in range(self._count):
            sheet = self._sheet(index)
            if _grown(sheet, self._gap).intersects(QRectF(event.rect())):
                self._paint_paper(painter, sheet)
                self._paint_words(painter, sheet, index)
        painter.end()

    def _paint_paper(self, painter: QPainter, sheet: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_SHADOW)
        for spread in range(1, TIGHT + 1):
            painter.drawRoundedRect(_grown(sheet, spread * self._scale), TIGHT, TIGHT)
        if self._focused:
            painter.setBrush(self._colours.ring)
            painter.drawRect(_grown(sheet, _RING * self._scale))
        painter.fillRect(sheet, QColor(PAPER_WHITE))

    def _paint_words(self, painter: QPainter, sheet: QRectF, index: int) -> None:
        if self._document is None:
            return
        painter.save()
        painter.translate(sheet.topLeft())
        painter.scale(self._factor, self._factor)
        painter.setBrush(self._colours.mark)
        seen = QRectF(QPointF(0, index * PAGE_SIZE.height()), PAGE_SIZE)
        for box in self._boxes:
            if seen.intersects(box):
                painter.drawRoundedRect(box.translated(-seen.topLeft()), _CORNER, _CORNER)
        paint_page(painter, self._document, index, self._words)
        painter.restore()


def _grown(box: QRectF, by: float) -> QRectF:
    return box.adjusted(-by, -by, by, by)


def _places(document: QTextDocument, page: SharePage) -> Iterator[tuple[QTextBlock, int, int]]:
    """Yield block, start and end of each replaced place, as Qt counts: in UTF-16 units."""
    for number, paragraph in enumerate(paragraphs(page)):
        block = document.findBlockByNumber(number)
        for span in paragraph.replaced:
            start = _units(paragraph.text[: span.start])
            yield block, start, start + _units(paragraph.text[span.start : span.end])


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _boxes(block: QTextBlock, start: int, end: int) -> Iterator[QRectF]:
    """Yield where a place stands in the document: a box for each line, font and way of writing."""
    layout = block.layout()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first = max(start, line.textStart())
        past = min(end, line.textStart() + line.textLength())
        if first < past:
            for run in line.glyphRuns(first, past - first):
                yield _box(line, run).translated(layout.position())


def _box(line: QTextLine, run: QGlyphRun) -> QRectF:
    seen = run.boundingRect()
    base = line.y() + line.ascent()
    return QRectF(
        QPointF(seen.left() - _BESIDE, base - _ABOVE),
        QPointF(seen.right() + _BESIDE, base + _BELOW),
    )


def _highlight(
    block: QTextBlock, start: int, end: int, colour: QColor
) -> QAbstractTextDocumentLayout.Selection:
    selection = QAbstractTextDocumentLayout.Selection()
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + start)
    cursor.setPosition(block.position() + end, QTextCursor.MoveMode.KeepAnchor)
    selection.cursor = cursor
    words = QTextCharFormat()
    words.setForeground(colour)
    selection.format = words
    return selection
