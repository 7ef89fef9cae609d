"""One craving: any of it alone is a whole, and its wave is what she felt and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factory import RIDDEN
from mammadagbok.domain.craving import Craving, causes_in

STRENGTH = st.integers(0, 10)


@given(STRENGTH | st.none(), st.lists(STRENGTH).map(tuple), STRENGTH | st.none())
def test_the_wave_is_what_she_gave_in_the_order_she_gave_it(
    before: int | None, during: tuple[int, ...], after: int | None
) -> None:
    wave = Craving(before, after, expected=10, during=during).wave
    first, last = ([] if each is None else [each] for each in (before, after))
    assert list(wave) == [*first, *during, *last]


def test_nothing_of_it_is_no_wave() -> None:
    assert Craving().wave == ()
    assert Craving(expected=9).wave == ()


@pytest.mark.parametrize(
    "outside", [{"before": 11}, {"after": -1}, {"expected": 11}, {"during": (5, 11)}]
)
def test_a_strength_outside_her_scale_is_refused(outside: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="0-10"):
        Craving(**outside)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "given",
    [
        Craving(before=0),
        Craving(expected=0),
        Craving(during=(0,)),
        Craving(body="tung"),
        Craving(did="gikk"),
        Craving(next_time="ringe"),
        Craving(later="sov"),
        Craving(little_sleep=True),
        Craving(medicine=True),
    ],
)
def test_any_of_it_alone_is_a_whole_entry(given: Craving) -> None:
    assert not given.is_blank


def test_no_part_of_it_tells_a_time() -> None:
    assert {type(value) for value in (getattr(RIDDEN, each) for each in Craving.__slots__)} == {
        int,
        str,
        tuple,
        bool,
    }


def test_causes_stand_between_commas() -> None:
    assert causes_in(" sliten,, alene , ") == ("sliten", "alene")
    assert causes_in("") == ()
