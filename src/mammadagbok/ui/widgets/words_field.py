"""A field for plain words that is as high as what stands in it."""

from typing import Final

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QTextEdit

from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import CONTROL_HEIGHT, SMALL, TEXT_LINE, TEXT_SIZE, TIGHT
from mammadagbok.ui.writing.typed import plain, text_of

_MOST_LINES: Final = 10
"""Then it scrolls."""


class WordsField(QTextEdit):
    """A line, or as many as she writes. Tab leaves it; nothing pasted brings a look of its own."""

    def __init__(self, look: Look, name: str, object_name: str, example: str = "") -> None:
        super().__init__()
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        self.setPlaceholderText(example)
        self.setProperty("role", "field")
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._least = look.px(CONTROL_HEIGHT)
        self._most = look.px(_MOST_LINES * TEXT_SIZE * TEXT_LINE + 2 * SMALL)
        self.document().setDocumentMargin(look.px(SMALL))
        self.setViewportMargins(look.px(TIGHT), 0, look.px(TIGHT), 0)
        self.setFixedHeight(self._least)
        self.document().documentLayout().documentSizeChanged.connect(self._on_size_changed)

    def text(self) -> str:
        """Return what stands in it, without blanks around."""
        return text_of(self.document()).strip()

    def set_text(self, text: str) -> None:
        """Show another text without telling anybody, with nothing to undo."""
        blocked = self.blockSignals(True)
        self.setPlainText(plain(text))
        self.blockSignals(blocked)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the wheel scroll the page, unless there is more here than can be seen."""
        if self.verticalScrollBar().maximum() == 0:
            event.ignore()
        else:
            super().wheelEvent(event)

    def _on_size_changed(self, size: QSizeF) -> None:
        frame = self.height() - self.viewport().height()
        wanted = round(size.height()) + max(0, frame)
        policies = Qt.ScrollBarPolicy
        more = wanted > self._most
        self.setVerticalScrollBarPolicy(
            policies.ScrollBarAsNeeded if more else policies.ScrollBarAlwaysOff
        )
        self.setFixedHeight(max(self._least, min(wanted, self._most)))
