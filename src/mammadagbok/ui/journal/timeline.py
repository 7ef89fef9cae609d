"""Everything she has written, newest first: ids in memory, texts read where she looks."""

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from PySide6.QtCore import QModelIndex, QObject, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from mammadagbok.domain.clock import Clock
from mammadagbok.domain.entry import Entry, NewEntry, first_line
from mammadagbok.domain.errors import EntryDamagedError, MammadagbokError
from mammadagbok.services.finding import Finding
from mammadagbok.ui.journal.rows import (
    ENTRY_ROLE,
    PICTURED_ROLE,
    Index,
    RowPainter,
    beginning,
    preview,
)
from mammadagbok.ui.kind_words import kind_word
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import ANY_LENGTH
from mammadagbok.ui.widgets.layouts import bring_into_sight
from mammadagbok.ui.words import sentence

PAGE: Final = 10
"""About as many rows as a window shows; each key of a search reads those anew."""
PAGES_KEPT: Final = 200

Pictured = Callable[[Sequence[int]], frozenset[int]]
"""Tells which of these entries have a picture on them."""


@dataclass(frozen=True, slots=True)
class _Page:
    """What was read of some entries that stand below one another."""

    entries: Mapping[int, Entry]
    pictured: frozenset[int] = frozenset()


_UNREAD: Final = _Page({})


