"""Eleven large buttons, none preset; pressing the same one again takes it back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from mammadagbok.domain.craving import STRENGTHS
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import TIGHT
from mammadagbok.ui.widgets.flow import Flow


class StrengthRow(QWidget):
    """Her own 0–10. Emits `chosen` with the number, or None when she took it back."""

    chosen = Signal(object)

    def __init__(self, look: Look, question: str, object_name: str) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self.setAccessibleName(question)
        self._question = question
        self._buttons = [self._button(strength) for strength in STRENGTHS]
        layout = Flow(look, TIGHT)
        for each in self._buttons:
            layout.addWidget(each)
        self.setLayout(layout)

    def value(self) -> int | None:
        """The number she chose, or None."""
        pressed = [n for n, each in enumerate(self._buttons) if each.isChecked()]
        return pressed[0] if pressed else None

    def set_value(self, value: int | None) -> None:
        """Show a number, or none, without telling anybody."""
        for number, each in enumerate(self._buttons):
            each.setChecked(number == value)

    def _button(self, strength: int) -> QPushButton:
        made = QPushButton(str(strength))
        made.setObjectName(f"{self.objectName()}_{strength}")
        made.setProperty("role", "strength")
        made.setProperty("strength", strength)
        made.setAccessibleName(f"{self._question} {strength}")
        made.setCheckable(True)
        made.setAutoDefault(False)
        made.clicked.connect(self._on_clicked)
        return made

    def _on_clicked(self, checked: bool) -> None:
        sender = self.sender()
        strength = sender.property("strength") if sender is not None else None
        self.set_value(strength if checked else None)
        self.chosen.emit(self.value())
