"""A name to replace, and the words that are to stand there instead."""

from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
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
    """Emits `swap_given` with a NameSwap. What she wrote stays until `empty`."""

    swap_given = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setObjectName("new_name_card")
        self._name = _field(self.tr("Name"), "new_name")
        self._instead = _field(self.tr("What stands there instead"), "new_replacement")
        self._notice = notice("names_notice")
        self._add = button(self.tr("Add"), self._on_add, "primary", object_name="add_name")
        self._name.returnPressed.connect(self._instead.setFocus)
        self._instead.returnPressed.connect(self._on_add)
        self.body.addLayout(self._fields(look))
        self.body.addWidget(self._notice)
        self.body.addWidget(NumberNotice(self._name, self._instead))
        self.body.addLayout(self._suggested(look))
        self.body.addWidget(self._add, alignment=Qt.AlignmentFlag.AlignLeft)

    @property
    def controls(self) -> list[QWidget]:
        """Every control in the order they are seen."""
        buttons = [each for each in self.findChildren(QAbstractButton) if each is not self._add]
        return [self._name, self._instead, *buttons, self._add]

    def begin(self) -> None:
        """Let her write a name."""
        self._name.setFocus()

    def empty(self) -> None:
        """Make room for the next name; what stood there cannot be undone back."""
        self._name.setText("")
        self._instead.setText("")

    def refuse(self, sentence: str) -> None:
        """Say why it will not do, or nothing for ''."""
        say(self._notice, sentence)

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