class Timeline(QStandardItemModel):
    """Knows every id and reads entries a page at a time. `unreadable` carries what went wrong,
    `renewed` the row of an entry whose words alone have changed.

    It holds no items: Qt counts the rows itself for each of them that it lays out, fifteen times
    faster than it would ask here.
    """

    unreadable = Signal(object)
    renewed = Signal(int)

    def __init__(
        self,
        finding: Callable[[], Finding],
        pictured: Pictured,
        look: Look,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(0, 1, parent)
        self._finding = finding
        self._pictured = pictured
        self._look = look
        self._clock = clock
        self._ids: list[int] = []
        self._pages: OrderedDict[int, _Page] = OrderedDict()

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A row can be chosen, and neither be written in nor dragged."""
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The Entry to draw, and the words of a row for those who hear it."""
        if role not in _ROLES or not 0 <= index.row() < len(self._ids):
            return None
        number, page = self._ids[index.row()], self._page(index.row())
        entry, pictured = page.entries.get(number), number in page.pictured
        if role == ENTRY_ROLE:
            return entry
        if role == PICTURED_ROLE:
            return pictured
        if entry is None:
            return sentence(EntryDamagedError(number))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._heard(entry, pictured=pictured)
        return first_line(beginning(entry.words.text)) or preview(entry.words)

    @property
    def ids(self) -> list[int]:
        """The entries that stand here."""
        return list(self._ids)

    def row_of(self, number: int | None) -> int | None:
        """Where in the list the entry stands, None when it does not."""
        if number is None:
            return None
        try:
            return self._ids.index(number)
        except ValueError:
            return None

    def id_at(self, row: int) -> int:
        """The id of the entry in this row."""
        return self._ids[row]

    def show_ids(self, ids: Sequence[int]) -> None:
        """Show these entries. One that has come or gone leaves the rest of the list in place."""
        new = list(ids)
        self._pages.clear()
        if new == self._ids:
            self._tell_all_changed()
        elif (row := _only_added(self._ids, new)) is not None:
            self._ids = new
            self.insertRows(row, 1)
        elif (row := _only_added(new, self._ids)) is not None:
            self._ids = new
            self.removeRows(row, 1)
        else:
            self._ids = new
            self.beginResetModel()
            with QSignalBlocker(self):
                self.setRowCount(len(new))
            self.endResetModel()

    def renew(self, entry: Entry) -> bool:
        """Show an entry that stands here with other words; False when that is not all there is to
        it, or it has not been looked at yet.
        """
        row = self.row_of(entry.id)
        page = _UNREAD if row is None else self._pages.get(row // PAGE, _UNREAD)
        known = page.entries.get(entry.id)
        if row is None or known is None or not _differ_in_words(known.words, entry.words):
            return False
        self._pages[row // PAGE] = replace(page, entries={**page.entries, entry.id: entry})
        # `dataChanged` would have the view lay out every row there is.
        self.renewed.emit(row)
        return True

    def let_go(self) -> None:
        """Read entries anew when they are next looked at."""
        self._pages.clear()

    def _page(self, row: int) -> _Page:
        page = row // PAGE
        if page not in self._pages:
            self._pages[page] = self._read(self._ids[page * PAGE : (page + 1) * PAGE])
            if len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
        self._pages.move_to_end(page)
        return self._pages[page]

    def _read(self, numbers: Sequence[int]) -> _Page:
        pictured: frozenset[int] = frozenset()
        try:
            found = self._finding().read_many(numbers)
            pictured = self._pictured(numbers)
        except MammadagbokError as error:
            self.unreadable.emit(error)
            found = self._read_each(numbers)
        return _Page({entry.id: entry for entry in found}, pictured)

    def _read_each(self, numbers: Sequence[int]) -> list[Entry]:
        """Return what can still be read when a row among them is damaged."""
        found: list[Entry] = []
        for number in numbers:
            try:
                found += self._finding().read_many((number,))
            except MammadagbokError:
                continue
        return found

    def _heard(self, entry: Entry, *, pictured: bool) -> str:
        words = entry.words
        parts = [kind_word(words.kind), self._look.dates.moment(words.at, self._clock())]
        if words.private:
            parts.append(self.tr("Only for me"))
        if pictured:
            parts.append(self.tr("With a picture"))
        return ", ".join(parts)

    def _tell_all_changed(self) -> None:
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, 0))


_FLAGS: Final = (
    Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
)
_ROLES: Final = frozenset(
    {
        ENTRY_ROLE,
        PICTURED_ROLE,
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.AccessibleDescriptionRole,
    }
)


def _differ_in_words(one: NewEntry, other: NewEntry) -> bool:
    """True when the two differ in what she wrote, if at all."""
    return replace(one, text=other.text, craving=other.craving) == other


def _only_added(old: list[int], new: list[int]) -> int | None:
    """Return where `new` has one more than `old`; None when that is not the only difference."""
    if len(new) != len(old) + 1:
        return None
    row = next((at for at, number in enumerate(old) if number != new[at]), len(old))
    return row if new[row + 1 :] == old[row:] else None


_ANYWHERE: Final = QAbstractItemView.ScrollHint.EnsureVisible
_Action = QAbstractItemView.CursorAction


class TimelineView(QListView):
    """The list. Emits an id: `entry_reached` as she moves to a row, `entry_picked` when she clicks
    it, `entry_entered` when she double-clicks it or presses Return.
    """

    entry_reached = Signal(int)
    entry_picked = Signal(int)
    entry_entered = Signal(int)

    def __init__(self, timeline: Timeline, look: Look, clock: Clock) -> None:
        super().__init__()
        self.setObjectName("timeline")
        self.setAccessibleName(self.tr("What you have written"))
        self._timeline = timeline
        self._is_long = False
        self._look, self._painter = look, RowPainter(look, clock)
        self.setItemDelegate(self._painter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setModel(timeline)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        timeline.renewed.connect(self._on_renewed)
        self.clicked.connect(self._on_picked)
        self.activated.connect(self._on_entered)

    def sizeHint(self) -> QSize:
        """No height of its own: Qt's would make the side scroll, and its room is shared anew."""
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())

    def be_long(self, *, is_long: bool) -> int:
        """Be as long as all the rows are, inside what scrolls around it, or scroll by itself.
        Return how long that is.
        """
        if is_long != self._is_long:
            self._is_long = is_long
            policy = Qt.ScrollBarPolicy
            self.setVerticalScrollBarPolicy(
                policy.ScrollBarAsNeeded if is_long else policy.ScrollBarAlwaysOn
            )
        rows = self._timeline.rowCount()
        return min(rows * self.sizeHintForRow(0), ANY_LENGTH // 2) if rows else 0

    @property
    def marked(self) -> int | None:
        """The id of the marked entry, None when none is."""
        index = self.currentIndex()
        return self._timeline.id_at(index.row()) if index.isValid() else None

    def mark(self, number: int | None) -> None:
        """Mark an entry, or none, without moving the list."""
        row = self._timeline.row_of(number)
        if row is None:
            self.selectionModel().clear()
            return
        self.setAutoScroll(False)
        self.setCurrentIndex(self._timeline.index(row, 0))
        self.setAutoScroll(True)

    def go_to(self, number: int) -> None:
        """Mark an entry and bring it into sight."""
        row = self._timeline.row_of(number)
        if row is not None:
            self.mark(number)
            self._show_marked()
            if not self.isVisible():
                # It has other room by the time it is in sight.
                QTimer.singleShot(0, self, self._show_marked)

    def show_ids(self, ids: Sequence[int]) -> None:
        """Show these entries with what she sees now staying where it is, if it is still there."""
        if self._timeline.ids == list(ids):
            self._timeline.show_ids(ids)
            self._lay_out_now()
            return
        if self.marked is not None and self.marked not in ids:
            self.mark(None)  # Else Qt would choose the row next to it.
        top = self.indexAt(self.viewport().rect().topLeft())
        seen = self._timeline.id_at(top.row()) if top.isValid() and top.row() else None
        offset = self.visualRect(top).top()
        self._timeline.show_ids(ids)
        self._lay_out_now()
        row = self._timeline.row_of(seen)
        if row is not None:
            moved = self.visualRect(self._timeline.index(row, 0)).top() - offset
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + moved)

    def _show_marked(self) -> None:
        self.scrollTo(self.currentIndex())

    def _lay_out_now(self) -> None:
        """Else the first paint comes before the layout, and a second one after it."""
        self.executeDelayedItemsLayout()

    def reread(self) -> None:
        """Show what the journal has now of these entries."""
        self._timeline.let_go()
        self.viewport().update()

    def seek(self, text: str) -> None:
        """Mark what these words find."""
        self._painter.seek(text)
        self.viewport().update()

    def step(self, rows: int) -> None:
        """Move so many rows down, or up when negative."""
        row = self.currentIndex().row() + rows
        if 0 <= row < self._timeline.rowCount():
            self.setCurrentIndex(self._timeline.index(row, 0))

    def scrollTo(  # noqa: N802
        self, index: Index, hint: QAbstractItemView.ScrollHint = _ANYWHERE
    ) -> None:
        """Bring the row into sight, in what scrolls around the list too."""
        super().scrollTo(index, hint)
        if self._is_long:
            bring_into_sight(self)

    def moveCursor(  # noqa: N802
        self, action: QAbstractItemView.CursorAction, keys: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Go a page on or back by as many rows as are seen."""
        pages = {_Action.MovePageDown: 1, _Action.MovePageUp: -1}.get(action)
        last = self._timeline.rowCount() - 1
        if not self._is_long or pages is None or last < 0:
            return super().moveCursor(action, keys)
        seen = self.visibleRegion().boundingRect().height() // self.sizeHintForRow(0)
        row = self.currentIndex().row() + pages * max(1, seen)
        return self._timeline.index(min(max(0, row), last), 0)

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> Any:  # noqa: N802
        """Have what scrolls around it bring the marked row into sight, or the first."""
        if query is not Qt.InputMethodQuery.ImCursorRectangle:
            return super().inputMethodQuery(query)
        row = max(0, self.currentIndex().row())
        return self.visualRect(self._timeline.index(row, 0))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Come here without moving: Qt would go to the first row, and so open it."""
        was_somewhere = self.currentIndex().isValid()
        with QSignalBlocker(self):
            super().focusInEvent(event)
        if not was_somewhere:
            self.selectionModel().clear()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring around the whole list while the keyboard is here and on no row."""
        super().paintEvent(event)
        if self.hasFocus() and not self.currentIndex().isValid():
            theme = self._look.theme
            painter = QPainter(self.viewport())
            painter.setPen(QPen(QColor(theme.palette.plum.ink), 2 * theme.ring))
            painter.drawRect(self.viewport().rect())
            painter.end()

    def keyboardSearch(self, search: str) -> None:  # noqa: N802
        """Do nothing: it would read every entry there is; the search field finds."""

    def _on_current_changed(self, current: QModelIndex) -> None:
        if current.isValid():
            self.entry_reached.emit(self._timeline.id_at(current.row()))

    def _on_renewed(self, row: int) -> None:
        self.update(self._timeline.index(row, 0))

    def _on_picked(self, index: QModelIndex) -> None:
        self.entry_picked.emit(self._timeline.id_at(index.row()))

    def _on_entered(self, index: QModelIndex) -> None:
        self.entry_entered.emit(self._timeline.id_at(index.row()))
