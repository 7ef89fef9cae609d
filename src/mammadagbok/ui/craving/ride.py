"""Riding a craving out: something to breathe with, her numbers whenever she likes, no hurry."""

from dataclasses import replace
from datetime import datetime
from typing import Final, TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QLabel, QWidget

from mammadagbok.domain.craving import Craving
from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.services.cravings import MOVES, RIDE_MINUTES, SHOWS_CLOCK
from mammadagbok.services.preferences import Preference
from mammadagbok.ui.craving.breathing import Breathing
from mammadagbok.ui.craving.ride_time import RideTime
from mammadagbok.ui.craving.scale import Scale
from mammadagbok.ui.craving.wave import Wave
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import ROOM, STEP
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import Card, column, fill, row
from mammadagbok.ui.widgets.notice import notice, say
from mammadagbok.ui.widgets.texts import label

Value = TypeVar("Value")

_CIRCLE, _CIRCLE_LEAST = 230, 150
"""In large type the circle grows less than the rest, or it would push the numbers out of sight."""

_NARROW_BELOW: Final = 570
"""Circle and wave side by side need this many pixels at 100 %."""
_AT_ONCE_MS: Final = 10_000
"""So long the number she pressed last is taken back by pressing it again; later it is one more."""


class Ride(QWidget):
    """Emits `changed` when she has given a number or taken it back."""

    changed = Signal()

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self.setObjectName("craving_ride")
        self._session, self._look = session, look
        self._craving = Craving()
        self._breathing = Breathing(look)
        self._breathing.setMaximumHeight(max(_CIRCLE, look.px(_CIRCLE_LEAST)))
        self._question = self.tr("How strong is it now?")
        # As many as there is room for on the first lines: those are in sight in a low window.
        self._scale = Scale(look, self._question, "ride_now", alike=False)
        self.numbers = self._scale.numbers
        self._told = _line_with_its_room("ride_told")
        self._wave = Wave(look)
        self._wave.setObjectName("craving_wave")
        self._pause = button("", self._on_paused, "link", object_name="ride_pause")
        self._time = RideTime(look, session.clock, self._pause)
        self._at_once = QTimer(self)
        self._at_once.setObjectName("ride_at_once")
        self._at_once.setSingleShot(True)
        self._lay_out()
        self._connect()
        self._set_moving(moving=True)

    @property
    def since(self) -> datetime:
        """When she began to ride it out."""
        return self._time.since

    def begin(self, since: datetime) -> None:
        """Ride from this moment, as she has chosen to before."""
        chosen = self._session.journal.preferences
        say(self._told, "")
        self._time.begin(since, chosen.read(RIDE_MINUTES))
        self._time.show_clock(shown=chosen.read(SHOWS_CLOCK))
        self._set_moving(moving=chosen.read(MOVES))
        self._breathing.start()

    def show_craving(self, craving: Craving) -> None:
        """Show another craving without telling anybody."""
        self._craving = craving
        self._release()
        self._draw()

    def read(self, craving: Craving) -> Craving:
        """Return the craving with the numbers she gave on the way."""
        return replace(craving, during=self._craving.during)

    def forget(self) -> None:
        """Let go of what she has given."""
        self.show_craving(Craving())

    def fit(self, width: int, *, is_low: bool) -> None:
        """Set the wave below the circle on a page that has no room for them side by side.

        In a low window the circle is small and stands beside her numbers: both are seen at once.
        """
        direction = QBoxLayout.Direction
        has_room = width >= self._look.px(_NARROW_BELOW)
        self._side_by_side.setDirection(
            direction.LeftToRight if has_room else direction.TopToBottom
        )
        self._breathing.set_small(small=is_low)
        is_beside = self._beside_numbers.indexOf(self._breathing) >= 0
        if is_low and not is_beside:
            self._beside_numbers.addWidget(self._breathing, alignment=Qt.AlignmentFlag.AlignTop)
        elif is_beside and not is_low:
            self._side_by_side.insertWidget(1, self._breathing)

    def _lay_out(self) -> None:
        card = Card(self._look, "craving", gap=STEP)
        question = label(self._question, "heading")
        self._side_by_side = row(self._look, ROOM)
        fill(self._side_by_side, 1, self._breathing, self._wave, 1)
        numbers, self._beside_numbers = column(self._look, STEP), row(self._look, ROOM)
        # Her numbers stand where they stood among the questions: nothing moves from under her hand.
        fill(numbers, question, self._scale, self._told, 1)
        self._beside_numbers.addLayout(numbers, 1)
        self._beside_numbers.addStretch()
        fill(card.body, self._beside_numbers, self._side_by_side, self._time)
        layout = column(self._look, ROOM)
        fill(layout, card)
        self.setLayout(layout)

    def _connect(self) -> None:
        self.numbers.chosen.connect(self._on_number)
        self._at_once.timeout.connect(self._release)
        self._time.over.connect(self._on_over)
        self._time.minutes_chosen.connect(self._on_minutes_chosen)
        self._time.clock_turned.connect(self._on_clock_turned)
        self._look.motion.changed.connect(self._heed_system)

    def _draw(self) -> None:
        points = self._craving.wave
        self._wave.setVisible(len(points) > 1)
        self._wave.show_wave(points, self._craving.expected)

    def _release(self) -> None:
        """The number she pressed stands; from now on the same is one more."""
        self._at_once.stop()
        self.numbers.set_value(None)
        say(self._told, "")

    def _set_moving(self, *, moving: bool) -> None:
        self._moves = moving
        self._breathing.set_moving(moving=moving)
        words = self.tr("Stop the circle") if moving else self.tr("Start the circle")
        self._pause.setText(words)
        self._pause.setAccessibleName(words)
        self._heed_system()

    def _heed_system(self) -> None:
        """Nothing to choose where the system wants nothing to move."""
        self._pause.setVisible(not self._look.motion.is_reduced)

    def _keep(self, which: Preference[Value], value: Value) -> None:
        try:
            self._session.journal.preferences.keep(which, value)
        except MammadagbokError as error:
            self._session.failed.emit(error)

    def _on_number(self, strength: int | None) -> None:
        during = self._craving.during
        during = during[:-1] if strength is None else (*during, strength)
        self._craving = replace(self._craving, during=during)
        if strength is None:
            self._release()
        else:
            told = self.tr("{strength} is there now. Press it again to take it back.")
            say(self._told, told.format(strength=strength))
            self._at_once.start(_AT_ONCE_MS)
        self._draw()
        self.changed.emit()

    def _on_over(self) -> None:
        self._at_once.stop()
        self.numbers.set_value(None)
        say(self._told, self.tr("The time you chose has passed. How strong is it now?"))

    def _on_paused(self) -> None:
        self._set_moving(moving=not self._moves)
        self._keep(MOVES, self._moves)

    def _on_minutes_chosen(self, minutes: int | None) -> None:
        self._release()
        self._keep(RIDE_MINUTES, minutes)

    def _on_clock_turned(self, shown: bool) -> None:
        self._keep(SHOWS_CLOCK, shown)


def _line_with_its_room(object_name: str) -> QLabel:
    """Return an empty line that has its room already: no button moves from under her hand."""
    made = notice(object_name, "soft")
    policy = made.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    made.setSizePolicy(policy)
    return made
