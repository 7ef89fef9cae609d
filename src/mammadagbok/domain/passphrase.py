"""Rules for a passphrase («passordsetning») that people can live with.

NIST SP 800-63B-4: at least 15 characters when it is the only factor, counted as code points,
no rules about what they are, normalised so that the same words open the journal on any system.
"""

import secrets
import unicodedata
from collections.abc import Sequence

SHORTEST = 15
SUGGESTED_WORDS = 6


def normalise(passphrase: str) -> bytearray:
    """Return the passphrase in Unicode form NFKC as UTF-8, in a buffer the caller can wipe.

    A question mark stands for half a character, which UTF-8 cannot hold.
    """
    return bytearray(unicodedata.normalize("NFKC", passphrase).encode("utf-8", "replace"))


def is_long_enough(passphrase: str) -> bool:
    """True from 15 code points (after NFKC) and up."""
    return len(unicodedata.normalize("NFKC", passphrase)) >= SHORTEST


def suggest(words: Sequence[str]) -> str:
    """Return six words drawn with `secrets`, a space between each.

    From 2,048 words that is 66 bits. Raises ValueError when there are fewer.
    """
    if len(set(words)) < 2048:
        raise ValueError("too few words to draw from")
    return " ".join(secrets.choice(words) for _ in range(SUGGESTED_WORDS))
