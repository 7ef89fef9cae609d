"""Every page by Tab alone: each control is reached, in the order of reading, in sight, and back."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from by_keyboard import faults, pressed, settle
from factory import noon
from mammadagbok.domain.entry import Kind
from mammadagbok.services.practice import Practice
from mammadagbok.storage.settings import Settings
from mammadagbok.ui.desk import Desk
from mammadagbok.ui.group_file.draft import Draft
from mammadagbok.ui.group_file.maker_window import MakerWindow
from mammadagbok.ui.look import Look
from mammadagbok.ui.place import BlankPage, Destination, PageName, Place, Stage
from mammadagbok.ui.session import Session
from mammadagbok.ui.wardrobe import Wardrobe
from on_page import part
from start_pages import PAGES as START_PAGES
from ui.conftest import RESOURCES
from ui.test_rescue_pages import pages as rescue_pages

_PLACES: list[Destination] = [
    *(Place(name) for name in PageName),
    *(Place(PageName.CRAVING, stage=stage) for stage in Stage),
    *(BlankPage(kind) for kind in (None, Kind.MOMENT, Kind.REFLECTION, Kind.LETTER)),
]


def _called(place: Destination) -> str:
    match place:
        case Place(stage=Stage() as stage):
            return f"craving_{stage}"
        case Place(page):
            return page.value
        case BlankPage(kind):
            return f"blank_{kind.value if kind else 'plain'}"
        case _:
            return "screen"


@contextmanager
def _opened(app: QApplication, home: Path) -> Iterator[Desk]:
    """The desk over the practice journal, in front."""
    look = Wardrobe(app, RESOURCES, noon).dress(Settings(theme="light"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("tempfile.tempdir", f"{home}")
        practice = Practice(RESOURCES / "practice" / "nb.json", noon)
        session = Session(noon)
        session.unlock(practice.open(), practice=True)
        made = Desk(session, look, Settings(), home)
        made.resize(1280, 800)
        made.show()
        made.activateWindow()
        QTest.qWaitForWindowActive(made)
        yield made
        made.forget()
        made.hide()
        session.lock()
        practice.end()
        made.deleteLater()


@pytest.fixture(scope="module")
def desk(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """One desk for every walk."""
    with _opened(qapp, tmp_path_factory.mktemp("walked")) as made:
        yield made


@pytest.fixture(scope="module")
def still(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Another, on which a button that has been pressed does nothing any more."""
    with _opened(qapp, tmp_path_factory.mktemp("still")) as made:
        yield made


@pytest.mark.parametrize("place", _PLACES, ids=lambda place: _called(place))
def test_every_control_is_reached_in_order_and_in_sight(desk: Desk, place: Destination) -> None:
    desk.go(place)
    settle()
    assert faults(desk) == {}


@pytest.mark.parametrize("name", START_PAGES)
def test_every_page_before_the_journal_is_gone_through(qtbot: QtBot, look: Look, name: str) -> None:
    window = _window_of(qtbot, START_PAGES[name](look))
    assert faults(window) == {}


def test_every_page_about_damage_and_copies_is_gone_through(qtbot: QtBot, look: Look) -> None:
    for name, page in rescue_pages(look).items():
        window = _window_of(qtbot, page)
        assert faults(window) == {}, name
        assert part(page, QAbstractButton, "opening_help").isVisible(), name
        assert pressed(window), name
        window.hide()


def test_the_maker_in_a_window_of_its_own_is_gone_through(qtbot: QtBot, qapp: QApplication) -> None:
    wardrobe = Wardrobe(qapp, RESOURCES, noon)
    window = MakerWindow(wardrobe.dress, Settings(theme="light"), Draft(is_saved=True), noon)
    qtbot.addWidget(window)
    part(window, QAbstractButton, "maker_plan").click()
    _show(window)
    assert faults(window) == {}
    assert pressed(window)


def _window_of(qtbot: QtBot, page: QWidget) -> QMainWindow:
    """Show the page in a window, with the keyboard where it begins."""
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(page)
    _show(window)
    page.setFocus()
    if page.hasFocus():  # Nothing on it begins: it is being waited for.
        QTest.keyClick(page, Qt.Key.Key_Tab)
    settle()
    return window


def _show(window: QMainWindow) -> None:
    window.resize(1024, 640)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    settle()


@pytest.mark.parametrize("place", _PLACES, ids=_called)
def test_every_button_is_pressed_by_key_as_by_mouse(still: Desk, place: Destination) -> None:
    still.go(place)
    settle()
    assert pressed(still)
