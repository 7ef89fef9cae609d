"""Pictures dropped on a page, beside the text as well as on it."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from mammadagbok.ui.writing.brought import has_pictures, pictures_in


class PictureDrops(QObject):
    """Emits `brought` with the pictures that are dropped on `page`. Anything else it leaves."""

    brought = Signal(object)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        page.setAcceptDrops(True)
        page.installEventFilter(self)

    def eventFilter(self, page: QObject, event: QEvent) -> bool:
        """Take a drag that holds pictures, and what is dropped then."""
        if not isinstance(event, QDropEvent) or not has_pictures(event.mimeData()):
            return super().eventFilter(page, event)
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self.brought.emit(pictures_in(event.mimeData()))
        return True
