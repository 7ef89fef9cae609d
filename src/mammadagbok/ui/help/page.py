"""«Hjelp nå»: numbers and texts for when it is urgent, the most urgent first."""

from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.ui.facts import HelpNumber
from mammadagbok.ui.group_file.local_numbers import LocalNumbersCard
from mammadagbok.ui.help.numbers import HelpRow, HelpTile, NumberLabel, help_text
from mammadagbok.ui.help.talk_card import TalkCard
from mammadagbok.ui.help.words import checked_words
from mammadagbok.ui.look import Look
from mammadagbok.ui.page import Page
from mammadagbok.ui.place import PageName, Place
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import ROOM, SMALL, STEP, TIGHT
from mammadagbok.ui.widgets.columns import Columns
from mammadagbok.ui.widgets.forgetting import forget_texts
from mammadagbok.ui.widgets.layouts import (
    Card,
    column,
    fill,
    page_column,
    reading,
)
from mammadagbok.ui.widgets.tab_order import tab_through
from mammadagbok.ui.widgets.texts import label

_NARROW_BELOW: Final = 780
"""Two columns need this many pixels at 100 %."""


_TEXTS: Final = (
    "child_medicine",
    "child_medicine_box",
    "tired_of_living",
    "violence",
    "no_answer",
)


class HelpPage(Page):
    """Her own people stand first among those to talk to; nothing is dialled or kept."""

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(PageName.HELP, session, look, parent)
        self._talk = TalkCard(look, session.clock, self.tr("Somebody to talk to"))
        self._local = LocalNumbersCard(session, look)
        self._columns = Columns(look, _NARROW_BELOW, (self._urgent(), 1), (self._somebody(), 1))
        inside, outer = QWidget(), column(look, 0)
        # From the outermost in: see `JournalPage`.
        self.setLayout(outer)
        outer.addWidget(reading(inside, self.tr("Help now"), "help_text"))
        layout = page_column(look, inside)
        fill(layout, self._heading(), self._columns, 1)
        for number in self.findChildren(NumberLabel):
            number.take_tab()
        session.changed.connect(self._on_changed)

    def arrive(self, place: Place) -> None:
        """Show her people as they are now."""
        if self.is_as_shown():
            return
        self.keep_moment()
        try:
            people = self.session.journal.group.people()
        except MammadagbokError as error:
            self.session.failed.emit(error)
            return
        self._talk.show_people(people)
        self._local.show_numbers()
        tab_through(self)

    def forget(self) -> None:
        """Let go of her people."""
        forget_texts(self)
        self._talk.forget_people()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column where there is no room for two."""
        self._columns.fit(self.width())
        super().resizeEvent(event)

    def _heading(self) -> QVBoxLayout:
        made = column(self.look, TIGHT)
        made.addWidget(label(self.tr("Help now"), "title"))
        unapproved = self._unapproved()
        if unapproved:
            line = label(unapproved, "small")
            line.setObjectName("help_not_approved")
            made.addWidget(line)
        return made

    def _unapproved(self) -> str:
        facts = self.look.facts
        shown = [*map(facts.approval, _TEXTS), *(each.approval for each in facts.numbers())]
        given = [each.is_given for each in shown]
        if all(given):
            return ""
        if any(given):
            return self.tr("Not everything here has been checked by a professional yet")
        return self.tr("Not yet checked by a professional")

    def _urgent(self) -> QWidget:
        danger = self._card(self.tr("Is there danger now?"), "help_danger")
        danger.body.addLayout(self._tiles("danger"))
        child = self._card(
            self.tr("A child who may have swallowed something dangerous"), "help_child"
        )
        self._text(child, "child_medicine")
        self._list(child, "child")
        self._text(child, "child_medicine_box", "soft")
        tired = self._card("", "help_tired_of_living")
        self._text(tired, "tired_of_living")
        return self._stacked(danger, child, tired)

    def _somebody(self) -> QWidget:
        violence = self._card(self.tr("Violence"), "help_violence")
        self._text(violence, "violence")
        self._list(violence, "violence")
        child_help = self._card(self.tr("When a child needs help"), "help_child_help")
        self._list(child_help, "child_help")
        return self._stacked(violence, self._talk, child_help, self._local)

    def _card(self, heading: str, object_name: str) -> Card:
        made = Card(self.look, gap=SMALL)
        made.setObjectName(object_name)
        if heading:
            made.body.addWidget(label(heading, "heading"))
        return made

    def _text(self, card: Card, key: str, role: str = "text") -> None:
        fill(card.body, *help_text(self.look, key, role))
        checked = checked_words(self.look, self.look.facts.approval(key))
        if checked:
            card.body.addWidget(label(checked, "small"))

    def _list(self, card: Card, group: str) -> None:
        for each in self._numbers(group):
            card.body.addWidget(HelpRow(self.look, each, "help", in_full=True))

    def _numbers(self, group: str) -> list[HelpNumber]:
        return [each for each in self.look.facts.numbers() if each.group == group]

    def _tiles(self, group: str) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self.look.px(ROOM))
        grid.setVerticalSpacing(self.look.px(STEP))
        for position, each in enumerate(self._numbers(group)):
            grid.addWidget(HelpTile(self.look, each), position // 2, position % 2)
        return grid

    def _stacked(self, *cards: Card) -> QWidget:
        made = QWidget()
        layout = column(self.look, ROOM)
        fill(layout, *cards, 1)
        made.setLayout(layout)
        return made

    def _on_changed(self, what: str) -> None:
        if what in ("people", "group_file") and self.isVisible():
            self.arrive(self.place())
