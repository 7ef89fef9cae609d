"""Esc Esc, told from one Esc wherever the keyboard is."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mammadagbok.ui.escapes import DoubleEscape


@pytest.fixture
def escapes(qapp: QApplication) -> Iterator[DoubleEscape]:
    """A watch over the whole application."""
    made = DoubleEscape(qapp)
    qapp.installEventFilter(made)
    yield made
    qapp.removeEventFilter(made)
    made.deleteLater()


@pytest.fixture
def deep(qtbot: QtBot) -> Iterator[QPushButton]:
    """A button with the keyboard, three levels down in a window."""
    window, middle, inner = QWidget(), QWidget(), QWidget()
    qtbot.addWidget(window)
    button = QPushButton()
    for outside, inside in ((inner, button), (middle, inner), (window, middle)):
        QVBoxLayout(outside).addWidget(inside)
    window.show()
    button.setFocus()
    yield button


def _press(widget: QWidget) -> None:
    QTest.keyClick(widget, Qt.Key.Key_Escape)
    QApplication.processEvents()


def test_one_press_is_one_however_many_parents_hear_of_it(
    qtbot: QtBot, escapes: DoubleEscape, deep: QPushButton
) -> None:
    with qtbot.assertNotEmitted(escapes.pressed_twice):
        _press(deep)


def test_two_presses_are_told_once(qtbot: QtBot, escapes: DoubleEscape, deep: QPushButton) -> None:
    told: list[bool] = []
    escapes.pressed_twice.connect(lambda: told.append(True))
    _press(deep)
    _press(deep)
    assert told == [True]


def _ask(widget: QWidget, stamp: int) -> None:
    """Ask about a press made at a time in milliseconds, as Qt does on a real screen."""
    press = QKeyEvent(
        QEvent.Type.ShortcutOverride, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier
    )
    press.setTimestamp(stamp)
    QApplication.sendEvent(widget, press)


def test_two_presses_that_come_in_one_go_are_two(
    qtbot: QtBot, escapes: DoubleEscape, deep: QPushButton
) -> None:
    with qtbot.waitSignal(escapes.pressed_twice):
        _ask(deep, 1000)
        _ask(deep, 1090)


def test_a_window_that_was_busy_between_two_presses_hides_all_the_same(
    qtbot: QtBot, escapes: DoubleEscape, deep: QPushButton
) -> None:
    with qtbot.waitSignal(escapes.pressed_twice):
        _ask(deep, 1000)
        qtbot.wait(600)
        _ask(deep, 1400)


def test_two_presses_far_apart_are_two_times_one(
    qtbot: QtBot, escapes: DoubleEscape, deep: QPushButton
) -> None:
    with qtbot.assertNotEmitted(escapes.pressed_twice):
        _ask(deep, 1000)
        QApplication.processEvents()
        _ask(deep, 1501)
