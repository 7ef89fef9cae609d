"""Ways through the program that many journeys share."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from factory import PASSPHRASE
from tour.person import Person


def unlock(person: Person, passphrase: str = PASSPHRASE) -> None:
    """Write the passphrase and open."""
    person.write("passphrase", passphrase)
    person.click("open")
    person.wait_until(lambda: person.sees("desk"), "the open journal")


def to_settings(person: Person) -> None:
    """Go to Innstillinger."""
    person.click("rail_settings")
    person.find(QWidget, "settings_keys")


def choose(person: Person, name: str) -> None:
    """Choose one of the acts behind «Mer» in the foot of a text."""
    action = person.window.findChild(QAction, name)
    if action is None:
        raise LookupError(name)
    action.trigger()
    QApplication.processEvents()
