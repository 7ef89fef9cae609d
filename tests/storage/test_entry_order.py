"""Some entries in the order of all."""

from functools import partial

from hypothesis import given
from hypothesis import strategies as st

from mammadagbok.storage.entry_order import Order, Orders

IDS = st.lists(st.integers(1, 400), unique=True, max_size=200)


@given(IDS, st.sets(st.integers(1, 400)))
def test_some_of_them_stand_as_they_stand_among_all(ids: list[int], some: set[int]) -> None:
    assert Order(ids).of(some) == [number for number in ids if number in some]


@given(IDS, st.sets(st.integers(1, 400), max_size=3))
def test_a_few_of_many_too(ids: list[int], few: set[int]) -> None:
    assert Order(ids).of(few) == [number for number in ids if number in few]


def test_the_two_asked_for_last_are_read_once_for_each_save() -> None:
    read: list[str] = []

    def ids(what: str) -> list[int]:
        read.append(what)
        return [len(read)]

    orders = Orders()
    for generation, what in ((1, "all"), (1, "some"), (1, "all"), (1, "some"), (2, "all")):
        orders.of(generation, what, partial(ids, what))
    assert read == ["all", "some", "all"]
    for what in ("some", "few", "all"):
        orders.of(2, what, partial(ids, what))
    assert read == ["all", "some", "all", "some", "few", "all"]
