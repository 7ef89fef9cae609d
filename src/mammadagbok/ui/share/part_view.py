"""One part of a page in large type, as high up as it reads well, scrolled a screenful at a time."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRect, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QTextEdit

from mammadagbok.ui.look import Look
from mammadagbok.ui.share.large_photos import LargePicture
from mammadagbok.ui.share.leaf_writer import LeafWriter
from mammadagbok.ui.share.leaves import Leaf
from mammadagbok.ui.theme import MARGIN, STEP
from mammadagbok.ui.words import sentence

_COLUMN, _PHOTO_COLUMN = 580, 840
"""About 45 characters, and what a photo may take, in pixels at 100 %."""
_ABOVE: Final = 0.4
"""How much of the room that is left over stands above a short part."""
_LEAST_PHOTO: Final = 0.5
"""A photo never has less than this of the height, however much stands above it."""
_TALL: Final = 0.8
"""A line that takes this much of the height is a photo, and is shown also when it is cut."""
_BY_TAB: Final = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


@dataclass(frozen=True, slots=True)
class _Line:
    """Where a line stands in the document, and the position of its first letter there."""

    top: float
    bottom: float
    start: int


class PartView(QTextEdit):
    """Shows one leaf, to be read and nothing else: no cursor, no marking, no menu.

    The places where names were replaced look like all the rest. There is a ring around it when
    she has come to it by Tab.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("reading_text")
        self.setProperty("role", "leaf")
        self._look = look
        self._leaf = Leaf(None)
        self._picture: LargePicture | None = None
        self.setReadOnly(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setUndoRedoEnabled(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A bar that comes and goes would set the lines anew. Without a range it is unseen.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)

    def show_leaf(self, leaf: Leaf, picture: LargePicture | None = None) -> None:
        """Show another part from its top; `picture` is that of its photo, None while it is made."""
        self._leaf, self._picture = leaf, picture
        name = self.tr("What you have chosen") if leaf.photo is None else self.tr("Picture")
        self.setAccessibleName(name)
        self._write()

    def forget(self) -> None:
        """Let go of every word and picture."""
        self._leaf, self._picture = Leaf(None), None
        self.clear()
        self.setAccessibleName("")

    # --- Scrolling ----------------------------------------------------------------------------

    def go_on(self) -> bool:
        """Show what comes below, from the first line that is not whole; False at the end."""
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if bar.value() >= bar.maximum():
            return False
        below = bar.value() + height
        cut = next((line.top for line in self._lines() if line.bottom > below), below)
        self._scroll_to(cut if cut > bar.value() else below)
        return True

    def go_back(self) -> bool:
        """Show what came before, down to the line that is the first now; False at the top."""
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if bar.value() <= bar.minimum():
            return False
        above = [line for line in self._lines() if line.top < bar.value()]
        least = (above[-1].bottom if above else bar.value()) - height
        first = next((line.top for line in above if line.top >= least), least)
        self._scroll_to(first if first < bar.value() else bar.value() - height)
        return True

    def go_to_top(self) -> None:
        """Show the part from its first line."""
        self.verticalScrollBar().setValue(0)

    def go_to_end(self) -> None:
        """Show the part down to its last line."""
        self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave every key to the page around: what goes on and back is decided there."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint whole lines alone: what is cut at the edge comes whole with the next screenful."""
        super().paintEvent(event)
        at, view = self.verticalScrollBar().value(), self.viewport().rect()
        painter = QPainter(self.viewport())
        for line in self._lines():
            top, bottom = round(line.top) - at, round(line.bottom) - at
            is_cut = top < view.bottom() < bottom - 1 or top < 0 < bottom
            if is_cut and bottom - top < _TALL * view.height():
                strip = QRect(0, top, view.width(), bottom - top)
                painter.fillRect(strip, QColor(self._look.theme.palette.paper))
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring to her who goes from part to part by Tab."""
        super().focusInEvent(event)
        self._show_ring(shown=event.reason() in _BY_TAB)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """She has gone on."""
        super().focusOutEvent(event)
        self._show_ring(shown=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle, a photo as large as there is room for, and her place."""
        first = self._first_line()
        super().resizeEvent(event)
        if self._leaf.photo is None:
            self._place()
        else:
            self._write()
        tops = (line.top for line in self._lines() if line.start >= first)
        self._scroll_to(next(tops, 0.0) if first else 0.0)

    def _first_line(self) -> int:
        """Return where the first line in sight begins; 0 at the top."""
        at = self.verticalScrollBar().value()
        return next((line.start for line in self._lines() if at and line.top >= at), 0)

    def _show_ring(self, *, shown: bool) -> None:
        self.setProperty("ring", shown)
        self.style().unpolish(self)
        self.style().polish(self)

    def _scroll_to(self, top: float) -> None:
        self.verticalScrollBar().setValue(round(top))

    def _lines(self) -> Iterator[_Line]:
        """Yield every line from the first."""
        block = self.document().firstBlock()
        while block.isValid():
            layout = block.layout()
            above = layout.position().y()
            for number in range(layout.lineCount()):
                line = layout.lineAt(number)
                top = above + line.y()
                yield _Line(top, top + line.height(), block.position() + line.textStart())
            block = block.next()

    # --- Setting what stands here -------------------------------------------------------------

    def _write(self) -> None:
        self.clear()
        writer = LeafWriter(self._look, self.document(), in_middle=self._leaf.photo is not None)
        writer.add_words(self._leaf)
        if isinstance(self._picture, QImage):
            room = QSizeF(self._column_width(), self._room_for_picture())
            writer.add_picture(self._picture, room, self.devicePixelRatioF())
        elif self._picture is not None:
            writer.add_told(sentence(self._picture))
        # Its own cursor has gone along with the words, and would be brought into sight.
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._place()
        self.go_to_top()

    def _room_for_picture(self) -> float:
        height = self.viewport().height()
        is_alone = self.document().isEmpty()
        taken = 2 * self._least_margin + (0 if is_alone else self._text_height())
        return max(height - taken, _LEAST_PHOTO * height)

    def _text_height(self) -> float:
        """Return the height of what stands here by now, with room for what comes below it."""
        self._set_margins(0)
        return self.document().size().height() + self._look.px(STEP)

    # --- Where it stands ----------------------------------------------------------------------

    @property
    def _least_margin(self) -> int:
        return self._look.px(STEP)

    def _column_width(self) -> int:
        most = _COLUMN if self._leaf.photo is None else _PHOTO_COLUMN
        return min(self._look.px(most), self.width() - 2 * self._look.px(MARGIN))

    def _place(self) -> None:
        """Set the column in the middle, and a short part a little above the middle."""
        self._set_margins(self._least_margin)
        spare = self.viewport().height() - self.document().size().height()
        if spare > 0:
            self._set_margins(self._least_margin + _ABOVE * spare)

    def _set_margins(self, top: float) -> None:
        """Set the margins around the column, which stays where it is when the bar comes."""
        column = self._column_width()
        left = (self.width() - column) / 2
        frame = self.document().rootFrame()
        form = frame.frameFormat()
        form.setMargin(0)
        form.setLeftMargin(left)
        form.setRightMargin(max(0.0, self.viewport().width() - column - left))
        form.setTopMargin(top)
        form.setBottomMargin(self._least_margin)
        frame.setFrameFormat(form)
