"""A state worth looking at: its page, its name, and the buttons that lead there."""

from collections.abc import Callable
from dataclasses import dataclass

from tour.person import Person
from tour.shots.starts import OWN, Start

Look = Callable[[], None]
"""Called once, when the state stands before her."""
Reach = Callable[[Person, Look], None]


@dataclass(frozen=True, slots=True)
class State:
    """`reach` goes there from I dag, or from where `start` begins, and calls `look`.

    A dialog is opened anew for each size of the window. What changes the journal is `alone`: no
    other state sees what it left.
    """

    page: str
    name: str
    reach: Reach
    start: Start = OWN
    is_dialog: bool = False
    alone: bool = False

    @property
    def key(self) -> str:
        """How files and labels call it."""
        return f"{self.page}-{self.name}"


def by(*names: str) -> Reach:
    """Press these, one after the other, and look."""

    def reach(person: Person, look: Look) -> None:
        for name in names:
            person.click(name)
        look()

    return reach


def dialog(*names: str) -> Reach:
    """Press these; the last one opens a dialog to look at."""

    def reach(person: Person, look: Look) -> None:
        for name in names[:-1]:
            person.click(name)
        person.after(names[-1], lambda: see_and_close(person, look))

    return reach


def see_and_close(person: Person, look: Look) -> None:
    """Look at the dialog that stands, and close it."""
    standing = person.front
    look()
    standing.close()
