"""Hints at names: words with a capital letter where only a name has one."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from mammadagbok.domain.first_names import FIRST_NAMES
from mammadagbok.domain.hinting.judge import Judge, forms
from mammadagbok.domain.hinting.places import PLACES
from mammadagbok.domain.hinting.text import Reading, Word
from mammadagbok.domain.hinting.words import (
    INSTITUTIONS,
    NAMES_OF_INSTITUTIONS,
)
from mammadagbok.domain.question import Hint, Why
from mammadagbok.domain.shadow import Span
from mammadagbok.domain.word_list import word_list

_PARTICLES: Final = word_list("van von de der den dos del di al el bin ibn af zu la")
_BEFORE_NAMES: Final = frozenset(("van", "von", "bin", "ibn"))
_MOST_PARTICLES: Final = 3
_JOINED: Final = frozenset((" ", "  ", "-", "'"))
_DOTTED: Final = frozenset((". ", "."))
_WHERE: Final = frozenset(("i", "på"))


def name_hints(reading: Reading, named: Sequence[bool]) -> Iterator[Hint]:
    """Yield the names, each together with the names that go on from it."""
    for first, last in _runs(reading.words, named):
        words = reading.words[first : last + 1]
        before = reading.words[first - 1] if first else None
        if before is not None and _is_first_part(before, words[0]):
            words = (before, *words)
        yield Hint(Span(words[0].start, words[-1].end), _why(words, before))


def surname_hints(words: Sequence[Word], taken: bytes, judge: Judge) -> Iterator[Hint]:
    """Yield the small words that may be a surname, right after what is taken."""
    if 1 not in taken:
        return
    for before, word in pairwise(words):
        if word.gap in (" ", "-") and word.text == word.small and taken[before.end - 1]:
            is_free = not taken[word.start] and not taken[word.start - 1]
            if is_free and judge.is_surname(word.small):
                yield Hint(Span(word.start, word.end), Why.NAME)


def _is_first_part(before: Word, word: Word) -> bool:
    """True for «van» in «van Dam», and «Lille» in «Lille-Lars»."""
    if before.text in _BEFORE_NAMES:
        return word.gap == " "
    return word.gap == "-" and before.is_capital and not before.text.isupper()


def _runs(words: Sequence[Word], named: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Yield the first and the last word of each name."""
    run: tuple[int, int] | None = None
    for at, is_name in enumerate(named):
        if not is_name:
            continue
        if run is not None and _goes_on(words, run[1], at):
            run = (run[0], at)
            continue
        if run is not None:
            yield run
        run = (at, at)
    if run is not None:
        yield run


def _goes_on(words: Sequence[Word], last: int, at: int) -> bool:
    """True for «Kari Nordmann», «Anne-Mari», «O'Hara», «K. Nordmann» and «Kari van Dam»."""
    between, gap = words[last + 1 : at], words[at].gap
    if between:
        return (
            len(between) <= _MOST_PARTICLES
            and gap == " "
            and all(each.gap == " " and each.text in _PARTICLES for each in between)
        )
    return gap in _JOINED or (gap in _DOTTED and len(words[last].text) == 1)


def _why(words: Sequence[Word], before: Word | None) -> Why:
    if any(is_institution(word) for word in words):
        return Why.INSTITUTION
    first = words[0]
    if any(form in PLACES for form in forms(first.small)):
        return Why.PLACE
    is_where = before is not None and first.gap == " " and before.small in _WHERE
    return Why.PLACE if is_where and first.small not in FIRST_NAMES else Why.NAME


def is_institution(word: Word) -> bool:
    """True for LAR, and for Nav however it is written; «lar» is a word."""
    return word.small in NAMES_OF_INSTITUTIONS or (
        word.text.isupper() and word.small in INSTITUTIONS
    )


def first_named(words: Sequence[Word], named: Sequence[bool], at: int) -> int:
    """Return the first of the names right before a word, four at most."""
    first = at
    while first > max(0, at - 4) and named[first - 1] and words[first].gap in (" ", "-"):
        first -= 1
    return first
