"""What else she can choose by: a tag, a period, and what she has not taken along yet."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from mammadagbok.domain.clock import Clock
from mammadagbok.domain.days import Period
from mammadagbok.ui.group.day_field import DayField
from mammadagbok.ui.journal.period_words import period_word
from mammadagbok.ui.journal.tag_choice import TagChoice
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import SMALL, STEP, TIGHT
from mammadagbok.ui.widgets.buttons import button, keep_room_for_bold
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import column, fill
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.widgets.tick import Tick

_A_WEEK = timedelta(days=6)


@dataclass(frozen=True, slots=True)
class Choices:
    """What is on. The days `first` and `last` count when no `period` is named."""

    tag: str | None = None
    period: Period | None = None
    first: date | None = None
    last: date | None = None
    not_taken: bool = False


class MoreChoices(QWidget):
    """Emits `changed` when she has chosen something else."""

    changed = Signal()

    def __init__(self, look: Look, clock: Clock) -> None:
        super().__init__()
        self.setObjectName("more_choices")
        self._look = look
        self._clock = clock
        self._choices = Choices()
        self._tag = TagChoice(look)
        self._no_tags = label(self.tr("You have no tags yet."), "soft")
        self._periods = {period: self._pill(period) for period in Period}
        self._days = button(
            self.tr("Choose days …"), self._on_days, "pill", object_name="choice_days"
        )
        self._days.setCheckable(True)
        self._span, self._first, self._last = self._two_days()
        self._not_taken = Tick(look, self.tr("Not taken along yet"), "choice_not_taken")
        self._build()
        self._tag.tag_chosen.connect(self._on_tag)
        self._not_taken.toggled.connect(self._on_not_taken)
        self._show()

    @property
    def choices(self) -> Choices:
        """What is on."""
        return self._choices

    def choose(self, choices: Choices) -> None:
        """Have this on and nothing else, without telling anybody."""
        self._choices = choices
        self._show()

    def offer(self, tags: Sequence[str], *, has_met: bool) -> None:
        """Offer her tags, and what came since the last meeting when there has been one."""
        self._tag.show_tags(tags)
        self._tag.setVisible(bool(tags))
        self._no_tags.setVisible(not tags)
        self._periods[Period.SINCE_MEETING].setVisible(has_met)

    def forget(self) -> None:
        """Let go of her tags."""
        self._choices = Choices()
        self._tag.forget()

    def _build(self) -> None:
        periods = Flow(self._look, TIGHT)
        for each in (*self._periods.values(), self._days):
            keep_room_for_bold(each)
            periods.addWidget(each)
        inside = column(self._look, SMALL)
        fill(inside, label(self.tr("Tag"), "strong"), self._tag, self._no_tags)
        fill(inside, label(self.tr("When"), "strong"), periods, self._span)
        inside.addWidget(self._not_taken, alignment=Qt.AlignmentFlag.AlignLeft)
        self.setLayout(inside)

    def _pill(self, period: Period) -> QPushButton:
        made = button(
            period_word(period),
            partial(self._on_period, period),
            "pill",
            object_name=f"choice_{period}",
        )
        made.setCheckable(True)
        return made

    def _two_days(self) -> tuple[QWidget, DayField, DayField]:
        first = DayField(self._look, self.tr("From"), "choice_first")
        last = DayField(self._look, self.tr("To"), "choice_last")
        inside = column(self._look, STEP)
        for name, field in ((self.tr("From"), first), (self.tr("To"), last)):
            fill(inside, label(name, "soft"), field)
            field.day_changed.connect(self._on_day_changed)
        made = QWidget()
        made.setLayout(inside)
        return made, first, last

    def _show(self) -> None:
        now = self._choices
        with QSignalBlocker(self._not_taken):
            self._not_taken.setChecked(now.not_taken)
        for period, pill in self._periods.items():
            pill.setChecked(period is now.period)
        self._days.setChecked(now.first is not None)
        self._span.setVisible(now.first is not None)
        if now.first is not None and now.last is not None:
            with QSignalBlocker(self._first), QSignalBlocker(self._last):
                self._first.set_day(now.first)
                self._last.set_day(now.last)

    def _change(self, choices: Choices) -> None:
        self.choose(choices)
        self.changed.emit()

    def _on_tag(self, tag: str) -> None:
        self._change(replace(self._choices, tag=tag))

    def _on_period(self, period: Period) -> None:
        chosen = None if self._choices.period is period else period
        self._change(replace(self._choices, period=chosen, first=None, last=None))

    def _on_days(self) -> None:
        today = self._clock().date()
        first, last = (today - _A_WEEK, today) if self._choices.first is None else (None, None)
        self._change(replace(self._choices, period=None, first=first, last=last))

    def _on_day_changed(self) -> None:
        first, last = sorted((self._first.day(), self._last.day()))
        # The fields stay as she is writing them.
        self._choices = replace(self._choices, period=None, first=first, last=last)
        self.changed.emit()

    def _on_not_taken(self, is_on: bool) -> None:
        self._change(replace(self._choices, not_taken=is_on))
