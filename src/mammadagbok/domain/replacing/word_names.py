"""Names that are words: where one must be the name, may be it, and cannot be it."""

import unicodedata
from enum import Enum, auto
from typing import Final

from mammadagbok.domain.replacing.around import Around
from mammadagbok.domain.replacing.instead import ends_in_abbreviation
from mammadagbok.domain.replacing.name_places import Place
from mammadagbok.domain.replacing.name_words import SELDOM, WORDS
from mammadagbok.domain.replacing.small_words import is_surely_the_word
from mammadagbok.domain.shadow import UNSEEN, Shadow

_SHORT: Final = 2
"""Letters in a name that is a word, an abbreviation or a unit wherever it is written small."""
_WITHIN: Final = frozenset(",;/&+")
_MARKUP: Final = f" *_\n{UNSEEN}"


class Standing(Enum):
    """What a place of a listed name is."""

    MUST = auto()
    MAY = auto()
    CANNOT = auto()


def standing(shadow: Shadow, place: Place, near: Around) -> Standing:
    """Return whether the place must be the name, may be it or cannot be it.

    Norwegian writes only names with a capital inside a sentence. Small letters are a word for sure
    only in a few phrases; in doubt they may be the name.
    """
    if place.key not in WORDS and len(place.key) > _SHORT:
        return Standing.MUST
    written = shadow.written(place.name.start, place.name.end)
    if _has_other_letters(place.key, written):
        return Standing.MUST
    if written.islower():
        return Standing.CANNOT if is_surely_the_word(shadow.folded, place, near) else Standing.MAY
    if not shadow.capital(place.name.start) or _touches_a_digit(shadow, place):
        return Standing.MAY
    if place.key not in WORDS or place.key in SELDOM:
        return Standing.MUST
    if len(place.key) > 1 and written.isupper():
        return Standing.MAY
    if place.joined or not _may_start(shadow, place.at):
        return Standing.MUST
    return Standing.MAY


def _has_other_letters(key: str, written: str) -> bool:
    """Tell whether it is written with an accent that the word has not: «André»."""
    letters = written.casefold()
    if letters == key:
        return False
    letters = unicodedata.normalize("NFC", letters)
    return any(sign not in key and unicodedata.decomposition(sign) for sign in letters)


def _touches_a_digit(shadow: Shadow, place: Place) -> bool:
    if len(place.key) > _SHORT:
        return False
    around = (
        shadow.folded[max(0, place.at - 1) : place.at]
        + shadow.folded[place.until : place.until + 1]
    )
    return any(sign.isdigit() or sign == "-" for sign in around)


def _may_start(shadow: Shadow, at: int) -> bool:
    """Tell whether a sentence, a line or a quote may start there, so that a word has a capital."""
    before = shadow.folded[max(0, at - 40) : at].replace(UNSEEN, "")
    if "\n" in before[len(before.rstrip()) :]:
        return True
    before = before.rstrip(_MARKUP)
    if not before:
        return True
    if before[-1] == "." and ends_in_abbreviation(before[:-1]):
        return False
    return not (unicodedata.category(before[-1]).startswith("L") or before[-1] in _WITHIN)
