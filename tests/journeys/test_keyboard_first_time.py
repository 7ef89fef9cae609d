"""The first start by keyboard alone: Return goes on, Tab and Space choose."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from factory import PASSPHRASE
from mammadagbok.crypto.envelope import parse
from tour.person import Person


def _type(text: str) -> None:
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, text)


def _tab_to(person: Person, name: str) -> None:
    for _ in range(20):
        focus = QApplication.focusWidget()
        if focus is not None and focus.objectName() == name:
            return
        person.press("Tab")
    raise LookupError(name)


def test_from_the_first_page_to_the_journal(use: Callable[..., int], notes: Path) -> None:
    def steps(person: Person) -> None:
        person.press("Return")
        assert person.sees("first_time_alone")
        _tab_to(person, "road_1")
        person.press("Space")
        assert person.sees("first_time_others")
        person.press("Return")
        person.press("Return")
        _type(PASSPHRASE)
        person.press("Return")
        _type(PASSPHRASE)
        person.press("Return")
        code = " ".join(person.read(f"code_group_{number}") for number in range(1, 8))
        person.press("Return")
        _type(code)
        person.press("Return")
        _tab_to(person, "name_0")
        person.press("Space")
        _tab_to(person, "make_journal")
        person.press("Return")
        person.wait_until(lambda: person.sees("desk"))

    assert use(steps) == 0
    assert parse((notes / "data" / "data.key").read_bytes()).has_recovery


def test_back_by_keyboard(use: Callable[..., int]) -> None:
    def steps(person: Person) -> None:
        person.press("Return")
        _tab_to(person, "go_back")
        person.press("Return")
        assert person.sees("first_time_who")

    assert use(steps) == 0
