"""Asking for the passphrase once more, before what only she may do."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final, Generic, Protocol, TypeVar

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from mammadagbok.crypto.envelope import Header
from mammadagbok.domain.errors import KeysUnchangedError, MammadagbokError, WrongPassphraseError
from mammadagbok.domain.passphrase import normalise
from mammadagbok.services.journal import JournalFolder, Sealed
from mammadagbok.services.keys import confirm
from mammadagbok.ui.look import Look
from mammadagbok.ui.share.calm_dialog import CalmDialog
from mammadagbok.ui.tasks import Task
from mammadagbok.ui.unlock.passphrase_field import PassphraseField
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import fill
from mammadagbok.ui.widgets.notice import notice, say
from mammadagbok.ui.widgets.tab_order import begin_at
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.words import sentence


class Wipeable(Protocol):
    """Something made of keys."""

    def wipe(self) -> None:
        """Overwrite them."""


_SPARE: Final = 64
"""Pixels at 100 % for a sentence or two about what she has written."""
Made = TypeVar("Made", bound=Wipeable)


class PassphraseDialog(CalmDialog, Generic[Made]):
    """Holds a field for the passphrase and a button that tries it; as often as she likes.

    What the right one opens is handed, on a worker, to the function that `_use` returns, and
    what comes of it to `_on_made`. Closing it, or locking, forgets what she wrote, and wipes what
    comes too late.
    """

    def __init__(
        self,
        look: Look,
        parent: QWidget,
        folder: JournalFolder,
        name: str,
        object_name: str,
        go_on: str,
    ) -> None:
        super().__init__(look, parent, name, object_name)
        self._look, self._folder = look, folder
        self._is_done = False
        self._asked: tuple[QWidget, ...] = ()
        self.field = PassphraseField(look, self._field_name(), "confirm_passphrase")
        self.field.edited.connect(self._on_edited)
        self.field.entered.connect(self._on_entered)
        self._notice = notice("confirm_notice", "text")
        self._why = notice("confirm_why", "soft")
        self._calm = notice("confirm_waiting", "soft")
        self._go_on = button(go_on, self._on_go_on, "primary", object_name="confirm")
        self.foot.insertWidget(1, self._go_on)
        self.close_button.setText(QCoreApplication.translate("PassphraseDialog", "Cancel"))
        self.close_button.setAccessibleName(self.close_button.text())

    def ask(self, *parts: QWidget) -> None:
        """Fill the dialog: a heading, `parts`, and what is said about the passphrase."""
        self._asked = (label(self.accessibleName(), "heading"), *parts)
        fill(self.body, *self._asked, self._calm, 1)
        # The button for closing was made first. Now that there is more between, it can be moved.
        self.setTabOrder(self._go_on, self.close_button)
        # Beside the field that it is about, so that both can be seen in a small window.
        place = self.body.indexOf(self.field) + 1
        self.body.insertWidget(place, self._why)
        self.body.insertWidget(place, self._notice)
        self.fit(self._look.px(_SPARE))

    def hide_asked(self) -> None:
        """The passphrase was right: make room for what comes next."""
        for part in (*self._asked, self._go_on):
            part.hide()
        self.fill_room()

    def done(self, result: int) -> None:
        """Forget what she wrote; what is still being made is dropped when it comes."""
        self._is_done = True
        self.field.clear()
        super().done(result)

    def _field_name(self) -> str:
        return QCoreApplication.translate("PassphraseDialog", "Passphrase")

    def _use(self) -> Callable[[Sealed], Made] | None:
        """Return what to make of the keys, or None when she has been told what is missing."""
        raise NotImplementedError

    def _on_made(self, made: Made) -> None:
        """Do what the dialog is for, or raise a MammadagbokError."""
        raise NotImplementedError

    def _unchanged(self, error: KeysUnchangedError) -> str:
        """Say what still counts."""
        return sentence(error)

    def _on_entered(self) -> None:
        self._on_go_on()

    def _on_edited(self) -> None:
        self._say("")

    def _on_go_on(self) -> None:
        if not self._go_on.isEnabled():
            return
        use = self._use() if self.field.text() else None
        if use is None:
            if not self.field.text():
                self.field.setFocus()
            return
        try:
            headers = self._folder.headers()
        except MammadagbokError as error:
            self._say(sentence(error))
            return
        self._set_waiting(waiting=True)
        work = partial(_tried, headers, normalise(self.field.text()), use)
        # A dialog may be gone before its key is made.
        Task(work, self._on_tried, self._on_failed, _application()).start()

    def _on_tried(self, made: Made) -> None:
        if self._is_done or not isValid(self):
            made.wipe()
            return
        self._set_waiting(waiting=False)
        try:
            self._on_made(made)
        except MammadagbokError as error:
            self._on_failed(error)

    def _on_failed(self, error: MammadagbokError) -> None:
        if self._is_done or not isValid(self):
            return
        self._set_waiting(waiting=False)
        if isinstance(error, KeysUnchangedError):
            self._say(self._unchanged(error))
            say(self._why, sentence(error.why))
        else:
            self._say(sentence(error))
        if isinstance(error, WrongPassphraseError):
            self.field.select_all()

    def _say(self, told: str) -> None:
        say(self._notice, told)
        say(self._why, "")
        if told:
            self.show_part(self._notice)

    def _set_waiting(self, *, waiting: bool) -> None:
        self._say("")
        for part in (self.field, self._go_on):
            part.setEnabled(not waiting)
        calm = QCoreApplication.translate("PassphraseDialog", "It takes a second or two.")
        say(self._calm, calm if waiting else "")


class ConfirmPassphraseDialog(PassphraseDialog[Sealed]):
    """`exec()` returns Accepted when she has written the passphrase of the journal in `folder`."""

    def __init__(self, look: Look, parent: QWidget, folder: JournalFolder) -> None:
        name = QCoreApplication.translate("ConfirmPassphraseDialog", "Your passphrase once more")
        go_on = QCoreApplication.translate("ConfirmPassphraseDialog", "Continue")
        super().__init__(look, parent, folder, name, "confirm_dialog", go_on)
        self.ask(label(self.tr("So that nobody else does this at your computer.")), self.field)
        begin_at(self, self.field)
        self.field.setFocus()

    def _use(self) -> Callable[[Sealed], Sealed]:
        return _let_go

    def _on_made(self, _made: Sealed) -> None:
        self.accept()


def _tried(headers: Sequence[Header], passphrase: bytearray, use: Callable[[Sealed], Made]) -> Made:
    sealed = confirm(headers, passphrase)
    try:
        return use(sealed)
    except MammadagbokError:
        sealed.wipe()
        raise


def _let_go(sealed: Sealed) -> Sealed:
    sealed.wipe()
    return sealed


def _application() -> QObject:
    application = QCoreApplication.instance()
    if application is None:
        raise RuntimeError("no application is running")
    return application
