"""Somebody to call: who, what they can do, and the number, large and whole."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from mammadagbok.domain.people import NewPerson, Person
from mammadagbok.ui.help.numbers import number_label
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import SMALL, TIGHT
from mammadagbok.ui.widgets.cross_button import cross_button
from mammadagbok.ui.widgets.layouts import column, row
from mammadagbok.ui.widgets.texts import label


class PersonRow(QWidget):
    """One of her people, with a way to take them off the list when `on_remove` is given."""

    def __init__(
        self, look: Look, person: Person, on_remove: Callable[[Person], object] | None = None
    ) -> None:
        super().__init__()
        self.setObjectName(f"person_{person.id}")
        card = person.card
        about = abilities(card)
        self.setAccessibleName(" ".join(part for part in (card.name, card.number, about) if part))
        number = number_label(card.number, f"person_number_{person.id}")
        top, layout = row(look, SMALL), column(look, 0)
        top.addWidget(label(card.name, "strong"), 1)
        layout.addLayout(top)
        if on_remove is None:
            top.addWidget(number)
        else:
            top.addWidget(self._remove_button(look, card.name, partial(on_remove, person)))
            layout.addWidget(number, alignment=Qt.AlignmentFlag.AlignLeft)
        if about:
            layout.addWidget(label(about, "small"))
        layout.setContentsMargins(*(look.px(side) for side in (0, TIGHT, 0, TIGHT)))
        self.setLayout(layout)

    def _remove_button(self, look: Look, name: str, on_remove: Callable[[], object]) -> QPushButton:
        says = self.tr("Take {name} off the list").format(name=name)
        return cross_button(look, on_remove, says, object_name=f"{self.objectName()}_remove")


def abilities(card: NewPerson) -> str:
    """Say what somebody can do, and when not: «kan komme hit · ikke når hun sover»."""
    said = []
    if card.at_night:
        said.append(QCoreApplication.translate("People", "can talk at night"))
    if card.can_come:
        said.append(QCoreApplication.translate("People", "can come here"))
    if card.with_child:
        said.append(QCoreApplication.translate("People", "can be with the child"))
    if card.not_when:
        never = QCoreApplication.translate("People", "not {when}")
        said.append(never.format(when=card.not_when))
    return " · ".join(said)
