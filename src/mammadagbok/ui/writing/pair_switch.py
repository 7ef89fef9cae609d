"""«Min · Den jeg kan vise»: which of two texts about one event stands here, and the way over."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mammadagbok.ui.look import Look
from mammadagbok.ui.settings.option_row import Option, OptionRow
from mammadagbok.ui.theme import SMALL
from mammadagbok.ui.widgets.buttons import button
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
        sides = [Option(False, self.tr("Mine")), Option(True, self.tr("The one I can show"))]
        self._sides = OptionRow(look, self.tr("Which text"), sides, False, "entry_pair_side")
        self._sides.chosen.connect(self._on_chosen)
        self._words = self._offer(look)
        layout = column(look, SMALL)
        fill(layout, self._sides, self._words)
        self.setLayout(layout)
        self.hide()

    def show_pair(self, *, is_pair: bool, is_shown: bool) -> None:
        """Tell whether the page is one of two, and whether it is the one she can show."""
        self._is_shown = is_shown
        self._sides.show_value(is_shown)
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
        what = self.tr("Here I write what I can show. The other text stays with me.")
        inside = column(look, 0)
        fill(inside, label(what, "soft"), fetch)
        made = QWidget()
        made.setLayout(inside)
        return made

    def _on_chosen(self, wants_shown: bool) -> None:
        # The page decides: what is here may not be saved.
        self._sides.show_value(self._is_shown)
        if wants_shown is not self._is_shown:
            self.other_requested.emit()
