"""«Det som kom først»: one line of her own, and suggestions that go into it."""

from collections.abc import Iterable
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from mammadagbok.ui.craving.causes import holds, suggestions, toggled
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import SMALL
from mammadagbok.ui.widgets.buttons import button, keep_room_for_bold
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import clear, column, fill

_OWN_MOST: Final = 5
_OWN_LONGEST: Final = 30
"""Causes of hers that become suggestions: so many, of so many characters at most."""


class CauseField(QWidget):
    """Emits `changed` when she wrote or pressed a suggestion."""

    changed = Signal()

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.setObjectName("craving_cause_field")
        self._line = QLineEdit()
        self._line.setObjectName("craving_cause")
        self._line.setAccessibleName(name)
        self._line.setProperty("target", True)
        self._line.textEdited.connect(self._on_edited)
        self._names = {
            cause: f"craving_cause_{position}" for position, cause in enumerate(suggestions())
        }
        self._chips: dict[str, QPushButton] = {}
        self._flow = Flow(look, SMALL)
        layout = column(look, SMALL)
        layout.addLayout(self._flow)
        fill(layout, self._line)
        self.setLayout(layout)
        self.show_causes(())

    def show_causes(self, used: Iterable[str]) -> None:
        """Suggest what she has used before, in that order, and then what came with the program."""
        wanted = _in_her_order(used, list(self._names))
        if wanted != list(self._chips):
            clear(self._flow)
            self._chips = {cause: self._chip(n, cause) for n, cause in enumerate(wanted)}
            for each in self._chips.values():
                self._flow.addWidget(each)
        self._mark()

    def text(self) -> str:
        """What stands in the line."""
        return self._line.text()

    def set_text(self, line: str) -> None:
        """Show another line, without telling anybody."""
        self._line.setText(line)
        self._mark()

    def _chip(self, position: int, cause: str) -> QPushButton:
        press = partial(self._on_pressed, cause)
        name = self._names.get(cause, f"craving_cause_own_{position}")
        made = button(cause, press, "choice", object_name=name)
        made.setCheckable(True)
        # Before its room is measured, or `enlarge` would dress it anew.
        made.setProperty("large", True)
        keep_room_for_bold(made)
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


def _in_her_order(used: Iterable[str], built_in: list[str]) -> list[str]:
    known = {cause.casefold(): cause for cause in built_in}
    found = [known.get(cause.casefold(), cause) for cause in used]
    own = [each for each in found if each not in built_in and len(each) <= _OWN_LONGEST]
    shown = [each for each in found if each in built_in or each in own[:_OWN_MOST]]
    return list(dict.fromkeys([*shown, *built_in]))
