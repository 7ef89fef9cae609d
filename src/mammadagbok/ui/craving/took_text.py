"""What to do when she has taken something: text C in its order, and what happens when she calls."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from mammadagbok.ui.help.numbers import help_text
from mammadagbok.ui.help.words import checked_words, unapproved_words
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import BROAD, SMALL, STEP
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import Card, bring_into_sight, column, fill
from mammadagbok.ui.widgets.texts import label


class TookText(Card):
    """Large, to be read and not filled in. One quiet link tells what happens when she calls."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=STEP)
        self.setObjectName("if_i_took_text")
        self.body.setContentsMargins(*(look.px(BROAD),) * 4)
        self._calling = self._calling_part(look)
        ask = button(
            self.tr("What happens when I call?"),
            self._on_asked,
            "link",
            object_name="if_i_took_calling_ask",
        )
        ask.setProperty("large", True)
        fill(self.body, *help_text(look, "if_i_took", "large"))
        self.body.addWidget(ask, alignment=Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._calling)
        checked = checked_words(look, look.facts.approval("if_i_took"))
        if checked:
            self.body.addWidget(label(checked, "small"))

    def hideEvent(self, event: QHideEvent) -> None:
        """Show the text alone the next time, as at first."""
        super().hideEvent(event)
        self._calling.hide()

    def _calling_part(self, look: Look) -> QWidget:
        made = QWidget()
        made.setObjectName("if_i_took_calling")
        approval = look.facts.approval("when_i_call")
        said = checked_words(look, approval) if approval.is_given else unapproved_words()
        layout = column(look, SMALL)
        fill(layout, *help_text(look, "when_i_call", "reading"), label(said, "small"))
        made.setLayout(layout)
        made.hide()
        return made

    def _on_asked(self) -> None:
        self._calling.setVisible(self._calling.isHidden())
        if self._calling.isVisible():
            bring_into_sight(self._calling)
