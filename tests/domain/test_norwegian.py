"""Folding for search: å, ø and æ are letters, other accents and case do not matter."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mammadagbok.domain.norwegian import fold, words


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
