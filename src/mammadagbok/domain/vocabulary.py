"""Every word there is in the journal, and which of them a sought word finds."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from mammadagbok.domain.matching import Tier, Word

MOST_COMPOUNDS: Final = 200
"""Of more compounds than so many with one part, the shortest are found."""
_END: Final = "\U0010ffff"
"""Sorts after everything that a word can go on with."""


class Vocabulary:
    """A set of folded words that can be asked for forms, beginnings and parts."""

    def __init__(self) -> None:
        self._words: set[str] = set()
        self._sorted: list[str] = []
        self._lines = "\n"

    def add(self, words: Iterable[str]) -> None:
        """Take in some more."""
        self._words.update(words)

    def hits(self, word: Word) -> dict[Tier, frozenset[str]]:
        """Return the words that `word` finds, by how well, but those it begins: it finds them all.

        The same as asking `Word.tier` of every word, but for compounds beyond `MOST_COMPOUNDS`.
        """
        self._settle()
        found: dict[Tier, set[str]] = {}
        for candidate in self._candidates(word):
            tier = word.tier(candidate)
            if tier is not None:
                found.setdefault(tier, set()).add(candidate)
        found.pop(Tier.BEGINNING, None)
        if len(found.get(Tier.PART, ())) > MOST_COMPOUNDS:
            nearest = sorted(found[Tier.PART], key=lambda each: (len(each), each))
            found[Tier.PART] = set(nearest[:MOST_COMPOUNDS])
        return {tier: frozenset(found[tier]) for tier in sorted(found)}

    def _candidates(self, word: Word) -> set[str]:
        members, begun = word.relatives
        near = {word.text, *word.spellings, *members}
        found = {each for each in near if each in self._words}
        for beginning in begun:
            found.update(self._beginning_with(beginning))
        for part in word.parts:
            found.update(self._holding(part))
        return found

    def _beginning_with(self, beginning: str) -> Sequence[str]:
        first = bisect_left(self._sorted, beginning)
        return self._sorted[first : bisect_left(self._sorted, beginning + _END, first)]

    def _holding(self, part: str) -> Iterator[str]:
        lines, at = self._lines, self._lines.find(part)
        while at >= 0:
            start, end = lines.rfind("\n", 0, at) + 1, lines.find("\n", at)
            yield lines[start:end]
            at = lines.find(part, end)

    def _settle(self) -> None:
        """Put in order what has come."""
        if len(self._sorted) != len(self._words):
            self._sorted = sorted(self._words)
            self._lines = "\n".join(("", *self._sorted, ""))
