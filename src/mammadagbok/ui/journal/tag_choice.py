"""Choosing one of her tags: those that fit stand below as she types."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from mammadagbok.domain.tags import suggested
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import SMALL
from mammadagbok.ui.widgets.layouts import column, fill
from mammadagbok.ui.widgets.tab_order import tab_through
from mammadagbok.ui.writing.suggestions import Suggestions

_MOST = 5


class TagChoice(QWidget):
    """Emits `tag_chosen` with a tag of hers."""

    tag_chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._tags: tuple[str, ...] = ()
        self._field = _Field(self.tr("Write or choose a tag"))
        self._fitting = Suggestions(look, self.tr("Your tags"), _MOST, "choice_tag_known")
        inside = column(look, SMALL)
        fill(inside, self._field, self._fitting)
        self.setLayout(inside)
        self._field.textEdited.connect(self._suggest)
        self._field.entered.connect(self._on_entered)
        self._field.down.connect(self._on_down)
        self._fitting.chosen.connect(self._choose)

    def show_tags(self, tags: Sequence[str]) -> None:
        """Offer these, those used last first."""
        self._tags = tuple(tags)
        self._suggest()

    def forget(self) -> None:
        """Let go of every word."""
        self._tags = ()
        self._field.setText("")
        self._fitting.forget()

    def _suggest(self) -> None:
        fitting = suggested(self._field.text(), self._tags, (), len(self._tags))
        self._fitting.show_some(fitting)
        tab_through(self._field, self._fitting)

    def _on_entered(self) -> None:
        fitting = suggested(self._field.text(), self._tags, (), 1)
        if self._field.text().strip() and fitting:
            self._choose(fitting[0])

    def _on_down(self) -> None:
        if (first := self._fitting.first()) is not None:
            first.setFocus()

    def _choose(self, tag: str) -> None:
        self._field.setText("")
        self._suggest()
        self._field.setFocus()
        self.tag_chosen.emit(tag)


class _Field(QLineEdit):
    """Emits `entered` for Return, which takes the one that fits best, and `down` for the arrow."""

    entered = Signal()
    down = Signal()

    def __init__(self, invitation: str) -> None:
        super().__init__()
        self.setObjectName("choice_tag")
        self.setPlaceholderText(invitation)
        self.setAccessibleName(invitation)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the keys that mean something beyond the text."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.entered.emit()
            case Qt.Key.Key_Down:
                self.down.emit()
            case _:
                super().keyPressEvent(event)
