"""«Hva vil jeg dele nå?»: asked once, when other people have come to listen."""

from PySide6.QtCore import QCoreApplication, Signal

from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import SMALL
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import Card
from mammadagbok.ui.widgets.texts import label


class AskAgain(Card):
    """Emits `answered` when she has read it, and `writing_requested` when she wants to write."""

    answered = Signal()
    writing_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, "group", gap=SMALL)
        self.setObjectName("ask_again")
        about = self.tr(
            "Somebody new is in the group, or leads it. What you had chosen before is forgotten: "
            "choose anew, as much or as little as you like."
        )
        ways = Flow(look, SMALL)
        write = self.tr("Write about it")
        ways.addWidget(button(write, self.writing_requested.emit, object_name="ask_again_write"))
        ways.addWidget(button(self.tr("Close"), self.answered.emit, object_name="ask_again_close"))
        self.body.addWidget(label(what_to_share(), "heading"))
        self.body.addWidget(label(about))
        self.body.addLayout(ways)
        self.hide()


def what_to_share() -> str:
    """Return the question."""
    return QCoreApplication.translate("AskAgain", "What do I want to share now?")
