"""«Bølger»: help in sight from the first second, questions underneath, and a quiet way out."""

from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mammadagbok.domain.cheer import Cheer
from mammadagbok.domain.craving import STRENGTHS
from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.ui.craving.closing import Closing
from mammadagbok.ui.craving.episode import Episode
from mammadagbok.ui.craving.if_i_took import IfITook
from mammadagbok.ui.craving.more_card import MoreCard
from mammadagbok.ui.craving.questions import Questions
from mammadagbok.ui.craving.ways_out import WaysOut
from mammadagbok.ui.group.call_card import CallCard
from mammadagbok.ui.look import Look
from mammadagbok.ui.page import Page
from mammadagbok.ui.place import PageName, Place
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import BROAD, MARGIN, ROOM, SMALL, TARGET, TIGHT, WIDE
from mammadagbok.ui.widgets.columns import Columns
from mammadagbok.ui.widgets.forgetting import forget_texts
from mammadagbok.ui.widgets.layouts import column, fill, row, scrolling
from mammadagbok.ui.widgets.tab_order import tab_through
from mammadagbok.ui.widgets.texts import fact, label
from mammadagbok.ui.writing.unsaved import UnsavedNotice

_NARROW_BELOW: Final = 930
"""The eleven numbers and the call list side by side need this many pixels at 100 %."""
_NUMBERS_WIDTH: Final = len(STRENGTHS) * (TARGET + TIGHT) + 2 * WIDE
_STILL_STRONG: Final = 7
"""From this strength on afterwards, the call list comes forward (product.md)."""


