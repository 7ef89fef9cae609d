"""Group files for tests: a full one, kind and made up, and ways in which a file goes wrong."""

import json
from collections.abc import Callable, Mapping
from datetime import date, datetime
from random import Random
from typing import Any, Final

from mammadagbok.domain.group_pack import GroupPack, LocalNumber, Plan
from mammadagbok.domain.pack_file import write_pack

FULL = GroupPack(
    group="Onsdagsgruppa",
    plan=Plan(
        first=datetime(2026, 12, 2, 18, 0),
        weeks=2,
        place="det gule huset, andre etasje",
        until=date(2027, 6, 16),
        gaps=(date(2026, 12, 30),),
    ),
    rules=("Det som blir sagt her, blir her.", "Alle kan si pass."),
    ideas=("Å si nei uten å forklare", "Når de andre på skolen spør"),
    welcome="Så fint at du kommer.\nDet er kaffe fra halv seks.",
    numbers=(LocalNumber("Åpen kafé på torget", "55 00 11 22", "hverdager 10–15"),),
    note="Ta med varme sokker, gulvet er kaldt.",
)
WHOLE: Final = write_pack(FULL)


def file_of(**told: object) -> bytes:
    """Return a file with these fields in the place of, or beside, those it must have."""
    whole: Mapping[str, object] = {"format": "gruppefil", "version": 1} | told
    return json.dumps(whole).encode()


_STRANGE: Final[tuple[Any, ...]] = (
    *(None, True, -1, 0, 9, 1e300, 10**200, "", "x" * 4_000, [], {}, [[]], [None], {"a": 1}),
    *("113", "\u202e311", "\ud800", "\x00", "<b>fet</b>", "2026-02-30", "9999-12-31T23:59"),
    *(["x"] * 10_000, [{"name": "Legevakt", "number": "99 99 99 99"}]),
)
_PIECES: Final = (
    *(b"{", b"}", b"[", b"]", b",", b":", b'"', b"\\", b"\\u0000", b"\\ud800", b"NaN", b"1e999"),
    *(b"\xff", b"\xfe\xff", b"\xef\xbb\xbf", b"\xe2\x80\xae", b"[" * 5_000, b'{"a":' * 3_000),
    *(b'"format": "gruppefil",', b'"version": 1,', b'"rules": ["a"],', b"9" * 5_000, b"null"),
)
_SIGNS: Final = (
    *("\u200b", "\u202e", "\u2066", "\ufeff", "\u00ad", "\u0300" * 9, "\u3164", "\u2800", "\u200d"),
    *("<b>", "&lt;", "https://example.org", "\\n", "\\t", "\\u0000", "\\ud83d", "\U0001f600", "е"),
    *("legevakt", "113", "LAR", "Hvem kan få vite det?", "\u2028", "\u0085", "\\\\"),
)


def mutated(rng: Random) -> bytes:
    """Return the full file gone wrong in one to three of the ways there are."""
    data = WHOLE
    for _ in range(rng.choice((1, 1, 2, 3))):
        data = rng.choice(_WAYS)(rng, data)
    return data


def _flip(rng: Random, data: bytes) -> bytes:
    out = bytearray(data or b"{")
    for _ in range(rng.randint(1, 8)):
        out[rng.randrange(len(out))] ^= 1 << rng.randrange(8)
    return bytes(out)


def _cut(rng: Random, data: bytes) -> bytes:
    return data[: rng.randrange(len(data) + 1)]


def _insert(rng: Random, data: bytes) -> bytes:
    at = rng.randrange(len(data) + 1)
    return data[:at] + rng.choice(_PIECES) + data[at:]


def _delete(rng: Random, data: bytes) -> bytes:
    at = rng.randrange(len(data) + 1)
    return data[:at] + data[at + rng.randint(1, 40) :]


def _double(rng: Random, data: bytes) -> bytes:
    at, end = sorted(rng.randrange(len(data) + 1) for _ in range(2))
    return data[:end] + data[at:end] * rng.choice((1, 1, 1, 400)) + data[end:]


def _recode(rng: Random, data: bytes) -> bytes:
    text = data.decode("utf-8", "replace")
    return text.encode(rng.choice(("utf-16", "utf-16-le", "utf-32", "latin-1")), "replace")


def _strange_value(rng: Random, data: bytes) -> bytes:
    """Put something strange in the place of a value, however deep, or beside the fields."""
    try:
        whole = json.loads(data)
    except (ValueError, RecursionError):
        return _insert(rng, data)
    holder: Any = whole
    while isinstance(holder, dict | list) and holder:
        key = rng.choice(list(holder) if isinstance(holder, dict) else range(len(holder)))
        if rng.random() < 0.5 or not isinstance(holder[key], dict | list) or not holder[key]:
            holder[key] = rng.choice(_STRANGE)
            break
        holder = holder[key]
    if isinstance(whole, dict) and rng.random() < 0.2:
        whole[rng.choice(("contact", "\u202e", "x" * 500, ""))] = rng.choice(_STRANGE)
    return json.dumps(whole, ensure_ascii=rng.random() < 0.5).encode("utf-8", "surrogatepass")


def _strange_signs(rng: Random, data: bytes) -> bytes:
    """Put signs that are not seen, or that look like markup or like others, into some words."""
    text = data.decode("utf-8", "replace")
    words = text.split('"')
    for _ in range(rng.randint(1, 6)):
        at = rng.randrange(len(words))
        cut = rng.randrange(len(words[at]) + 1)
        if at % 2 and not words[at].endswith("\\"):
            words[at] = words[at][:cut] + rng.choice(_SIGNS) + words[at][cut:]
    return '"'.join(words).encode()


_WAYS: Final[tuple[Callable[[Random, bytes], bytes], ...]] = (
    *(_flip, _cut, _insert, _delete, _double, _recode),
    *(_strange_value, _strange_value, _strange_value),
    *(_strange_signs, _strange_signs, _strange_signs, _strange_signs),
)
