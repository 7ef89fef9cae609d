"""The four things a rehearsal may hold, each a large field, none of them needed."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from mammadagbok.domain.rehearsal import NewRehearsal
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import READING_LINE, READING_SIZE, ROOM, SMALL, STEP, TIGHT
from mammadagbok.ui.widgets.columns import Columns
from mammadagbok.ui.widgets.layouts import column, fill
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.writing.typed import text_of

_NARROW_BELOW: Final = 700
"""What she says and what they may say side by side need a page of this many pixels at 100 %."""
_SHORT, _LONG = 2, 6
"""Lines of text that a field has room for before it scrolls."""


class RehearsalLines(QWidget):
    """Emits `changed` with each change of hers."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("rehearsal_lines")
        self._look = look
        self._situation = self._field("situation", self.tr("The situation"), _SHORT)
        self._mine = self._field("mine", self.tr("What I say"), _LONG)
        self._theirs = self._field("theirs", self.tr("What they may say"), _LONG)
        self._went = self._field("went", self.tr("How it went"), _SHORT)
        self._fields = (self._situation, self._mine, self._theirs, self._went)
        sides = [(self._named(each), 1) for each in (self._mine, self._theirs)]
        self._talk = Columns(look, _NARROW_BELOW, *sides)
        layout = column(look, ROOM)
        fill(layout, self._named(self._situation), self._talk, self._named(self._went))
        self.setLayout(layout)

    def show_lines(self, lines: NewRehearsal) -> None:
        """Show these without telling anybody, with nothing to undo."""
        texts = (lines.situation, lines.mine, lines.theirs, lines.went)
        for field, text in zip(self._fields, texts, strict=True):
            with QSignalBlocker(field):
                field.setPlainText(text)

    def lines(self, lines: NewRehearsal) -> NewRehearsal:
        """Return `lines` with what stands here now."""
        situation, mine, theirs, went = self._texts()
        return replace(lines, situation=situation, mine=mine, theirs=theirs, went=went)

    def cursor_place(self) -> int:
        """How many code points stand before the cursor in all four, counting each field's end."""
        before = 0
        for field, text in zip(self._fields, self._texts(), strict=True):
            if field.hasFocus():
                units = text.encode("utf-16-le")[: 2 * field.textCursor().position()]
                return before + len(units.decode("utf-16-le", "ignore"))
            before += len(text) + 1
        return 0

    def write_at(self, place: int) -> None:
        """Put the cursor so many code points into all four."""
        for field, text in zip(self._fields, self._texts(), strict=True):
            if place <= len(text):
                cursor = QTextCursor(field.document())
                cursor.setPosition(len(text[:place].encode("utf-16-le")) // 2)
                field.setTextCursor(cursor)
                field.setFocus()
                return
            place -= len(text) + 1
        self._situation.setFocus()

    def fit(self, width: int) -> None:
        """Set both sides of the talk side by side, or one above the other on a narrow page."""
        self._talk.fit(width)

    def _texts(self) -> tuple[str, ...]:
        return tuple(text_of(field.document()) for field in self._fields)

    def _field(self, object_name: str, name: str, lines: int) -> QTextEdit:
        made = QTextEdit()
        made.setObjectName(f"rehearsal_{object_name}")
        made.setProperty("role", "field")
        made.setProperty("large", True)
        made.setAccessibleName(name)
        made.setAcceptRichText(False)
        made.setTabChangesFocus(True)
        made.document().setDocumentMargin(self._look.px(STEP))
        made.setFixedHeight(self._look.px(lines * READING_SIZE * READING_LINE + 2 * STEP + SMALL))
        made.textChanged.connect(self.changed)
        return made

    def _named(self, field: QTextEdit) -> QWidget:
        made, inside = QWidget(), column(self._look, TIGHT)
        fill(inside, label(field.accessibleName(), "heading"), field)
        made.setLayout(inside)
        return made
