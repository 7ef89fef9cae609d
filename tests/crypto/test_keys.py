"""What a key costs: about a second where it is made, and never below the floor."""

import pytest

from mammadagbok.crypto.keys import (
    DEFAULT_COST,
    FLOOR_COST,
    KdfCost,
    calibrated,
    cost_for,
    is_cheap,
)


@pytest.mark.parametrize("seconds", [0.0, 0.004, 0.02, 0.07, 0.11, 0.19, 0.26, 0.4, 0.49])
def test_between_half_a_second_and_one_where_that_can_be_had(seconds: float) -> None:
    cost = cost_for(seconds)
    work = cost.memory_kib * cost.passes / (FLOOR_COST.memory_kib * FLOOR_COST.passes)
    assert work * seconds <= 1.0
    assert work * seconds > 0.5 or cost.passes == 20
    assert not FLOOR_COST.exceeds(cost)
    assert cost.memory_kib <= 4 * FLOOR_COST.memory_kib


@pytest.mark.parametrize("seconds", [0.8, 1.0, 3.0, 60.0])
def test_a_slow_computer_pays_the_floor(seconds: float) -> None:
    assert cost_for(seconds) == FLOOR_COST


def test_what_this_computer_gets_is_no_less_than_the_floor() -> None:
    assert not FLOOR_COST.exceeds(calibrated())


def test_one_cost_exceeds_another_in_no_respect_less() -> None:
    assert DEFAULT_COST.exceeds(FLOOR_COST)
    assert not FLOOR_COST.exceeds(DEFAULT_COST)
    assert not FLOOR_COST.exceeds(FLOOR_COST)
    wide, long = KdfCost(128 * 1024, 1, 1), KdfCost(64 * 1024, 4, 1)
    assert not wide.exceeds(long)
    assert not long.exceeds(wide)


def test_what_is_cheap() -> None:
    assert is_cheap(KdfCost(8, 1, 1), 5.0)
    assert is_cheap(FLOOR_COST, 0.2)
    assert not is_cheap(FLOOR_COST, 0.6)
