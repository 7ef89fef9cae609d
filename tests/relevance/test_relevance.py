"""Search finds what a mother looks for, in both norms, and the best of it first."""

from typing import Final

import pytest

from benchmarks.relevance import DATA, GOALS, ask, cases, figures, texts


def test_there_is_enough_to_find() -> None:
    assert len(texts()) >= 220
    assert len(cases()) >= 80


_SETS: Final = [
    ("queries.txt", "texts.txt"),
    ("held_out.txt", "texts.txt"),
    ("others_queries.txt", "others_texts.txt"),
]
"""The last pair was written by one who did not know the rules."""


@pytest.mark.parametrize(("name", "written"), _SETS)
def test_every_hit_that_is_asked_for_is_a_text(name: str, written: str) -> None:
    for case in cases(DATA / name):
        assert case.best
        assert texts(DATA / written).keys() >= case.best | case.others, case.query


@pytest.mark.parametrize(("name", "written"), _SETS)
def test_search_reaches_its_goals(name: str, written: str) -> None:
    reached = figures(ask(cases(DATA / name), texts(DATA / written)))
    assert all(reached[figure] >= goal for figure, goal in GOALS.items()), reached
