"""«Passordsetning og reservekode»: what opens the journal, and changing it."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QPushButton

from mammadagbok.crypto.envelope import Header
from mammadagbok.services.renewal import Renewal, Stage
from mammadagbok.ui.closed_act import ClosedAct, Tell
from mammadagbok.ui.handover import Told
from mammadagbok.ui.locksmith import Locksmith
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.settings.setting import setting
from mammadagbok.ui.theme import STEP
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import Card, fill
from mammadagbok.ui.widgets.notice import notice, say
from mammadagbok.ui.widgets.texts import label

if TYPE_CHECKING:
    from mammadagbok.ui.settings.passphrase_dialogs import ChangePassphraseDialog
    from mammadagbok.ui.settings.recovery_dialog import NoCodeDialog, RecoveryDialog

    Asking = ChangePassphraseDialog | RecoveryDialog | NoCodeDialog


class KeysCard(Card):
    """Emits `closing_requested` with a ClosedAct for the journal to get a new key."""

    closing_requested = Signal(object)

    def __init__(self, session: Session, look: Look, locksmith: Locksmith) -> None:
        super().__init__(look, gap=STEP)
        self.setObjectName("settings_keys")
        self._session, self._look, self._locksmith = session, look, locksmith
        self._code_line = label("")
        self._code_line.setObjectName("code_line")
        self._notice = notice("keys_notice", "text")
        change = self._button(self.tr("Change the passphrase …"), self._on_change, "change_key")
        self._code = self._button("", self._on_code, "new_code")
        self._no_code = self._button(
            self.tr("Take the code away …"), self._on_no_code, "no_code", "link"
        )
        known = self._button(self.tr("Someone knows my passphrase …"), self._on_known, "new_key")
        codes = Flow(look)
        for each in (self._code, self._no_code):
            codes.addWidget(each)
        new = self.tr("A new one works at once, and what you have written stays as it is.")
        code = self.tr("A code on paper that opens the journal if you forget the passphrase.")
        why = self.tr(
            "The journal and its copies get a new key, since an old copy still opens with the "
            "passphrase it was made with."
        )
        fill(
            self.body,
            label(self.tr("Passphrase and recovery code"), "heading"),
            setting(look, self.tr("Passphrase"), new, _from_left(look, change)),
            setting(look, self.tr("Recovery code"), code, self._code_line, codes),
            setting(look, self.tr("If somebody knows it"), why, _from_left(look, known)),
            self._notice,
        )
        self._show_code()

    def _button(
        self, text: str, act: Callable[[], None], name: str, role: str = "plain"
    ) -> QPushButton:
        return button(text, act, role, object_name=name)

    def _show_code(self) -> None:
        has_code = self._session.journal.header.has_recovery
        self._code_line.setText(
            self.tr("There is a recovery code.") if has_code else self.tr("No recovery code yet.")
        )
        text = self.tr("New recovery code …") if has_code else self.tr("Make a recovery code …")
        self._code.setText(text)
        self._code.setAccessibleName(text)
        self._no_code.setVisible(has_code)

    def _on_change(self) -> None:
        from mammadagbok.ui.settings.passphrase_dialogs import ChangePassphraseDialog

        dialog = ChangePassphraseDialog(self._look, self, self._locksmith)
        self._ask(dialog, self.tr("The new passphrase is in use now."))

    def _on_code(self) -> None:
        from mammadagbok.ui.settings.recovery_dialog import RecoveryDialog

        dialog = RecoveryDialog(self._look, self, self._locksmith.folder)
        self._ask(dialog, self.tr("The new recovery code is in use now."))

    def _on_no_code(self) -> None:
        from mammadagbok.ui.settings.recovery_dialog import NoCodeDialog

        dialog = NoCodeDialog(self._look, self, self._locksmith.folder)
        self._ask(dialog, self.tr("No recovery code opens the journal any more."))

    def _ask(self, dialog: "Asking", done: str) -> None:
        say(self._notice, "")
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.header is not None:
            self._keep(dialog.header, done)

    def _keep(self, header: Header, done: str) -> None:
        self._session.keep_header(header)
        self._show_code()
        say(self._notice, done)

    def _on_known(self) -> None:
        from mammadagbok.ui.settings.passphrase_dialogs import NewKeyDialog

        say(self._notice, "")
        dialog = NewKeyDialog(self._look, self, self._locksmith)
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.renewal is not None:
            self.closing_requested.emit(self._act(dialog.renewal))

    def _act(self, renewal: Renewal) -> ClosedAct:
        words = {
            Stage.WRITING: self.tr("Writing everything anew under the new key."),
            Stage.COPYING: self.tr("Making fresh copies."),
        }
        return ClosedAct(
            title=self.tr("A new key"),
            run=partial(_renewed, renewal, self._locksmith, words),
            give_up=renewal.wipe,
            done="",
            told=Told.NEW_KEY,
            left=self.tr(
                "The new passphrase is in use now. These could not be replaced and still "
                "open with the old one:"
            ),
        )


def _from_left(look: Look, made: QPushButton) -> Flow:
    across = Flow(look)
    across.addWidget(made)
    return across


def _renewed(
    renewal: Renewal, locksmith: Locksmith, words: dict[Stage, str], tell: Tell
) -> Sequence[Path]:
    def say_stage(stage: Stage) -> None:
        tell(words[stage])

    return renewal.run(locksmith.folder, locksmith.clock(), locksmith.copy_anew, say_stage)
