"""A password for a locked file is one that every reader takes alike."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf._encryption import _saslprep

from mammadagbok.domain.file_password import (
    MOST_BYTES,
    FilePasswordProblem,
    file_password_problem,
    normalised,
)


@pytest.mark.parametrize(
    "password",
    ["b", " ", "blåbær", "BLÅBÆR og øl 12-3!", "«é» ü ñ ß €", "שלום", "x" * 127, "å" * 63],
)
def test_what_keyboards_write_will_do(password: str) -> None:
    assert file_password_problem(password) is None


@pytest.mark.parametrize(
    ("password", "problem"),
    [
        ("", FilePasswordProblem.EMPTY),
        ("x" * 128, FilePasswordProblem.TOO_LONG),
        ("å" * 64, FilePasswordProblem.TOO_LONG),
        *(
            (f"a{sign}b", FilePasswordProblem.ODD_SIGN)
            for sign in "😀\u00ad\u200b\u00a0ﬁ½\t\n\ue000"
        ),
        ("\ud800", FilePasswordProblem.ODD_SIGN),
        ("שלום abc", FilePasswordProblem.ODD_SIGN),
        ("שלום1", FilePasswordProblem.ODD_SIGN),
    ],
)
def test_what_readers_take_differently_is_refused(
    password: str, problem: FilePasswordProblem
) -> None:
    assert file_password_problem(password) is problem


def test_letters_typed_in_two_parts_are_the_same_letters() -> None:
    assert normalised(unicodedata.normalize("NFD", "blåbær é")) == "blåbær é"
    assert file_password_problem(unicodedata.normalize("NFD", "å" * 63)) is None


@settings(max_examples=300)
@given(st.text(min_size=1, max_size=20))
def test_an_accepted_password_has_the_same_bytes_in_every_reader(password: str) -> None:
    if file_password_problem(password) is None:
        typed = normalised(password)
        assert _saslprep(typed) == typed
        assert 1 <= len(typed.encode()) <= MOST_BYTES
