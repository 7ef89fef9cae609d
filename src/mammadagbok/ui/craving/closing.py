"""How a craving is closed: her own numbers in words, and nothing said about them."""

from PySide6.QtCore import Qt, Signal

from mammadagbok.domain.craving import Craving
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import BROAD, ROOM
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import Card
from mammadagbok.ui.widgets.texts import label


class Closing(Card):
    """Emits `today_requested`."""

    today_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, "craving", gap=ROOM)
        self.setObjectName("craving_closing")
        self._numbers = label("", "title")
        self._numbers.setObjectName("craving_numbers")
        self._today = button(
            self.tr("To Today"), self.today_requested.emit, object_name="craving_closing_today"
        )
        self.body.addWidget(self._numbers)
        self.body.addWidget(self._today, alignment=Qt.AlignmentFlag.AlignLeft)
        self.body.setContentsMargins(*(look.px(BROAD),) * 4)

    def show_craving(self, craving: Craving) -> None:
        """Say her numbers in words, and nothing when there are none."""
        said = self._said(craving)
        self._numbers.setText(said)
        self._numbers.setVisible(bool(said))
        self.show()
        self._today.setFocus()

    def _said(self, craving: Craving) -> str:
        said = []
        if craving.before is not None:
            said.append(self.tr("First {strength}.").format(strength=craving.before))
        if craving.after is not None:
            said.append(self.tr("Afterwards {strength}.").format(strength=craving.after))
        return " ".join(said)
