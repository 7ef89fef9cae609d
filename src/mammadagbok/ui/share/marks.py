"""Where the replaced places of a page stand on its sheets, for the preview to mark them."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QGlyphRun,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLine,
)

from mammadagbok.domain.page import SharePage
from mammadagbok.domain.question import Key
from mammadagbok.ui.render.paragraphs import paragraphs

_ABOVE, _BELOW, _BESIDE, _CORNER = 1.0, 0.32, 0.08, 0.25
"""How far a mark reaches from the base line and past its words, and how round it is, in parts of
the size of the type.
"""


@dataclass(frozen=True, slots=True)
class Place:
    """A replaced place in a block of the document, as Qt counts: in UTF-16 units.

    `asked` tells that she has not decided about it yet.
    """

    block: QTextBlock
    start: int
    end: int
    asked: bool


@dataclass(frozen=True, slots=True)
class Mark:
    """What is painted behind a place, in dots of the document."""

    box: QRectF
    corner: float
    asked: bool


def places(document: QTextDocument, page: SharePage) -> Iterator[Place]:
    """Yield each replaced place of the page in its document, in order."""
    for number, paragraph in enumerate(paragraphs(page)):
        block = document.findBlockByNumber(number)
        for span in paragraph.replaced:
            start = _units(paragraph.text[: span.start])
            end = start + _units(paragraph.text[span.start : span.end])
            yield Place(block, start, end, span in paragraph.asked)


def place_at(document: QTextDocument, page: SharePage, source: Key, at: int) -> float | None:
    """Return how far down in the document the code point `at` of this part stands, in dots."""
    for number, paragraph in enumerate(paragraphs(page)):
        within = at - paragraph.start
        if paragraph.source == source and 0 <= within <= len(paragraph.text):
            layout = document.findBlockByNumber(number).layout()
            line = layout.lineForTextPosition(_units(paragraph.text[:within]))
            return layout.position().y() + line.y() if line.isValid() else None
    return None


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def marks(place: Place) -> Iterator[Mark]:
    """Yield the marks of a place: one for each line, font and way of writing."""
    layout = place.block.layout()
    line = layout.lineForTextPosition(place.start)
    while line.isValid() and line.textStart() < place.end:
        first = max(place.start, line.textStart())
        past = min(place.end, line.textStart() + line.textLength())
        for run in line.glyphRuns(first, past - first) if first < past else ():
            size = run.rawFont().pixelSize()
            box = _box(line, run, size).translated(layout.position())
            yield Mark(box, _CORNER * size, place.asked)
        after = line.lineNumber() + 1
        line = layout.lineAt(after) if after < layout.lineCount() else QTextLine()


def _box(line: QTextLine, run: QGlyphRun, size: float) -> QRectF:
    seen = run.boundingRect()
    base = line.y() + line.ascent()
    return QRectF(
        QPointF(seen.left() - _BESIDE * size, base - _ABOVE * size),
        QPointF(seen.right() + _BESIDE * size, base + _BELOW * size),
    )


def highlight(place: Place, colour: QColor) -> QAbstractTextDocumentLayout.Selection:
    """Return the words of a place as a stretch to paint in this colour."""
    selection = QAbstractTextDocumentLayout.Selection()
    at = place.block.position()
    cursor = QTextCursor(place.block)
    cursor.setPosition(at + place.start)
    cursor.setPosition(at + place.end, QTextCursor.MoveMode.KeepAnchor)
    selection.cursor = cursor
    words = QTextCharFormat()
    words.setForeground(colour)
    selection.format = words
    return selection
