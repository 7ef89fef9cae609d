"""The questions about a craving, each of which can be left alone."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from mammadagbok.domain.craving import Craving
from mammadagbok.ui.craving.cause_field import CauseField
from mammadagbok.ui.craving.scale import Scale
from mammadagbok.ui.help.numbers import help_text
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import ROOM, SMALL, STEP
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import Card, column, fill
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.widgets.tick import Tick
from mammadagbok.ui.writing.typed import plain


class Questions(QWidget):
    """How strong it is, and what she wants to say besides.

    Emits `changed` at every change, `cause_changed` with the line of what came first, and
    `ride_requested`.
    """

    changed = Signal()
    cause_changed = Signal(str)
    ride_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("craving_questions")
        self._look = look
        self._now = Scale(look, self.tr("How strong is it now?"), "craving_before")
        self._cause = CauseField(look, self.tr("What came first"))
        self._body = QLineEdit()
        self._body.setObjectName("craving_body")
        self._body.setProperty("target", True)
        self._little_sleep = Tick(look, self.tr("Little sleep"), "craving_little_sleep")
        self._medicine = Tick(look, self.tr("My medicine is not enough"), "craving_medicine")
        for tick in (self._little_sleep, self._medicine):
            tick.setProperty("target", True)
        (self._prescriber,) = help_text(look, "medicine", "soft")
        self._prescriber.setObjectName("craving_prescriber")
        expected = self.tr("How strong do you think it will get?")
        self._expected = Scale(look, expected, "craving_expected")
        self._thought = self._part(expected, self._expected)
        layout = column(look, ROOM)
        fill(layout, self._first(), self._rest())
        self.setLayout(layout)
        self._connect()
        self.numbers = self._now.numbers

    def show_craving(self, craving: Craving, causes: list[str], *, asks_expected: bool) -> None:
        """Show another craving without telling anybody, her causes in the order she uses them."""
        self.blockSignals(True)
        self._now.numbers.set_value(craving.before)
        self._cause.show_causes(causes)
        self._cause.set_text(craving.cause)
        self._body.setText(craving.body)
        self._little_sleep.setChecked(craving.little_sleep)
        self._medicine.setChecked(craving.medicine)
        self._prescriber.setVisible(craving.medicine)
        self._expected.numbers.set_value(craving.expected)
        self._thought.setVisible(asks_expected or craving.expected is not None)
        self.blockSignals(False)

    def read(self, craving: Craving) -> Craving:
        """Return the craving as it stands here now."""
        return replace(
            craving,
            before=self._now.numbers.value(),
            cause=plain(self._cause.text()).strip(),
            body=plain(self._body.text()).strip(),
            little_sleep=self._little_sleep.isChecked(),
            medicine=self._medicine.isChecked(),
            expected=self._expected.numbers.value(),
        )

    def _connect(self) -> None:
        self._now.numbers.chosen.connect(self._on_changed)
        self._expected.numbers.chosen.connect(self._on_changed)
        self._cause.changed.connect(self._on_cause_changed)
        self._body.textEdited.connect(self._on_changed)
        self._little_sleep.toggled.connect(self._on_changed)
        self._medicine.toggled.connect(self._on_medicine_toggled)

    def _first(self) -> Card:
        made = Card(self._look, "craving", gap=STEP)
        made.setObjectName("craving_first")
        ride = button(
            self.tr("Ride the wave"),
            self.ride_requested.emit,
            "primary",
            object_name="craving_ride_start",
        )
        ride.setProperty("tint", "craving")
        ride.setProperty("large", True)
        fill(made.body, label(self.tr("How strong is it now?"), "heading"), self._now, ride)
        return made

    def _rest(self) -> Card:
        made = Card(self._look, gap=SMALL)
        made.setObjectName("craving_rest")
        body_name, only = self.tr("What I feel in my body"), self.tr("Only if it is all right.")
        self._body.setAccessibleName(body_name)
        self._body.setPlaceholderText(only)
        ticks = column(self._look, 0)
        fill(ticks, self._little_sleep, self._medicine, self._prescriber)
        fill(
            made.body,
            label(self.tr("Only what you want to."), "small"),
            self._part(self.tr("What came first"), self._cause),
            self._thought,
            self._part(body_name, self._body),
        )
        made.body.addLayout(ticks)
        return made

    def _part(self, name: str, field: QWidget) -> QWidget:
        made, inside = QWidget(), column(self._look, SMALL)
        inside.setContentsMargins(0, self._look.px(SMALL), 0, 0)
        fill(inside, label(name, "strong"), field)
        made.setLayout(inside)
        return made

    def _on_changed(self) -> None:
        self.changed.emit()

    def _on_cause_changed(self) -> None:
        self.changed.emit()
        self.cause_changed.emit(self._cause.text())

    def _on_medicine_toggled(self, is_on: bool) -> None:
        self._prescriber.setVisible(is_on)
        self.changed.emit()
