"""What in a text may point to somebody, besides the names on her list."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from mammadagbok.domain.hinting.addresses import address_hints
from mammadagbok.domain.hinting.ages import age_hints, birth_date_hints
from mammadagbok.domain.hinting.disguised import disguised_hints
from mammadagbok.domain.hinting.judge import Judge
from mammadagbok.domain.hinting.lexicon import Lexicon
from mammadagbok.domain.hinting.names import name_hints, surname_hints
from mammadagbok.domain.hinting.neighbours import neighbour_hints
from mammadagbok.domain.hinting.numbers import number_hints
from mammadagbok.domain.hinting.parents import parent_hints
from mammadagbok.domain.hinting.text import Reading, read
from mammadagbok.domain.hinting.whereabouts import where_hints
from mammadagbok.domain.question import Hint, Why
from mammadagbok.domain.shadow import Span

_IN_PARTS: Final = frozenset({Why.EMAIL, Why.WEB, Why.AGE})
"""What is left of these beside a replaced name still points to somebody."""
_IN_WORDS: Final = frozenset({Why.NAME, Why.PLACE})
"""Of these it does so by its capital letter, of all others by a number."""
_EDGES: Final = " \n-.,'@_"


class Hints:
    """Finds the hints in a text; a `domain.question.Hinted`.

    `not_names` are words of which she has said that they are no names; their case does not matter,
    and neither does a genitive -s.
    """

    def __init__(self, lexicon: Lexicon, not_names: Iterable[str] = ()) -> None:
        self._judge = Judge(lexicon, not_names)

    def __call__(self, text: str, taken: Sequence[Span] = ()) -> tuple[Hint, ...]:
        """Return the hints in order, apart from one another and from what is taken."""
        reading = read(text)
        named = self._judge.names_among(reading)
        covered = _covered(reading, len(text), taken)
        found = [
            hint
            for wish in self._wishes(reading, named, bytes(covered))
            for hint in _left(reading.text, wish, covered)
            if not self._judge.is_not_name(reading.text[hint.span.start : hint.span.end])
        ]
        found.sort(key=_start)
        return tuple(Hint(reading.written(hint.span), hint.why) for hint in found)

    def _wishes(self, reading: Reading, named: Sequence[bool], taken: bytes) -> Iterator[Hint]:
        """Yield what each way of looking finds; of two that overlap, the first counts."""
        yield from birth_date_hints(reading)
        yield from number_hints(reading)
        yield from disguised_hints(reading, self._judge.may_be_name)
        yield from address_hints(reading, named)
        yield from where_hints(reading, named)
        yield from neighbour_hints(reading)
        yield from age_hints(reading)
        yield from parent_hints(reading)
        yield from name_hints(reading, named)
        yield from surname_hints(reading.words, taken, self._judge)


def _start(hint: Hint) -> int:
    return hint.span.start


def _covered(reading: Reading, length: int, taken: Sequence[Span]) -> bytearray:
    """Return a 1 for each sign of what is seen that is taken, else a 0."""
    if not taken:
        return bytearray(len(reading.text))
    written = bytearray(length)
    for span in taken:
        written[span.start : span.end] = b"\1" * (span.end - span.start)
    return bytearray(written[at] for at in reading.places)


def _left(text: str, hint: Hint, covered: bytearray) -> Iterator[Hint]:
    """Yield what nothing covers yet of a hint, if that points to somebody still, and cover it."""
    start, end = hint.span.start, hint.span.end
    if covered.find(1, start, end) < 0:
        parts = [hint.span]
    else:
        parts = [part for part in _free(text, covered, hint.span) if _points(text, part, hint.why)]
    for part in parts:
        covered[part.start : part.end] = b"\1" * (part.end - part.start)
        yield Hint(part, hint.why)


def _free(text: str, covered: bytearray, span: Span) -> Iterator[Span]:
    """Yield the parts that nothing covers, without the signs at their edges."""
    start = span.start
    while (start := covered.find(0, start, span.end)) >= 0:
        stop = covered.find(1, start, span.end)
        stop = span.end if stop < 0 else stop
        words = text[start:stop]
        inside = words.strip(_EDGES)
        if inside:
            begins = start + words.index(inside)
            yield Span(begins, begins + len(inside))
        start = stop


def _points(text: str, part: Span, why: Why) -> bool:
    words = text[part.start : part.end]
    if why in _IN_WORDS:
        return any(map(str.isupper, words))
    return why in _IN_PARTS or any(map(str.isdigit, words))
