"""The places of her names in a text, and which of them are hers to decide."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from mammadagbok.domain.people import NameSwap
from mammadagbok.domain.question import Why
from mammadagbok.domain.replacing.agreement import alike, instead_of, may_not_fit
from mammadagbok.domain.replacing.around import Around, around, around_between
from mammadagbok.domain.replacing.instead import NOTHING, fitted, genitive
from mammadagbok.domain.replacing.name_places import Place, places
from mammadagbok.domain.replacing.word_names import Standing, standing
from mammadagbok.domain.shadow import Shadow, Span

_NEAR: Final = 60


@dataclass(frozen=True, slots=True)
class Doubted:
    """A place of a name, and why she is asked about it, None when she is not."""

    place: Place
    why: Why | None


def doubted(shadow: Shadow, names: Sequence[NameSwap]) -> Iterator[Doubted]:
    """Yield in order where the names stand, without the words that cannot be one."""
    judged = [*_judged(shadow, names)]
    instead = {swap: instead_of(swap.replacement) for swap in names}
    together = alike(shadow.folded, [place for place, _, _ in judged])
    for number, (place, near, stands) in enumerate(judged):
        if stands is Standing.MAY:
            yield Doubted(place, Why.WORD)
        elif number in together or may_not_fit(shadow, place, near, instead[place.swap]):
            yield Doubted(place, Why.GRAMMAR)
        else:
            yield Doubted(place, None)


def named(shadow: Shadow, names: Sequence[NameSwap]) -> Iterator[Place]:
    """Yield the same places without asking why."""
    return (place for place, _, _ in _judged(shadow, names))


def _judged(shadow: Shadow, names: Sequence[NameSwap]) -> Iterator[tuple[Place, Around, Standing]]:
    found = [*places(shadow, names)]
    nears = [around(shadow.folded, place.at, place.until) for place in found]
    stands = [standing(shadow, *each) for each in zip(found, nears, strict=True)]
    _reconsider(shadow, found, stands)
    for place, near, stand in zip(found, nears, stands, strict=True):
        if stand is not Standing.CANNOT:
            yield place, near, stand


def _reconsider(shadow: Shadow, found: Sequence[Place], stands: list[Standing]) -> None:
    """Judge anew the words beside a place that is or may be a name, without what stands there.

    So «dag for dag» is left alone but «Dag for dag» is not, however often the text is read.
    """
    waiting = [number for number, stand in enumerate(stands) if stand is not Standing.CANNOT]
    while waiting:
        number = waiting.pop()
        for beside in (number - 1, number + 1):
            if 0 <= beside < len(found) and stands[beside] is Standing.CANNOT:
                edges = _edges(shadow, found, stands, beside)
                place = found[beside]
                near = around_between(shadow.folded, place.at, place.until, edges)
                stands[beside] = standing(shadow, place, near)
                if stands[beside] is not Standing.CANNOT:
                    waiting.append(beside)


def _edges(shadow: Shadow, found: Sequence[Place], stands: Sequence[Standing], number: int) -> Span:
    """Return from where to where no place beside this one is or may be a name."""
    start, end = -1, len(shadow.folded) + 1
    if number > 0 and stands[number - 1] is not Standing.CANNOT:
        start = found[number - 1].until
    if number + 1 < len(found) and stands[number + 1] is not Standing.CANNOT:
        end = found[number + 1].at
    return Span(start, end)


def listed_words(shadow: Shadow, place: Place) -> str:
    """Return what her list has instead of the name, written as it must be there."""
    words = " ".join(place.swap.replacement.split()) or NOTHING
    if place.owning:
        words = genitive(words)
    if _is_in_capitals(shadow, place):
        words = words.upper()
    return fitted(shadow.text, place.span, words)


def _is_in_capitals(shadow: Shadow, place: Place) -> bool:
    """Tell whether all near it in the line is written in capitals: «MINA VANT!»."""
    if not shadow.written(place.at, place.until).isupper():
        return False
    before = shadow.folded[max(0, place.at - _NEAR) : place.at].rpartition("\n")[2]
    after = shadow.folded[place.until : place.until + _NEAR].partition("\n")[0]
    return shadow.shouted(place.at - len(before), place.until + len(after))
