"""Help on the unlock page: five neutral numbers, and what to do when a child swallowed something.

Nothing here tells what the program is or what the journal holds.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mammadagbok.ui.facts import HelpNumber
from mammadagbok.ui.help.numbers import help_text
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import SMALL, TIGHT
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import Card, column, fill
from mammadagbok.ui.widgets.texts import label

_NAMED = {"116117", "22591300"}
"""Numbers that are said with the name of who answers."""
_LAST = "22591300"
"""The longest name stands last on the line."""
_UNBROKEN = "\u00a0"


class LockScreenHelp(QWidget):
    """One line of numbers, and a link that unfolds the emergency text about a child."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("lock_screen_help")
        self._child = self._child_card(look)
        self._child.hide()
        unfold = button(
            self.tr("A child who may have swallowed something dangerous"),
            self._on_unfolded,
            "link",
            object_name="lock_screen_child",
        )
        layout = column(look, SMALL)
        layout.addWidget(self._numbers(look.facts.numbers(lock_screen=True)))
        layout.addWidget(unfold, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._child)
        self.setLayout(layout)

    def _numbers(self, numbers: list[HelpNumber]) -> QWidget:
        said = " · ".join(map(_said, sorted(numbers, key=_place)))
        line = label(self.tr("Help now: {numbers}").format(numbers=said), "soft")
        line.setObjectName("lock_screen_numbers")
        line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        line.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return line

    def _child_card(self, look: Look) -> QWidget:
        card = Card(look, gap=TIGHT)
        card.setObjectName("lock_screen_child_text")
        fill(card.body, *help_text(look, "child_medicine"))
        return card

    def _on_unfolded(self) -> None:
        self._child.setVisible(self._child.isHidden())


def _said(help_number: HelpNumber) -> str:
    name = f"{help_number.name} " if help_number.id in _NAMED else ""
    return f"{name}{help_number.number}".replace(" ", _UNBROKEN)


def _place(number: HelpNumber) -> bool:
    return number.id == _LAST
