"""Hints in golden sentences: enough of what may point to somebody, and little else."""

from collections import Counter

import pytest

from benchmarks.hints import GOALS, figures
from golden_hints import Case, cases, missed, needless
from looked_over import looked_over
from mammadagbok.domain.question import LISTED, Why

_CASES = tuple(cases())
_SURE = frozenset({Why.BIRTH_NUMBER, Why.EMAIL, Why.PHONE, Why.WEB, Why.CAR_PLATE})
"""Those that their signs tell: none of them may be missed."""


def test_there_are_sentences_enough_of_every_kind() -> None:
    kinds = Counter(each.why for case in _CASES for each in case.stretches if each.ought)
    assert set(kinds) == set(Why) - LISTED
    assert min(kinds.values()) >= 4, kinds
    assert len(_CASES) >= 200
    assert sum(not case.stretches for case in _CASES) >= 60


def test_every_stretch_stands_in_its_sentence() -> None:
    for case in _CASES:
        assert not set("{}|") & set(case.text), case.id
        assert all(each.words in case.text for each in case.stretches), case.id


@pytest.mark.parametrize(
    "case",
    [case for case in _CASES if any(each.why in _SURE and each.ought for each in case.stretches)],
    ids=lambda case: case.id,
)
def test_what_its_signs_tell_is_never_missed(case: Case) -> None:
    hinted = looked_over(case.text, case.names, with_hints=True).hinted
    lacking = [each.words for each in missed(case, hinted) if each.why in _SURE]
    assert not lacking, f"{case.text!r}: pointed at {hinted}, not at {lacking}"


def test_the_figures_reach_their_goals() -> None:
    reached = figures(_CASES)
    assert all(reached[figure] >= goal for figure, goal in GOALS.items()), "\n".join(
        [str(reached), *map(_told, _CASES)]
    )


def _told(case: Case) -> str:
    hinted = looked_over(case.text, case.names, with_hints=True).hinted
    lacking, more = [each.words for each in missed(case, hinted)], needless(case, hinted)
    return f"{case.id} {case.text!r}: missed {lacking}, needless {more}" if lacking or more else ""
