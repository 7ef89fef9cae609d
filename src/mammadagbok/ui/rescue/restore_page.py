"""«Hent tilbake fra en kopi»: which copies there are, and a way to those that lie elsewhere."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal

from mammadagbok.domain.clock import Clock
from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.storage.bundle import CopyFile
from mammadagbok.ui.help.lock_screen import LockScreenHelp
from mammadagbok.ui.look import Look
from mammadagbok.ui.rescue.copies_list import CopiesList
from mammadagbok.ui.theme import BROAD
from mammadagbok.ui.unlock.frame import BROADER, StartPage, actions
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.notice import notice, say
from mammadagbok.ui.widgets.tab_order import begin_at
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.words import sentence, sentence_before_copies


class RestorePage(StartPage):
    """Emits `copy_chosen` with a CopyFile, `other_requested` for one that lies elsewhere, or
    `left`. With an `error` it says first why the journal is not opened.
    """

    copy_chosen = Signal(object)
    other_requested = Signal()
    left = Signal()

    def __init__(
        self,
        look: Look,
        clock: Clock,
        copies: Sequence[CopyFile],
        error: MammadagbokError | None = None,
    ) -> None:
        super().__init__(look, "restore_page", BROADER)
        self._notice = notice("restore_notice", "text")
        self._list = CopiesList(look, clock)
        self._list.chosen.connect(self.copy_chosen)
        self._list.show_copies(copies)
        elsewhere = button(
            self.tr("Choose a file or memory stick …"),
            self.other_requested.emit,
            object_name="other_copy",
        )
        back = button(self._back_word(error), self.left.emit, object_name="go_back")
        self.mark(Qt.AlignmentFlag.AlignLeft, gives_way=True)
        self._say_what_for(bool(copies), error)
        for part in (self._list, self._notice):
            self.body.addWidget(part)
        self.body.addLayout(actions(look, back, elsewhere))
        self.body.addSpacing(look.px(BROAD))
        self.body.addWidget(LockScreenHelp(look, at_left=True))
        begin_at(self, self._list if copies else elsewhere)

    def wait(self) -> None:
        """The copy she chose is being read to its end."""
        self._list.setEnabled(False)
        say(self._notice, self.tr("Reading the copy. It may take a moment."))

    def say_failure(self, error: MammadagbokError) -> None:
        """Say why the file she chose is no help."""
        self._list.setEnabled(True)
        say(self._notice, sentence(error))

    def _back_word(self, error: MammadagbokError | None) -> str:
        return self.tr("Back") if error is None else self.tr("Try again")

    def _say_what_for(self, has_copies: bool, error: MammadagbokError | None) -> None:
        if error is not None:
            told = notice("trouble_notice", "heading")
            self.body.addWidget(told)
            say(told, sentence_before_copies(error) if has_copies else sentence(error))
            return
        self.body.addWidget(label(self.tr("Bring back from a copy"), "title"))
        calm = self.tr("Choose a copy. Nothing is replaced before you have seen what is in it.")
        none = self.tr("There are no copies in the usual place. They may be on a memory stick.")
        self.body.addWidget(label(calm if has_copies else none))
