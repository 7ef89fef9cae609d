"""The sentences of a text, as a reader parts them."""

import re
from collections.abc import Iterator
from typing import Final

from mammadagbok.domain.shadow import Span

_STOP: Final = r"[.!?…]++"
_QUOTED: Final = r"[»”\"')\]]*+"
_SENTENCE: Final = re.compile(
    rf"(?:[^.!?…\n]++|{_STOP}(?!{_QUOTED}(?:\s|\Z)))*+(?:{_STOP}{_QUOTED}|\n|\Z)"
)
"""A stop inside a word or a number ends none."""
_ABBREVIATED: Final = re.compile(
    r"(?<![\w.])(?:f\.eks|bl\.a|d\.v\.s|m\.a|t\.d|dvs|kl|nr|tlf|ca|pga|evt|inkl|jf|osv|mrk|mm"
    r"|[a-zæøå]|\d{1,2})\.\Z",
    re.IGNORECASE,
)
"""A stop after one of these ends no sentence when a small letter or a digit follows."""
_TITLE: Final = re.compile(r"(?<![\w.])(?:dr|hr|fr|st)\.\Z", re.IGNORECASE)
_SMALL: Final = re.compile(r"[^\S\n]+[\da-zæøå]")
_LONGEST: Final = 8
"""No abbreviation is longer, with its stop and what must not stand before it."""
_WORD: Final = re.compile(r"[^\W_]")


def sentence_spans(text: str) -> Iterator[Span]:
    """Yield where the sentences stand, in order, without space around them.

    A line break ends one, and so does a stop with space after it. What holds no word (an emoji, a
    dash) goes with the sentence before it in its line, or with the next when it comes first.
    """
    for start, end in _lines(text):
        yield from _in_line(text, start, end)


def _lines(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    while (end := text.find("\n", start)) >= 0:
        yield start, end
        start = end + 1
    yield start, len(text)


def _in_line(text: str, first: int, last: int) -> Iterator[Span]:
    start = end = first
    has_word = False
    for found in _SENTENCE.finditer(text, first, last):
        said = found.group()
        if not (words := said.strip()):
            continue
        at = found.start() + len(said) - len(said.lstrip())
        is_word = _WORD.search(words) is not None
        if end > start and has_word and is_word and not _goes_on(text, end):
            yield Span(start, end)
            start, has_word = at, False
        elif end == start:
            start = at
        end, has_word = at + len(words), has_word or is_word
    if end > start:
        yield Span(start, end)


def _goes_on(text: str, end: int) -> bool:
    """True when the stop before `end` belongs to a short form and ends no sentence."""
    before = text[max(0, end - _LONGEST) : end]
    if _TITLE.search(before):
        return True
    return _SMALL.match(text, end) is not None and _ABBREVIATED.search(before) is not None
