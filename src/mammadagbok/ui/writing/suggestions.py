"""Short things to choose with one press, side by side, and others at will."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import SMALL
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import clear
from mammadagbok.ui.widgets.texts import label


class Suggestions(QWidget):
    """Takes no room while there is nothing to suggest. Emits `chosen` with the words pressed.

    Where there are more than `most`, a last button shows others.
    """

    chosen = Signal(str)

    def __init__(self, look: Look, heading: str, most: int, object_name: str) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self._heading = heading
        self._most = most
        self._all: tuple[str, ...] = ()
        self._from = 0
        self._flow = Flow(look, SMALL)
        self.setLayout(self._flow)
        self.hide()

    def show_some(self, words: Sequence[str]) -> None:
        """Suggest these, the first of them first."""
        if tuple(words) != self._all:
            self._all, self._from = tuple(words), 0
            self._lay_out()
        self.setVisible(bool(self._all))

    def forget(self) -> None:
        """Let go of every word."""
        self.show_some(())

    def first(self) -> QWidget | None:
        """Return the first button, None when nothing is suggested."""
        return self.findChild(QPushButton, f"{self.objectName()}_0") if self._all else None

    def _lay_out(self) -> None:
        self._let_go()
        name = label(self._heading, "small", wrap=False)
        self._flow.addWidget(name)
        shown = [self._all[at % len(self._all)] for at in self._places()]
        for number, words in enumerate(shown):
            self._flow.addWidget(
                button(
                    words.replace("&", "&&"),
                    partial(self.chosen.emit, words),
                    "suggestion",
                    name=f"{self._heading}: {words}",
                    object_name=f"{self.objectName()}_{number}",
                )
            )
        if len(self._all) > self._most:
            self._flow.addWidget(
                button(
                    self.tr("others"),
                    self._on_others,
                    "link",
                    name=self.tr("Show others"),
                    object_name=f"{self.objectName()}_others",
                )
            )

    def _places(self) -> range:
        return range(self._from, self._from + min(self._most, len(self._all)))

    def _let_go(self) -> None:
        for made in self.findChildren(QPushButton):
            made.setObjectName("")
            made.setText("")
            made.setAccessibleName("")
        clear(self._flow)

    def _on_others(self) -> None:
        self._from += self._most
        self._lay_out()
        # The button that was pressed is gone; the keyboard stays with what it showed.
        if (others := self.findChild(QPushButton, f"{self.objectName()}_others")) is not None:
            others.setFocus()
