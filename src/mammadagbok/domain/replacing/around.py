"""The words around a place in a folded text."""

import re
from dataclasses import dataclass
from typing import Final

from mammadagbok.domain.shadow import UNSEEN, Span

SOMEBODY: Final = "@"
"""In the place of a word that is somebody's name."""

_FAR: Final = 60
_GAP: Final = rf"[ \n{UNSEEN}*_«»\"“”„']"
_WORD: Final = r"[^\W\d_]"
_FOUR: Final = re.compile(
    rf"{_GAP}*+(?P<one>{_WORD}++)?+(?:{_GAP}++(?P<two>{_WORD}++))?+"
    rf"(?:{_GAP}++(?P<three>{_WORD}++))?+(?:{_GAP}++(?P<four>{_WORD}++))?+{_GAP}*+"
)
_SENTENCE_END: Final = re.compile(r"[.!?…\n]")
_ANY_WORD: Final = re.compile(rf"{_WORD}+")


@dataclass(frozen=True, slots=True)
class Around:
    """The words next to a place with only space and quotes between, the nearest first."""

    before: tuple[str, ...]
    after: tuple[str, ...]


def around(folded: str, at: int, until: int) -> Around:
    """Return up to four words on either side of the stretch."""
    backwards = folded[max(0, at - _FAR) : at][::-1]
    before = tuple(word[::-1] for word in _next_words(backwards))
    return Around(before, _next_words(folded[until : until + _FAR]))


def around_between(folded: str, at: int, until: int, edges: Span) -> Around:
    """Return the same with nothing beyond the edges: what stands there is somebody, not a word."""
    start = max(edges.start, at - _FAR, 0)
    before = [word[::-1] for word in _next_words(folded[start:at][::-1], edges.start == start)]
    end = min(edges.end, until + _FAR)
    return Around(tuple(before), _next_words(folded[until:end], edges.end == end))


def _next_words(text: str, somebody_follows: bool = False) -> tuple[str, ...]:
    found = _FOUR.match(text)
    if found is None:
        return ()
    words = tuple(filter(None, found.groups()))
    return (*words, SOMEBODY) if somebody_follows and found.end() == len(text) else words


def words_near(folded: str, at: int, until: int) -> frozenset[str]:
    """Return the words of the same sentence near the stretch, whatever stands between."""
    before = _SENTENCE_END.split(folded[max(0, at - _FAR) : at])[-1]
    after = _SENTENCE_END.split(folded[until : until + _FAR], maxsplit=1)[0]
    return frozenset(_ANY_WORD.findall(f"{before} {after}"))
