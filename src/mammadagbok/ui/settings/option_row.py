"""One setting: its answers side by side, one of them chosen."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from mammadagbok.ui.look import Look
from mammadagbok.ui.widgets.buttons import button, keep_room_for_bold
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.pressable import be_one_of_several


@dataclass(frozen=True, slots=True)
class Option:
    """An answer: its value, what stands on it, and what is heard, else question and text."""

    value: Hashable
    text: str
    spoken: str = ""


class OptionRow(QWidget):
    """Emits `chosen` with the value of the answer she chose.

    No group of Qt's: there, arrow keys choose in passing, and each choice rebuilds the window.
    """

    chosen = Signal(object)

    def __init__(
        self,
        look: Look,
        question: str,
        options: Sequence[Option],
        now: object,
        object_name: str,
        *,
        tint: str = "",
    ) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self._tint = tint
        self._question = question
        flow = Flow(look, alike=True)
        self._buttons = {
            option.value: self._button(option, number) for number, option in enumerate(options)
        }
        for made in self._buttons.values():
            flow.addWidget(made)
        self.setLayout(flow)
        self.show_value(now)

    def walk_in(self) -> None:
        """Put the keyboard on the answer that is chosen now."""
        for made in self._buttons.values():
            if made.isChecked():
                made.setFocus()

    def _button(self, option: Option, number: int) -> QPushButton:
        made = button(
            option.text,
            partial(self._choose, option.value),
            "option",
            name=option.spoken or f"{self._question}: {option.text}",
            object_name=f"{self.objectName()}_{number}",
        )
        made.setProperty("tint", self._tint)
        be_one_of_several(made)
        keep_room_for_bold(made)
        return made

    def show_value(self, now: object) -> None:
        """Mark another answer as the chosen one, without telling anybody."""
        for value, made in self._buttons.items():
            made.setChecked(value == now)

    def _choose(self, value: object) -> None:
        self.show_value(value)
        self.chosen.emit(value)
