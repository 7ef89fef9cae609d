"""Norwegian letters for search: å, ø and æ are letters, other accents and case do not matter."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import product
from typing import Final

from mammadagbok.domain.shadow import Span

_LETTERS = frozenset("æøå")
_TYPED: Final = {"ae": "æ", "oe": "ø", "aa": "å"}
_SPELLED: Final = str.maketrans({letter: typed for typed, letter in _TYPED.items()})
_TWO_LETTERS: Final = re.compile("|".join(_TYPED))
_AS_IT_IS: Final = re.compile("[\x00-\x7fæøåÆØÅ«»–—“”’]*")
"""What Norwegian is nearly always written with; each sign of it folds to its small letter."""
ANY_WORD: Final = re.compile("[^ ]+")
_FEW_SIGNS: Final = 30
"""So many are replaced faster one after another than all at once."""
_WESTERN: Final = "cp1252"
_NOT_ONE: Final = b"\0"
_MOST_READ: Final = 4
"""Of more than so many pairs of letters in a word none is read in two ways."""
_REALLY_TWO: Final = frozenset({"noe", "noen", "noens"})
"""Everyday words in which «oe» is no ø, though the ø would make another word, or begin one."""
MOST_LETTERS: Final = 100
"""A word counts with so many of its letters: a pasted picture can be one word of a million."""
_STRETCH: Final = MOST_LETTERS // 2


def fold(text: str) -> str:
    """Return `text` in lower case without accents, except that æ, ø and å stay letters.

    «Kafé» and «kafe» fold alike; «får» and «far» do not. Works on any Unicode form.
    """
    if _AS_IT_IS.fullmatch(text):
        return text.lower()
    composed = unicodedata.normalize("NFC", unicodedata.normalize("NFKC", text).casefold())
    # Letter by letter a whole journal would take half a minute.
    return _replaced(
        composed, {each: _fold_letter(each) for each in set(composed) if not each.isascii()}
    )


def _replaced(text: str, signs: Mapping[str, str]) -> str:
    """Put other signs in place of single ones, none of which is among the others."""
    changed = {old: new for old, new in signs.items() if old != new}
    if len(changed) > _FEW_SIGNS:
        return text.translate({ord(old): new for old, new in changed.items()})
    for old, new in changed.items():
        text = text.replace(old, new)
    return text


def _fold_letter(letter: str) -> str:
    if letter in _LETTERS:
        return letter
    parts = unicodedata.normalize("NFD", letter)
    return "".join(part for part in parts if not unicodedata.combining(part))


def words(text: str) -> tuple[str, ...]:
    """Return the folded words of `text` in order, split at everything but letters and digits."""
    found = _folded_and_parted(text).split()
    if max(map(len, found), default=0) > MOST_LETTERS:
        return tuple(word[:MOST_LETTERS] for word in found)
    return tuple(found)


def line_of_words(text: str) -> str:
    """Return a line in which `words` finds what it finds in `text`, in half the time."""
    line = _folded_and_parted(text)
    # A longer word has one of these stretches to itself.
    stretches = range(0, len(line) - _STRETCH + 1, _STRETCH)
    if any(" " not in line[at : at + _STRETCH] for at in stretches):
        return " ".join(words(text))
    return line


def _folded_and_parted(text: str) -> str:
    """Return the folded text with spaces for everything but letters and digits.

    Twice as fast as one after the other, where each sign is a Western one that becomes one sign.
    """
    try:
        signs = text.encode(_WESTERN).translate(_western_signs())
    except UnicodeEncodeError:
        return _parted(fold(text))
    return _parted(fold(text)) if _NOT_ONE in signs else signs.decode(_WESTERN)


@cache
def _western_signs() -> bytes:
    """Return what each sign becomes, `_NOT_ONE` where that is not one sign of these."""
    made = bytearray()
    for code in range(256):
        # Of several spaces one parts as well.
        becomes = _parted(fold(bytes((code,)).decode(_WESTERN, "replace"))).strip() or " "
        made += becomes.encode(_WESTERN, "ignore") if len(becomes) == 1 else b""
        made += _NOT_ONE * (code + 1 - len(made))
    return bytes(made)


def _parted(folded: str) -> str:
    return _replaced(folded, {sign: " " for sign in set(folded) if not sign.isalnum()})


def word_places(text: str, having: re.Pattern[str] = ANY_WORD) -> Iterator[tuple[str, Span]]:
    """Yield what `words` returns, each with where in `text` it stands.

    Words in which `having` is not found, folded as they are, may be left out.

    Where a sign folds to none or to several (ﬁ, ½, a letter with a loose accent), the place is the
    whole stretch without spaces around it.
    """
    # It would fold to three signs, and parts words as one does.
    text = text.replace("…", ".")
    if _folds_one_to_one(text):
        yield from _places(text, having)
        return
    for chunk in re.finditer(r"\S+", text):
        if _folds_one_to_one(chunk[0]):
            for word, place in _places(chunk[0], having):
                yield word, Span(chunk.start() + place.start, chunk.start() + place.end)
        else:
            yield from ((word, Span(*chunk.span())) for word in words(chunk[0]))


def _places(text: str, having: re.Pattern[str]) -> Iterator[tuple[str, Span]]:
    parted, end = _parted(fold(text)), 0
    while found := having.search(parted, end):
        start, space = parted.rfind(" ", 0, found.start()) + 1, parted.find(" ", found.end())
        end = len(parted) if space < 0 else space
        yield parted[start:end][:MOST_LETTERS], Span(start, end)


def _folds_one_to_one(text: str) -> bool:
    if _AS_IT_IS.fullmatch(text):
        return True
    return unicodedata.is_normalized("NFKC", text) and all(
        len(fold(sign)) == 1 for sign in set(text)
    )


def as_letters(word: str) -> tuple[str, ...]:
    """Return the ways to read a folded word in which æ, ø, å may be typed as ae, oe, aa.

    The word itself comes first: «haakon», «håkon».
    """
    if word in _REALLY_TWO or len(_TWO_LETTERS.findall(word)) > _MOST_READ:
        return (word,)
    parts = [(part, _TYPED.get(part, part)) for part in _parts(word)]
    read = ("".join(choice) for choice in product(*(dict.fromkeys(part) for part in parts)))
    return tuple(dict.fromkeys(read))


def _parts(word: str) -> list[str]:
    return [part for part in re.split("(ae|oe|aa)", word) if part]


def spellings(word: str) -> frozenset[str]:
    """Return the other spellings of a folded word, with æ, ø, å typed in one way or the other."""
    spelled = word.translate(_SPELLED)
    return frozenset(as_letters(spelled)) - {word} - _REALLY_TWO
