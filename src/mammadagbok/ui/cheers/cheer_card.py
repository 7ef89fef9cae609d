"""One card with kind words, large or among the others."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton

from mammadagbok.domain.cheer import Cheer
from mammadagbok.ui.cheers.words import origin, quoted
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import ROOM, SMALL, STEP
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.cross_button import cross_button
from mammadagbok.ui.widgets.layouts import Card, fill, row
from mammadagbok.ui.widgets.texts import label


class CheerCard(Card):
    """A small card. Emits `removed` with the Cheer."""

    removed = Signal(object)

    def __init__(self, look: Look, cheer: Cheer, now: datetime) -> None:
        super().__init__(look)
        self.setObjectName(f"cheer_{cheer.id}")
        top = row(look, SMALL)
        words = quoted(cheer.words.text, "reading")
        words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(words, 1)
        remove = cross_button(
            look,
            partial(self.removed.emit, cheer),
            self.tr("Remove these words"),
            object_name=f"cheer_{cheer.id}_remove",
        )
        top.addWidget(remove, alignment=Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(top)
        self.body.addWidget(label(origin(look, cheer.words, now), "small"))


class LargeCheerCard(Card):
    """The card at the top. Emits `removed` with the Cheer, and `another_requested`."""

    removed = Signal(object)
    another_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, "cheer", gap=STEP)
        self.setObjectName("cheer_large")
        self._look = look
        self._cheer: Cheer | None = None
        self._words = quoted("", "title")
        self._words.setObjectName("cheer_large_words")
        self._origin = label("", "soft")
        self._origin.setObjectName("cheer_large_origin")
        self._another = button(
            self.tr("Show another"), self.another_requested.emit, object_name="cheer_another"
        )
        top, bottom = row(look, SMALL), row(look, SMALL)
        top.addWidget(self._words, 1)
        top.addWidget(self._remove_button(look), alignment=Qt.AlignmentFlag.AlignTop)
        fill(bottom, self._another, 1)
        fill(self.body, top, self._origin, bottom)
        self.body.setContentsMargins(*(look.px(ROOM + STEP),) * 4)

    def show_cheer(self, cheer: Cheer, now: datetime, *, is_only: bool) -> None:
        """Show these words; another can be asked for unless they are the only ones."""
        self._cheer = cheer
        self._words.setText(quoted(cheer.words.text, "title").text())
        self._origin.setText(origin(self._look, cheer.words, now))
        self._another.setVisible(not is_only)
        self.show()

    def forget(self) -> None:
        """Let go of the words."""
        self._cheer = None

    def _remove_button(self, look: Look) -> QPushButton:
        return cross_button(
            look,
            self._on_removed,
            self.tr("Remove these words"),
            object_name="cheer_large_remove",
        )

    def _on_removed(self) -> None:
        if self._cheer is not None:
            self.removed.emit(self._cheer)
