"""The page for a craving is there before she asks for it, and changes nothing until she does."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mammadagbok.storage.settings import Settings
from mammadagbok.ui import desk as desk_module
from mammadagbok.ui.craving.calm.page import CalmPage
from mammadagbok.ui.craving.page import CravingPage
from mammadagbok.ui.desk import Desk
from mammadagbok.ui.look import Look
from mammadagbok.ui.place import PageName, Place, Stage
from mammadagbok.ui.session import Session


@pytest.fixture
def desk(
    qtbot: QtBot, session: Session, look: Look, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Desk]:
    """On «I dag», with the page for a craving built ahead."""
    monkeypatch.setattr(desk_module, "_AHEAD_MS", 1)
    made = Desk(session, look, Settings(), tmp_path)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    made.go(Place(PageName.TODAY, craving=5, stage=Stage.QUESTIONS))
    qtbot.waitUntil(lambda: made.findChild(CravingPage) is not None)
    yield made
    made.forget()


def test_she_stays_where_she_is(desk: Desk) -> None:
    page = desk.findChild(CravingPage)
    assert page is not None
    assert not page.isVisible()
    assert desk.place().page is PageName.TODAY
    assert not page.isAncestorOf(desk.focusWidget() or desk)


def test_the_craving_that_goes_on_is_still_known(desk: Desk) -> None:
    assert desk.place().craving == 5


def test_her_key_leads_to_it_and_a_number_can_be_typed_at_once(qtbot: QtBot, desk: Desk) -> None:
    ahead = desk.findChildren(CravingPage)
    qtbot.keyClick(desk, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert desk.findChildren(CravingPage) == ahead
    assert ahead[0].isVisible()
    qtbot.keyClick(desk.focusWidget() or desk, Qt.Key.Key_7)
    seven = ahead[0].findChild(QPushButton, "craving_before_7")
    assert seven is not None
    assert seven.isChecked()


def test_what_is_for_a_calm_day_is_built_when_she_asks_for_it(desk: Desk) -> None:
    assert desk.findChild(CalmPage) is None
    desk.go(Place(PageName.CRAVING, stage=Stage.CALM))
    calm = desk.findChild(CalmPage)
    assert calm is not None
    assert calm.isVisible()
    assert all(each.property("large") for each in calm.findChildren(QPushButton))
    desk.go(Place(PageName.CRAVING, stage=Stage.CALM))
    assert desk.findChildren(CalmPage) == [calm]


@pytest.mark.parametrize(
    ("stage", "name"), [(Stage.IF_I_TOOK, "if_i_took"), (Stage.WAVES, "craving_waves")]
)
def test_what_is_beside_a_craving_is_built_when_she_asks_for_it(
    desk: Desk, stage: Stage, name: str
) -> None:
    assert desk.findChild(QWidget, name) is None
    desk.go(Place(PageName.CRAVING, stage=stage))
    beside = desk.findChildren(QWidget, name)
    assert [each.isVisible() for each in beside] == [True]
    assert all(each.property("large") for each in beside[0].findChildren(QPushButton))
    assert beside[0].isAncestorOf(desk.focusWidget() or desk)
    desk.go(Place(PageName.CRAVING, stage=Stage.QUESTIONS))
    desk.go(Place(PageName.CRAVING, stage=stage))
    assert desk.findChildren(QWidget, name) == beside


def test_it_is_built_once(qtbot: QtBot, desk: Desk) -> None:
    desk.go(Place(PageName.GROUP))
    desk.go(Place(PageName.CRAVING))
    desk.go(Place(PageName.TODAY))
    # What waits has been done by the time a later timer is.
    qtbot.wait(5)
    assert len(desk.findChildren(CravingPage)) == 1
