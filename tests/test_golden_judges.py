"""The judges of the golden sentences: they let through what will do, and nothing else."""

from datetime import date

import golden_hints
from golden_names import Case, Place, Verdict, is_right, left_doubtful, places_found, unasked
from looked_over import Seen
from mammadagbok.domain.masking import MaskedText
from mammadagbok.domain.people import NameSwap
from mammadagbok.domain.question import Question, Sentence, Spot, Why
from mammadagbok.domain.shadow import Span

_NAMES = (NameSwap("Mina", "jenta"), NameSwap("Liv", "minsten"))


def _case(verdict: Verdict, text: str = "Liv og Mina sov.") -> Case:
    places = (
        Place(0, "Liv", ("Minsten", "minsten"), verdict),
        Place(7, "Mina", ("jenta",), Verdict.SURE),
    )
    return Case("liv-1", "nb", _NAMES, text, places)


def _seen(text: str, *replaced: tuple[int, int], asked: tuple[Why, str] | None = None) -> Seen:
    spans = tuple(Span(*each) for each in replaced)
    return Seen(MaskedText(text, spans), () if asked is None else (_question(*asked),))


def _question(why: Why, word: str) -> Question:
    sentence = Sentence(("entry", date.min.day), f"{word} sov.")
    spot = Spot(sentence, Span(0, len(word)))
    return Question(spot, sentence, why, Span(0, 1), "jenta")


def test_either_of_two_right_words_will_do_and_no_other() -> None:
    case = _case(Verdict.SURE)
    assert is_right(case, "Minsten og jenta sov.")
    assert is_right(case, "minsten og jen\u00adta sov.")
    assert not is_right(case, "Minsten og Jenta sov.")
    assert not is_right(case, "Liv og jenta sov.")
    assert not is_right(case, "Minsten og jenta sov")


def test_a_free_place_may_be_as_she_wrote_it() -> None:
    assert is_right(_case(Verdict.FREE), "Liv og jenta sov.")
    assert not is_right(_case(Verdict.WORD), "Liv og jenta sov.")


def test_places_are_counted_where_they_begin_and_by_what_stands_there() -> None:
    case = _case(Verdict.SURE)
    both = _seen("Minsten og jenta sov.", (0, 7), (11, 16))
    assert places_found(case, both) == (2, 2)
    assert places_found(case, _seen("Liv og jenta sov.", (7, 12))) == (1, 1)
    wrong = _seen("Minsten og minsten sov.", (0, 7), (11, 18))
    assert places_found(case, wrong) == (1, 2)
    more = _seen("Minsten og jenta jenta.", (0, 7), (11, 16), (17, 22))
    assert places_found(case, more) == (2, 3)
    assert places_found(case, _seen("Noe annet.", (0, 3))) == (0, 1)


def test_a_place_is_asked_about_once_and_for_its_reason() -> None:
    case, text = _case(Verdict.WORD), "Minsten og jenta sov."
    assert unasked(case, _seen(text)) == ["Liv"]
    assert unasked(case, _seen(text, asked=(Why.WORD, "Mina"))) == ["Liv"]
    assert unasked(case, _seen(text, asked=(Why.NAME, "Liv"))) == ["Liv"]
    assert unasked(case, _seen(text, asked=(Why.GRAMMAR, "Liv"))) == []
    grammar = _seen(text, asked=(Why.GRAMMAR, "Liv"))
    assert unasked(case, grammar, for_the_reason=True) == ["Liv"]
    assert unasked(case, _seen(text, asked=(Why.WORD, "Liv")), for_the_reason=True) == []


def test_a_free_place_that_is_replaced_is_asked_about() -> None:
    case, text = _case(Verdict.FREE), "Minsten og jenta sov."
    assert left_doubtful(case, _seen(text, (0, 7), (11, 16))) == ["Liv"]
    assert left_doubtful(case, _seen(text, (0, 7), (11, 16), asked=(Why.WORD, "Liv"))) == []
    assert left_doubtful(case, _seen("Liv og jenta sov.", (7, 12))) == []


def test_a_stretch_is_found_when_each_word_of_it_is_told_for_what_it_is() -> None:
    stretches = (
        golden_hints.Stretch("Storgata 12", Why.ADDRESS, ought=True),
        golden_hints.Stretch("412 34 567", Why.PHONE, ought=True),
        golden_hints.Stretch("fire år", Why.AGE, ought=False),
    )
    text = "Storgata 12, 412 34 567, fire år."
    case = golden_hints.Case("mixed-1", "nb", (), text, stretches)
    phone, street = (Why.PHONE, "412 34 567"), (Why.PLACE, "Storgata 12")
    assert golden_hints.missed(case, [phone, street]) == []
    assert golden_hints.missed(case, [phone, (Why.ADDRESS, "Storgata")]) == [stretches[0]]
    assert golden_hints.missed(case, [street, (Why.CASE_NUMBER, phone[1])]) == [stretches[1]]
    assert golden_hints.needless(case, [(Why.AGE, "fire år"), (Why.NAME, "Hei")]) == ["Hei"]
