"""A quiet bar that says what was removed and can put it back, instead of a question."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QWidget

from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import MARGIN, ROOM, SMALL, STEP, TIGHT
from mammadagbok.ui.widgets.announcing import announce
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.cross_button import cross_button
from mammadagbok.ui.widgets.layouts import bounded, column, fill, row
from mammadagbok.ui.widgets.texts import label


class UndoBar(QWidget):
    """Takes no room until `offer`; holds one thing to put back, the latest.

    Along the edge of a page it keeps the page's margins and is no wider; `below` is the room under
    it, a step of the theme, that comes and goes with it. `name` begins the names of its controls,
    for a page with more than one of it.
    """

    def __init__(
        self, look: Look, *, along_edge: bool = False, below: int = 0, name: str = "undo"
    ) -> None:
        super().__init__()
        self.setObjectName(f"{name}_bar")
        self._put_back: Callable[[], object] | None = None
        self._sentence = label("")
        self._undo = button(self.tr("Undo"), self._on_undo, object_name=name)
        close = cross_button(look, self._on_closed, self.tr("Close"), object_name=f"{name}_close")
        inside = row(look, SMALL)
        inside.setContentsMargins(*(look.px(side) for side in (STEP, TIGHT, TIGHT, TIGHT)))
        fill(inside, self._sentence, self._undo, close)
        inside.setStretch(0, 1)
        bar = QFrame()
        bar.setProperty("role", "bar")
        bar.setLayout(inside)
        layout = bounded(look, 0) if along_edge else column(look, 0)
        layout.setContentsMargins(0, 0, 0, look.px(below))
        if along_edge:
            layout.setContentsMargins(*(look.px(side) for side in (MARGIN, SMALL, MARGIN, ROOM)))
        layout.addWidget(bar)
        self.setLayout(layout)
        self.hide()

    def offer(self, sentence: str, put_back: Callable[[], object]) -> None:
        """Say what was removed, also aloud, and offer to put it back."""
        self._put_back = put_back
        self._sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self.show()
        self._undo.setFocus()
        announce(self, sentence)

    def forget(self) -> None:
        """Let go of what could be put back, and take no room."""
        self._put_back = None
        self._sentence.setText("")
        self.setAccessibleName("")
        self.hide()

    def _on_undo(self) -> None:
        put_back = self._put_back
        self.forget()
        if put_back is not None:
            put_back()

    def _on_closed(self) -> None:
        self.forget()
