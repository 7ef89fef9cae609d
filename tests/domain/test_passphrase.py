"""Passphrases people can live with."""

import pytest

from mammadagbok.domain.passphrase import is_long_enough, normalise, suggest


@pytest.mark.parametrize(
    ("passphrase", "enough"),
    [
        ("", False),
        ("fjorten tegn!!", False),
        ("femten tegn her", True),
        (" " * 15, True),
        ("æ" * 15, True),
        ("a\u030a" * 14, False),
        ("a\u030a" * 15, True),
        ("🦋" * 15, True),
        ("x" * 256, True),
    ],
)
def test_fifteen_signs_of_any_kind(passphrase: str, enough: bool) -> None:
    assert is_long_enough(passphrase) is enough


def test_half_a_character_makes_a_key_all_the_same() -> None:
    assert normalise("blåbær \ud83d") == bytearray("blåbær ?".encode())


@pytest.mark.parametrize(
    ("one", "other"), [("blåbær", "bla\u030abær"), ("ﬁn dag", "fin dag"), ("a\u00a0b", "a b")]
)
def test_the_same_words_from_another_system(one: str, other: str) -> None:
    assert normalise(one) == normalise(other)


def test_six_words_are_drawn_anew_each_time() -> None:
    words = [f"ord{number}" for number in range(2048)]
    drawn = {suggest(words) for _ in range(50)}
    assert len(drawn) == 50
    assert all(len(each.split()) == 6 and set(each.split()) <= set(words) for each in drawn)


def test_too_few_words_are_refused() -> None:
    with pytest.raises(ValueError, match="too few"):
        suggest(["ord"] * 3000)
