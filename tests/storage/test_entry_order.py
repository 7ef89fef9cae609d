"""Some entries in the order of all."""

from hypothesis import given
from hypothesis import strategies as st

from mammadagbok.storage.entry_order import Order

IDS = st.lists(st.integers(1, 400), unique=True, max_size=200)


@given(IDS, st.sets(st.integers(1, 400)))
def test_some_of_them_stand_as_they_stand_among_all(ids: list[int], some: set[int]) -> None:
    assert Order(ids).of(some) == [number for number in ids if number in some]


@given(IDS, st.sets(st.integers(1, 400), max_size=3))
def test_a_few_of_many_too(ids: list[int], few: set[int]) -> None:
    assert Order(ids).of(few) == [number for number in ids if number in few]
