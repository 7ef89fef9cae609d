"""The first two steps in one column: choosing, and looking the page over."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget

from mammadagbok.ui.look import Look
from mammadagbok.ui.share.choosing import Choosing
from mammadagbok.ui.share.duty import DutyNote
from mammadagbok.ui.share.looking import Looking
from mammadagbok.ui.theme import SMALL, STEP
from mammadagbok.ui.widgets.buttons import button, keep_room_for_bold, roomy
from mammadagbok.ui.widgets.layouts import column, fill, row
from mammadagbok.ui.widgets.pressable import be_one_of_several
from mammadagbok.ui.widgets.texts import label


class FirstSteps(QWidget):
    """Shows one of the two, with the note on who may learn of it beside both. `choice` chooses
    which, and says what comes third. Emits `turned`, True when she comes to look the page over.
    """

    turned = Signal(bool)

    def __init__(self, look: Look, choosing: Choosing, looking: Looking, note: DutyNote) -> None:
        super().__init__()
        self.setObjectName("first_steps")
        self._choosing, self._looking = choosing, looking
        self.choice = QWidget()
        self._stack = QStackedWidget()
        self._buttons = [
            button(words, partial(self._show, number), "pill", object_name=name)
            for number, (words, name) in enumerate(
                ((self.tr("1 Choose"), "step_choose"), (self.tr("2 Look it over"), "step_look"))
            )
        ]
        self._stack.addWidget(choosing)
        self._stack.addWidget(looking)
        self._note = note
        self._parts = column(look, STEP)
        fill(self._parts, self._stack, note)
        self._parts.setStretchFactor(self._stack, 1)
        self.setLayout(self._parts)
        self._across: QBoxLayout = row(look, SMALL)
        self._build_choice(look)
        self.show_choosing()

    def _build_choice(self, look: Look) -> None:
        ways = row(look, SMALL)
        for made in self._buttons:
            be_one_of_several(roomy(made))
            keep_room_for_bold(made)
            ways.addWidget(made)
        ways.addStretch()
        third = self.tr("3 Take along. Until then nothing leaves the journal.")
        self._across.addLayout(ways)
        self._across.addWidget(label(third, "soft"), 1)
        self.choice.setLayout(self._across)

    def fit(self, columns: int) -> None:
        """Have what comes third beside the other two, or below them in a page of one column."""
        directions = QBoxLayout.Direction
        self._across.setDirection(
            directions.TopToBottom if columns == 1 else directions.LeftToRight
        )

    def show_choosing(self) -> None:
        """Show what she may bring."""
        self._show(0)

    def show_looking(self) -> None:
        """Show what is left to decide."""
        self._show(1)

    def put_note(self, *, first: bool) -> None:
        """Have the note on who may learn of it stand before the steps, or after them."""
        self._parts.removeWidget(self._note)
        self._parts.insertWidget(0 if first else 1, self._note)

    def stops(self) -> list[QWidget]:
        """Where Tab stops, in order."""
        steps = [*self._choosing.stops(), self._looking]
        is_first = self._parts.indexOf(self._note) == 0
        return [self._note, *steps] if is_first else [*steps, self._note]

    def _show(self, number: int) -> None:
        self._stack.setCurrentIndex(number)
        for each, made in enumerate(self._buttons):
            made.setChecked(each == number)
        self.turned.emit(self._stack.currentWidget() is self._looking)
