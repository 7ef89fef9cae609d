"""One kind word at a time, when she asks."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.cheer import Cheer
from mammadagbok.ui.cheers.words import origin, quoted
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import SMALL
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import Card, column, fill
from mammadagbok.ui.widgets.texts import label


class KindWords(QWidget):
    """A link that shows the newest kind words, and then another. Not there when there are none."""

    def __init__(self, look: Look, object_name: str) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self._look = look
        self._cheers: list[Cheer] = []
        self._now = datetime.min
        self._shown = 0
        self._ask = button(
            self.tr("Kind words I have been given"),
            self.ask,
            "link",
            object_name=f"{object_name}_ask",
        )
        self._another = button(
            self.tr("Show another"), self._on_another, object_name=f"{object_name}_another"
        )
        for each in (self._ask, self._another):
            each.setProperty("large", True)
        self._words = quoted("", "large")
        self._words.setObjectName(f"{object_name}_words")
        self._origin = label("", "small")
        self._card = Card(look, "cheer")
        fill(self._card.body, self._words, self._origin)
        self._card.body.addWidget(self._another, alignment=Qt.AlignmentFlag.AlignLeft)
        layout = column(look, SMALL)
        layout.addWidget(self._ask, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._card)
        self.setLayout(layout)
        self.hold([], self._now)

    def hold(self, cheers: list[Cheer], now: datetime) -> None:
        """Have these ready, the newest first, and show none of them yet."""
        self._cheers, self._now, self._shown = cheers, now, 0
        self._card.hide()
        self._ask.show()
        self.setVisible(bool(cheers))

    def ask(self) -> None:
        """Show the newest words, if there are any."""
        if not self._cheers:
            return
        words = self._cheers[self._shown].words
        self._words.setText(quoted(words.text, "large").text())
        self._origin.setText(origin(self._look, words, self._now))
        self._another.setVisible(len(self._cheers) > 1)
        self._ask.hide()
        self._card.show()
        self._another.setFocus()

    def _on_another(self) -> None:
        self._shown = (self._shown + 1) % len(self._cheers)
        self.ask()
