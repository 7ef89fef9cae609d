"""The maker over the first page of a first start, and in the practice journal."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.clock import Clock
from mammadagbok.ui.group_file.draft import Draft
from mammadagbok.ui.group_file.maker import Maker
from mammadagbok.ui.look import Look
from mammadagbok.ui.share.calm_dialog import CalmDialog


class MakerDialog(CalmDialog):
    """What has been written stays in the draft when it closes, whichever way it closes."""

    def __init__(self, look: Look, parent: QWidget, draft: Draft, clock: Clock) -> None:
        name = QCoreApplication.translate("MakerDialog", "Make a group file")
        super().__init__(look, parent, name, "maker_dialog")
        maker = Maker(look, draft, clock)
        self.body.addWidget(maker)
        self.fill_room()
        maker.setFocus()
