"""The words of a journal, kept in order in one text, find what asking each of them would."""

import random

import pytest

from mammadagbok.domain import vocabulary
from mammadagbok.domain.matching import Tier, Word
from mammadagbok.domain.vocabulary import Vocabulary

WORDS = (
    *("mamma", "mammaen", "svigermamma", "hjem", "heim", "hjemme", "kaffe", "kaffekopp", "å"),
    *("gå", "går", "gikk", "tur", "turen", "fottur", "regn", "regnet", "ørret", "åpen", "a", "ab"),
)
SOUGHT = (*WORDS, "mam", "kopp", "finnes ikke", "")


def asked_one_by_one(sought: str) -> dict[Tier, frozenset[str]]:
    tiers = {each: Word(sought).tier(each) for each in WORDS}
    found = {tier for tier in tiers.values() if tier not in (None, Tier.BEGINNING)}
    return {tier: frozenset(each for each in WORDS if tiers[each] is tier) for tier in found}


@pytest.mark.parametrize("most_waiting", [1, 3, 1_000])
@pytest.mark.parametrize("seed", range(4))
def test_it_finds_what_asking_each_word_finds_however_they_came(
    most_waiting: int, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vocabulary, "_MOST_WAITING", most_waiting)
    made, come = Vocabulary(), [*WORDS, *WORDS]
    if seed:
        random.Random(seed).shuffle(come)
    else:
        come = sorted(WORDS)  # As the index gives them.
    for at in range(0, len(come), 5):
        made.add(come[at : at + 5])
        made.hits(Word("mamma"))
    for sought in SOUGHT:
        assert made.hits(Word(sought)) == asked_one_by_one(sought), sought


def test_with_no_words_nothing_is_found() -> None:
    assert Vocabulary().hits(Word("mamma")) == {}
