"""The line of a wave goes through every point and nowhere beyond."""

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from mammadagbok.ui.craving.curve import by_weight, curve, is_valley

strengths = st.lists(st.integers(0, 10), max_size=60)
anything = st.lists(st.floats(-1e6, 1e6, allow_subnormal=False), min_size=2, max_size=60)
SHARES = [step / 40 for step in range(41)]


@given(strengths)
@example([7, 8, 3])
@example([0, 10, 10, 0])
def test_it_never_rises_above_its_highest_point_nor_sinks_below_its_lowest(
    points: list[int],
) -> None:
    drawn = [piece.height(share) for piece in curve(points) for share in SHARES]
    assert not drawn or max(drawn) <= max(points) + 1e-9
    assert not drawn or min(drawn) >= min(points) - 1e-9


@given(anything)
def test_between_two_points_it_goes_one_way_only(heights: list[float]) -> None:
    largest = max(map(abs, heights))
    for (start, end), piece in zip(pairwise(heights), curve(heights), strict=True):
        for one, other in pairwise([piece.height(share) for share in SHARES]):
            assert (other - one) * (end - start) >= -1e-9 * largest * abs(end - start)


@given(anything)
def test_it_goes_through_every_point_without_a_corner(heights: list[float]) -> None:
    pieces = curve(heights)
    assert [piece.start for piece in pieces] == heights[:-1]
    assert [piece.end for piece in pieces] == heights[1:]
    largest = max(map(abs, heights))
    for before, after in pairwise(pieces):
        arrives, leaves = before.end - before.arriving, after.leaving - after.start
        assert arrives == pytest.approx(leaves, abs=1e-9 * largest)


@pytest.mark.parametrize("points", [[], [7]])
def test_fewer_than_two_points_make_no_line(points: list[int]) -> None:
    assert curve(points) == ()


@given(strengths)
def test_the_ends_and_extremes_weigh_most_and_nothing_is_left_out(points: list[int]) -> None:
    order = by_weight(points)
    assert sorted(order) == list(range(len(points)))
    if points:
        first = {points[turn] for turn in order[:4]}
        assert {points[0], points[-1], max(points), min(points)} <= first


@pytest.mark.parametrize(
    ("points", "valleys"),
    [([7], []), ([7, 3], [1]), ([3, 7], [0]), ([7, 2, 5], [1]), ([5, 5, 5], []), ([8, 5, 3], [2])],
)
def test_a_valley_is_where_the_line_comes_down_to(points: list[int], valleys: list[int]) -> None:
    assert [turn for turn in range(len(points)) if is_valley(points, turn)] == valleys
