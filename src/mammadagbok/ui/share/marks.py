"""Where the replaced places of a page stand on its sheets, for the preview to mark them."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QGlyphRun, QTextCharFormat, QTextLayout, QTextLine

from mammadagbok.domain.question import Key
from mammadagbok.ui.render.layout import LaidOut, Placed

_ABOVE, _BELOW, _BESIDE, _CORNER = 1.0, 0.32, 0.08, 0.25
"""How far a mark reaches from the base line and past its words, and how round it is, in parts of
the size of the type.
"""


@dataclass(frozen=True, slots=True)
class Place:
    """A replaced place in a paragraph, as Qt counts: in UTF-16 units.

    `asked` tells that she has not decided about it yet.
    """

    block: Placed
    start: int
    end: int
    asked: bool


@dataclass(frozen=True, slots=True)
class Mark:
    """What is painted behind a place, in dots of the page."""

    box: QRectF
    corner: float
    asked: bool


def places(block: Placed) -> Iterator[Place]:
    """Yield each replaced place of a paragraph, in order."""
    paragraph = block.paragraph
    for span in paragraph.replaced:
        start = _units(paragraph.text[: span.start])
        end = start + _units(paragraph.text[span.start : span.end])
        yield Place(block, start, end, span in paragraph.asked)


def place_at(page: LaidOut, source: Key, at: int) -> float | None:
    """Return how far down on the page the code point `at` of this part stands, in dots."""
    for block in page.placed():
        paragraph, within = block.paragraph, at - block.paragraph.start
        if paragraph.source == source and 0 <= within <= len(paragraph.text):
            line = block.lines.lineForTextPosition(_units(paragraph.text[:within]))
            return line.y() if line.isValid() else None
    return None


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def marks(place: Place) -> Iterator[Mark]:
    """Yield the marks of a place: one for each line, font and way of writing."""
    layout = place.block.lines
    line = layout.lineForTextPosition(place.start)
    while line.isValid() and line.textStart() < place.end:
        first = max(place.start, line.textStart())
        past = min(place.end, line.textStart() + line.textLength())
        for run in line.glyphRuns(first, past - first) if first < past else ():
            size = run.rawFont().pixelSize()
            yield Mark(_box(line, run, size), _CORNER * size, place.asked)
        after = line.lineNumber() + 1
        line = layout.lineAt(after) if after < layout.lineCount() else QTextLine()


def _box(line: QTextLine, run: QGlyphRun, size: float) -> QRectF:
    seen = run.boundingRect()
    base = line.y() + line.ascent()
    return QRectF(
        QPointF(seen.left() - _BESIDE * size, base - _ABOVE * size),
        QPointF(seen.right() + _BESIDE * size, base + _BELOW * size),
    )


def highlight(place: Place, colour: QColor) -> QTextLayout.FormatRange:
    """Return the words of a place as a stretch to paint in this colour."""
    stretch, words = QTextLayout.FormatRange(), QTextCharFormat()
    words.setForeground(colour)
    stretch.start, stretch.length, stretch.format = place.start, place.end - place.start, words
    return stretch
