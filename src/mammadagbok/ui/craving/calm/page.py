"""«På en rolig dag»: her signs, what helps, if … then …, people to call, and why."""

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.ui.craving.calm.lists import CalmLists
from mammadagbok.ui.craving.calm.why_part import WhyPart
from mammadagbok.ui.group.call_card import CallCard
from mammadagbok.ui.look import Look
from mammadagbok.ui.own.forms import large
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import ICON_SIZE, ROOM, SMALL
from mammadagbok.ui.widgets.columns import Columns
from mammadagbok.ui.widgets.forgetting import forget_texts
from mammadagbok.ui.widgets.layouts import Card, column, fill
from mammadagbok.ui.widgets.tab_order import tab_through
from mammadagbok.ui.widgets.texts import label

_NARROW_BELOW: Final = 860
"""Two columns need this many pixels at 100 %."""


class CalmPage(QWidget):
    """A part of the page «Bølger», as high as what stands in it; the page scrolls it.

    Emits `back_requested`, and `destination_requested` with a Place or a BlankPage.
    """

    back_requested = Signal()
    destination_requested = Signal(object)

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self.setObjectName("craving_calm")
        self._session, self._look = session, look
        self._back = large(self.tr("Back"), self._on_back, "calm_back")
        self._back.setIconSize(QSize(*(look.px(ICON_SIZE),) * 2))
        self._back.setIcon(look.icon("arrow-left", look.theme.palette.ink))
        self._lists = CalmLists(session, look)
        self._calls = CallCard(
            session, look, self.tr("People I can call"), can_change=True, prefix="calm_person"
        )
        self._calls.setObjectName("calm_calls")
        self._calls.say(self.tr("Who I can call, and when not."))
        self._why = WhyPart(session, look)
        self._columns = self._laid_out()
        layout = column(look, ROOM)
        layout.addWidget(self._back, alignment=Qt.AlignmentFlag.AlignLeft)
        fill(layout, label(self.tr("All of it may stay empty."), "soft"), self._columns, 1)
        self.setLayout(layout)
        self._why.destination_requested.connect(self._on_destination_requested)
        for part in (*self._lists.all, self._calls.people, self._why):
            part.laid_out.connect(self._on_laid_out)
        session.changed.connect(self._on_changed)

    def save_now(self) -> None:
        """Keep what she has begun to write. Raises MammadagbokError, and it stays in its fields."""
        for each in self._lists.all:
            each.save_now()
        self._calls.save_now()

    def forget(self) -> None:
        """Let go of every word of hers."""
        self.blockSignals(True)
        for each in self._lists.all:
            each.forget()
        self._calls.forget()
        self._why.forget()
        forget_texts(self)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what there is, with the keyboard at the beginning."""
        super().showEvent(event)
        if self._session.is_open and not event.spontaneous():
            self._refresh()
            self._back.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column where there is no room for two."""
        self._columns.fit(self.width())
        super().resizeEvent(event)

    def _laid_out(self) -> Columns:
        lists = self._lists
        signs = self._card(
            self.tr("My signs"), self.tr("How I notice that it is on its way."), lists.signs
        )
        helps = self._card(
            self.tr("What helps me"),
            self.tr("Cards that come up one at a time while it lasts."),
            lists.cards,
            lists.bring_back,
        )
        plans = self._card(
            self.tr("If … then …"),
            self.tr("What I have made up my mind to do, so that I need not think then."),
            lists.plans,
        )
        for each in (signs, helps, plans):
            each.heed_links(below=True)
        why = self._card(
            self.tr("Because"),
            self.tr("Words or a picture, shown only when I ask for it."),
            self._why,
        )
        left, right = self._stacked(signs, helps), self._stacked(plans, self._calls, why)
        return Columns(self._look, _NARROW_BELOW, (left, 4), (right, 3))

    def _card(self, heading: str, about: str, *parts: QWidget) -> Card:
        made = Card(self._look, gap=SMALL)
        fill(made.body, label(heading, "heading"), label(about, "small"), *parts)
        return made

    def _stacked(self, *cards: Card) -> QWidget:
        made = QWidget()
        layout = column(self._look, ROOM)
        fill(layout, *cards, 1)
        made.setLayout(layout)
        return made

    def _refresh(self) -> None:
        for step in (self._lists.refresh, self._show_people, self._why.refresh):
            try:
                step()
            except MammadagbokError as error:
                self._session.failed.emit(error)
        tab_through(self)

    def _show_people(self) -> None:
        self._calls.show_people(self._session.journal.group.people())

    def _on_back(self) -> None:
        try:
            self.save_now()
        except MammadagbokError as error:
            self._session.failed.emit(error)
            return
        self.back_requested.emit()

    def _on_destination_requested(self, destination: object) -> None:
        self.destination_requested.emit(destination)

    def _on_laid_out(self) -> None:
        tab_through(self)

    def _on_changed(self, what: str) -> None:
        if what in {"people", "calm"} and self.isVisible():
            self._refresh()
