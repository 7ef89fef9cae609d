"""What is chosen beside words and kind, each taken away by one press."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from mammadagbok.ui.journal.choices import Choices
from mammadagbok.ui.journal.period_words import period_word
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import ROOM, TIGHT
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.flow import Flow


class ChosenRow(QWidget):
    """Takes no room while nothing is chosen. Emits `dropped` with the Choices that are left, and
    `everything_wanted`.
    """

    dropped = Signal(object)
    everything_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("chosen_row")
        self._look = look
        self._now = Choices()
        self._tag = self._chip(self._on_tag, "chosen_tag")
        self._period = self._chip(self._on_period, "chosen_period")
        self._days = self._chip(self._on_days, "chosen_days")
        self._not_taken = self._chip(self._on_not_taken, "chosen_not_taken")
        everything = button(
            self.tr("Show everything"),
            self.everything_wanted.emit,
            "link",
            object_name="show_everything",
        )
        flow = Flow(look, TIGHT)
        for part in (self._tag, self._period, self._days, self._not_taken, everything):
            flow.addWidget(part)
        self.setLayout(flow)
        self.show_choices(Choices())

    def show_choices(self, now: Choices) -> None:
        """Show what is on."""
        self._now = now
        self._say(self._tag, now.tag or "")
        self._say(self._period, period_word(now.period) if now.period else "")
        self._say(self._days, self._between(now))
        self._say(self._not_taken, self.tr("Not taken along yet") if now.not_taken else "")
        self.setVisible(now != Choices())

    def _say(self, chip: QPushButton, word: str) -> None:
        name = self.tr("Take away: {choice}").format(choice=word) if word else ""
        chip.setText(word)
        chip.setAccessibleName(name or self.tr("Nothing chosen"))
        chip.setToolTip(name)
        chip.setVisible(bool(word))

    def _between(self, now: Choices) -> str:
        dates = self._look.dates
        if now.first is None or now.last is None:
            return ""
        last = f"{dates.brief(now.last)} {now.last.year}"
        if now.first == now.last:
            return last
        first = dates.brief(now.first)
        if now.first.year != now.last.year:
            first = f"{first} {now.first.year}"
        return self.tr("{first} to {last}").format(first=first, last=last)

    def _chip(self, on_click: Callable[[], None], object_name: str) -> QPushButton:
        made = button("", on_click, "pill", object_name=object_name)
        made.setProperty("is_on", True)
        made.setIcon(self._look.icon("x", self._look.theme.palette.plum.ink))
        made.setIconSize(QSize(*(self._look.px(ROOM),) * 2))
        # The cross stands after the words.
        made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        return made

    def _on_tag(self) -> None:
        self.dropped.emit(replace(self._now, tag=None))

    def _on_period(self) -> None:
        self.dropped.emit(replace(self._now, period=None))

    def _on_days(self) -> None:
        self.dropped.emit(replace(self._now, first=None, last=None))

    def _on_not_taken(self) -> None:
        self.dropped.emit(replace(self._now, not_taken=False))
