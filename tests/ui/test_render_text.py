"""The page as mere words: for a file that any editor shows, and for the clipboard."""

from dataclasses import replace

import pytest

from mammadagbok.domain.masking import MaskedText
from mammadagbok.domain.page import SharePage, SharePart
from mammadagbok.ui.render.text import plain_text, to_text
from ui.test_render import masked, page_of
from ui.test_render_photos import photo, with_photos


def test_her_words_line_for_line_and_texts_further_apart_than_a_blank_line() -> None:
    page = page_of("Mina lo.\n\nSå kom kvelden.", "Spør om turen.")
    assert plain_text(page) == "Jenta lo.\n\nSå kom kvelden.\n\n\nSpør om turen."


def test_a_heading_and_days_stand_above_their_texts() -> None:
    days = (SharePart(masked("Hei, Mina.\nHei igjen."), day="Mandag"), SharePart(masked("Ha det.")))
    page = SharePage(days, "nb-NO", heading=masked("Til Bjarte"))
    assert plain_text(page) == ("Til pappaen\n\n\nMandag\nHei, jenta.\nHei igjen.\n\n\nHa det.")


@pytest.mark.usefixtures("look")
def test_a_photo_leaves_nothing() -> None:
    page = with_photos(photo(30, 20))
    assert plain_text(page) == "Jenta bygde sandslott.\n\n\nPappaen så på."
    dated = replace(page, parts=tuple(replace(each, day="Mandag") for each in page.parts))
    assert plain_text(dated) == ("Mandag\nJenta bygde sandslott.\n\n\nMandag\nPappaen så på.")
    only = SharePage(page.parts[1:2], "nb-NO")
    assert (plain_text(only), to_text(only)) == ("", b"")


def test_every_line_break_of_hers_is_one_that_every_editor_shows() -> None:
    text = to_text(page_of("en\r\nto\rtre\u2028fire\x0bfem\n\n\n seks"))
    assert text == b"en\r\nto\r\ntre\r\nfire\r\nfem\r\n\r\n\r\n seks\r\n"


def test_the_file_is_utf_8_without_a_mark_and_ends_with_its_last_line() -> None:
    text = to_text(page_of("Blåbær 😀"))
    assert text == "Blåbær 😀\r\n".encode()


def test_half_a_sign_breaks_nothing() -> None:
    page = SharePage((SharePart(MaskedText("en\ud800to", ())),), "nb-NO")
    assert to_text(page) == b"en?to\r\n"
