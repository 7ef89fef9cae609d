"""Writing down kind words: exactly what was said, and if she wants about what and by whom."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QTextEdit, QWidget

from mammadagbok.domain.cheer import NewCheer
from mammadagbok.ui.cheers.words import a_hard_question
from mammadagbok.ui.group.day_field import DayField
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import HEADING_SIZE, SMALL
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.columns import Columns
from mammadagbok.ui.widgets.layouts import Card, column, fill, row
from mammadagbok.ui.widgets.line_add import LONGEST_LINE
from mammadagbok.ui.widgets.number_notice import NumberNotice
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.widgets.tick import Tick
from mammadagbok.ui.writing.typed import plain, text_of

_LINES = 3
_NARROW_BELOW = 700
"""The lines and the day side by side need a page of this many pixels at 100 %."""


class CheerAdd(Card):
    """Emits `cheer_added` with a NewCheer, and `closed`; call `empty` once it is saved."""

    cheer_added = Signal(object)
    closed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setObjectName("cheer_add")
        self._words = self._words_field(look)
        self._about = self._line(self.tr("About what, if you like"), "cheer_add_about")
        self._by = self._line(self.tr("From whom, if you like"), "cheer_add_by")
        self._asked = Tick(look, a_hard_question(), "cheer_add_question")
        self._day = DayField(look, self.tr("Day"), "cheer_add_day")
        self._close = button(
            self.tr("Close"), self.closed.emit, "link", object_name="cheer_add_close"
        )
        fill(self.body, label(self.tr("What was said, word for word"), "heading"), self._words)
        self._more = Columns(look, _NARROW_BELOW, (self._lines(look), 1), (self._day, 1))
        fill(self.body, NumberNotice(self._words, self._about, self._by), self._more)
        self.body.addWidget(self._asked, alignment=Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._buttons(look))

    def open(self, today: date, *, can_close: bool) -> None:
        """Show the fields, dated today."""
        self._day.set_day(today)
        self._close.setVisible(can_close)
        self.show()

    def cheer(self) -> NewCheer | None:
        """Return what stands in the fields, or None when no words do."""
        words = text_of(self._words.document()).strip()
        if not words:
            return None
        about, by = plain(self._about.text()).strip(), plain(self._by.text()).strip()
        return NewCheer(words, self._day.day(), about, by, self._asked.isChecked())

    def empty(self) -> None:
        """Empty the fields."""
        self._words.setPlainText("")
        self._about.setText("")
        self._by.setText("")
        self._asked.setChecked(False)

    def start(self) -> None:
        """Put the cursor where the words go."""
        self._words.setFocus()

    def fit(self, width: int) -> None:
        """Set the fields side by side, or one above the other on a narrow page."""
        self._more.fit(width)

    def _lines(self, look: Look) -> QWidget:
        made = QWidget()
        layout = column(look, SMALL)
        fill(layout, self._about, self._by, 1)
        made.setLayout(layout)
        return made

    def _buttons(self, look: Look) -> QWidget:
        add = button(self.tr("Add"), self._on_added, "primary", object_name="cheer_add_add")
        layout = row(look, SMALL)
        fill(layout, add, self._close, 1)
        made = QWidget()
        made.setLayout(layout)
        return made

    def _words_field(self, look: Look) -> QTextEdit:
        made = QTextEdit()
        made.setObjectName("cheer_add_words")
        made.setProperty("role", "field")
        made.setAccessibleName(self.tr("What was said, word for word"))
        made.setAcceptRichText(False)
        made.setTabChangesFocus(True)
        made.document().setDocumentMargin(look.px(SMALL))
        made.setFixedHeight(look.px(_LINES * HEADING_SIZE + 2 * SMALL))
        return made

    def _line(self, name: str, object_name: str) -> QLineEdit:
        made = QLineEdit()
        made.setObjectName(object_name)
        made.setPlaceholderText(name)
        made.setAccessibleName(name)
        made.setMaxLength(LONGEST_LINE)
        made.returnPressed.connect(self._on_added)
        return made

    def _on_added(self) -> None:
        cheer = self.cheer()
        if cheer is None:
            self.start()
        else:
            self.cheer_added.emit(cheer)
