"""How long she wants to ride it out, if she wants to say so, and a clock if she wants one."""

from datetime import datetime
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.clock import Clock
from mammadagbok.services.cravings import RIDES
from mammadagbok.ui.look import Look
from mammadagbok.ui.settings.option_row import Option, OptionRow
from mammadagbok.ui.theme import STEP
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.texts import label

_TICK_MS: Final = 1000
_MINUTE: Final = 60


class RideTime(QWidget):
    """Emits `over` once when the minutes she chose have gone, `minutes_chosen` and `clock_turned`.

    Minutes chosen on the way count from then on. Nothing is said of the time that has gone unless
    she has the clock shown.
    """

    over = Signal()
    minutes_chosen = Signal(object)
    clock_turned = Signal(bool)

    def __init__(self, look: Look, clock: Clock, beside: QWidget) -> None:
        super().__init__()
        self.setObjectName("ride_time")
        self._clock = clock
        self._since = self._from = clock()
        self._minutes: int | None = None
        self._is_over = False
        question = self.tr("How long")
        options = [Option(None, self.tr("Open")), *(self._option(each) for each in RIDES)]
        self._choice = OptionRow(look, question, options, None, "ride_minutes", tint="craving")
        self._choice.chosen.connect(self._on_chosen)
        self._turn = button("", self._on_turned, "link", object_name="ride_clock")
        self._gone = label("", "soft", wrap=False)
        self._gone.setObjectName("ride_gone")
        self._tick = QTimer(self)
        self._tick.setObjectName("ride_tick")
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self._on_tick)
        quiet = Flow(look, STEP)
        for each in (self._choice, beside, self._turn, self._gone):
            quiet.addWidget(each)
        self.setLayout(quiet)
        self.show_clock(shown=False)

    @property
    def since(self) -> datetime:
        """When the ride began."""
        return self._since

    def begin(self, since: datetime, minutes: int | None) -> None:
        """Count from this moment, for so many minutes; None: open."""
        self._since = self._from = since
        self._choose(minutes)

    def show_clock(self, *, shown: bool) -> None:
        """Show the time that has gone, or not."""
        self._gone.setVisible(shown)
        words = self.tr("Without a clock") if shown else self.tr("Show a clock")
        self._turn.setText(words)
        self._turn.setAccessibleName(words)
        self._on_tick()

    def showEvent(self, event: QShowEvent) -> None:
        """In sight: look at the clock now and then."""
        super().showEvent(event)
        self._tick.start()
        self._on_tick()

    def hideEvent(self, event: QHideEvent) -> None:
        """Out of sight nothing ticks."""
        super().hideEvent(event)
        self._tick.stop()

    def _option(self, minutes: int) -> Option:
        words = self.tr("{minutes} minutes").format(minutes=minutes)
        return Option(minutes, str(minutes) if minutes != RIDES[-1] else words, words)

    def _choose(self, minutes: int | None) -> None:
        self._minutes = minutes
        self._is_over = self._have_gone()
        self._choice.show_value(minutes)
        self._on_tick()

    def _seconds(self, since: datetime) -> int:
        return max(0, int((self._clock() - since).total_seconds()))

    def _have_gone(self) -> bool:
        return self._minutes is not None and self._seconds(self._from) >= self._minutes * _MINUTE

    def _on_tick(self) -> None:
        minutes, seconds = divmod(self._seconds(self._since), _MINUTE)
        self._gone.setText(f"{minutes}:{seconds:02}")
        if self._have_gone() and not self._is_over:
            self._is_over = True
            self.over.emit()

    def _on_chosen(self, minutes: int | None) -> None:
        self._from = self._clock()
        self._choose(minutes)
        self.minutes_chosen.emit(minutes)

    def _on_turned(self) -> None:
        shown = self._gone.isHidden()
        self.show_clock(shown=shown)
        self.clock_turned.emit(shown)
