"""What she looks for, and how well a text has it: one rule for the index, lists and marks."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property
from typing import Final

from mammadagbok.domain.compounds import can_be_part, part_place
from mammadagbok.domain.forms import forms, members, parts
from mammadagbok.domain.norwegian import as_letters, spellings, words
from mammadagbok.domain.stems import is_small_word

MOST_WORDS: Final = 40
"""Of a text pasted into the search field the first words count."""
_QUOTED: Final = re.compile(r'"([^"«»“”„]*)"|«([^"«»“”„]*)»|[“”„]([^"«»“”„]*)[“”]')


class Tier(IntEnum):
    """How well a text has what she looks for, the best first."""

    WHOLE = 1
    """The word as she wrote it."""
    SPELLED = 2
    """The same word with ae, oe, aa for æ, ø, å, or the other way about."""
    FORM = 3
    """Another form of it, in either norm."""
    BEGINNING = 4
    """A word that begins so; for the word she may still be typing."""
    PART = 5
    """A compound that has it as one of its parts."""


@dataclass(frozen=True)
class Word:
    """One folded word she looks for. `is_last`: she may still be typing it."""

    text: str
    is_last: bool = False

    def tier(self, word: str) -> Tier | None:
        """Return how well a folded word of a text has this one, None when it does not."""
        if word == self.text:
            return Tier.WHOLE
        if word in self.spellings:
            return Tier.SPELLED
        members, begun = self.relatives
        if (word in members or word.startswith(begun)) and not self.marks.isdisjoint(forms(word)):
            return Tier.FORM
        if word.startswith(self.begun):
            return Tier.BEGINNING
        if any(part_place(word, part) is not None for part in self.parts):
            return Tier.PART
        return None

    @cached_property
    def spellings(self) -> frozenset[str]:
        """The same word in other spellings."""
        return spellings(self.text)

    @cached_property
    def marks(self) -> frozenset[str]:
        """What its other forms have in common with it."""
        read = {*as_letters(self.text), *self.spellings}
        return frozenset[str]().union(*map(forms, read))

    @cached_property
    def relatives(self) -> tuple[frozenset[str], tuple[str, ...]]:
        """Words, and beginnings of words, among which all its other forms are."""
        return members(self.marks)

    @cached_property
    def begun(self) -> tuple[str, ...]:
        """How a word begins that she may be typing."""
        return as_letters(self.text) if self.is_last else ()

    @cached_property
    def parts(self) -> tuple[str, ...]:
        """What a compound holds when this word is a part of it."""
        if is_small_word(self.text):
            return ()
        found = frozenset[str]().union(*map(parts, as_letters(self.text)))
        return tuple(sorted(filter(can_be_part, found)))

    @cached_property
    def inside(self) -> frozenset[str]:
        """Of these at least one is in each word that `tier` finds."""
        members, begun = self.relatives
        return frozenset({self.text, *self.spellings, *members, *begun, *self.begun, *self.parts})


@dataclass(frozen=True, slots=True)
class Phrase:
    """Folded words that stand in this order, as they are written."""

    words: tuple[str, ...]

    def is_in(self, text: Sequence[str]) -> bool:
        """True when it stands among the words of a text."""
        return next(self.starts(text), None) is not None

    def starts(self, text: Sequence[str]) -> Iterator[int]:
        """Yield where in the words of a text it stands."""
        count = len(self.words)
        for at, word in enumerate(text):
            if word == self.words[0] and tuple(text[at : at + count]) == self.words:
                yield at


@dataclass(frozen=True, slots=True)
class Sought:
    """All that a text must have, to be found."""

    words: tuple[Word, ...] = ()
    phrases: tuple[Phrase, ...] = ()

    def __bool__(self) -> bool:
        """False when there is nothing to look for, and so everything is found."""
        return bool(self.words or self.phrases)


def sought(query: str) -> Sought:
    """Read what stands in the search field: words, of which the last may be unfinished, and
    "phrases". A quotation mark without its other half counts for nothing. Never fails.
    """
    quoted = (words("".join(filter(None, found.groups()))) for found in _QUOTED.finditer(query))
    phrases = tuple(dict.fromkeys(Phrase(each[:MOST_WORDS]) for each in quoted if each))
    loose = words(_QUOTED.sub(" ", query))
    kept = list(dict.fromkeys(loose))[:MOST_WORDS]
    is_typing = loose[-1:] if words(_after_quotes(query)) else ()
    found = tuple(Word(each, is_last=each in is_typing) for each in kept)
    return Sought(found, phrases[:MOST_WORDS])


def _after_quotes(query: str) -> str:
    ends = [found.end() for found in _QUOTED.finditer(query)]
    return query[max(ends, default=0) :]


def tier_of(query: str, text: str) -> Tier | None:
    """Return how well `text` has all of `query`; None when it lacks some of it.

    With several words that of the word it has the least well. A query without words is had by
    every text, as WHOLE.
    """
    return tier_of_words(sought(query), words(text))


def tier_of_words(looked_for: Sought, there: Sequence[str]) -> Tier | None:
    """Return the same for a query that has been read and the folded words of a text."""
    if not all(phrase.is_in(there) for phrase in looked_for.phrases):
        return None
    tiers = [_best(word, set(there)) for word in looked_for.words]
    found = [tier for tier in tiers if tier is not None]
    return max(found, default=Tier.WHOLE) if len(found) == len(tiers) else None


def _best(word: Word, there: Iterable[str]) -> Tier | None:
    return min(filter(None, map(word.tier, there)), default=None)
