"""While she has no group: what that means, and the way back."""

from PySide6.QtCore import Qt, Signal

from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import SMALL
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import Card, fill
from mammadagbok.ui.widgets.texts import label


class NoGroupCard(Card):
    """Emits `resumed`."""

    resumed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=SMALL)
        self.setObjectName("no_group_card")
        about = self.tr("The meetings are put away. Everything else is where it was.")
        back = button(
            self.tr("I have a group again"), self.resumed.emit, object_name="has_group_again"
        )
        heading = label(self.tr("Right now I have no group"), "heading")
        fill(self.body, heading, label(about, "soft"))
        self.body.addWidget(back, alignment=Qt.AlignmentFlag.AlignLeft)
        self.hide()
