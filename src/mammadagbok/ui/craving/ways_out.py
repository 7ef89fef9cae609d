"""The ways on from a craving, each as easy as the others."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import SMALL
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import column


class WaysOut(QWidget):
    """Emits `done`, `worse`, `writing_requested` or `discarded`.

    «Det er verre» is for her who rides it out. The buttons are named after `prefix`.
    """

    done = Signal()
    worse = Signal()
    writing_requested = Signal()
    discarded = Signal()

    def __init__(self, look: Look, prefix: str, *, with_worse: bool) -> None:
        super().__init__()
        self.setObjectName(f"{prefix}_ways_out")
        ways = Flow(look, SMALL, alike=True)
        for each in self._buttons(prefix, with_worse=with_worse):
            each.setProperty("large", True)
            ways.addWidget(each)
        layout = column(look, 0)
        layout.setContentsMargins(0, look.px(SMALL), 0, look.px(SMALL))
        layout.addLayout(ways)
        self.setLayout(layout)

    def _buttons(self, prefix: str, *, with_worse: bool) -> list[QPushButton]:
        done = button(
            self.tr("Done for now"), self.done.emit, "primary", object_name=f"{prefix}_done"
        )
        done.setProperty("tint", "craving")
        worse = [
            button(self.tr("It is worse"), self.worse.emit, object_name=f"{prefix}_worse")
            for _ in range(with_worse)
        ]
        write = button(
            self.tr("Write a little"),
            self.writing_requested.emit,
            object_name=f"{prefix}_write",
        )
        discard = button(
            self.tr("Close without saving"), self.discarded.emit, object_name=f"{prefix}_discard"
        )
        return [done, *worse, write, discard]
