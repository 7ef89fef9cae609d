"""The words at the ends of the eleven numbers: under their own number, or told with it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from mammadagbok.ui.craving.scale import Scale
from mammadagbok.ui.look import Look
from on_page import enlarged, part, settle

LEAST, MOST = "ikke noe", "så sterkt det kan bli"


@pytest.fixture(params=[1.0, 2.0])
def scale(request: pytest.FixtureRequest, qtbot: QtBot, look: Look) -> Iterator[Scale]:
    made = Scale(look if request.param == 1.0 else enlarged(look), "Hvor sterkt er det nå?", "now")
    around = QWidget()
    qtbot.addWidget(around)
    made.setParent(around)
    around.resize(1200, 800)
    around.show()
    yield made


def test_each_end_says_what_it_means_beside_its_own_number(scale: Scale) -> None:
    first, last = (part(scale, QAbstractButton, f"now_{number}") for number in (0, 10))
    seen = set()
    most = scale.maximumWidth()
    for width in (*range(most // 4, most, 20), most):
        scale.setGeometry(0, 0, width, 700)
        settle()
        said = {each.text(): each for each in scale.findChildren(QLabel) if each.isVisible()}
        is_one_line = first.y() == last.y()
        seen.add(is_one_line)
        if is_one_line:
            assert set(said) == {LEAST, MOST}, width
            assert _left(said[LEAST], scale) == _left(first, scale)
            assert abs(_right(said[MOST], scale) - _right(last, scale)) <= last.width() // 2
        else:
            assert set(said) == {f"0 = {LEAST}", f"10 = {MOST}"}, width
    assert seen == {True, False}


def _left(part: QWidget, scale: Scale) -> int:
    return part.mapTo(scale, QPoint()).x()


def _right(part: QWidget, scale: Scale) -> int:
    return part.mapTo(scale, QPoint(part.width(), 0)).x()


def test_each_end_is_heard_with_what_it_means(scale: Scale) -> None:
    heard = [part(scale, QAbstractButton, f"now_{n}").accessibleName() for n in (0, 5, 10)]
    assert heard == [f"0 av 10, {LEAST}", "5 av 10", f"10 av 10, {MOST}"]
