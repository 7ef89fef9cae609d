"""Fields for somebody to call."""

from mammadagbok.domain.people import NewPerson, Person
from mammadagbok.ui.look import Look
from mammadagbok.ui.own.fields import Fields, line_of, show_line
from mammadagbok.ui.theme import SMALL, TIGHT
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import column, fill, row
from mammadagbok.ui.widgets.number_notice import NumberNotice

NOT_KEPT_YET = 0
"""No person has this id."""


class PersonFields(Fields[Person]):
    """Who, which number, what they can do, and when not."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._person: Person | None = None
        self._name = self._line(self.tr("Who"), f"{name}_name")
        self._number = self._line(self.tr("Number"), f"{name}_number")
        self._not_when = self._line(self.tr("When not, if you like"), f"{name}_not_when")
        self._at_night = self._tick(look, self.tr("can talk at night"), f"{name}_at_night")
        self._can_come = self._tick(look, self.tr("can come here"), f"{name}_can_come")
        self._with_child = self._tick(look, self.tr("can be with the child"), f"{name}_with_child")
        who, boxes = row(look, SMALL), Flow(look, TIGHT)
        fill(who, self._name, self._number)
        for box in (self._at_night, self._can_come, self._with_child):
            boxes.addWidget(box)
        layout = column(look, SMALL)
        notice = NumberNotice(self._name, self._number, self._not_when)
        fill(layout, who, notice, boxes, self._not_when)
        self.setLayout(layout)

    def value(self) -> Person | None:
        """Return what stands in the fields, None when no words do."""
        name, number = line_of(self._name), line_of(self._number)
        not_when = line_of(self._not_when)
        if not (name or number or not_when):
            return None
        card = NewPerson(
            name=name or self.tr("Somebody"),
            number=number,
            at_night=self._at_night.isChecked(),
            can_come=self._can_come.isChecked(),
            with_child=self._with_child.isChecked(),
            not_when=not_when,
        )
        return Person(NOT_KEPT_YET if self._person is None else self._person.id, card)

    def show_value(self, value: Person | None) -> None:
        """Show somebody, or empty fields."""
        self._person = value
        card = NewPerson("") if value is None else value.card
        show_line(self._name, card.name)
        show_line(self._number, card.number)
        show_line(self._not_when, card.not_when)
        self._at_night.setChecked(card.at_night)
        self._can_come.setChecked(card.can_come)
        self._with_child.setChecked(card.with_child)

    def walk_in(self) -> None:
        """Put the keyboard in the name."""
        self._name.setFocus()
