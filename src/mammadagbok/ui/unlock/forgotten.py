"""«Glemt den?»: the recovery code, and then a new passphrase."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel

from mammadagbok.domain.errors import (
    KeysUnchangedError,
    MammadagbokError,
    NoRecoveryCodeError,
    RecoveryCodeError,
)
from mammadagbok.domain.recovery import decode
from mammadagbok.ui.locksmith import Locksmith
from mammadagbok.ui.look import Look
from mammadagbok.ui.unlock.code_field import CodeField
from mammadagbok.ui.unlock.frame import BROADER, StartPage
from mammadagbok.ui.unlock.new_passphrase import NewPassphrase
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.notice import notice, say
from mammadagbok.ui.widgets.tab_order import begin_at
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.words import sentence


class ForgottenPage(StartPage):
    """Emits `code_entered` with the 16-byte secret of a well-formed code, or `left`.

    A mistyped code is told at once, without trying any key.
    """

    code_entered = Signal(object)
    left = Signal()

    def __init__(self, look: Look, *, has_code: bool) -> None:
        super().__init__(look, "forgotten_page", BROADER)
        self._field = CodeField("recovery_code")
        self._field.returnPressed.connect(self._on_entered)
        self._field.textChanged.connect(self._on_typed)
        self._notice = notice("forgotten_notice", "text")
        self._calm = notice("forgotten_waiting", "soft")
        self._open = button(
            self.tr("Continue"), self._on_entered, "primary", object_name="use_code"
        )
        self._back = button(self.tr("Back"), self.left.emit, object_name="go_back")
        self.body.addWidget(label(self.tr("Forgotten the passphrase?"), "title"))
        if has_code:
            self._ask()
        else:
            self._say_none_was_made()
            self.act(self._back)
            begin_at(self, self._back)

    def _ask(self) -> None:
        how = label(
            self.tr("Type the recovery code from the note. Spaces and hyphens do not matter.")
        )
        for part in (how, self._field, self._notice, self._calm):
            self.body.addWidget(part)
        self.act(self._back, self._open)
        begin_at(self, self._field)

    def _say_none_was_made(self) -> None:
        for part in (label(self.tr("No recovery code was made.")), self._notice):
            self.body.addWidget(part)
        say(self._notice, sentence(NoRecoveryCodeError()))

    def wait(self) -> None:
        """The code is being tried."""
        self.rest()
        self._set_waiting(waiting=True)
        say(self._notice, "")
        say(self._calm, self.tr("Trying the code. It takes about a second."))

    def say_failure(self, error: MammadagbokError) -> None:
        """Say what went wrong; what she typed stays."""
        self._set_waiting(waiting=False)
        say(self._calm, "")
        say(self._notice, sentence(error))
        self._field.setFocus()

    def _on_typed(self, _text: str) -> None:
        say(self._notice, "")

    def _on_entered(self) -> None:
        if not self._open.isEnabled():
            return
        try:
            secret = decode(self._field.text())
        except RecoveryCodeError as error:
            self.say_failure(error)
        else:
            self.code_entered.emit(secret)

    def _set_waiting(self, *, waiting: bool) -> None:
        for part in (self._open, self._back, self._field):
            part.setEnabled(not waiting)


class NewPassphrasePage(StartPage):
    """The code was right. Emits `passphrase_chosen`, or `left` with everything as it was."""

    passphrase_chosen = Signal(str)
    left = Signal()

    def __init__(self, look: Look, locksmith: Locksmith) -> None:
        super().__init__(look, "new_passphrase_page", BROADER)
        self._new = NewPassphrase(look, locksmith)
        self._new.entered.connect(self._on_chosen)
        self._calm = notice("new_passphrase_waiting", "soft")
        self._keep = button(
            self.tr("Change and open"), self._on_chosen, "primary", object_name="keep_passphrase"
        )
        self._back = button(self.tr("Back"), self.left.emit, object_name="go_back")
        stays: QLabel = label(
            self.tr("The recovery code stays the same. You can make a new one in Settings."), "soft"
        )
        for part in (
            label(self.tr("Choose a new passphrase"), "title"),
            label(self.tr("The code is right. The old passphrase goes out of use.")),
            self._new,
            stays,
            self._calm,
        ):
            self.body.addWidget(part)
        self.act(self._back, self._keep)
        begin_at(self, self._new)

    def wait(self) -> None:
        """The key is being made."""
        self.rest()
        self._set_waiting(waiting=True)
        self._new.say("")
        say(self._calm, self.tr("Opening. It takes about a second."))

    def say_failure(self, error: MammadagbokError) -> None:
        """Say that the old passphrase still holds, and why (21)."""
        self._set_waiting(waiting=False)
        say(self._calm, "")
        why = f" {sentence(error.why)}" if isinstance(error, KeysUnchangedError) else ""
        self._new.say(sentence(error) + why)

    def _on_chosen(self) -> None:
        if self._keep.isEnabled() and self._new.is_sound():
            self.passphrase_chosen.emit(self._new.words()[0])

    def _set_waiting(self, *, waiting: bool) -> None:
        for part in (self._keep, self._back, self._new):
            part.setEnabled(not waiting)
