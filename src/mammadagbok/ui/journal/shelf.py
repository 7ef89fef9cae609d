"""The left side of «Dagbok»: search, kinds, days, and the list of what they find."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.entry import Entry
from mammadagbok.domain.errors import IndexDamagedError, MammadagbokError
from mammadagbok.domain.query import Query
from mammadagbok.services.finding import Finding
from mammadagbok.ui.journal.index_mending import IndexMending
from mammadagbok.ui.journal.other_rows import OtherRows
from mammadagbok.ui.journal.search import FoundAloud
from mammadagbok.ui.journal.shelf_head import ShelfHead
from mammadagbok.ui.journal.timeline import Timeline, TimelineView
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import STEP
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import column, fill, row, scrolling
from mammadagbok.ui.widgets.tab_order import tab_through
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.words import sentence

_LIST_HEIGHT: Final = 170
"""What the list has of the height at least, a row and a half; else it scrolls with the rest."""


class Shelf(QWidget):
    """Emits an entry's id: `entry_reached` as she moves to it, `entry_picked` when she clicks it,
    `entry_entered` when she presses Return on it. Emits `sought` with the words when she looks for
    others, `page_requested` with a PageName, `write_requested` for a new page, `scrolled` as she
    looks through the list, and `failed` with a MammadagbokError.
    """

    entry_reached = Signal(int)
    entry_picked = Signal(int)
    entry_entered = Signal(int)
    sought = Signal(str)
    page_requested = Signal(object)
    write_requested = Signal()
    scrolled = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self.setObjectName("shelf")
        self._session, self._look, clock = session, look, session.clock
        self._timeline = Timeline(self._finding, self._pictured, look, clock, self)
        self._head = ShelfHead(session, look)
        self._others = OtherRows(look)
        self._list = TimelineView(self._timeline, look, clock)
        self._nothing = label("", "soft")
        self._nothing.setObjectName("nothing_found")
        self._not_here = label(
            self.tr("Nothing from this day is among what you have chosen."), "soft"
        )
        self._not_here.setObjectName("nothing_that_day")
        self._not_here.hide()
        self._invitation = self._empty_journal()
        self._inviting = True
        self._aloud = FoundAloud(self)
        self._all = QWidget()
        self._foot: QWidget | None = None
        self._mending = IndexMending(self._finding, self)
        self._is_mending = False
        self._build()
        self._connect()

    @property
    def is_bare(self) -> bool:
        """True while no entry stands in the list."""
        return self._timeline.rowCount() == 0

    @property
    def words(self) -> str:
        """The words she looks for."""
        return self._head.search.text()

    @property
    def is_sought_in(self) -> bool:
        """True while there are words in the search field, or the keyboard is."""
        return bool(self.words.strip()) or self._head.search.hasFocus()

    def refresh(self) -> None:
        """Show what is found now; a list that cannot be read anew stays as it is."""
        self._head.reread()
        self._show(self._found())

    def reread_rows(self) -> None:
        """Show the same entries, as they are now: pictures have come or gone."""
        self._list.reread()

    def take_in(self, entry: Entry) -> None:
        """An entry has been saved: show it as it is now, also when it no longer has the words."""
        if self._timeline.renew(entry):
            return  # Nothing else is read: this comes with each pause in writing.
        self._head.reread()
        ids = self._found()
        stays = entry.id not in ids and self._timeline.row_of(entry.id) is not None
        self._show(self._timeline.ids if stays else ids)

    def show_everything(self) -> None:
        """Let go of words, kind and choices, if there were any."""
        if not self._head.is_blank:
            self._head.clear()
            self._on_query_changed()

    def mark(self, *numbers: int | None) -> None:
        """Mark the first of these entries that stands here, or none, without moving the list."""
        there = (each for each in numbers if self._timeline.row_of(each) is not None)
        self._list.mark(next(there, None))

    def show_day(self, day: date) -> None:
        """Have the days be those around this one."""
        self._head.days.go_to(day)

    def go_to(self, number: int) -> None:
        """Mark an entry and bring it into sight."""
        self._list.go_to(number)

    def step(self, rows: int) -> int | None:
        """Go so many entries down in the list, or up when negative; return the one marked now."""
        self._list.step(rows)
        return self._list.marked

    def invite(self, inviting: bool) -> None:
        """Offer to write the first page of an empty journal, or not, while she is writing it."""
        self._inviting = inviting
        self._say_why_bare()

    def write_in_search(self) -> None:
        """Put the keyboard in the search field."""
        self._head.search.setFocus()
        self._head.search.selectAll()

    def walk_in_list(self) -> None:
        """Put the keyboard in the list."""
        self._list.setFocus()

    def end_with(self, part: QWidget) -> None:
        """Have this stand below the list, or above one that is as long as it is."""
        self._foot = part
        self._lines.addWidget(part)

    def forget(self) -> None:
        """Let go of every id and text."""
        self._mending.stop()
        self._head.forget()
        self._others.show_lines(())
        self._list.seek("")
        self._timeline.show_ids(())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self._share_room()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Share the room anew when a part of it has become higher or lower."""
        handled = super().eventFilter(watched, event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._share_room()
        return handled

    def _build(self) -> None:
        inside, self._lines = column(self._look, STEP), column(self._look, STEP)
        fill(inside, self._head, self._head.more_panel, self._head.days_panel)
        fill(inside, self._not_here, self._others, self._nothing, self._invitation)
        self._above = QWidget()
        self._above.setLayout(inside)
        fill(self._lines, self._above, self._list)
        self._lines.setStretchFactor(self._list, 1)
        self._all.setLayout(self._lines)
        self._all.installEventFilter(self)
        self._area = scrolling(self._all, bar_beside=True)
        outer = column(self._look, 0)
        outer.addWidget(self._area)
        self.setLayout(outer)
        self._say_why_bare()

    def _empty_journal(self) -> QWidget:
        begin = button(
            self.tr("Write the first page"),
            self.write_requested.emit,
            "primary",
            object_name="write_first",
        )
        across = row(self._look)
        fill(across, begin, 1)
        inside = column(self._look, STEP)
        fill(inside, label(self.tr("Here you will find everything you write.")), across)
        made = QWidget()
        made.setLayout(inside)
        return made

    def _connect(self) -> None:
        self._head.changed.connect(self._on_query_changed)
        self._head.write_requested.connect(self.write_requested)
        self._head.unfolded.connect(self._share_room)
        self._head.failed.connect(self.failed)
        self._head.search.step_requested.connect(self._list.step)
        self._head.search.entered.connect(self._on_search_entered)
        self._head.days.day_picked.connect(self._on_day_picked)
        self._others.page_requested.connect(self.page_requested)
        self._list.entry_reached.connect(self.entry_reached)
        self._list.entry_picked.connect(self.entry_picked)
        self._list.entry_entered.connect(self.entry_entered)
        for bar in (self._list.verticalScrollBar(), self._area.verticalScrollBar()):
            bar.valueChanged.connect(self.scrolled)
        self._timeline.unreadable.connect(self.failed)
        self._mending.mended.connect(self._on_mended)
        self._mending.failed.connect(self.failed)

    def _finding(self) -> Finding:
        return self._session.journal.finding

    def _pictured(self, numbers: Sequence[int]) -> frozenset[int]:
        return self._session.journal.photos.entries_with(numbers)

    # --- What is found ------------------------------------------------------------------------

    def _found(self) -> list[int]:
        """Return what the query finds; what stands there already when the journal fails."""
        try:
            found = self._finding().ids(self._head.query())
        except IndexDamagedError:
            self._is_mending = True
            self._mending.start()
            return []
        except MammadagbokError as error:
            self.failed.emit(error)
            return self._timeline.ids
        self._is_mending = False
        return found

    def _on_mended(self) -> None:
        self.refresh()
        self._tell()

    def _show(self, ids: list[int]) -> None:
        self._list.show_ids(ids)
        self._show_others()
        self._say_why_bare()

    def _show_others(self) -> None:
        """Kind words and lines to bring up have words, and nothing of what else she can choose."""
        try:
            query = self._head.query()
            lines = self._finding().lines(query.text) if query == Query(query.text) else []
        except MammadagbokError as error:
            self.failed.emit(error)
            return
        self._others.show_lines(lines)

    def _say_why_bare(self) -> None:
        is_blank = self._head.is_blank
        if self._is_mending:
            self._nothing.setText(sentence(IndexDamagedError()))
        elif self.words.strip():
            self._nothing.setText(self.tr("Nothing you have written has these words."))
        else:
            self._nothing.setText(self.tr("There is nothing here."))
        self._nothing.setVisible(self.is_bare and not is_blank and self._others.isHidden())
        self._invitation.setVisible(self.is_bare and is_blank and self._inviting)

    def _tell(self) -> None:
        if self._is_mending:
            return
        found = not (self.is_bare and self._others.isHidden())
        self._aloud.tell(None if self._head.is_blank else found)

    def _on_query_changed(self) -> None:
        self._not_here.hide()
        self._list.seek(self.words)
        self._show(self._found())
        self._list.scrollToTop()
        self._tell()
        self.sought.emit(self.words)

    def _on_search_entered(self) -> None:
        if self._list.marked is None:
            self._list.step(1)
        if self._list.marked is not None:
            self.entry_entered.emit(self._list.marked)

    def _on_day_picked(self, day: date) -> None:
        """Go to the first entry of that day among those that stand in the list."""
        try:
            number = self._finding().first_of_day(self._head.query(), day)
        except MammadagbokError as error:
            self.failed.emit(error)
            return
        self._not_here.setVisible(number is None)
        if number is not None:
            self._list.go_to(number)

    # --- Room ---------------------------------------------------------------------------------

    def _share_room(self) -> None:
        """Give what is open its height and the list the rest; where that would be too little for
        the list, it is as long as it is, and all of it scrolls by one bar.
        """
        head, bar = self._head, self._look.px(STEP)
        width = self.width() - bar
        if self._above.layout() is None or width <= 0:
            return
        is_open = head.is_more_open or head.days.is_month
        panel = head.more_panel if head.is_more_open else head.days_panel
        wanted, least = panel.wanted(width), 0 if self.is_bare else self._look.px(_LIST_HEIGHT)
        around, taken = self._fixed_height(width), wanted + self._look.px(STEP)
        left = self.height() - around - (taken if is_open else 0)
        is_long = left < least
        head.days_panel.setVisible(not head.is_more_open and (is_open or left - taken >= least))
        panel.take(wanted)
        length = self._list.be_long(is_long=is_long)
        self._all.setMinimumHeight(self.height() - left + length if is_long else 0)
        self._show_bar(is_long=is_long)
        self._place_foot(is_long=is_long)

    def _show_bar(self, *, is_long: bool) -> None:
        """Have the bar beside all of it or beside the list: either way they are as wide."""
        policy = Qt.ScrollBarPolicy
        self._area.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOn if is_long else policy.ScrollBarAlwaysOff
        )
        if (above := self._above.layout()) is not None:
            above.setContentsMargins(0, 0, 0 if is_long else self._look.px(STEP), 0)

    def _place_foot(self, *, is_long: bool) -> None:
        """Nobody is to go through every text there is to come to the foot."""
        foot = self._foot
        if foot is None or (self._lines.indexOf(foot) < self._lines.indexOf(self._list)) == is_long:
            return
        self._lines.removeWidget(foot)
        self._lines.insertWidget(self._lines.indexOf(self._list) + (not is_long), foot)
        tab_through(self._lines)

    def _fixed_height(self, width: int) -> int:
        """Return what the parts take that have their height from their words."""
        gap = self._look.px(STEP)
        above = (self._head, self._not_here, self._others, self._nothing, self._invitation)
        parts = (*above, self._foot) if self._foot is not None else above
        heights = [
            max(part.heightForWidth(width), part.minimumSizeHint().height()) + gap
            for part in parts
            if not part.isHidden()
        ]
        return sum(heights)
