"""A tick box can be pressed wherever its frame is."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mammadagbok.ui.look import Look
from mammadagbok.ui.widgets.tick import Tick


def test_a_press_beside_the_words_counts(qtbot: QtBot, look: Look) -> None:
    tick = Tick(look, "Lite søvn", "tick")
    qtbot.addWidget(tick)
    tick.resize(600, 44)
    tick.show()
    QTest.mouseClick(tick, Qt.MouseButton.LeftButton, pos=QPoint(580, 22))
    assert tick.isChecked()
