"""The pages of the open journal, one in sight at a time."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget


class PageStack(QStackedWidget):
    """Needs the room of the page in sight: the others are laid out when she comes to them."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(self.updateGeometry)

    def minimumSizeHint(self) -> QSize:
        """What the page in sight needs."""
        page = self.currentWidget()
        return QSize() if page is None else page.minimumSizeHint()

    def hasHeightForWidth(self) -> bool:
        """It takes the room that is left, and its pages scroll."""
        return False
