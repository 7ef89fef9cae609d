"""«Nye tekster om sug»: what stays of them, for how long, and one question she may want."""

from collections.abc import Callable, Hashable
from functools import partial

from mammadagbok.domain.craving import Keep
from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.services.cravings import ASKS_EXPECTED, KEEP_ASKED
from mammadagbok.ui.lasting.days_choice import DaysChoice
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.settings.option_row import Option
from mammadagbok.ui.settings.setting import setting
from mammadagbok.ui.theme import STEP
from mammadagbok.ui.widgets.layouts import Card, fill
from mammadagbok.ui.widgets.notice import notice, say
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.widgets.tick import Tick
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
            "They can delete themselves after some days, from the journal and the copies that can "
            "be reached, the next time the journal is open."
        )
        note = self.tr(
            "The day is shown on the text, and you can let the text stay after all. Texts you have "
            "already written are as they were."
        )
        asked = self.tr("When a craving comes, you can be asked how strong you think it will get.")
        helped = Option(Keep.ONLY_HELPED, self.tr("Only what helped stays"))
        self._choice = DaysChoice(look, heading, self._now(), "settings_lasting", (helped,))
        self._choice.chosen.connect(self._on_chosen)
        self._expected = Tick(
            look, self.tr("Ask how strong you think it will get"), "settings_asks_expected"
        )
        self._notice = notice("settings_lasting_notice", "text")
        strength = self.tr("How strong it will get")
        fill(self.body, label(heading, "heading"), label(told, "soft"), self._choice)
        fill(self.body, label(note, "small"), setting(look, strength, asked, self._expected))
        self.body.addWidget(self._notice)
        self.refresh()
        self._expected.toggled.connect(self._on_expected)

    def refresh(self) -> None:
        """Show what she has chosen now, here or after a craving."""
        self._choice.show_value(self._now())
        self._expected.blockSignals(True)
        self._expected.setChecked(self._session.journal.preferences.read(ASKS_EXPECTED))
        self._expected.blockSignals(False)
        say(self._notice, "")

    def _now(self) -> Hashable:
        lasting = self._session.journal.lasting
        is_helped = lasting.keep_choice() is Keep.ONLY_HELPED
        return Keep.ONLY_HELPED if is_helped else lasting.craving_days()

    def _choose(self, value: Hashable) -> None:
        journal = self._session.journal
        if value is Keep.ONLY_HELPED:
            journal.cravings.choose(Keep.ONLY_HELPED)
        elif value is None or isinstance(value, int):
            journal.lasting.choose_for_cravings(value)
        journal.preferences.keep(KEEP_ASKED, True)

    def _do(self, act: Callable[[], None]) -> None:
        try:
            act()
        except MammadagbokError as error:
            say(self._notice, sentence(error))
            return
        say(self._notice, self.tr("Saved"))

    def _on_chosen(self, value: Hashable) -> None:
        self._do(partial(self._choose, value))

    def _on_expected(self, asks: bool) -> None:
        self._do(partial(self._session.journal.preferences.keep, ASKS_EXPECTED, asks))
