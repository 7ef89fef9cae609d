"""Which stretches of a text are what she looks for."""

import re
from collections.abc import Iterator
from functools import cached_property
from typing import Final

from mammadagbok.domain.compounds import part_place
from mammadagbok.domain.matching import Sought, Tier, Word, sought
from mammadagbok.domain.norwegian import ANY_WORD, as_letters, word_places
from mammadagbok.domain.shadow import Span

_Stretch = tuple[int, int]
_PIECE: Final = 2_000
"""Code points looked through together, some 300 words."""


def spans(query: str, text: str) -> tuple[Span, ...]:
    """Return the stretches of `text`, in code points and in order, that `query` finds in it.

    A word, a phrase from its first word to its last, the beginning of a word, or the part of a
    compound. They never overlap. A text may have some though it lacks others of the words.
    """
    return Marker(sought(query)).spans(text)


class Marker:
    """Finds the stretches of one query in many texts, and judges each word of theirs once."""

    def __init__(self, looked_for: Sought) -> None:
        self._sought = looked_for
        self._known: dict[str, _Stretch | None] = {}

    def __bool__(self) -> bool:
        """False when there is nothing to look for."""
        return bool(self._sought)

    def spans(self, text: str) -> tuple[Span, ...]:
        """Return the same as `spans` for this query."""
        if not self._sought or not text:
            return ()
        placed = list(word_places(text, self._having))
        found = [
            _within(place, word, stretch)
            for word, place in placed
            if (stretch := self._stretch(word)) is not None
        ]
        there = [word for word, _ in placed]
        for phrase in self._sought.phrases:
            for at in phrase.starts(there):
                found.append(Span(placed[at][1].start, placed[at + len(phrase.words) - 1][1].end))
        return _apart(found)

    def first(self, text: str) -> int | None:
        """Return where the first stretch begins, None when there is none.

        Looks no further, and through a long text much faster than `spans`.
        """
        for start, end in _pieces(text, len(text) if self._sought.phrases else _PIECE):
            place = self._first_in(text[start:end])
            if place is not None:
                return start + place
        return None

    @cached_property
    def _having(self) -> re.Pattern[str]:
        """What every word with a stretch in it has; a phrase takes all words."""
        inside = {part for word in self._sought.words for part in word.inside}
        if self._sought.phrases or not inside:
            return ANY_WORD
        return re.compile("|".join(map(re.escape, sorted(inside))))

    def _first_in(self, piece: str) -> int | None:
        if self._sought.phrases:
            return next((span.start for span in self.spans(piece)), None)
        hits = (
            _within(place, word, stretch).start
            for word, place in word_places(piece, self._having)
            if (stretch := self._stretch(word)) is not None
        )
        return next(hits, None)

    def _stretch(self, word: str) -> _Stretch | None:
        if word not in self._known:
            self._known[word] = _stretch(self._sought.words, word)
        return self._known[word]


def _pieces(text: str, most: int) -> Iterator[tuple[int, int]]:
    """Yield start and end of pieces of about so many code points, none of which parts a word."""
    start = 0
    while start < len(text):
        space = text.find(" ", start + most)
        end = len(text) if space < 0 else space
        yield start, end
        start = end


def _stretch(sought_words: tuple[Word, ...], word: str) -> _Stretch | None:
    """Return where in the word the best hit is."""
    tiers = [(tier, one) for one in sought_words if (tier := one.tier(word)) is not None]
    if not tiers:
        return None
    tier, best = min(tiers, key=lambda found: found[0])
    if tier is Tier.BEGINNING:
        return 0, max(len(begun) for begun in as_letters(best.text) if word.startswith(begun))
    if tier is Tier.PART:
        return _part_stretch(best, word)
    return 0, len(word)


def _part_stretch(sought_word: Word, word: str) -> _Stretch:
    places = ((part_place(word, part), len(part)) for part in sought_word.parts)
    longest, start = max((length, start) for start, length in places if start is not None)
    return start, start + longest


def _within(place: Span, word: str, stretch: _Stretch) -> Span:
    """Return the stretch as it lies in the text, all of a word that does not fold one to one."""
    if place.end - place.start != len(word):
        return place
    return Span(place.start + stretch[0], place.start + stretch[1])


def _apart(found: list[Span]) -> tuple[Span, ...]:
    """Return them in order, those that overlap as one."""
    joined: list[Span] = []
    for span in sorted(found, key=lambda each: (each.start, each.end)):
        if joined and span.start < joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return tuple(joined)
