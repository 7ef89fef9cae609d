"""«Det som kom først»: one line of her own, and suggestions that go into it."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from mammadagbok.ui.craving.causes import holds, suggestions, toggled
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import SMALL
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import column, fill
from mammadagbok.ui.widgets.line_add import LONGEST_LINE


class CauseField(QWidget):
    """Emits `changed` when she wrote or pressed a suggestion."""

    changed = Signal()

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.setObjectName("craving_cause_field")
        self._line = QLineEdit()
        self._line.setObjectName("craving_cause")
        self._line.setAccessibleName(name)
        self._line.setMaxLength(LONGEST_LINE)
        self._line.textEdited.connect(self._on_edited)
        self._chips = {
            cause: self._chip(position, cause) for position, cause in enumerate(suggestions())
        }
        chips = Flow(look, SMALL)
        for each in self._chips.values():
            chips.addWidget(each)
        layout = column(look, SMALL)
        layout.addLayout(chips)
        fill(layout, self._line)
        self.setLayout(layout)

    def text(self) -> str:
        """What stands in the line."""
        return self._line.text()

    def set_text(self, line: str) -> None:
        """Show another line, without telling anybody."""
        self._line.setText(line)
        self._mark()

    def _chip(self, position: int, cause: str) -> QPushButton:
        press = partial(self._on_pressed, cause)
        made = button(cause, press, "choice", object_name=f"craving_cause_{position}")
        made.setCheckable(True)
        return made

    def _mark(self) -> None:
        for cause, chip in self._chips.items():
            chip.setChecked(holds(self._line.text(), cause))

    def _on_pressed(self, cause: str) -> None:
        self.set_text(toggled(self._line.text(), cause))
        self.changed.emit()

    def _on_edited(self) -> None:
        self._mark()
        self.changed.emit()
