"""Above every page of the practice journal: what it is, and the way out."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame

from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import MARGIN, STEP, TIGHT
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import fill, row
from mammadagbok.ui.widgets.texts import label


class PracticeBar(QFrame):
    """Calls `leave` when she has practised enough."""

    def __init__(self, look: Look, leave: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self.setProperty("tint", "cheer")
        mark = label(self.tr("Practice journal"), "strong", tint="cheer", wrap=False)
        mark.setObjectName("practice_mark")
        told = label(self.tr("Everything here is made up, and it is gone when you leave."), "small")
        out = button(self.tr("Leave"), leave, "link", object_name="leave_practice")
        across = row(look, STEP)
        across.setContentsMargins(*(look.px(side) for side in (MARGIN, TIGHT, MARGIN, TIGHT)))
        fill(across, mark, told, out)
        across.setStretch(1, 1)
        self.setLayout(across)
