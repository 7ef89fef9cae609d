"""«Gode ord»: one card large, the rest below. A page worth opening on a bad evening."""

from functools import partial
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mammadagbok.domain.cheer import Cheer, NewCheer
from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.services.undoing import Undo
from mammadagbok.ui.cheers.cheer_add import CheerAdd
from mammadagbok.ui.cheers.cheer_card import CheerCard, LargeCheerCard
from mammadagbok.ui.cheers.words import ON_TODAY
from mammadagbok.ui.group.changing import change
from mammadagbok.ui.look import Look
from mammadagbok.ui.page import Page
from mammadagbok.ui.place import PageName, Place
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import ROOM, SMALL
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.columns import Columns
from mammadagbok.ui.widgets.forgetting import forget_texts
from mammadagbok.ui.widgets.layouts import clear, column, fill, page_column, row, scrolling
from mammadagbok.ui.widgets.tab_order import tab_through
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.widgets.tick import Tick
from mammadagbok.ui.widgets.undo_bar import UndoBar

_NARROW_BELOW: Final = 700
"""Two columns of cards need this many pixels at 100 %."""


class CheersPage(Page):
    """The newest kind words first. What she has begun to write down is kept when she leaves."""

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(PageName.CHEERS, session, look, parent)
        self._cheers: list[Cheer] = []
        self._shown = 0
        self._empty = label(
            self.tr("Here are the exact words somebody gave you, for when you need them."), "soft"
        )
        self._empty.setObjectName("cheers_empty")
        self._add = CheerAdd(look)
        self._large = LargeCheerCard(look)
        self._sides = (column(look, ROOM), column(look, ROOM))
        self._rest = Columns(look, _NARROW_BELOW, *((_holding(side), 1) for side in self._sides))
        self._undo = UndoBar(look, along_edge=True)
        on_today = self.tr("Show the latest one on “Today” too")
        self._on_today = Tick(look, on_today, "cheers_on_today")
        self._open_add = button(
            self.tr("Write down kind words"), self._on_add_opened, object_name="cheers_add"
        )
        self._lay_out()
        self._connect()

    def arrive(self, place: Place) -> None:
        """Show the newest words large and the others below."""
        is_new = not self.is_as_shown()
        if is_new:
            self.keep_moment()
            try:
                self._cheers = self.session.journal.group.cheers()
            except MammadagbokError as error:
                self.session.failed.emit(error)
                return
        if not self._cheers:
            # Before the button goes out of sight: the keyboard goes on from it to what stands here.
            self._add.open(self.session.clock().date(), can_close=False)
        if is_new or self._shown:
            self._shown = 0
            self._show_cheers()

    def save_now(self) -> None:
        """Keep the words she has not added yet. Raises MammadagbokError, and they stay."""
        cheer = self._add.cheer()
        if cheer is not None:
            self._keep(cheer)
            self.session.changed.emit("cheers")

    def forget(self) -> None:
        """Let go of all kind words."""
        self._cheers = []
        self._large.forget()
        self._undo.forget()
        forget_texts(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column where there is no room for two."""
        self._rest.fit(self.width())
        self._add.fit(self.width())
        super().resizeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """What was removed can be put back until she leaves the page."""
        self._undo.forget()
        super().hideEvent(event)

    def _lay_out(self) -> None:
        inside, outer = QWidget(), column(self.look, 0)
        # From the outermost in: see `JournalPage`.
        self.setLayout(outer)
        outer.addWidget(scrolling(inside))
        heading = row(self.look, SMALL)
        heading.addWidget(label(self.tr("Kind words"), "title"), 1)
        heading.addWidget(self._open_add, alignment=Qt.AlignmentFlag.AlignTop)
        layout = page_column(self.look, inside)
        fill(layout, heading, self._empty, self._add, self._large, self._rest)
        layout.addWidget(self._on_today, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        outer.addWidget(self._undo)
        self._add.hide()

    def _connect(self) -> None:
        self._add.cheer_added.connect(self._on_cheer_added)
        self._add.closed.connect(self._on_add_closed)
        self._large.another_requested.connect(self._on_another_requested)
        self._large.removed.connect(self._on_removed)
        self._on_today.toggled.connect(self._on_today_turned)
        self.session.changed.connect(self._on_changed)

    def _show_cheers(self) -> None:
        now, cheers = self.session.clock(), self._cheers
        self._empty.setVisible(not cheers)
        self._open_add.setVisible(bool(cheers) and self._add.isHidden())
        self._large.setVisible(bool(cheers))
        self._on_today.setVisible(bool(cheers))
        with QSignalBlocker(self._on_today):
            self._on_today.setChecked(self.session.journal.preferences.read(ON_TODAY))
        if cheers:
            self._large.show_cheer(cheers[self._shown], now, is_only=len(cheers) == 1)
        others = cheers[: self._shown] + cheers[self._shown + 1 :]
        for position, side in enumerate(self._sides):
            clear(side)
            for cheer in others[position::2]:
                card = CheerCard(self.look, cheer, now)
                card.removed.connect(self._on_removed)
                side.addWidget(card)
            # Not an alignment: that would give a card of several lines the height of one.
            side.addStretch(1)
        tab_through(self)

    def _keep(self, cheer: NewCheer) -> None:
        self.session.journal.group.add_cheer(
            cheer.text, cheer.about, cheer.by, cheer.on, is_question=cheer.is_question
        )
        self._add.empty()
        self._add.hide()

    def _on_cheer_added(self, cheer: NewCheer) -> None:
        change(self.session, "cheers", partial(self._keep, cheer))

    def _on_add_opened(self) -> None:
        self._add.open(self.session.clock().date(), can_close=True)
        self._open_add.hide()
        self._add.start()

    def _on_add_closed(self) -> None:
        self._add.empty()
        self._add.hide()
        self._open_add.show()
        self._open_add.setFocus()

    def _on_another_requested(self) -> None:
        self._shown = (self._shown + 1) % len(self._cheers)
        self._show_cheers()

    def _on_removed(self, cheer: Cheer) -> None:
        undos = list[Undo]()
        group = self.session.journal.group
        if change(self.session, "cheers", lambda: undos.append(group.remove_cheer(cheer))):
            put_back = partial(change, self.session, "cheers", undos[0])
            self._undo.offer(self.tr("The words are removed."), put_back)

    def _on_today_turned(self, is_on: bool) -> None:
        keep = partial(self.session.journal.preferences.keep, ON_TODAY, is_on)
        if not change(self.session, "cheers", keep):
            self._show_cheers()

    def _on_changed(self, what: str) -> None:
        if what == "cheers" and self.isVisible():
            self.arrive(self.place())


def _holding(side: QVBoxLayout) -> QWidget:
    made = QWidget()
    made.setLayout(side)
    return made
