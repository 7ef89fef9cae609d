"""Short questions before the journal opens, and the calm page while it is being read."""

from PySide6.QtCore import Qt, Signal

from mammadagbok.domain.clock import Clock
from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.services.opening import Older
from mammadagbok.ui.look import Look
from mammadagbok.ui.rescue.question_page import QuestionPage
from mammadagbok.ui.unlock.frame import BROADER, StartPage
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.words import entries_words


class KeyfilePage(QuestionPage):
    """Both key files are gone, and a copy has one (5). Emits `agreed`, or `others_requested`."""

    agreed = Signal()
    others_requested = Signal()

    def __init__(self, look: Look, day: str) -> None:
        asked = self.tr("The key file is missing. There is a copy from {day}. Use it?")
        super().__init__(look, "keyfile_page", asked.format(day=day))
        agree = button(self.tr("Use it"), self.agreed.emit, "primary", object_name="use_copy")
        others = button(
            self.tr("Choose another copy"), self.others_requested.emit, object_name="other_copies"
        )
        self.offer(agree, others)
        self.add_help()


class OlderPage(QuestionPage):
    """The file is older than a copy of it (14). Emits `agreed`, or `restore_requested`."""

    agreed = Signal()
    restore_requested = Signal()

    def __init__(self, look: Look, clock: Clock, older: Older) -> None:
        asked = self.tr(
            "The file looks older than last time: {entries} now, {last} last time. Is that right?"
        ).format(entries=entries_words(older.entries), last=older.last)
        super().__init__(look, "older_page", asked)
        agree = button(
            self.tr("Yes, go on with this one"),
            self.agreed.emit,
            "primary",
            object_name="go_on_older",
        )
        day = look.dates.ago(older.copy.front.made, clock())
        fetch = button(
            self.tr("No, bring back the copy from {day}").format(day=day),
            self.restore_requested.emit,
            object_name="restore_newer",
        )
        self.offer(agree, fetch)
        self.add_help()


class ReadingPage(StartPage):
    """Something of the journal's is being read or put in place. Nothing to press."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "reading_page", BROADER)
        self.mark(Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(
            label(self.tr("Reading what can be read. It may take a moment."), "soft")
        )

    def wait(self) -> None:
        """It says so already."""

    def say_failure(self, error: MammadagbokError) -> None:
        """Another page says it."""
