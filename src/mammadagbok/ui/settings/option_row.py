"""One setting: its answers side by side, one of them chosen."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from mammadagbok.ui.look import Look
from mammadagbok.ui.widgets.flow import Flow


@dataclass(frozen=True, slots=True)
class Option:
    """An answer: its value, what stands on it, and what is heard when that says too little."""

    value: object
    text: str
    spoken: str = ""


class OptionRow(QWidget):
    """Emits `chosen` with the value of the answer she chose.

    Arrow keys only move: each choice rebuilds the window, so passing by must not choose.
    """

    chosen = Signal(object)

    def __init__(
        self, look: Look, options: Sequence[Option], now: object, object_name: str
    ) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self._values = [option.value for option in options]
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._group.idClicked.connect(self._on_clicked)
        flow = Flow(look)
        for number, option in enumerate(options):
            made = self._button(option, number)
            self._group.addButton(made, number)
            flow.addWidget(made)
        self.setLayout(flow)
        self._mark(now)

    def _button(self, option: Option, number: int) -> QPushButton:
        made = QPushButton(option.text)
        made.setObjectName(f"{self.objectName()}_{number}")
        made.setProperty("role", "option")
        made.setAccessibleName(option.spoken or option.text)
        made.setCheckable(True)
        made.setAutoDefault(False)
        return made

    def _mark(self, now: object) -> None:
        for number, value in enumerate(self._values):
            self._group.button(number).setChecked(value == now)

    def _on_clicked(self, number: int) -> None:
        self._mark(self._values[number])
        self.chosen.emit(self._values[number])
