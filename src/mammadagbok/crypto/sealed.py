"""Sealed values, a copy's manifest or a photo: readable with their key alone, and bound to what
they are of.

AES-256-GCM with a random 96-bit nonce in front. A journal seals some tens of thousands of values
in its life, far below what the nonces bear (NIST SP 800-38D, 8.3).
"""

import secrets
from typing import Final

from mammadagbok.domain.errors import CopyDamagedError

_NONCE_BYTES: Final = 12


def seal_value(key: bytes | bytearray, value: bytes, bound_to: bytes) -> bytes:
    """Return `value` sealed under the 32-byte key and bound to `bound_to`, which stays outside."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = secrets.token_bytes(_NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, value, bound_to)


def open_value(key: bytes | bytearray, sealed: bytes, bound_to: bytes) -> bytes:
    """Return what `seal_value` sealed.

    Raises CopyDamagedError when it is not whole, not under this key, or not bound to this.
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        return AESGCM(key).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], bound_to)
    except (InvalidTag, ValueError) as error:
        raise CopyDamagedError from error
