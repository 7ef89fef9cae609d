"""What in a text may point to somebody, besides the names on her list."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from mammadagbok.domain.hint_ages import age_hints, birth_date_hints
from mammadagbok.domain.hint_names import Judge, name_hints
from mammadagbok.domain.hint_numbers import number_hints
from mammadagbok.domain.hint_text import Reading, read
from mammadagbok.domain.hint_whereabouts import where_hints
from mammadagbok.domain.lexicon import Lexicon
from mammadagbok.domain.question import Hint, Why
from mammadagbok.domain.shadow import Span

_SIGNS_ALONE: Final = frozenset({Why.EMAIL, Why.WEB})
"""What is left of these beside a replaced name still points to somebody."""


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
        covered = _covered(reading, len(text), taken)
        found = [
            hint
            for wish in self._wishes(reading)
            for hint in _left(reading.text, wish, covered)
            if not self._judge.is_not_name(reading.text[hint.span.start : hint.span.end])
        ]
        found.sort(key=_start)
        return tuple(Hint(reading.written(hint.span), hint.why) for hint in found)

    def _wishes(self, reading: Reading) -> Iterator[Hint]:
        """Yield what each way of looking finds; of two that overlap, the first counts."""
        named = self._judge.names_among(reading)
        yield from number_hints(reading)
        yield from birth_date_hints(reading)
        yield from where_hints(reading, named)
        yield from age_hints(reading)
        yield from name_hints(reading, named)


def _start(hint: Hint) -> int:
    return hint.span.start


def _covered(reading: Reading, length: int, taken: Sequence[Span]) -> bytearray:
    """Return a 1 for each sign of what is seen that is taken."""
    written = bytearray(length)
    for span in taken:
        written[span.start : span.end] = b"\1" * (span.end - span.start)
    return (
        bytearray(written[at] for at in reading.places) if taken else bytearray(len(reading.text))
    )


def _left(text: str, hint: Hint, covered: bytearray) -> Iterator[Hint]:
    """Yield the parts of a hint that nothing covers yet, and cover it."""
    start, end = hint.span.start, hint.span.end
    whole = covered.find(1, start, end) < 0
    for part in _free(covered, start, end):
        words = text[part.start : part.end]
        left = part.start + len(words) - len(words.lstrip(_EDGES))
        span = Span(left, left + len(words.strip(_EDGES)))
        if whole or _still_points(text[span.start : span.end], hint.why):
            yield Hint(part if whole else span, hint.why)
    covered[start:end] = b"\1" * (end - start)


_EDGES: Final = " \n-.,'@_"


def _free(covered: bytearray, start: int, end: int) -> Iterator[Span]:
    while (start := covered.find(0, start, end)) >= 0:
        stop = covered.find(1, start, end)
        stop = end if stop < 0 else stop
        yield Span(start, stop)
        start = stop


def _still_points(words: str, why: Why) -> bool:
    is_told = any(sign.isupper() or sign.isdigit() for sign in words)
    return is_told or (why in _SIGNS_ALONE and bool(words))
