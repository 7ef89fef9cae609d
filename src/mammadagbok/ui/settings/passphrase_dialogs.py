"""A new passphrase: for the same key, or along with a new key when somebody knows the old one."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mammadagbok.crypto.envelope import Header
from mammadagbok.crypto.keys import KdfCost, wipe
from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.passphrase import normalise
from mammadagbok.services.journal import Sealed
from mammadagbok.services.keys import with_new_root, with_passphrase
from mammadagbok.services.renewal import Renewal
from mammadagbok.ui.locksmith import Locksmith
from mammadagbok.ui.look import Look
from mammadagbok.ui.settings.confirm_passphrase import Made, PassphraseDialog
from mammadagbok.ui.unlock.new_passphrase import NewPassphrase
from mammadagbok.ui.widgets.tab_order import begin_at
from mammadagbok.ui.widgets.texts import label


class _NewPassphraseDialog(PassphraseDialog[Made]):
    """The passphrase of today, and the new one twice."""

    def __init__(
        self,
        look: Look,
        parent: QWidget,
        locksmith: Locksmith,
        name: str,
        object_name: str,
        go_on: str,
    ) -> None:
        super().__init__(look, parent, locksmith.folder, name, object_name, go_on)
        self._locksmith = locksmith
        self._passphrase = bytearray()
        self._new = NewPassphrase(look, locksmith, is_another=True)
        self._new.edited.connect(self._on_edited)
        self._new.entered.connect(self._on_go_on)
        begin_at(self, self.field)

    def ask(self, *parts: QWidget) -> None:
        """Fill the dialog, and have the keyboard in its first field."""
        super().ask(*parts)
        self.field.setFocus()

    def done(self, result: int) -> None:
        """Forget all three."""
        self._new.clear()
        wipe(self._passphrase)
        super().done(result)

    def _made_with(self, passphrase: bytearray) -> Callable[[Sealed], Made]:
        """Return what to make of the keys and the new passphrase."""
        raise NotImplementedError

    def _use(self) -> Callable[[Sealed], Made] | None:
        if not self._new.is_sound():
            self.show_part(self._new.notice)
            return None
        self._passphrase = normalise(self._new.words()[0])
        return self._made_with(self._passphrase)

    def _on_failed(self, error: MammadagbokError) -> None:
        wipe(self._passphrase)
        super()._on_failed(error)

    def _field_name(self) -> str:
        return QCoreApplication.translate("NewPassphraseDialog", "The passphrase you have now")

    def _fields(self) -> tuple[QWidget, ...]:
        return label(self._field_name(), "strong"), self.field, self._new

    def _on_entered(self) -> None:
        self._new.setFocus()

    def _set_waiting(self, *, waiting: bool) -> None:
        super()._set_waiting(waiting=waiting)
        self._new.setEnabled(not waiting)


class ChangePassphraseDialog(_NewPassphraseDialog[Sealed]):
    """`exec()` returns Accepted when the new passphrase counts; `header` is then the new one."""

    def __init__(self, look: Look, parent: QWidget, locksmith: Locksmith) -> None:
        name = QCoreApplication.translate("ChangePassphraseDialog", "Change the passphrase")
        go_on = QCoreApplication.translate("ChangePassphraseDialog", "Change it")
        super().__init__(look, parent, locksmith, name, "change_dialog", go_on)
        self.header: Header | None = None
        told = self.tr(
            "The new one works at once, and the recovery code stays the same. Copies "
            "made before still open with the old one."
        )
        self.ask(label(told), *self._fields())

    def _made_with(self, passphrase: bytearray) -> Callable[[Sealed], Sealed]:
        return partial(_changed, passphrase, self._locksmith.cost)

    def _on_made(self, made: Sealed) -> None:
        self._locksmith.folder.replace_header(made.header)
        self.header = made.header
        self.accept()


class NewKeyDialog(_NewPassphraseDialog[Renewal]):
    """`exec()` returns Accepted when `renewal` is ready to be run on the closed journal."""

    def __init__(self, look: Look, parent: QWidget, locksmith: Locksmith) -> None:
        name = QCoreApplication.translate("NewKeyDialog", "Someone knows my passphrase")
        go_on = QCoreApplication.translate("NewKeyDialog", "Make a new key")
        super().__init__(look, parent, locksmith, name, "new_key_dialog", go_on)
        self.renewal: Renewal | None = None
        self.ask(*map(label, self._told()), *self._fields())

    def _told(self) -> tuple[str, ...]:
        return (
            self.tr(
                "The journal gets a new key and a new passphrase. Everything you have written "
                "comes along. The old passphrase and the old recovery code no longer open it."
            ),
            self.tr(
                "If somebody has taken a copy already, they can still read it with the old "
                "passphrase. The program cannot change that."
            ),
            self.tr(
                "Changing the passphrase alone is not enough: it does not lock out somebody who "
                "has an old copy."
            ),
            self.tr("The journal is closed meanwhile, and locked when it is done."),
        )

    def _made_with(self, passphrase: bytearray) -> Callable[[Sealed], Renewal]:
        return partial(_renewal, passphrase, self._locksmith.cost, self._locksmith.clock())

    def _on_made(self, made: Renewal) -> None:
        self.renewal = made
        self.accept()


def _changed(passphrase: bytearray, cost: KdfCost | None, sealed: Sealed) -> Sealed:
    changed = with_passphrase(sealed, passphrase, cost)
    changed.wipe()
    return changed


def _renewal(passphrase: bytearray, cost: KdfCost | None, now: datetime, sealed: Sealed) -> Renewal:
    return Renewal(sealed, with_new_root(sealed, passphrase, cost, now))
