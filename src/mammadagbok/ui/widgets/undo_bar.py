"""A quiet bar that says what was removed and can put it back, instead of a question."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame

from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import SMALL, STEP, TIGHT
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import fill, row
from mammadagbok.ui.widgets.texts import label


class UndoBar(QFrame):
    """Takes no room until `offer`; holds one thing to put back, the latest."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("undo_bar")
        self.setProperty("role", "bar")
        self._put_back: Callable[[], object] | None = None
        self._sentence = label("")
        self._undo = button(self.tr("Undo"), self._on_undo, object_name="undo")
        close = button("", self._on_closed, "link", name=self.tr("Close"), object_name="undo_close")
        close.setIcon(look.icon("x", look.theme.palette.soft))
        layout = row(look, SMALL)
        layout.setContentsMargins(*(look.px(side) for side in (STEP, TIGHT, TIGHT, TIGHT)))
        fill(layout, self._sentence, self._undo, close)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.hide()

    def offer(self, sentence: str, put_back: Callable[[], object]) -> None:
        """Say what was removed and offer to put it back."""
        self._put_back = put_back
        self._sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self.show()
        self._undo.setFocus()

    def forget(self) -> None:
        """Let go of what could be put back, and take no room."""
        self._put_back = None
        self.hide()

    def _on_undo(self) -> None:
        put_back = self._put_back
        self.forget()
        if put_back is not None:
            put_back()

    def _on_closed(self) -> None:
        self.forget()
