"""The search on «Innstillinger»: as she types, what has her words stays, and the rest goes."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget
from shiboken6 import isValid

from mammadagbok.domain.matching import Sought, sought
from mammadagbok.domain.meant import Alike, means
from mammadagbok.ui.journal.search import FoundAloud, SearchField
from mammadagbok.ui.look import Look
from mammadagbok.ui.settings.pieces import CardPieces, Piece, pieces
from mammadagbok.ui.theme import SMALL
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import Card, column, fill
from mammadagbok.ui.widgets.texts import label


@dataclass(frozen=True, slots=True)
class Group:
    """Cards under a heading."""

    heading: QLabel
    cards: Sequence[Card]


class Finder(QWidget):
    """A field, and a line with a way out when nothing has the words.

    Emits `searched` when other cards are in sight. What a card hides by itself stays hidden.
    """

    searched = Signal()

    def __init__(self, look: Look, groups: Sequence[Group]) -> None:
        super().__init__()
        self.setObjectName("settings_finder")
        self._groups, self._alike = groups, look.built_in.settings_words()
        self._hidden: list[QWidget] = []
        self._aloud = FoundAloud(self)
        self.field = SearchField(self.tr("Search the settings"))
        self.field.setObjectName("settings_search")
        self.field.textChanged.connect(self._on_changed)
        self._nothing = QWidget()
        self._nothing.setObjectName("settings_nothing")
        inside = column(look, SMALL)
        inside.addWidget(label(self.tr("No setting has these words.")))
        show_all = button(self.tr("Show all"), self._on_show_all, object_name="settings_show_all")
        inside.addWidget(show_all, alignment=Qt.AlignmentFlag.AlignLeft)
        self._nothing.setLayout(inside)
        self._nothing.hide()
        layout = column(look)
        fill(layout, self.field, self._nothing)
        self.setLayout(layout)

    @property
    def is_sought_in(self) -> bool:
        """True while it is looked for something."""
        return bool(sought(self.field.text()))

    def forget(self) -> None:
        """Let go of what she typed, and show everything."""
        # It lets go of what could be undone, too.
        self.field.setText("")

    def _on_show_all(self) -> None:
        self.forget()
        self.field.setFocus()

    def _on_changed(self, text: str) -> None:
        looked_for = sought(text)
        window = self.window()
        window.setUpdatesEnabled(False)
        try:
            found = self._show(looked_for)
        finally:
            window.setUpdatesEnabled(True)
        self._nothing.setVisible(found is False)
        self._aloud.tell(found)
        self.searched.emit()

    def _show(self, looked_for: Sought) -> bool | None:
        """Return whether anything has the words, None when nothing is looked for."""
        for widget in filter(isValid, self._hidden):
            widget.show()
        self._hidden = []
        if not looked_for:
            return None
        kept = [self._show_group(group, looked_for) for group in self._groups]
        return any(kept)

    def _show_group(self, group: Group, looked_for: Sought) -> bool:
        kept = [_Sieve(card, looked_for, self._alike) for card in group.cards]
        for sieve in kept:
            self._hide(sieve.left_out)
        found = any(sieve.is_kept for sieve in kept)
        if not found:
            self._hide([group.heading])
        return found

    def _hide(self, widgets: Sequence[QWidget]) -> None:
        for widget in widgets:
            if not widget.isHidden():
                widget.hide()
                self._hidden.append(widget)


class _Sieve:
    """What of a card has the words: all of it, its heading with some settings, or nothing."""

    def __init__(self, card: Card, looked_for: Sought, lines: Alike) -> None:
        self._looked_for, self._lines = looked_for, lines
        made = pieces(card)
        kept = [each for each in made.settings if self._has(each)]
        whole = self._has(made.head, made.rest) or (not kept and self._has(*_all(made)))
        self.is_kept = whole or bool(kept)
        self.left_out: list[QWidget] = []
        if not self.is_kept:
            self.left_out = [card]
        elif not whole:
            gone = [made.rest, *(each for each in made.settings if each not in kept)]
            self.left_out = [widget for piece in gone for widget in piece.widgets]

    def _has(self, *parts: Piece) -> bool:
        text = "\n".join(each.words() for each in parts)
        return means(self._looked_for, text, self._lines)


def _all(made: CardPieces) -> tuple[Piece, ...]:
    return (made.head, made.rest, *made.settings)
