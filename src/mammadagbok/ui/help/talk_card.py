"""«Noen å snakke med»: her own people, then who is open now by the clock, then the others."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout

from mammadagbok.domain.clock import Clock
from mammadagbok.domain.people import Person
from mammadagbok.ui.facts import HelpNumber
from mammadagbok.ui.group.person_row import PersonRow
from mammadagbok.ui.help.numbers import HelpRow, NumberLabel, help_text
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import SMALL, TIGHT
from mammadagbok.ui.widgets.layouts import Card, clear, column, fill
from mammadagbok.ui.widgets.tab_order import tab_through
from mammadagbok.ui.widgets.texts import label

_MINUTE: Final = 60


class TalkCard(Card):
    """Follows the clock while it is in sight: a line that opens or closes changes its place.

    Of hours that nobody has found out it says nothing.
    """

    def __init__(self, look: Look, clock: Clock, heading: str) -> None:
        super().__init__(look, gap=SMALL)
        self.setObjectName("help_talk")
        self._look, self._clock = look, clock
        self._lines = [each for each in look.facts.numbers() if each.group == "talk"]
        self._rows = {each.id: HelpRow(look, each, "help", in_full=True) for each in self._lines}
        self._people = column(look, TIGHT)
        self._open_heading = self._heading(self.tr("Open now"), "help_open_now")
        self._rest_heading = self._heading(self.tr("Others"), "help_others")
        self._open, self._rest = column(look, SMALL), column(look, SMALL)
        self._opened: frozenset[str] | None = None
        self.body.addWidget(label(heading, "heading"))
        fill(self.body, self._people, self._open_heading, self._open)
        fill(self.body, self._rest_heading, self._rest)
        fill(self.body, *help_text(look, "no_answer", "soft"))
        self._timer = QTimer(self)
        self._timer.setObjectName("help_minute")
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_minute)
        self.sort()

    def show_people(self, people: Sequence[Person]) -> None:
        """Show her people in her order."""
        self.forget_people()
        fill(self._people, *(PersonRow(self._look, each) for each in people))
        for number in self.findChildren(NumberLabel):
            number.take_tab()
        self._order_tabs()

    def forget_people(self) -> None:
        """Let go of her people."""
        clear(self._people)

    def sort(self) -> None:
        """Put those who are open at this minute first, each list in its own order."""
        now = self._clock()
        opened = frozenset(each.id for each in self._lines if each.hours.is_open(now))
        if opened == self._opened:
            return
        self._opened = opened
        for each in self._lines:
            self._place(each, self._open if each.id in opened else self._rest)
        self._open_heading.setVisible(bool(opened))
        self._rest_heading.setVisible(len(opened) < len(self._lines))
        self._order_tabs()

    def showEvent(self, event: QShowEvent) -> None:
        """In sight, so follow the clock."""
        super().showEvent(event)
        self._on_minute()

    def hideEvent(self, event: QHideEvent) -> None:
        """Out of sight, so wake up for nothing."""
        super().hideEvent(event)
        self._timer.stop()

    def _heading(self, text: str, object_name: str) -> QLabel:
        made = label(text, "group")
        made.setObjectName(object_name)
        made.setContentsMargins(0, self._look.px(SMALL), 0, 0)
        return made

    def _place(self, line: HelpNumber, layout: QVBoxLayout) -> None:
        row = self._rows[line.id]
        for each in (self._open, self._rest):
            each.removeWidget(row)
        layout.addWidget(row)

    def _order_tabs(self) -> None:
        tab_through(self._people, self._open, self._rest)

    def _on_minute(self) -> None:
        self.sort()
        self._timer.start((_MINUTE - self._clock().second) * 1000)
