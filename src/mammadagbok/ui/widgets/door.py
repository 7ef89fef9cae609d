"""Buttons with more than one line inside, each still one control to keyboard and screen reader."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLayout, QSizePolicy, QWidget

from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import SMALL, WIDE
from mammadagbok.ui.widgets.layouts import column, fill
from mammadagbok.ui.widgets.pressable import Pressable
from mammadagbok.ui.widgets.texts import label


class PanelButton(Pressable):
    """A button as large as the layout inside it. `name` and `description` are what is heard."""

    def __init__(self, role: str, name: str, description: str, object_name: str) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self.setProperty("role", role)
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def hold(self, inside: QLayout) -> None:
        """Put the layout in; its widgets leave every click to the button."""
        self.setLayout(inside)
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """As large as what is inside."""
        inside = self.layout()
        return inside.totalSizeHint() if inside else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """No smaller than what is inside."""
        inside = self.layout()
        return inside.totalMinimumSize() if inside else super().minimumSizeHint()


class Door(PanelButton):
    """A heading and a sentence that wraps, on a tint's surface."""

    def __init__(
        self, look: Look, heading: str, sentence: str, tint: str, object_name: str
    ) -> None:
        super().__init__("door", heading, sentence, object_name)
        self.setProperty("tint", tint)
        inside = column(look, SMALL, WIDE)
        fill(inside, label(heading, "heading", tint=tint), label(sentence), 1)
        self.hold(inside)
