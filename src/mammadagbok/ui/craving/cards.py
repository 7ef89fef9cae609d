"""«Det som hjelper meg»: one card at a time, large."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.calm import CalmCard, HelpCard, IfThen
from mammadagbok.ui.craving.calm.words import if_then, needs_somebody
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import SMALL
from mammadagbok.ui.widgets.announcing import announce
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import Card, column, fill
from mammadagbok.ui.widgets.texts import label


class Cards(QWidget):
    """The first of her cards, and then another. Not there when she has removed every one."""

    def __init__(self, look: Look, object_name: str = "craving_cards") -> None:
        super().__init__()
        self.setObjectName(object_name)
        self._cards: tuple[CalmCard, ...] = ()
        self._at = 0
        heading = self.tr("What helps me")
        self._text = label("", "large")
        self._text.setObjectName(f"{object_name}_text")
        self._note = label(needs_somebody(), "small")
        self._note.setObjectName(f"{object_name}_note")
        self._another = button(
            self.tr("Show another"), self._on_another, object_name=f"{object_name}_another"
        )
        self._another.setProperty("large", True)
        card = Card(look, "craving", gap=SMALL)
        fill(card.body, label(heading, "heading", tint="craving"), self._text, self._note)
        card.body.addWidget(self._another, alignment=Qt.AlignmentFlag.AlignLeft)
        layout = column(look, 0)
        layout.addWidget(card)
        self.setLayout(layout)
        self.show_cards(())

    @property
    def text(self) -> str:
        """What stands on the card that is shown; '' when there is none."""
        return self._text.text()

    def show_cards(self, cards: Sequence[CalmCard]) -> None:
        """Have these ready, as `Calm.to_show` returns them, and show the first.

        One that is shown already goes on being shown.
        """
        shown = self._cards[self._at] if self._cards else None
        self._cards = tuple(cards)
        self._at = self._cards.index(shown) if shown in self._cards else 0
        self.setVisible(bool(self._cards))
        self._another.setVisible(len(self._cards) > 1)
        self._show()

    def forget(self) -> None:
        """Let go of every word of hers."""
        self.show_cards(())

    def _show(self) -> None:
        card = self._cards[self._at] if self._cards else HelpCard("")
        self._text.setText(if_then(card) if isinstance(card, IfThen) else card.text)
        self._note.setVisible(isinstance(card, HelpCard) and card.needs_somebody)

    def _on_another(self) -> None:
        self._at = (self._at + 1) % len(self._cards)
        self._show()
        announce(self, self._text.text())
