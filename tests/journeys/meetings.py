"""Ways around meetings that journeys share."""

from PySide6.QtCore import QDate, QTime
from PySide6.QtWidgets import QDateEdit, QTimeEdit

from journeys.ways import unlock
from tour.person import Person

FIRST, SECOND, THIRD = (
    "Jeg er sliten, og det er ikke alt.",
    "Jeg vil ha papirene før møtet.",
    "Jeg trenger at noen spør to ganger.",
)


def to_the_group(person: Person) -> None:
    """Unlock and go to Gruppa."""
    unlock(person)
    person.click("rail_group")


def plan_wednesdays(person: Person) -> None:
    """Every other Wednesday at half past five, from 25 November."""
    person.click("plan_unfold")
    person.find(QDateEdit, "plan_day").setDate(QDate(2026, 11, 25))
    person.find(QTimeEdit, "plan_clock").setTime(QTime(17, 30))
    person.write("plan_place", "andre etasje")
    person.click("plan_done")


def lock_and_come_back(person: Person) -> None:
    """Lock by key, and unlock."""
    person.press("Ctrl+L")
    person.wait_until(lambda: person.sees("passphrase") and person.can_write("passphrase"))
    unlock(person)
