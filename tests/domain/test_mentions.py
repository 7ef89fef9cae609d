"""Sentences that name somebody: the whole sentence, and only people of the group."""

import time

import pytest

from mammadagbok.domain.mentions import members, sentences_with
from mammadagbok.domain.people import NameSwap, NewPerson

KARI = (NameSwap("Kari", ""),)


def found(text: str) -> list[str]:
    return [text[span.start : span.end] for span in sentences_with(text, KARI)]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Jeg turte å si det.", []),
        ("Kari lo. Jeg også.", ["Kari lo."]),
        ("Jeg kom. Så sa Kari det! Da lo vi.", ["Så sa Kari det!"]),
        ("Karis dag\nMin dag", ["Karis dag"]),
        ("Hva sa KARI? Kari sa: «Kom.» Ja.", ["Hva sa KARI?", "Kari sa: «Kom.»"]),
        ("uten punktum kari", ["uten punktum kari"]),
        ("Kl. 3.30 kom Kari …", ["Kl. 3.30 kom Kari …"]),
        ("Karianne og karikatur.", []),
        ("🙂 Kari 🙂. Slutt", ["🙂 Kari 🙂."]),
        ("", []),
    ],
)
def test_the_whole_sentence_is_found_and_no_more(text: str, sentences: list[str]) -> None:
    assert found(text) == sentences


def test_names_are_those_of_her_people_and_of_replaced_members() -> None:
    swaps = [
        NameSwap("Mina", "jenta"),
        NameSwap("Liv", "en i gruppa"),
        NameSwap("Siv", "ein i gruppa"),
        NameSwap("Ann", "someone in the group"),
        NameSwap("Jonas", "pappaen"),
    ]
    names = [each.name for each in members([NewPerson("Kari")], swaps)]
    assert names == ["Kari", "Liv", "Siv", "Ann"]


def test_a_long_row_of_stops_takes_no_time() -> None:
    begun = time.process_time()
    assert found("." * 20_000 + "a Kari") == ["." * 20_000 + "a Kari"]
    assert time.process_time() - begun < 2


def test_nobody_listed_is_nobody_found() -> None:
    assert list(sentences_with("Kari lo.", ())) == []
