import time
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from hinted import LEXICON, shown, unmarked
from mammadagbok.domain.hinting.text import read
from mammadagbok.domain.hints import Hints
from mammadagbok.domain.shadow import Span

PIECES = st.sampled_from(
    [
        *(
            "Kari",
            "Storgata",
            "gata",
            "5",
            "912 34 567",
            "født",
            "12.3.",
            "NAV",
            "skole",
            "van",
            "K.",
        ),
        *("4 år", "tvilling", "i", "Oslo", "\u00ad", "A\u030a", "kari@epost.no", "0182", "sak nr"),
        *"«.-@ßİ+\n     ",
    ]
)
TEXTS = st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=15).map("".join))


@example("A\u00adK", [(1, 2)])
@example("A\u00adK 912 34 567", [(0, 2)])
@settings(max_examples=300, deadline=None)
@given(TEXTS, st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=3))
def test_hints_stand_in_order_apart_and_beside_what_is_taken(
    text: str, bounds: list[tuple[int, int]]
) -> None:
    clipped = (sorted((min(a, len(text)), min(b, len(text)))) for a, b in bounds)
    # What is taken is a name: there is something of it to be seen.
    taken = [Span(start, end) for start, end in clipped if read(text[start:end]).text]
    found = [hint.span for hint in Hints(LEXICON)(text, taken)]
    assert all(0 <= span.start < span.end <= len(text) for span in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
    for span in found:
        assert all(span.end <= each.start or each.end <= span.start for each in taken)


def test_what_she_has_said_is_no_name_is_none() -> None:
    text = "Vi gikk til Kari, og BAMSES lue. Oslo lot vi være, og Blå Kors."
    assert shown(text, "bamse", "Oslo", "blå  kors") == text.replace("Kari", "[Kari]")


def test_what_she_has_said_is_no_name_may_be_part_of_one() -> None:
    assert shown("Der var Bamse Hansen.", "bamse") == "Der var Bamse [Hansen]."


@pytest.mark.parametrize(
    ("text", "taken", "marked"),
    [
        ("Der var Mina Hansen.", "Mina", "Der var Mina [Hansen]."),
        ("Skriv til mina.berg@epost.no nå.", "mina", "Skriv til mina.[berg@epost.no] nå."),
        ("skriv til mina@x.no nå", "mina", "skriv til mina@[x.no] nå"),
        ("mina hansen sov", "mina", "mina [hansen] sov"),
        ("mina solstads sko", "mina", "mina [solstads] sko"),
        ("mina bjørnstad sov", "mina", "mina [bjørnstad] sov"),
        ("mina berg sov, og berg er fjell", "mina", "mina [berg] sov, og berg er fjell"),
        ("mina nguyen sov", "mina", "mina [nguyen] sov"),
        ("mina sovna, åsså lo mina", "mina", "mina sovna, åsså lo mina"),
        ("mina, bølja og sku", "mina", "mina, bølja og sku"),
        ("Vi bor i Minas vei 5, vi.", "Minas", "Vi bor i Minas [vei 5], vi."),
        ("Vi går i Minas barnehage.", "Minas", "Vi går i Minas barnehage."),
        ("Vi var på Minas skole.", "Minas", "Vi var på Minas skole."),
        ("Han er 9 år, og Mina har diabetes.", "Mina", "Han er [9 år, og] Mina [har diabetes]."),
    ],
)
def test_what_is_left_beside_a_replaced_name(text: str, taken: str, marked: str) -> None:
    assert shown(text, taken=(taken,)) == marked


def test_it_is_found_where_it_stands_though_signs_without_room_stand_before() -> None:
    assert shown("\u200bHei\u00ad, Ka\u200bri, hei.") == "\u200bHei\u00ad, [Ka\u200bri], hei."


@pytest.mark.parametrize(
    "piece",
    [
        *("Aa ", "1", " ", "A", "-", "a-", "1.", "9 ", "12 ", "a@", "a.", "a_", "(at)", "\n"),
        *(
            "m a j a ",
            "m_",
            "H&aring;kon ",
            "%C3%A5",
            "mor som ",
            "17 år og ",
            "Kari van ",
            "sak 1 ",
            "skolen i ",
            "2019 født ",
            "gate 1 ",
            "4 år tvilling ",
            "\u0301",
        ),
    ],
)
def test_a_very_long_line_takes_no_more_than_it_is_long(piece: str) -> None:
    hints = Hints(LEXICON)
    text = (piece * 100_000)[:100_000] + " @ født tvilling"
    began = time.thread_time()
    hints(text)
    assert time.thread_time() - began < 1


@pytest.mark.parametrize(
    "marked",
    [
        "In the end I sat down on the floor and said I wasn't going anywhere.",
        "She was sad when the job was over, and I was too. Nobody said a word about it.",
        "People think that it gets better. Also, even the bath was cold.",
        "Then [Said] came with the car, and [Mona] said no to it.",
        "[Brown Bear] is the book that they want.",
    ],
)
def test_everyday_words_of_an_english_text_are_no_names(marked: str) -> None:
    assert shown(unmarked(marked)) == marked


@pytest.mark.parametrize(
    "marked",
    [
        "Han heter [said] og bor her.",
        "Jeg så filmen om [said], og den var fin. The end of it.",
        "[Nobody] er navnet på bandet som jeg så.",
    ],
)
def test_everyday_english_words_may_be_names_in_a_norwegian_text(marked: str) -> None:
    assert shown(unmarked(marked)) == marked
