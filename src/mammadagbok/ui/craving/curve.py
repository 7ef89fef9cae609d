"""The line of a wave: smooth, through every point, and never beyond the points at its sides."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class Piece:
    """One cubic Bézier between two neighbouring points that stand one step apart.

    Its control points lie one and two thirds of a step on; these are their heights.
    """

    start: float
    leaving: float
    arriving: float
    end: float

    def height(self, share: float) -> float:
        """Return the height of the line when `share` of the step (0–1) is done."""
        left = 1 - share
        return (
            left**3 * self.start
            + 3 * left**2 * share * self.leaving
            + 3 * left * share**2 * self.arriving
            + share**3 * self.end
        )


def curve(heights: Sequence[float]) -> tuple[Piece, ...]:
    """Return the pieces of the monotone line through these heights, evenly spaced.

    Between two points it goes one way only, so that it is never higher than the highest of them
    nor lower than the lowest. It is level where it turns, and at both ends.

    The slopes are those of Fritsch and Butland (1984), harmonic means of the steps beside a point:
    they are at most three times either step, so each piece stays inside its own control points.
    """
    steps = [after - before for before, after in pairwise(heights)]
    if not steps:
        return ()
    slopes = [0.0, *(_slope(*each) for each in pairwise(steps)), 0.0]
    return tuple(
        Piece(start, start + leaving / 3, end - arriving / 3, end)
        for (start, end), (leaving, arriving) in zip(
            pairwise(heights), pairwise(slopes), strict=True
        )
    )


def _slope(before: float, after: float) -> float:
    if before * after <= 0:
        return 0.0
    return 2 * before * after / (before + after)


def by_weight(heights: Sequence[float]) -> list[int]:
    """Return all points, those first whose figures are to stand where there is not room for all.

    The ends come first, then the highest and the lowest, where the line turns, and the rest.
    """
    if not heights:
        return []
    extremes = heights.index(max(heights)), heights.index(min(heights))
    turns = [
        turn
        for turn in range(1, len(heights) - 1)
        if (heights[turn] - heights[turn - 1]) * (heights[turn + 1] - heights[turn]) < 0
    ]
    ordered = (0, len(heights) - 1, *extremes, *turns, *range(len(heights)))
    return list(dict.fromkeys(ordered))


def is_valley(heights: Sequence[float], turn: int) -> bool:
    """Tell whether no neighbour of this point is lower, and one is higher."""
    beside = [*heights[max(0, turn - 1) : turn], *heights[turn + 1 : turn + 2]]
    here = heights[turn]
    return all(each >= here for each in beside) and any(each > here for each in beside)
