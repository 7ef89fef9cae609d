"""Adding a meeting: a link that unfolds into a day, a time and a place."""

from datetime import datetime, time

from PySide6.QtCore import Qt, QTime, Signal
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QTimeEdit, QWidget

from mammadagbok.domain.meeting import NewMeeting
from mammadagbok.ui.group.day_field import DayField
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import SMALL, STEP, TIGHT
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import column, fill, row
from mammadagbok.ui.widgets.line_add import LONGEST_LINE
from mammadagbok.ui.widgets.tick import Tick


class MeetingAdd(QWidget):
    """Emits `meeting_added` with a NewMeeting; call `fold` once it is saved."""

    meeting_added = Signal(object)
    unfolded = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("meeting_add")
        self._unfold = button(
            self.tr("+ A meeting"), self._on_unfolded, "link", object_name="meeting_add_unfold"
        )
        self._day = DayField(look, self.tr("Day"), "meeting_add_day")
        self._clock = QTimeEdit()
        self._place = self._field(self.tr("Where, if you like"), "meeting_add_place")
        self._other = Tick(look, self.tr("Another meeting"), "meeting_add_other")
        self._name = self._field(self.tr("What you call it"), "meeting_add_name")
        self._furnish(look)
        self._fields = self._laid_out(look)
        self._fields.hide()
        layout = column(look, TIGHT)
        layout.addWidget(self._unfold, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._fields)
        self.setLayout(layout)

    def preset(self, at: datetime) -> None:
        """Have the fields show this day and time the next time she unfolds them."""
        self._day.set_day(at.date())
        self._clock.setTime(QTime(at.hour, at.minute))

    @property
    def is_begun(self) -> bool:
        """True when she has written words that would be lost."""
        return bool(self._place.text().strip() or self._name.text().strip())

    def meeting(self) -> NewMeeting:
        """Return the meeting that the fields tell of."""
        name = ""
        if self._other.isChecked():
            name = self._name.text().strip() or self.tr("Another meeting")
        clock = self._clock.time()
        at = datetime.combine(self._day.day(), time(clock.hour(), clock.minute()))
        return NewMeeting(at, self._place.text().strip(), name)

    def fold(self) -> None:
        """Empty the fields and show the link alone."""
        self._place.setText("")
        self._name.setText("")
        self._other.setChecked(False)
        self._fields.hide()
        self._unfold.show()

    def _furnish(self, look: Look) -> None:
        self._clock.setObjectName("meeting_add_clock")
        self._clock.setAccessibleName(self.tr("Time"))
        self._clock.setDisplayFormat("HH:mm" if look.language == "en" else "HH.mm")
        self._clock.setLocale(look.dates.locale)
        self._clock.lineEdit().setTextMargins(look.px(STEP), 0, 0, 0)
        self._clock.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self._other.toggled.connect(self._on_other_toggled)
        self._name.hide()

    def _laid_out(self, look: Look) -> QWidget:
        made, inside = QWidget(), column(look, SMALL)
        buttons = row(look, SMALL)
        add = button(self.tr("Add"), self._on_added, object_name="meeting_add_add")
        close = button(self.tr("Close"), self._on_closed, "link", object_name="meeting_add_close")
        fill(buttons, add, close, 1)
        fill(inside, self._day, self._clock, self._place, self._other, self._name, buttons)
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
        self.unfolded.emit()
        self._unfold.hide()
        self._fields.show()
        self._day.setFocus()

    def _on_closed(self) -> None:
        self.fold()
        self._unfold.setFocus()

    def _on_other_toggled(self, is_other: bool) -> None:
        self._name.setVisible(is_other)
        if is_other:
            self._name.setFocus()

    def _on_added(self) -> None:
        self.meeting_added.emit(self.meeting())
