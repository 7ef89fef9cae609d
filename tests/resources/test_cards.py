"""Built-in cards: short, concrete, doable beside a child asleep, and never a clinic's words."""

import re
from itertools import combinations
from pathlib import Path

import pytest

from mammadagbok.domain.calm import HelpCard
from mammadagbok.domain.norwegian import fold
from mammadagbok.ui.built_in import BuiltIn

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
LANGUAGES = ("nb", "nn", "en")
LONGEST = 60

# A method's name, a clinic's word, praise, a promise, use, something to count or to measure.
BAD = re.compile(
    r"\b(?:mestr\w*|verktøy|tiltak|øvelse\w*|øving\w*|teknikk\w*|mindful\w*|medit\w*|grounding|"
    r"jord\w*|pusteøv\w*|5-4-3|avspenn\w*|visualis\w*|kropp\w*|exercise\w*|technique\w*|coping|"
    r"bra|flink\w*|stolt\w*|sterk\w*|klarer det|proud|strong|well done|good job|alltid|aldri|"
    r"always|never|vekk|forsvinn\w*|go away|vanish|kontroll|control|sug\w*|craving\w*|rus\w*|"
    r"medisin\w*|medicine|tablett\w*|pill\w*|vin|øl|wine|beer|røyk\w*|smok\w*|minutt\w*|minutes?|"
    r"tell|count|barnet|babyen|child|baby|mann\w*|partner\w*|du må|you must|burde|should)\b",
    re.IGNORECASE,
)
# What takes her out of the door, out of hearing, or puts fire or hot water beside a child.
AWAY = re.compile(
    r"\b(?:ut|gå|tur|løp|jogg|dusj|bad\w*|butikk\w*|nabo\w*|kjør|hund\w*|out|walk|run|shower|bath|"
    r"shop|neighbour\w*|drive|dog|stearinlys|lys|candle|kok\w*|boil|øreplugg\w*|earplug\w*|"
    r"hodetelefon\w*|hovudtelefon\w*|headphones)\b",
    re.IGNORECASE,
)


def cards(language: str) -> tuple[HelpCard, ...]:
    return BuiltIn(RESOURCES, language).cards()


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_enough_and_not_too_many(language: str) -> None:
    assert 10 <= len(cards(language)) <= 14


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_is_one_or_two_short_sentences(language: str) -> None:
    for card in cards(language):
        assert card.text == " ".join(card.text.split()), card
        assert len(card.text) <= LONGEST, card
        assert card.text[0].isupper(), card
        assert card.text.rstrip("»”")[-1] in ".?", card
        assert not re.search(r"[!\d*_\[\]#<>]", card.text), card


@pytest.mark.parametrize("language", LANGUAGES)
def test_none_treats_praises_or_promises(language: str) -> None:
    assert [card for card in cards(language) if BAD.search(card.text)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_leaves_the_child_says_that_it_needs_somebody(language: str) -> None:
    away = {card.built_in for card in cards(language) if AWAY.search(card.text)}
    needs = {card.built_in for card in cards(language) if card.needs_somebody}
    assert away <= needs
    assert 0 < len(needs) < len(cards(language)) / 2


@pytest.mark.parametrize(
    "text",
    ["Gjør en pusteøvelse.", "Du er sterk.", "Ta en øl.", "Count to ten.", "Vent i minutter"],
)
def test_a_card_that_treats_praises_or_promises_is_found(text: str) -> None:
    assert BAD.search(text)


@pytest.mark.parametrize("text", ["Gå ut på trappa.", "Ta et bad.", "Go for a run."])
def test_a_card_that_leaves_the_child_is_found(text: str) -> None:
    assert AWAY.search(text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_card_comes_twice(language: str) -> None:
    for one, other in combinations(cards(language), 2):
        assert fold(one.text) != fold(other.text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_has_the_same_name_and_need_in_every_language(language: str) -> None:
    known = [[(card.built_in, card.needs_somebody) for card in cards(e)] for e in ("nb", language)]
    assert known[0] == known[1]


def test_some_are_light() -> None:
    assert {"laugh", "socks", "sour"} <= {card.built_in for card in cards("nb")}
