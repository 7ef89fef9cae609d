"""Fields for when and where a meeting is."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mammadagbok.ui.group.day_field import DayField
from mammadagbok.ui.group.time_field import TimeField
from mammadagbok.ui.look import Look
from mammadagbok.ui.own.fields import line_of, show_line
from mammadagbok.ui.theme import SMALL
from mammadagbok.ui.widgets.layouts import column, fill
from mammadagbok.ui.widgets.line_add import LONGEST_LINE, EntryLine


class WhenFields(QWidget):
    """A day, a time and a place. Emits `entered` when she presses Return in the place."""

    entered = Signal()

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._day = DayField(look, self.tr("Day"), f"{name}_day")
        self._clock = TimeField(look, f"{name}_clock")
        self._place = EntryLine()
        where = self.tr("Where, if you like")
        self._place.setObjectName(f"{name}_place")
        self._place.setPlaceholderText(where)
        self._place.setAccessibleName(where)
        self._place.setMaxLength(LONGEST_LINE)
        self._place.returnPressed.connect(self.entered)
        layout = column(look, SMALL)
        fill(layout, self._day, self._clock, self._place)
        self.setLayout(layout)

    def at(self) -> datetime:
        """Return the day and the time."""
        return datetime.combine(self._day.day(), self._clock.clock())

    def place(self) -> str:
        """Return where it is, '' when she has not said."""
        return line_of(self._place)

    def show_when(self, at: datetime, place: str = "") -> None:
        """Show another day, time and place."""
        self._day.set_day(at.date())
        self._clock.set_clock(at.time())
        show_line(self._place, place)

    def walk_in(self) -> None:
        """Put the keyboard in the day."""
        self._day.setFocus()
