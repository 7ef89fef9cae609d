"""The page as it will be, or, while there is none, what will stand here."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QStackedWidget, QWidget

from mammadagbok.domain.page import SharePage
from mammadagbok.ui.look import Look
from mammadagbok.ui.share.preview import PagePreview
from mammadagbok.ui.share.rules_note import RulesNote
from mammadagbok.ui.theme import BROAD, HIGH_LIGHT, LIGHT, TIGHT
from mammadagbok.ui.widgets.layouts import column, fill, scrolling
from mammadagbok.ui.widgets.texts import label

_HEIGHT = 320


class ShareSheet(QStackedWidget):
    """Shows a page, or an invitation and the rules of the group."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("share_sheet")
        self.setProperty("role", "sheet")
        self.setContentsMargins(*(look.px(TIGHT),) * 4)
        self.setMinimumHeight(look.px(_HEIGHT))
        self.preview = _preview(look)
        self._rules = RulesNote(look)
        self.addWidget(scrolling(self._waiting(look)))
        self.addWidget(self.preview)

    def show_page(self, page: SharePage | None) -> None:
        """Show this page, or the invitation for None. Raises PictureBrokenError."""
        self.preview.show_page(page)
        self.setCurrentIndex(0 if page is None else 1)

    def show_rules(self, rules: Sequence[str], given: Sequence[str]) -> None:
        """Show the rules she has kept, and those that came from the group."""
        self._rules.show_rules(rules, given)

    def _waiting(self, look: Look) -> QWidget:
        invitation = label(
            self.tr("Here you see the page as it will be, once you have ticked something."), "soft"
        )
        invitation.setObjectName("share_invitation")
        invitation.setAlignment(Qt.AlignmentFlag.AlignCenter)
        made, inside = QWidget(), column(look, BROAD)
        inside.setContentsMargins(*(look.px(BROAD),) * 4)
        fill(inside, 1, invitation, self._rules, 1)
        made.setLayout(inside)
        return made


def _preview(look: Look) -> PagePreview:
    """Return the preview; its marks are those of a light window, for paper is always white."""
    palette, is_high = look.theme.palette, look.theme.is_high
    marks = HIGH_LIGHT.cheer if is_high else LIGHT.cheer
    return PagePreview(
        QColor(palette.rail),
        QColor(marks.surface),
        QColor(marks.ink),
        ring=QColor(palette.plum.ink),
        scale=look.theme.scale,
        outlined=is_high,
    )
