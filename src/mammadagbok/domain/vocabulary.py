"""Every word there is in the journal, and which of them a sought word finds."""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from mammadagbok.domain.matching import Tier, Word

MOST_COMPOUNDS: Final = 200
"""Of more compounds than so many with one part, the shortest are found."""
_END: Final = "\U0010ffff"
"""Sorts after everything that a word can go on with."""
_MOST_WAITING: Final = 4_000
"""Put in order, words take a tenth of the room that each alone takes."""
_A_FEW: Final = 100
"""So many are sought one by one sooner than among all there are."""


class Vocabulary:
    """A set of folded words that can be asked for forms, beginnings and parts.

    They stand in order in one text, a line each: a hundred thousand of them take two megabytes.
    """

    def __init__(self) -> None:
        self._lines = "\n"
        self._begins = array("I")
        """Where each word begins in the lines."""
        self._waiting: set[str] = set()

    def add(self, words: Iterable[str]) -> None:
        """Take in some more."""
        self._waiting.update(words)
        # Putting them in order goes through all there are, too.
        if len(self._waiting) >= max(_MOST_WAITING, len(self._begins) // 2):
            self.settle()

    def hits(self, word: Word) -> dict[Tier, frozenset[str]]:
        """Return the words that `word` finds, by how well, but those it begins: it finds them all.

        The same as asking `Word.tier` of every word, but for compounds beyond `MOST_COMPOUNDS`.
        """
        self.settle()
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
        found = {each for each in near if self._has(each)}
        for beginning in begun:
            found.update(self._beginning_with(beginning))
        for part in word.parts:
            found.update(self._holding(part))
        return found

    def _has(self, word: str) -> bool:
        at = bisect_left(self._begins, word, key=self._word_at)
        return at < len(self._begins) and self._word_at(self._begins[at]) == word

    def _beginning_with(self, beginning: str) -> Sequence[str]:
        first = bisect_left(self._begins, beginning, key=self._word_at)
        end = bisect_left(self._begins, beginning + _END, first, key=self._word_at)
        if first == end:
            return ()
        after = self._begins[end] if end < len(self._begins) else len(self._lines)
        return self._lines[self._begins[first] : after - 1].split("\n")

    def _word_at(self, begin: int) -> str:
        return self._lines[begin : self._lines.index("\n", begin)]

    def _holding(self, part: str) -> Iterator[str]:
        lines, at = self._lines, self._lines.find(part)
        while at >= 0:
            start, end = lines.rfind("\n", 0, at) + 1, lines.find("\n", at)
            yield lines[start:end]
            at = lines.find(part, end)

    def settle(self) -> None:
        """Put in order what has come, which takes less room then; the next to ask need not wait."""
        come = sorted(self._waiting)
        self._waiting.clear()
        if self._begins and come and come[0] <= self._word_at(self._begins[-1]):
            come = self._unknown(come)
            if come:
                there = self._words()
                self._lines, self._begins = "\n", array("I")
                come = sorted([*there, *come])
        self._append(come)

    def _unknown(self, words: Sequence[str]) -> list[str]:
        """Return those of these words, in any order, that do not stand in the lines."""
        if len(words) <= _A_FEW:
            return [each for each in words if not self._has(each)]
        return list(set(words).difference(self._words()))

    def _words(self) -> list[str]:
        return self._lines[1:-1].split("\n")

    def _append(self, words: Sequence[str]) -> None:
        """Take in words that come after all there are."""
        at = len(self._lines)
        for each in words:
            self._begins.append(at)
            at += len(each) + 1
        self._lines += "".join(f"{each}\n" for each in words)
