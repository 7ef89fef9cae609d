"""Input reaches those who watch for it, in their order, and nothing else does."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from mammadagbok.storage.settings import Settings
from mammadagbok.ui.desk import Desk
from mammadagbok.ui.escapes import DoubleEscape
from mammadagbok.ui.input_filter import InputFilter, building
from mammadagbok.ui.look import Look
from mammadagbok.ui.place import PageName, Place
from mammadagbok.ui.session import Session


class Watcher(QObject):
    """Notes what it is shown, and takes the keys if it is to."""

    def __init__(self, parent: QObject, *, takes: bool = False) -> None:
        super().__init__(parent)
        self.seen: list[QEvent.Type] = []
        self._takes = takes

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.seen.append(event.type())
        return self._takes


@pytest.fixture
def field(qtbot: QtBot) -> QLineEdit:
    made = QLineEdit()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("takes", [False, True])
def test_input_is_shown_until_one_takes_it(
    qtbot: QtBot, qapp: QApplication, field: QLineEdit, takes: bool
) -> None:
    owner = QObject()
    first, second = Watcher(owner, takes=takes), Watcher(owner)
    made = InputFilter(qapp, first, second)
    made.install()
    field.show()
    qtbot.keyClick(field, Qt.Key.Key_A)
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
    made.remove()
    made.deleteLater()
    kinds = QEvent.Type
    assert {kinds.KeyPress, kinds.MouseButtonPress} <= {*first.seen}
    assert {*first.seen} <= {
        *(kinds.ShortcutOverride, kinds.KeyPress, kinds.KeyRelease, kinds.ContextMenu),
        *(kinds.MouseButtonPress, kinds.MouseButtonRelease, kinds.MouseMove),
        *(kinds.Enter, kinds.HoverEnter, kinds.HoverMove),
    }
    assert second.seen == ([] if takes else first.seen)
    assert field.text() == ("" if takes else "a")


def test_what_happens_while_a_page_is_built_passes_by_and_input_after_it_does_not(
    qtbot: QtBot, qapp: QApplication, field: QLineEdit, monkeypatch: pytest.MonkeyPatch
) -> None:
    owner, passed = QObject(), list[QEvent.Type]()
    watcher, usual = Watcher(owner), InputFilter.eventFilter

    def noting(made: InputFilter, watched: QObject, event: QEvent) -> bool:
        passed.append(event.type())
        return usual(made, watched, event)

    monkeypatch.setattr(InputFilter, "eventFilter", noting)
    made = InputFilter(qapp, watcher)
    made.install()
    with pytest.raises(LookupError), building(), building():
        field.setProperty("role", "large")
        raise LookupError
    assert passed == []
    field.show()
    qtbot.keyClick(field, Qt.Key.Key_A)
    made.remove()
    assert QEvent.Type.KeyPress in watcher.seen
    with building():
        assert not made.is_installed
    assert not made.is_installed
    made.deleteLater()


def test_what_goes_out_of_sight_as_a_page_comes_up_passes_by(
    qtbot: QtBot,
    qapp: QApplication,
    look: Look,
    session: Session,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    desk, passed = Desk(session, look, Settings(), tmp_path), list[QEvent.Type]()
    qtbot.addWidget(desk)
    desk.come_back(Place())
    desk.show()
    desk.go(Place(PageName.GROUP))

    def noting(_made: InputFilter, _watched: QObject, event: QEvent) -> bool:
        passed.append(event.type())
        return False

    monkeypatch.setattr(InputFilter, "eventFilter", noting)
    made = InputFilter(qapp)
    made.install()
    desk.go(Place(PageName.TODAY))
    desk.go(Place(PageName.GROUP))
    assert made.is_installed
    made.remove()
    made.deleteLater()
    assert QEvent.Type.Hide not in passed


def test_what_comes_into_sight_and_is_painted_passes_by(
    qtbot: QtBot,
    qapp: QApplication,
    look: Look,
    session: Session,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    desk, passed = Desk(session, look, Settings(), tmp_path), list[QEvent.Type]()
    qtbot.addWidget(desk)
    desk.come_back(Place())
    with qtbot.waitExposed(desk):
        desk.show()
    for name in (PageName.GROUP, PageName.TODAY):
        desk.go(Place(name))
        QApplication.processEvents()
    usual = InputFilter.eventFilter

    def noting(made: InputFilter, watched: QObject, event: QEvent) -> bool:
        passed.append(event.type())
        return usual(made, watched, event)

    monkeypatch.setattr(InputFilter, "eventFilter", noting)
    made = InputFilter(qapp)
    made.install()
    desk.go(Place(PageName.GROUP))
    qtbot.waitUntil(lambda: QEvent.Type.UpdateRequest in passed)
    QApplication.processEvents()
    assert made.is_installed
    made.remove()
    made.deleteLater()
    kinds = QEvent.Type
    assert not {kinds.Show, kinds.UpdateLater, kinds.Paint} & {*passed}


def test_a_key_of_the_systems_is_shown_once(
    qtbot: QtBot, qapp: QApplication, field: QLineEdit
) -> None:
    owner = QObject()
    watcher = Watcher(owner)
    made = InputFilter(qapp, watcher)
    field.show()
    window = field.windowHandle()
    made.install()
    for target in (window, field):
        press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
        press.setTimestamp(7)
        made.eventFilter(target, press)
    made.remove()
    made.deleteLater()
    assert watcher.seen == [QEvent.Type.KeyPress]


def test_two_presses_at_the_window_are_two(
    qtbot: QtBot, qapp: QApplication, field: QLineEdit
) -> None:
    """As the system sends them, with a time in them: Qt sends each on to the field."""
    escapes, told = DoubleEscape(qapp), list[bool]()
    escapes.pressed_twice.connect(lambda: told.append(True))
    made = InputFilter(qapp, escapes)
    with qtbot.waitActive(field):
        field.show()
        field.activateWindow()
    made.install()
    for already in ([], [True]):
        QTest.keyClick(field.windowHandle(), Qt.Key.Key_Escape)
        QApplication.processEvents()
        assert told == already
    made.remove()
    for each in (made, escapes):
        each.deleteLater()


def test_one_that_goes_meanwhile_leaves_none_at_rest(qapp: QApplication) -> None:
    gone, stays = InputFilter(qapp), InputFilter(qapp)
    gone.install()
    stays.install()
    with building():
        delete(gone)
    assert stays.is_installed
    stays.remove()
    stays.deleteLater()
