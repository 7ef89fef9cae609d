"""Prompts and theme ideas: open questions in plain words, none that grades, counts or presumes."""

import json
import re
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from mammadagbok.domain.ideas import PROMPTS, Idea, IdeaList
from mammadagbok.domain.norwegian import fold
from mammadagbok.domain.tags import LONGEST_TAG, tidy
from mammadagbok.ui.built_in import BuiltIn

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
LANGUAGES = ("nb", "nn", "en")
EVERY_LIST = [(language, which) for language in LANGUAGES for which in PROMPTS]
LONGEST_PROMPT = 80

# A question that grades, speaks of use, or presumes one child, a partner, or a child at home.
BAD = re.compile(
    r"\b(?:hvorfor|kvifor|why|bra|flink\w*|stolt\w*|burde|should|must|proud|alltid|aldri|always|"
    r"never|barnet|babyen|sønnen|dattera|baby|daughter|rus\w*|stoff\w*|tatt|teke|drakk|used|drunk|"
    r"dose\w*|medisin\w*|medicine|legg\w*|sovn\w*|bedtime|partner\w*|mannen|kjæreste\w*|husband|"
    r"mestr\w*|god mor|good mother|mamma\w*|mummy|mum)\b",
    re.IGNORECASE,
)


def ideas(language: str, which: IdeaList) -> tuple[Idea, ...]:
    return BuiltIn(RESOURCES, language).ideas(which)


def read(folder: str, language: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((RESOURCES / folder / f"{language}.json").read_bytes())
    return found


@pytest.mark.parametrize(("language", "which"), EVERY_LIST)
def test_there_are_enough_and_not_too_many(language: str, which: IdeaList) -> None:
    assert 8 <= len(ideas(language, which)) <= 14


@pytest.mark.parametrize(("language", "which"), EVERY_LIST)
def test_each_is_an_open_question_in_one_short_line(language: str, which: IdeaList) -> None:
    for idea in ideas(language, which):
        assert idea.text.endswith("?"), idea
        assert idea.text[0].isupper(), idea
        assert idea.text == " ".join(idea.text.split()), idea
        assert len(idea.text) <= LONGEST_PROMPT, idea
        assert re.match(r"(Hv|Når|Kv|Korleis|Wh|How)", idea.text), idea
        assert not re.search(r"[\d*_\[\]#<>]", idea.text), idea


@pytest.mark.parametrize(("language", "which"), EVERY_LIST)
def test_none_grades_or_presumes(language: str, which: IdeaList) -> None:
    assert [idea for idea in ideas(language, which) if BAD.search(idea.text)] == []


@pytest.mark.parametrize(
    "text", ["Hva gjorde du bra?", "Hvorfor sov du?", "Hva sa barnet ditt?", "What made you proud?"]
)
def test_a_question_that_grades_or_presumes_is_found(text: str) -> None:
    assert BAD.search(text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_question_comes_twice_in_a_list(language: str) -> None:
    for which in IdeaList:
        for one, other in combinations(ideas(language, which), 2):
            assert fold(one.text) != fold(other.text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_has_the_same_name_in_every_language(language: str) -> None:
    for which in IdeaList:
        names = [[idea.built_in for idea in ideas(each, which)] for each in ("nb", language)]
        assert names[0] == names[1]


def test_some_are_light_and_some_are_for_when_they_are_apart() -> None:
    texts = {idea.text for idea in ideas("nb", IdeaList.MOMENT)}
    assert {"Hva lo dere av?", "Hva vil du huske til dere ses?"} <= texts


@pytest.mark.parametrize("language", LANGUAGES)
def test_letters_have_none(language: str) -> None:
    assert set(read("prompts", language)) == {which.value for which in PROMPTS}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_theme_can_stand_as_a_tag(language: str) -> None:
    for idea in ideas(language, IdeaList.THEMES):
        assert tidy(idea.text) == idea.text
        assert len(idea.text) <= LONGEST_TAG // 2 + 5
        assert idea.text[-1].isalpha()
        assert not re.search(r"\d", idea.text)
