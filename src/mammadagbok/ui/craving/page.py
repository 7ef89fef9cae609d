"""«Bølger»: help in sight from the first second, questions underneath, and a quiet way out."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from mammadagbok.domain.craving import ONE_EPISODE, Craving, Keep
from mammadagbok.domain.entry import NewEntry
from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.services.cravings import ASK_LATER, KEEP_ASKED, AskLater
from mammadagbok.ui.craving.episode import Episode
from mammadagbok.ui.craving.sheet import Sheet
from mammadagbok.ui.craving.stages import EPISODE, is_still_strong, stage_of
from mammadagbok.ui.look import Look
from mammadagbok.ui.page import Page
from mammadagbok.ui.place import PageName, Place, Stage
from mammadagbok.ui.session import Session
from mammadagbok.ui.widgets.buttons import enlarge
from mammadagbok.ui.widgets.strength import StrengthRow
from mammadagbok.ui.writing.unsaved import UnsavedNotice

_DIGITS = frozenset("0123456789")


class CravingPage(Page):
    """A number alone and leaving is a whole entry; nothing at all leaves no trace."""

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(PageName.CRAVING, session, look, parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._episode = Episode(session, self._read, self)
        self._notice = UnsavedNotice(session, look, self._episode.unsaved, "craving_notice")
        self._sheet = Sheet(session, look, self._notice, self)
        self._base = self._before_after = Stage.QUESTIONS
        self._is_worse = False
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._sheet)
        enlarge(self)
        self._connect()

    def arrive(self, place: Place) -> None:
        """Show what is going on, or a fresh page, and the people and kind words there are."""
        self._try(partial(self._open, place))
        self._refresh()
        is_aside = place.stage is not None and place.stage not in EPISODE
        self._show(place.stage if is_aside and place.stage else self._base)

    def place(self) -> Place:
        """The entry on the page, where the cursor stands in its words, and what is in sight."""
        cursor, stage = self._sheet.words.cursor_place(), self._sheet.stage
        came_from = self._before_after if stage is Stage.AFTER else self._base
        since = self._sheet.ride.since if came_from is Stage.RIDE else None
        told = None if stage is Stage.QUESTIONS else stage
        return Place(self.name, self._episode.entry_id, cursor, None, told, since)

    def leave(self) -> None:
        """She has gone to another page: a crash does not bring her back, and what is over is over.

        One that is not over goes on when she comes back.
        """
        if self._base is Stage.AFTER:
            self._finish()
        self._sheet.stage = self._base
        self._try(self._episode.rest)

    def save_now(self) -> None:
        """Save what is not saved yet. Raises MammadagbokError, and then it stays on the page."""
        self._episode.save_now()
        self._sheet.save_now()

    def forget(self) -> None:
        """Let go of everything she has written here."""
        self._episode.let_go()
        self._sheet.forget()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A number can be typed wherever no text is written, Return goes on, Escape goes back.

        A key that is held down acts once.
        """
        stage, key, numbers = self._sheet.stage, event.key(), self._numbers_at_hand()
        is_bare = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.isAutoRepeat():
            super().keyPressEvent(event)
        elif is_bare and numbers is not None and event.text() in _DIGITS:
            numbers.type_digit(int(event.text()))
        elif is_bare and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go_on()
        elif key == Qt.Key.Key_Escape and stage not in EPISODE:
            self._on_back_requested()
        else:
            super().keyPressEvent(event)

    def _numbers_at_hand(self) -> StrengthRow | None:
        """The row she stands in, else the one this part of the page asks for first."""
        focus = self.focusWidget()
        around = None if focus is None else focus.parentWidget()
        if isinstance(around, StrengthRow):
            return around
        return self._sheet.numbers.get(self._sheet.stage)

    def _go_on(self) -> None:
        """Press the button she stands on, ride, or walk to the first way out."""
        focus = QApplication.focusWidget()
        if isinstance(focus, QPushButton):
            focus.click()
        elif focus is self and self._sheet.stage is Stage.QUESTIONS:
            self._on_ride_requested()
        elif focus is self and (way := self._sheet.first_way_out()) is not None:
            way.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column where there is no room for two."""
        super().resizeEvent(event)
        self._sheet.fit()

    def showEvent(self, event: QShowEvent) -> None:
        """The idle lock waits while the ride is in sight."""
        super().showEvent(event)
        focus = QApplication.focusWidget()
        if focus is None or not self.isAncestorOf(focus):
            self.setFocus()
        self._heed_riding()

    def hideEvent(self, event: QHideEvent) -> None:
        """She has gone to another page, and the idle lock counts again."""
        super().hideEvent(event)
        self._heed_riding()

    # --- The craving that goes on -------------------------------------------------------------

    def _open(self, place: Place) -> None:
        if self._base is Stage.AFTER and place.stage is None and not self._goes_on():
            self._finish()
        if self._goes_on() and place.entry in (None, self._episode.entry_id):
            if not self._episode.is_changed_elsewhere():
                self._episode.mark()
                return
            # What she has made of it meanwhile, in the journal, must not be written over.
            place = replace(self.place(), stage=self._base)
        self._begin_anew()
        rides, now = place.stage is Stage.RIDE, self.session.clock()
        if place.since is not None:
            rides = self._is_one(place.since)
        known = None
        if place.entry is not None:
            known = self._episode.resume(place.entry, rides=rides)
        if known is not None:
            self._sheet.load(known, place.cursor, place.entry)
            self._episode.mark()
            told = known.craving or Craving()
            self._base = stage_of(told)
            self._before_after = Stage.RIDE if told.during else Stage.QUESTIONS
        if known is not None or place.entry is None:
            self._base = self._came_from(place, rides=rides)
            if rides:
                self._before_after = Stage.RIDE
        if Stage.RIDE in (self._base, self._before_after):
            self._sheet.ride.begin(place.since if rides and place.since else now)

    def _came_from(self, place: Place, *, rides: bool) -> Stage:
        """Return where she was. Only a ride that is not over yet goes on."""
        if rides and place.stage is not Stage.AFTER:
            return Stage.RIDE
        is_known = place.stage in EPISODE and place.stage is not Stage.RIDE
        return place.stage if is_known and place.stage else self._base

    def _read(self, words: NewEntry) -> NewEntry:
        return self._sheet.read(words)

    def _goes_on(self) -> bool:
        is_riding = Stage.RIDE in (self._base, self._before_after)
        rides = is_riding and self._is_one(self._sheet.ride.since)
        return rides or self._episode.is_going_on

    def _is_one(self, began: datetime) -> bool:
        return abs(self.session.clock() - began) <= ONE_EPISODE

    def _begin_anew(self) -> None:
        self._base = self._before_after = Stage.QUESTIONS
        self._is_worse = False
        self._sheet.beside.tell_worse(is_worse=False)
        self._sheet.load(self._episode.start(), 0, None)

    def _finish(self) -> None:
        self._try(self._episode.finish)
        self._try(self._begin_anew)

    def _heed_riding(self) -> None:
        is_seen = self.session.is_open and self.isVisible() and self._sheet.stage is Stage.RIDE
        rides = is_seen and self._goes_on()
        self.session.idle_hold.keep(self.name, held=rides)

    # --- What is in sight ---------------------------------------------------------------------

    def _show(self, stage: Stage) -> None:
        if stage in EPISODE:
            self._base = stage
        sheet, craving = self._sheet, self._sheet.craving()
        sheet.ride.show_craving(craving)
        sheet.show_stage(stage, calls_first=self._calls_first(stage))
        sheet.open_aside()
        if stage is Stage.AFTER:
            asks_keep = not self.session.journal.preferences.read(KEEP_ASKED)
            is_kept = self._episode.entry_id is not None
            cards = sheet.beside.card_texts()
            sheet.after.keep_only(helped=self._episode.keeps_only_helped)
            self._try(self._tell_later)
            sheet.after.open(craving, cards, asks_keep=asks_keep, may_ask_later=is_kept)
        if stage in EPISODE:
            self.setFocus()
        self._heed_riding()

    def _tell_later(self) -> None:
        asked = self.session.journal.cravings.asked_later()
        is_asked = asked is not None and asked == self._episode.entry_id
        self._sheet.after.tell_later(is_asked=is_asked)

    def _calls_first(self, stage: Stage) -> bool:
        ends = stage is Stage.AFTER and is_still_strong(self._sheet.craving())
        return self._is_worse or ends

    def _refresh(self) -> None:
        self._try(partial(self._sheet.refresh, self._episode.entry_id))

    def _try(self, act: Callable[[], object]) -> bool:
        """Do it, or have the window say why not; True when it is done."""
        try:
            act()
        except MammadagbokError as error:
            self.session.failed.emit(error)
            return False
        return True

    # --- What happens -------------------------------------------------------------------------

    def _connect(self) -> None:
        sheet = self._sheet
        for part in (sheet.questions, sheet.ride, sheet.after, sheet.words):
            part.changed.connect(self._on_answered)
        sheet.questions.cause_changed.connect(self._on_cause_changed)
        sheet.questions.ride_requested.connect(self._on_ride_requested)
        sheet.after.strength_chosen.connect(self._on_strength_chosen)
        sheet.after.keep_chosen.connect(self._on_keep_chosen)
        sheet.after.later_requested.connect(self._on_later_requested)
        sheet.after.today_requested.connect(self._on_today_requested)
        sheet.after.lock_requested.connect(self._on_lock_requested)
        for ways in (sheet.leaving, sheet.riding):
            ways.done.connect(self._on_done)
            ways.worse.connect(self._on_worse)
            ways.writing_requested.connect(sheet.words.start_writing)
            ways.discarded.connect(self._on_discarded)
        sheet.after.discarded.connect(self._on_discarded)
        sheet.after.back_requested.connect(self._on_not_done)
        sheet.beside.stage_requested.connect(self._show)
        sheet.back_requested.connect(self._on_back_requested)
        sheet.calls_requested.connect(self._on_calls_requested)
        sheet.lock_requested.connect(self.lock_requested)
        sheet.destination_requested.connect(self.destination_requested)
        self._episode.saved.connect(self._notice.clear)
        self._episode.failed.connect(self._notice.tell)
        self.session.changed.connect(self._on_changed)

    def _on_answered(self) -> None:
        self._episode.touch()
        self._heed_riding()

    def _on_cause_changed(self, line: str) -> None:
        self._try(partial(self._sheet.beside.show_helped, line, self._episode.entry_id))

    def _on_ride_requested(self) -> None:
        self._base = Stage.RIDE
        self._sheet.ride.begin(self.session.clock())
        self._show(Stage.RIDE)

    def _on_strength_chosen(self) -> None:
        self._sheet.heed_strength(calls_first=self._calls_first(Stage.AFTER))

    def _on_worse(self) -> None:
        """Nobody is told, and nothing is kept of it."""
        self._is_worse = True
        self._sheet.beside.tell_worse(is_worse=True)
        self._sheet.bring_calls_forward(forward=True)

    def _on_done(self) -> None:
        try:
            self._episode.save_now()
        except MammadagbokError:
            return  # The notice has said it, and everything still stands here.
        self._before_after = self._base
        self._show(Stage.AFTER)

    def _on_not_done(self) -> None:
        """Nothing is finished before she leaves the page: it goes on where it was."""
        self._show(self._before_after)

    def _on_discarded(self) -> None:
        if self._try(self._episode.discard):
            self._sheet.beside.fold()
            self._try(self._begin_anew)
            self.destination_requested.emit(Place())

    def _on_keep_chosen(self, keep: Keep) -> None:
        if self._try(partial(self._keep_from_now_on, keep)):
            self._episode.touch()
            self._sheet.after.told_keep()
            self._sheet.after.keep_only(helped=self._episode.keeps_only_helped)

    def _keep_from_now_on(self, keep: Keep) -> None:
        self.session.journal.cravings.choose(keep)
        self.session.journal.preferences.keep(KEEP_ASKED, True)
        self._episode.follow_choice()

    def _on_later_requested(self) -> None:
        entry, today = self._episode.entry_id, self.session.clock().date()
        if entry is not None:
            asked = AskLater(entry, today)
            keep = partial(self.session.journal.preferences.keep, ASK_LATER, asked)
            if self._try(keep):
                self._sheet.after.tell_later(is_asked=True)

    def _on_today_requested(self) -> None:
        self.destination_requested.emit(Place())

    def _on_lock_requested(self) -> None:
        """It is over, so she does not come back to it."""
        self.destination_requested.emit(Place())
        self.lock_requested.emit()

    def _on_calls_requested(self) -> None:
        self._sheet.bring_calls_forward(forward=True)

    def _on_back_requested(self) -> None:
        """What she has begun to write on the calm page is kept as she leaves it, else she stays."""
        if self._try(self._sheet.save_calm):
            self._show(self._base)

    def _on_changed(self, what: str) -> None:
        if what in {"people", "cheers", "ideas", "calm"} and self.isVisible():
            self._refresh()
