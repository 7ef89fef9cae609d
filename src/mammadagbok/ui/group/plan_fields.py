"""Fields for meetings that come again and again."""

from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.recurrence import MOST_WEEKS, NewSeries
from mammadagbok.ui.group.day_field import DayField
from mammadagbok.ui.group.meeting_words import rhythm
from mammadagbok.ui.group.when_fields import WhenFields
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import SMALL
from mammadagbok.ui.widgets.combo import CalmComboBox
from mammadagbok.ui.widgets.layouts import column, fill
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.widgets.tick import Tick

_USUAL_WEEKS: Final = 2
_HALF_A_YEAR: Final = timedelta(weeks=26)


class PlanFields(QWidget):
    """How often, from which day, when, where, and until when if she knows. Emits `entered`."""

    entered = Signal()

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._weeks = CalmComboBox(look, self.tr("How often"), f"{name}_weeks")
        for weeks in range(1, MOST_WEEKS + 1):
            self._weeks.addItem(rhythm(weeks))
        self._when = WhenFields(look, name)
        self._when.entered.connect(self.entered)
        self._ends = Tick(look, self.tr("There is a last day"), f"{name}_ends")
        self._until = DayField(look, self.tr("The last day"), f"{name}_until")
        self._until.hide()
        self._ends.toggled.connect(self._until.setVisible)
        layout = column(look, SMALL)
        first = label(self.tr("From this day"), "small")
        fill(layout, self._weeks, first, self._when, self._ends, self._until)
        self.setLayout(layout)

    @property
    def is_begun(self) -> bool:
        """True when she has written words that would be lost."""
        return bool(self._when.place())

    def plan(self) -> NewSeries:
        """Return the plan that the fields tell of. A last day before the first is the first."""
        first = self._when.at()
        until = max(self._until.day(), first.date()) if self._ends.isChecked() else None
        return NewSeries(first, self._weeks.currentIndex() + 1, self._when.place(), until)

    def preset(self, first: datetime) -> None:
        """Show an empty plan that begins at this time."""
        self.show_plan(NewSeries(first, _USUAL_WEEKS))

    def show_plan(self, plan: NewSeries) -> None:
        """Show another plan."""
        self._weeks.setCurrentIndex(plan.weeks - 1)
        self._when.show_when(plan.first, plan.place)
        self._ends.setChecked(plan.until is not None)
        self._until.set_day(plan.until or plan.first.date() + _HALF_A_YEAR)

    def walk_in(self) -> None:
        """Put the keyboard in the first field."""
        self._weeks.setFocus()
