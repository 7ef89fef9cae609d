"""«Huskelapp»."""

from typing import Final

from PySide6.QtWidgets import QMenu, QScrollArea

from tour.person import Person
from tour.shots.starts import EMPTY
from tour.shots.state import Look, State, by, dialog

_PAGE: Final = "share"
_CHOSEN: Final = ("rail_share", "leads_public", "candidate_entry_3", "candidate_topic_1")


def _chosen(person: Person, look: Look) -> None:
    by(*_CHOSEN)(person, look)


def _looking(person: Person, look: Look) -> None:
    by(*_CHOSEN, "candidate_entry_4", "step_look")(person, lambda: None)
    for area in person.window.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(0)
    look()


def _ways(person: Person, look: Look) -> None:
    by(*_CHOSEN, "more_ways")(person, look)
    person.find(QMenu, "ways_menu").close()


def _reading(person: Person, look: Look) -> None:
    by(*_CHOSEN, "way_screen")(person, lambda: None)
    person.wait_until(lambda: person.sees("reading_text"), "the page in large type")
    look()


def _reading_end(person: Person, look: Look) -> None:
    _reading(person, lambda: None)
    while not person.sees("reading_end"):
        person.click("reading_next")
    look()


STATES: Final = (
    State(_PAGE, "first-question", by("rail_share")),
    State(_PAGE, "choosing", _chosen, alone=True),
    State(_PAGE, "looking", _looking, alone=True),
    State(_PAGE, "ways-out", _ways, alone=True, is_dialog=True),
    State(_PAGE, "reading", _reading, alone=True),
    State(_PAGE, "reading-end", _reading_end, alone=True),
    State(_PAGE, "official", by("rail_share", "for_official"), alone=True),
    State(_PAGE, "empty", by("rail_share"), EMPTY),
    State("dialogs", "names", dialog("rail_share", "show_names"), is_dialog=True),
    State("dialogs", "taken", dialog("rail_share", "taken"), is_dialog=True),
    State("dialogs", "duty", dialog(*_CHOSEN[:2], "duty_more"), is_dialog=True, alone=True),
)
