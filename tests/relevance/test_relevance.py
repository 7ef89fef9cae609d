"""Search finds what a mother looks for, in both norms, and the best of it first."""

import pytest

from benchmarks.relevance import DATA, GOALS, ask, cases, figures, texts


def test_there_is_enough_to_find() -> None:
    assert len(texts()) >= 220
    assert len(cases()) >= 80


@pytest.mark.parametrize("name", ["queries.txt", "held_out.txt"])
def test_every_hit_that_is_asked_for_is_a_text(name: str) -> None:
    for case in cases(DATA / name):
        assert case.best
        assert texts().keys() >= case.best | case.others, case.query


@pytest.mark.parametrize("name", ["queries.txt", "held_out.txt"])
def test_search_reaches_its_goals(name: str) -> None:
    reached = figures(ask(cases(DATA / name)))
    assert all(reached[figure] >= goal for figure, goal in GOALS.items()), reached
