"""What the search finds in an open text: marked, never changed, and stepped through."""

from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
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
"""Characters that take more than a moment to look through, so that it waits for a pause."""


class HitMarks(QObject):
    """Marks hits by underline and colour. The text, and what undo remembers, stay as they are."""

    def __init__(self, edit: QTextEdit, look: Look) -> None:
        super().__init__(edit)
        self._edit = edit
        self._look = look
        self._marker = Marker(sought(""))
        self._spans: dict[str, tuple[Span, ...]] = {}
        """Of the blocks there are, so that a pause in writing looks at what she wrote alone."""
        self._places: list[tuple[int, int]] = []
        self._at: int | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._mark)
        edit.textChanged.connect(self._on_changed)

    @property
    def places(self) -> list[tuple[int, int]]:
        """Start and end of each hit, in Qt's own count."""
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
        """Bring the first hit into sight, with the cursor before it."""
        self._mark()
        self._go_to(0)

    def step(self, steps: int) -> None:
        """Go so many hits on, or back when negative; after the last comes the first."""
        self._mark()
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
            self._timer.start()

    def _mark(self) -> None:
        self._timer.stop()
        self._places = self._found() if self._marker else []
        if self._at is not None and self._at >= len(self._places):
            self._at = None
        self._draw()

    def _found(self) -> list[tuple[int, int]]:
        places: list[tuple[int, int]] = []
        spans: dict[str, tuple[Span, ...]] = {}
        block = self._edit.document().begin()
        while block.isValid() and len(places) < _MOST:
            text, start = block.text(), block.position()
            known = self._spans.get(text)
            spans[text] = self._marker.spans(text) if known is None else known
            for hit in spans[text][: _MOST - len(places)]:
                begin = start + _units(text[: hit.start])
                places.append((begin, begin + _units(text[hit.start : hit.end])))
            block = block.next()
        self._spans = spans
        return places

    def _draw(self) -> None:
        marks = []
        for number, (start, end) in enumerate(self._places):
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
