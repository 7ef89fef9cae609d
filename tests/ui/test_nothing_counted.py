"""Wherever she goes, nothing she reads or hears counts, sums or measures her cravings.

Each craving of hers is 9 and then 7, and there are more of them than any strength goes up to: any
other number beside a craving has been made by the program.
"""

import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from factory import NOON, WHOLE_CRAVING, moment
from mammadagbok.domain.entry import Entry, Kind
from mammadagbok.domain.people import NewPerson
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.storage.settings import Settings
from mammadagbok.ui.craving.page import CravingPage
from mammadagbok.ui.desk import Desk
from mammadagbok.ui.look import Look
from mammadagbok.ui.place import PageName, Place
from mammadagbok.ui.session import Session
from wandering import Said, Wandering, said_on

MANY = 13
NUMBER = "000 00 001"
# What takes the program along with it, writes a file, prints, or asks the system.
LEFT_ALONE = re.compile(
    r"^rail_|print|pdf|save_|erase|hide|lock$|leave|choose_file|move_in|take_out|restore"
)
MONTHS = "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember"
MARKUP = re.compile(r"<[^>]*>|\((?:Ctrl\+\d|F1)\)")
NOT_COUNTED = (
    # Days and times of day.
    re.compile(rf"\b\d{{1,2}}\. (?:{MONTHS})(?: \d{{4}})?|\b(?:{MONTHS}) \d{{4}}|\b\d\d\.\d\d\b"),
    # Her own numbers, the ends of her scale, and days that she may choose.
    re.compile(r"\b(?:9|7)\b|\b0(?:–| til | og )10\b|\b(?:1|7|30|90) dag(?:er)?\b"),
    # Minutes she may choose for the ride.
    re.compile(r"\b(?:5|10|20) minutter\b"),
)
CRAVING = re.compile(r"\bsug|\bsuget|bølge", re.IGNORECASE)
IN_WORDS = re.compile(
    r"\b(?:to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|mange|alle|flere) (?:\w+ )?"
    r"(?:sug|bølger|ganger|kvelder|dager|minutter)\b",
    re.IGNORECASE,
)
MANUAL = "manual_words"
"""What a text of the manual is called: it says the same whatever she has written."""
CHOSEN_MINUTES = re.compile(r"ride_minutes_\d")
"""The name of a button with the minutes that she may ride: 5, 10 or 20."""
ON_SCALE = re.compile(r"\D*_(?:[0-9]|10)")
"""The name of one button among the eleven, which ends with its number."""
OF_TEN = re.compile(r" av 10(?:, \D+)?$")


@pytest.fixture
def seeded(journal: OpenJournal, session: Session) -> Session:
    """A journal in which many cravings stand, with everything given."""
    for days in range(MANY):
        page = journal.writing.blank(Kind.CRAVING)
        words = replace(
            page, at=NOON - timedelta(days=days), craving=WHOLE_CRAVING, text="Det kom."
        )
        assert isinstance(journal.writing.keep(page, words), Entry)
    for text in ("Regn på ruta.", "Vi lagde vafler."):
        journal.writing.keep(moment(text), moment(text))
    journal.group.add_person(NewPerson("Søsteren min", NUMBER, at_night=True))
    journal.group.add_cheer("Takk for kaffen.")
    return session


def counted(said: Said, numbers: set[str], *, about_craving: bool) -> bool:
    """True when a number stands by a craving that is not hers, a date or a number to call."""
    text = MARKUP.sub("", said.text).replace("\u00a0", " ")
    if IN_WORDS.search(text):
        return True
    if said.holder == MANUAL or (not about_craving and not CRAVING.search(text)):
        return False
    if CHOSEN_MINUTES.fullmatch(said.holder):
        return not {*re.findall(r"\d+", text)} <= {"5", "10", "20"}
    for number in sorted(numbers, key=len, reverse=True):
        text = text.replace(number, "")
    # Heard as «7 av 10», and an end as «0 av 10, ikke noe».
    text = OF_TEN.sub("", text) if ON_SCALE.fullmatch(said.holder) else text
    if ON_SCALE.fullmatch(said.holder) and text.endswith(said.holder.rpartition("_")[2]):
        return len(re.findall(r"\d+", text)) > 1
    for pattern in NOT_COUNTED:
        text = pattern.sub("", text)
    return bool(re.search(r"\d", text))


def _numbers(look: Look) -> set[str]:
    return {NUMBER, *(each.number for each in look.facts.numbers() if each.number)}


def test_the_page_for_a_craving_counts_nothing_wherever_it_leads(
    seeded: Session, look: Look, qtbot: QtBot
) -> None:
    def made() -> CravingPage:
        page = CravingPage(seeded, look)
        page.resize(1084, 780)
        page.arrive(Place(PageName.CRAVING))
        page.show()
        return page

    wandering = Wandering(made, LEFT_ALONE, "_7", steps=2, presses=1)
    met = wandering.walk()
    assert {"craving_closing", "if_i_took_text", "if_i_took_calling"} <= wandering.parts
    numbers = _numbers(look)
    assert [each for each in met if counted(each, numbers, about_craving=True)] == []


def test_no_other_page_counts_cravings(
    seeded: Session, look: Look, qtbot: QtBot, tmp_path: Path
) -> None:
    desk, numbers = Desk(seeded, look, Settings(), tmp_path), _numbers(look)
    qtbot.addWidget(desk)
    desk.resize(1280, 800)
    desk.show()
    for page in PageName:
        desk.go(Place(page))
        QApplication.processEvents()
        met = [*said_on(desk)]
        assert met
        is_about = page is PageName.CRAVING
        assert [each for each in met if counted(each, numbers, about_craving=is_about)] == []
    desk.forget()


@pytest.mark.parametrize(
    "text",
    [
        "Sug: 13",
        "I snitt 8 når suget er der",
        "Sug tre ganger denne uka",
        "Bølgen varte i 12 minutter",
        "Først 9. Nå 7. Ned 2 siden suget kom.",
        "9 av 13 bølger",
    ],
)
def test_what_counts_is_found(text: str, look: Look) -> None:
    assert counted(Said("label", text), _numbers(look), about_craving=False)


@pytest.mark.parametrize(
    "text",
    [
        "Først 9. Etterpå 7.",
        "Hvor sterkt er suget, 0–10?",
        "Suget kom mandag 23. november kl. 12.00",
        "Sug? Ring 116 123 eller 000 00 001",
        "Noen ganger tar bølgen lengre tid.",
    ],
)
def test_what_does_not_count_passes(text: str, look: Look) -> None:
    assert not counted(Said("label", text), _numbers(look), about_craving=True)
