"""A name to replace, and the words that are to stand there instead."""

from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLineEdit, QWidget

from mammadagbok.domain.people import NameSwap
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import STEP, TIGHT
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import Card, column, fill, row
from mammadagbok.ui.widgets.notice import notice, say
from mammadagbok.ui.widgets.number_notice import NumberNotice
from mammadagbok.ui.widgets.texts import label

LONGEST: Final = 100
"""Signs in a name, or in what stands there instead."""


class NewNameCard(Card):
    """Emits `swap_given` with a NameSwap, and `change_left` when she lets one be as it was. What
    she wrote stays until `empty`.
    """

    swap_given = Signal(object)
    change_left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setObjectName("new_name_card")
        self._name = _field(self.tr("Name"), "new_name")
        self._instead = _field(self.tr("What to put instead"), "new_replacement")
        self._notice = notice("names_notice")
        self._add = button(self.tr("Add"), self._on_add, "primary", object_name="add_name")
        self._name.returnPressed.connect(self._instead.setFocus)
        self._instead.returnPressed.connect(self._on_add)
        self.body.addLayout(self._fields(look))
        several = self.tr("Several names for the same one? Write a comma between them.")
        self.body.addWidget(label(several, "small"))
        self.body.addWidget(self._notice)
        self.body.addWidget(NumberNotice(self._name, self._instead))
        self.body.addLayout(self._suggested(look))
        self._leave = button(self.tr("Cancel"), self._on_left, object_name="leave_name")
        ways = Flow(look)
        ways.addWidget(self._add)
        ways.addWidget(self._leave)
        self.body.addLayout(ways)
        self._offer_change(changing=False)

    @property
    def controls(self) -> list[QWidget]:
        """Every control in the order they are seen."""
        last = (self._add, self._leave)
        buttons = [each for each in self.findChildren(QAbstractButton) if each not in last]
        return [self._name, self._instead, *buttons, *last]

    def begin(self, name: str = "") -> None:
        """Let her write a name, or what stands instead of the one given."""
        if name:
            self._name.setText(name)
        (self._instead if name else self._name).setFocus()

    def change(self, swap: NameSwap) -> None:
        """Let her change one that is on the list."""
        self._name.setText(swap.name)
        self._instead.setText(swap.replacement)
        self._offer_change(changing=True)
        self._name.setFocus()

    def empty(self) -> None:
        """Make room for the next name; what stood there cannot be undone back."""
        self._name.setText("")
        self._instead.setText("")
        self._offer_change(changing=False)

    def refuse(self, sentence: str) -> None:
        """Say why it will not do, or nothing for ''."""
        say(self._notice, sentence)

    def _offer_change(self, *, changing: bool) -> None:
        self._add.setText(self.tr("Change") if changing else self.tr("Add"))
        self._leave.setVisible(changing)

    def _on_left(self) -> None:
        self.empty()
        self.refuse("")
        self.change_left.emit()

    def _fields(self, look: Look) -> QHBoxLayout:
        across = row(look, STEP)
        for field in (self._name, self._instead):
            under = column(look, TIGHT)
            fill(under, label(field.accessibleName(), "strong"), field)
            across.addLayout(under, 1)
        return across

    def _suggested(self, look: Look) -> Flow:
        flow = Flow(look)
        for number, words in enumerate(self._suggestions()):
            take = partial(self._on_suggested, words)
            flow.addWidget(button(words, take, "option", object_name=f"suggestion_{number}"))
        return flow

    def _suggestions(self) -> tuple[str, ...]:
        """Words that bend as a name does. «barnet» does not, and it is case-file language."""
        return (
            self.tr("the girl"),
            self.tr("the boy"),
            self.tr("the youngest"),
            self.tr("the eldest"),
            self.tr("the kid"),
            self.tr("the dad"),
            self.tr("someone in the group"),
            self.tr("someone I met"),
        )

    def _on_suggested(self, words: str) -> None:
        self._instead.setText(words)
        self._add.setFocus()

    def _on_add(self) -> None:
        self.swap_given.emit(NameSwap(self._name.text().strip(), self._instead.text().strip()))


def _field(name: str, object_name: str) -> QLineEdit:
    field = QLineEdit()
    field.setObjectName(object_name)
    field.setAccessibleName(name)
    field.setMaxLength(LONGEST)
    return field
