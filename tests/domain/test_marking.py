"""Which stretches of a text are hits."""

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mammadagbok.domain.marking import Marker, spans
from mammadagbok.domain.matching import Sought, sought, tier_of
from mammadagbok.domain.norwegian import word_places, words


@pytest.mark.parametrize(
    ("query", "text", "marked"),
    [
        ("sove", "Hun sov. Eg søv, sover!", ["sov", "søv", "sover"]),
        ("vern", "Barnevernet og vernet", ["vern", "vernet"]),
        ("barneh", "Barnehagen", ["Barneh"]),
        ("groe", "grønn", ["grø"]),
        ("mor natt", "Mødrene sa god natt.", ["Mødrene", "natt"]),
        ('"god natt"', "God natt, god dag, god  NATT", ["God natt", "god  NATT"]),
        ('"god natt natt"', "God natt natt", ["God natt natt"]),
        ("far", "får", []),
        ("", "noe", []),
        ("kafe", "kafe\u0301 🙂 KAFÉ", ["kafe\u0301", "KAFÉ"]),
        ("fin", "ﬁn dag", ["ﬁn"]),
    ],
)
def test_hits_are_marked(query: str, text: str, marked: list[str]) -> None:
    assert [text[span.start : span.end] for span in spans(query, text)] == marked


@given(st.text())
def test_every_word_has_its_place(text: str) -> None:
    for form in ("NFC", "NFD"):
        formed = unicodedata.normalize(form, text)
        assert tuple(word for word, _ in word_places(formed)) == words(formed)


@given(text=st.text(alphabet="sovea rn\nøæå'-é\u0301ß", max_size=80), query=st.text(max_size=9))
def test_marks_lie_in_the_text_apart_and_in_order(text: str, query: str) -> None:
    for each in (query, text):
        end = 0
        for span in spans(each, text):
            assert end <= span.start < span.end <= len(text)
            end = span.end
        if sought(each) and tier_of(each, text) is not None:
            assert end > 0


def test_a_long_text_is_marked_at_once() -> None:
    """Goal: a page of 20,000 words while she types in the search field."""
    text = " ".join(f"ord{number % 4000} sov barnet" for number in range(7_000))
    start = time.process_time()
    assert spans("sove", text)
    assert time.process_time() - start < 1


@given(
    text=st.text(alphabet="sovea rn\nøæå'-é\u0301ß", max_size=80),
    query=st.text(alphabet='sovearnøæå "', max_size=9),
)
def test_what_leaves_words_out_marks_the_same_as_judging_every_word(text: str, query: str) -> None:
    marked = spans(query, text)
    hit = {
        at
        for word, place in word_places(text)
        if any(one.tier(word) is not None for one in sought(query).words)
        for at in range(place.start, place.end)
    }
    loose = Marker(Sought(sought(query).words)).spans(text)
    assert all(set(range(span.start, span.end)) <= hit for span in loose)
    assert {place for _, place in word_places(text) if place.start in hit} == {
        place
        for _, place in word_places(text)
        if any(place.start <= span.start < place.end for span in loose)
    }
    first = Marker(sought(query)).first(text)
    assert first == (marked[0].start if marked else None)


def test_the_first_hit_of_a_long_text_is_found_in_its_last_piece() -> None:
    text = "regnet trommet på ruta " * 500 + "og barnesangen begynte"
    assert Marker(sought("sang")).first(text) == text.index("sang")
    assert Marker(sought("fly")).first(text) is None
