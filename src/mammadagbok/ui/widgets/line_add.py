"""One line and a button: the quickest way to add to a list of hers."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import SMALL, TIGHT
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import column, fill, row
from mammadagbok.ui.widgets.number_notice import NumberNotice

LONGEST_LINE = 500


class EntryLine(QLineEdit):
    """A line in which Return does something."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return has done its work in the line: it is not for what has the keyboard by now."""
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()


class LineAdd(QWidget):
    """Emits `line_added` with her words, without surrounding space, and empties itself."""

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
        across, layout = row(look, SMALL), column(look, TIGHT)
        fill(across, self.field, add)
        fill(layout, across, NumberNotice(self.field))
        self.setLayout(layout)

    def _on_entered(self) -> None:
        line = self.field.text().strip()
        if line:
            self.field.clear()
            self.line_added.emit(line)
