"""A tick box can be pressed wherever its frame is, and its words are read in any width."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSizePolicy
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


def test_words_go_on_to_the_next_line_where_there_is_no_room(qtbot: QtBot, look: Look) -> None:
    tick = Tick(look, "Vis noe fra samme dag i tidligere år på «I dag»", "tick")
    qtbot.addWidget(tick)
    one_line = tick.sizeHint()
    narrow = one_line.width() // 2
    assert tick.minimumSizeHint().width() <= narrow
    assert tick.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Preferred
    assert tick.heightForWidth(one_line.width()) == one_line.height()
    lines = tick.heightForWidth(narrow) - one_line.height()
    assert lines >= tick.fontMetrics().height()
