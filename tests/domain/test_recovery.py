"""The recovery code: every slip of the pen is found, and the group is named."""

import random

import pytest

from mammadagbok.domain.errors import RecoveryCodeError
from mammadagbok.domain.recovery import decode, encode, fresh_secret

SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
SECRET = bytes(range(100, 116))


def _blamed(text: str) -> int | None:
    with pytest.raises(RecoveryCodeError) as caught:
        decode(text)
    return caught.value.group


def test_a_code_is_seven_groups_of_five() -> None:
    code = encode(fresh_secret())
    assert [len(group) for group in code.split("-")] == [5] * 7
    assert set(code) <= {*SIGNS, "-"}


@pytest.mark.parametrize("secret", [bytes(16), b"\xff" * 16, SECRET])
def test_what_is_encoded_is_decoded(secret: bytes) -> None:
    assert bytes(decode(encode(secret))) == secret


def test_fresh_secrets_differ() -> None:
    assert fresh_secret() != fresh_secret()


def test_a_secret_of_another_length_is_refused() -> None:
    with pytest.raises(ValueError, match="16 bytes"):
        encode(bytes(15))


@pytest.mark.parametrize("part", [" ", "", "-", " - ", "\n", "–", "."])
def test_groups_may_be_parted_in_any_way(part: str) -> None:
    assert bytes(decode(encode(SECRET).replace("-", part))) == SECRET


def test_case_and_look_alikes_do_not_matter() -> None:
    secret = bytes.fromhex("00" * 8 + "08421084210842108421"[:16])
    written = encode(secret).lower().replace("0", "o").replace("1", "l")
    assert "o" in written
    assert bytes(decode(written)) == secret


def test_every_wrong_sign_is_found_in_its_group() -> None:
    code = encode(SECRET)
    for place, right in enumerate(code):
        for wrong in SIGNS:
            if right not in {"-", wrong}:
                assert _blamed(code[:place] + wrong + code[place + 1 :]) == place // 6 + 1


def test_every_pair_of_neighbours_that_changed_places_is_found() -> None:
    code = encode(SECRET)
    for place in range(len(code) - 1):
        one, other = code[place], code[place + 1]
        if "-" not in {one, other} and one != other:
            turned = code[:place] + other + one + code[place + 2 :]
            assert _blamed(turned) == place // 6 + 1


def test_groups_that_changed_places_are_found() -> None:
    first, second, *rest = encode(SECRET).split("-")
    assert _blamed("-".join([second, first, *rest])) == 1


@pytest.mark.parametrize("group", range(7))
def test_a_sign_too_few_or_too_many_is_found_in_its_group(group: int) -> None:
    groups = encode(SECRET).split("-")
    for written in (groups[group][:4], groups[group] + "7", "UUUUU"):
        spoilt = [*groups[:group], written, *groups[group + 1 :]]
        assert _blamed("-".join(spoilt)) == group + 1


@pytest.mark.parametrize("text", ["", "reservekode", "0" * 34, "0" * 60, "æøå-" * 7])
def test_what_is_no_code_is_refused(text: str) -> None:
    with pytest.raises(RecoveryCodeError):
        decode(text)


def test_sound_groups_of_no_code_are_refused() -> None:
    """One group of another code fits its place and not the twelve bits over all."""
    chance = random.Random(3)
    refused = 0
    for _ in range(200):
        groups = encode(SECRET).split("-")
        groups[2] = encode(chance.randbytes(16)).split("-")[2]
        refused += _blamed("-".join(groups)) is None
    assert refused == 200
