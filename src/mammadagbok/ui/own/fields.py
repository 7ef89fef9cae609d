"""Fields for one thing in a list of hers."""

from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import SMALL
from mammadagbok.ui.widgets.layouts import column
from mammadagbok.ui.widgets.line_add import LONGEST_LINE
from mammadagbok.ui.widgets.tick import Tick
from mammadagbok.ui.writing.typed import plain

Value = TypeVar("Value")


class Fields(QWidget, Generic[Value]):
    """Emits `entered` when she presses Return in one of them."""

    entered = Signal()

    def value(self) -> Value | None:
        """Return what stands in the fields, None when that is nothing to keep."""
        raise NotImplementedError

    def show_value(self, value: Value | None) -> None:
        """Show this in the fields, or empty them."""
        raise NotImplementedError

    def walk_in(self) -> None:
        """Put the keyboard in the first field."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return has done its work in the field: it is not for what has the keyboard by now."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _line(
        self, name: str, object_name: str, example: str = "", *, is_last: bool = True
    ) -> QLineEdit:
        made = QLineEdit()
        made.setObjectName(object_name)
        made.setAccessibleName(name)
        made.setPlaceholderText(example or name)
        made.setMaxLength(LONGEST_LINE)
        made.setProperty("target", True)
        if is_last:
            made.returnPressed.connect(self.entered)
        return made

    def _tick(self, look: Look, text: str, object_name: str) -> Tick:
        made = Tick(look, text, object_name)
        made.setProperty("target", True)
        return made


class LineFields(Fields[str]):
    """One line."""

    def __init__(self, look: Look, name: str, object_name: str, example: str = "") -> None:
        super().__init__()
        self._words = self._line(name, f"{object_name}_words", example)
        layout = column(look, SMALL)
        layout.addWidget(self._words)
        self.setLayout(layout)

    def value(self) -> str | None:
        """Return the line, None when it is blank."""
        return line_of(self._words) or None

    def show_value(self, value: str | None) -> None:
        """Show the line from its beginning."""
        show_line(self._words, value or "")

    def walk_in(self) -> None:
        """Put the keyboard in the line."""
        self._words.setFocus()


def line_of(field: QLineEdit) -> str:
    """Return what stands in the field, with one space between its words."""
    return " ".join(plain(field.text()).split())


def show_line(field: QLineEdit, text: str) -> None:
    """Show the text from its beginning."""
    field.setText(text)
    field.setCursorPosition(0)
