"""«Hvis jeg har tatt noe»: large text in a fixed order, no form, kind words at the foot."""

from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QWidget

from mammadagbok.ui.craving.kind_words import KindWords
from mammadagbok.ui.craving.took_text import TookText
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import ICON_SIZE, ROOM, SMALL
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import column, fill


class IfITook(QWidget):
    """Emits `back_requested`, `calls_requested` and `lock_requested`."""

    back_requested = Signal()
    calls_requested = Signal()
    lock_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("if_i_took")
        self._back = button(self.tr("Back"), self.back_requested.emit, object_name="if_i_took_back")
        self._back.setIconSize(QSize(*(look.px(ICON_SIZE),) * 2))
        self._back.setIcon(look.icon("arrow-left", look.theme.palette.ink))
        self.kind_words = KindWords(look, "if_i_took_kind_words")
        text = TookText(look)
        layout = column(look, ROOM)
        layout.addWidget(self._back, alignment=Qt.AlignmentFlag.AlignLeft)
        fill(layout, text, self.kind_words)
        layout.addLayout(self._foot(look))
        self.setLayout(layout)

    def _foot(self, look: Look) -> Flow:
        calls = button(
            self.tr("People I can call"), self.calls_requested.emit, object_name="if_i_took_calls"
        )
        lock = button(self.tr("Lock"), self.lock_requested.emit, object_name="if_i_took_lock")
        made = Flow(look, SMALL)
        for each in (calls, lock):
            each.setProperty("large", True)
            made.addWidget(each)
        return made

    def forget(self) -> None:
        """Let go of the kind words."""
        self.kind_words.hold([], datetime.min)

    def open(self) -> None:
        """Show the text from its beginning."""
        self.show()
        self._back.setFocus()
