"""A text put together from what she wrote and what stands instead, and looked through once more."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from mammadagbok.domain.people import NameSwap
from mammadagbok.domain.replacing.doubts import listed_words, named
from mammadagbok.domain.replacing.finds import Settled
from mammadagbok.domain.replacing.instead import NOTHING, fitted
from mammadagbok.domain.shadow import Span, shade

_IN_A_SENTENCE: Final = ", "
"""Before her own words while they are looked through: they need not start a sentence."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the text as it leaves.

    `replaced` tells that it is not what she wrote, `kept` that she kept a name in it by hand.
    `settled` are the numbers of what was found there.
    """

    text: str
    settled: tuple[int, ...] = ()
    replaced: bool = False
    kept: bool = False

    @property
    def is_hers(self) -> bool:
        """True when it stands as she wrote it and no name in it was kept by hand."""
        return not (self.replaced or self.kept)

    @property
    def is_text(self) -> bool:
        """True when nothing was found in it."""
        return not self.settled and self.is_hers


def composed(text: str, names: Sequence[NameSwap], asked: Sequence[Settled]) -> list[Piece]:
    """Return the pieces of the text with what she has decided done."""
    return list(_composed(text, names, asked))


def _composed(text: str, names: Sequence[NameSwap], asked: Sequence[Settled]) -> Iterator[Piece]:
    done = 0
    for number, each in enumerate(asked):
        span = each.find.span
        yield Piece(text[done : span.start])
        words = each.words
        if words is None:
            kept = each.find.listed is not None
            yield Piece(text[span.start : span.end], (number,), kept=kept)
        else:
            stands = _own_words(words, names, text, span) if words else each.find.listed
            yield Piece(stands or NOTHING, (number,), replaced=True)
        done = span.end
    yield Piece(text[done:])


def _own_words(words: str, names: Sequence[NameSwap], text: str, span: Span) -> str:
    """Return her words with no listed name in them, as they are written there."""
    without = without_names([Piece(_IN_A_SENTENCE), Piece(words)], names)
    return fitted(text, span, "".join(piece.text for piece in without)[len(_IN_A_SENTENCE) :])


def without_names(pieces: Sequence[Piece], names: Sequence[NameSwap]) -> list[Piece]:
    """Return the pieces with every name replaced that can still be read across or between them.

    What she kept, and what stands instead already, is not searched.
    """
    standing = [piece for piece in pieces if piece.text]
    while left := list(_left(standing, names)):
        standing = list(_replaced(standing, left))
    return standing


@dataclass(frozen=True, slots=True)
class _Left:
    """A stretch of the text as it leaves in which a name can be read, and what goes there."""

    span: Span
    words: str


def _left(pieces: Sequence[Piece], names: Sequence[NameSwap]) -> Iterator[_Left]:
    text = "".join(piece.text for piece in pieces)
    ends = list(accumulate(len(piece.text) for piece in pieces))
    shadow = shade(text)
    done = 0
    for place in named(shadow, names):
        name = place.name
        first, last = shadow.starts[name.start], shadow.ends[name.end - 1]
        number = bisect_right(ends, first)
        if last <= ends[number] and not pieces[number].is_hers:
            continue
        span = _whole(place.span, pieces, ends)
        if span.start >= done:
            yield _Left(span, listed_words(shadow, place))
            done = span.end


def _whole(span: Span, pieces: Sequence[Piece], ends: Sequence[int]) -> Span:
    """Return the stretch with all of the pieces at its edges that are not her own text."""
    first, last = bisect_right(ends, span.start), bisect_right(ends, span.end - 1)
    start = span.start if pieces[first].is_text else ends[first] - len(pieces[first].text)
    return Span(start, span.end if pieces[last].is_text else ends[last])


def _replaced(pieces: Sequence[Piece], left: Sequence[_Left]) -> Iterator[Piece]:
    waiting = iter(left)
    each = next(waiting, None)
    about: tuple[int, ...] = ()
    end = 0
    for piece in pieces:
        at, end = end, end + len(piece.text)
        rest = piece
        while each is not None and each.span.start < end:
            if each.span.start > at:
                yield Piece(rest.text[: each.span.start - at])
            about += rest.settled
            if each.span.end > end:
                rest = Piece("")
                break
            yield Piece(each.words, about, replaced=True)
            rest, about = Piece(rest.text[each.span.end - at :]), ()
            at, each = each.span.end, next(waiting, None)
        if rest.text:
            yield rest
