"""Ways around a text that journeys share."""

from PySide6.QtWidgets import QApplication, QPushButton

from journeys.ways import unlock
from tour.person import Person


def at_the_blank_page(person: Person) -> None:
    """Unlock and go to a blank page of no kind."""
    unlock(person)
    person.click("rail_journal")
    person.click("journal_write")


def saved(person: Person) -> None:
    """Wait until everything is saved."""
    person.wait_until(lambda: person.read("entry_status") == "Lagret", "Lagret")


def from_menu(person: Person, name: str) -> None:
    """Choose from «Mer»."""
    menu = person.find(QPushButton, "entry_more").menu()
    (action,) = [each for each in menu.actions() if each.objectName() == name]
    if not action.isVisible():
        raise LookupError(name)
    action.trigger()
    QApplication.processEvents()


def offers(person: Person, name: str) -> bool:
    """True when «Mer» offers this."""
    menu = person.find(QPushButton, "entry_more").menu()
    return any(each.objectName() == name and each.isVisible() for each in menu.actions())
