"""Pieces: together they are the text, to the letter, and no word of others comes by itself."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mammadagbok.domain.markup import plain, without_others
from mammadagbok.domain.pieces import Piece, joined, pieces_of, plain_pieces, together

_SIGNS = (
    *("a", "Hun lo. ", "b! ", " ", "\n", "\n\n", "\u2028", "…", "\\", "🙂", "*", "**", "> ", "- "),
    *("1. ", "[", "]{.andre}", "[Rita: ZZ. ZZ!]{.andre}", "[ ]{.andre}"),
)
STORED = st.lists(st.sampled_from(_SIGNS), max_size=14).map("".join)


def own(pieces: tuple[Piece, ...]) -> frozenset[int]:
    return frozenset(at for at, each in enumerate(pieces) if not each.others)


@given(STORED)
@settings(max_examples=400)
def test_all_that_is_hers_is_the_text_without_others_to_the_letter(stored: str) -> None:
    pieces = pieces_of(stored)
    assert joined(pieces, own(pieces)) == without_others(stored).strip()


@given(STORED)
@settings(max_examples=200)
def test_every_piece_is_the_text_as_seen_to_the_letter(stored: str) -> None:
    pieces = pieces_of(stored)
    if all(each.own_gap is None for each in pieces):
        assert joined(pieces, frozenset(range(len(pieces)))) == plain(stored).strip()


@given(STORED, st.sets(st.integers(0, 12)))
@settings(max_examples=400)
def test_no_choice_of_hers_brings_a_word_of_others(stored: str, chosen: set[int]) -> None:
    pieces = pieces_of(stored)
    text = joined(pieces, chosen & own(pieces))
    # Where a bracket is escaped, the words are hers.
    assert "Z" not in text or "Z" in without_others(stored)
    assert text == text.strip()
    said = [pieces[at].text for at in sorted(chosen & own(pieces))]
    assert "".join(text.split()) == "".join("".join(said).split())


@given(st.lists(STORED, max_size=3))
@settings(max_examples=200)
def test_texts_together_are_parted_by_one_line_break(texts: list[str]) -> None:
    pieces = together(map(pieces_of, texts))
    parts = (without_others(each).strip() for each in texts)
    assert joined(pieces, own(pieces)) == "\n".join(filter(None, parts))


def test_between_what_were_no_neighbours_stands_one_space_or_one_line_break() -> None:
    pieces = plain_pieces("En.  To. Tre.\n\n Fire.\nFem.")
    assert joined(pieces, {0, 1}) == "En.  To."
    assert joined(pieces, {0, 2}) == "En. Tre."
    assert joined(pieces, {1, 3}) == "To.\nFire."
    assert joined(pieces, {0, 4}) == "En.\nFem."
    assert joined(pieces, {2, 3}) == "Tre.\n\n Fire."
    assert joined(pieces, set()) == joined(pieces, {9}) == ""


def test_plain_words_are_hers_whatever_signs_stand_in_them() -> None:
    words = "- [Rita]{.andre} **sa** ja."
    pieces = plain_pieces(words)
    assert joined(pieces, own(pieces)) == words


@pytest.mark.parametrize(
    "stored",
    [
        "Hun lo. " * 12_500,
        "Hun lo. \n" * 11_000,
        "[Ja.]{.andre} b " * 6_500,
        "[ ]{.andre}" * 9_000,
        ". " * 50_000,
    ],
)
def test_a_hundred_thousand_signs_take_no_time(stored: str) -> None:
    begun = time.process_time()
    pieces = pieces_of(stored)
    for chosen in (own(pieces), {0, len(pieces) - 1}, set(range(0, len(pieces), 2))):
        joined(pieces, chosen)
    assert time.process_time() - begun < 3