class CravingPage(Page):
    """A number alone and leaving is a whole entry; nothing at all leaves no trace."""

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__(PageName.CRAVING, session, look)
        self._questions = Questions(look)
        self._closing = Closing(look)
        self._if_i_took = IfITook(look)
        self._calls = CallCard(session, look, self.tr("Call somebody"))
        self._calls.add_helplines()
        self._more = MoreCard(session, look)
        self._ways_out = WaysOut(look)
        self._intro = fact(" ".join(look.facts.text("craving_heading")), "soft")
        self._episode = Episode(session, self._questions.read, self)
        self._notice = UnsavedNotice(session, look, self._episode.unsaved, "craving_notice")
        self._shown: QWidget = self._questions
        self._came_from: QWidget = self._questions
        self._stage, self._beside = column(look, ROOM), column(look, ROOM)
        self._lay_out()
        self._connect()

    def arrive(self, place: Place) -> None:
        """Show what is going on, or a fresh page, and the people and kind words there are."""
        for step in (partial(self._open, place), self._refresh):
            try:
                step()
            except MammadagbokError as error:
                self.session.failed.emit(error)
        self._show(self._questions)
        self._heed_riding()

    def place(self) -> Place:
        """The entry on the page, and where the cursor stands in its words."""
        return Place(self.name, self._episode.entry_id, self._questions.cursor_place())

    def save_now(self) -> None:
        """Save what is not saved yet. Raises MammadagbokError, and then it stays on the page."""
        self._episode.save_now()
        self._more.topic.save_now()
        self._calls.save_now()

    def forget(self) -> None:
        """Let go of everything she has written here."""
        self._episode.let_go()
        self._questions.blockSignals(True)
        self._hold_kind_words([])
        forget_texts(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column where there is no room for two."""
        self._fit()
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """The idle lock waits while a craving that goes on is in sight."""
        super().showEvent(event)
        self._heed_riding()

    def hideEvent(self, event: QHideEvent) -> None:
        """She has gone to another page, and the idle lock counts again."""
        super().hideEvent(event)
        self._heed_riding()

    def _heed_riding(self) -> None:
        rides = self.session.is_open and self.isVisible() and self._episode.is_going_on
        self.session.idle_hold.keep(self.name, held=rides)

    def _lay_out(self) -> None:
        self._left, right, self._body = QWidget(), QWidget(), QWidget()
        self._left.setLayout(self._stage)
        right.setLayout(self._beside)
        fill(self._stage, self._questions, self._closing, self._if_i_took, 1)
        fill(self._beside, self._calls, self._more, 1)
        self._columns = Columns(self.look, _NARROW_BELOW, (self._left, 3), (right, 2))
        margin = self.look.px(MARGIN)
        body = column(self.look, ROOM)
        body.setContentsMargins(margin, self.look.px(SMALL), margin, self.look.px(BROAD))
        fill(body, self._intro, self._columns, 1)
        self._body.setLayout(body)
        self._area = scrolling(self._body)
        self._foot = column(self.look, 0)
        self._foot.setContentsMargins(margin, 0, margin, 0)
        outer = column(self.look, 0)
        outer.addLayout(self._head())
        fill(outer, self._notice, self._area, self._foot)
        self.setLayout(outer)

    def _head(self) -> QHBoxLayout:
        self._title = label("", "title")
        danger = label(self.tr("Danger? Call 113"), "danger", wrap=False)
        danger.setObjectName("craving_danger")
        made = row(self.look, ROOM)
        sides = (MARGIN, BROAD, MARGIN, 0)
        made.setContentsMargins(*(self.look.px(side) for side in sides))
        made.addWidget(self._title, 1)
        made.addWidget(danger, alignment=Qt.AlignmentFlag.AlignVCenter)
        return made

    def _connect(self) -> None:
        self._questions.changed.connect(self._on_answered)
        self._questions.after_chosen.connect(self._on_after_chosen)
        self._episode.saved.connect(self._on_saved)
        self._episode.failed.connect(self._on_save_failed)
        self._ways_out.done.connect(self._on_done)
        self._ways_out.writing_requested.connect(self._on_writing_requested)
        self._ways_out.discarded.connect(self._on_discarded)
        self._closing.today_requested.connect(self._on_today_requested)
        self._more.if_i_took_requested.connect(self._on_if_i_took_requested)
        self._if_i_took.back_requested.connect(self._on_back_requested)
        self.session.changed.connect(self._on_changed)

    def _refresh(self) -> None:
        group = self.session.journal.group
        self._calls.show_people(group.people())
        self._hold_kind_words(group.cheers())

    def _hold_kind_words(self, cheers: list[Cheer]) -> None:
        for kind_words in (self._more.kind_words, self._if_i_took.kind_words):
            kind_words.hold(cheers, self.session.clock())

    def _open(self, place: Place) -> None:
        if self._episode.is_going_on and place.entry in (None, self._episode.entry_id):
            if not self._episode.is_changed_elsewhere():
                return
            # What she has made of it meanwhile, in the journal, must not be written over.
            cursor = self._questions.cursor_place()
            place = replace(place, entry=self._episode.entry_id, cursor=cursor)
        self._questions.show_entry(self._episode.start())
        known = None if place.entry is None else self._episode.resume(place.entry)
        if known is not None:
            self._questions.show_entry(known, place.cursor)
        self._bring_help_forward()

    def _show(self, part: QWidget) -> None:
        self._shown = part
        for each in (self._questions, self._closing, self._if_i_took):
            each.setVisible(each is part)
        asking, took = part is self._questions, part is self._if_i_took
        self._title.setText(self._heading())
        self._intro.setVisible(asking)
        self._ways_out.setVisible(asking)
        self._more.setVisible(not took)
        self._area.verticalScrollBar().setValue(0)
        self._fit()

    def _heading(self) -> str:
        if self._shown is self._if_i_took:
            return self.tr("If I took something")
        if self._shown is self._closing:
            return self.tr("Done for now")
        return self.tr("Craving right now")

    def _fit(self) -> None:
        """Help stands before the questions, and after what is to be read first."""
        calls_first = self._is_still_strong() and self._shown is self._closing
        asking = self._shown is self._questions
        self._columns.fit(self.width(), last_first=asking or calls_first)
        is_narrow = self._columns.is_narrow
        self._left.setMinimumWidth(0 if is_narrow else self.look.px(_NUMBERS_WIDTH))
        _put(self._ways_out, self._stage if is_narrow else self._foot)
        _put(self._more, self._beside if asking else self._stage)
        tab_through(self._calls, self._more, self._left, self._ways_out)

    def _is_still_strong(self) -> bool:
        after = self._questions.craving().after
        return after is not None and after >= _STILL_STRONG

    def _bring_help_forward(self) -> None:
        self._calls.bring_forward(forward=self._is_still_strong())

    def _on_after_chosen(self) -> None:
        self._bring_help_forward()
        if self._is_still_strong():
            scroll = self._area.verticalScrollBar()
            scroll.setValue(min(scroll.value(), self._calls.mapTo(self._body, QPoint()).y()))

    def _on_answered(self) -> None:
        self._episode.touch()
        self._heed_riding()

    def _on_saved(self) -> None:
        self._notice.clear()

    def _on_save_failed(self, error: MammadagbokError) -> None:
        self._notice.tell(error)

    def _on_done(self) -> None:
        try:
            self._episode.save_now()
        except MammadagbokError:
            return  # `_on_save_failed` has said it, and everything still stands here.
        self._episode.let_go()
        self._heed_riding()
        self._closing.show_craving(self._questions.craving())
        self._show(self._closing)

    def _on_writing_requested(self) -> None:
        self._questions.start_writing()

    def _on_discarded(self) -> None:
        try:
            self._episode.discard()
        except MammadagbokError as error:
            self.session.failed.emit(error)
            return
        self._more.topic.fold()
        self._questions.show_entry(self._episode.start())
        self.destination_requested.emit(Place())

    def _on_today_requested(self) -> None:
        self.destination_requested.emit(Place())

    def _on_if_i_took_requested(self) -> None:
        self._came_from = self._shown
        self._show(self._if_i_took)
        self._if_i_took.open()

    def _on_back_requested(self) -> None:
        self._show(self._came_from)

    def _on_changed(self, what: str) -> None:
        if what in {"people", "cheers"} and self.isVisible():
            self._refresh()


def _put(part: QWidget, place: QVBoxLayout) -> None:
    """Have `part` stand last in this column, above its stretch, unless it stands there already."""
    if place.indexOf(part) < 0:
        place.insertWidget(max(0, place.count() - 1), part)
