"""Her own words about a craving, as many or as few as she likes."""

from PySide6.QtCore import Signal

from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import MARGIN, SMALL, STEP
from mammadagbok.ui.widgets.layouts import Card, bring_into_sight, fill
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.writing.editor import Editor


class WordsCard(Card):
    """Emits `changed` when she has written something."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=SMALL)
        self.setObjectName("craving_words_card")
        name = self.tr("Words")
        self._words = Editor(look, name, "craving_words")
        self._words.setProperty("role", "field")
        self._words.document().setDocumentMargin(look.px(STEP))
        self._words.setMinimumHeight(look.px(3 * MARGIN))
        self._words.setPlaceholderText(self.tr("If you want to write a little"))
        self._words.textChanged.connect(self._on_changed)
        fill(self.body, label(name, "strong"), self._words)

    def show_text(self, stored: str, cursor: int) -> None:
        """Show another text without telling anybody, the cursor so many code points in."""
        self.blockSignals(True)
        self._words.set_text(stored, cursor)
        self.blockSignals(False)

    def text(self) -> str:
        """What stands here, in the stored form."""
        return self._words.text()

    def cursor_place(self) -> int:
        """How many code points stand before the cursor."""
        return self._words.cursor_place()

    def start_writing(self) -> None:
        """Come into sight with the cursor in the words."""
        self.show()
        self._words.setFocus()
        bring_into_sight(self)

    def _on_changed(self) -> None:
        self.changed.emit()
