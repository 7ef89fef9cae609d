"""Rules for a passphrase («passordsetning») that people can live with.

NIST SP 800-63B-4: at least 15 characters when it is the only factor, counted as code points,
no rules about what they are, a list of what everybody tries first, normalised so that the same
words open the journal on any system.
"""

import re
import secrets
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from mammadagbok.domain.errors import PassphraseRefusedError, Refusal

SHORTEST: Final = 15
SUGGESTED_WORDS: Final = 6
_WORD_AT_MOST: Final = 12
"""What is longer in the list of refused ones is a line, and not a word to be put together."""
_SHORTEST_NAME: Final = 3
_LITTLE: Final = 6
"""Fewer letters than this beside what everybody knows make no difference to who guesses."""
_RUN: Final = 3
_ROWS: Final = (
    "abcdefghijklmnopqrstuvwxyzæøå",
    "qwertyuiopå",
    "qwertyuiop",
    "asdfghjkløæ",
    "zxcvbnm",
    "1234567890",
)


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


@dataclass(frozen=True, slots=True)
class PassphraseRules:
    """What a new passphrase may not be: `known` words and lines, and `names` of user and computer.

    An old passphrase is never judged by them.
    """

    known: frozenset[str]
    names: frozenset[str]

    @classmethod
    def of(cls, known: Iterable[str], names: Iterable[str] = ()) -> "PassphraseRules":
        """Return rules with these words and lines, however they are written."""
        folded = {_folded(each) for each in names}
        return cls(
            frozenset(filter(None, map(_folded, known))),
            frozenset(name for name in folded if len(name) >= _SHORTEST_NAME),
        )

    def check(self, passphrase: str) -> None:
        """Raise PassphraseRefusedError when the passphrase will not do."""
        why = self.refusal(passphrase)
        if why is not None:
            raise PassphraseRefusedError(why)

    def refusal(self, passphrase: str) -> Refusal | None:
        """Return why the passphrase will not do, or None when it will."""
        if not is_long_enough(passphrase):
            return Refusal.SHORT
        joined = "".join(unicodedata.normalize("NFKC", passphrase).casefold().split())
        if not joined or (_period(joined) < SHORTEST and 2 * _period(joined) <= len(joined)):
            return Refusal.REPEATED
        if _is_row_of_keys(joined):
            return Refusal.ROW_OF_KEYS
        folded = _folded(passphrase)
        if self._is_made_of(folded, self.names):
            return Refusal.NAME
        return Refusal.WELL_KNOWN if self._is_known(folded) else None

    def _is_known(self, folded: str) -> bool:
        words = {each for each in self.known if len(each) <= _WORD_AT_MOST}
        return self._is_made_of(folded, words | self.names) or any(
            (folded in line and len(folded) > _WORD_AT_MOST)
            or (line in folded and len(folded) - len(line) < _LITTLE)
            for line in self.known - words
        )

    @staticmethod
    def _is_made_of(folded: str, words: Iterable[str]) -> bool:
        """True when hardly anything is left of it without these words."""
        left = folded
        for word in sorted(words, key=len, reverse=True):
            left = left.replace(word, "")
        return left != folded and len(left) < _LITTLE


def _folded(text: str) -> str:
    """Return the letters and digits in the text, in small letters, without digits at its ends."""
    small = unicodedata.normalize("NFKC", text).casefold()
    return re.sub(r"[\W_]+", "", small).strip("0123456789")


def _period(text: str) -> int:
    """Return the length of the shortest part that, over and over, makes the text."""
    return next(
        (step for step in range(1, len(text)) if text.startswith(text[step:])), max(1, len(text))
    )


def _is_row_of_keys(text: str) -> bool:
    """True when hardly anything but runs of three or more neighbours stands there."""
    left, at = 0, 0
    while at < len(text):
        run = _run(text, at)
        left += run < _RUN and text[at].isalnum()
        at += run if run >= _RUN else 1
    return left < _LITTLE and left * 2 < len(text)


def _run(text: str, at: int) -> int:
    """Return how many signs from here on follow one another on a row, either way."""
    longest = 1
    for row in _ROWS:
        for order in (row * 2, row[::-1] * 2):
            length = 1
            while at + length < len(text) and text[at : at + length + 1] in order:
                length += 1
            longest = max(longest, length)
    return longest
