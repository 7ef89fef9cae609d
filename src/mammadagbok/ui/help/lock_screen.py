"""Help on the unlock page: five neutral numbers, and what to do when a child swallowed something.

Nothing here tells what the program is or what the journal holds.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mammadagbok.ui.facts import NeutralNumber
from mammadagbok.ui.help.numbers import help_text, number_label
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import BROAD, SMALL, TIGHT
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import Card, bring_into_sight, column, fill, row
from mammadagbok.ui.widgets.texts import label

_TELLING = "116123"
"""Named after what is talked about there; here it is said neutrally that somebody listens."""
_LAST = "22591300"
"""The longest name stands last on the line."""


class LockScreenHelp(QWidget):
    """The numbers in full, and a link that unfolds the emergency text about a child.

    They stand in the middle, or `at_left` where all else does.
    """

    def __init__(self, look: Look, *, at_left: bool = False) -> None:
        super().__init__()
        self._look, self._at_left = look, at_left
        self._child: Card | None = None
        self.setObjectName("lock_screen_help")
        unfold = button(
            self.tr("A child who may have swallowed something dangerous"),
            self._on_unfolded,
            "link",
            object_name="lock_screen_child",
        )
        unfold.setProperty("large", True)
        heading = label(self.tr("Help now"), "soft")
        side = Qt.AlignmentFlag.AlignLeft if at_left else Qt.AlignmentFlag.AlignHCenter
        heading.setAlignment(side)
        self._column = column(look, SMALL)
        fill(self._column, heading, self._numbers(look))
        self._column.addWidget(unfold, alignment=side)
        self.setLayout(self._column)

    def _numbers(self, look: Look) -> QWidget:
        made = QWidget()
        made.setObjectName("lock_screen_numbers")
        across = Flow(look, BROAD, between=SMALL, in_middle=not self._at_left)
        for each in sorted(look.facts.neutral_numbers(), key=_place):
            across.addWidget(self._number(look, each))
        made.setLayout(across)
        return made

    def _number(self, look: Look, help_number: NeutralNumber) -> QWidget:
        made = QWidget()
        is_telling = help_number.id == _TELLING
        name = self.tr("Need to talk") if is_telling else help_number.name
        number = number_label(help_number.number, f"lock_screen_number_{help_number.id}")
        number.setAccessibleName(f"{name} {help_number.number}")
        number.take_tab()
        inside = row(look, SMALL)
        fill(inside, label(name, "soft", wrap=False), number)
        made.setLayout(inside)
        return made

    def _child_card(self) -> Card:
        card = Card(self._look, gap=TIGHT)
        card.setObjectName("lock_screen_child_text")
        for key in ("child_medicine", "child_unsure"):
            fill(card.body, *help_text(self._look, key))
        card.hide()
        return card

    def _on_unfolded(self) -> None:
        if self._child is None:
            self._child = self._child_card()
            self._column.addWidget(self._child)
        self._child.setVisible(self._child.isHidden())
        if self._child.isVisible():
            bring_into_sight(self._child)


def _place(number: NeutralNumber) -> bool:
    return number.id == _LAST
