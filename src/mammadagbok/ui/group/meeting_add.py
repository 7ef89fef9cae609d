"""Adding a meeting: a link that unfolds into a day, a time and a place."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.meeting import NewMeeting
from mammadagbok.ui.group.when_fields import WhenFields
from mammadagbok.ui.look import Look
from mammadagbok.ui.own.fields import line_of
from mammadagbok.ui.theme import SMALL, STEP, TIGHT
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import bring_into_sight, column, fill, row
from mammadagbok.ui.widgets.line_add import LONGEST_LINE, EntryLine
from mammadagbok.ui.widgets.tick import Tick


class MeetingAdd(QWidget):
    """Emits `meeting_added` with a NewMeeting; call `fold` once it is saved."""

    meeting_added = Signal(object)
    unfolded = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("meeting_add")
        self._unfold = button(
            self.tr("+ A meeting"), self.unfold, "link", object_name="meeting_add_unfold"
        )
        self._when = WhenFields(look, "meeting_add")
        self._other = Tick(look, self.tr("Another meeting"), "meeting_add_other")
        self._name = self._name_field()
        self._when.entered.connect(self._on_added)
        self._other.toggled.connect(self._on_other_toggled)
        self._fields = self._laid_out(look)
        self._fields.hide()
        layout = column(look, TIGHT)
        layout.addWidget(self._unfold, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._fields)
        self.setLayout(layout)

    def preset(self, at: datetime) -> None:
        """Have the fields show this day and time the next time she unfolds them."""
        self._when.show_when(at)

    @property
    def is_begun(self) -> bool:
        """True when she has written words that would be lost."""
        return bool(self._when.place() or line_of(self._name))

    def meeting(self) -> NewMeeting:
        """Return the meeting that the fields tell of."""
        name = ""
        if self._other.isChecked():
            name = line_of(self._name) or self.tr("Another meeting")
        return NewMeeting(self._when.at(), self._when.place(), name)

    def unfold(self) -> None:
        """Show the fields, with the keyboard in the first."""
        self.unfolded.emit()
        self._unfold.hide()
        self._fields.show()
        self._when.walk_in()
        bring_into_sight(self)

    def fold(self) -> None:
        """Empty the fields and show the link alone."""
        self._when.show_when(self._when.at())
        self._name.setText("")
        self._other.setChecked(False)
        self._fields.hide()
        self._unfold.show()

    def _laid_out(self, look: Look) -> QWidget:
        made, inside = QWidget(), column(look, SMALL)
        inside.setContentsMargins(0, 0, 0, look.px(STEP))
        buttons = row(look, SMALL)
        add = button(self.tr("Add"), self._on_added, object_name="meeting_add_add")
        close = button(self.tr("Close"), self._on_closed, "link", object_name="meeting_add_close")
        fill(buttons, add, close, 1)
        fill(inside, self._when, self._other, self._name, buttons)
        made.setLayout(inside)
        return made

    def _name_field(self) -> EntryLine:
        made, name = EntryLine(), self.tr("What you call it")
        made.setObjectName("meeting_add_name")
        made.setPlaceholderText(name)
        made.setAccessibleName(name)
        made.setMaxLength(LONGEST_LINE)
        made.returnPressed.connect(self._on_added)
        made.hide()
        return made

    def _on_closed(self) -> None:
        self.fold()
        self._unfold.setFocus()

    def _on_other_toggled(self, is_other: bool) -> None:
        self._name.setVisible(is_other)
        if is_other:
            self._name.setFocus()
            bring_into_sight(self)

    def _on_added(self) -> None:
        self.meeting_added.emit(self.meeting())
