"""«Nye tekster om sug»: whether they stay, or delete themselves after some days."""

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.ui.lasting.days_choice import DaysChoice
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import STEP
from mammadagbok.ui.widgets.layouts import Card, fill
from mammadagbok.ui.widgets.notice import notice, say
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.words import sentence


class LastingCard(Card):
    """Kept in the journal as soon as she chooses. Making it reads that, and raises what reading
    raises.
    """

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__(look, gap=STEP)
        self.setObjectName("settings_lasting_card")
        self._session = session
        heading = self.tr("New texts about craving")
        told = self.tr(
            "They can delete themselves after some days, from the journal and from the copies. "
            "The day stands on the text, and you can let it stay. Texts you have written already "
            "are as they were."
        )
        days = session.journal.lasting.craving_days()
        choice = DaysChoice(look, heading, days, "settings_lasting")
        choice.chosen.connect(self._on_chosen)
        self._notice = notice("settings_lasting_notice", "text")
        fill(self.body, label(heading, "heading"), label(told, "soft"), choice, self._notice)

    def _on_chosen(self, days: int | None) -> None:
        try:
            self._session.journal.lasting.choose_for_cravings(days)
        except MammadagbokError as error:
            say(self._notice, sentence(error))
            return
        say(self._notice, self.tr("Saved"))
