"""Back and forth on the first start: nothing lost on the way, and nothing kept when she hides."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QThreadPool, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton
from shiboken6 import isValid

from factory import PASSPHRASE
from tour.person import Person
from tour.story import choose_passphrase, keep_code, to_the_code


def _is_chosen(person: Person, name: str) -> bool:
    return person.find(QPushButton, name).isChecked()


def _code(person: Person) -> str:
    return " ".join(person.read(f"code_group_{number}") for number in range(1, 8))


def test_all_the_way_back_and_forth(use: Callable[..., int], notes: Path) -> None:
    def steps(person: Person) -> None:
        person.click("go_on")
        person.click("road_1")
        person.click("first_idle_0")
        person.click("go_on")
        person.click("go_on")
        choose_passphrase(person, PASSPHRASE)
        person.click("go_on")
        code = keep_code(person)
        person.click("name_0")
        for page in ("code", "passphrase", "rest", "others", "alone", "who"):
            person.click("go_back")
            assert person.sees(f"first_time_{page}")
        person.click("language_en")
        person.wait_to_read("Who can read this?")
        person.click("go_on")
        assert _is_chosen(person, "road_1")
        person.click("road_1")
        assert _is_chosen(person, "first_idle_0")
        person.click("go_on")
        person.click("go_on")
        assert person.read("first_passphrase") == PASSPHRASE
        assert person.read("again_passphrase") == PASSPHRASE
        person.click("go_on")
        assert _code(person) == code
        # It counts already: she is not asked to type it again.
        person.click("code_written")
        assert _is_chosen(person, "name_0")
        person.click("make_journal")
        person.wait_until(lambda: person.sees("desk"))

    assert use(steps) == 0
    kept = json.loads((notes / "settings.json").read_bytes())
    assert (kept["language"], kept["plain"], kept["idle_minutes"]) == ("en", False, 1)


def test_the_window_turns_dark_in_the_middle(use: Callable[..., int]) -> None:
    hints = QGuiApplication.styleHints()

    def turn(person: Person, scheme: Qt.ColorScheme) -> None:
        button = person.find(QPushButton, "go_on" if person.sees("go_on") else "code_check")
        hints.colorSchemeChanged.emit(scheme)
        person.wait_until(lambda: not isValid(button), "the window built anew")

    def steps(person: Person) -> None:
        person.click("go_on")
        person.click("road_0")
        person.click("go_on")
        person.write("first_passphrase", PASSPHRASE)
        person.write("again_passphrase", "blåbær og")
        turn(person, Qt.ColorScheme.Dark)
        assert person.read("first_passphrase") == PASSPHRASE
        assert person.read("again_passphrase") == "blåbær og"
        person.empty("again_passphrase")
        person.write("again_passphrase", PASSPHRASE)
        person.click("go_on")
        code = _code(person)
        person.click("code_written")
        person.write("code_again", code[:12])
        turn(person, Qt.ColorScheme.Light)
        assert person.read("code_again") == code[:12]
        person.click("code_see")
        assert _code(person) == code

    assert use(steps) == 0


@pytest.mark.parametrize("keys", [["Ctrl+L"], ["Esc", "Esc"]], ids=["lock", "hide"])
def test_hiding_in_the_middle_forgets_passphrase_and_code(
    use: Callable[..., int], notes: Path, keys: list[str]
) -> None:
    def steps(person: Person) -> None:
        to_the_code(person)
        code = keep_code(person)
        person.click("name_1")
        for key in keys:
            person.press(key)
        person.wait_until(lambda: person.window.isMinimized() == (keys[0] == "Esc"))
        person.window.showNormal()
        person.wait_until(lambda: person.sees("first_time_forgotten"))
        told = person.read("first_time_forgotten")
        assert "Har du skrevet ned en kode, gjelder den ikke." in told
        assert person.read("first_passphrase") == person.read("again_passphrase") == ""
        assert PASSPHRASE not in person.shown_texts()
        choose_passphrase(person, "et annet sted ved havet")
        person.click("go_on")
        assert _code(person) != code
        keep_code(person)
        # What is no secret is still as she chose it.
        assert _is_chosen(person, "name_1")

    assert use(steps) == 0
    assert not notes.exists()


def test_hiding_before_anything_is_typed_says_nothing(use: Callable[..., int]) -> None:
    def steps(person: Person) -> None:
        person.click("go_on")
        person.press("Ctrl+L")
        assert person.sees("first_time_alone")
        person.click("road_0")
        person.click("go_on")
        assert not person.sees("first_time_forgotten")

    assert use(steps) == 0


def test_hiding_while_the_journal_is_made_makes_none(use: Callable[..., int], notes: Path) -> None:
    def steps(person: Person) -> None:
        to_the_code(person)
        keep_code(person)
        person.click("make_journal")
        person.press("Ctrl+L")
        assert QThreadPool.globalInstance().waitForDone()
        for _ in range(20):
            QApplication.processEvents()
        assert person.sees("first_time_forgotten")

    assert use(steps) == 0
    assert not notes.exists()


def test_what_she_typed_is_forgotten_when_she_has_gone(use: Callable[..., int]) -> None:
    def steps(person: Person) -> None:
        to_the_code(person, PASSPHRASE)
        code = _code(person)
        app = QApplication.instance()
        assert app is not None
        (idle,) = app.findChildren(QTimer, "idle_timer")
        assert idle.isActive()
        idle.timeout.emit()
        person.wait_until(lambda: person.sees("first_time_passphrase"))
        assert "sto en stund uten at noen rørte det" in person.read("first_time_forgotten")
        assert person.read("first_passphrase") == ""
        choose_passphrase(person, PASSPHRASE)
        person.click("go_on")
        assert _code(person) != code

    assert use(steps) == 0
