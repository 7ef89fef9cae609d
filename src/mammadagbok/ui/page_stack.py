"""The pages of the open journal, one in sight at a time."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QStackedWidget, QWidget


class PageStack(QStackedWidget):
    """Needs the room of the page in sight: the others are laid out when she comes to them."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(self.updateGeometry)

    def turn_to(self, page: QWidget) -> None:
        """Show this page in the place of the one in sight.

        Qt has nothing paint itself meanwhile, and tells every part of every page of it, unless the
        stack is not to paint itself as it is. Nothing is painted before she is there in any case.
        """
        self.setAttribute(Qt.WidgetAttribute.WA_UpdatesDisabled, on=True)
        self.setCurrentWidget(page)
        self.setAttribute(Qt.WidgetAttribute.WA_UpdatesDisabled, on=False)

    def minimumSizeHint(self) -> QSize:
        """What the page in sight needs."""
        page = self.currentWidget()
        return QSize() if page is None else page.minimumSizeHint()

    def hasHeightForWidth(self) -> bool:
        """It takes the room that is left, and its pages scroll."""
        return False
