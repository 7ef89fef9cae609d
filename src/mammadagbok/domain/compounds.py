"""Compounds, as far as their letters tell: where in a long word a shorter one can be a part."""

import re
from typing import Final

_VOWEL: Final = re.compile("[aeiouyæøå]")
_FORMS: Final = re.compile(
    "(?:s|e|a|en|et|er|ene|ane|ar|ens|ets|enes|as|t|te|ere|n|ne|r|m?en|m?et|m?er|m?ene)?"
)
"""What may come after a word that is the last part of a compound."""
_NO_PART: Final = re.compile("(?:ing|else|ning)(?:a|e|en|er|ar|ene|ane)?s?")
"""What makes one word of another, and is no part of a compound: erfaring has no far in it."""
_SHORTEST: Final = 3
"""Letters of the shortest part there can be: tur, mat, sug."""
_LIKE_AN_ENDING: Final = re.compile(
    "[^aeiouyæøå](?:er|en|et|es)|ing|ene|ane|ere|het|lig|est|els|ende"
)
"""What thousands of words end in, and no compound of those is looked for by."""
_LEAST: Final = (2, 3)
"""Letters of the shortest first and last part: gåtur, turtøy."""


def can_be_part(word: str) -> bool:
    """True for a folded word that is worth looking for in others: «tur» is, «ene» and «ter» not."""
    return len(word) >= _SHORTEST and _LIKE_AN_ENDING.fullmatch(word) is None


def part_place(word: str, part: str) -> int | None:
    """Return where in `word` the `part` begins that makes it a compound, both folded; None when it
    can be none: at its start, in its middle, or at its end.
    """
    return next((at for at in _places(word, part) if _parts(word, at, at + len(part))), None)


def _parts(word: str, start: int, end: int) -> bool:
    return _can_precede(word[:start]) and _can_follow(word[end:], is_first=start == 0)


def _places(word: str, part: str) -> list[int]:
    places, at = list[int](), word.find(part)
    while at >= 0:
        places.append(at)
        at = word.find(part, at + 1)
    return places


def _can_precede(rest: str) -> bool:
    return not rest or (len(rest) >= _LEAST[0] and _VOWEL.search(rest) is not None)


def _can_follow(rest: str, *, is_first: bool) -> bool:
    if _FORMS.fullmatch(rest):
        return True
    if not is_first and _NO_PART.fullmatch(rest):
        return False
    return len(rest) >= _LEAST[1] and _VOWEL.search(rest) is not None
