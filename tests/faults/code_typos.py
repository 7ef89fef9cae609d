"""A recovery code with one mistake in it is never taken for a code, and no key is made from it."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Final

from faults.figure import Figure, Scale, exactly, told
from mammadagbok.domain.errors import RecoveryCodeError
from mammadagbok.domain.recovery import GROUP_SIGNS, GROUPS, decode, encode

_TYPOS: Final = 1_000
_SIGNS: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ"
_READ_AS: Final = str.maketrans("OIL", "011")
_PARTINGS: Final = ("-", " ", "  ")


@dataclass(frozen=True, slots=True)
class _Typo:
    """What she typed, and the group that alone is to blame, from 1; None when it is not one."""

    groups: list[str]
    blamed: int | None
    parting: str | None = None


Slip = Callable[[list[str], Random], _Typo]


def run(scale: Scale) -> list[Figure]:
    """Mistype codes, one mistake each; every one is found, and the right ones are read."""
    typos, rng = scale.of(_TYPOS, 50), Random(scale.seed)
    sum_of: Counter[str] = Counter()
    for number in range(typos):
        sum_of += _one(list(_SLIPS.values())[number % len(_SLIPS)], rng)
    return [
        exactly("code_typos.caught", sum_of["caught"], typos, "codes"),
        exactly("code_typos.group_named", sum_of["named"], sum_of["one to blame"], "codes"),
        told("code_typos.one_group_to_blame", sum_of["one to blame"], "codes"),
        exactly("code_typos.right_ones_read", sum_of["right"], typos, "codes"),
    ]


def _one(slip: Slip, rng: Random) -> Counter[str]:
    secret = rng.randbytes(16)
    code = encode(secret)
    typo = slip(code.split("-"), rng)
    while _read(typo.groups) == _read(code.split("-")):
        typo = slip(code.split("-"), rng)
    parting = rng.choice(_PARTINGS) if typo.parting is None else typo.parting
    came_of = Counter({"right": decode(code.lower()) == secret, "one to blame": bool(typo.blamed)})
    try:
        decode(_in_some_case(parting.join(typo.groups), rng))
    except RecoveryCodeError as error:
        came_of["caught"] += 1
        came_of["named"] += typo.blamed is not None and error.group == typo.blamed
    return came_of


def _read(groups: list[str]) -> str:
    return "".join(groups).translate(_READ_AS)


def _in_some_case(text: str, rng: Random) -> str:
    return text.lower() if rng.random() < 0.5 else text


def _wrong_sign(groups: list[str], rng: Random) -> _Typo:
    at, sign = rng.randrange(GROUPS), rng.randrange(GROUP_SIGNS)
    return _changed(groups, at, groups[at][:sign] + rng.choice(_SIGNS) + groups[at][sign + 1 :])


def _transposed(groups: list[str], rng: Random) -> _Typo:
    at, sign = rng.randrange(GROUPS), rng.randrange(GROUP_SIGNS - 1)
    group = groups[at]
    return _changed(groups, at, group[:sign] + group[sign + 1] + group[sign] + group[sign + 2 :])


def _missing(groups: list[str], rng: Random) -> _Typo:
    at, sign = rng.randrange(GROUPS), rng.randrange(GROUP_SIGNS)
    return _changed(groups, at, groups[at][:sign] + groups[at][sign + 1 :])


def _too_many(groups: list[str], rng: Random) -> _Typo:
    at, sign = rng.randrange(GROUPS), rng.randrange(GROUP_SIGNS + 1)
    return _changed(groups, at, groups[at][:sign] + rng.choice(_SIGNS) + groups[at][sign:])


def _transposed_across(groups: list[str], rng: Random) -> _Typo:
    """The last sign of a group and the first of the next have changed places."""
    at = rng.randrange(GROUPS - 1)
    first, second = groups[at], groups[at + 1]
    swapped = [first[:-1] + second[0], first[-1] + second[1:]]
    return _Typo([*groups[:at], *swapped, *groups[at + 2 :]], None)


def _groups_transposed(groups: list[str], rng: Random) -> _Typo:
    at = rng.randrange(GROUPS - 1)
    return _Typo([*groups[:at], groups[at + 1], groups[at], *groups[at + 2 :]], None)


def _missing_in_one_run(groups: list[str], rng: Random) -> _Typo:
    """Without partings every group after the missing sign is another one."""
    return _Typo(_missing(groups, rng).groups, None, "")


def _too_many_in_one_run(groups: list[str], rng: Random) -> _Typo:
    return _Typo(_too_many(groups, rng).groups, None, "")


def _changed(groups: list[str], at: int, group: str) -> _Typo:
    return _Typo([*groups[:at], group, *groups[at + 1 :]], at + 1)


_SLIPS: Final[dict[str, Slip]] = {
    "a wrong sign": _wrong_sign,
    "two signs transposed": _transposed,
    "a sign missing": _missing,
    "a sign too many": _too_many,
    "another wrong sign": _wrong_sign,
    "transposed across groups": _transposed_across,
    "groups transposed": _groups_transposed,
    "a sign missing in one run": _missing_in_one_run,
    "a sign too many in one run": _too_many_in_one_run,
}
