"""Step one: what she may bring, nothing ticked, and who may learn of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.entry import Kind
from mammadagbok.domain.selection import Candidate, Ticks, still_ticked
from mammadagbok.domain.taking import Occasion, Since
from mammadagbok.services.offering import AT_ONCE
from mammadagbok.ui.look import Look
from mammadagbok.ui.share.candidate_row import CandidateRow
from mammadagbok.ui.share.parts_dialog import PartsDialog
from mammadagbok.ui.share.row_list import RowList
from mammadagbok.ui.theme import STEP
from mammadagbok.ui.thumbnails import Thumbnails
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.combo import CalmComboBox
from mammadagbok.ui.widgets.layouts import Card, column, fill, scrolling
from mammadagbok.ui.widgets.texts import label

_LEAST_HEIGHT = 240
"""Room for two things to choose between, also where the page scrolls."""


@dataclass(frozen=True, slots=True)
class Reach:
    """How far back she chooses from, and whether only among what she has not taken along yet."""

    since: Since = Since.MEETING
    not_taken: bool = False


_BACK: Final = (Reach(Since.ALL), Reach(Since.YEAR), Reach(Since.MONTH))
_REACHES: Final = {
    Occasion.GROUP: (Reach(), *reversed(_BACK), Reach(Since.ALL, not_taken=True)),
    Occasion.OFFICIAL: _BACK,
    Occasion.BOOK: _BACK,
}


@dataclass(frozen=True, slots=True)
class Offered:
    """What is shown to choose from. `met` is the day of the last meeting, None when there is none;
    `more` tells that there is more than is shown, further back or, for the book, later.
    """

    candidates: Sequence[Candidate]
    occasion: Occasion = Occasion.GROUP
    met: date | None = None
    more: bool = False


class Choosing(QWidget):
    """Emits `ticks_changed` at each tick, `range_changed` when she wants to choose from another
    stretch of time, and `write_requested` when there is nothing to tick.

    Ticks live here alone, from the first one until the journal locks.
    """

    ticks_changed = Signal()
    range_changed = Signal()
    write_requested = Signal()

    def __init__(self, look: Look, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.setObjectName("choosing")
        self._look, self._thumbnails = look, thumbnails
        thumbnails.came.connect(self._on_thumbnail_came)
        self._met: date | None = None
        self._limit = AT_ONCE
        self._since = CalmComboBox(look, self.tr("From when"), "choosing_since")
        self._list = RowList(look)
        self._scroll = scrolling(self._list, bar_beside=True)
        self._scroll.setMinimumHeight(look.px(_LEAST_HEIGHT))
        self._more = button(self.tr("Show more"), self._on_more, object_name="choosing_more")
        self._empty = self._nothing()
        self._since.activated.connect(self._on_since_chosen)
        layout = column(look, STEP)
        fill(layout, self._since, self._empty, self._scroll)
        layout.addWidget(self._more, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.setStretchFactor(self._scroll, 1)
        self.setLayout(layout)

    @property
    def reach(self) -> Reach:
        """How far back she wants to choose from."""
        return self._since.currentData() or Reach()

    @property
    def limit(self) -> int:
        """How many entries she wants to see at the most."""
        return self._limit

    def show_offered(self, offered: Offered) -> None:
        """Show what she may bring; what she has ticked stays ticked where it is the same thing."""
        self._met = offered.met
        self._say_since(offered.occasion)
        if list(offered.candidates) != [row.candidate for row in self._list.rows]:
            self._rebuild(offered.candidates)
        self._empty.setVisible(not offered.candidates)
        self._scroll.setVisible(bool(offered.candidates))
        self._more.setVisible(offered.more)

    def begin(self, occasion: Occasion) -> None:
        """Begin anew for this occasion, with nothing ticked."""
        self.forget()
        self._since.clear()
        self._say_since(occasion)

    def ticked(self) -> Ticks:
        """Which of them she has ticked, and which of their sentences."""
        chosen = ((row.candidate.key, row.chosen) for row in self._list.rows)
        return {key: pieces for key, pieces in chosen if pieces is not None}

    def untick_alone(self) -> None:
        """Let go of the ticks that are set by hand every time: cravings and «bare for meg»."""
        for row in self._list.rows:
            if is_ticked_every_time(row.candidate):
                row.setChecked(False)

    def stops(self) -> list[QWidget]:
        """Where Tab stops, in order."""
        rows = (stop for row in self._list.rows for stop in row.stops())
        return [self._since, *rows, self._more]

    def forget(self) -> None:
        """Let go of every word and every tick."""
        self._limit = AT_ONCE
        self._list.show_rows([])

    # --- What it is made of -------------------------------------------------------------------

    def _say_since(self, occasion: Occasion) -> None:
        there = self._since.currentData()
        self._since.clear()
        for reach in _REACHES[occasion]:
            self._since.addItem(self._reach_words(reach), reach)
        self._since.setCurrentIndex(max(0, self._since.findData(there)))

    def _reach_words(self, reach: Reach) -> str:
        if reach.not_taken:
            return self.tr("Not taken along yet")
        match reach.since:
            case Since.MEETING:
                return self._since_meeting()
            case Since.MONTH:
                return self.tr("The last month")
            case Since.YEAR:
                return self.tr("The last year")
            case Since.ALL:
                return self.tr("The whole journal")

    def _since_meeting(self) -> str:
        if self._met is None:
            return self.tr("The last two weeks")
        return self.tr("Since last time, {day}").format(day=self._look.dates.day(self._met))

    def _rebuild(self, candidates: Sequence[Candidate]) -> None:
        before = {row.candidate.key: row for row in self._list.rows if row.isChecked()}
        rows = [CandidateRow(self._look, each) for each in candidates]
        for row in rows:
            if (was := before.get(row.candidate.key)) is not None and was.chosen is not None:
                row.choose(still_ticked(was.candidate, row.candidate, was.chosen))
        self._list.show_rows(rows)
        for row in rows:
            row.toggled.connect(self.ticks_changed)
            row.parts_requested.connect(partial(self._on_parts_requested, row))
        photos = [each.photo for each in candidates if each.photo is not None]
        for photo in photos:
            self._on_thumbnail_came(photo.id)
        self._thumbnails.want(photos)

    def _on_since_chosen(self) -> None:
        self._limit = AT_ONCE
        self.range_changed.emit()

    def _on_more(self) -> None:
        """Show more of them, the keyboard on the first that was not there before."""
        before = {each.candidate.key for each in self._list.rows}
        self._limit += AT_ONCE
        self.range_changed.emit()
        for each in self._list.rows:
            if each.candidate.key not in before:
                each.setFocus()
                QTimer.singleShot(0, each, partial(self._scroll.ensureWidgetVisible, each))
                return

    def _on_parts_requested(self, row: CandidateRow) -> None:
        dialog = PartsDialog(self._look, self, row.candidate, row.chosen or frozenset())
        dialog.chosen.connect(partial(self._on_parts_chosen, row.candidate))
        dialog.open()

    def _on_parts_chosen(self, candidate: Candidate, pieces: frozenset[int]) -> None:
        """Choose these of it, unless it has changed while she was asked."""
        for row in self._list.rows:
            if row.candidate == candidate:
                row.choose(pieces or None)

    def _on_thumbnail_came(self, number: int) -> None:
        made = self._thumbnails.of(number)
        for row in self._list.rows:
            if made is not None and row.candidate.key == ("photo", number):
                row.show_photo(made)

    def _nothing(self) -> Card:
        card = Card(self._look)
        card.setObjectName("choosing_nothing")
        sentence = self.tr("What you write before the meeting will stand here, to choose from.")
        write = button(
            self.tr("Write something"), self.write_requested.emit, object_name="choosing_write"
        )
        card.body.addWidget(label(sentence))
        card.body.addWidget(write, alignment=Qt.AlignmentFlag.AlignLeft)
        return card


def is_ticked_every_time(candidate: Candidate) -> bool:
    """Tell whether she ticks it by hand every time: a craving, or what is «bare for meg»."""
    return candidate.private or candidate.kind is Kind.CRAVING
