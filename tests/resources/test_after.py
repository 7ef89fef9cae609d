"""Questions after a meeting: about herself, in plain words, and none that advises or grades."""

import json
import re
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from mammadagbok.domain.norwegian import fold
from mammadagbok.ui.built_in import BuiltIn

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
LANGUAGES = ("nb", "nn", "en")
LONGEST = 80

# What grades, advises, names the theory, speaks of use or presumes who is at home.
BAD = re.compile(
    r"\b(?:hvorfor|kvifor|why|bra|flink\w*|stolt\w*|burde|bør|should|must|må|proud|alltid|aldri|"
    r"always|never|råd|advice|prosess\w*|process\w*|empati\w*|empathy|tabu\w*|taboo\w*|norm\w*|"
    r"støtte\w*|support\w*|barnet|babyen|baby|child|rus\w*|stoff\w*|drakk|drunk|dose\w*|"
    r"medisin\w*|medicine|partner\w*|mannen|husband|mestr\w*|mamma\w*|mum\w*|oppmøte|attend\w*)\b",
    re.IGNORECASE,
)


def read(language: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((RESOURCES / "after" / f"{language}.json").read_bytes())
    return found


def questions(language: str) -> list[str]:
    return [text for group in BuiltIn(RESOURCES, language).after_questions() for text in group]


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_nine_groups_with_the_same_names_in_each_language(language: str) -> None:
    assert len(BuiltIn(RESOURCES, language).after_questions()) == 9
    names = {group: list(texts) for group, texts in read(language).items()}
    assert names == {group: list(texts) for group, texts in read("nb").items()}
    assert {len(texts) for texts in names.values()} == {3}


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_is_one_question_in_a_short_line(language: str) -> None:
    for text in questions(language):
        assert text.endswith("?"), text
        assert text[0].isupper(), text
        assert text == " ".join(text.split()), text
        assert len(text) <= LONGEST, text
        assert not re.search(r"[!\d*_\[\]#<>]", text), text


@pytest.mark.parametrize("language", LANGUAGES)
def test_none_advises_grades_or_names_the_theory(language: str) -> None:
    assert [text for text in questions(language) if BAD.search(text)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_are_alike_and_none_is_a_prompt_already(language: str) -> None:
    prompts = json.loads((RESOURCES / "prompts" / f"{language}.json").read_bytes())
    there = [*questions(language), *prompts["reflection"].values()]
    folded = [fold(text) for text in there]
    assert [pair for pair in combinations(folded, 2) if pair[0] == pair[1]] == []


@pytest.mark.parametrize("text", ["Hva burde du gjøre?", "Hva var bra?", "Which advice?"])
def test_a_question_that_advises_or_grades_is_found(text: str) -> None:
    assert BAD.search(text)
