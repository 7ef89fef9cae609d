"""Names on her list, in golden sentences: each has what is right, or what she must be asked."""

from collections import Counter

from benchmarks.mask import GOALS, figures
from golden_names import Case, cases, is_right, left_doubtful, unasked
from looked_over import Seen, looked_over

_CASES = tuple(cases())
_MOST_NEEDLESS = 0.1


def test_there_are_sentences_enough_in_both_forms() -> None:
    forms = Counter(case.form for case in _CASES)
    assert forms["nb"] >= 240
    assert forms["nn"] >= 120
    assert len({case.id for case in _CASES}) == len(_CASES)
    assert sum(bool(case.asked) for case in _CASES) >= 100


def test_every_sentence_has_only_places_that_begin_with_a_name_of_its_list() -> None:
    for case in _CASES:
        assert case.names, case.id
        assert not set("[]→") & set(case.text + case.right), case.id


def test_every_sentence_leaves_as_it_should() -> None:
    seen = [(case, looked_over(case.text, case.names)) for case in _CASES]
    wrong = [_told(*each) for each in seen if not _leaves_right(*each)]
    assert not wrong, "\n".join(wrong)


def _leaves_right(case: Case, seen: Seen) -> bool:
    all_replaced = len(seen.replaced) == len(case.places) or not case.has_one_right_text
    return is_right(case, seen.masked.text) and all_replaced


def test_she_is_asked_where_it_is_doubtful() -> None:
    doubtful = [(case, looked_over(case.text, case.names)) for case in _CASES if case.asked]
    lacking = [(case, seen) for case, seen in doubtful if unasked(case, seen, for_the_reason=True)]
    assert doubtful
    assert not lacking, "\n".join(
        f"{case.id} {case.text!r}: asked about {seen.asked}, not about "
        f"{[f'{each.word} ({each.verdict})' for each in case.asked]}"
        for case, seen in lacking
    )


def test_what_may_be_no_name_is_asked_about_when_it_is_replaced() -> None:
    wrong = [
        case.text for case in _CASES if left_doubtful(case, looked_over(case.text, case.names))
    ]
    assert not wrong


def test_she_is_seldom_asked_where_nothing_is_doubtful() -> None:
    sure = [case for case in _CASES if case.is_sure]
    asked = [case.text for case in sure if looked_over(case.text, case.names).asked]
    assert len(asked) <= _MOST_NEEDLESS * len(sure), "\n".join(asked)


def test_the_figures_reach_their_goals() -> None:
    reached = figures(_CASES)
    assert all(reached[figure] >= goal for figure, goal in GOALS.items()), reached


def _told(case: Case, seen: Seen) -> str:
    names = ", ".join(f"{each.name} → {each.replacement}" for each in case.names)
    return (
        f"{case.id} {case.text!r} with {names}\n"
        f"left as  {seen.masked.text!r}\nright is {case.right!r}\n"
    )
