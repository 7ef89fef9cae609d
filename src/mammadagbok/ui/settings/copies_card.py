"""«Sikkerhetskopier»: where the copies lie, what is there, one more now, and another place."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QDialog, QWidget
from shiboken6 import isValid

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.services.copy_reading import CopyReader, InFolder
from mammadagbok.services.journal import JournalFolder
from mammadagbok.ui.copies.keeper import CopyKeeper
from mammadagbok.ui.dialogs import AskForFolder, ask_for_folder
from mammadagbok.ui.look import Look
from mammadagbok.ui.settings.confirm_passphrase import ConfirmPassphraseDialog
from mammadagbok.ui.settings.place_part import PlacePart, path_field
from mammadagbok.ui.settings.setting import setting
from mammadagbok.ui.tasks import Task
from mammadagbok.ui.theme import STEP, WIDE
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import Card, clear, column, fill
from mammadagbok.ui.widgets.notice import notice, say
from mammadagbok.ui.widgets.tab_order import tab_before
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.words import sentence


class AskForPassphrase(Protocol):
    """Asks for the passphrase of the journal in `folder`; True when it was right."""

    def __call__(self, look: Look, parent: QWidget, folder: JournalFolder) -> bool: ...


def passphrase_is_right(look: Look, parent: QWidget, folder: JournalFolder) -> bool:
    """Ask in a dialog."""
    dialog = ConfirmPassphraseDialog(look, parent, folder)
    return dialog.exec() == QDialog.DialogCode.Accepted


class CopiesCard(Card):
    """Reads the folders on a worker each time it is shown and whenever something came of a copy.

    Emits `restore_requested` to bring back a copy.
    """

    restore_requested = Signal()

    def __init__(
        self,
        look: Look,
        keeper: CopyKeeper,
        *,
        ask: AskForFolder = ask_for_folder,
        confirm: AskForPassphrase = passphrase_is_right,
    ) -> None:
        super().__init__(look, gap=STEP)
        self.setObjectName("settings_copies")
        self._look, self._keeper = look, keeper
        self._ask, self._confirm = ask, confirm
        self._notice = notice("copies_notice", "text")
        self._pending = notice("copies_pending", "text")
        self._places = column(look, WIDE)
        self._asides = column(look, STEP)
        self._make = button(self.tr("Make a copy now"), self._on_make, object_name="copies_make")
        self._choose = button(
            self.tr("Choose a stick or a folder …"), self._on_choose, object_name="copies_choose"
        )
        told = self.tr(
            "The program makes and checks them by itself, and your passphrase opens them."
        )
        note = self.tr(
            "Without the passphrase or the recovery code others can see when they were made and "
            "how large they are, but not what is in them."
        )
        actions = Flow(look)
        actions.addWidget(self._make)
        actions.addWidget(self._choose)
        fill(self.body, label(self.tr("Spare copies"), "heading"), label(told, "soft"))
        fill(self.body, self._places, self._pending, self._notice, actions, label(note, "small"))
        fill(self.body, self._restoring(), self._asides)
        keeper.copied.connect(self._on_copied)
        keeper.failed.connect(self._on_failed)
        keeper.pending_changed.connect(self._read)
        self._read()

    def _restoring(self) -> QBoxLayout:
        told = self.tr(
            "The journal is locked, and you see what is in a copy before anything is replaced."
        )
        bring = button(
            self.tr("Bring back from a copy …"),
            self.restore_requested.emit,
            object_name="settings_restore",
        )
        across = Flow(self._look)
        across.addWidget(bring)
        return setting(self._look, self.tr("Bring back"), told, across)

    def _read(self) -> None:
        if (copies := self._keeper.copies) is None:
            return
        try:
            self._say_pending(copies.pending())
            folders = [copies.home, *(place.folder for place in copies.chosen())]
            self._show_asides(copies.asides())
        except MammadagbokError as error:
            say(self._notice, sentence(error))
            return
        work = partial(_overview, copies.reader(), folders)
        Task(work, self._on_read, self._on_failed, _application()).start()

    def _on_read(self, found: list[InFolder]) -> None:
        if not isValid(self) or self._keeper.copies is None:
            return
        clear(self._places)
        home, clock = self._keeper.copies.home, self._keeper.copies.now
        for number, place in enumerate(found):
            part = PlacePart(self._look, place, clock, number, is_home=place.folder == home)
            part.removed.connect(self._on_removed)
            self._places.addWidget(part)
            tab_before(self._make, part)

    def _show_asides(self, folders: list[Path]) -> None:
        clear(self._asides)
        if not folders:
            return
        told = self.tr(
            "They stay here until you delete them, and open with the passphrase they had."
        )
        fill(self._asides, label(self.tr("Journals that were set aside"), "strong"))
        fill(self._asides, label(told, "soft"))
        for number, folder in enumerate(folders):
            delete = button(
                self.tr("Delete it"),
                partial(self._on_aside_unwanted, folder),
                "link",
                name=self.tr("Delete {folder}").format(folder=folder),
                object_name=f"aside_{number}_delete",
            )
            fill(self._asides, path_field(folder, self.tr("The folder"), f"aside_{number}_path"))
            self._asides.addWidget(delete, alignment=Qt.AlignmentFlag.AlignLeft)

    def _say_pending(self, folders: list[Path]) -> None:
        told = self.tr(
            "Something you deleted is still in {folders}. It goes from there as soon as the "
            "program gets to it."
        )
        names = ", ".join(str(folder) for folder in folders)
        say(self._pending, told.format(folders=names) if folders else "")

    def _on_make(self) -> None:
        self._make.setEnabled(False)
        say(self._notice, self.tr("Making a copy and checking it …"))
        self._keeper.make_now()

    def _on_copied(self) -> None:
        self._make.setEnabled(True)
        say(self._notice, "")
        self._read()

    def _on_failed(self, error: MammadagbokError) -> None:
        if isValid(self):
            self._make.setEnabled(True)
            say(self._notice, sentence(error))

    def _on_choose(self) -> None:
        if not self._confirm(self._look, self, self._keeper.folder) or not isValid(self):
            return
        folder = self._ask(self)
        copies = self._keeper.copies
        if folder is None or copies is None or not isValid(self):
            return
        self._change(partial(copies.choose, folder))
        self._on_make()

    def _on_removed(self, folder: Path) -> None:
        if (copies := self._keeper.copies) is not None:
            self._change(partial(copies.forget, folder))

    def _on_aside_unwanted(self, folder: Path) -> None:
        if not self._confirm(self._look, self, self._keeper.folder) or not isValid(self):
            return
        if (copies := self._keeper.copies) is not None:
            self._change(partial(copies.drop_aside, folder))

    def _change(self, change: Callable[[], None]) -> None:
        try:
            change()
        except MammadagbokError as error:
            say(self._notice, sentence(error))
        self._read()


def _overview(reader: CopyReader, folders: list[Path]) -> list[InFolder]:
    try:
        return reader.overview(folders)
    finally:
        reader.wipe()


def _application() -> QObject:
    application = QCoreApplication.instance()
    if application is None:
        raise RuntimeError("no application is running")
    return application
