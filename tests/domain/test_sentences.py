"""A sentence is found whole, and none is taken for another."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mammadagbok.domain.question import Sentence
from mammadagbok.domain.sentences import across, retold, sentence_spans, told
from mammadagbok.domain.shadow import Span

PART = ("entry", 1)


def said(text: str, *whole: Span) -> list[str]:
    return [text[span.start : span.end] for span in sentence_spans(text, whole)]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("", []),
        (" \n ", []),
        ("uten punktum", ["uten punktum"]),
        ("Vi lo. Vi sov!  Sov du?", ["Vi lo.", "Vi sov!", "Sov du?"]),
        ("«Kom.» Vi lo …\n- En\n- To", ["«Kom.»", "Vi lo …", "- En", "- To"]),
        ("Kl. 3.30 f.eks. sov vi. Vi lo.", ["Kl. 3.30 f.eks. sov vi.", "Vi lo."]),
        ("Den 3. mai lo vi. I 2024. Vi sov.", ["Den 3. mai lo vi.", "I 2024.", "Vi sov."]),
        ("Vi lo ca.\nVi sov", ["Vi lo ca.", "Vi sov"]),
        ("jeg sov. så lo jeg", ["jeg sov.", "så lo jeg"]),
    ],
)
def test_each_sentence_is_whole(text: str, sentences: list[str]) -> None:
    assert said(text) == sentences


def test_what_reaches_across_makes_them_one() -> None:
    assert said("A\nB. C. D", Span(0, 3)) == ["A\nB.", "C.", "D"]
    assert said("A. B. C.", Span(0, 4), Span(3, 8)) == ["A. B. C."]


@given(st.text("ab .!?\n«»3", max_size=40))
def test_sentences_hold_all_but_the_space_between(text: str) -> None:
    spans = sentence_spans(text)
    outside = text
    for span in reversed(spans):
        assert text[span.start : span.end].strip() == text[span.start : span.end] != ""
        outside = outside[: span.start] + outside[span.end :]
    assert not outside.strip()


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


def test_a_hundred_thousand_stops_take_no_time() -> None:
    for line in ("." * 100_000, ". " * 50_000, "kl. " * 25_000):
        begun = time.process_time()
        told(line, PART)
        assert time.process_time() - begun < 1
