"""What the page is for: the group, another meeting, or a little book for the child."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.taking import Occasion
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import SMALL
from mammadagbok.ui.widgets.buttons import button, keep_room_for_bold, roomy
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.pressable import be_one_of_several


class OccasionChoice(QWidget):
    """Emits `chosen` with an Occasion when it is another one."""

    chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("occasion_choice")
        self._shown = Occasion.GROUP
        self._buttons = {
            each: button(
                _words(each), partial(self._on_pressed, each), "pill", object_name=f"for_{each}"
            )
            for each in Occasion
        }
        layout = Flow(look, SMALL)
        for made in self._buttons.values():
            be_one_of_several(roomy(made))
            keep_room_for_bold(made)
            layout.addWidget(made)
        self.setLayout(layout)
        self.show_chosen(self._shown)

    def show_chosen(self, occasion: Occasion) -> None:
        """Show which one it is."""
        self._shown = occasion
        for each, made in self._buttons.items():
            made.setChecked(each is occasion)

    def _on_pressed(self, occasion: Occasion) -> None:
        was = self._shown
        self.show_chosen(occasion)
        if occasion is not was:
            self.chosen.emit(occasion)


def _words(occasion: Occasion) -> str:
    match occasion:
        case Occasion.GROUP:
            return QCoreApplication.translate("OccasionChoice", "For the group")
        case Occasion.OFFICIAL:
            return QCoreApplication.translate("OccasionChoice", "For another meeting")
        case Occasion.BOOK:
            return QCoreApplication.translate("OccasionChoice", "A little book for the child")
