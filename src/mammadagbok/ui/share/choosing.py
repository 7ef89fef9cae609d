"""Step one: what she may bring, nothing ticked, and who may have a duty to report."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.selection import Candidate, Ticks
from mammadagbok.ui.look import Look
from mammadagbok.ui.share.candidate_row import CandidateRow
from mammadagbok.ui.share.duty import DutyNote
from mammadagbok.ui.share.row_list import RowList
from mammadagbok.ui.theme import STEP
from mammadagbok.ui.thumbnails import Thumbnails
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import Card, column, fill, scrolling
from mammadagbok.ui.widgets.texts import label

_LEAST_HEIGHT = 240
"""Room for two things to choose between, also where the page scrolls."""


class Choosing(QWidget):
    """Emits `ticks_changed` at each tick, and `write_requested` when there is nothing to tick.

    Ticks live here alone, from the first one until the journal locks.
    """

    ticks_changed = Signal()
    write_requested = Signal()

    def __init__(self, look: Look, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.setObjectName("choosing")
        self._look, self._thumbnails = look, thumbnails
        thumbnails.came.connect(self._on_thumbnail_came)
        self._heading = label("", "soft")
        self._heading.setObjectName("choosing_since")
        self._list = RowList(look)
        self._scroll = scrolling(self._list, bar_beside=True)
        self._scroll.setMinimumHeight(look.px(_LEAST_HEIGHT))
        self._empty = self._nothing()
        self._duty = DutyNote(look)
        layout = column(look, STEP)
        fill(layout, self._heading, self._empty, self._scroll, self._duty, 0)
        layout.setStretchFactor(self._scroll, 1)
        self.setLayout(layout)

    def show_candidates(self, since: date | None, candidates: Sequence[Candidate]) -> None:
        """Show what she may bring; what she has ticked stays ticked where it is the same thing."""
        self._heading.setText(self._since(since))
        if candidates != [row.candidate for row in self._list.rows]:
            self._rebuild(candidates)
        self._empty.setVisible(not candidates)
        self._scroll.setVisible(bool(candidates))

    def ticked(self) -> Ticks:
        """Which of them she has ticked, each whole."""
        rows = (row for row in self._list.rows if row.isChecked())
        return {row.candidate.key: row.candidate.own for row in rows}

    def stops(self) -> list[QWidget]:
        """Where Tab stops, in order."""
        return [*self._list.rows, self._duty]

    def forget(self) -> None:
        """Let go of every word and every tick."""
        self._list.show_rows([])

    def _since(self, since: date | None) -> str:
        if since is None:
            return self.tr("The last two weeks")
        return self.tr("Since the last meeting, {day}").format(day=self._look.dates.day(since))

    def _rebuild(self, candidates: Sequence[Candidate]) -> None:
        before = {row.candidate.key: row.candidate for row in self._list.rows if row.isChecked()}
        rows = [CandidateRow(self._look, each) for each in candidates]
        for row in rows:
            row.setChecked(_still_ticked(before.get(row.candidate.key), row.candidate))
            row.toggled.connect(self.ticks_changed)
        self._list.show_rows(rows)
        photos = [each.photo for each in candidates if each.photo is not None]
        for photo in photos:
            self._on_thumbnail_came(photo.id)
        self._thumbnails.want(photos)

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


def _still_ticked(before: Candidate | None, now: Candidate) -> bool:
    """Tell whether a tick stays. What has become «bare for meg» since must be ticked anew."""
    return before is not None and (before.private or not now.private)
