"""Step one: what she may bring, nothing ticked, and who may learn of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.entry import Kind
from mammadagbok.domain.question import Key
from mammadagbok.domain.selection import Candidate, Ticks, still_ticked
from mammadagbok.domain.taking import Occasion
from mammadagbok.services.offering import AT_ONCE
from mammadagbok.ui.look import Look
from mammadagbok.ui.share.begun import Ticked
from mammadagbok.ui.share.candidate_row import CandidateRow
from mammadagbok.ui.share.parts_dialog import PartsDialog
from mammadagbok.ui.share.reach_choice import Reach, ReachChoice
from mammadagbok.ui.share.row_list import RowList
from mammadagbok.ui.theme import STEP
from mammadagbok.ui.thumbnails import Thumbnails
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import Card, column, fill, scrolling
from mammadagbok.ui.widgets.texts import label

_AT_FIRST = 24
"""More rows than the highest window shows; …"""
_AT_A_TIME = 24
"""… so many of the others are made between two keys she may press, in some ten milliseconds."""
_BETWEEN_MS = 5
_LEAST_HEIGHT = 240
"""Room for two things to choose between, also where the page scrolls."""


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
    stretch of time, `write_requested` when there is nothing to tick, and `completed` when the rows
    have come that are not in sight at first.

    Ticks live here alone, from the first one until the journal locks.
    """

    ticks_changed = Signal()
    range_changed = Signal()
    write_requested = Signal()
    completed = Signal()

    def __init__(self, look: Look, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.setObjectName("choosing")
        self._look, self._thumbnails = look, thumbnails
        thumbnails.came.connect(self._on_thumbnail_came)
        self._limit = AT_ONCE
        self._candidates: list[Candidate] = []
        self._before: dict[Key, tuple[Candidate, frozenset[int]]] = {}
        """What is ticked and has no row yet."""
        self._growing = QTimer(self)
        self._growing.setObjectName("choosing_growing")
        self._growing.setSingleShot(True)
        self._growing.timeout.connect(self._on_growing)
        self._since = ReachChoice(look)
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
        layout.addStretch()
        self.setLayout(layout)

    @property
    def reach(self) -> Reach:
        """How far back she wants to choose from."""
        return self._since.reach

    @property
    def limit(self) -> int:
        """How many entries she wants to see at the most."""
        return self._limit

    def show_offered(self, offered: Offered) -> None:
        """Show what she may bring; what she has ticked stays ticked where it is the same thing."""
        self._since.show_for(offered.occasion, offered.met)
        if list(offered.candidates) != self._candidates:
            self._rebuild(offered.candidates)
        self._empty.setVisible(not offered.candidates)
        self._scroll.setVisible(bool(offered.candidates))
        self._more.setVisible(offered.more)

    def begin(self, occasion: Occasion) -> None:
        """Begin anew for this occasion, with nothing ticked."""
        self.forget()
        self._since.clear()
        self._since.show_for(occasion, None)

    def ticked(self) -> Ticks:
        """Which of them she has ticked, and which of their sentences."""
        return {key: pieces for key, (_, pieces) in self.ticked_things().items()}

    def ticked_things(self) -> Ticked:
        """What she has ticked, and which pieces of it."""
        chosen = ((row.candidate, row.chosen) for row in self._list.rows)
        here = {each.key: (each, some) for each, some in chosen if some is not None}
        return {**self._before, **here}

    def tick(self, things: Ticked) -> None:
        """Have these be ticked as soon as they are offered, where they have not changed."""
        self._before = dict(things)

    def untick_alone(self) -> None:
        """Let go of the ticks that are set by hand every time: cravings and «bare for meg»."""
        for row in self._list.rows:
            if is_ticked_every_time(row.candidate):
                row.setChecked(False)
        to_come = self._before.items()
        self._before = {key: it for key, it in to_come if not is_ticked_every_time(it[0])}

    def stops(self) -> list[QWidget]:
        """Where Tab stops, in order."""
        rows = (stop for row in self._list.rows for stop in row.stops())
        return [self._since, *rows, self._more]

    def forget(self) -> None:
        """Let go of every word and every tick."""
        self._limit, self._before, self._candidates = AT_ONCE, {}, []
        self._growing.stop()
        self._list.clear()

    # --- What it is made of -------------------------------------------------------------------

    def _rebuild(self, candidates: Sequence[Candidate]) -> None:
        before, self._before = self.ticked_things(), {}
        for each in candidates:
            was, pieces = before.get(each.key, (each, frozenset[int]()))
            stays = still_ticked(was, each, pieces) if each.key in before else None
            if stays is not None:
                self._before[each.key] = each, stays
        self._candidates = list(candidates)
        self._list.clear()
        self._grow(_AT_FIRST)
        self._thumbnails.want([each.photo for each in candidates if each.photo is not None])

    def _grow(self, most: int) -> None:
        """Make so many rows more, and have the others made in a while."""
        there = len(self._list.rows)
        rows = [CandidateRow(self._look, each) for each in self._candidates[there : there + most]]
        for row in rows:
            if row.candidate.key in self._before:
                row.choose(self._before.pop(row.candidate.key)[1])
        to_come = len(self._candidates) - there - len(rows)
        self._list.add(rows, to_come)
        for row in rows:
            row.toggled.connect(self.ticks_changed)
            row.parts_requested.connect(partial(self._on_parts_requested, row))
            if row.candidate.photo is not None:
                self._on_thumbnail_came(row.candidate.photo.id)
        if to_come:
            self._growing.start(_BETWEEN_MS)

    def _on_growing(self) -> None:
        self._grow(_AT_A_TIME)
        if not self._growing.isActive():
            self.completed.emit()

    def _on_since_chosen(self) -> None:
        self._limit = AT_ONCE
        self.range_changed.emit()

    def _on_more(self) -> None:
        """Show more of them, the keyboard on the first that was not there before."""
        before = {each.key for each in self._candidates}
        self._limit += AT_ONCE
        self.range_changed.emit()
        if self._growing.isActive():
            self._growing.stop()
            self._grow(len(self._candidates))
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
        sentence = self.tr("What you write before the meeting will be here, to choose from.")
        write = button(
            self.tr("Write something"), self.write_requested.emit, object_name="choosing_write"
        )
        card.body.addWidget(label(sentence))
        card.body.addWidget(write, alignment=Qt.AlignmentFlag.AlignLeft)
        return card


def is_ticked_every_time(candidate: Candidate) -> bool:
    """Tell whether she ticks it by hand every time: a craving, or what is «bare for meg»."""
    return candidate.private or candidate.kind is Kind.CRAVING
