"""No name on her list survives in any format, whatever it is written like and stands among."""

from collections.abc import Callable
from time import process_time
from typing import Final

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from around_names import Surrounded, surrounded, survivors
from mammadagbok.domain.masking import replace_names
from mammadagbok.domain.page import SharePage, SharePart
from mammadagbok.domain.people import NameSwap
from mammadagbok.domain.selection import Chosen
from mammadagbok.ui.render.odt import to_odt
from mammadagbok.ui.render.pdf import to_pdf
from mammadagbok.ui.render.text import plain_text, to_text
from ui.test_render_odt import lines_in
from unpacked import odt_words, poppler

pytestmark = pytest.mark.usefixtures("look")
INSTEAD: Final = {
    "Mina": "jenta",
    "André": "gutten",
    "Åse": "minsten",
    "Sofie": "en i gruppa",
    "Anne-Mari": "eldste",
    "Ole Jakob": "pappaen",
    "Håkon": "K.",
}
NAMES: Final = tuple(INSTEAD)
SWAPS: Final = tuple(NameSwap(*each) for each in INSTEAD.items())
Read = Callable[[SharePage], str]
QUICK: Final[dict[str, Read]] = {
    "odt": lambda page: "\n".join(lines_in(to_odt(page))),
    "text": lambda page: to_text(page).decode(),
    "copy": plain_text,
}
BY_OTHERS: Final[dict[str, Read]] = {
    "pdf": lambda page: poppler("pdftotext", to_pdf(page)),
    "pdf as it lies": lambda page: poppler("pdftotext", to_pdf(page), "-raw"),
    "odt read by another": lambda page: odt_words(to_odt(page)),
}
IN_THIS_FILE: Final = (HealthCheck.function_scoped_fixture, HealthCheck.too_slow)


def page_of(text: str, heading: str = "", *, replaced: bool = True) -> SharePage:
    """A page of this text, with names replaced, under this heading."""
    swaps = SWAPS if replaced else ()
    part = SharePart(replace_names(Chosen(text), swaps))
    above = replace_names(Chosen(heading), swaps) if heading else None
    return SharePage((part, part), "nb-NO", heading=above)


@settings(max_examples=80, suppress_health_check=IN_THIS_FILE)
@given(surrounded(NAMES), st.sampled_from(sorted(QUICK)))
def test_no_name_survives_in_what_is_mere_words(made: Surrounded, way: str) -> None:
    page = page_of(made.text, made.names[0])
    assert survivors(QUICK[way](page), NAMES) == []


@settings(max_examples=8, suppress_health_check=IN_THIS_FILE)
@given(surrounded(NAMES, most=8))
def test_no_name_survives_where_another_program_reads(made: Surrounded) -> None:
    page = page_of(made.text, made.names[0])
    assert {way: survivors(read(page), NAMES) for way, read in BY_OTHERS.items()} == {
        way: [] for way in BY_OTHERS
    }


@pytest.mark.parametrize("way", [*QUICK, *BY_OTHERS])
def test_names_that_are_not_replaced_would_be_seen(way: str) -> None:
    read = {**QUICK, **BY_OTHERS}[way]
    page = page_of(" lo. ".join(NAMES), replaced=False)
    assert survivors(read(page), NAMES) == list(NAMES)


def test_a_name_that_a_line_ends_in_is_replaced_in_the_pdf() -> None:
    """Wherever a line of the sheet breaks, no name stands parted on it."""
    text = " ".join(f"{'x' * number} Anne-Mari Mina" for number in range(1, 60))
    assert survivors(poppler("pdftotext", to_pdf(page_of(text))), NAMES) == []


@pytest.mark.parametrize(
    "parted",
    [
        "Mi\u00ad\u2060\nna",
        "Mi\u00ad\u200b \nna",
        "M\u2060i\u2060\u00ad\u2060\n\u2060n\u2060a",
        "Mi-\u2060\nna",
        "M\u00ad\u00ad\nina",
        "Mi\u00ad\u2029na",
        "Mi\u00ad\x0bna",
    ],
)
def test_a_name_parted_at_the_end_of_a_line_by_what_is_not_seen_is_replaced(parted: str) -> None:
    assert plain_text(page_of(f"Så lo {parted} igjen.")).startswith("Så lo jenta igjen.")


def test_many_hyphens_that_are_not_seen_take_no_time() -> None:
    started = process_time()
    for text in ("\u00ad" * 100_000, "Mi\u00ad\u2060 " * 20_000, "-\u200b" * 50_000):
        replace_names(Chosen(f"Mina {text} Mina"), SWAPS)
    assert process_time() - started < 6
