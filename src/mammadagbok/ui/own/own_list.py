"""A list of hers: rows in her order, one of them open to be changed, and a way to add."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Generic

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.order import moved, replaced, without
from mammadagbok.ui.look import Look
from mammadagbok.ui.own.fields import Fields, Value
from mammadagbok.ui.own.forms import AddForm, ChangeForm
from mammadagbok.ui.own.row import OwnRow
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import SMALL, TIGHT
from mammadagbok.ui.widgets.layouts import bring_into_sight, clear, column, fill
from mammadagbok.ui.widgets.undo_bar import UndoBar


@dataclass(frozen=True, slots=True)
class ListKind(Generic[Value]):
    """What is different from list to list.

    `name` begins every object name, `what` is what `Session.changed` says. `keep` keeps the whole
    list, returns it as it is kept, and raises MammadagbokError; `with_new` puts one more in its
    place.
    """

    name: str
    what: str
    invitation: str
    fields: Callable[[str], Fields[Value]]
    row: Callable[[Value, str], OwnRow]
    keep: Callable[[tuple[Value, ...]], tuple[Value, ...]]
    with_new: Callable[[Sequence[Value], Value], tuple[Value, ...]]


class OwnList(QWidget, Generic[Value]):
    """Each change is kept at once. Emits `laid_out` when other parts stand in it."""

    laid_out = Signal()

    def __init__(self, session: Session, look: Look, kind: ListKind[Value]) -> None:
        super().__init__()
        self.setObjectName(f"{kind.name}_list")
        self._session, self._kind = session, kind
        self._items: tuple[Value, ...] = ()
        self._open: int | None = None
        self._rows = column(look, TIGHT)
        self._undo = UndoBar(look, name=f"{kind.name}_undo")
        self._change = ChangeForm[Value](
            look, kind.fields(f"{kind.name}_edit"), f"{kind.name}_edit"
        )
        self._add = AddForm[Value](
            look, kind.invitation, kind.fields(f"{kind.name}_add"), f"{kind.name}_add"
        )
        for part in (self._undo, self._change):
            part.setParent(self)
        self._change.hide()
        self._column = column(look, SMALL)
        fill(self._column, self._rows, self._add)
        self.setLayout(self._column)
        self._add.added.connect(self._on_added)
        self._change.done.connect(self._on_done)
        self._change.removed.connect(self._on_removed)
        self._change.moved.connect(self._on_moved)

    @property
    def items(self) -> tuple[Value, ...]:
        """What stands in the list, as it was last kept."""
        return self._items

    def add_below(self, part: QWidget) -> None:
        """Have a part that is not hers stand between her rows and the way to add."""
        self._column.insertWidget(self._column.indexOf(self._add), part)

    def show_items(self, items: Sequence[Value]) -> None:
        """Show these. What she has begun to change goes on being changed if it is still there."""
        if tuple(items) == self._items:
            return
        opened = None if self._open is None else self._items[self._open]
        self._undo.forget()
        self._items = tuple(items)
        self._open = self._items.index(opened) if opened in self._items else None
        self._lay_out()

    def take(self, items: tuple[Value, ...], said: str) -> None:
        """Keep and show these in the place of what stands there, say so, and offer a way back."""
        before = self._items
        if self._kept(items):
            self._open = None
            self._lay_out(len(items))
            self._undo.offer(said, partial(self._put_back, before))
            bring_into_sight(self._undo)

    def save_now(self) -> None:
        """Keep what she has begun to write. Raises MammadagbokError, and it stays in its fields."""
        items, new = self._with_changes(), self._add.fields.value()
        if new is not None:
            items = self._kind.with_new(items, new)
        if items != self._items:
            self._keep(items)
            self._open = None
            self._lay_out()
        self._add.fold()

    def forget(self) -> None:
        """Let go of everything in it."""
        self._undo.forget()
        self._change.fields.show_value(None)
        self._add.fold()
        self._open = None
        self.show_items(())

    def _with_changes(self) -> tuple[Value, ...]:
        """Return the list with what stands in the fields. Emptied ones leave it as it was."""
        value = None if self._open is None else self._change.fields.value()
        if self._open is None or value is None:
            return self._items
        return replaced(self._items, self._open, value)

    def _keep(self, items: tuple[Value, ...]) -> None:
        self._items = self._kind.keep(items)
        # Put back, the list as it was before would take away what is newer.
        self._undo.forget()
        self._session.changed.emit(self._kind.what)

    def _kept(self, items: tuple[Value, ...]) -> bool:
        """True when the list is kept like this; else she is told why, and nothing has changed."""
        if items == self._items:
            return True
        try:
            self._keep(items)
        except MammadagbokError as error:
            self._session.failed.emit(error)
            return False
        return True

    def _lay_out(self, removed_from: int | None = None) -> None:
        """Show the rows anew; the bar that can put something back stands where it was."""
        for part in (self._change, self._undo):
            self._rows.removeWidget(part)
        clear(self._rows)
        for at, item in enumerate(self._items):
            self._rows.addWidget(self._change if at == self._open else self._row(at, item))
        if removed_from is not None:
            self._rows.insertWidget(removed_from, self._undo)
        self._change.setVisible(self._open is not None)
        self.laid_out.emit()

    def _row(self, at: int, item: Value) -> OwnRow:
        made = self._kind.row(item, f"{self._kind.name}_{at}")
        made.change_requested.connect(partial(self._on_change_requested, at))
        return made

    def _on_change_requested(self, at: int) -> None:
        if not self._kept(self._with_changes()):
            return
        self._undo.forget()
        self._open = at
        self._change.fields.show_value(self._items[at])
        self._lay_out()
        self._change.fields.walk_in()
        bring_into_sight(self._change)

    def _on_done(self) -> None:
        at = self._open
        if at is None or not self._kept(self._with_changes()):
            return
        self._open = None
        self._lay_out()
        item = self._rows.itemAt(at)
        if item is not None and isinstance(row := item.widget(), OwnRow):
            row.walk_in()

    def _on_moved(self, by: int) -> None:
        at, items = self._open, self._with_changes()
        if at is None or not 0 <= at + by < len(items) or not self._kept(moved(items, at, by)):
            return
        self._open = at + by
        self._change.fields.show_value(self._items[self._open])
        self._lay_out()
        bring_into_sight(self._change)

    def _on_removed(self) -> None:
        at, before = self._open, self._items
        if at is None or not self._kept(without(before, at)):
            return
        self._open = None
        # Before the form goes, or the keyboard would go on to the next part of the page.
        self._undo.offer(self.tr("Taken away."), partial(self._put_back, before))
        self._lay_out(removed_from=at)
        bring_into_sight(self._undo)

    def _put_back(self, items: tuple[Value, ...]) -> None:
        if self._kept(items):
            self._lay_out()

    def _on_added(self) -> None:
        new = self._add.fields.value()
        if new is None or not self._kept(self._kind.with_new(self._with_changes(), new)):
            return
        self._open = None
        self._add.fold(walk_in=True)
        self._lay_out()


def at_the_end(items: Sequence[Value], new: Value) -> tuple[Value, ...]:
    """Return the items with one more after them."""
    return (*items, new)
