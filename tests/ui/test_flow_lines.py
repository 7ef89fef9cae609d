"""Parts that flow: as many lines as they need, and even ones where the parts are alike."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mammadagbok.ui.look import Look
from mammadagbok.ui.widgets.flow import Flow


@pytest.mark.parametrize(
    ("alike", "width", "lines"),
    [
        (False, 310, [5, 1]),
        (True, 310, [3, 3]),
        (True, 370, [6]),
        (True, 130, [2, 2, 2]),
        (True, 10, [1] * 6),
    ],
)
def test_lines_are_even_where_the_parts_are_alike(
    qtbot: QtBot, look: Look, alike: bool, width: int, lines: list[int]
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    flow = Flow(look, 0, alike=alike)
    window.setLayout(flow)
    parts = [QWidget() for _ in range(6)]
    for part in parts:
        part.setFixedSize(60, 20)
        flow.addWidget(part)
    window.show()
    flow.setGeometry(QRect(0, 0, width, 400))
    tops = [part.y() for part in parts]
    assert [tops.count(top) for top in sorted(set(tops))] == lines
