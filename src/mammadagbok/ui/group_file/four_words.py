"""The four words of a file, large enough to be read across a table."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import TIGHT
from mammadagbok.ui.widgets.layouts import column, fill
from mammadagbok.ui.widgets.texts import label


class FourWordsRow(QWidget):
    """The words, and what they are for."""

    def __init__(self, look: Look, object_name: str) -> None:
        super().__init__()
        self._words = label("", "title")
        self._words.setObjectName(object_name)
        told = label(
            self.tr(
                "The file's four words, in Norwegian. "
                "Whoever has the same file sees the same words."
            ),
            "soft",
        )
        layout = column(look, TIGHT)
        fill(layout, self._words, told)
        self.setLayout(layout)

    def show_words(self, words: Sequence[str]) -> None:
        """Show these."""
        self._words.setText(" · ".join(words))
        self._words.setAccessibleName(", ".join(words))
