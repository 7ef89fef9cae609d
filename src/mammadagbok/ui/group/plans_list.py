"""Meetings that come again and again: hers to add, change and end."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.recurrence import Gap, Series
from mammadagbok.services.meetings import OF_THE_FILE
from mammadagbok.ui.group.changing import Undoable, change
from mammadagbok.ui.group.meeting_words import plan_about, plan_heading
from mammadagbok.ui.group.plan_fields import PlanFields
from mammadagbok.ui.look import Look
from mammadagbok.ui.own.row import LineRow
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import SMALL, STEP, TIGHT
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import bring_into_sight, clear, column, fill
from mammadagbok.ui.widgets.texts import label


class PlansList(QWidget):
    """Each change is kept at once. Emits `laid_out` when other parts stand in it."""

    laid_out = Signal()

    def __init__(self, session: Session, look: Look, acts: Undoable) -> None:
        super().__init__()
        self.setObjectName("plans")
        self._session, self._look, self._acts = session, look, acts
        self._plans: tuple[Series, ...] = ()
        self._gaps: tuple[Gap, ...] = ()
        self._now = self._first = session.clock()
        self._open: Series | None = None
        self._rows = column(look, TIGHT)
        self._unfold = button(
            self.tr("+ Regular meetings"), self._on_unfolded, "link", object_name="plan_unfold"
        )
        self._fields = PlanFields(look, "plan")
        self._fields.entered.connect(self._on_kept)
        self._end = button(self.tr("End the meetings"), self._on_ended, object_name="plan_end")
        self._form = self._laid_out()
        self._form.hide()
        layout = column(look, TIGHT)
        fill(layout, self._rows, self._form)
        layout.addWidget(self._unfold, alignment=Qt.AlignmentFlag.AlignLeft)
        self.setLayout(layout)

    def show_plans(self, plans: Sequence[Series], gaps: Sequence[Gap], now: datetime) -> None:
        """Show these, and the days on which they, or the group file's, do not meet."""
        self._plans, self._gaps, self._now = tuple(plans), tuple(gaps), now
        if self._open is not None and self._open not in self._plans:
            self._fold()
        self._lay_out()

    def _lay_out(self) -> None:
        clear(self._rows)
        for at, series in enumerate(self._plans):
            if series != self._open:
                self._rows.addWidget(self._row(at, series))
            self._show_gaps(series.id)
        self._show_gaps(OF_THE_FILE)
        self.laid_out.emit()

    def _show_gaps(self, series: int) -> None:
        own = [each for each in self._gaps if each.gap.series == series]
        fill(self._rows, *map(self._gap, own))

    def preset(self, first: datetime) -> None:
        """Have the fields begin at this time the next time she unfolds them."""
        self._first = first
        if self._form.isHidden():
            self._fields.preset(first)

    def save_now(self) -> None:
        """Keep what she has begun to write. Raises MammadagbokError, and it stays there."""
        if self._form.isHidden():
            return
        plan, plans = self._fields.plan(), self._session.journal.plans
        if self._open is None and self._fields.is_begun:
            plans.add(plan)
        elif self._open is not None and plan != self._open.plan:
            plans.change(self._open, plan)
        else:
            return
        self._fold()
        self._session.changed.emit("meetings")

    def forget(self) -> None:
        """Let go of everything in it."""
        self._plans, self._gaps = (), ()
        self._fold()
        clear(self._rows)

    def _laid_out(self) -> QWidget:
        made, inside, ways = QWidget(), column(self._look, SMALL), Flow(self._look, SMALL)
        inside.setContentsMargins(0, self._look.px(STEP), 0, 0)
        ways.addWidget(button(self.tr("Done"), self._on_kept, object_name="plan_done"))
        ways.addWidget(self._end)
        close = button(self.tr("Close"), self._on_closed, "link", object_name="plan_close")
        ways.addWidget(close)
        fill(inside, self._fields, ways)
        made.setLayout(inside)
        return made

    def _row(self, at: int, series: Series) -> LineRow:
        dates = self._look.dates
        about = plan_about(dates, series.plan, self._now)
        made = LineRow(self._look, plan_heading(dates, series.plan), about, f"plan_{at}")
        made.change_requested.connect(partial(self._on_change_requested, series))
        return made

    def _gap(self, gap: Gap) -> QWidget:
        made, inside = QWidget(), Flow(self._look, SMALL)
        words = self.tr("Not on {day}").format(day=self._look.dates.weekday(gap.gap.day))
        back = self.tr("Meet after all")
        pattern = self.tr("{what}: {meeting}")
        day = gap.gap.day.isoformat()
        inside.addWidget(label(words, "small", wrap=False))
        inside.addWidget(
            button(
                back,
                partial(self._on_gap_filled, gap),
                "link",
                name=pattern.format(what=back, meeting=self._look.dates.weekday(gap.gap.day)),
                object_name=f"gap_{gap.gap.series}_{day}",
            )
        )
        made.setLayout(inside)
        return made

    def _show_form(self) -> None:
        self._unfold.hide()
        self._end.setVisible(self._open is not None)
        self._form.show()
        self._lay_out()
        self._fields.walk_in()
        bring_into_sight(self._form)

    def _fold(self) -> None:
        self._open = None
        self._form.hide()
        self._fields.preset(self._first)
        self._unfold.show()

    def _on_unfolded(self) -> None:
        self._open = None
        self._show_form()

    def _on_change_requested(self, series: Series) -> None:
        self._open = series
        self._fields.show_plan(series.plan)
        self._show_form()

    def _on_closed(self) -> None:
        self._fold()
        self._lay_out()
        self._unfold.setFocus()

    def _on_kept(self) -> None:
        plan, plans, opened = self._fields.plan(), self._session.journal.plans, self._open
        if opened is None:
            done = change(self._session, "meetings", partial(plans.add, plan))
        elif plan == opened.plan:
            self._on_closed()
            return
        else:
            sentence = self.tr("The meetings are changed.")
            done = self._acts.do("meetings", sentence, partial(plans.change, opened, plan))
        if done:
            self._fold()

    def _on_ended(self) -> None:
        if self._open is None:
            return
        end = partial(self._session.journal.plans.end, self._open)
        if self._acts.do("meetings", self.tr("The meetings are ended."), end):
            self._fold()

    def _on_gap_filled(self, gap: Gap) -> None:
        meet = partial(self._session.journal.plans.meet_after_all, gap)
        self._acts.do("meetings", self.tr("The meeting is there again."), meet)
