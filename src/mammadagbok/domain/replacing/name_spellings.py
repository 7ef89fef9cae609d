"""How a name may be written otherwise where letters are not at hand: «Åse», «Aase»; «Ø», «OE», «Ö».

Ö and ä fold as o and a do, so that a name found by one of them must have had its dots.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from typing import Final

_LETTERS: Final = re.compile("aa|oe|ae|[åøæ]")
_OTHERWISE: Final = {
    letter: ways for ways in (("å", "aa"), ("ø", "oe", "ö"), ("æ", "ae", "ä")) for letter in ways
}
_MOST: Final = 3
"""Letters of one name that are looked for in all their ways."""
_LEAST_PAIRED: Final = {"aa": 3, "oe": 4, "ae": 4}
"""Letters in a name whose pair may be one: «Aas» is Ås, but «Roe» is not Rø nor «Mae» mæ."""
_DOTS: Final = "\u0308"
_DOTTED: Final = str.maketrans({"ö": "ø", "ä": "æ"})


@dataclass(frozen=True, slots=True)
class Spelling:
    """A name in small letters as it may be written.

    `dotted` tells that it is so only where the text has the dots of ö or ä.
    """

    written: str
    dotted: bool


def spellings(name: str) -> Iterator[Spelling]:
    """Yield the other ways of writing a name."""
    small = unicodedata.normalize("NFC", name.casefold()).translate(_DOTTED)
    letters = [each for each in _LETTERS.finditer(small) if _may_be_another(each[0], small)]
    letters = letters[:_MOST]
    for ways in product(*(_OTHERWISE[each[0]] for each in letters)):
        written, end = "", 0
        for each, way in zip(letters, ways, strict=True):
            written += small[end : each.start()] + way
            end = each.end()
        yield Spelling(written + small[end:], not _DOTTED.keys().isdisjoint(map(ord, written)))


def has_dots(text: str) -> bool:
    """Tell whether there is an ö or ä, or another letter with two dots, in the text."""
    return _DOTS in unicodedata.normalize("NFD", text)


def _may_be_another(letters: str, name: str) -> bool:
    return len(name) >= _LEAST_PAIRED.get(letters, 0)
