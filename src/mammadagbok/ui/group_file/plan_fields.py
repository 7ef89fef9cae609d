"""Fields for a meeting plan: whether there is one, from when, how often, where, until when."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from mammadagbok.domain.group_pack import GAPS, PLACE, Plan
from mammadagbok.ui.group.day_field import DayField
from mammadagbok.ui.group.time_field import TimeField
from mammadagbok.ui.group_file.words import rhythm_words
from mammadagbok.ui.look import Look
from mammadagbok.ui.settings.option_row import Option, OptionRow
from mammadagbok.ui.theme import SMALL, STEP
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.cross_button import cross_button
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import clear, column, fill, row
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.widgets.tick import Tick

_EVERY = (1, 2, 3, 4, 6, 8)
"""Rhythms that are offered; a file may have any from one week to eight."""
_EVENING = time(18, 0)


class PlanFields(QWidget):
    """Emits `edited`. Until «Gruppa har faste møter» is ticked there is no plan."""

    edited = Signal()

    def __init__(self, look: Look, today: date) -> None:
        super().__init__()
        self._look, self._today = look, today
        self._gaps: list[date] = []
        self._has = Tick(look, self.tr("The group meets regularly"), "maker_plan")
        self._first = DayField(look, self.tr("The first meeting"), "maker_first")
        self._clock = TimeField(look, "maker_clock")
        self._rhythm = self._rhythm_row(look)
        self._weeks = 1
        self.place = QLineEdit()
        self._ends = Tick(look, self.tr("There is a last meeting"), "maker_ends")
        self._until = DayField(look, self.tr("The last day"), "maker_until")
        self._gap = DayField(look, self.tr("A day without a meeting"), "maker_gap")
        self._gap_rows = column(look, 0)
        self._inside = self._laid_out()
        layout = column(look, STEP)
        fill(layout, self._has, self._inside)
        self.setLayout(layout)
        self._connect()
        self.show_plan(None)

    def plan(self) -> Plan | None:
        """Return the plan that the fields tell of."""
        if not self._has.isChecked():
            return None
        first = datetime.combine(self._first.day(), self._clock.clock())
        until = max(self._until.day(), first.date()) if self._ends.isChecked() else None
        place = self.place.text().strip()
        return Plan(first, self._weeks, place, until, tuple(sorted(self._gaps)))

    def show_plan(self, plan: Plan | None) -> None:
        """Show this plan, or none."""
        first = datetime.combine(self._today, _EVENING) if plan is None else plan.first
        self._has.setChecked(plan is not None)
        self._inside.setVisible(plan is not None)
        self._first.set_day(first.date())
        self._gap.set_day(first.date())
        self._clock.set_clock(first.time())
        self._weeks = 2 if plan is None else plan.weeks
        self._rhythm.show_value(self._weeks)
        self.place.setText("" if plan is None else plan.place)
        until = None if plan is None else plan.until
        self._ends.setChecked(until is not None)
        self._until.setVisible(until is not None)
        self._until.set_day(until or first.date() + timedelta(weeks=26))
        self._show_gaps(() if plan is None else plan.gaps)

    def _rhythm_row(self, look: Look) -> OptionRow:
        options = [Option(weeks, rhythm_words(weeks)) for weeks in _EVERY]
        return OptionRow(look, self.tr("How often"), options, None, "maker_rhythm")

    def _laid_out(self) -> QWidget:
        self.place.setObjectName("maker_place")
        self.place.setAccessibleName(self.tr("Where"))
        self.place.setMaxLength(PLACE.longest)
        add = button(self.tr("Add this day"), self._on_gap_added, object_name="maker_gap_add")
        ways = Flow(self._look)
        ways.addWidget(add)
        made, inside = QWidget(), column(self._look, SMALL)
        fill(inside, label(self.tr("The first meeting"), "strong"), self._first)
        fill(inside, label(self.tr("Time"), "strong"), self._clock)
        fill(inside, label(self.tr("How often"), "strong"), self._rhythm)
        fill(inside, label(self.tr("Where"), "strong"), self.place, self._ends, self._until)
        fill(inside, label(self.tr("Days without a meeting"), "strong"))
        fill(inside, self._gap_rows, self._gap, ways)
        made.setLayout(inside)
        return made

    def _connect(self) -> None:
        self._has.toggled.connect(self._on_has_toggled)
        self._ends.toggled.connect(self._on_ends_toggled)
        self._rhythm.chosen.connect(self._on_rhythm_chosen)
        self.place.textChanged.connect(self.edited)
        for day in (self._first, self._until):
            day.day_changed.connect(self.edited)
        self._clock.timeChanged.connect(self.edited)

    def _show_gaps(self, gaps: Sequence[date]) -> None:
        self._gaps = sorted(set(gaps))
        clear(self._gap_rows)
        for at, day in enumerate(self._gaps):
            words = self._look.dates.full(day)
            made, across = QWidget(), row(self._look, SMALL)
            gone = cross_button(
                self._look,
                partial(self._on_gap_removed, day),
                self.tr("Take away: {day}").format(day=words),
                object_name=f"maker_gap_{at}_remove",
            )
            fill(across, label(words, wrap=False), gone, 1)
            made.setLayout(across)
            self._gap_rows.addWidget(made)

    def _on_gap_added(self) -> None:
        if len(self._gaps) < GAPS.most:
            self._show_gaps([*self._gaps, self._gap.day()])
            self.edited.emit()

    def _on_gap_removed(self, day: date) -> None:
        self._show_gaps([each for each in self._gaps if each != day])
        self.edited.emit()

    def _on_has_toggled(self, has: bool) -> None:
        self._inside.setVisible(has)
        self.edited.emit()

    def _on_ends_toggled(self, ends: bool) -> None:
        self._until.setVisible(ends)
        self.edited.emit()

    def _on_rhythm_chosen(self, weeks: int) -> None:
        self._weeks = weeks
        self.edited.emit()
