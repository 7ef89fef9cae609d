"""Adding somebody to call: a link that unfolds into a few small fields."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from mammadagbok.domain.people import NewPerson
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import SMALL, TIGHT
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import column, fill, row
from mammadagbok.ui.widgets.line_add import LONGEST_LINE
from mammadagbok.ui.widgets.tick import Tick
from mammadagbok.ui.writing.typed import plain


class PersonAdd(QWidget):
    """Emits `person_added` with a NewPerson; call `fold` once they are saved."""

    person_added = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("person_add")
        self._unfold = button(
            self.tr("+ Somebody I can call"),
            self._on_unfolded,
            "link",
            object_name="person_add_unfold",
        )
        self._name = self._field(self.tr("Who"), "person_add_name")
        self._number = self._field(self.tr("Number"), "person_add_number")
        self._not_when = self._field(self.tr("When not, if you like"), "person_add_not_when")
        self._at_night = Tick(look, self.tr("can talk at night"), "person_add_at_night")
        self._can_come = Tick(look, self.tr("can come here"), "person_add_can_come")
        self._with_child = Tick(look, self.tr("can be with the child"), "person_add_with_child")
        self._fields = self._laid_out(look)
        self._fields.hide()
        layout = column(look, TIGHT)
        layout.addWidget(self._unfold, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._fields)
        self.setLayout(layout)

    def person(self) -> NewPerson | None:
        """Return what stands in the fields, or None without a name and a number."""
        name, number = plain(self._name.text()).strip(), plain(self._number.text()).strip()
        if not name and not number:
            return None
        return NewPerson(
            name=name or self.tr("Somebody"),
            number=number,
            at_night=self._at_night.isChecked(),
            can_come=self._can_come.isChecked(),
            with_child=self._with_child.isChecked(),
            not_when=plain(self._not_when.text()).strip(),
        )

    def fold(self) -> None:
        """Empty the fields and show the link alone."""
        for field in (self._name, self._number, self._not_when):
            field.setText("")
        for box in (self._at_night, self._can_come, self._with_child):
            box.setChecked(False)
        self._fields.hide()
        self._unfold.show()

    def _laid_out(self, look: Look) -> QWidget:
        who, boxes, buttons = row(look, SMALL), Flow(look, TIGHT), row(look, SMALL)
        fill(who, self._name, self._number)
        for box in (self._at_night, self._can_come, self._with_child):
            boxes.addWidget(box)
        add = button(self.tr("Add"), self._on_added, object_name="person_add_add")
        close = button(self.tr("Close"), self._on_closed, "link", object_name="person_add_close")
        fill(buttons, add, close, 1)
        inside = column(look, SMALL)
        fill(inside, who)
        inside.addLayout(boxes)
        fill(inside, self._not_when, buttons)
        made = QWidget()
        made.setLayout(inside)
        return made

    def _field(self, name: str, object_name: str) -> QLineEdit:
        made = QLineEdit()
        made.setObjectName(object_name)
        made.setPlaceholderText(name)
        made.setAccessibleName(name)
        made.setMaxLength(LONGEST_LINE)
        made.returnPressed.connect(self._on_added)
        return made

    def _on_unfolded(self) -> None:
        self._unfold.hide()
        self._fields.show()
        self._name.setFocus()

    def _on_closed(self) -> None:
        self.fold()
        self._unfold.setFocus()

    def _on_added(self) -> None:
        person = self.person()
        if person is not None:
            self.person_added.emit(person)
