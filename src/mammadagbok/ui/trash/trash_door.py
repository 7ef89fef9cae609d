"""The way to the trash, at the foot of the list: there while something lies in it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import row


class TrashDoor(QWidget):
    """Emits `used` when she has been in the trash and the pages may show something else."""

    used = Signal()

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self.setObjectName("trash_foot")
        self._session, self._look = session, look
        self._open = button(self.tr("Trash"), self._on_open, "link", object_name="trash_door")
        across = row(look, 0)
        across.addWidget(self._open, alignment=Qt.AlignmentFlag.AlignLeft)
        self.setLayout(across)
        session.changed.connect(self._on_changed)
        session.once_open(self.refresh)

    def refresh(self) -> None:
        """Be there while something lies in the trash."""
        try:
            self.setVisible(not self._session.journal.trash.is_empty())
        except MammadagbokError as error:
            self._session.failed.emit(error)

    def _on_open(self) -> None:
        from mammadagbok.ui.trash.trash_dialog import TrashDialog

        try:
            dialog = TrashDialog(self._session, self._look, self)
        except MammadagbokError as error:
            self._session.failed.emit(error)
            return
        dialog.exec()
        if self._session.is_open:
            self.used.emit()

    def _on_changed(self, what: str) -> None:
        if what == "entries" and self._session.is_open:
            self.refresh()
