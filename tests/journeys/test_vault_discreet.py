"""Discreet: another name and icon everywhere, also while locked, and no text before she asks."""

import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QLabel, QWidget

from factory import moment
from journeys.ways import unlock
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.storage.menu_entry import hidden_entry, plain_entry
from mammadagbok.storage.settings import Settings, SettingsFile
from tour.person import Person

pytestmark = pytest.mark.usefixtures("made")
TEXT = "Mina lo av regnet."


@pytest.fixture
def written(peek: Callable[[], OpenJournal]) -> None:
    journal = peek()
    journal.writing.keep(words := moment(TEXT), words)
    journal.group.add_topic("Noe om søvn")
    journal.close()


@pytest.fixture
def discreet(notes: Path) -> None:
    SettingsFile(notes / "settings.json").write(Settings(discreet=True))


def _seen(person: Person) -> tuple[str, str, QImage, QImage]:
    """What others see: the title, the desktop's id, the icon, and the mark of the unlock page."""
    marks = [each.pixmap() for each in person.window.findChildren(QLabel) if each.pixmap()]
    mark = marks[0].toImage() if marks else QImage()
    icon = QGuiApplication.windowIcon().pixmap(64).toImage()
    return person.window.windowTitle(), QGuiApplication.desktopFileName(), icon, mark


def _lock(person: Person) -> None:
    person.press("Ctrl+L")
    person.wait_until(lambda: not person.sees("desk"), "the lock")


def test_it_is_chosen_and_undone_in_settings(use: Callable[..., int], notes: Path) -> None:
    def steps(person: Person) -> None:
        ordinary = _seen(person)
        assert ordinary[:2] == ("Mammadagbok", "mammadagbok")
        unlock(person)
        person.click("rail_settings")
        before = person.window.winId()
        person.click("settings_discreet_1")
        person.wait_until(lambda: person.window.windowTitle() == "Notater", "the plain name")
        # The task bar asks for the desktop's id when a window is made, and never again.
        assert person.window.winId() != before
        focus = person.window.focusWidget()
        assert focus is not None
        assert focus.objectName() == "settings_discreet_1"
        assert SettingsFile(notes / "settings.json").read().discreet
        _lock(person)
        plain = _seen(person)
        assert plain[:2] == ("Notater", "notater")
        assert QGuiApplication.applicationDisplayName() == "Notater"
        assert plain[2] != ordinary[2]
        assert plain[3] != ordinary[3]
        assert not any("Mammadagbok" in text for text in person.shown_texts())
        unlock(person)
        person.click("rail_settings")
        person.click("settings_discreet_0")
        person.wait_until(lambda: person.window.windowTitle() == "Mammadagbok", "its own name")
        _lock(person)
        assert _seen(person) == ordinary

    assert use(steps) == 0


@pytest.mark.usefixtures("written", "discreet")
def test_today_opens_without_her_texts_until_she_asks(use: Callable[..., int]) -> None:
    def shows_text(person: Person) -> bool:
        labels = person.window.findChildren(QLabel)
        return any(TEXT in each.text() or "søvn" in each.text() for each in labels)

    def steps(person: Person) -> None:
        unlock(person)
        assert person.sees("door_moment")
        assert not shows_text(person)
        person.click("today_show_texts")
        assert shows_text(person)
        assert not person.sees("today_show_texts")
        person.click("rail_journal")
        person.click("rail_today")
        assert shows_text(person)
        _lock(person)
        unlock(person)
        assert not shows_text(person)
        assert person.sees("today_show_texts")

    assert use(steps) == 0


@pytest.mark.usefixtures("written")
def test_otherwise_her_texts_stand_there_at_once(use: Callable[..., int]) -> None:
    def steps(person: Person) -> None:
        unlock(person)
        person.wait_to_read(TEXT)
        assert not person.sees("today_show_texts")

    assert use(steps) == 0


def test_the_menu_says_the_plain_name_where_the_program_is_in_it(
    use: Callable[..., int], home: Path
) -> None:
    menu = home / "home" / "data" / "applications"
    menu.mkdir(mode=0o700)
    ordinary = "[Desktop Entry]\nType=Application\nName=Mammadagbok\nExec=mammadagbok\n"
    (menu / "mammadagbok.desktop").write_text(ordinary)

    def steps(person: Person) -> None:
        unlock(person)
        person.click("rail_settings")
        person.click("settings_discreet_1")
        person.wait_until((menu / "notater.desktop").exists, "the plain entry")
        assert "Name=Notater\n" in (menu / "notater.desktop").read_text()
        assert "NoDisplay=true" in (menu / "mammadagbok.desktop").read_text()
        person.click("settings_language_1")
        person.wait_until(
            lambda: "Name=Notat\n" in (menu / "notater.desktop").read_text(), "nynorsk"
        )
        person.click("settings_discreet_0")
        person.wait_until(lambda: not (menu / "notater.desktop").exists(), "no plain entry")

    assert use(steps) == 0
    assert (menu / "mammadagbok.desktop").read_text() == ordinary


def test_the_menu_is_as_before_when_the_settings_are_gone(
    use: Callable[..., int], home: Path
) -> None:
    """They go with a journal that is erased."""
    menu = home / "home" / "data" / "applications"
    menu.mkdir()
    ordinary = "[Desktop Entry]\nType=Application\nName=Mammadagbok\nExec=mammadagbok\n"
    (menu / "mammadagbok.desktop").write_text(hidden_entry(ordinary))
    (menu / "notater.desktop").write_text(plain_entry("Notater", ["mammadagbok"]))
    assert use(lambda person: person.find(QWidget, "lock_screen_numbers")) == 0
    assert not (menu / "notater.desktop").exists()
    assert (menu / "mammadagbok.desktop").read_text() == ordinary


@pytest.mark.usefixtures("discreet")
def test_everything_written_is_hers_alone(use: Callable[..., int], home: Path) -> None:
    """Files 0600 and folders 0700, in every place that the program could write to."""

    def steps(person: Person) -> None:
        unlock(person)
        person.click("door_plain")
        person.write("entry_text", TEXT)
        person.click("rail_settings")
        person.click("settings_discreet_0")
        _lock(person)
        unlock(person)
        modes = {
            str(each.relative_to(home)): stat.S_IMODE(each.lstat().st_mode)
            for each in home.rglob("*")
        }
        assert len(modes) > 8
        wrong = {
            name: oct(mode)
            for name, mode in modes.items()
            if mode != (0o700 if (home / name).is_dir() else 0o600)
        }
        assert wrong == {}

    assert use(steps) == 0
