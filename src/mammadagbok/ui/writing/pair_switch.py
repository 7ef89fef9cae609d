"""«Min · Den jeg kan vise»: which of two texts about one event stands here, and the way over."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import SMALL
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import column, fill
from mammadagbok.ui.widgets.texts import label


class PairSwitch(QWidget):
    """Takes no room for a text that stands alone.

    Emits `other_requested`, and `words_requested` when she wants her own words on the blank page.
    """

    other_requested = Signal()
    words_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("entry_pair")
        self._is_shown = False
        self._mine = self._side(self.tr("Mine"), "entry_pair_mine")
        self._shown = self._side(self.tr("The one I can show"), "entry_pair_shown")
        sides = Flow(look, SMALL)
        sides.addWidget(self._mine)
        sides.addWidget(self._shown)
        self._words = self._offer(look)
        layout = column(look, SMALL)
        layout.addLayout(sides)
        layout.addWidget(self._words)
        self.setLayout(layout)
        self.hide()

    def show_pair(self, *, is_pair: bool, is_shown: bool) -> None:
        """Tell whether the page is one of two, and whether it is the one she can show."""
        self._is_shown = is_shown
        self._mark()
        self._words.hide()
        self.setVisible(is_pair)

    def offer_words(self, *, offered: bool) -> None:
        """Offer her own words, or not, while the page she can show is blank."""
        self._words.setVisible(offered and self._is_shown)

    def _offer(self, look: Look) -> QWidget:
        fetch = button(
            self.tr("Bring the words from my text"),
            self.words_requested.emit,
            "link",
            object_name="entry_pair_words",
        )
        what = self.tr("Here you write what you can show. The other text stays with you.")
        inside = column(look, 0)
        fill(inside, label(what, "soft"), fetch)
        made = QWidget()
        made.setLayout(inside)
        return made

    def _side(self, words: str, object_name: str) -> QPushButton:
        made = button(words, self._on_pressed, "option", object_name=object_name)
        made.setCheckable(True)
        return made

    def _mark(self) -> None:
        self._mine.setChecked(not self._is_shown)
        self._shown.setChecked(self._is_shown)

    def _on_pressed(self) -> None:
        other = self._mine if self._is_shown else self._shown
        wants_other = other.isChecked()
        self._mark()
        if wants_other:
            self.other_requested.emit()
