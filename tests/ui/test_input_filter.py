"""Input reaches those who watch for it, in their order, and nothing else does."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mammadagbok.storage.settings import Settings
from mammadagbok.ui.desk import Desk
from mammadagbok.ui.escapes import DoubleEscape
from mammadagbok.ui.input_filter import InputFilter
from mammadagbok.ui.look import Look
from mammadagbok.ui.place import PageName, Place
from mammadagbok.ui.session import Session

_KINDS = QEvent.Type


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
def field(qtbot: QtBot) -> Iterator[QLineEdit]:
    """A field with the keyboard, two levels down in a window."""
    window, inner, made = QWidget(), QWidget(), QLineEdit()
    QVBoxLayout(window).addWidget(inner)
    QVBoxLayout(inner).addWidget(made)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    made.setFocus()
    yield made


Listen = Callable[..., InputFilter]


@pytest.fixture
def listen(qapp: QApplication) -> Iterator[Listen]:
    """Have these watch."""
    made: list[InputFilter] = []

    def begin(*watching: QObject) -> InputFilter:
        made.append(InputFilter(qapp, *watching))
        made[-1].install()
        return made[-1]

    yield begin
    for each in made:
        if each.is_installed:
            each.remove()
        each.deleteLater()


def _press(window: QWidget, key: Qt.Key) -> None:
    """As the system does, with a time in it: Qt sends it on from the window."""
    QTest.keyClick(window.window().windowHandle(), key)
    QApplication.processEvents()


@pytest.mark.parametrize("takes", [False, True])
def test_input_is_shown_until_one_takes_it(field: QLineEdit, listen: Listen, takes: bool) -> None:
    owner = QObject()
    first, second = Watcher(owner, takes=takes), Watcher(owner)
    listen(first, second)
    _press(field, Qt.Key.Key_A)
    handle = field.window().windowHandle()
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert {_KINDS.KeyPress, _KINDS.MouseButtonPress} <= {*first.seen}
    assert {*first.seen} <= {
        *(_KINDS.ShortcutOverride, _KINDS.KeyPress, _KINDS.KeyRelease),
        *(_KINDS.MouseButtonPress, _KINDS.MouseButtonRelease, _KINDS.MouseMove, _KINDS.Enter),
    }
    assert second.seen == ([] if takes else first.seen)
    assert field.text() == ("" if takes else "a")


def test_each_key_is_shown_once_however_many_are_sent_it(field: QLineEdit, listen: Listen) -> None:
    watcher = Watcher(field)
    listen(watcher)
    _press(field, Qt.Key.Key_F8)
    assert watcher.seen == [_KINDS.ShortcutOverride, _KINDS.KeyPress, _KINDS.KeyRelease]


def test_what_an_input_method_writes_is_shown_wherever_the_keyboard_goes(
    field: QLineEdit, listen: Listen
) -> None:
    watcher, other = Watcher(field), QLineEdit(field.parentWidget())
    other.show()
    listen(watcher)
    for count, focused in enumerate((field, other, field), start=1):
        focused.setFocus()
        written = QInputMethodEvent()
        written.setCommitString("å")
        QApplication.sendEvent(focused, written)
        assert watcher.seen == [_KINDS.InputMethod] * count


def test_a_dialog_that_opens_is_listened_at(qtbot: QtBot, field: QLineEdit, listen: Listen) -> None:
    watcher, dialog = Watcher(field), QDialog(field.window())
    listen(watcher)
    dialog.open()
    qtbot.waitUntil(lambda: QApplication.focusWindow() == dialog.windowHandle())
    _press(dialog, Qt.Key.Key_F8)
    assert watcher.seen.count(_KINDS.KeyPress) == 1


def test_a_menu_is_listened_at_that_does_not_take_the_keyboard(
    qtbot: QtBot, qapp: QApplication, field: QLineEdit, listen: Listen
) -> None:
    watcher, menu = Watcher(field), QMenu(field.window())
    menu.addAction("Kakao")
    made = listen(watcher)
    qapp.focusWindowChanged.disconnect(made._watch)
    _press(field, Qt.Key.Key_F8)
    with qtbot.waitExposed(menu):
        menu.popup(field.window().mapToGlobal(QPoint(5, 5)))

    def is_heard() -> bool:
        watcher.seen.clear()
        QTest.mouseMove(menu.windowHandle(), QPoint(4, 4))
        QTest.mouseMove(menu.windowHandle(), QPoint(6, 6))
        QApplication.processEvents()
        return _KINDS.MouseMove in watcher.seen

    qtbot.waitUntil(is_heard)
    qapp.focusWindowChanged.connect(made._watch)
    menu.close()


def test_two_presses_of_escape_are_told_once(
    qapp: QApplication, field: QLineEdit, listen: Listen
) -> None:
    escapes, told = DoubleEscape(qapp), list[bool]()
    escapes.pressed_twice.connect(lambda: told.append(True))
    listen(escapes)
    for already in ([], [True]):
        _press(field, Qt.Key.Key_Escape)
        assert told == already
    escapes.deleteLater()


def test_once_removed_it_hears_nothing(field: QLineEdit, listen: Listen) -> None:
    watcher = Watcher(field)
    listen(watcher).remove()
    _press(field, Qt.Key.Key_A)
    QTest.keyClick(field, Qt.Key.Key_A)
    assert watcher.seen == []


def test_nothing_of_a_page_passes_by_as_it_comes_up_and_is_painted(
    qtbot: QtBot,
    look: Look,
    session: Session,
    tmp_path: Path,
    listen: Listen,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    desk, passed = Desk(session, look, Settings(), tmp_path), list[tuple[QObject, QEvent.Type]]()
    qtbot.addWidget(desk)
    desk.come_back(Place())
    with qtbot.waitActive(desk):
        desk.show()
        desk.activateWindow()

    def noting(_made: InputFilter, watched: QObject, event: QEvent) -> bool:
        passed.append((watched, event.type()))
        return False

    monkeypatch.setattr(InputFilter, "eventFilter", noting)
    made = listen()
    for name in (PageName.GROUP, PageName.TODAY, PageName.GROUP):
        desk.go(Place(name))
        QApplication.processEvents()
    made.remove()
    of_which = {kind for _, kind in passed} - {_KINDS.Paint, _KINDS.FocusIn, _KINDS.FocusOut}
    assert not of_which
    assert len(passed) <= 9
