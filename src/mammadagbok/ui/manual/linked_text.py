"""Paragraphs and lists with links that the keyboard reaches one after another."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from mammadagbok.ui.look import Look
from mammadagbok.ui.manual.rich import Text, blocks_html, lines_of, target_of
from mammadagbok.ui.theme import READING_LINE, READING_SIZE
from mammadagbok.ui.widgets.announcing import announce

COLUMN: Final = 585
"""At most seventy characters of reading text, in pixels at 100 %."""
_BY_KEYS: Final = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class LinkedText(QLabel):
    """Emits `followed` with the Target of a link that is clicked, or is stood on at Return.

    Tab stops at each link, and nowhere when there is none.
    """

    followed = Signal(object)

    def __init__(self, look: Look, blocks: Sequence[Text]) -> None:
        super().__init__()
        self._width, self._heights = look.px(COLUMN), dict[int, int]()
        self.setProperty("role", "reading")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.ensurePolished()
        own = self.fontMetrics().height() / look.px(READING_SIZE)
        self.setText(blocks_html(look, blocks, READING_LINE / own))
        lines = lines_of(blocks)
        if any(run.target is not None for line in lines for run in line.runs):
            flags = Qt.TextInteractionFlag
            self.setTextInteractionFlags(
                flags.LinksAccessibleByMouse | flags.LinksAccessibleByKeyboard
            )
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setAccessibleName("\n".join(line.text for line in lines))
            self.linkActivated.connect(self._on_link_activated)
        else:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)

    def heightForWidth(self, width: int) -> int:
        """Return what Qt finds, which it asks again and again while it lays out."""
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """As broad as a line may be; Qt would try one breadth after another."""
        return QSize(self._width, self.heightForWidth(self._width))

    def minimumSizeHint(self) -> QSize:
        """It can be narrow: its height follows."""
        return QSize(1, 1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Go straight to a link: the first, or coming backwards the last."""
        super().focusInEvent(event)
        if event.reason() in _BY_KEYS:
            self.focusNextPrevChild(event.reason() is Qt.FocusReason.TabFocusReason)

    def focusNextPrevChild(self, next_: bool) -> bool:
        """Go on to the next link and say its words, or leave the text."""
        stays = super().focusNextPrevChild(next_)
        if self.hasFocus() and self.hasSelectedText():
            announce(self, self.selectedText())
        return stays

    def _on_link_activated(self, address: str) -> None:
        self.followed.emit(target_of(address))
