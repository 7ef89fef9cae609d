"""The recovery code («reservekode»): 128 bits as seven groups of five signs, each with its check.

Crockford's base32 (https://www.crockford.com/base32.html), without I, L, O and U. A group is four
signs of data and one check sign; 28 signs of data hold the secret and twelve bits over all of it.
"""

import hashlib
import re
import secrets
from typing import Final

from mammadagbok.domain.errors import RecoveryCodeError

SECRET_BYTES: Final = 16
GROUPS: Final = 7
GROUP_SIGNS: Final = 5
_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ_AS: Final = str.maketrans("OIL", "011")
_SIGN_BITS: Final = 5
_CHECK_BITS: Final = 12
_FIELD: Final = 0b100101
"""x^5 + x^2 + 1, irreducible over GF(2): the signs are the elements of GF(32)."""


def fresh_secret() -> bytearray:
    """Return 16 random bytes, in a buffer the caller can wipe."""
    return bytearray(secrets.token_bytes(SECRET_BYTES))


def encode(secret: bytes | bytearray) -> str:
    """Return the code of a 16-byte secret, its groups parted by hyphens."""
    if len(secret) != SECRET_BYTES:
        raise ValueError("a recovery secret has 16 bytes")
    number = int.from_bytes(secret, "big") << _CHECK_BITS | _check_bits(secret)
    data = GROUPS * (GROUP_SIGNS - 1)
    signs = [number >> _SIGN_BITS * place & 31 for place in reversed(range(data))]
    groups = [signs[at : at + GROUP_SIGNS - 1] for at in range(0, data, GROUP_SIGNS - 1)]
    return "-".join(
        "".join(_ALPHABET[sign] for sign in (*group, _check_sign(place, group)))
        for place, group in enumerate(groups)
    )


def decode(text: str) -> bytearray:
    """Return the 16-byte secret of a code as she wrote it, in a buffer the caller can wipe.

    Case does not matter, nor does how the groups are parted; O is read as 0, I and L as 1. Every
    sign that is not the right one is found. Raises RecoveryCodeError with the group, from 1, or
    with None when the groups are sound and yet no code of ours.
    """
    number = 0
    for place, group in enumerate(_groups(text)):
        for sign in _checked(place, group):
            number = number << _SIGN_BITS | sign
    secret = bytearray((number >> _CHECK_BITS).to_bytes(SECRET_BYTES, "big"))
    if number & (1 << _CHECK_BITS) - 1 != _check_bits(secret):
        raise RecoveryCodeError(None)
    return secret


def _groups(text: str) -> list[str]:
    read = text.upper().translate(_READ_AS)
    parted = re.findall(r"[^\W_]+", read)
    if len(parted) == GROUPS:
        return parted
    joined = "".join(parted)
    # Room for signs too many in the last group, where they are found to be so.
    ends = [*range(GROUP_SIGNS, GROUP_SIGNS * GROUPS, GROUP_SIGNS), len(joined)]
    return [joined[start:end] for start, end in zip([0, *ends], ends, strict=False)]


def _checked(place: int, group: str) -> list[int]:
    signs = [_ALPHABET.find(sign) for sign in group]
    if len(signs) != GROUP_SIGNS or -1 in signs:
        raise RecoveryCodeError(place + 1)
    *data, check = signs
    if check != _check_sign(place, data):
        raise RecoveryCodeError(place + 1)
    return data


def _check_sign(place: int, data: list[int]) -> int:
    """Weigh each sign by its own power of x; `place` has groups that changed places found."""
    check = place + 1
    for sign in data:
        check = _times_x(check ^ sign)
    return check


def _times_x(element: int) -> int:
    doubled = element << 1
    return doubled ^ _FIELD if doubled > 31 else doubled


def _check_bits(secret: bytes | bytearray) -> int:
    return int.from_bytes(hashlib.sha256(secret).digest()[:2], "big") >> 16 - _CHECK_BITS
