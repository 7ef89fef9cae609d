"""Texts of hers as long as they come, for what must have room for whatever she writes."""

from datetime import timedelta
from pathlib import Path
from typing import Final

from factory import NOON
from mammadagbok.domain.entry import Kind, NewEntry
from mammadagbok.domain.errors import NotWritableError
from mammadagbok.domain.happenings import KeptAside
from mammadagbok.domain.people import NewPerson
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.ui.desk import Desk
from mammadagbok.ui.place import PageName, Place
from mammadagbok.ui.words import sentence

_LONG: Final = "Barnehagegarderobehyllenavnelappklistremerkesamlingsstundsangbok"
_PLACE: Final = Path("/media/her") / _LONG / "Notater til gruppa og alt det andre"
_STICK: Final = Path("/media/kristine/MINNEPINNE/Notater til gruppa")
_TAGS: Final = (_LONG, *(f"stikkord nummer {number}" for number in range(12)))
AT_LENGTH: Final = f"{_LONG} {_LONG} sa hun, og lo. " * 4


def write_at_length(journal: OpenJournal) -> None:
    """Put into the journal one of each thing with words in it that never end."""
    at = NOON - timedelta(minutes=10)
    for kind in (Kind.MOMENT, None):
        journal.writing.begin(NewEntry(kind, AT_LENGTH, at, tags=_TAGS))
    journal.group.add_topic(AT_LENGTH)
    journal.group.add_cheer(AT_LENGTH, about=_LONG, by=_LONG)
    journal.group.add_person(NewPerson(_LONG, "000 00 000", True, True, True, AT_LENGTH))


def tell_of_trouble(desk: Desk) -> None:
    """Have the lines stand that tell what cannot be saved, and that it locks soon."""
    desk.say(sentence(NotWritableError(_STICK)))
    desk.warn_of_lock()


def tell_of_change(desk: Desk) -> None:
    """Have the line stand that tells what has changed, in the place of those of trouble."""
    desk.say("")
    desk.tell(KeptAside(_PLACE, can_undo=False), lambda: None)


def offer_undo(desk: Desk) -> None:
    """Have the bar stand that takes something back, and that it locks soon."""
    desk.go(Place(PageName.HELP))
    desk.tell(KeptAside(_PLACE, can_undo=True), lambda: None)


def tell_everything(desk: Desk) -> None:
    """Have all of these stand at once."""
    offer_undo(desk)
    tell_of_trouble(desk)
    desk.tell(KeptAside(_PLACE, can_undo=False), lambda: None)
