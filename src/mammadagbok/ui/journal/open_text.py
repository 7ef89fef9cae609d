"""What stands open beside the list: the page she writes on, or what stands for a damaged text."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.entry import Entry, NewEntry
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session

if TYPE_CHECKING:
    from mammadagbok.ui.journal.damaged_entry import DamagedEntry
    from mammadagbok.ui.writing.entry_form import EntryForm


class OpenText(QObject):
    """Each of the two is built when it is needed first, and given to `take_in`: they are two thirds
    of the page, and she may have come to look for something.

    Emits what `EntryForm` emits, and `restored` and `deleted` for a damaged text too.
    """

    saved = Signal(object)
    deleted = Signal()
    restored = Signal(object)
    other_requested = Signal()
    to_show_requested = Signal()
    rehearsal_requested = Signal(int)
    alone_requested = Signal()

    def __init__(
        self, session: Session, look: Look, take_in: Callable[[QWidget], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._look, self._take_in = session, look, take_in
        self._form: EntryForm | None = None
        self._damaged: DamagedEntry | None = None

    @property
    def form(self) -> "EntryForm":
        """The page she writes on, built now if it is not there yet."""
        return self._form or self._build_form()

    @property
    def page(self) -> NewEntry | Entry | None:
        """The page that is open, as the journal last had it; None when none is."""
        return None if self._form is None else self._form.page

    @property
    def entry_id(self) -> int | None:
        """The id of the open entry; None when none is open or it has not been saved yet."""
        return self.page.id if isinstance(self.page, Entry) else None

    @property
    def is_pending(self) -> bool:
        """True while something she changed is not saved yet."""
        return self._form is not None and self._form.is_pending

    @property
    def is_damaged(self) -> bool:
        """True while a damaged text stands for itself."""
        return self._damaged is not None and not self._damaged.isHidden()

    @property
    def is_there(self) -> bool:
        """True while either is open."""
        return self.page is not None or self.is_damaged

    def show_damaged(self, number: int) -> None:
        """Close what is open, and show the last good one of this entry instead."""
        self.close()
        (self._damaged or self._build_damaged()).open(number)

    def stand(self, *, alone: bool) -> None:
        """Stand beside the list, or `alone`."""
        if self._form is not None:
            self._form.setVisible(not self.is_damaged)
            self._form.offer_alone(offered=not alone)

    def seek(self, words: str) -> None:
        """Mark these words in what is open."""
        if self._form is not None:
            self._form.hits.seek(words)

    def step(self, by: int) -> None:
        """Go to the next place that is marked, or the one before it."""
        if self._form is not None:
            self._form.hits.step(by)

    def save_now(self) -> None:
        """Save what is not saved yet. Raises what saving raises, and then keeps the text."""
        if self._form is not None:
            self._form.save_now()

    def close(self) -> None:
        """Show no page. What was not saved is let go."""
        if self._form is not None:
            self._form.close_entry()

    def forget_damaged(self) -> None:
        """Show no damaged text."""
        if self._damaged is not None:
            self._damaged.forget()

    def forget(self) -> None:
        """Let go of every text of hers."""
        if self._form is not None:
            self._form.forget()
        self.forget_damaged()

    def _build_form(self) -> "EntryForm":
        from mammadagbok.ui.writing.entry_form import EntryForm

        self._form = form = EntryForm(self._session, self._look)
        form.saved.connect(self.saved)
        form.deleted.connect(self.deleted)
        form.restored.connect(self.restored)
        form.other_requested.connect(self.other_requested)
        form.rehearsal_requested.connect(self.rehearsal_requested)
        form.to_show_requested.connect(self.to_show_requested)
        form.alone_requested.connect(self.alone_requested)
        self._take_in(form)
        return form

    def _build_damaged(self) -> "DamagedEntry":
        from mammadagbok.ui.journal.damaged_entry import DamagedEntry

        self._damaged = damaged = DamagedEntry(self._session, self._look)
        damaged.put_back.connect(self.restored)
        damaged.deleted.connect(self.deleted)
        self._take_in(damaged)
        return damaged
