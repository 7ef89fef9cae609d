"""The words of bokmål and nynorsk, at hand at once: which are written with a capital, which exist.

Two files in resources/spelling, made by packaging/known_words.py, hold a number for each form of
each word in hunspell's lists, 3 MB in all. Of a thousand that are no words, one has the number of
one.
"""

import zlib
from array import array
from bisect import bisect_left
from pathlib import Path
from typing import Final

from mammadagbok.domain.word_list import word_list

_BUCKETS: Final = 0x10000
_SHORTEST_PART: Final = 4
"""Letters in each part of a compound, as in hunspell's COMPOUNDMIN."""
_SHORT_PARTS: Final = tuple(
    word_list("mat tid tur bil bok lek sko tøy lue rom kos mas"),
)
"""Shorter words that many compounds end in: «nattamat»."""
_ENDINGS: Final = ("en", "et", "ens", "ets", "er", "ene", "enes", "eren", "erne", "ar", "ane", "e")
_LOST: Final = ("aa", "ae", "oe")
"""The lists were made where these stand for å, æ and ø too, so they have few words with them."""
_LOST_WORDS: Final = word_list(
    """
    faen faens noe noen noenlunde noens noensinne noensteds noenting poeng poenget poesi poesien
    """
)


class PackedWords:
    """A set of words as `packed` in packaging/known_words.py writes it.

    Its numbers have the small end first, as on every computer the program is packed for.
    """

    def __init__(self, path: Path) -> None:
        data = path.read_bytes()
        self._begins, self._held = array("I"), array("H")
        held_from = self._begins.itemsize * (_BUCKETS + 1)
        self._begins.frombytes(memoryview(data)[:held_from])
        self._held.frombytes(memoryview(data)[held_from:])

    def __contains__(self, word: str) -> bool:
        bucket, rest = divmod(zlib.crc32(word.encode("utf-8", "replace")), _BUCKETS)
        end = self._begins[bucket + 1]
        at = bisect_left(self._held, rest, self._begins[bucket], end)
        return at < end and self._held[at] == rest


class WordLists:
    """A `domain.hinting.lexicon.Lexicon` of both forms of Norwegian. Made in a few milliseconds."""

    def __init__(self, folder: Path) -> None:
        self._known = PackedWords(folder / "known.crc")
        self._capitalised = PackedWords(folder / "capitalised.crc")

    def is_capitalised(self, word: str) -> bool:
        """Tell whether the dictionary has the word, written so, among those with a capital."""
        return word in self._capitalised

    def knows(self, word: str) -> bool:
        """Tell whether a word in small letters is one, or is put together of those that are."""
        return word in self._known or self._is_lost(word) or self._is_compound(word)

    def _is_lost(self, word: str) -> bool:
        """True for «noe», and for an ending after a vowel: «naboen», «mammaen», «kollegaar»."""
        if not any(pair in word for pair in _LOST):
            return False
        stems = [word.removesuffix(ending) for ending in _ENDINGS if word.endswith(ending)]
        return word in _LOST_WORDS or any(
            stem[-1:] in ("a", "o") and stem in self._known for stem in stems
        )

    def _is_compound(self, word: str) -> bool:
        before = word[:-3]
        if word.endswith(_SHORT_PARTS) and len(before) >= _SHORTEST_PART and before in self._known:
            return True
        parts = range(_SHORTEST_PART, min(len(word), 40) - _SHORTEST_PART + 1)
        return any(word[:at] in self._known and word[at:] in self._known for at in parts)
