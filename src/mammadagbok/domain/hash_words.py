"""Four words that stand for a file: alike on two computers when every byte of it is."""

import hashlib
from collections.abc import Sequence
from typing import Final

FourWords = tuple[str, str, str, str]
_BYTES: Final = 8
"""Of the SHA-256: twenty bits more than four words can tell, so that all are equally likely."""


def hash_words(data: bytes, words: Sequence[str]) -> FourWords:
    """Return the words for a file.

    The first eight bytes of its SHA-256 are one number, the most significant first. The first
    word is at its remainder by the number of `words`, the next at that of the quotient, and so on.
    """
    number = int.from_bytes(hashlib.sha256(data).digest()[:_BYTES], "big")
    number, first = divmod(number, len(words))
    number, second = divmod(number, len(words))
    number, third = divmod(number, len(words))
    return words[first], words[second], words[third], words[number % len(words)]
