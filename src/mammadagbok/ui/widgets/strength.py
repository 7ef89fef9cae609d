"""Eleven large buttons, none preset; pressing the same one again takes it back."""

from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from mammadagbok.domain.craving import STRENGTHS
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import TIGHT
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.pressable import Pressable

_TEN_MS: Final = 5000
"""A 0 typed so soon after a 1, with nothing pressed in between, makes it 10. Some are tired."""


class StrengthRow(QWidget):
    """Her own 0–10. Emits `chosen` with the number, or None when she took it back.

    Lines that the numbers break over are `alike`, or each as full as it can be.
    """

    chosen = Signal(object)

    def __init__(self, look: Look, question: str, object_name: str, *, alike: bool = True) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self.setAccessibleName(question)
        self._question = question
        self.least, self.most = self.tr("nothing"), self.tr("as strong as it can be")
        self._buttons = [self._button(strength) for strength in STRENGTHS]
        self._one_typed = QTimer(self)
        self._one_typed.setObjectName(f"{object_name}_one_typed")
        self._one_typed.setSingleShot(True)
        layout = Flow(look, TIGHT, alike=alike)
        for each in self._buttons:
            layout.addWidget(each)
        self.setLayout(layout)

    def value(self) -> int | None:
        """The number she chose, or None."""
        pressed = [n for n, each in enumerate(self._buttons) if each.isChecked()]
        return pressed[0] if pressed else None

    def set_value(self, value: int | None) -> None:
        """Show a number, or none, without telling anybody."""
        self._one_typed.stop()
        for number, each in enumerate(self._buttons):
            each.setChecked(number == value)

    def type_digit(self, digit: int) -> None:
        """Press the number she has typed; 0 as the next thing after 1 makes it 10."""
        makes_ten = digit == 0 and self._one_typed.isActive()
        if makes_ten:
            if self.value() == 1:
                self._buttons[1].click()
            digit = STRENGTHS[-1]
        self._buttons[digit].click()
        if digit == 1:
            self._one_typed.start(_TEN_MS)

    def _button(self, strength: int) -> QPushButton:
        made = Pressable(str(strength))
        made.setObjectName(f"{self.objectName()}_{strength}")
        made.setProperty("role", "strength")
        made.setProperty("strength", strength)
        made.setAccessibleName(self._heard(strength))
        made.setAccessibleDescription(self._question)
        made.setCheckable(True)
        made.setAutoDefault(False)
        made.clicked.connect(self._on_clicked)
        return made

    def _heard(self, strength: int) -> str:
        ends = {STRENGTHS[0]: self.least, STRENGTHS[-1]: self.most}
        if strength not in ends:
            return self.tr("{strength} of {most}").format(strength=strength, most=STRENGTHS[-1])
        named = self.tr("{strength} of {most}, {words}")
        return named.format(strength=strength, most=STRENGTHS[-1], words=ends[strength])

    def _on_clicked(self, checked: bool) -> None:
        sender = self.sender()
        strength = sender.property("strength") if sender is not None else None
        self.set_value(strength if checked else None)
        self.chosen.emit(self.value())
