"""Taking back what came in together: how far it has come, and what stays."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.moving import Move
from mammadagbok.ui.look import Look
from mammadagbok.ui.moving.mover import TakingBack
from mammadagbok.ui.moving.words import removed_words
from mammadagbok.ui.session import Session
from mammadagbok.ui.share.calm_dialog import CalmDialog
from mammadagbok.ui.theme import WIDE
from mammadagbok.ui.widgets.layouts import fill
from mammadagbok.ui.widgets.notice import notice, say
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.words import entries_words, sentence


class TakeBackDialog(CalmDialog):
    """Begins by itself. Closing it stops it: what is left can be taken back another day."""

    def __init__(self, session: Session, look: Look, parent: QWidget, move: Move) -> None:
        name = QCoreApplication.translate("TakeBackDialog", "Taking out what came in")
        super().__init__(look, parent, name, "take_back")
        self._line = notice("take_back_line", "text")
        fill(self.body, label(name, "heading"), self._line, 1)
        self._progress(0)
        self.close_button.setText(self.tr("Stop"))
        self.close_button.setAccessibleName(self.close_button.text())
        self._taking: TakingBack | None = TakingBack(session, move, self)
        self._taking.progressed.connect(self._progress)
        self._taking.done.connect(self._on_done)
        self._taking.failed.connect(self._on_failed)
        session.locked.connect(self._on_locked)
        self.fit(look.px(WIDE))
        self._taking.start()

    def reject(self) -> None:
        """Stop after this step, and close when there is nothing more to stop."""
        if self._taking is not None:
            self._taking.stop()
        else:
            super().reject()

    def _progress(self, removed: int) -> None:
        told = self.tr("{amount} so far …").format(amount=entries_words(removed))
        say(self._line, told if removed else self.tr("Taking out …"), aloud=not removed)

    def _on_done(self, removed: int, spared: int) -> None:
        self._end(removed_words(removed, spared))

    def _on_failed(self, error: MammadagbokError) -> None:
        self._end(sentence(error))

    def _on_locked(self) -> None:
        self._taking = None
        super().reject()

    def _end(self, told: str) -> None:
        self._taking = None
        say(self._line, told)
        self.close_button.setText(self.tr("Close"))
        self.close_button.setAccessibleName(self.close_button.text())
        self.close_button.setFocus()
