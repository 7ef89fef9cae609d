"""What is drawn with too little room is found, whoever draws it, and what has enough is not."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListWidget, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from mammadagbok.ui.look import Look
from misdrawn import misdrawn

WORDS = "Noe som er ganske langt å si"
HERS = "Vi så ekornet i hagen og ble stående helt stille."
LEFT = Qt.AlignmentFlag.AlignLeft
Draw = Callable[[QPainter], None]


class Canvas(QWidget):
    """Draws by itself, as rows and pictures do."""

    def __init__(self, draw: Draw, window: QWidget, *place: int) -> None:
        super().__init__(window)
        self.setObjectName("canvas")
        self.setGeometry(*place)
        self._draw = draw

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._draw(painter)
        painter.end()


@pytest.fixture
def window(qtbot: QtBot, look: Look) -> Iterator[QWidget]:
    made = QWidget()
    made.setObjectName("window")
    made.resize(600, 400)
    qtbot.addWidget(made)
    yield made


def wrong(window: QWidget) -> list[str]:
    window.show()
    QApplication.processEvents()
    return misdrawn(window, HERS)


def in_box(words: str, *box: int) -> Draw:
    def draw(painter: QPainter) -> None:
        painter.drawText(QRect(*box), LEFT, words)

    return draw


def at(words: str, *place: int) -> Draw:
    return lambda painter: painter.drawText(QPoint(*place), words)


def laid_out(words: str, width: int) -> Draw:
    def draw(painter: QPainter) -> None:
        layout = QTextLayout(words, painter.font())
        layout.beginLayout()
        layout.createLine().setLineWidth(width)
        layout.endLayout()
        layout.draw(painter, QPointF(5, 5))

    return draw


def test_what_has_room_is_not_found(window: QWidget) -> None:
    Canvas(in_box(WORDS, 5, 5, 400, 40), window, 10, 10, 500, 60)
    Canvas(laid_out(WORDS, 400), window, 10, 80, 500, 60)
    QLabel(WORDS, window).setGeometry(10, 150, 400, 40)
    assert wrong(window) == []


@pytest.mark.parametrize(
    ("draw", "side"),
    [
        (in_box(WORDS, 5, 5, 90, 40), "right"),
        (in_box(WORDS, 5, 5, 400, 9), "below"),
        (at(WORDS, 430, 30), "right"),
        (at(WORDS, -20, 30), "left"),
        (at(WORDS, 5, 3), "above"),
        (laid_out(9 * WORDS, 900), "right"),
    ],
)
def test_what_is_drawn_past_an_edge(window: QWidget, draw: Draw, side: str) -> None:
    Canvas(draw, window, 10, 10, 500, 60)
    (found,) = wrong(window)
    assert f"is cut off {side}" in found
    assert "canvas" in found


def test_a_row_of_a_list_wider_than_the_list(window: QWidget) -> None:
    rows = QListWidget(window)
    rows.setGeometry(10, 10, 150, 300)
    rows.setTextElideMode(Qt.TextElideMode.ElideNone)
    rows.addItems(["Kort", 3 * WORDS])
    (found,) = wrong(window)
    assert "right" in found


def test_a_row_below_the_edge_of_a_list_can_be_scrolled_to(window: QWidget) -> None:
    rows = QListWidget(window)
    rows.setGeometry(10, 10, 400, 100)
    rows.addItems(9 * [WORDS])
    assert wrong(window) == []


def test_what_is_cut_short_must_be_hers(window: QWidget) -> None:
    Canvas(at("Vi så ekornet i hagen\N{NO-BREAK SPACE}…", 5, 20), window, 10, 10, 500, 60)
    Canvas(at("Velg dager …", 5, 20), window, 10, 80, 500, 60)
    assert wrong(window) == []
    line = QLineEdit(window)
    line.setPlaceholderText(WORDS)
    line.setGeometry(10, 150, 150, 50)
    line.show()
    (found,) = wrong(window)
    assert "is cut short" in found
    line.setText(HERS)
    assert wrong(window) == []


def test_texts_drawn_over_one_another(window: QWidget) -> None:
    def draw(painter: QPainter) -> None:
        painter.drawText(QPoint(5, 30), WORDS)
        painter.drawText(QPoint(60, 36), "Her")

    Canvas(draw, window, 10, 10, 500, 60)
    (found,) = wrong(window)
    assert "over one another" in found


def test_a_word_in_another_colour_is_no_second_text(window: QWidget) -> None:
    def draw(painter: QPainter) -> None:
        painter.drawText(QPoint(5, 30), WORDS)
        painter.setClipRect(0, 0, 50, 60)
        painter.drawText(QPoint(5, 30), WORDS)

    Canvas(draw, window, 10, 10, 500, 60)
    assert wrong(window) == []


def test_what_stands_below_what_can_be_seen_is_found_too(window: QWidget) -> None:
    area, inside = QScrollArea(window), QWidget()
    area.setGeometry(0, 0, 300, 200)
    inside.resize(280, 900)
    Canvas(in_box(WORDS, 5, 5, 90, 40), inside, 10, 800, 200, 60)
    area.setWidget(inside)
    (found,) = wrong(window)
    assert "right" in found
