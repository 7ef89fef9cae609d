"""All parts of the craving page, one of them in sight, help beside it."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mammadagbok.domain.craving import Craving
from mammadagbok.domain.entry import NewEntry
from mammadagbok.services.cravings import ASKS_EXPECTED
from mammadagbok.ui.craving.after import After
from mammadagbok.ui.craving.asked_later import AskedLater
from mammadagbok.ui.craving.beside import Beside
from mammadagbok.ui.craving.frame import Frame
from mammadagbok.ui.craving.help_strip import HelpStrip
from mammadagbok.ui.craving.if_i_took import IfITook
from mammadagbok.ui.craving.questions import Questions
from mammadagbok.ui.craving.ride import Ride
from mammadagbok.ui.craving.waves import Waves
from mammadagbok.ui.craving.ways_out import WaysOut
from mammadagbok.ui.craving.words_card import WordsCard
from mammadagbok.ui.look import Look
from mammadagbok.ui.place import Stage
from mammadagbok.ui.session import Session
from mammadagbok.ui.widgets.announcing import announce
from mammadagbok.ui.widgets.buttons import enlarge
from mammadagbok.ui.widgets.forgetting import forget_texts

if TYPE_CHECKING:
    from mammadagbok.domain.cheer import Cheer
    from mammadagbok.ui.craving.calm.page import CalmPage

    Aside = IfITook | Waves | CalmPage

_LEADS_ON: Final = {
    Stage.QUESTIONS: "craving_done",
    Stage.RIDE: "ride_done",
    Stage.AFTER: "craving_closing_today",
}
_WITH_STRIP: Final = (Stage.QUESTIONS, Stage.RIDE)
_ASIDES: Final = (Stage.IF_I_TOOK, Stage.WAVES, Stage.CALM)


class Sheet(QWidget):
    """What she has given stands in its parts; `read` makes an entry of it, `load` shows one.

    Emits `back_requested`, `calls_requested` and `lock_requested` from a part beside the craving,
    and `destination_requested` with a Destination.
    """

    back_requested = Signal()
    calls_requested = Signal()
    lock_requested = Signal()
    destination_requested = Signal(object)

    def __init__(self, session: Session, look: Look, notice: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._look = session, look
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._frame = Frame(look, notice, self)
        whole.addWidget(self._frame)
        self.asked_later = AskedLater(session, look)
        self.questions, self.words = Questions(look), WordsCard(look)
        self.ride, self.after = Ride(session, look), After(look)
        self.beside = Beside(session, look)
        self._asides: dict[Stage, Aside] = {}
        self._calm: CalmPage | None = None
        self._cheers: list[Cheer] = []
        self.leaving = WaysOut(look, "craving", with_worse=False)
        self.riding = WaysOut(look, "ride", with_worse=True)
        self._parts: dict[Stage, tuple[QWidget, ...]] = {
            Stage.QUESTIONS: (self.asked_later, self.questions, self.words),
            Stage.RIDE: (self.ride, self.words),
            Stage.AFTER: (self.after,),
        }
        self._ways_out = {Stage.QUESTIONS: self.leaving, Stage.RIDE: self.riding}
        self.numbers = {
            Stage.QUESTIONS: self.questions.numbers,
            Stage.RIDE: self.ride.numbers,
            Stage.AFTER: self.after.numbers,
        }
        self.stage = Stage.QUESTIONS
        self._calls_first = False
        self._stand: tuple[QWidget, ...] = (
            *(self.asked_later, self.questions, self.ride, self.words, self.after),
        )
        self.strip = HelpStrip(look)
        ways_out = tuple(self._ways_out.values())
        self._frame.hold(self._stand, self.beside, self.strip, ways_out)
        self._connect()

    def _connect(self) -> None:
        self.strip.calls_requested.connect(self._on_calls_requested)
        self.strip.card_requested.connect(self._on_card_requested)
        self.strip.kind_words_requested.connect(self._on_kind_words_requested)
        self.strip.writing_requested.connect(self.words.start_writing)

    def load(self, words: NewEntry, cursor: int, entry: int | None) -> None:
        """Show other words, those of `entry` if the journal keeps them already.

        Raises what reading the journal raises.
        """
        craving, journal = words.craving or Craving(), self._session.journal
        asks = journal.preferences.read(ASKS_EXPECTED)
        self.questions.show_craving(craving, journal.cravings.causes(), asks_expected=asks)
        self.ride.show_craving(craving)
        self.after.show_craving(craving)
        self.words.show_text(words.text, cursor)
        self.beside.show_helped(craving.cause, entry)

    def read(self, words: NewEntry) -> NewEntry:
        """Return the words as they stand here now."""
        return replace(words, text=self.words.text(), craving=self.craving(words.craving))

    def craving(self, known: Craving | None = None) -> Craving:
        """What stands here of the craving; what has no place here is as it was known."""
        craving = known or Craving()
        for part in (self.questions, self.ride, self.after):
            craving = part.read(craving)
        return craving

    def refresh(self, entry: int | None) -> None:
        """Show people, cards and kind words, and ask about an earlier craving than `entry`.

        Raises what reading the journal raises.
        """
        self.beside.refresh()
        self._cheers = self._session.journal.group.soft_cheers()
        self.strip.offer(card=bool(self.beside.cards.text), kind_words=bool(self._cheers))
        if isinstance(took := self._asides.get(Stage.IF_I_TOOK), IfITook):
            took.kind_words.hold(self._cheers, self._session.clock())
        asked = self._session.journal.cravings.asked_later()
        self.asked_later.ask(None if asked == entry else asked)

    def show_stage(self, stage: Stage, *, calls_first: bool) -> None:
        """Have this part stand here, from its top; said once to those who hear the window."""
        is_new, self.stage = stage is not self.stage, stage
        if stage in _ASIDES and stage not in self._asides:
            self._build_aside(stage)
        for part in self._stand:
            part.setVisible(part in self._parts[stage])
        for each, ways in self._ways_out.items():
            ways.setVisible(each is stage)
        if not self.asked_later.is_asking:
            self.asked_later.hide()
        if stage is Stage.RIDE and not self.words.cursor_place():
            self.words.hide()
        heading = self.heading()
        self._frame.show_heading(heading, with_intro=stage in (Stage.QUESTIONS, Stage.RIDE))
        self.bring_calls_forward(forward=calls_first)
        # Last: the keyboard leaves a part that is hidden for another, which scrolls into sight.
        self._frame.go_to_top()
        if is_new:
            announce(self, heading)

    def open_aside(self) -> None:
        """Show the part beside the craving from its beginning, if that is in sight."""
        match self._asides.get(self.stage):
            case IfITook() | Waves() as aside:
                aside.open()
            case _:
                pass

    def bring_calls_forward(self, *, forward: bool) -> None:
        """Have those to call stand before all else, and come into sight, or not."""
        self._calls_first = forward
        self.beside.show_for(self.stage, calls_first=forward)
        self.fit()
        if forward:
            self._frame.bring_into_sight(self.beside.calls)

    def heed_strength(self, *, calls_first: bool) -> None:
        """Bring those to call forward, or have the number she pressed stay under her hand."""
        change = partial(self.bring_calls_forward, forward=calls_first)
        if calls_first:
            change()
        else:
            self._frame.keep_in_place(self.after.numbers, change)

    def fit(self) -> None:
        """One column where there is no room for two."""
        self.ride.fit(self.width(), is_low=self._frame.is_low)
        self._frame.fit(
            self.width(),
            help_first=self._calls_first,
            with_strip=self.stage in _WITH_STRIP,
            rides=self.stage is Stage.RIDE,
        )

    def first_way_out(self) -> QPushButton | None:
        """The button that leads on from the part in sight."""
        ways: dict[Stage, QWidget] = {Stage.AFTER: self.after, **self._ways_out}
        return ways[self.stage].findChild(QPushButton, _LEADS_ON[self.stage])

    def heading(self) -> str:
        """What stands above the part in sight."""
        match self.stage:
            case Stage.IF_I_TOOK:
                return self.tr("If I took something")
            case Stage.WAVES:
                return self.tr("My waves")
            case Stage.CALM:
                return self.tr("On a calm day")
            case Stage.AFTER:
                return self.tr("Done for now")
            case Stage.RIDE:
                return self.tr("Ride the wave")
            case _:
                return self.tr("Craving right now")

    def save_now(self) -> None:
        """Keep what she has begun to write beside the craving. Raises MammadagbokError."""
        for part in (self.asked_later, self.beside):
            part.save_now()
        self.save_calm()

    def save_calm(self) -> None:
        """Keep what she has begun to write for a craving on a calm day. Raises MammadagbokError."""
        if self._calm is not None:
            self._calm.save_now()

    def forget(self) -> None:
        """Let go of every word of hers."""
        for part in (self.questions, self.ride, self.words):
            part.blockSignals(True)
        for each in (self.ride, self.after, self.asked_later, self.beside):
            each.forget()
        for aside in self._asides.values():
            aside.forget()
        self._cheers = []
        forget_texts(self)

    def _build_aside(self, stage: Stage) -> None:
        """Build a part beside the craving when she asks for it: the calm page alone is a third of
        it all.
        """
        self._asides[stage] = made = self._made_aside(stage)
        made.back_requested.connect(self.back_requested)
        self._frame.take_in(made)
        enlarge(made)
        self._parts[stage] = (made,)
        self._stand = (*self._stand, made)

    def _made_aside(self, stage: Stage) -> "Aside":
        if stage is Stage.WAVES:
            return Waves(self._session, self._look)
        if stage is Stage.IF_I_TOOK:
            took = IfITook(self._look)
            took.kind_words.hold(self._cheers, self._session.clock())
            took.calls_requested.connect(self.calls_requested)
            took.lock_requested.connect(self.lock_requested)
            return took
        from mammadagbok.ui.craving.calm.page import CalmPage

        self._calm = CalmPage(self._session, self._look)
        self._calm.destination_requested.connect(self.destination_requested)
        return self._calm

    def _on_calls_requested(self) -> None:
        self._frame.bring_into_sight(self.beside.calls)

    def _on_card_requested(self) -> None:
        self._frame.bring_into_sight(self.beside.cards)

    def _on_kind_words_requested(self) -> None:
        self.beside.kind_words.ask()
        self._frame.bring_into_sight(self.beside.kind_words)
