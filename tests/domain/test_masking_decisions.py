"""What she decides is done where she decided it, and nowhere else."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mammadagbok.domain.masking import Looked, MaskedText, look_over, replace_names, words_problem
from mammadagbok.domain.masking import ReplacementProblem as Problem
from mammadagbok.domain.people import NameSwap
from mammadagbok.domain.question import (
    Decisions,
    Hint,
    Hinted,
    Keep,
    Key,
    Question,
    Replace,
    Sentence,
    Spot,
    Why,
)
from mammadagbok.domain.selection import Chosen
from mammadagbok.domain.shadow import Span

PART: Key = ("entry", 7)
NAMES = (
    NameSwap("Mina, Minamor", "jenta"),
    NameSwap("Liv", "minsten"),
    NameSwap("Bo", "eldste"),
    NameSwap("Dag", "en i gruppa"),
    NameSwap("Tuva", "T."),
    NameSwap("Nora", "barnet"),
    NameSwap("Emma", "jenta"),
)
PLACES = re.compile(r"Fjellvik|Storgata \d+")


def hints(text: str, taken: Sequence[Span]) -> Iterable[Hint]:
    """Give the places in a text, as the real ones are given."""
    return tuple(
        Hint(Span(*found.span()), Why.PLACE)
        for found in PLACES.finditer(text)
        if not any(span.start < found.end() and found.start() < span.end for span in taken)
    )


def none(_text: str, _taken: Sequence[Span]) -> Iterable[Hint]:
    return ()


def looked(text: str, decisions: Decisions | None = None, hinted: Hinted = hints) -> Looked:
    return look_over(Chosen(text, PART), NAMES, decisions or Decisions(), hinted)


def decided(text: str, *answers: Keep | Replace | None) -> Looked:
    """Answer the questions of a text one after another, None leaves one open."""
    decisions = Decisions()
    for question, answer in zip(looked(text).questions, answers, strict=True):
        decisions = decisions.answered(question.spot, answer)
    return looked(text, decisions)


def asked(result: Looked) -> list[str]:
    return [question.word for question in result.questions]


def test_a_doubtful_name_stands_replaced_until_she_keeps_it() -> None:
    text = "Liv sov. Etterpå lo Liv."
    result = looked(text)
    assert result.masked.text == "Minsten sov. Etterpå lo minsten."
    assert result.masked.replaced == (Span(0, 7), Span(24, 31))
    assert result.masked.asked == (Span(0, 7),)
    kept = decided(text, Keep())
    assert kept.masked == MaskedText("Liv sov. Etterpå lo minsten.", (Span(20, 27),))
    assert [question.answer for question in kept.questions] == [Keep()]


def test_the_words_on_her_list_stay_when_she_says_so() -> None:
    replaced = decided("Liv sov.", Replace())
    assert replaced.masked == MaskedText("Minsten sov.", (Span(0, 7),))


def test_other_words_stand_where_she_wants_them() -> None:
    assert decided("Du er lille Mina.", Replace("du")).masked.text == "Du er lille du."
    assert decided("Lille Mina. Kjære Mina!", None, Replace("deg")).masked.text == (
        "Lille jenta. Kjære deg!"
    )
    assert decided("Liv sov.", Replace("den minste")).masked.text == "Den minste sov."


def test_a_hint_stands_as_she_wrote_it_until_she_replaces_it() -> None:
    text = "Vi var i Fjellvik. Fjellvik er fint."
    result = looked(text)
    assert result.masked == MaskedText(text, ())
    assert [(each.why, each.instead) for each in result.questions] == [(Why.PLACE, None)] * 2
    kept = decided(text, Keep(), Replace("byen"))
    assert kept.masked == MaskedText("Vi var i Fjellvik. Byen er fint.", (Span(19, 23),))
    assert [question.at for question in kept.questions] == [Span(9, 17), Span(19, 23)]


def test_her_own_words_hold_no_listed_name() -> None:
    assert decided("Vi var i Fjellvik.", Replace("Minas by")).masked.text == "Vi var i jentas by."
    assert decided("Lille Mina.", Replace("Liv")).masked.text == "Lille minsten."


def test_one_full_stop_is_enough() -> None:
    assert decided("Jeg så Tuva.", Replace()).masked.text == "Jeg så T."
    assert decided("Vi var i Fjellvik.", Replace("F.")).masked.text == "Vi var i F."


def test_a_decision_is_about_its_own_place() -> None:
    text = "Liv sov. Hun lo. Liv sov."
    first, second = looked(text).questions
    assert first.spot != second.spot
    result = looked(text, Decisions().answered(second.spot, Keep()))
    assert result.masked.text == "Minsten sov. Hun lo. Liv sov."


def test_a_decision_holds_when_another_sentence_changes_and_no_longer_than_its_own() -> None:
    (question,) = looked("Vi lo. Liv sov.").questions
    decisions = Decisions().answered(question.spot, Keep())
    assert looked("Vi lo høyt i dag! Liv sov.", decisions).masked.text.endswith(" Liv sov.")
    changed = looked("Vi lo. Liv sov lenge.", decisions)
    assert changed.masked.text == "Vi lo. Minsten sov lenge."
    assert changed.questions[0].is_open


def test_a_decision_is_about_one_thing_only() -> None:
    (question,) = looked("Liv sov.").questions
    decisions = Decisions().answered(question.spot, Keep())
    other = look_over(Chosen("Liv sov.", ("entry", 8)), NAMES, decisions, hints)
    assert other.masked.text == "Minsten sov."


def test_an_answer_about_a_place_that_is_not_asked_about_keeps_no_name() -> None:
    spot = Spot(Sentence(PART, "Jeg så Mina."), Span(7, 11))
    result = looked("Jeg så Mina.", Decisions().answered(spot, Keep()))
    assert result.masked.text == "Jeg så jenta."
    assert result.questions == ()


def test_a_sentence_she_wrote_anew_is_read_as_her_own() -> None:
    text = "Vi lo. Lille Mina sov. Liv lo."
    question = looked(text).questions[0]
    assert question.origin == question.spot.sentence
    decisions = Decisions().rewrote(question.origin, "Kjære Mina sov i Fjellvik.")
    result = looked(text, decisions)
    assert result.masked.text == "Vi lo. Kjære jenta sov i Fjellvik. Minsten lo."
    assert asked(result) == ["Mina", "Fjellvik", "Liv"]
    origins = [each.origin for each in result.questions]
    assert origins == [question.origin, question.origin, Sentence(PART, "Liv lo.")]
    assert result.questions[0].spot.sentence.words == "Kjære Mina sov i Fjellvik."
    again = looked(text, decisions.rewrote(origins[1], "Vi sov. Lille vennen!"))
    assert again.masked.text == "Vi lo. Vi sov. Lille vennen! Minsten lo."


def test_a_sentence_written_anew_without_a_stop_leaves_the_next_alone() -> None:
    text = "Lille Mina sov. Kjære Emma lo."
    first, second = looked(text).questions
    decisions = Decisions().answered(second.spot, Keep()).rewrote(first.origin, "Hun sov")
    assert looked(text, decisions).masked.text == "Hun sov Kjære Emma lo."


def test_like_sentences_keep_their_own_decisions_when_one_is_written_anew() -> None:
    text = "Liv sov. Liv sov. Vi lo."
    first, second = looked(text).questions
    decisions = Decisions().answered(second.spot, Keep()).rewrote(first.origin, "Vi sov.")
    assert looked(text, decisions).masked.text == "Vi sov. Liv sov. Vi lo."
    like = decisions.rewrote(Sentence(PART, "Vi lo."), "Liv sov.")
    assert looked(text, like).masked.text == "Vi sov. Liv sov. Minsten sov."


def test_a_sentence_may_be_written_away() -> None:
    decisions = Decisions().rewrote(Sentence(PART, "Lille Mina sov."), "")
    assert looked("Vi lo. Lille Mina sov. Vi sang.", decisions).masked.text == "Vi lo.  Vi sang."


def test_a_name_across_two_lines_is_one_place_in_one_sentence() -> None:
    names = (NameSwap("Anne Mari", "en i gruppa"),)
    text = "Der satt stille Anne\nMari. Vi lo."
    result = look_over(Chosen(text, PART), names, Decisions(), none)
    assert asked(result) == ["Anne\nMari"]
    assert result.questions[0].origin == Sentence(PART, "Der satt stille Anne\nMari.")


def test_a_name_that_two_neighbours_make_is_replaced_too() -> None:
    names = (NameSwap("Jonas", "Gutten"), NameSwap("Gutten Berg", "en nabo"))
    text = "Så kom Jonas, og Gutten. Kjære Jonas berg."
    masked = replace_names(Chosen(text, PART), names)
    assert masked.text == "Så kom Gutten, og Gutten. Kjære en nabo."
    assert masked.asked == (Span(32, 39),)
    longer = (NameSwap("Jonas", "Lille Gutten"), names[1])
    assert replace_names(Chosen("Så kom Jonas berg.", PART), longer).text == "Så kom en nabo."


def test_what_she_kept_is_kept_beside_what_is_replaced() -> None:
    names = (NameSwap("Liv", "minsten"), NameSwap("Mina", "M"))
    text = "«Liv Mina kom»"
    (question,) = look_over(Chosen(text, PART), names, Decisions(), none).questions
    decisions = Decisions().answered(question.spot, Keep())
    assert look_over(Chosen(text, PART), names, decisions, none).masked.text == "«Liv M kom»"


def test_a_hint_on_a_name_gives_way() -> None:
    def overlapping(_text: str, _taken: Sequence[Span]) -> Iterable[Hint]:
        return (Hint(Span(0, 9), Why.NAME), Hint(Span(10, 13), Why.NAME))

    result = looked("Se på Mina nå", hinted=overlapping)
    assert result.masked.text == "Se på jenta nå"
    assert [each.why for each in result.questions] == [Why.NAME]


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        ("byen", None),
        (" \n", Problem.NO_REPLACEMENT),
        ("Minas by", Problem.CONTAINS_LISTED_NAME),
        ("minamor", Problem.CONTAINS_LISTED_NAME),
        ("en god dag", Problem.CONTAINS_LISTED_NAME),
        ("dagen", None),
    ],
)
def test_her_own_words_are_checked_as_she_types_them(words: str, problem: Problem | None) -> None:
    assert words_problem(words, NAMES) == problem


# --- Whatever she writes ----------------------------------------------------------------------

WORDS = (
    "Mina", "Liv", "liv", "Bo", "bo", "dag", "Dag", "Tuva", "Nora", "Emma", "minamor", "LIV", "i",
    "en", "å", "lille", "er", "og", "sov", "Hansen", "Fjellvik", "heter", "vil", "her", "mi",
)  # fmt: skip
SIGNS = (" ", " ", " ", " ", ". ", ", ", "\n", "-", "! ", " «", "» ", "s ", "👶")
ANSWERS = st.sampled_from((Keep(), Replace(), Replace("en venn"), Replace("Mina"), None))


@st.composite
def texts(draw: st.DrawFn) -> str:
    """Draw words that may be names, with signs between them that part words and sentences."""
    pairs = st.tuples(st.sampled_from(WORDS), st.sampled_from(SIGNS))
    return "".join(word + sign for word, sign in draw(st.lists(pairs, min_size=1, max_size=12)))


@given(texts())
def test_every_question_stands_where_it_says(text: str) -> None:
    result = looked(text)
    at = [question.at for question in result.questions]
    assert at == sorted(at, key=lambda span: span.start)
    assert all(one.end <= other.start for one, other in pairwise(at))
    spots = [question.spot for question in result.questions]
    assert len(set(spots)) == len(spots)
    for question in result.questions:
        stands = result.masked.text[question.at.start : question.at.end]
        assert stands == (question.word if question.instead is None else question.instead)
        assert question.origin.words in text
        assert question.word
    assert set(result.masked.asked) <= set(result.masked.replaced)


@given(texts(), st.lists(ANSWERS, min_size=24, max_size=24))
def test_what_is_decided_is_done_and_can_be_undone(text: str, answers: list[Keep | None]) -> None:
    before = looked(text)
    decisions = Decisions()
    for question, answer in zip(before.questions, answers, strict=False):
        decisions = decisions.answered(question.spot, answer)
    after = looked(text, decisions)
    assert [each.spot for each in after.questions] == [each.spot for each in before.questions]
    for question in after.questions:
        assert question.answer == decisions.answers.get(question.spot)
        if question.answer == Keep():
            assert question.instead is None
        decisions = decisions.answered(question.spot, None)
    assert looked(text, decisions) == before


@given(texts())
def test_no_name_is_left_and_replacing_twice_changes_nothing(text: str) -> None:
    once = looked(text, hinted=none).masked
    assert replace_names(Chosen(once.text), NAMES) == MaskedText(once.text, ())
    left = set(re.findall(r"[^\W\d_]+", once.text.casefold()))
    assert not left & {"mina", "minas", "minamor", "tuva", "tuvas", "nora", "noras", "emma"}
    assert not set(re.findall(r"[^\W\d_]+", once.text)) & {"Liv", "LIV", "Bo", "Dag", "Livs"}


@given(texts(), st.text("abc .\n", max_size=9))
def test_decisions_hold_whatever_stands_before(text: str, before: str) -> None:
    first = looked(f"Først dette.\n{text}")
    decisions = Decisions()
    for question in first.questions:
        decisions = decisions.answered(question.spot, Keep())
    same = looked(f"{before}.\n{text}", decisions)
    assert all(question.answer == Keep() for question in same.questions)


def test_a_question_knows_what_she_wrote() -> None:
    question: Question = looked("Vi lo. Hei, «Livs bok».").questions[0]
    assert (question.word, question.instead, question.at) == ("Livs", "minstens", Span(13, 21))
