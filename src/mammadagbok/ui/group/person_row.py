"""Somebody to call: who, what they can do, and the number, large and whole."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from mammadagbok.domain.people import NewPerson, Person
from mammadagbok.ui.help.numbers import number_label
from mammadagbok.ui.look import Look
from mammadagbok.ui.own.forms import large
from mammadagbok.ui.own.row import OwnRow
from mammadagbok.ui.theme import ROOM, SMALL, TIGHT
from mammadagbok.ui.widgets.announcing import announce
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import column, row
from mammadagbok.ui.widgets.texts import label


class PersonRow(OwnRow):
    """One of her people; with `can_change` also a way to copy the number and to change it all.

    What she copies is forgotten as any other copy of the program's (`ui.clipboard`).
    """

    def __init__(self, look: Look, person: Person, *, can_change: bool = False) -> None:
        super().__init__()
        self.setObjectName(f"person_{person.id}")
        self._card = person.card
        about = abilities(self._card)
        said = (self._card.name, self._card.number, about)
        self.setAccessibleName(" ".join(filter(None, said)))
        top, layout = row(look, SMALL), column(look, 0)
        top.addWidget(label(self._card.name, "strong"), 1)
        top.addWidget(number_label(self._card.number, f"person_number_{person.id}"))
        layout.addLayout(top)
        if about:
            layout.addWidget(label(about, "small"))
        self._ways = self._ways_on() if can_change else []
        if can_change:
            ways = Flow(look, ROOM, between=0)
            for way in self._ways:
                ways.addWidget(way)
            layout.addLayout(ways)
        layout.setContentsMargins(*(look.px(side) for side in (0, TIGHT, 0, TIGHT)))
        self.setLayout(layout)

    def walk_in(self) -> None:
        """Put the keyboard on what changes it."""
        if self._ways:
            self._ways[-1].setFocus()

    def _ways_on(self) -> list[QPushButton]:
        copy = large(self.tr("Copy"), self._on_copied, f"{self.objectName()}_copy", "link")
        copy.setAccessibleName(
            self.tr("Copy the phone number for {name}").format(name=self._card.name)
        )
        change = large(
            self.tr("Change"), self.change_requested.emit, f"{self.objectName()}_change", "link"
        )
        change.setAccessibleName(self.tr("Change: {name}").format(name=self._card.name))
        return [copy, change] if self._card.number else [change]

    def _on_copied(self) -> None:
        QGuiApplication.clipboard().setText(self._card.number)
        self._ways[0].setText(self.tr("Copied"))
        announce(self, self._ways[0].text())


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
    return "\N{NO-BREAK SPACE}· ".join(said)
