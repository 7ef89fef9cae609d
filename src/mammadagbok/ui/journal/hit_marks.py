"""What the search finds in an open text: marked, never changed, and stepped through."""

from typing import Final

from PySide6.QtCore import QElapsedTimer, QObject, QTimer
from PySide6.QtGui import QColor, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from mammadagbok.domain.marking import Marker
from mammadagbok.domain.matching import sought
from mammadagbok.domain.shadow import Span
from mammadagbok.ui.look import Look

_PAUSE_MS: Final = 150
"""After this long without a change the marks are set anew; Qt moves them along until then."""
_MOST: Final = 500
"""Marks drawn in one text. More than fill any window."""
_LONG: Final = 20_000
"""Characters in a text that is looked through when she has stopped typing, and not at each key."""
_PIECE: Final = 2_000
"""Characters looked through before the window can have its turn: a page of them at least."""
_TURN_MS: Final = 6
"""After this long it gets it."""

Place = tuple[int, int]
"""Start and end of a hit, in Qt's own count."""


class HitMarks(QObject):
    """Marks hits by underline and colour. The text, and what undo remembers, stay as they are.

    A long text is looked through a piece at a time with the window alive between, first what she
    sees of it.
    """

    def __init__(self, edit: QTextEdit, look: Look) -> None:
        super().__init__(edit)
        self._edit = edit
        self._look = look
        self._marker = Marker(sought(""))
        self._spans: dict[str, tuple[Span, ...]] = {}
        """Of the blocks there are, so that a pause in writing looks at what she wrote alone."""
        self._places: list[Place] = []
        self._at: int | None = None
        self._next: int | None = None
        """The block to go on with; None when all of the text has been looked through."""
        self._wants_first = False
        self._timer, self._turn = QTimer(self), QTimer(self)
        for timer, interval in ((self._timer, _PAUSE_MS), (self._turn, 0)):
            timer.setSingleShot(True)
            timer.setInterval(interval)
        self._timer.timeout.connect(self._mark)
        self._turn.timeout.connect(self._go_on)
        edit.textChanged.connect(self._on_changed)

    @property
    def places(self) -> list[Place]:
        """Start and end of each hit found so far, in Qt's own count."""
        return list(self._places)

    def seek(self, text: str) -> None:
        """Mark what these words find, in a long text after a pause; '' marks nothing."""
        self._look_for(text)
        if self._marker and self._edit.document().characterCount() > _LONG:
            self._places = []
            self._draw()
            self._timer.start()
        else:
            self._mark()

    def go_to_first(self) -> None:
        """Bring the first hit into sight as soon as it is found, with the cursor before it."""
        self._wants_first = True
        self._mark()

    def step(self, steps: int) -> None:
        """Go so many hits on, or back when negative; after the last comes the first."""
        self._wants_first = False
        self._mark()
        while self._next is not None:
            self._look_through()
        if self._at is None:
            here = self._edit.textCursor().position()
            before = sum(start < here for start, _ in self._places)
            self._go_to(before if steps > 0 else before - 1)
        else:
            self._go_to(self._at + steps)

    def forget(self) -> None:
        """Let go of the words and the marks."""
        self._look_for("")
        self._mark()

    def _look_for(self, text: str) -> None:
        self._marker, self._spans, self._at = Marker(sought(text)), {}, None
        self._stop()

    def _go_to(self, number: int) -> None:
        if not self._places:
            return
        self._at = number % len(self._places)
        cursor = self._edit.textCursor()
        cursor.setPosition(self._places[self._at][0])
        self._edit.setTextCursor(cursor)
        self._edit.ensureCursorVisible()
        self._draw()

    def _on_changed(self) -> None:
        if self._marker:
            self._stop()
            self._timer.start()

    def _stop(self) -> None:
        self._turn.stop()
        self._next, self._wants_first = None, False

    # --- Looking through the text -------------------------------------------------------------

    def _mark(self) -> None:
        self._timer.stop()
        self._places, self._next = [], 0 if self._marker else None
        self._go_on()
        if self._next is not None:
            self._draw()

    def _go_on(self) -> None:
        if self._next is not None:
            self._look_through()
        if self._next is not None:
            self._turn.start()
        if self._wants_first and self._places:
            self._wants_first = False
            self._go_to(0)
        elif self._next is None:
            self._wants_first = False
            self._draw()

    def _look_through(self) -> None:
        """Look through a piece of the text, from where the last one ended."""
        looked, since = 0, QElapsedTimer()
        since.start()
        block = self._edit.document().findBlockByNumber(self._next or 0)
        while block.isValid() and len(self._places) < _MOST:
            if looked >= _PIECE and since.elapsed() >= _TURN_MS:
                self._next = block.blockNumber()
                return
            looked += 0 if block.text() in self._spans else block.length()
            self._places += self._hits(block)
            block = block.next()
        del self._places[_MOST:]
        self._next = None
        if self._at is not None and self._at >= len(self._places):
            self._at = None

    def _hits(self, block: QTextBlock) -> list[Place]:
        text, start = block.text(), block.position()
        if text not in self._spans:
            self._spans[text] = self._marker.spans(text)
        begins = [start + _units(text[: hit.start]) for hit in self._spans[text]]
        lengths = [_units(text[hit.start : hit.end]) for hit in self._spans[text]]
        return [(begin, begin + length) for begin, length in zip(begins, lengths, strict=True)]

    def _seen(self) -> list[Place]:
        """Return the hits in what she sees that have not been come to yet."""
        view = self._edit.viewport().rect()
        block = self._edit.cursorForPosition(view.topLeft()).block()
        last = self._edit.cursorForPosition(view.bottomRight()).block().blockNumber()
        places: list[Place] = []
        while block.isValid() and block.blockNumber() <= last:
            if self._next is not None and block.blockNumber() >= self._next:
                places += self._hits(block)
            block = block.next()
        return places

    def _draw(self) -> None:
        marks = []
        for number, (start, end) in enumerate((*self._places, *self._seen())):
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self._edit.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            mark.cursor = cursor
            mark.format = self._format(is_here=number == self._at)
            marks.append(mark)
        self._edit.setExtraSelections(marks)

    def _format(self, *, is_here: bool) -> QTextCharFormat:
        palette = self._look.theme.palette
        made = QTextCharFormat()
        made.setBackground(QColor(palette.plum.ink if is_here else palette.plum.surface))
        made.setForeground(QColor(palette.on_fill if is_here else palette.ink))
        made.setFontUnderline(True)
        made.setUnderlineColor(QColor(palette.on_fill if is_here else palette.plum.ink))
        return made


def _units(text: str) -> int:
    """Return how long the text is in UTF-16, as Qt counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
