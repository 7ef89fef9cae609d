"""Asking for the passphrase once more, before what only she may do."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from mammadagbok.crypto.envelope import Header
from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.passphrase import normalise
from mammadagbok.services.journal import JournalFolder, unseal_with
from mammadagbok.ui.look import Look
from mammadagbok.ui.share.calm_dialog import CalmDialog
from mammadagbok.ui.tasks import Task
from mammadagbok.ui.unlock.passphrase_field import PassphraseField
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import fill
from mammadagbok.ui.widgets.notice import notice, say
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.words import sentence


class ConfirmPassphraseDialog(CalmDialog):
    """`exec()` returns Accepted when she has written the passphrase of the journal in `folder`."""

    def __init__(self, look: Look, parent: QWidget, folder: JournalFolder) -> None:
        name = QCoreApplication.translate("ConfirmPassphraseDialog", "Your passphrase once more")
        super().__init__(look, parent, name, "confirm_dialog")
        self._folder = folder
        self._field = PassphraseField(look, name, "confirm_passphrase")
        self._field.entered.connect(self._on_go_on)
        self._notice = notice("confirm_notice", "text")
        self._go_on = button(self.tr("Continue"), self._on_go_on, "primary", object_name="confirm")
        fill(self.body, label(name, "heading"), self._field, self._notice, self._go_on, 1)
        self._field.setFocus()

    def done(self, result: int) -> None:
        """Forget what she wrote."""
        self._field.clear()
        super().done(result)

    def _on_go_on(self) -> None:
        if not self._field.text() or not self._go_on.isEnabled():
            return
        try:
            header = self._folder.header()
        except MammadagbokError as error:
            say(self._notice, sentence(error))
            return
        self._go_on.setEnabled(False)
        work = partial(_try, header, normalise(self._field.text()))
        Task(work, self._on_right, self._on_wrong, _application()).start()

    def _on_right(self, _nothing: None) -> None:
        if isValid(self) and self.isVisible():
            self.accept()

    def _on_wrong(self, error: MammadagbokError) -> None:
        if isValid(self):
            self._go_on.setEnabled(True)
            say(self._notice, sentence(error))
            self._field.select_all()


def _try(header: Header, passphrase: bytearray) -> None:
    unseal_with(header, passphrase).root.wipe()


def _application() -> QObject:
    application = QCoreApplication.instance()
    if application is None:
        raise RuntimeError("no application is running")
    return application
