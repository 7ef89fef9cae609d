import time
from pathlib import Path

import pytest

import known_words
from hinted import LEXICON
from mammadagbok.services.lexicon import PackedWords, WordLists

SPELLING = Path(__file__).parents[2] / "resources" / "spelling"


@pytest.mark.parametrize(
    "word",
    ["jenta", "leggetid", "sykehuset", "sjukehuset", "ikkje", "hugsar", "barnevernet", "åpna"],
)
def test_the_words_of_both_forms_are_known(word: str) -> None:
    assert LEXICON.knows(word)


@pytest.mark.parametrize("word", ["mødregruppemøte", "ansvarsgruppemøtet", "babysvømming"])
def test_so_is_what_is_put_together_of_them(word: str) -> None:
    assert LEXICON.knows(word)


@pytest.mark.parametrize("word", ["noe", "noen", "naboen", "mammaen", "samboeren", "kollegaar"])
def test_and_what_the_lists_have_lost(word: str) -> None:
    assert LEXICON.knows(word)


@pytest.mark.parametrize("word", ["kari", "hansen", "haakon", "michael", "wojciech", "xyz", ""])
def test_names_and_no_words_are_not(word: str) -> None:
    assert not LEXICON.knows(word)


@pytest.mark.parametrize("word", ["Kari", "Hansen", "Karis", "Tromsø", "Trondheim", "Solberg"])
def test_names_are_capitalised(word: str) -> None:
    assert LEXICON.is_capitalised(word)


@pytest.mark.parametrize("word", ["Jenta", "kari", "Mammagruppa", "\ud800", ""])
def test_other_words_are_not(word: str) -> None:
    assert not LEXICON.is_capitalised(word)


def test_the_packed_words_are_those_of_the_lists() -> None:
    affixes = known_words.affixes_in((SPELLING / "nb_NO.aff").read_text("latin-1"))
    lines = (SPELLING / "nb_NO.07.dic").read_text("latin-1").split("\n")[1:2000]
    words = (line.partition("/") for line in lines if line)
    forms = {
        form
        for word, _, flags in words
        for form in known_words.forms_of(word, [each for flag in flags for each in affixes[flag]])
    }
    held = PackedWords(SPELLING / "known.crc")
    assert len(forms) > 2000
    assert {form for form in forms if form == form.lower() and form not in held} == set()


def test_forms_are_made_by_the_rules() -> None:
    affixes = known_words.affixes_in("PFX a Y 1\nPFX a 0 u .\nSFX A Y 1\nSFX A e en e\n")
    rules = [*affixes["a"], *affixes["A"]]
    assert known_words.forms_of("jente", rules) == {"jente", "jenten", "ujente", "ujenten"}


def test_a_small_set_holds_its_words_and_no_others(tmp_path: Path) -> None:
    (tmp_path / "some.crc").write_bytes(known_words.packed(["jente", "gutt", "å"]))
    held = PackedWords(tmp_path / "some.crc")
    assert [word in held for word in ("jente", "gutt", "å", "gutter", "a")] == [True] * 3 + [
        False
    ] * 2


def test_it_is_at_hand_at_once() -> None:
    began = time.thread_time()
    WordLists(SPELLING)
    assert time.thread_time() - began < 0.05
