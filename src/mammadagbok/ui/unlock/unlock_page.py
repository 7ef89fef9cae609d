"""The unlock page. It says nothing about what the journal holds, nor, in discreet mode, that
there is one.
"""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton

from mammadagbok.domain.errors import MammadagbokError, WrongPassphraseError
from mammadagbok.ui.help.lock_screen import LockScreenHelp
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import BROAD, SMALL
from mammadagbok.ui.unlock.frame import BROADER, NARROW, StartPage, centred, in_middle, large
from mammadagbok.ui.unlock.passphrase_field import PassphraseField
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.notice import notice, say
from mammadagbok.ui.widgets.tab_order import begin_at
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.words import sentence

_OFFERED_AFTER: Final = 3
"""Wrong passphrases until she is asked for the recovery code."""


class UnlockPage(StartPage):
    """Emits `passphrase_entered`, `code_requested`, `restore_requested` or `practice_requested`.

    With `has_code` it asks for the recovery code after three passphrases that were not right.
    """

    passphrase_entered = Signal(str)
    code_requested = Signal()
    restore_requested = Signal()
    practice_requested = Signal()

    def __init__(self, look: Look, *, has_code: bool = False, can_restore: bool = False) -> None:
        super().__init__(look, "unlock_page", BROADER)
        self._has_code, self._misses = has_code, 0
        self.field = PassphraseField(look, self.tr("Passphrase"), "passphrase")
        self.field.entered.connect(self._on_entered)
        self._line = label(self.tr("Write your passphrase."), "soft")
        self._open = large(button(self.tr("Open"), self._on_entered, "primary", object_name="open"))
        self._notice = notice("unlock_notice", "text")
        self._repair = notice("repair_notice", "soft")
        self._offer = large(
            button(
                self.tr("Do you have the recovery code on paper?"),
                self.code_requested.emit,
                object_name="offer_code",
            )
        )
        self._offer.hide()
        self._forgotten = button(
            self.tr("Forgotten it? Use the recovery code"),
            self.code_requested.emit,
            "link",
            object_name="forgotten",
        )
        self._build(can_restore)
        begin_at(self, self.field)

    def _build(self, can_restore: bool) -> None:
        self.mark(gives_way=True)
        title = label(self.tr("Unlock"), "title")
        for line in (title, self._line, self._notice, self._repair):
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        for part in (title, self._repair, self._line):
            self.body.addWidget(part)
        self.body.addLayout(centred(self.look, NARROW, self.field, self._open))
        self.body.addWidget(self._notice)
        self.body.addLayout(in_middle(self.look, NARROW, self._offer))
        links = Flow(self.look, BROAD, between=0, in_middle=True)
        for link in self._links(can_restore):
            links.addWidget(large(link))
        self.body.addLayout(links)
        self.body.addSpacing(self.look.px(SMALL))
        self.body.addWidget(LockScreenHelp(self.look))

    def _links(self, can_restore: bool) -> Iterator[QPushButton]:
        yield self._forgotten
        if can_restore:
            yield button(
                self.tr("Bring back from a copy"),
                self.restore_requested.emit,
                "link",
                object_name="bring_back",
            )
        if not self.look.discreet:
            yield button(
                self.tr("Open the practice journal"),
                self.practice_requested.emit,
                "link",
                object_name="open_practice",
            )

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
        if isinstance(error, WrongPassphraseError):
            self._misses += 1
        else:
            self.field.clear()
        offered = self._has_code and self._misses >= _OFFERED_AFTER
        self._offer.setVisible(offered)
        # Both lead to the same page, and the numbers to call stay in sight.
        self._forgotten.setHidden(offered)
        self.field.select_all()

    def tell(self, told: str) -> None:
        """Say what has happened meanwhile."""
        say(self._notice, told)

    def tell_repair(self) -> None:
        """Say that a copy of the key file was damaged and is whole again (4)."""
        say(self._repair, self.tr("A small key file was damaged. It has been repaired."))

    def forget(self) -> None:
        """Empty the field; what is said beside it stays."""
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
