"""The card of something from the same day in earlier years, if she has asked for it."""

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.cheer import Cheer
from mammadagbok.domain.clock import Clock
from mammadagbok.domain.entry import Entry
from mammadagbok.services.look_back import Memory, day_of
from mammadagbok.ui.group.day_field import DayField
from mammadagbok.ui.journal.rows import preview, within
from mammadagbok.ui.kind_words import kind_tint, kind_word
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import SMALL, STEP, TIGHT
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.door import PanelButton
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import Card, clear, column, fill
from mammadagbok.ui.widgets.texts import chip, label

_MOST_LETTERS: Final = 160
"""Characters shown: about three lines."""


class LookBackCard(Card):
    """Takes no room while there is nothing. Emits `memory_requested` and `hide_requested` with a
    Memory, and `day_chosen` with the day before which nothing is to be shown.
    """

    memory_requested = Signal(object)
    hide_requested = Signal(object)
    day_chosen = Signal(object)

    def __init__(self, look: Look, clock: Clock) -> None:
        super().__init__(look)
        self.setObjectName("look_back")
        self._look = look
        self._clock = clock
        self._rows = column(look, STEP)
        self._before = button(
            self.tr("Show nothing from before …"),
            self._on_before,
            "link",
            object_name="look_back_before",
        )
        self._field = DayField(look, self.tr("Show nothing from before"), "look_back_day")
        self._asking = self._question()
        fill(self.body, label(self.tr("On this day"), "heading"), self._rows)
        self.body.addWidget(self._before, alignment=Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._asking)
        self.hide()

    def show_memories(self, memories: Sequence[Memory]) -> None:
        """Show these, or nothing at all."""
        clear(self._rows)
        for number, memory in enumerate(memories):
            self._rows.addWidget(self._row(memory, number))
        self._asking.hide()
        self._before.show()
        if memories:
            # Proposed is what lets go of the oldest that stands here.
            self._field.set_day(min(map(day_of, memories)) + timedelta(days=1))
        self.setVisible(bool(memories))

    def forget(self) -> None:
        """Let go of what is shown."""
        self.show_memories(())

    def _row(self, memory: Memory, number: int) -> QWidget:
        match memory:
            case Entry(words=words):
                text, word, tint = preview(words), kind_word(words.kind), kind_tint(words.kind)
            case Cheer(words=cheer):
                quoted = self._look.dates.locale.quoteString(" ".join(cheer.text.split()))
                text, word, tint = quoted, self.tr("Kind words"), "cheer"
        when = years_ago(self._clock().date().year - day_of(memory).year)
        text = within(text, _MOST_LETTERS)
        shown = PanelButton("row", f"{word}, {when}", text, f"memory_{number}")
        top, inside = Flow(self._look, SMALL), column(self._look, TIGHT)
        beside, above = self._look.theme.beside, self._look.px(SMALL)
        inside.setContentsMargins(beside, above, beside, above)
        top.addWidget(chip(word, tint))
        top.addWidget(label(when, "small", wrap=False))
        fill(inside, top, label(text))
        shown.hold(inside)
        shown.clicked.connect(partial(self._on_memory, memory))
        hide = button(
            self.tr("Don't show this one again"),
            partial(self.hide_requested.emit, memory),
            "link",
            object_name=f"memory_hide_{number}",
        )
        under, made = column(self._look, 0), QWidget()
        fill(under, shown)
        under.addWidget(hide, alignment=Qt.AlignmentFlag.AlignLeft)
        made.setLayout(under)
        return made

    def _question(self) -> QWidget:
        use = button(
            self.tr("From this day on"), self._on_day_chosen, object_name="look_back_use_day"
        )
        leave = button(self.tr("Cancel"), self._on_left, "link", object_name="look_back_leave")
        answers, inside, made = Flow(self._look, SMALL), column(self._look, SMALL), QWidget()
        answers.addWidget(use)
        answers.addWidget(leave)
        fill(inside, label(self.tr("Show nothing from before"), "soft"), self._field, answers)
        made.setLayout(inside)
        return made

    def _on_memory(self, memory: Memory) -> None:
        self.memory_requested.emit(memory)

    def _on_before(self) -> None:
        self._before.hide()
        self._asking.show()
        self._field.setFocus()

    def _on_day_chosen(self) -> None:
        day: date = self._field.day()
        self.day_chosen.emit(day)

    def _on_left(self) -> None:
        self._asking.hide()
        self._before.show()
        self._before.setFocus()


def years_ago(years: int) -> str:
    """«for ett år siden», «for to år siden»: in words to twelve."""
    if years == 1:
        return QCoreApplication.translate("LookBackCard", "one year ago")
    words = QCoreApplication.translate(
        "LookBackCard", "two three four five six seven eight nine ten eleven twelve"
    ).split()
    number = dict(enumerate(words, start=2)).get(years, str(years))
    return QCoreApplication.translate("LookBackCard", "{number} years ago").format(number=number)
