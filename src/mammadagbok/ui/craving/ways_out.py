"""The three ways on from the questions, each as easy as the others."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import ROOM, SMALL
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import column


class WaysOut(QWidget):
    """Emits `done`, `writing_requested` or `discarded`."""

    done = Signal()
    writing_requested = Signal()
    discarded = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("craving_ways_out")
        done = button(
            self.tr("Done for now"), self.done.emit, "primary", object_name="craving_done"
        )
        done.setProperty("tint", "craving")
        write = button(
            self.tr("Write a little"), self.writing_requested.emit, object_name="craving_write"
        )
        discard = button(
            self.tr("Close without saving"), self.discarded.emit, object_name="craving_discard"
        )
        ways = Flow(look, SMALL)
        for each in (done, write, discard):
            each.setProperty("large", True)
            ways.addWidget(each)
        layout = column(look, 0)
        layout.setContentsMargins(0, look.px(SMALL), 0, look.px(ROOM))
        layout.addLayout(ways)
        self.setLayout(layout)
