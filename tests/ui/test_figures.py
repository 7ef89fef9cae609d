"""The figures of a wave stand clear of its line and of one another."""

from itertools import combinations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontMetricsF, QPainterPath, QPainterPathStroker

from mammadagbok.ui.craving.curve import by_weight
from mammadagbok.ui.craving.figures import figure_boxes

POINTS = [
    [7, 8, 3],
    [10, 0, 10, 0],
    [5, 5, 6, 7, 9, 8, 4, 2],
    [8, 6, 5, 3, 1],
    [4, 4, 4],
    [1, 9, 2, 8, 3, 7, 4, 6] * 5,
]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("points", POINTS, ids=str)
@pytest.mark.parametrize("step", [60, 14, 5])
def test_no_two_figures_touch_and_the_ends_have_theirs(points: list[int], step: int) -> None:
    places = [QPointF(turn * step, 15 * (10 - number)) for turn, number in enumerate(points)]
    path = QPainterPath(places[0])
    for place in places[1:]:
        path.lineTo(place)
    stroker = QPainterPathStroker()
    stroker.setWidth(3)
    line, font = stroker.createStroke(path), QFont("Inter")
    font.setPixelSize(16)
    boxes = figure_boxes(points, places, line, QFontMetricsF(font), 11)
    assert 0 in boxes
    assert not any(one.intersects(other) for one, other in combinations(boxes.values(), 2))
    must_stand = by_weight(points)[:4]
    clear = [box for turn, box in boxes.items() if step == 60 or turn not in must_stand]
    assert not any(line.intersects(box) for box in clear)
    if step == 60:
        assert len(boxes) == len(points)


@pytest.mark.usefixtures("qapp")
def test_no_points_have_no_figures() -> None:
    assert figure_boxes([], [], QPainterPath(), QFontMetricsF(QFont()), 11) == {}
