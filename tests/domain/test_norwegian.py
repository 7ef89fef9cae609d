"""Folding for search: å, ø and æ are letters, other accents and case do not matter."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mammadagbok.domain.norwegian import MOST_LETTERS, fold, words


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("kafé", "KAFE", True),
        ("får", "far", False),
        ("bønder", "bonder", False),
        ("lære", "lare", False),
        ("Ålesund", "a\u030alesund", True),
        ("ﬁn", "fin", True),
        ("naïv", "naiv", True),
        ("Straße", "strasse", True),
    ],
)
def test_what_folds_alike(one: str, other: str, same: bool) -> None:
    assert (fold(one) == fold(other)) is same


@given(st.text())
def test_form_and_case_never_matter(text: str) -> None:
    for form in ("NFC", "NFD"):
        assert words(unicodedata.normalize(form, text)) == words(text)
    assert words(" ".join(words(text))) == words(text)


def test_words_are_letters_and_digits() -> None:
    assert words("Vi så 2 ekorn, «søte»!") == ("vi", "så", "2", "ekorn", "søte")
    assert words(' *" - ') == ()


_WESTERN = st.sampled_from([bytes((code,)).decode("cp1252", "ignore") for code in range(256)])


@given(st.lists(_WESTERN, max_size=30).map("".join) | st.text(max_size=30))
def test_words_are_those_of_the_folded_text_however_they_are_come_by(text: str) -> None:
    parted = "".join(sign if sign.isalnum() else " " for sign in fold(text))
    assert words(text) == tuple(word[:MOST_LETTERS] for word in parted.split())
