"""What may point to somebody: sentences with marks, and how near the program's hints come."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from golden_lines import lines
from mammadagbok.domain.people import NameSwap
from mammadagbok.domain.question import Why

_MARK: Final = re.compile(r"\{([^}|]+)\|(\w+)(\??)\}")
_WORD: Final = re.compile(r"\w+")
_NAMED: Final = frozenset(
    {Why.NAME, Why.PLACE, Why.SCHOOL, Why.KINDERGARTEN, Why.INSTITUTION, Why.ADDRESS}
)
"""Those with a name in them: a hint as one of them does for another."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words that ought to be pointed at, or only may be."""

    words: str
    why: Why
    ought: bool


@dataclass(frozen=True, slots=True)
class Case:
    """A sentence as she wrote it, and its stretches in order."""

    id: str
    form: str
    names: tuple[NameSwap, ...]
    text: str
    stretches: tuple[Stretch, ...]


def cases() -> Iterator[Case]:
    """Give the golden sentences."""
    for line in lines("hints.txt"):
        marks = _MARK.finditer(line.marked)
        stretches = tuple(Stretch(mark[1], Why(mark[2]), not mark[3]) for mark in marks)
        yield Case(line.id, line.form, line.names, _MARK.sub(r"\1", line.marked), stretches)


def missed(case: Case, hinted: Sequence[tuple[str, str]]) -> list[Stretch]:
    """Return the stretches that ought to be pointed at, and are not.

    A stretch is found when its telling words are in hints that tell it for what it is: those with a
    capital or a digit, or all of them where none has a capital.
    """
    return [each for each in case.stretches if each.ought and not _is_found(each, hinted)]


def needless(case: Case, hinted: Sequence[tuple[str, str]]) -> list[str]:
    """Return the words of the hints that have no word of a stretch."""
    inside = {word for each in case.stretches for word in _WORD.findall(each.words)}
    return [words for _, words in hinted if not inside & set(_WORD.findall(words))]


def _is_found(stretch: Stretch, hinted: Sequence[tuple[str, str]]) -> bool:
    alike = _NAMED if stretch.why in _NAMED else {stretch.why}
    told = {word for why, words in hinted if why in alike for word in _WORD.findall(words)}
    return told >= set(_telling(_WORD.findall(stretch.words)))


def _telling(words: Sequence[str]) -> Sequence[str]:
    named = any(word != word.lower() for word in words)
    telling = [word for word in words if word != word.lower() or word[0].isdigit()]
    return telling if named else words
