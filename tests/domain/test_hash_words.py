"""Four words that two people can compare aloud."""

import hashlib

from mammadagbok.domain.hash_words import hash_words

_WORDS = [f"{number:03}" for number in range(1_000)]


def test_the_words_are_the_remainders_of_the_first_eight_bytes() -> None:
    number = int(hashlib.sha256(b"gruppe").hexdigest()[:16], 16)
    digits = f"{number:012}"
    expected = tuple(
        digits[len(digits) - 3 * at : len(digits) - 3 * (at - 1)] for at in range(1, 5)
    )
    assert hash_words(b"gruppe", _WORDS) == expected


def test_one_bit_more_and_they_are_others() -> None:
    assert len({hash_words(bytes([each]), _WORDS) for each in range(256)}) == 256
    assert hash_words(b"a", _WORDS) == hash_words(b"a", _WORDS)
