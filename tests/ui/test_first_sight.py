"""What can wait is done once the window has been painted, and once."""

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from mammadagbok.ui.first_sight import FirstSight


class Page(QWidget):
    """Notes in what order it is painted and heard of."""

    def __init__(self) -> None:
        super().__init__()
        self.noted: list[str] = []

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.noted.append("painted")

    def hear(self) -> None:
        self.noted.append("came")


def test_it_comes_after_the_first_paint_and_never_again(qtbot: QtBot) -> None:
    window, page = QMainWindow(), Page()
    qtbot.addWidget(window)
    window.setCentralWidget(page)
    window.show()
    FirstSight(window).came.connect(page.hear)
    assert page.noted == []
    qtbot.waitUntil(lambda: "came" in page.noted)
    assert page.noted[0] == "painted"
    window.hide()
    window.show()
    qtbot.waitUntil(lambda: page.noted[-1] == "painted" and page.noted.count("painted") > 1)
    QApplication.processEvents()
    assert page.noted.count("came") == 1


def test_it_comes_for_a_window_that_stands_already(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    with qtbot.waitSignal(FirstSight(window).came):
        pass
