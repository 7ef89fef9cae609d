"""The rail: every page by mouse, names also when only icons are shown."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mammadagbok.ui.look import Look
from mammadagbok.ui.place import RAIL_PAGES, PageName
from mammadagbok.ui.rail import Rail
from on_page import enlarged


@pytest.fixture
def rail(qtbot: QtBot, look: Look) -> Rail:
    made = Rail(look)
    qtbot.addWidget(made)
    made.show()
    return made


def _buttons(rail: Rail) -> list[QPushButton]:
    return rail.findChildren(QPushButton)


@pytest.mark.parametrize("page", RAIL_PAGES)
def test_each_page_is_asked_for(rail: Rail, qtbot: QtBot, page: PageName) -> None:
    button = rail.findChild(QPushButton, f"rail_{page}")
    assert button is not None
    with qtbot.waitSignal(rail.page_chosen) as chosen:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert chosen.args == [page]


def test_slim_keeps_names_and_tooltips(rail: Rail) -> None:
    rail.set_slim(slim=False)
    names = [each.text() for each in _buttons(rail)]
    assert all(names)
    width = rail.width()
    rail.set_slim(slim=True)
    assert rail.width() < width
    assert [each.text() for each in _buttons(rail)] == [""] * len(names)
    assert [each.accessibleName() for each in _buttons(rail)] == names
    assert all(
        each.toolTip().startswith(name) for each, name in zip(_buttons(rail), names, strict=True)
    )
    rail.set_slim(slim=False)
    assert [each.text() for each in _buttons(rail)] == names


def test_in_large_type_the_icons_stand_in_one_line(qtbot: QtBot, look: Look) -> None:
    rail = Rail(enlarged(look))
    qtbot.addWidget(rail)
    rail.set_slim(slim=True)
    rail.resize(rail.width(), 640)
    rail.show()
    rail.show_chosen(PageName.SETTINGS)
    edges = {(each.mapTo(rail, QPoint()).x(), each.width()) for each in _buttons(rail)}
    assert len(edges) == 1


@pytest.mark.parametrize("page", RAIL_PAGES)
def test_in_large_type_no_icon_is_cut(qtbot: QtBot, look: Look, page: PageName) -> None:
    rail = Rail(enlarged(look))
    qtbot.addWidget(rail)
    rail.set_slim(slim=True)
    rail.resize(rail.width(), 640)
    with qtbot.waitExposed(rail):
        rail.show()
    rail.show_chosen(page)
    shares = [
        each.visibleRegion().boundingRect().height() / each.height() for each in _buttons(rail)
    ]
    assert set(shares) == {0, 1}


def test_the_page_she_is_on_stays_in_sight_where_the_window_gets_lower(
    qtbot: QtBot, look: Look
) -> None:
    rail = Rail(enlarged(look))
    qtbot.addWidget(rail)
    rail.set_slim(slim=True)
    rail.resize(rail.width(), 1600)
    with qtbot.waitExposed(rail):
        rail.show()
    rail.show_chosen(PageName.SHARE)
    button = rail.findChild(QPushButton, f"rail_{PageName.SHARE}")
    assert button is not None
    rail.resize(rail.width(), 640)
    qtbot.waitUntil(lambda: button.visibleRegion().boundingRect().height() == button.height())


def test_hide_and_lock(rail: Rail, qtbot: QtBot) -> None:
    for name, wish in (("rail_hide", rail.hide_requested), ("rail_lock", rail.lock_requested)):
        button = rail.findChild(QPushButton, name)
        assert button is not None
        with qtbot.waitSignal(wish):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
