"""The card of people she can call, alone or with the numbers anybody can call."""

from collections.abc import Sequence

from mammadagbok.domain.people import Person
from mammadagbok.ui.group.person_fields import PersonFields
from mammadagbok.ui.group.person_row import PersonRow
from mammadagbok.ui.help.numbers import HelpRow, help_text
from mammadagbok.ui.look import Look
from mammadagbok.ui.own.own_list import ListKind, OwnList, at_the_end
from mammadagbok.ui.own.row import OwnRow
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import SMALL
from mammadagbok.ui.widgets.layouts import Card, fill
from mammadagbok.ui.widgets.texts import label


class CallCard(Card):
    """Her people, and a way to add somebody; with `can_change` also to change, order and remove.

    `prefix` begins the names of its controls, for a page that has two of it.
    """

    def __init__(
        self,
        session: Session,
        look: Look,
        heading: str,
        *,
        can_change: bool = False,
        prefix: str = "person",
    ) -> None:
        super().__init__(look, gap=SMALL)
        self.setObjectName("call_card")
        self._session, self._look = session, look
        self._can_change, self._prefix = can_change, prefix
        self.people = OwnList[Person](session, look, self._kind())
        fill(self.body, label(heading, "heading"), self.people)
        self.heed_links(below=True)

    def say(self, about: str) -> None:
        """Say what the card is for, below its heading."""
        self.body.insertWidget(1, label(about, "small"))

    def add_helplines(self) -> None:
        """Show the numbers of those who answer anybody below her people, each number once."""
        seen = set()
        for each in self._look.facts.numbers():
            if each.group == "talk" and each.number and each.number not in seen:
                seen.add(each.number)
                self.people.add_below(HelpRow(self._look, each, "helpline"))
        for paragraph in help_text(self._look, "no_answer", "small"):
            self.people.add_below(paragraph)

    def show_people(self, people: Sequence[Person]) -> None:
        """Show these people in their order."""
        self.people.show_items(people)

    def save_now(self) -> None:
        """Keep somebody she has begun to write. Raises MammadagbokError, and the fields stay."""
        self.people.save_now()

    def forget(self) -> None:
        """Let go of her people."""
        self.people.forget()

    def bring_forward(self, *, forward: bool) -> None:
        """Draw the card forward, or as every other card. Nothing is said about it."""
        self.setProperty("chosen", forward)
        self.style().unpolish(self)
        self.style().polish(self)

    def _kind(self) -> ListKind[Person]:
        return ListKind(
            name=self._prefix,
            what="people",
            invitation=self.tr("+ Somebody I can call"),
            fields=self._fields,
            row=self._row,
            keep=self._keep,
            with_new=at_the_end,
        )

    def _fields(self, name: str) -> PersonFields:
        return PersonFields(self._look, name)

    def _row(self, person: Person, _name: str) -> OwnRow:
        return PersonRow(self._look, person, can_change=self._can_change)

    def _keep(self, people: tuple[Person, ...]) -> tuple[Person, ...]:
        group = self._session.journal.group
        return tuple(group.change_people(self.people.items, people))
