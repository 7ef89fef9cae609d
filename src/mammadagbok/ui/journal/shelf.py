"""The left side of «Dagbok»: search, kinds, and the list of what they find."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.clock import Clock
from mammadagbok.domain.errors import IndexDamagedError, MammadagbokError
from mammadagbok.domain.query import Query
from mammadagbok.services.finding import Finding
from mammadagbok.ui.journal.index_mending import IndexMending
from mammadagbok.ui.journal.search import KindFilter, SearchField
from mammadagbok.ui.journal.timeline import Timeline, TimelineView
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import SMALL, STEP
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import column, fill, row
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.words import sentence


class Shelf(QWidget):
    """Emits an entry's id: `entry_reached` as she moves to it, `entry_picked` when she clicks it,
    `entry_entered` when she presses Return on it. Emits `write_requested` for a new page, and
    `failed` with a MammadagbokError.
    """

    entry_reached = Signal(int)
    entry_picked = Signal(int)
    entry_entered = Signal(int)
    write_requested = Signal()
    failed = Signal(object)

    def __init__(self, finding: Finding, look: Look, clock: Clock) -> None:
        super().__init__()
        self.setObjectName("shelf")
        self._finding = finding
        self._look = look
        self._timeline = Timeline(finding, look, clock, self)
        self._search = SearchField(self.tr("Search everything you have written"))
        self._filter = KindFilter(look)
        self._list = TimelineView(self._timeline, look, clock)
        self._nothing = label("", "soft")
        self._nothing.setObjectName("nothing_found")
        self._invitation = self._empty_journal()
        self._inviting = True
        self._mending = IndexMending(finding, self)
        self._is_mending = False
        self._build()
        self._connect()

    @property
    def is_bare(self) -> bool:
        """True while no entry stands in the list."""
        return self._timeline.rowCount() == 0

    def refresh(self) -> None:
        """Show what is found now; a list that cannot be read anew stays as it is."""
        self._show(self._found())

    def take_in(self, number: int) -> None:
        """An entry has been saved: show it as it is now, also when it no longer has the words."""
        ids = self._found()
        stays = number not in ids and self._timeline.row_of(number) is not None
        self._show(self._timeline.ids if stays else ids)

    def show_everything(self) -> None:
        """Let go of words and kind, if any were sought."""
        if self._query() != Query():
            self._filter.show_all()
            self._search.setText("")
            self.refresh()

    def mark(self, *numbers: int | None) -> None:
        """Mark the first of these entries that stands here, or none, without moving the list."""
        there = (each for each in numbers if self._timeline.row_of(each) is not None)
        self._list.mark(next(there, None))

    def go_to(self, number: int) -> None:
        """Mark an entry and bring it into sight."""
        self._list.go_to(number)

    def invite(self, inviting: bool) -> None:
        """Offer to write the first page of an empty journal, or not, while she is writing it."""
        self._inviting = inviting
        self._say_why_bare()

    def write_in_search(self) -> None:
        """Put the keyboard in the search field."""
        self._search.setFocus()
        self._search.selectAll()

    def walk_in_list(self) -> None:
        """Put the keyboard in the list."""
        self._list.setFocus()

    def forget(self) -> None:
        """Let go of every id and text."""
        self._mending.stop()
        self._search.blockSignals(True)
        self._timeline.show_ids(())

    def _build(self) -> None:
        new = button(self.tr("Write"), self.write_requested.emit, object_name="journal_write")
        top = row(self._look, SMALL)
        fill(top, self._search, new)
        head, layout = column(self._look, STEP), column(self._look, STEP)
        # As wide as the entries are beside the list's scroll bar.
        head.setContentsMargins(0, 0, self._look.px(STEP), 0)
        fill(head, top, self._filter, self._nothing, self._invitation)
        fill(layout, head, self._list)
        layout.setStretchFactor(self._list, 1)
        self.setLayout(layout)
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
        self._search.textChanged.connect(self._on_query_changed)
        self._search.step_requested.connect(self._list.step)
        self._search.entered.connect(self._on_search_entered)
        self._filter.chosen.connect(self._on_query_changed)
        self._list.entry_reached.connect(self.entry_reached)
        self._list.entry_picked.connect(self.entry_picked)
        self._list.entry_entered.connect(self.entry_entered)
        self._timeline.unreadable.connect(self.failed)
        self._mending.mended.connect(self._on_mended)
        self._mending.failed.connect(self.failed)

    def _query(self) -> Query:
        return Query(self._search.text(), self._filter.kinds())

    def _found(self) -> list[int]:
        """Return what the query finds; what stands there already when the journal fails."""
        try:
            found = self._finding.ids(self._query())
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

    def _show(self, ids: list[int]) -> None:
        self._list.show_ids(ids)
        self._say_why_bare()

    def _say_why_bare(self) -> None:
        is_blank = self._query() == Query()
        if self._is_mending:
            self._nothing.setText(sentence(IndexDamagedError()))
        elif self._search.text().strip():
            self._nothing.setText(self.tr("Nothing you have written has these words."))
        else:
            self._nothing.setText(self.tr("There is nothing here."))
        self._nothing.setVisible(self.is_bare and not is_blank)
        self._invitation.setVisible(self.is_bare and is_blank and self._inviting)

    def _on_query_changed(self) -> None:
        self.refresh()
        self._list.scrollToTop()

    def _on_search_entered(self) -> None:
        if self._list.marked is None:
            self._list.step(1)
        if self._list.marked is not None:
            self.entry_entered.emit(self._list.marked)
