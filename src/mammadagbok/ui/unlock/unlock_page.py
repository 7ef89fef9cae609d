"""The unlock page. It says nothing about what the journal holds."""

from PySide6.QtCore import Qt, Signal

from mammadagbok.domain.errors import MammadagbokError, WrongPassphraseError
from mammadagbok.ui.help.lock_screen import LockScreenHelp
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import BROAD
from mammadagbok.ui.unlock.frame import StartPage
from mammadagbok.ui.unlock.passphrase_field import PassphraseField
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.notice import notice, say
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.words import sentence


class UnlockPage(StartPage):
    """Emits `passphrase_entered`, or `practice_requested`."""

    passphrase_entered = Signal(str)
    practice_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, "unlock_page")
        self.mark()
        title = label(self.tr("Unlock"), "title")
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._line = label(self.tr("Write your passphrase."), "soft")
        self._line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.field = PassphraseField(look, self.tr("Passphrase"), "passphrase")
        self.field.entered.connect(self._on_entered)
        self._open = button(self.tr("Open"), self._on_entered, "primary", object_name="open")
        self._notice = notice("unlock_notice", "text")
        self._notice.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        practice = button(
            self.tr("Open the practice journal"),
            self.practice_requested.emit,
            "link",
            object_name="open_practice",
        )
        for part in (title, self._line, self.field, self._open, self._notice):
            self.body.addWidget(part)
        self.body.addWidget(practice, alignment=Qt.AlignmentFlag.AlignHCenter)
        self.body.addSpacing(look.px(BROAD))
        self.body.addWidget(LockScreenHelp(look))
        self.setFocusProxy(self.field)

    def wait(self) -> None:
        """The key is being made: a calm line, and nothing to press twice."""
        self._set_waiting(waiting=True)
        say(self._notice, "")
        self._line.setText(self.tr("Opening. It takes about a second."))

    def say_failure(self, error: MammadagbokError) -> None:
        """Say what went wrong; the words stay selected so that they can be written again."""
        self._set_waiting(waiting=False)
        self._line.setText(self.tr("Write your passphrase."))
        say(self._notice, sentence(error))
        if not isinstance(error, WrongPassphraseError):
            self.field.clear()
        self.field.select_all()

    def tell(self, told: str) -> None:
        """Say what has happened meanwhile."""
        say(self._notice, told)

    def forget(self) -> None:
        """Empty the field."""
        self.field.clear()

    def cover(self) -> None:
        """Only be looked at: a fresh window is about to take this one's place."""
        self.setEnabled(False)

    def _on_entered(self) -> None:
        if self.field.text() and self._open.isEnabled():
            self.passphrase_entered.emit(self.field.text())

    def _set_waiting(self, *, waiting: bool) -> None:
        self._open.setEnabled(not waiting)
        self.field.setEnabled(not waiting)
