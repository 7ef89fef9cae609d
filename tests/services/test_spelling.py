"""The word lists, as they lie in resources."""

import json
import sys
from pathlib import Path, PureWindowsPath

import pytest

from mammadagbok.domain.spelling import words_to_check
from mammadagbok.services.spelling import MOST_SUGGESTIONS, Speller, hunspell_path

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "spelling"


def loaded(*forms: str) -> Speller:
    speller = Speller(FOLDER, forms)
    for _ in speller.load():
        pass
    return speller


@pytest.fixture(scope="module")
def bokmal() -> Speller:
    return loaded("nb")


@pytest.fixture(scope="module")
def both() -> Speller:
    return loaded("nb", "nn")


@pytest.mark.parametrize(
    "word",
    ["jenta", "leggetid", "fiskepinner", "sykehuset", "gruppa", "åpna", "kafé", "mødregruppa"],
)
def test_everyday_words_are_right(bokmal: Speller, word: str) -> None:
    assert bokmal.knows(word)


@pytest.mark.parametrize("word", ["trøttt", "skolenn", "jentta", "ikkje", "hugsar"])
def test_other_words_are_not(bokmal: Speller, word: str) -> None:
    assert not bokmal.knows(word)


@pytest.mark.parametrize("word", ["ikkje", "ikke", "hugsar", "husker", "trøytt", "trøtt"])
def test_who_writes_both_forms_may(both: Speller, word: str) -> None:
    assert both.knows(word)


def test_what_she_may_have_meant_stands_first(bokmal: Speller, both: Speller) -> None:
    assert bokmal.suggest("skolenn")[0] == "skolen"
    assert "trøtt" in both.suggest("trøttt")
    assert len(both.suggest("trøttt")) <= MOST_SUGGESTIONS


@pytest.mark.parametrize("word", ["日本", "jenta’s", "a\0b", "\ud800", "e\u0301"])
def test_what_no_list_can_hold_is_not_marked(bokmal: Speller, word: str) -> None:
    assert bokmal.knows(word)
    assert bokmal.suggest(word) == []


@pytest.mark.parametrize(
    "word", ["noe", "noen", "poeng", "naboen", "samboer", "mammaen", "skoene", "kollegaar"]
)
def test_what_the_lists_have_lost_is_not_marked(bokmal: Speller, both: Speller, word: str) -> None:
    assert bokmal.knows(word)
    assert both.knows(word)


@pytest.mark.parametrize("form", ["nb", "nn"])
def test_the_words_of_the_program_itself_are_right(form: str) -> None:
    prompts = json.loads((FOLDER.parent / "prompts" / f"{form}.json").read_text("utf-8"))
    speller = loaded(form)
    lines = [line for kind in prompts.values() for line in kind.values()]
    asked = [word.text for line in lines for word in words_to_check(line)]
    assert [word for word in asked if not speller.knows(word)] == []


def test_without_a_form_it_judges_nothing_right() -> None:
    assert not loaded().knows("jenta")


def test_on_windows_a_folder_with_an_a_ring_opens(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hunspell takes a path with Windows' own mark as UTF-8, and any other by the old code page."""
    part = PureWindowsPath("C:/Users/Åse/spelling/nb_NO.01.dic")
    assert hunspell_path(Path("/åse/nb_NO.01.dic")) == "/åse/nb_NO.01.dic"
    monkeypatch.setattr(sys, "platform", "win32")
    assert hunspell_path(part) == "\\\\?\\C:\\Users\\Åse\\spelling\\nb_NO.01.dic"
