"""Hints at names that a reader sees, though they are written as no name on her list is.

With letters of another alphabet among them, small capitals, letters in boxes, one letter at a time,
or the codes of a web page inside the word.
"""

import html
import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Final

from mammadagbok.domain.hinting.text import Reading, plain
from mammadagbok.domain.question import Hint, Why
from mammadagbok.domain.shadow import Span

_OUR_LETTER: Final = re.compile("[a-z\u00df-\u0236\u0238-\u024f\u1e00-\u1eff]")
_LIKE_OURS: Final = re.compile("[\u0237\u0250-\u02af\u1d00-\u1dbf\ua720-\ua7ff\uab30-\uab6f]")
"""Small capitals and signs for sounds."""
_NO_LETTER: Final = re.compile("[\\W\\d_]")
_UNITS: Final = frozenset(("μg", "μl", "μm", "μmol", "μs"))
_BOXED: Final = re.compile(
    "(?:[\u249c-\u24e9\U0001f110-\U0001f149\U0001f150-\U0001f169\U0001f170-\U0001f189]"
    "\ufe0f? ?){2,}"
)
_FLAGS: Final = re.compile("[\U0001f1e6-\U0001f1ff]{3,}")
_THE_SAME_FLAG: Final = re.compile(r"(..)\1*")
_APART: Final = re.compile(
    r"(?<![^\W_])[^\W\d_](?P<by> {1,3}|[_/*|~+])[^\W\d_](?:(?P=by)[^\W\d_]){1,38}(?![^\W_])"
)
_PARTING: Final = re.compile(r"[\W_]+")
_MAY_STAND_ALONE: Final = frozenset("aeiouyæøådns")
"""Letters that are words in some dialect: «æ e i a»."""
_CODE: Final = r"(?:&(?:#\d{2,5}|#[xX][0-9a-fA-F]{2,4}|[A-Za-z]{2,8});|[%=][0-9A-F]{2})"
_CODED: Final = re.compile(rf"{_CODE}(?:[^\W\d_]{{0,40}}+{_CODE})*+[^\W\d_]{{0,40}}+")
_CODES: Final = re.compile(rf"{_CODE}+")
_HEX: Final = re.compile(r"(?:[%=][0-9A-F]{2})+")
_UNSEEN: Final = re.compile("[\u00ad\u200b-\u200d\u2060]")
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_LONGEST: Final = 40


def disguised_hints(reading: Reading, is_name: Callable[[str], bool]) -> Iterator[Hint]:
    """Yield each over all its letters; `is_name` tells whether a word in small letters may be."""
    for at in reading.where(_is_mixed):
        word = reading.words[at]
        yield Hint(Span(word.start, word.end), Why.NAME)
    for start, end in (*_boxed(reading.text), *_apart(reading, is_name), *_coded(reading, is_name)):
        yield Hint(Span(start, end), Why.NAME)


def _is_mixed(small: str) -> bool:
    """True for a word with letters of ours and of another alphabet, or with small capitals."""
    if small.isascii() or small in _UNITS:
        return False
    if _LIKE_OURS.search(small):
        return True
    others = _NO_LETTER.sub("", _OUR_LETTER.sub("", small))
    return bool(others) and _OUR_LETTER.search(small) is not None


def _boxed(text: str) -> Iterator[tuple[int, int]]:
    if text.isascii():
        return
    for found in _BOXED.finditer(text):
        yield found.start(), found.start() + len(found[0].rstrip())
    for found in _FLAGS.finditer(text):
        if not _THE_SAME_FLAG.fullmatch(found[0]):
            yield found.span()


def _apart(reading: Reading, is_name: Callable[[str], bool]) -> Iterator[tuple[int, int]]:
    """Yield «m a j a», not «A B C», «x x x» or «n e i»."""
    for found in _APART.finditer(reading.text):
        letters = plain(_PARTING.sub("", found[0]))
        if _is_in_order(letters) or len(set(letters)) == 1 or not is_name(letters):
            continue
        if found["by"].isspace() and _MAY_STAND_ALONE.issuperset(letters):
            continue
        yield found.span()


def _is_in_order(letters: str) -> bool:
    return all(ord(after) == ord(one) + 1 for one, after in pairwise(letters))


def _coded(reading: Reading, is_name: Callable[[str], bool]) -> Iterator[tuple[int, int]]:
    """Yield «H&aring;kon» and «H%C3%A5kon», not «&aring;pent»."""
    text = reading.text
    if not any(sign in text for sign in "&%="):
        return
    for found in _CODED.finditer(text):
        start, end = found.span()
        while start > max(0, found.start() - _LONGEST) and text[start - 1].isalpha():
            start -= 1
        if _says_a_name(text[start:end], is_name):
            yield start, end


def _says_a_name(written: str, is_name: Callable[[str], bool]) -> bool:
    if not any(map(_is_in_a_word, _CODES.findall(written))):
        return False
    said = _UNSEEN.sub("", plain(_said(written)))
    return any(len(word) > 1 and is_name(word) for word in _LETTERS.findall(said))


def _said(written: str) -> str:
    return _HEX.sub(_decoded, html.unescape(written))


def _is_in_a_word(codes: str) -> bool:
    """True for the codes of letters, of a blank and of what is not seen, not for «&amp;»."""
    said = _UNSEEN.sub(" ", _said(codes))
    return all(sign.isalpha() or sign.isspace() for sign in said)


def _decoded(found: re.Match[str]) -> str:
    return bytes.fromhex(re.sub("[%=]", "", found[0])).decode("utf-8", "replace")
