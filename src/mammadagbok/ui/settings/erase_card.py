"""«Slett hele dagboka»: what goes, what stays, and the passphrase before it."""

import os
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.services.erase import Erasing, chosen_places
from mammadagbok.services.journal import Sealed
from mammadagbok.ui.closed_act import ClosedAct, Tell
from mammadagbok.ui.handover import Told
from mammadagbok.ui.locksmith import Locksmith
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.settings.confirm_passphrase import PassphraseDialog
from mammadagbok.ui.theme import STEP
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import Card, fill
from mammadagbok.ui.widgets.tab_order import begin_at
from mammadagbok.ui.widgets.texts import label

_MAY_BREAK = "\u200b"


class EraseDialog(PassphraseDialog[Sealed]):
    """`exec()` returns Accepted when all of it is to go. Cancel is the default."""

    def __init__(
        self, look: Look, parent: QWidget, locksmith: Locksmith, places: Sequence[Path]
    ) -> None:
        name = QCoreApplication.translate("EraseDialog", "Delete the whole journal")
        go_on = QCoreApplication.translate("EraseDialog", "Delete everything now")
        super().__init__(look, parent, locksmith.folder, name, "erase_dialog", go_on)
        self._go_on.setProperty("role", "plain")
        self.close_button.setProperty("role", "primary")
        asked = label(self.tr("Your passphrase once more"), "strong")
        self.ask(*map(label, self._told(places)), asked, self.field)
        begin_at(self, self.close_button)
        self.close_button.setFocus()

    def _told(self, places: Sequence[Path]) -> list[str]:
        told = [
            self.tr(
                "Everything you have written is deleted, with the settings and the copies beside "
                "the journal. It cannot be undone."
            )
        ]
        if places:
            told.append(self.tr("The copies here are deleted too, if they can be reached now:"))
            told += [os.fspath(place).replace(os.sep, os.sep + _MAY_BREAK) for place in places]
        told.append(
            self.tr(
                "What you have printed or saved elsewhere stays. So do copies on sticks that are "
                "not plugged in, and copies that somebody has taken."
            )
        )
        told.append(
            self.tr(
                "A workshop with the right equipment can in some cases find remains on the disk."
            )
        )
        return told

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return means Cancel, where the keyboard is when the dialog opens, and else nothing."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif self.focusWidget() is self.close_button:
            self.reject()

    def _on_entered(self) -> None:
        """Return in the field deletes nothing."""

    def _use(self) -> Callable[[Sealed], Sealed]:
        return _let_go

    def _on_made(self, _made: Sealed) -> None:
        self.accept()


class EraseCard(Card):
    """Emits `closing_requested` with a ClosedAct that deletes all of it."""

    closing_requested = Signal(object)

    def __init__(self, session: Session, look: Look, locksmith: Locksmith) -> None:
        super().__init__(look, gap=STEP)
        self.setObjectName("settings_erase")
        self._session, self._look, self._locksmith = session, look, locksmith
        told = self.tr(
            "Deletes the journal, the copies it can reach and the settings, after asking you once "
            "more."
        )
        erase = button(
            self.tr("Delete the whole journal …"), self._on_erase, object_name="erase_journal"
        )
        heading = label(self.tr("Delete the whole journal"), "heading")
        fill(self.body, heading, label(told, "soft"))
        self.body.addWidget(erase, alignment=Qt.AlignmentFlag.AlignLeft)

    def _on_erase(self) -> None:
        journal = self._session.journal
        try:
            places = chosen_places(journal.database, journal.keys.rows)
        except MammadagbokError as error:
            self._session.failed.emit(error)
            return
        journal_id = journal.header.journal_id
        dialog = EraseDialog(self._look, self, self._locksmith, places)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            locksmith = self._locksmith
            erasing = Erasing(locksmith.folder, journal_id, places, locksmith.beside)
            self.closing_requested.emit(self._act(erasing))

    def _act(self, erasing: Erasing) -> ClosedAct:
        return ClosedAct(
            title=self.tr("Deleting the journal"),
            run=partial(_erased, erasing, self.tr("Deleting journal and copies.")),
            give_up=_nothing,
            done=self.tr("The journal is deleted, as far as the program can reach."),
            told=Told.NOTHING,
            left=self.tr("These could not be reached. You have to delete them yourself:"),
        )


def _erased(erasing: Erasing, line: str, tell: Tell) -> Sequence[Path]:
    tell(line)
    return erasing.run()


def _let_go(sealed: Sealed) -> Sealed:
    sealed.wipe()
    return sealed


def _nothing() -> None:
    """Nothing was begun."""
