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
from mammadagbok.ui.widgets.layouts import clear


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
        self._flow = Flow(look, TIGHT)
        self.setLayout(self._flow)
        self.hide()

    def show_choices(self, now: Choices) -> None:
        """Show what is on."""
        clear(self._flow)
        for word, name, left in self._parts(now):
            self._flow.addWidget(self._chip(word, name, left))
        if self._flow.count():
            self._flow.addWidget(
                button(
                    self.tr("Show everything"),
                    self.everything_wanted.emit,
                    "link",
                    object_name="show_everything",
                )
            )
        self.setVisible(self._flow.count() > 0)

    def _parts(self, now: Choices) -> list[tuple[str, str, Choices]]:
        """Return what each chip says, its object name, and what is left without it."""
        parts = []
        if now.tag is not None:
            parts.append((now.tag, "chosen_tag", replace(now, tag=None)))
        if now.period is not None:
            parts.append((period_word(now.period), "chosen_period", replace(now, period=None)))
        if now.first is not None and now.last is not None:
            left = replace(now, first=None, last=None)
            parts.append((self._between(now), "chosen_days", left))
        if now.not_taken:
            parts.append(
                (self.tr("Not taken along yet"), "chosen_not_taken", replace(now, not_taken=False))
            )
        return parts

    def _between(self, now: Choices) -> str:
        dates = self._look.dates
        if now.first is None or now.last is None:
            return ""
        if now.first == now.last:
            return f"{dates.day(now.first)} {now.first.year}"
        first = dates.day(now.first)
        if now.first.year != now.last.year:
            first = f"{first} {now.first.year}"
        return self.tr("{first} to {last}").format(
            first=first, last=f"{dates.day(now.last)} {now.last.year}"
        )

    def _chip(self, word: str, object_name: str, left: Choices) -> QPushButton:
        name = self.tr("Take away: {choice}").format(choice=word)
        made = button(word, self._drop(left), "pill", name=name, object_name=object_name)
        made.setProperty("is_on", True)
        made.setIcon(self._look.icon("x", self._look.theme.palette.plum.ink))
        made.setIconSize(QSize(*(self._look.px(ROOM),) * 2))
        # The cross stands after the words.
        made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        made.setToolTip(name)
        return made

    def _drop(self, left: Choices) -> Callable[[], None]:
        def drop() -> None:
            self.dropped.emit(left)

        return drop
