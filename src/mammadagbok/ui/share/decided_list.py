"""What she has decided on this page, each undone in one press."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.question import Question, Sentence
from mammadagbok.ui.look import Look
from mammadagbok.ui.share.question_words import decided
from mammadagbok.ui.theme import SMALL, TIGHT
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import clear, column, fill, row
from mammadagbok.ui.widgets.texts import label


class DecidedList(QWidget):
    """Emits `asked_again` with a Spot, and `restored` with a Sentence. Hidden while empty."""

    asked_again = Signal(object)
    restored = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("decided")
        self._look = look
        self._shown: tuple[object, ...] = ()
        self._rows = column(look, TIGHT)
        layout = column(look, TIGHT)
        fill(layout, label(self.tr("What you have decided"), "group"), self._rows)
        self.setLayout(layout)
        self.hide()

    def show_decided(
        self, questions: Sequence[Question], rewritten: Mapping[Sentence, str]
    ) -> None:
        """Show what has an answer, and the sentences that stand otherwise than in the journal."""
        answered = [each for each in questions if not each.is_open]
        shown = (*answered, *rewritten.items())
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._rows)
        for each in answered:
            self._add(decided(each), partial(self.asked_again.emit, each.spot))
        for origin, words in rewritten.items():
            told = words or self.tr("A sentence is left out")
            self._add(told, partial(self.restored.emit, origin))
        self.setVisible(bool(shown))

    def _add(self, told: str, undo: Callable[[], object]) -> None:
        across = row(self._look, SMALL)
        name = self.tr("Undo: {what}").format(what=told)
        number = self._rows.count()
        back = button(
            self.tr("Undo"), undo, "link", name=name, object_name=f"undo_decided_{number}"
        )
        fill(across, label(told, "small"), back)
        across.setStretch(0, 1)
        self._rows.addLayout(across)
