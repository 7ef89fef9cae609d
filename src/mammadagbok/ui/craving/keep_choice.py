"""What is to be kept of a craving once it is over."""

from PySide6.QtCore import QCoreApplication, Signal

from mammadagbok.domain.craving import Keep
from mammadagbok.services.lasting import CRAVING_DAYS
from mammadagbok.ui.look import Look
from mammadagbok.ui.settings.option_row import Option, OptionRow
from mammadagbok.ui.theme import SMALL
from mammadagbok.ui.widgets.layouts import Card, fill
from mammadagbok.ui.widgets.notice import notice, say
from mammadagbok.ui.widgets.texts import label


class KeepChoice(Card):
    """Asked once, quietly, after a craving. Emits `chosen` with a Keep."""

    chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=SMALL)
        self.setObjectName("craving_keep")
        question = self.tr("What is to stay in the journal?")
        self._answers = OptionRow(
            look, question, keep_options(), None, "craving_keep_option", tint="craving"
        )
        self._answers.chosen.connect(self.chosen)
        self._told = notice("craving_keep_told", "soft")
        about = label(
            self.tr("For this one and those to come. You can change it in Settings."), "small"
        )
        fill(self.body, label(question, "strong"), about, self._answers, self._told)

    def ask(self, *, asked: bool) -> None:
        """Be there if she has not chosen yet, with nothing preset."""
        self._answers.show_value(None)
        say(self._told, "")
        self.setVisible(asked)

    def tell(self) -> None:
        """Say that her choice is kept."""
        say(self._told, self.tr("Saved"))


def keep_options() -> list[Option]:
    """Return the three answers, in their order."""
    by_itself = QCoreApplication.translate("KeepChoice", "Delete by itself after {days} days")
    return [
        Option(Keep.ALL, QCoreApplication.translate("KeepChoice", "All of it")),
        Option(Keep.ONLY_HELPED, QCoreApplication.translate("KeepChoice", "Only what helped")),
        Option(Keep.DAYS, by_itself.format(days=CRAVING_DAYS)),
    ]
