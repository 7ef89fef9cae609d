"""Three columns, two or one: whatever there is room for."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mammadagbok.ui.look import Look
from mammadagbok.ui.widgets.layouts import scrolling
from mammadagbok.ui.widgets.three_columns import ThreeColumns


class _Part(QWidget):
    """So wide at the least."""

    def __init__(self, least: int) -> None:
        super().__init__()
        self._least = QSize(least, 20)

    def minimumSizeHint(self) -> QSize:
        return self._least


@pytest.mark.parametrize(
    ("width", "least", "across", "down"),
    [(1100, 100, 3, 1), (1000, 100, 2, 2), (700, 100, 1, 3), (1100, 330, 2, 2), (1000, 470, 1, 3)],
)
def test_so_many_columns_as_there_is_room_for(
    qtbot: QtBot, look: Look, width: int, least: int, across: int, down: int
) -> None:
    parts = [_Part(least) for _ in range(3)]
    columns = ThreeColumns(look, 720, 1040, *((part, 10) for part in parts))
    page = scrolling(columns)
    qtbot.addWidget(page)
    page.resize(width, 400)
    columns.fit(width)
    with qtbot.waitExposed(page):
        page.show()
    page.grab()
    corners = [part.mapTo(page, part.rect().topLeft()) for part in parts]
    assert len({corner.x() for corner in corners}) == across
    assert len({corner.y() for corner in corners}) == down
    if across == 2:
        assert parts[0].width() == pytest.approx(parts[1].width(), abs=1)
