"""A page looked over again: each text once, until something about it changes."""

from collections.abc import Sequence
from functools import partial

from mammadagbok.domain.people import NameSwap
from mammadagbok.domain.question import Decisions, Hint, Hinted, Keep
from mammadagbok.domain.selection import Chosen
from mammadagbok.domain.shadow import Span
from mammadagbok.services.looks import Ground, Looks

NAMES = (NameSwap("Liv", "jenta"),)
FIRST, SECOND = Chosen("Liv sov.", ("entry", 1)), Chosen("Hun lo.", ("entry", 2))


def counting(seen: list[str], _not_names: frozenset[str]) -> Hinted:
    def hinted(text: str, _taken: Sequence[Span]) -> Sequence[Hint]:
        seen.append(text)
        return ()

    return hinted


def test_a_text_is_looked_over_once_while_nothing_about_it_changes() -> None:
    seen = list[str]()
    looks, ground = Looks(), Ground(NAMES, hinting=partial(counting, seen))
    first = looks.over(ground, Decisions())(FIRST)
    again = looks.over(ground, Decisions())
    assert again(FIRST) == first
    again(SECOND)
    assert seen == ["Liv sov.", "Hun lo."]


def test_a_decision_about_it_has_it_looked_over_anew_and_the_others_not() -> None:
    seen = list[str]()
    looks, ground = Looks(), Ground(NAMES, hinting=partial(counting, seen))
    look = looks.over(ground, Decisions())
    (question,) = look(FIRST).questions
    look(SECOND)
    decided = looks.over(ground, Decisions().answered(question.spot, Keep()))
    assert decided(FIRST).masked.text == "Liv sov."
    decided(SECOND)
    assert seen == ["Liv sov.", "Hun lo.", "Liv sov."]


def test_another_name_or_another_word_that_is_none_has_all_looked_over_anew() -> None:
    seen = list[str]()
    looks = Looks()
    hinting = partial(counting, seen)
    others = Ground((*NAMES, NameSwap("Mina", "minsten")), hinting=hinting)
    for ground in (
        Ground(NAMES, hinting=hinting),
        others,
        Ground(NAMES, frozenset({"Hun"}), hinting),
    ):
        looks.over(ground, Decisions())(SECOND)
    assert seen == ["Hun lo."] * 3


def test_nothing_is_remembered_of_a_page_that_is_no_more() -> None:
    seen = list[str]()
    looks, ground = Looks(), Ground(NAMES, hinting=partial(counting, seen))
    looks.over(ground, Decisions())(FIRST)
    looks.over(ground, Decisions())
    looks.over(ground, Decisions())(FIRST)
    assert seen == ["Liv sov."] * 2
