"""A paragraph with links that the keyboard reaches one after another."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from mammadagbok.domain.manual import Paragraph
from mammadagbok.ui.look import Look
from mammadagbok.ui.manual.rich import paragraph_html, target_of
from mammadagbok.ui.theme import READING_LINE, READING_SIZE
from mammadagbok.ui.widgets.announcing import announce

_BY_KEYS: Final = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class LinkedText(QLabel):
    """Emits `followed` with the Target of a link that is clicked, or is stood on at Return.

    Tab stops at each link, and nowhere when there is none.
    """

    followed = Signal(object)

    def __init__(self, look: Look, paragraph: Paragraph) -> None:
        super().__init__()
        self.setProperty("role", "reading")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.ensurePolished()
        own = self.fontMetrics().height() / look.px(READING_SIZE)
        self.setText(paragraph_html(look, paragraph, READING_LINE / own))
        if any(run.target is not None for run in paragraph.runs):
            flags = Qt.TextInteractionFlag
            self.setTextInteractionFlags(
                flags.LinksAccessibleByMouse | flags.LinksAccessibleByKeyboard
            )
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setAccessibleName(paragraph.text)
            self.linkActivated.connect(self._on_link_activated)
        else:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Go straight to a link: the first, or coming backwards the last."""
        super().focusInEvent(event)
        if event.reason() in _BY_KEYS:
            self.focusNextPrevChild(event.reason() is Qt.FocusReason.TabFocusReason)

    def focusNextPrevChild(self, next_: bool) -> bool:
        """Go on to the next link and say its words, or leave the paragraph."""
        stays = super().focusNextPrevChild(next_)
        if self.hasFocus() and self.hasSelectedText():
            announce(self, self.selectedText())
        return stays

    def _on_link_activated(self, address: str) -> None:
        self.followed.emit(target_of(address))
