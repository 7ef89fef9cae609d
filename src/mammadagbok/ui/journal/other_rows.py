"""Kind words and lines to bring up that have the sought words, above the list of entries."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from mammadagbok.domain.cheer import Cheer
from mammadagbok.domain.meeting import Topic
from mammadagbok.ui.look import Look
from mammadagbok.ui.place import PageName
from mammadagbok.ui.theme import SMALL, TIGHT
from mammadagbok.ui.widgets.door import PanelButton
from mammadagbok.ui.widgets.layouts import clear, column, fill, row
from mammadagbok.ui.widgets.texts import chip

Line = Topic | Cheer
_MOST: Final = 2
"""Rows: the list of entries keeps its room."""


class OtherRows(QWidget):
    """Takes no room while there is none. Emits `page_requested` with the page they stand on."""

    page_requested = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("other_rows")
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._rows = column(look, TIGHT)
        self.setLayout(self._rows)
        self.hide()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show the first few of these."""
        clear(self._rows)
        for number, line in enumerate(lines[:_MOST]):
            self._rows.addWidget(self._row(line, f"other_row_{number}"))
        self.setVisible(bool(lines))

    def _row(self, line: Line, object_name: str) -> QWidget:
        match line:
            case Cheer(words=cheer):
                text, word, tint, page = cheer.text, self.tr("Kind words"), "cheer", PageName.CHEERS
            case Topic(line=topic):
                text, word, tint, page = topic.text, self.tr("The group"), "group", PageName.GROUP
        text = " ".join(text.split())
        made = PanelButton("row", word, text, object_name)
        inside = row(self._look, SMALL)
        inside.setContentsMargins(*(self._look.theme.beside,) * 4)
        fill(inside, chip(word, tint), _OneLine(text))
        inside.setStretch(1, 1)
        made.hold(inside)
        made.clicked.connect(self._go_to(page))
        return made

    def _go_to(self, page: PageName) -> Callable[[], None]:
        return partial(self.page_requested.emit, page)


class _OneLine(QLabel):
    """A text cut short by «…» where the room ends."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._whole = text
        self.setProperty("role", "text")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the text anew."""
        super().resizeEvent(event)
        cut = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width())
        self.setText(cut)
