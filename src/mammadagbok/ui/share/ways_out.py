"""Every way out: the very page she sees, complete in memory before the first byte is written."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from mammadagbok.domain.errors import MammadagbokError, TargetExistsError
from mammadagbok.domain.page import SharePage
from mammadagbok.domain.taking import Taking, Way
from mammadagbok.services.preferences import flag
from mammadagbok.storage.synced import synced_folder
from mammadagbok.ui import dialogs
from mammadagbok.ui.look import Look
from mammadagbok.ui.printing import Printed, print_page
from mammadagbok.ui.render.odt import to_odt
from mammadagbok.ui.render.pdf import to_locked_pdf, to_pdf
from mammadagbok.ui.render.text import plain_text, to_text
from mammadagbok.ui.session import Session
from mammadagbok.ui.tasks import Task

_PRINT_TOLD: Final = flag("print_told")
_SUFFIXES: Final = {
    Way.PDF: ".pdf",
    Way.LOCKED_PDF: ".pdf",
    Way.ODT: ".odt",
    Way.TEXT: ".txt",
}
_RENDERS: Final[dict[Way, Callable[[SharePage], bytes]]] = {
    Way.PDF: to_pdf,
    Way.ODT: to_odt,
    Way.TEXT: to_text,
}
_LONG: Final = 20_000
"""Signs from which making a file may be felt, and is done on a worker."""


@dataclass(frozen=True, slots=True)
class Leaving:
    """A page on its way out, and how."""

    page: SharePage
    taking: Taking


class WaysOut(QObject):
    """Emits `left` when a page has left, `told` with what became of it, `failed` with a
    MammadagbokError, and `reading_requested` with a SharePage. What she decides against has no word
    said about it.
    """

    left = Signal()
    told = Signal(str)
    failed = Signal(object)
    reading_requested = Signal(object)

    def __init__(
        self, session: Session, look: Look, parent: QWidget, ask: dialogs.AskForTarget
    ) -> None:
        super().__init__(parent)
        self._session, self._look = session, look
        self._over, self._ask = parent, ask

    def go(self, leaving: Leaving) -> None:
        """Take the page along this way."""
        match leaving.taking.way:
            case Way.SCREEN:
                self._took(leaving)
                self.reading_requested.emit(leaving.page)
            case Way.COPY:
                self._copy(leaving)
            case Way.PRINT:
                self._print(leaving)
            case Way.LOCKED_PDF:
                self._ask_password(leaving)
            case way:
                self._save(leaving, _RENDERS[way])

    def _ask_password(self, leaving: Leaving) -> None:
        from mammadagbok.ui.share.locked_dialog import LockedDialog

        dialog = LockedDialog(self._look, self._over)
        dialog.given.connect(partial(self._save_locked, leaving))
        dialog.open()

    # --- Without a file -----------------------------------------------------------------------

    def _copy(self, leaving: Leaving) -> None:
        words = plain_text(leaving.page)
        if not words:
            self._say_only_pictures()
            return
        QGuiApplication.clipboard().setText(words)
        copied = self.tr("Copied. The clipboard is emptied in a minute.")
        self._tell(leaving, copied, kept=self._took(leaving))

    def _say_only_pictures(self) -> None:
        self.told.emit(self.tr("There are only pictures on the page, and no words to take along."))

    def _print(self, leaving: Leaving) -> None:
        if not self._may_print():
            return
        try:
            printed = print_page(self._over, leaving.page)
        except MammadagbokError as error:
            self.failed.emit(error)
            return
        if not self._is_there():
            return
        match printed:
            case Printed.NO_PRINTER:
                self.told.emit(self.tr("No printer was found."))
            case Printed.REFUSED:
                self.told.emit(self.tr("The printer did not take it. Nothing was printed."))
            case Printed.SENT:
                sent = self.tr("Sent to the printer. Stay with it until the page is out.")
                self._tell(leaving, sent, kept=self._took(leaving))
            case Printed.LEFT:
                pass

    def _may_print(self) -> bool:
        """Tell once, before the first print, where what is printed may stay."""
        preferences = self._session.journal.preferences
        if preferences.read(_PRINT_TOLD):
            return True
        if not dialogs.agrees_to_print(self._over) or not self._is_there():
            return False
        try:
            preferences.keep(_PRINT_TOLD, value=True)
        except MammadagbokError as error:
            self.failed.emit(error)
        return True

    def _took(self, leaving: Leaving) -> bool:
        """Keep in the journal that it left; False when that could not be kept."""
        kept = self._session.journal.sharing.took(leaving.page, leaving.taking)
        self.left.emit()
        return kept

    # --- To a file ----------------------------------------------------------------------------

    def _save_locked(self, leaving: Leaving, password: str) -> None:
        self._save(leaving, partial(to_locked_pdf, password=password))

    def _save(self, leaving: Leaving, render: Callable[[SharePage], bytes]) -> None:
        if leaving.taking.way is Way.TEXT and not plain_text(leaving.page):
            self._say_only_pictures()
            return
        target = self._target(_SUFFIXES[leaving.taking.way])
        if target is None:
            return
        made = partial(self._on_made, leaving, target)
        if leaving.page.has_photos or sum(len(each.text) for each in leaving.page.texts) > _LONG:
            Task(partial(render, leaving.page), made, self.failed.emit, self).start()
            return
        try:
            data = render(leaving.page)
        except MammadagbokError as error:
            self.failed.emit(error)
        else:
            made(data)

    def _target(self, suffix: str) -> Path | None:
        """Ask for a file until it lies where she wants it; None when she decides against it."""
        target = self._ask(self._over, note_name() + suffix)
        # The journal may have been locked while she chose a file.
        if target is None or not self._is_there():
            return None
        program = synced_folder(target.parent)
        if program is not None and not dialogs.agrees_to_synced(self._over, program):
            return self._target(suffix) if self._is_there() else None
        return target if self._is_there() else None

    def _on_made(
        self, leaving: Leaving, target: Path, data: bytes, *, replace: bool = False
    ) -> None:
        if not self._is_there():
            return
        save = self._session.journal.sharing.save
        try:
            kept = save(leaving.page, data, target, leaving.taking, replace=replace)
        except TargetExistsError:
            if dialogs.agrees_to_replace(self._over, target.name):
                self._on_made(leaving, target, data, replace=True)
        except MammadagbokError as error:
            self.failed.emit(error)
        else:
            self.left.emit()
            saved = self.tr("Saved as {name}").format(name=target.name)
            self._tell(leaving, saved, kept=kept)

    # --- What became of it --------------------------------------------------------------------

    def _tell(self, leaving: Leaving, told: str, *, kept: bool) -> None:
        """Say it, that pictures do not come along where there are only words, and that the journal
        does not know of it where that could not be kept.
        """
        more = list[str]()
        if leaving.page.has_photos and leaving.taking.way in (Way.COPY, Way.TEXT):
            more.append(self.tr("The pictures are not in it."))
        if not kept:
            more.append(self.tr("It could not be noted under “Taken along before”."))
        ended = f"{told}." if more and not told.endswith(".") else told
        self.told.emit(" ".join((ended, *more)))

    def _is_there(self) -> bool:
        """The journal may have locked while a dialog was open, and this window be gone."""
        return isValid(self) and self._session.is_open


def note_name() -> str:
    """Return the name of a file or a print, which says nothing."""
    return QCoreApplication.translate("WaysOut", "Note")
