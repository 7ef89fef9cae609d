"""A new recovery code: the passphrase first, then the code on paper, typed back."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from mammadagbok.crypto.envelope import Header
from mammadagbok.crypto.keys import wipe
from mammadagbok.domain.errors import KeysUnchangedError
from mammadagbok.domain.recovery import fresh_secret
from mammadagbok.services.journal import JournalFolder, Sealed
from mammadagbok.services.keys import with_recovery_code, without_recovery_code
from mammadagbok.ui.look import Look
from mammadagbok.ui.settings.confirm_passphrase import PassphraseDialog
from mammadagbok.ui.unlock.recovery_sheet import RecoverySheet
from mammadagbok.ui.widgets.notice import notice, say
from mammadagbok.ui.widgets.tab_order import begin_at
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.words import sentence

_NOT_HERE = ("code_unwanted",)
"""Parts of the sheet for a first start alone: here the code before stays when she declines."""


@dataclass(frozen=True, slots=True)
class NewCode:
    """A secret, and the header that it opens; neither is on the disk yet."""

    secret: bytearray
    header: Header

    def wipe(self) -> None:
        """Forget the secret."""
        wipe(self.secret)


class RecoveryDialog(PassphraseDialog[NewCode]):
    """`exec()` returns Accepted when a new code counts; `header` is then the new one.

    Until it has been typed back the old one counts.
    """

    def __init__(self, look: Look, parent: QWidget, folder: JournalFolder) -> None:
        name = QCoreApplication.translate("RecoveryDialog", "A new recovery code")
        go_on = QCoreApplication.translate("RecoveryDialog", "Continue")
        super().__init__(look, parent, folder, name, "recovery_dialog", go_on)
        self._code: NewCode | None = None
        self.header: Header | None = None
        told = self.tr(
            "A code on paper opens the journal if you forget the passphrase. If you had "
            "a code before, it stops working as soon as you have typed in the new one."
        )
        self.ask(label(told), label(self.tr("Your passphrase once more"), "strong"), self.field)
        begin_at(self, self.field)
        self.field.setFocus()

    def done(self, result: int) -> None:
        """Forget the code with the rest."""
        if self._code is not None:
            self._code.wipe()
        super().done(result)

    def _use(self) -> Callable[[Sealed], NewCode]:
        return _with_fresh_code

    def _on_made(self, made: NewCode) -> None:
        self._code = made
        self.field.clear()
        self.hide_asked()
        self._sheet = RecoverySheet(self._look, made.secret)
        for name in _NOT_HERE:
            if (part := self._sheet.findChild(QPushButton, name)) is not None:
                part.hide()
        self._sheet.confirmed.connect(self._on_confirmed)
        self._sheet.declined.connect(self.reject)
        self._sheet.left.connect(self.reject)
        self._trouble = notice("recovery_trouble", "text")
        self._why = notice("recovery_why", "soft")
        for place, each in enumerate((self._sheet, self._trouble, self._why)):
            self.body.insertWidget(place, each)
        self._sheet.setFocus()

    def _unchanged(self, _error: KeysUnchangedError) -> str:
        return _unchanged()

    def _on_confirmed(self) -> None:
        if self._code is None:
            return
        try:
            self._folder.replace_header(self._code.header)
        except KeysUnchangedError as error:
            say(self._trouble, _unchanged())
            say(self._why, sentence(error.why))
            return
        self.header = self._code.header
        self.accept()


class NoCodeDialog(PassphraseDialog[Sealed]):
    """`exec()` returns Accepted when no code counts any more; `header` is then the new one."""

    def __init__(self, look: Look, parent: QWidget, folder: JournalFolder) -> None:
        name = QCoreApplication.translate("NoCodeDialog", "Take the recovery code away")
        go_on = QCoreApplication.translate("NoCodeDialog", "Take it away")
        super().__init__(look, parent, folder, name, "no_code_dialog", go_on)
        self.header: Header | None = None
        told = self.tr(
            "The code stops working at once. Without passphrase and without code nobody "
            "can open the journal, not even those who made the program."
        )
        old = self.tr("Copies made before still open with it.")
        asked = label(self.tr("Your passphrase once more"), "strong")
        self.ask(label(told), label(old), asked, self.field)
        begin_at(self, self.field)
        self.field.setFocus()

    def _unchanged(self, _error: KeysUnchangedError) -> str:
        return _unchanged()

    def _use(self) -> Callable[[Sealed], Sealed]:
        return _without_code

    def _on_made(self, made: Sealed) -> None:
        self._folder.replace_header(made.header)
        self.header = made.header
        self.accept()


def _unchanged() -> str:
    return QCoreApplication.translate("RecoveryDialog", "The recovery code is as it was.")


def _with_fresh_code(sealed: Sealed) -> NewCode:
    secret = fresh_secret()
    made = with_recovery_code(sealed, bytearray(secret))
    made.wipe()
    return NewCode(secret, made.header)


def _without_code(sealed: Sealed) -> Sealed:
    made = without_recovery_code(sealed)
    made.wipe()
    return made
