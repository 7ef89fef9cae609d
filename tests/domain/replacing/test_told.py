"""A chosen text's sentences: none is taken for another."""

from mammadagbok.domain.question import Sentence
from mammadagbok.domain.replacing.told import across, retold, told
from mammadagbok.domain.shadow import Span

PART = ("entry", 1)


def said(text: str, *whole: Span) -> list[str]:
    return [each.sentence.words for each in told(text, PART, whole)]


def test_what_reaches_across_makes_them_one() -> None:
    assert said("A\nB. C. D", Span(0, 3)) == ["A\nB.", "C.", "D"]
    assert said("A. B. C.", Span(0, 4), Span(3, 8)) == ["A. B. C."]


def test_like_sentences_are_counted() -> None:
    sentences = [each.sentence for each in told("Ja. Nei. Ja.", PART)]
    assert sentences == [Sentence(PART, "Ja."), Sentence(PART, "Nei."), Sentence(PART, "Ja.", 1)]


def test_words_of_her_own_take_the_place_of_a_sentence() -> None:
    before = told("Ja. Nei. Ja.", PART)
    text, after = retold("Ja. Nei. Ja.", before, {before[0].sentence: "Å ja. Ja."})
    assert text == "Å ja. Ja. Nei. Ja."
    assert [each.sentence for each in after[:2]] == [
        Sentence(PART, "Å ja."),
        Sentence(PART, "Ja.", 2),
    ]
    assert [each.origin for each in after[:2]] == [before[0].sentence] * 2
    assert [each.sentence for each in after[2:]] == [each.sentence for each in before[1:]]
    assert [text[each.span.start : each.span.end] for each in after[2:]] == ["Nei.", "Ja."]


def test_sentences_reached_across_come_from_the_first() -> None:
    first, second = told("Ja. Nei.", PART)
    (both,) = across("Ja. Nei.", [first, second], [Span(2, 5)])
    assert (both.sentence, both.origin) == (Sentence(PART, "Ja. Nei."), first.sentence)
