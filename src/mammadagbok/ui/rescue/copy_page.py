"""One copy: its passphrase, then what it holds beside what is here now, then bringing it back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.clock import Clock
from mammadagbok.domain.errors import MammadagbokError, PhotosLackingError, RecoveryCodeError
from mammadagbok.domain.recovery import decode
from mammadagbok.services.restoring import Contents
from mammadagbok.storage.bundle import CopyFile
from mammadagbok.ui.look import Look
from mammadagbok.ui.rescue.question_page import QuestionPage
from mammadagbok.ui.unlock.code_field import CodeField
from mammadagbok.ui.unlock.frame import BROADER, StartPage, actions
from mammadagbok.ui.unlock.passphrase_field import PassphraseField
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.notice import notice, say
from mammadagbok.ui.widgets.tab_order import begin_at
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.words import entries_words, sentence


class CopyKeyPage(StartPage):
    """Emits `passphrase_entered`, `code_entered` with a 16-byte secret, or `left`."""

    passphrase_entered = Signal(str)
    code_entered = Signal(object)
    left = Signal()

    def __init__(self, look: Look, clock: Clock, copy: CopyFile, *, has_code: bool) -> None:
        super().__init__(look, "copy_key_page", BROADER)
        self._passphrase = PassphraseField(look, self.tr("Passphrase"), "copy_passphrase")
        self._passphrase.entered.connect(self._on_entered)
        self._code = CodeField("copy_code")
        self._code.returnPressed.connect(self._on_entered)
        self._by_code = False
        self._notice = notice("copy_notice", "text")
        self._calm = notice("copy_waiting", "soft")
        self._on = button(self.tr("Continue"), self._on_entered, "primary", object_name="look_in")
        self._back = button(self.tr("Back"), self.left.emit, object_name="go_back")
        self._other = button(
            self.tr("Use the recovery code"), self._on_other, "link", object_name="by_code"
        )
        day = look.dates.ago(copy.front.made, clock())
        title = self.tr("The copy from {day}").format(day=day)
        self._build(title)
        # In its place first: shown before it, it would be a window for a moment, with the keyboard.
        self._other.setVisible(has_code)

    def _build(self, title: str) -> None:
        how = self.tr("Write the passphrase that was in use when the copy was made.")
        self._how = label(how)
        self._code.hide()
        for part in (label(title, "title"), self._how, self._passphrase, self._code):
            self.body.addWidget(part)
        for line in (self._notice, self._calm):
            self.body.addWidget(line)
        self.body.addLayout(actions(self.look, self._back, self._on, self._other))
        begin_at(self, self._passphrase)

    def wait(self) -> None:
        """The copy is being opened and read to its end."""
        self._set_waiting(waiting=True)
        say(self._notice, "")
        say(self._calm, self.tr("Reading the copy. It may take a moment."))

    def say_failure(self, error: MammadagbokError) -> None:
        """Say what went wrong; what she typed stays, to be mended."""
        self._set_waiting(waiting=False)
        say(self._calm, "")
        say(self._notice, sentence(error))
        if self._by_code:
            self._code.setFocus()
        else:
            self._passphrase.select_all()

    def forget(self) -> None:
        """Empty both fields."""
        self._passphrase.clear()
        self._code.clear()

    def _on_entered(self) -> None:
        if not self._on.isEnabled():
            return
        if not self._by_code:
            if self._passphrase.text():
                self.passphrase_entered.emit(self._passphrase.text())
            return
        try:
            secret = decode(self._code.text())
        except RecoveryCodeError as error:
            self.say_failure(error)
        else:
            self.code_entered.emit(secret)

    def _on_other(self) -> None:
        self._by_code = not self._by_code
        self._code.setVisible(self._by_code)
        self._passphrase.setVisible(not self._by_code)
        code = self.tr("Type the recovery code from the note. Spaces and hyphens do not matter.")
        words = self.tr("Write the passphrase that was in use when the copy was made.")
        self._how.setText(code if self._by_code else words)
        to_words = self.tr("Use the passphrase")
        self._other.setText(to_words if self._by_code else self.tr("Use the recovery code"))
        field: QWidget = self._code if self._by_code else self._passphrase
        field.setFocus()

    def _set_waiting(self, *, waiting: bool) -> None:
        for part in (self._on, self._back, self._other, self._passphrase, self._code):
            part.setEnabled(not waiting)


class ContentsPage(QuestionPage):
    """Date and number of texts, beside what is here now, and photos that the copy lacks. Emits
    `agreed`, or `left`.
    """

    agreed = Signal()
    left = Signal()

    def __init__(self, look: Look, clock: Clock, contents: Contents) -> None:
        day = look.dates.ago(contents.copy.front.made, clock())
        told = self.tr("The copy from {day}: {entries}.").format(
            day=day, entries=entries_words(contents.entries)
        )
        super().__init__(look, "contents_page", told)
        if contents.present is not None:
            present = entries_words(contents.present)
            now = self.tr("The journal now: {entries}.").format(entries=present)
            self.body.addWidget(label(now, "heading"))
        if contents.lacking:
            self.body.addWidget(label(sentence(PhotosLackingError(contents.lacking))))
        if not contents.is_first:
            kept = self.tr("What is here now is kept beside it, and you can undo this right after.")
            self.body.addWidget(label(kept, "soft"))
        agree = button(self.tr("Bring back"), self.agreed.emit, "primary", object_name="bring_it")
        back = button(self.tr("Choose another"), self.left.emit, object_name="go_back")
        self.offer(agree, back)
