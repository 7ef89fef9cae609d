"""The words of the manual: true to the program's own and to the checked numbers, and quiet about
everything before the journal is open.
"""

import json
import re

import pytest

from catalogue import read
from mammadagbok.domain.manual import OPENING, TOPICS
from translations import CATALOGUES, LANGUAGES, catalogue_path

HELP = CATALOGUES.parent / "help"
FACTS = CATALOGUES.parent / "facts"
ALL = (*TOPICS, OPENING)
QUOTED = {
    "nb": re.compile(r"«([^«»]+)»"),
    "nn": re.compile(r"«([^«»]+)»"),
    "en": re.compile("“([^“”]+)”"),
}
NUMBER = re.compile(r"\b(?:\d{3} \d{3}|\d\d(?: \d\d){3}|11\d(?! \d))\b")
# What is said to somebody, and words to look for: nothing that stands on a button.
SAID = {
    "nb": {"gruppe", "gruppa", "gruppene", "vern", "barnevernet", "huske", "hugse", "far", "får"}
    | {"han", "hun"},
    "nn": {"gruppe", "gruppa", "gruppene", "vern", "barnevernet", "huske", "hugse", "far", "får"}
    | {"han", "ho"},
    "en": {"gruppe", "gruppa", "gruppene", "vern", "barnevernet", "huske", "hugse", "far", "får"}
    | {"he", "she"},
}
# Told by nobody who has not opened the journal: what it is, what for, and who writes in it.
QUIET = {
    "nb": r"dagbok\w*|sug|bølge\w*|grupp\w*|rus|LAR|mamma\w*|mor|barn\w*|møte\w*|medisin\w*"
    r"|huskelapp\w*",
    "nn": r"dagbok\w*|sug|bølgj\w*|grupp\w*|rus|LAR|mamma\w*|mor|barn\w*|møte\w*|medisin\w*"
    r"|hugselapp\w*",
    "en": r"journals?|craving\w*|waves?|groups?|OMR|mothers?|child\w*|meeting\w*|medicine\w*"
    r"|help now",
}
# In these two a group of the recovery code is meant.
OF_THE_CODE = {"nb": "gruppe", "nn": "gruppe", "en": "group"}


def topic(language: str, name: str) -> str:
    return (HELP / language / f"{name}.md").read_text("utf-8")


def plain(words: str) -> str:
    return words.removeprefix("+ ").removesuffix("…").rstrip(" .").lower()


def own_words(language: str) -> set[str]:
    """What stands in the window in this language, and in the texts that are told as facts."""
    forms = (form for message in read(catalogue_path(language)) for form in message.forms)
    return {plain(form.replace("&", "")) for form in forms}


def facts(language: str) -> str:
    texts = json.loads((FACTS / "texts.json").read_bytes())["texts"].values()
    return " ".join(paragraph for each in texts for paragraph in each[language])


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_quoted_stands_in_the_window(language: str) -> None:
    known, told = own_words(language), facts(language)
    unknown = {
        (name, words)
        for name in ALL
        for words in QUOTED[language].findall(topic(language, name))
        if plain(words) not in known and words not in told and words not in SAID[language]
    }
    assert unknown == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_to_call_is_one_of_the_checked_ones(language: str) -> None:
    numbers = json.loads((FACTS / "numbers.json").read_bytes())["numbers"]
    known = {each["number"] for each in numbers}
    for name in ALL:
        assert set(NUMBER.findall(topic(language, name))) <= known, name


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_read_before_unlocking_tells_nothing_of_what_is_written(language: str) -> None:
    found = re.findall(rf"\b(?:{QUIET[language]})\b", topic(language, "opening"), re.IGNORECASE)
    assert {each.lower() for each in found} <= {OF_THE_CODE[language]}
