"""A tick box with a real tick in it, so that it is not told by colour alone."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionButton, QStylePainter

from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import ROOM
from mammadagbok.ui.widgets.pressable import PressableBox

_WORDS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
_WITHOUT_END = 1 << 20


class Tick(PressableBox):
    """A check box with its words, named for those who hear the window.

    The words go on to the next line where there is no room, which Qt's own do not.
    """

    def __init__(self, look: Look, text: str, object_name: str) -> None:
        super().__init__(text)
        self.setObjectName(object_name)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._tick = look.picture("check", look.theme.palette.on_fill, ROOM)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802
        """Be pressed anywhere inside the frame that shows where the keyboard is."""
        return self.rect().contains(pos)

    def sizeHint(self) -> QSize:
        """Room for the words on one line: Qt rounds their width down, and would break them."""
        return super().sizeHint() + QSize(1, 0)

    def minimumSizeHint(self) -> QSize:
        """The box and the longest word beside it."""
        words = (self.fontMetrics().horizontalAdvance(each) for each in self.text().split())
        least = self._beside_words() + max(words, default=0)
        return QSize(min(least, self.sizeHint().width()), self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the words in this width."""
        one_line, room = self.fontMetrics().height(), max(1, width - self._beside_words())
        bounds = self.fontMetrics().boundingRect(
            QRect(0, 0, room, _WITHOUT_END), int(_WORDS), self.text()
        )
        return self.sizeHint().height() + max(0, bounds.height() - one_line)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box as the theme has it, the words beside it, and the tick in it."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_CheckBox, option)
        words = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(words, int(_WORDS), self.text())
        if self.isChecked():
            box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
            place = self._tick.deviceIndependentSize().toSize()
            middle = QStyle.alignedRect(
                self.layoutDirection(), Qt.AlignmentFlag.AlignCenter, place, box
            )
            painter.drawPixmap(middle.topLeft(), self._tick)
        painter.end()

    def _beside_words(self) -> int:
        """The width of what is not words."""
        return super().sizeHint().width() - self.fontMetrics().horizontalAdvance(self.text())
