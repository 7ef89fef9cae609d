"""A kind given later: nothing of hers is lost, and nothing private comes out by it."""

from dataclasses import replace

import pytest

from factory import NOON, craving, moment
from mammadagbok.domain.craving import Craving
from mammadagbok.domain.entry import Kind, NewEntry, of_kind


@pytest.mark.parametrize("kind", [*Kind, None])
def test_the_words_and_the_time_stay(kind: Kind | None) -> None:
    words = NewEntry(None, "Regn på ruta.", NOON, tags=("kaffe",))
    changed = of_kind(words, kind)
    assert (changed.kind, changed.text, changed.at, changed.tags) == (
        kind,
        words.text,
        NOON,
        ("kaffe",),
    )


def test_a_letter_is_private_and_what_was_one_stays_so() -> None:
    letter = of_kind(moment("Til deg"), Kind.LETTER)
    assert letter.private
    assert of_kind(letter, Kind.MOMENT).private


def test_a_craving_gets_its_questions_and_keeps_its_answers() -> None:
    asked = of_kind(moment("Det kom"), Kind.CRAVING)
    assert asked.craving == Craving()
    assert of_kind(asked, None).craving is None
    answered = replace(craving(7), craving=Craving(7, 3, "sliten", "te"))
    assert of_kind(answered, Kind.MOMENT).craving == answered.craving
    assert of_kind(of_kind(answered, None), Kind.CRAVING) == answered
