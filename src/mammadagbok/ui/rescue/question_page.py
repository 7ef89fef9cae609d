"""A page that says one thing and asks what to do about it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.ui.help.lock_screen import LockScreenHelp
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import BROAD
from mammadagbok.ui.unlock.frame import BROADER, StartPage, actions
from mammadagbok.ui.widgets.notice import notice, say
from mammadagbok.ui.widgets.tab_order import begin_at
from mammadagbok.ui.words import sentence


class QuestionPage(StartPage):
    """A sentence, and under it the buttons that `offer` puts there.

    `wait` says what is being done and lets nothing be pressed meanwhile.
    """

    def __init__(self, look: Look, object_name: str, question: str) -> None:
        super().__init__(look, object_name, BROADER)
        self._buttons: list[QPushButton] = []
        told = notice(f"{object_name}_sentence", "heading")
        self._calm = notice(f"{object_name}_waiting", "soft")
        self._notice = notice(f"{object_name}_notice", "text")
        self.mark(Qt.AlignmentFlag.AlignLeft, gives_way=True)
        for part in (told, self._notice, self._calm):
            self.body.addWidget(part)
        say(told, question)

    def offer(self, *buttons: QPushButton) -> None:
        """Put the buttons there, the main one first."""
        self._buttons = list(buttons)
        self.body.addLayout(actions(self.look, *buttons))
        begin_at(self, buttons[0])

    def add_help(self) -> None:
        """Put the numbers to call at the end of the page."""
        self.body.addSpacing(self.look.px(BROAD))
        self.body.addWidget(LockScreenHelp(self.look, at_left=True))

    def wait(self, doing: str = "") -> None:
        """Say what is being done."""
        self._set_waiting(waiting=True)
        say(self._notice, "")
        say(self._calm, doing or self.tr("It takes a moment."))

    def say_failure(self, error: MammadagbokError) -> None:
        """Say what went wrong; everything can be tried again."""
        self._set_waiting(waiting=False)
        say(self._calm, "")
        say(self._notice, sentence(error))
        self._buttons[0].setFocus()

    def _set_waiting(self, *, waiting: bool) -> None:
        for each in self._buttons:
            each.setEnabled(not waiting)
