"""Paragraphs and lists with links that the keyboard reaches one after another."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen, QTextDocument, QTextLine
from PySide6.QtWidgets import QLabel, QSizePolicy

from mammadagbok.ui.look import Look
from mammadagbok.ui.manual.rich import Text, blocks_html, lines_of, target_of
from mammadagbok.ui.theme import READING_LINE, READING_SIZE
from mammadagbok.ui.widgets.announcing import announce

COLUMN: Final = 585
"""At most seventy characters of reading text, in pixels at 100 %."""
_BY_KEYS: Final = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class LinkedText(QLabel):
    """Emits `followed` with the Target of a link that is clicked, or is stood on at Return.

    Tab stops at each link, and nowhere when there is none.
    """

    followed = Signal(object)

    def __init__(self, look: Look, blocks: Sequence[Text]) -> None:
        super().__init__()
        self.setObjectName("manual_words")
        self._theme = look.theme
        self._width, self._heights = look.px(COLUMN), dict[int, int]()
        self.setProperty("role", "reading")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.ensurePolished()
        own = self.fontMetrics().height() / look.px(READING_SIZE)
        self.setText(blocks_html(look, blocks, READING_LINE / own))
        lines = lines_of(blocks)
        if any(run.target is not None for line in lines for run in line.runs):
            flags = Qt.TextInteractionFlag
            self.setTextInteractionFlags(
                flags.LinksAccessibleByMouse | flags.LinksAccessibleByKeyboard
            )
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setAccessibleName("\n".join(line.text for line in lines))
            self.linkActivated.connect(self._on_link_activated)
        else:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)

    def heightForWidth(self, width: int) -> int:
        """Return what Qt finds, which it asks again and again while it lays out."""
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """As broad as a line may be; Qt would try one breadth after another."""
        return QSize(self._width, self.heightForWidth(self._width))

    def minimumSizeHint(self) -> QSize:
        """It can be narrow: its height follows."""
        return QSize(1, 1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Go straight to a link: the first, or coming backwards the last."""
        super().focusInEvent(event)
        if event.reason() in _BY_KEYS:
            self.focusNextPrevChild(event.reason() is Qt.FocusReason.TabFocusReason)

    def focusNextPrevChild(self, next_: bool) -> bool:
        """Go on to the next link and say its words, or leave the text."""
        stays = super().focusNextPrevChild(next_)
        if self.hasFocus() and self.hasSelectedText():
            announce(self, self.selectedText())
        return stays

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a ring around the link she stands on; Qt's own is a dotted line."""
        super().paintEvent(event)
        if not (self.hasFocus() and self.hasSelectedText()):
            return
        painter = QPainter(self)
        painter.setPen(QPen(QColor(self._theme.palette.plum.ink), self._theme.ring))
        half = self._theme.ring / 2
        for part in self._link_rects():
            painter.drawRect(part.adjusted(-half, half, half, -half))
        painter.end()

    def _link_rects(self) -> list[QRectF]:
        """Return where the chosen link stands, line by line: only Qt's document can tell."""
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(self.font())
        document.setHtml(self.text())
        document.setTextWidth(self.contentsRect().width())
        block = document.findBlock(self.selectionStart())
        lines = block.layout()
        first = self.selectionStart() - block.position()
        last = first + len(self.selectedText())
        origin = document.documentLayout().blockBoundingRect(block).topLeft()
        origin += self.contentsRect().topLeft()
        rects = []
        for number in range(lines.lineCount()):
            line = lines.lineAt(number)
            start, end = line.textStart(), line.textStart() + line.textLength()
            if start < last and end > first:
                left, right = _across(line, max(first, start)), _across(line, min(last, end))
                rects.append(QRectF(left, line.y(), right - left, line.height()).translated(origin))
        return rects

    def _on_link_activated(self, address: str) -> None:
        self.followed.emit(target_of(address))


def _across(line: QTextLine, place: int) -> float:
    # A pair with the place itself, which PySide leaves out of its types.
    at: Any = line.cursorToX(place)
    return float(at[0])
