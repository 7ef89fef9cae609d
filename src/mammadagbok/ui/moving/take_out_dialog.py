"""«Ta ut alt»: a plain warning, where to, and how far it has come."""

import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.services.moving.taking_out import TakingOut
from mammadagbok.storage.synced import synced_folder
from mammadagbok.ui.dates import grouped
from mammadagbok.ui.dialogs import AskForFolder, ask_for_folder
from mammadagbok.ui.look import Look
from mammadagbok.ui.moving.taker import Taker
from mammadagbok.ui.moving.words import lost_words, out_words
from mammadagbok.ui.session import Session
from mammadagbok.ui.share.calm_dialog import CalmDialog
from mammadagbok.ui.theme import BROAD
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import clear, fill
from mammadagbok.ui.widgets.notice import notice, say
from mammadagbok.ui.widgets.tab_order import tab_through
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.words import entries_words, sentence

_MAY_BREAK = "\u200b"


class TakeOutDialog(CalmDialog):
    """Closing it, or locking, stops what is being written and leaves nothing of it behind."""

    def __init__(
        self, session: Session, look: Look, parent: QWidget, *, ask: AskForFolder = ask_for_folder
    ) -> None:
        name = QCoreApplication.translate("TakeOutDialog", "Take everything out")
        super().__init__(look, parent, name, "take_out")
        self._session, self._look, self._ask = session, look, ask
        self._target: Path | None = None
        self._taker: Taker | None = None
        self._line = notice("take_out_line", "text")
        self._choose = button(
            self.tr("Choose where …"), self._on_choose, "primary", object_name="take_out_choose"
        )
        self._go_on = button(
            self.tr("Take everything out"), self._on_go_on, "primary", object_name="take_out_go_on"
        )
        for made in (self._choose, self._go_on):
            self.foot.insertWidget(self.foot.count() - 1, made)
        self._go_on.hide()
        session.locked.connect(self._on_locked)
        self._warn()

    def done(self, result: int) -> None:
        """Leave nothing half behind."""
        if self._taker is not None:
            self._taker.stop()
            self._taker = None
        super().done(result)

    def _warn(self) -> None:
        told = (
            self.tr(
                "Everything you have written is put in a new folder, as ordinary files: one for "
                "each text, your pictures, and one file with all of it that programs can read."
            ),
            self.tr(
                "The folder is not protected. Whoever gets hold of it can read everything, also "
                "letters and what is only for you. Names are not replaced."
            ),
            self.tr("What is in the trash does not come along. The journal stays as it is."),
        )
        parts = list(map(label, told))
        parts[1].setObjectName("take_out_warning")
        self._show(*parts)
        self.fit(self._look.px(BROAD))
        self._name_close(self.tr("Cancel"))
        self.close_button.setFocus()

    def _on_choose(self) -> None:
        folder = self._ask(self)
        if folder is None or not isValid(self) or not self._session.is_open:
            return
        self._target = self._free(folder)
        place = os.fspath(self._target).replace(os.sep, os.sep + _MAY_BREAK)
        told = [self.tr("It will be here: {folder}").format(folder=place)]
        if (program := synced_folder(folder)) is not None:
            told.append(
                self.tr(
                    "This folder is copied to the internet ({program}). Choose another one if "
                    "nobody else is to see it."
                ).format(program=program)
            )
        told.append(self.tr("The folder is not protected. Delete it when you no longer need it."))
        again = button(
            self.tr("Choose another place …"), self._on_choose, object_name="take_out_again"
        )
        self._show(*map(label, told))
        # Among the texts: beside the others in large type there is no room for it.
        self.body.insertWidget(self.body.count() - 1, again, alignment=Qt.AlignmentFlag.AlignLeft)
        tab_through(self.body, self.foot)
        self._choose.hide()
        self._go_on.show()
        self._go_on.setFocus()

    def _free(self, folder: Path) -> Path:
        """Return a name that nothing has there: nothing is ever written over."""
        day = self._session.clock().date().isoformat()
        name = self.tr("Notes {day}").format(day=day)
        place, number = folder / name, 1
        while os.path.lexists(place):
            number += 1
            place = folder / f"{name} ({number})"
        return place

    def _on_go_on(self) -> None:
        if self._target is None or self._taker is not None:
            return
        out = TakingOut(self._target, out_words(), self._session.clock())
        self._taker = taker = Taker(self._session, out, self)
        taker.progressed.connect(self._on_progressed)
        taker.done.connect(self._on_done)
        taker.failed.connect(self._on_failed)
        self._show()
        self._hide_choices()
        say(self._line, self.tr("Writing …"))
        self._name_close(self.tr("Stop"))
        taker.start()

    def _on_progressed(self, seen: int, of: int) -> None:
        told = self.tr("{number} of {amount} …")
        say(self._line, told.format(number=grouped(seen), amount=entries_words(of)), aloud=False)

    def _on_done(self, folder: Path, texts: int, photos: int) -> None:
        self._taker = None
        place = os.fspath(folder).replace(os.sep, os.sep + _MAY_BREAK)
        told = [self.tr("Everything is in {folder}").format(folder=place)]
        told += lost_words(texts, photos)
        told.append(self.tr("The folder is not protected. Delete it when you no longer need it."))
        self._show(*map(label, told))
        self._end()

    def _on_failed(self, error: MammadagbokError) -> None:
        self._taker = None
        self._show(label(sentence(error)), label(self.tr("Nothing was left behind.")))
        self._end()

    def _on_locked(self) -> None:
        self.done(0)

    def _end(self) -> None:
        self._hide_choices()
        self._name_close(self.tr("Close"))
        self.close_button.setFocus()

    def _hide_choices(self) -> None:
        self._choose.hide()
        self._go_on.hide()

    def _show(self, *parts: QWidget) -> None:
        clear(self.body)
        self._line = notice("take_out_line", "text")
        fill(self.body, label(self.accessibleName(), "heading"), *parts, self._line, 1)

    def _name_close(self, words: str) -> None:
        self.close_button.setText(words)
        self.close_button.setAccessibleName(words)
