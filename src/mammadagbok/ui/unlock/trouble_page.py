"""When the journal cannot even be asked for its passphrase: one sentence, and where it lies."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal

from mammadagbok.domain.errors import HomeError, MammadagbokError
from mammadagbok.ui.help.lock_screen import LockScreenHelp
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import BROAD
from mammadagbok.ui.unlock.frame import BROADER, NARROW, StartPage, in_middle, large
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.notice import notice, say
from mammadagbok.ui.widgets.tab_order import begin_at
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.words import sentence

_END: Final = 70
"""Of a way that is longer than two of these, its beginning and its end tell which it is."""


class TroublePage(StartPage):
    """Emits `retry_requested`, or `restore_requested` where a copy may help (`can_restore`).

    Nothing on it changes or deletes anything.
    """

    retry_requested = Signal()
    restore_requested = Signal()

    def __init__(
        self, look: Look, error: MammadagbokError, folder: Path, *, can_restore: bool = False
    ) -> None:
        super().__init__(look, "trouble_page", BROADER)
        self.mark()
        title = label(self.tr("The journal cannot be opened right now"), "heading")
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        told = notice("trouble_notice", "text")
        place = label(self._lies_at(error, folder), "small")
        place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        again = button(
            self.tr("Try again"), self.retry_requested.emit, "primary", object_name="try_again"
        )
        for line in (told, place):
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        for part in (title, told, place):
            self.body.addWidget(part)
        say(told, sentence(error))
        self.body.addLayout(in_middle(look, NARROW, large(again)))
        if can_restore:
            bring = button(
                self.tr("Bring back from a copy"),
                self.restore_requested.emit,
                "link",
                object_name="bring_back",
            )
            self.body.addWidget(large(bring), alignment=Qt.AlignmentFlag.AlignHCenter)
        self.body.addSpacing(look.px(BROAD))
        self.body.addWidget(LockScreenHelp(look))
        begin_at(self, again)

    def _lies_at(self, error: MammadagbokError, folder: Path) -> str:
        if isinstance(error, HomeError):
            return self.tr("The journal is to lie here: {folder}").format(folder=_short(folder))
        return self.tr("It is usually here: {folder}").format(folder=folder)


def _short(folder: Path) -> str:
    way = str(folder)
    return way if len(way) <= 2 * _END else f"{way[:_END]} … {way[-_END:]}"
