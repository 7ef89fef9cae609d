"""One line and a button: the quickest way to add to a list of hers."""

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QStyle, QStyleOptionFrame, QWidget

from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import SMALL, TIGHT
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import column, fill, row
from mammadagbok.ui.widgets.number_notice import NumberNotice

LONGEST_LINE = 500
_BESIDE_TEXT: Final = 4
"""Pixels that Qt leaves beside the text of a field."""


class EntryLine(QLineEdit):
    """A line in which Return does something."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return has done its work in the line: it is not for what has the keyboard by now."""
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()


class LineAdd(QWidget):
    """Emits `line_added` with her words, without surrounding space, and empties itself.

    The button stands below the field where the invitation has no room beside it.
    """

    line_added = Signal(str)

    def __init__(self, look: Look, invitation: str, object_name: str) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self.field = EntryLine()
        self.field.setObjectName(f"{object_name}_field")
        self.field.setPlaceholderText(invitation)
        self.field.setAccessibleName(invitation)
        self.field.setMaxLength(LONGEST_LINE)
        self.field.returnPressed.connect(self._on_entered)
        add = button(self.tr("Add"), self._on_entered, object_name=f"{object_name}_add")
        add.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._add, self._across, layout = add, row(look, SMALL), column(look, TIGHT)
        self._across.addWidget(self.field, 1)
        self._across.addWidget(add, alignment=Qt.AlignmentFlag.AlignLeft)
        fill(layout, self._across, NumberNotice(self.field))
        self.setLayout(layout)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have the button beside the field, or below."""
        super().resizeEvent(event)
        least = _inviting_width(self.field) + self._across.spacing() + self._add.sizeHint().width()
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._across.setDirection(beside if least <= self.width() else below)

    def sizeHint(self) -> QSize:
        """The width that both take side by side, wherever the button stands."""
        return self._hinted(self.field.sizeHint(), super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        """The same, at the least."""
        return self._hinted(self.field.minimumSizeHint(), super().minimumSizeHint())

    def _hinted(self, field: QSize, all_of_it: QSize) -> QSize:
        beside = self._across.spacing() + self._add.sizeHint().width()
        return QSize(field.width() + beside, all_of_it.height())

    def _on_entered(self) -> None:
        line = self.field.text().strip()
        if line:
            self.field.clear()
            self.line_added.emit(line)


def _inviting_width(field: QLineEdit) -> int:
    """Return how wide the field must be for all of its invitation to be read."""
    option, metrics = QStyleOptionFrame(), field.fontMetrics()
    field.initStyleOption(option)
    words = QSize(metrics.horizontalAdvance(field.placeholderText()) + _BESIDE_TEXT, 0)
    contents = QStyle.ContentsType.CT_LineEdit
    return field.style().sizeFromContents(contents, option, words, field).width()
