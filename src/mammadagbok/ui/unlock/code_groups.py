"""The recovery code as she writes it down: numbered groups of large signs."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from mammadagbok.domain.recovery import GROUP_SIGNS
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import FONT, HEADING_SIZE, SMALL, SMALL_SIZE, TARGET, TITLE_SIZE, WIDE
from mammadagbok.ui.widgets.flow import Flow

_SIGN_WIDTH, _NUMBER_WIDTH = 21, 20
_OPEN_ZERO = QFont.Tag("zero")
"""Inter's zero with a stroke through it."""


class CodeGroup(QLabel):
    """One group, each sign in a space of its own; a screen reader says them one by one."""

    def __init__(self, look: Look, number: int, signs: str) -> None:
        super().__init__(signs)
        self.setObjectName(f"code_group_{number}")
        self.setAccessibleName(
            QCoreApplication.translate("CodeGroup", "Group {number}: {signs}").format(
                number=number, signs=", ".join(signs)
            )
        )
        self._look = look
        self._number = number

    def sizeHint(self) -> QSize:
        """Room for the number and five signs."""
        width = _NUMBER_WIDTH + GROUP_SIGNS * _SIGN_WIDTH + WIDE
        return QSize(self._look.px(width), self._look.px(TARGET))

    def minimumSizeHint(self) -> QSize:
        """No smaller."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the number small and the signs large."""
        painter = QPainter(self)
        px, palette = self._look.px, self._look.theme.palette
        beside = QRect(0, 0, px(_NUMBER_WIDTH), self.height())
        painter.setFont(_font(px(SMALL_SIZE), QFont.Weight.Normal))
        painter.setPen(QColor(palette.soft))
        painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, str(self._number))
        painter.setFont(_font(px((TITLE_SIZE + HEADING_SIZE) // 2), QFont.Weight.Bold))
        painter.setPen(QColor(palette.ink))
        for place, sign in enumerate(self.text()):
            left = px(_NUMBER_WIDTH + place * _SIGN_WIDTH)
            cell = QRect(left, 0, px(_SIGN_WIDTH), self.height())
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, sign)
        painter.end()


class CodeGroups(QWidget):
    """All groups of a code in their order."""

    def __init__(self, look: Look, groups: Sequence[str]) -> None:
        super().__init__()
        self.setObjectName("code_groups")
        flow = Flow(look, SMALL)
        for number, signs in enumerate(groups, start=1):
            flow.addWidget(CodeGroup(look, number, signs))
        self.setLayout(flow)


def _font(size: int, weight: QFont.Weight) -> QFont:
    font = QFont(FONT)
    font.setPixelSize(size)
    font.setWeight(weight)
    font.setFeature(_OPEN_ZERO, 1)
    return font
