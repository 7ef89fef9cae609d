"""Passphrases people can live with."""

from pathlib import Path

import pytest

from mammadagbok.domain.errors import PassphraseRefusedError, Refusal
from mammadagbok.domain.passphrase import (
    PassphraseRules,
    is_long_enough,
    normalise,
    suggest,
)

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
LONG = "Katten sov i vinduet mens regnet trommet, og kaffen ble kald på benken. "


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


@pytest.fixture(scope="module")
def rules() -> PassphraseRules:
    known = (RESOURCES / "passphrases" / "known.txt").read_text("utf-8").splitlines()
    return PassphraseRules.of(known, ["solveig", "Solveigs-PC", "a"])


@pytest.mark.parametrize(
    ("passphrase", "why"),
    [
        ("fjorten tegn!!", Refusal.SHORT),
        ("a\u030a" * 14, Refusal.SHORT),
        ("blåbær og varm kakao i regnet", None),
        ("bla\u030abær og varm kakao i regnet", None),
        ("🦋 over 🌊 og 🏔 og 🌲 hele dagen", None),
        ("ÆØÅ æøå går på tur", None),
        ("  luft i begge ender  ", None),
        ("x7!Qp2#Lm9$Wz4&", None),
        (LONG[:64], None),
        ((LONG * 4)[:256], None),
        (" " * 15, Refusal.REPEATED),
        ("a" * 64, Refusal.REPEATED),
        ("kanelbolle kanelbolle kanelbolle", Refusal.REPEATED),
        ("🦋" * 20, Refusal.REPEATED),
        ("qwertyuiopåasdfg", Refusal.ROW_OF_KEYS),
        ("123456789012345", Refusal.ROW_OF_KEYS),
        ("Passord 2026 dagboka!", Refusal.WELL_KNOWN),
        ("ja VI elsker dette landet 123", Refusal.WELL_KNOWN),
        ("Bæ, bæ, lille lam, har du noe ull?", Refusal.WELL_KNOWN),
        ("Solveig solveig 1987 Solveig", Refusal.NAME),
    ],
)
def test_twenty_passphrases(rules: PassphraseRules, passphrase: str, why: Refusal | None) -> None:
    assert rules.refusal(passphrase) is why


def test_a_refusal_is_raised_with_its_reason(rules: PassphraseRules) -> None:
    rules.check("blåbær og varm kakao i regnet")
    with pytest.raises(PassphraseRefusedError) as caught:
        rules.check("kort")
    assert caught.value.why is Refusal.SHORT


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_what_the_program_suggests_is_never_refused(rules: PassphraseRules, language: str) -> None:
    words = (RESOURCES / "words" / f"{language}.txt").read_text("utf-8").split()
    assert [each for each in (suggest(words) for _ in range(300)) if rules.refusal(each)] == []


def test_every_known_line_is_refused_by_itself(rules: PassphraseRules) -> None:
    known = (RESOURCES / "passphrases" / "known.txt").read_text("utf-8").splitlines()
    assert len(known) > 200
    assert [line for line in known if rules.refusal(line) is None] == []
