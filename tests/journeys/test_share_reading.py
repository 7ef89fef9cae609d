"""She reads her note from the screen in the group, and the journal is locked when she is done."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from every_object import texts
from factory import CHEAPEST, noon
from journeys.ways import unlock
from mammadagbok.domain.masking import MaskedText
from mammadagbok.domain.page import SharePage, SharePart
from mammadagbok.ui.handover import Handover, Here
from mammadagbok.ui.place import FromScreen
from mammadagbok.ui.share.page import TakeAlongPage
from tour.person import Person, use_program

CANARY = "fiskepinnene sang tilbake"
PAGE = SharePage(
    (
        SharePart(MaskedText(f"Jenta sang, og {CANARY}.", ())),
        SharePart(MaskedText("Hva sier jeg når hun spør?", ())),
    ),
    "nb-NO",
)

pytestmark = pytest.mark.usefixtures("made")


def _read(person: Person) -> None:
    unlock(person)
    person.click("rail_share")
    person.find(TakeAlongPage, "page_share").destination_requested.emit(FromScreen(PAGE))
    person.wait_until(lambda: person.sees("reading_text"), "the page in large type")


def _is_locked(person: Person) -> bool:
    return person.sees("passphrase") and not person.sees("desk")


def test_it_is_locked_at_the_end_and_nothing_of_it_is_left(qapp: object) -> None:
    locked, left = [], list[tuple[str, str]]()

    def look_around(handover: Handover, here: Here, _owner: object) -> None:
        locked.append(handover.place)
        left.extend((holder, text) for holder, text in texts() if CANARY in text)
        here(handover)

    def steps(person: Person) -> None:
        _read(person)
        assert any(CANARY in text for _, text in texts())
        for key in ("Right", "Space", "Left", "PgDown"):
            person.press(key)
        assert person.sees("reading_end")
        assert person.read("reading_end") == "Det var alt."
        person.press("Return")
        person.wait_until(lambda: _is_locked(person), "the lock")
        assert left == []
        unlock(person)
        assert person.sees("page_share")
        assert person.sees("rail")

    assert use_program(steps, [], kdf=CHEAPEST, clock=noon, successor=look_around) == 0
    assert len(locked) == 1


@pytest.mark.usefixtures("slow_hands")
@pytest.mark.parametrize("keys", [["Ctrl+L"], ["Esc", "Esc"]], ids=["lock", "hide"])
def test_it_can_be_locked_and_hidden_from_any_part(
    use: Callable[..., int], keys: list[str]
) -> None:
    def steps(person: Person) -> None:
        _read(person)
        person.press("Right")
        for key in keys:
            person.press(key)
        person.wait_until(lambda: not person.sees("desk"), "the lock")
        assert person.window.isMinimized() == (keys[0] == "Esc")

    assert use(steps) == 0


def test_hide_now_is_there_for_one_hand_on_the_mouse(use: Callable[..., int]) -> None:
    def steps(person: Person) -> None:
        _read(person)
        person.click("reading_hide")
        person.wait_until(lambda: not person.sees("desk"), "the lock")
        assert person.window.isMinimized()

    assert use(steps) == 0


def test_one_escape_leads_back_to_the_note(use: Callable[..., int]) -> None:
    def steps(person: Person) -> None:
        _read(person)
        person.press("Esc")
        assert person.sees("page_share")
        assert not person.window.isMinimized()

    assert use(steps) == 0


def test_a_window_that_turns_dark_waits_until_she_is_done(use: Callable[..., int]) -> None:
    """Evening falls while she reads to the others, and the page may not go from under her eyes."""
    hints = QGuiApplication.styleHints()

    def steps(person: Person) -> None:
        _read(person)
        reading = person.find(QWidget, "reading")
        person.press("Right")
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
        QTest.qWait(50)
        assert isValid(reading)
        assert "Hva sier jeg" in person.read("reading_text")
        person.press("Esc")
        page = person.find(QWidget, "page_share")
        person.wait_until(lambda: not isValid(page), "the window built anew")
        person.wait_until(lambda: person.sees("page_share"), "the note")

    assert use(steps) == 0
