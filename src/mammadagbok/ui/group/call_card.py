"""The card of people she can call, alone or with the numbers anybody can call."""

from collections.abc import Callable
from functools import partial

from mammadagbok.domain.people import NewPerson, Person
from mammadagbok.ui.group.changing import change
from mammadagbok.ui.group.person_add import PersonAdd
from mammadagbok.ui.group.person_row import PersonRow
from mammadagbok.ui.help.numbers import HelpRow, help_text
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import SMALL, TIGHT
from mammadagbok.ui.widgets.layouts import Card, clear, column, fill
from mammadagbok.ui.widgets.texts import label


class CallCard(Card):
    """Her people, and a way to add somebody; with `on_remove` also to take somebody off."""

    def __init__(
        self,
        session: Session,
        look: Look,
        heading: str,
        on_remove: Callable[[Person], object] | None = None,
    ) -> None:
        super().__init__(look, gap=SMALL)
        self.setObjectName("call_card")
        self._session = session
        self._look = look
        self._on_remove = on_remove
        self._people = column(look, TIGHT)
        self._add = PersonAdd(look)
        self._add.person_added.connect(self._on_person_added)
        self.body.addWidget(label(heading, "heading"))
        self.body.addLayout(self._people)
        self.body.addWidget(self._add)

    def say(self, about: str) -> None:
        """Say what the card is for, below its heading."""
        self.body.insertWidget(1, label(about, "small"))

    def add_helplines(self) -> None:
        """Show the numbers of those who answer anybody below her people, each number once."""
        at = self.body.indexOf(self._add)
        seen = set()
        for each in self._look.facts.numbers():
            if each.group == "talk" and each.number and each.number not in seen:
                seen.add(each.number)
                self.body.insertWidget(at, HelpRow(self._look, each, "helpline"))
                at += 1
        for paragraph in help_text(self._look, "no_answer", "small"):
            self.body.insertWidget(at, paragraph)
            at += 1

    def show_people(self, people: list[Person]) -> None:
        """Show these people in their order."""
        clear(self._people)
        fill(self._people, *(PersonRow(self._look, each, self._on_remove) for each in people))

    def save_now(self) -> None:
        """Keep somebody she has begun to add. Raises MammadagbokError, and the fields stay."""
        person = self._add.person()
        if person is not None:
            self._session.journal.group.add_person(person)
            self._add.fold()
            self._session.changed.emit("people")

    def bring_forward(self, *, forward: bool) -> None:
        """Draw the card forward, or as every other card. Nothing is said about it."""
        self.setProperty("chosen", forward)
        self.style().unpolish(self)
        self.style().polish(self)

    def _on_person_added(self, person: NewPerson) -> None:
        add = partial(self._session.journal.group.add_person, person)
        if change(self._session, "people", add):
            self._add.fold()
