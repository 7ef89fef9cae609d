"""Help beside every part of the page: people to call, what helped, a card, and more."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.calm import CalmCard, HelpCard
from mammadagbok.domain.cheer import Cheer
from mammadagbok.domain.craving import Helped
from mammadagbok.ui.craving.cards import Cards
from mammadagbok.ui.craving.helped_last import HelpedLast
from mammadagbok.ui.craving.more_card import MoreCard
from mammadagbok.ui.group.call_card import CallCard
from mammadagbok.ui.help.numbers import help_text
from mammadagbok.ui.look import Look
from mammadagbok.ui.place import Stage
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import ROOM
from mammadagbok.ui.widgets.announcing import announce
from mammadagbok.ui.widgets.layouts import column

_NOT_BESIDE = {
    Stage.IF_I_TOOK: ("helped", "cards", "more"),
    Stage.WAVES: ("helped", "cards"),
    Stage.CALM: ("calls", "helped", "cards", "more"),
}
"""What would be in the way beside a part."""


class Beside(QWidget):
    """Emits `stage_requested` with another part of the page."""

    stage_requested = Signal(object)

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self._session, self._look = session, look
        self.calls = CallCard(session, look, self.tr("Call somebody"))
        self.calls.add_helplines()
        (self._worse,) = help_text(look, "worse", "strong")
        self._worse.setObjectName("craving_worse_told")
        self._worse.hide()
        self.calls.body.insertWidget(1, self._worse)
        self._helped = HelpedLast(look)
        self.cards = Cards(look)
        self._more = MoreCard(session, look)
        self.kind_words = self._more.kind_words
        self._more.stage_requested.connect(self.stage_requested)
        self._hidden: tuple[str, ...] = ()
        self._found: list[Helped] = []
        self._held: tuple[CalmCard, ...] = ()
        self._column = column(look, ROOM)
        self._column.addStretch(1)
        self.setLayout(self._column)
        self._set_in_order((self.calls, self._helped, self.cards, self._more))

    def refresh(self) -> None:
        """Show the people, cards and kind words there are. Raises what reading them raises."""
        journal = self._session.journal
        self.calls.show_people(journal.group.people())
        self.hold_kind_words(journal.group.soft_cheers())
        self._held = journal.calm.to_show(self._look.built_in.cards())
        self._more.because.hold(journal.calm.because())
        self._heed()

    def hold_kind_words(self, cheers: list[Cheer]) -> None:
        """Have these ready."""
        self.kind_words.hold(cheers, self._session.clock())

    def show_helped(self, line: str, but: int | None) -> None:
        """Show what helped when one of these came first. Raises what reading raises."""
        self._found = self._session.journal.cravings.helped_when(line, but)
        self._heed()

    def show_for(self, stage: Stage, *, calls_first: bool) -> None:
        """Be the help that belongs beside this part, those to call foremost or not."""
        self._hidden = _NOT_BESIDE.get(stage, ())
        self.setVisible(stage is not Stage.CALM)
        rest = (self._helped, self.cards, self._more)
        if stage is Stage.AFTER and not calls_first:
            self._set_in_order((self._more, self.calls, self._helped, self.cards))
        else:
            self._set_in_order((self.calls, *rest))
        self.calls.bring_forward(forward=calls_first)
        self._heed()

    def card_texts(self) -> tuple[str, ...]:
        """Return the card that is shown and those in her own words, to be taken over."""
        hers = [each for each in self._held if isinstance(each, HelpCard) and not each.built_in]
        return (self.cards.text, *(each.text for each in hers))

    def tell_worse(self, *, is_worse: bool) -> None:
        """Say whom to turn to when it is worse. Nothing is kept of it."""
        self._worse.setVisible(is_worse)
        if is_worse:
            announce(self, self._look.facts.text("worse")[0].replace("**", ""))

    def save_now(self) -> None:
        """Keep what she has begun to write here. Raises MammadagbokError, and it stays."""
        self._more.topic.save_now()
        self.calls.save_now()

    def fold(self) -> None:
        """Put away what she has begun to write."""
        self._more.topic.fold()

    def forget(self) -> None:
        """Let go of every word of hers."""
        self.hold_kind_words([])
        self._found, self._held = [], ()
        self._heed()
        self._more.because.forget()

    def _set_in_order(self, parts: Sequence[QWidget]) -> None:
        for place, part in enumerate(parts):
            if self._column.indexOf(part) != place:
                self._column.insertWidget(place, part)

    def _heed(self) -> None:
        """Show what belongs here; a part with nothing in it is not there in any case."""
        self.calls.setVisible("calls" not in self._hidden)
        self._more.setVisible("more" not in self._hidden)
        self._helped.show_helped(() if "helped" in self._hidden else self._found)
        self.cards.show_cards(() if "cards" in self._hidden else self._held)
