"""The places of her names in a text, and which of them are hers to decide."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from mammadagbok.domain.agreement import alike, instead_of, may_not_fit
from mammadagbok.domain.around import Around, around
from mammadagbok.domain.instead import NOTHING, fitted, genitive
from mammadagbok.domain.name_places import Place, places
from mammadagbok.domain.people import NameSwap
from mammadagbok.domain.question import Why
from mammadagbok.domain.shadow import Shadow
from mammadagbok.domain.word_names import Standing, standing


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
    for place in places(shadow, names):
        near = around(shadow.folded, place.at, place.until)
        stands = standing(shadow, place, near)
        if stands is not Standing.CANNOT:
            yield place, near, stands


def listed_words(text: str, place: Place) -> str:
    """Return what her list has instead of the name, written as it must be there."""
    words = " ".join(place.swap.replacement.split()) or NOTHING
    if place.owning:
        words = genitive(words)
    return fitted(text, place.span, words)
