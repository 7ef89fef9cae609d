"""Where she goes by key out of a text, the keyboard goes with her: into the page, not the rail."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from everywhere import practice_session
from mammadagbok.domain.entry import Kind
from mammadagbok.storage.settings import Settings
from mammadagbok.ui.desk import Desk
from mammadagbok.ui.look import Look
from mammadagbok.ui.page import Page
from mammadagbok.ui.place import RAIL_PAGES, BlankPage, PageName, Place
from mammadagbok.ui.session import Session


@pytest.fixture
def practised() -> Iterator[Session]:
    """Every page has something on it."""
    with practice_session() as made:
        yield made


def strayed(desk: Desk, qtbot: QtBot) -> list[tuple[PageName, str]]:
    """The pages that came up without the keyboard, and what had it."""
    found: list[tuple[PageName, str]] = []
    for page in RAIL_PAGES * 2:
        desk.go(BlankPage(Kind.MOMENT))
        desk.go(Place(page))
        qtbot.wait(0)
        shown, has_it = desk.findChild(Page, f"page_{page}"), QApplication.focusWidget()
        assert isinstance(shown, QWidget)
        if has_it is None or not (has_it is shown or shown.isAncestorOf(has_it)):
            found.append((page, has_it.objectName() if has_it is not None else ""))
    return found


def shown(desk: Desk, qtbot: QtBot) -> Desk:
    qtbot.addWidget(desk)
    desk.resize(1280, 800)
    desk.come_back(Place())
    with qtbot.waitActive(desk):
        desk.show()
        desk.activateWindow()
    return desk


def test_into_pages_with_nothing_on_them(
    qtbot: QtBot, look: Look, session: Session, tmp_path: Path
) -> None:
    assert not strayed(shown(Desk(session, look, Settings(), tmp_path), qtbot), qtbot)


def test_into_pages_with_something_on_them(
    qtbot: QtBot, look: Look, practised: Session, tmp_path: Path
) -> None:
    assert not strayed(shown(Desk(practised, look, Settings(), tmp_path), qtbot), qtbot)
