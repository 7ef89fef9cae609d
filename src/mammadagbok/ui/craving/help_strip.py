"""Help in one line, where there is no room for it beside: call, a card, kind words, just write."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import SMALL
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.flow import Flow


class HelpStrip(QWidget):
    """Each button brings its part into sight. Emits which one she wants."""

    calls_requested = Signal()
    card_requested = Signal()
    kind_words_requested = Signal()
    writing_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("craving_strip")
        calls = button(
            self.tr("Call somebody"), self.calls_requested.emit, object_name="craving_strip_calls"
        )
        self._card = button(
            self.tr("A card"), self.card_requested.emit, object_name="craving_strip_card"
        )
        self._kind_words = button(
            self.tr("Kind words"),
            self.kind_words_requested.emit,
            object_name="craving_strip_kind_words",
        )
        write = button(
            self.tr("Just write"), self.writing_requested.emit, object_name="craving_strip_write"
        )
        across = Flow(look, SMALL, alike=True)
        every: tuple[QPushButton, ...] = (calls, self._card, self._kind_words, write)
        for each in every:
            across.addWidget(each)
        self.setLayout(across)

    def offer(self, *, card: bool, kind_words: bool) -> None:
        """Offer what there is."""
        self._card.setVisible(card)
        self._kind_words.setVisible(kind_words)
