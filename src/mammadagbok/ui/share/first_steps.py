"""The first two steps in one column: choosing, and looking the page over."""

from functools import partial

from PySide6.QtWidgets import QStackedWidget, QWidget

from mammadagbok.ui.look import Look
from mammadagbok.ui.share.choosing import Choosing
from mammadagbok.ui.share.looking import Looking
from mammadagbok.ui.theme import SMALL
from mammadagbok.ui.widgets.buttons import button, keep_room_for_bold
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import column, fill, row
from mammadagbok.ui.widgets.texts import label


class FirstSteps(QWidget):
    """Shows one of the two; the page beside it is always in sight. `choice` chooses which, and says
    what comes third.
    """

    def __init__(self, look: Look, choosing: Choosing, looking: Looking) -> None:
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
        layout = column(look, 0)
        layout.addWidget(self._stack)
        self.setLayout(layout)
        self._build_choice(look)
        self.show_choosing()

    def _build_choice(self, look: Look) -> None:
        ways, across = Flow(look, SMALL), row(look, SMALL)
        for made in self._buttons:
            made.setCheckable(True)
            keep_room_for_bold(made)
            ways.addWidget(made)
        third = self.tr("3 Take along. Until then nothing leaves this computer.")
        fill(across, ways, label(third, "soft"))
        across.setStretch(1, 1)
        self.choice.setLayout(across)

    def show_choosing(self) -> None:
        """Show what she may bring."""
        self._show(0)

    def show_looking(self) -> None:
        """Show what is left to decide."""
        self._show(1)

    def stops(self) -> list[QWidget]:
        """Where Tab stops, in order."""
        return [*self._choosing.stops(), self._looking]

    def _show(self, number: int) -> None:
        self._stack.setCurrentIndex(number)
        for each, made in enumerate(self._buttons):
            made.setChecked(each == number)
