"""Other words for a place or a sentence, on this page alone."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import SMALL, TIGHT
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import column, fill
from mammadagbok.ui.widgets.notice import notice, say
from mammadagbok.ui.widgets.number_notice import NumberNotice
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.widgets.words_field import WordsField


class OtherWords(QWidget):
    """Emits `given` with her words, or `left` when she decides against it. What she wrote stays."""

    given = Signal(str)
    left = Signal()

    def __init__(self, look: Look, name: str, words: str) -> None:
        super().__init__()
        self.setObjectName("other_words")
        self._field = WordsField(look, name, "other_words_field")
        self._field.set_text(words)
        self._refusal = notice("other_words_refusal")
        ways = Flow(look, SMALL)
        use = button(self.tr("Use this"), self._on_use, "primary", object_name="other_words_use")
        ways.addWidget(use)
        ways.addWidget(button(self.tr("Cancel"), self.left.emit, object_name="other_words_cancel"))
        here = label(
            self.tr("On this page only. In the journal it stays as you wrote it."), "small"
        )
        layout = column(look, TIGHT)
        fill(layout, label(name, "strong"), self._field, self._refusal)
        fill(layout, NumberNotice(self._field), here, ways)
        self.setLayout(layout)

    def begin(self) -> None:
        """Let her write, what stands there marked so that she can write over it."""
        self.show()
        self._field.setFocus()
        self._field.selectAll()

    def refuse(self, sentence: str) -> None:
        """Say why it will not do, or nothing for ''."""
        say(self._refusal, sentence)

    def _on_use(self) -> None:
        self.given.emit(self._field.text())
