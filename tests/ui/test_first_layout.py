"""The open journal is laid out once: what is painted first is what stays."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget
from pytestqt.qtbot import QtBot

from mammadagbok.storage.settings import Settings
from mammadagbok.ui.desk import SLIM_BELOW, Desk
from mammadagbok.ui.look import Look
from mammadagbok.ui.place import Place
from mammadagbok.ui.rail import Rail
from mammadagbok.ui.session import Session


class _Painted(QObject):
    """Notes how wide a page is whenever it is painted."""

    def __init__(self, page: QStackedWidget) -> None:
        super().__init__(page)
        self._page = page
        self.widths: list[int] = []
        page.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note it."""
        if event.type() == QEvent.Type.Paint:
            self.widths.append(self._page.width())
        return False


@pytest.mark.parametrize("width", [SLIM_BELOW - 100, SLIM_BELOW + 100])
def test_the_page_is_painted_as_wide_as_it_stays(
    qtbot: QtBot, session: Session, look: Look, tmp_path: Path, width: int
) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(look.px(width), look.px(800))
    window.show()
    qtbot.waitExposed(window)
    desk = Desk(session, look, Settings(), tmp_path)
    stack = desk.findChild(QStackedWidget)
    assert stack is not None
    painted = _Painted(stack)
    window.setCentralWidget(desk)
    desk.come_back(Place())
    qtbot.waitUntil(lambda: bool(painted.widths))
    QApplication.processEvents()
    rail = desk.findChild(Rail)
    assert rail is not None
    desk.forget()
    assert set(painted.widths) == {window.width() - rail.width()}
