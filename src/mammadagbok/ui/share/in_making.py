"""The page in the making: of what she has ticked, as she wishes it, and as she has decided."""

from functools import cached_property, partial
from importlib import import_module
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.page import HEADING, SharePage
from mammadagbok.domain.question import Answer, Decisions, Sentence, Spot
from mammadagbok.domain.taking import Occasion
from mammadagbok.services.lexicon import WordLists
from mammadagbok.services.page_making import LookedPage, Wishes
from mammadagbok.ui.group.changing import change
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.share.begun import Begun
from mammadagbok.ui.share.choosing import Choosing, is_ticked_every_time
from mammadagbok.ui.share.looking import Looking

if TYPE_CHECKING:
    from mammadagbok.domain.hints import Hints


_LOOKS_OVER: Final = ("mammadagbok.domain.replacing.composing", "mammadagbok.domain.hints")
"""With what they load, some thirty milliseconds each: not with the page, and not with a tick."""
_AHEAD_MS: Final = 300


class PageInMaking(QObject):
    """Emits `made` with a SharePage, None while there is none, and `failed` with a MammadagbokError
    when there is none because of it.

    What she has decided about the page is kept here, from the first tick until the journal locks,
    and in `Session.begun` while the window is made anew in another look.
    """

    made = Signal(object)
    failed = Signal(object)

    def __init__(
        self, session: Session, look: Look, choosing: Choosing, looking: Looking, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._look = session, look
        self._choosing, self._looking = choosing, looking
        self._occasion = Occasion.GROUP
        self._decisions = Decisions()
        self._looked: LookedPage | None = None
        self._connect()
        for number, name in enumerate(_LOOKS_OVER, start=1):
            QTimer.singleShot(number * _AHEAD_MS, self, partial(import_module, name))

    @cached_property
    def _word_lists(self) -> WordLists:
        """Read when there is something to look over, for they take four megabytes."""
        return WordLists(self._look.spelling)

    def _hinting(self, not_names: frozenset[str]) -> "Hints":
        from mammadagbok.domain.hints import Hints

        return Hints(self._word_lists, not_names)

    @property
    def occasion(self) -> Occasion:
        """What the page is for."""
        return self._occasion

    @property
    def page(self) -> SharePage | None:
        """The page as it is now; None when nothing is on it."""
        return self._looked.page if self._looked and self._looked.page.parts else None

    @property
    def left(self) -> int:
        """How many places on it are left to look at."""
        return sum(each.is_open for each in self._looked.questions) if self._looked else 0

    def begin(self, occasion: Occasion) -> None:
        """Begin anew: what she ticked and wrote for somebody else to see is not for these."""
        self._occasion, self._decisions = occasion, Decisions()
        self._choosing.begin(occasion)
        self._looking.wishes.begin(is_book=occasion is Occasion.BOOK)

    def keep(self, *, with_alone: bool) -> None:
        """Keep what she has begun for the page that may take the place of this one, without what is
        ticked by hand every time unless `with_alone`.
        """
        things = {
            key: (each, pieces)
            for key, (each, pieces) in self._choosing.ticked_things().items()
            if with_alone or not is_ticked_every_time(each)
        }
        self._session.begun = Begun(things, self._wishes(), self._decisions)

    def resume(self) -> None:
        """Go on with what she had begun, unless new people have come to listen since."""
        begun, self._session.begun = self._session.begun, None
        if begun is None or self._session.journal.sharing.asks_again():
            return
        self.begin(begun.wishes.occasion)
        self._decisions = begun.decisions
        self._choosing.tick(begun.ticked)
        self._looking.wishes.restore(begun.wishes)

    def forget(self) -> None:
        """Let go of the page, every tick and every decision."""
        self._decisions = Decisions()
        self._choosing.forget()
        self._looking.forget()
        self.drop()

    def make(self) -> None:
        """Make the page anew."""
        ticks = self._choosing.ticked()
        page = self._session.journal.sharing.page
        try:
            looked = page(ticks, self._wishes(), self._decisions, self._hinting) if ticks else None
        except MammadagbokError as error:
            self.drop()
            self.failed.emit(error)
        else:
            self._show(looked)

    def drop(self) -> None:
        """Have no page, until the next one is made."""
        self._show(None)

    def _connect(self) -> None:
        self._choosing.ticks_changed.connect(self.make)
        self._looking.wishes.changed.connect(self.make)
        deciding, decided = self._looking.deciding, self._looking.decided
        deciding.answered.connect(self._on_answer)
        deciding.rewritten.connect(self._on_rewritten)
        deciding.no_name.connect(self._on_no_name)
        decided.asked_again.connect(self._on_asked_again)
        decided.restored.connect(self._on_restored)

    def _wishes(self) -> Wishes:
        wanted = self._looking.wishes
        return Wishes(
            self._occasion,
            self._look.tag,
            heading=wanted.heading,
            day=self._look.dates.day if wanted.has_days else None,
            large=wanted.is_large,
            real_names=wanted.keeps_names,
        )

    def _show(self, looked: LookedPage | None) -> None:
        self._looked = looked
        questions = looked.questions if looked else ()
        self._looking.show_questions(questions, self._rewritten() if looked else {})
        self.made.emit(self.page)

    def _rewritten(self) -> dict[Sentence, str]:
        """Return the sentences of what she has ticked that stand otherwise than she wrote them."""
        there = {*self._choosing.ticked(), HEADING}
        return {o: words for o, words in self._decisions.rewritten.items() if o.part in there}

    # --- What she decides ---------------------------------------------------------------------

    def _decide(self, decisions: Decisions) -> None:
        self._decisions = decisions
        self.make()

    def _on_answer(self, spot: Spot, answer: Answer) -> None:
        self._decide(self._decisions.answered(spot, answer))

    def _on_asked_again(self, spot: Spot) -> None:
        self._decide(self._decisions.answered(spot, None))

    def _on_rewritten(self, origin: Sentence, words: str) -> None:
        self._decide(self._decisions.rewrote(origin, words))

    def _on_restored(self, origin: Sentence) -> None:
        self._decide(self._decisions.rewrote(origin, None))

    def _on_no_name(self, word: str) -> None:
        add = self._session.journal.sharing.add_not_name
        change(self._session, "names", lambda: add(word))
