"""A short text of the program is found by its own words, their forms, and what stands for them."""

import pytest

from mammadagbok.domain.matching import sought
from mammadagbok.domain.meant import alike, means

LINES = alike("tekststørrelse skrift font\nslette fjerne\n")
SIZE = "Tekststørrelse\nAlt i vinduet blir større eller mindre."


@pytest.mark.parametrize(
    "query",
    ["tekststørrelse", "vinduer", "font", "fonten", "fon", "skrifta", "font vindu", "STØRRELSE"],
)
def test_it_is_found_by_words_forms_and_beginnings(query: str) -> None:
    assert means(sought(query), SIZE, LINES)


@pytest.mark.parametrize("query", ["slette", "font slette", '"vinduet alt"', "onto"])
def test_it_lacks_what_neither_it_nor_its_line_has(query: str) -> None:
    assert not means(sought(query), SIZE, LINES)


def test_without_lines_a_word_stands_for_itself_alone() -> None:
    assert not means(sought("font"), SIZE, ())
    assert means(sought("vindu"), SIZE, ())


def test_a_word_inside_another_stands_for_no_line() -> None:
    assert not means(sought("størrelse"), "Skrifta i vinduet", LINES)


def test_nothing_to_look_for_is_had_by_everything() -> None:
    assert means(sought(" "), SIZE, LINES)
