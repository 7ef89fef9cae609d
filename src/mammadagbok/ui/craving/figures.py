"""Where the numbers of a wave stand: at their points, and clear of the line and of one another."""

from collections.abc import Iterator, Sequence
from itertools import product

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainterPath

from mammadagbok.ui.craving.curve import by_weight, is_valley


def figure_boxes(
    points: Sequence[int],
    places: Sequence[QPointF],
    line: QPainterPath,
    metrics: QFontMetricsF,
    away: float,
) -> dict[int, QRectF]:
    """Return a box for the figure of each point that has room for one, `away` from its place.

    `line` is what the figures are not to touch, as an area. Where there is not room for all, the
    first number, the last, the highest and the lowest have theirs.
    """
    found: dict[int, QRectF] = {}
    for rank, turn in enumerate(by_weight(points)):
        size = metrics.tightBoundingRect(str(points[turn])).size()
        tries = list(_tries(QRectF(QPointF(), size), places[turn], away, points, turn))
        others = list(found.values())
        free = [box for box in tries if not _is_taken(box, others)]
        clear = [box for box in free if not line.intersects(box)]
        if best := clear or (free if rank < _CHOSEN else []):
            found[turn] = best[0]
    return found


_CHOSEN = 4


def _tries(
    box: QRectF, place: QPointF, away: float, points: Sequence[int], turn: int
) -> Iterator[QRectF]:
    below_first = is_valley(points, turn)
    for is_below, across in product((below_first, not below_first), (0, 1, -1)):
        box.moveCenter(place + QPointF(across * (box.width() / 2 + away), 0))
        if is_below:
            box.moveTop(place.y() + away)
        else:
            box.moveBottom(place.y() - away)
        yield QRectF(box)


def _is_taken(box: QRectF, others: Sequence[QRectF]) -> bool:
    room = box.width() / 4
    return any(box.adjusted(-room, -room, room, room).intersects(other) for other in others)
