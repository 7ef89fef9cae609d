"""Sentences: whole, in order, without space around them, and nothing between them but space."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mammadagbok.domain.sentences import sentence_spans

_SIGNS = st.text("ab Å1.!?…»)\n\u2028🙂-,", max_size=60)


def parted(text: str) -> list[str]:
    return [text[span.start : span.end] for span in sentence_spans(text)]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("", []),
        (" \n ", []),
        ("Hun lo. Så sov hun!  Og jeg?", ["Hun lo.", "Så sov hun!", "Og jeg?"]),
        ("hun lo. jeg også", ["hun lo.", "jeg også"]),
        ("Uten punktum\nog en til", ["Uten punktum", "og en til"]),
        ("Hun sa: «Kom.» Vi gikk.", ["Hun sa: «Kom.»", "Vi gikk."]),
        ("(Hun lo.) Jeg også.", ["(Hun lo.)", "Jeg også."]),
        ("Kl. 3.30 våknet hun.", ["Kl. 3.30 våknet hun."]),
        ("Vi dro f.eks. ut. Hun lo.", ["Vi dro f.eks. ut.", "Hun lo."]),
        ("Hos dr. Hansen var det fint.", ["Hos dr. Hansen var det fint."]),
        ("Den 3. mai kom hun.", ["Den 3. mai kom hun."]),
        ("Hun er 3. Jeg er 30.", ["Hun er 3.", "Jeg er 30."]),
        ("Det var alt for i dag. og så", ["Det var alt for i dag.", "og så"]),
        ("Hun lo. 🙂", ["Hun lo. 🙂"]),
        ("– ! Hun lo.", ["– ! Hun lo."]),
        ("Hun lo.\n🙂\nJeg også.", ["Hun lo.", "🙂", "Jeg også."]),
        ("Hm … ja. Vi gikk.", ["Hm …", "ja.", "Vi gikk."]),
        ("Se nettside.no/hei nå.", ["Se nettside.no/hei nå."]),
    ],
)
def test_a_text_is_parted_as_a_reader_parts_it(text: str, sentences: list[str]) -> None:
    assert parted(text) == sentences


@given(_SIGNS)
@settings(max_examples=300)
def test_nothing_but_space_stands_outside_and_no_line_break_inside(text: str) -> None:
    spans = list(sentence_spans(text))
    at = 0
    for span in spans:
        said = text[span.start : span.end]
        assert text[at : span.start].strip() == "" and said == said.strip() != ""
        assert "\n" not in said
        at = span.end
    assert text[at:].strip() == ""


@pytest.mark.parametrize("text", ["." * 100_000, "! " * 50_000, "a. " * 33_000, "a.»" * 33_000])
def test_a_long_text_takes_no_time(text: str) -> None:
    begun = time.process_time()
    parted(text)
    assert time.process_time() - begun < 2
