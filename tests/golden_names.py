"""What is right for names on her list: sentences with marks, and whether a page is as they say."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from golden_lines import lines
from looked_over import Seen
from mammadagbok.domain.people import NameSwap

_MARK: Final = re.compile(r"\[([^\]→]+)→([^\]|]+)(?:\|(\w+))?\]")
_INVISIBLE: Final = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")


class Verdict(StrEnum):
    """Whether she is asked about a place."""

    SURE = "sure"
    WORD = "word"
    GRAMMAR = "grammar"
    ASK = "ask"
    """For one reason or the other."""
    MAY = "may"
    """Replaced; asked or not."""
    FREE = "free"
    """Replaced and asked about, or left as she wrote it."""


ASKED: Final = frozenset({Verdict.WORD, Verdict.GRAMMAR, Verdict.ASK})


@dataclass(frozen=True, slots=True)
class Place:
    """A place that is replaced: where it begins, what she wrote there, what may stand instead."""

    start: int
    word: str
    instead: tuple[str, ...]
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Case:
    """A sentence as she wrote it, and its places in order."""

    id: str
    form: str
    names: tuple[NameSwap, ...]
    text: str
    places: tuple[Place, ...]

    @property
    def has_one_right_text(self) -> bool:
        """True when every place is replaced, and none has to be asked about."""
        return all(each.verdict in {Verdict.SURE, Verdict.MAY} for each in self.places)

    @property
    def is_sure(self) -> bool:
        """True when there is nothing to ask."""
        return all(each.verdict is Verdict.SURE for each in self.places)

    @property
    def asked(self) -> tuple[Place, ...]:
        """The places that have to be asked about."""
        return tuple(each for each in self.places if each.verdict in ASKED)

    @property
    def right(self) -> str:
        """The right text, the first where several will do."""
        text, end = "", 0
        for place in self.places:
            text += self.text[end : place.start] + place.instead[0]
            end = place.start + len(place.word)
        return text + self.text[end:]


def cases() -> Iterator[Case]:
    """Give the golden sentences."""
    for line in lines("names.txt"):
        text, places, end = "", list[Place](), 0
        for mark in _MARK.finditer(line.marked):
            text += line.marked[end : mark.start()]
            verdict = Verdict(mark[3] or "sure")
            places.append(Place(len(text), mark[1], tuple(mark[2].split("/")), verdict))
            text, end = text + mark[1], mark.end()
        yield Case(line.id, line.form, line.names, text + line.marked[end:], tuple(places))


def is_right(case: Case, found: str) -> bool:
    """True when the text is as it should be, invisible signs aside."""
    return _matched(case, found) is not None


def places_found(case: Case, found: Seen) -> tuple[int, int]:
    """Return how many of the replaced places are right, and how many there are.

    A replaced place is right when it begins where a place of the sentence begins, and what should
    stand there stands there.
    """
    if is_right(case, found.masked.text):
        return len(case.places), len(case.places)
    begins = _begins(case.text, found)
    right = sum(
        begins.get(each.start, "") in each.instead for each in case.places if each.start in begins
    )
    return right, len(found.replaced)


def unasked(case: Case, found: Seen, *, for_the_reason: bool = False) -> list[str]:
    """Return the places that had to be asked about and were not, each as she wrote it."""
    left, missing = list(found.asked), list[str]()
    for place in case.asked:
        answers = [each for each in left if _is_about(each, place, for_the_reason=for_the_reason)]
        if answers:
            left.remove(answers[0])
        else:
            missing.append(place.word)
    return missing


def left_doubtful(case: Case, found: Seen) -> list[str]:
    """Return the free places that stand replaced without a question, where the text is right."""
    text = _matched(case, found.masked.text)
    stands = zip(case.places, text.groups() if text else (), strict=False)
    return [
        place.word
        for place, words in stands
        if place.verdict is Verdict.FREE
        and words != _seen(place.word)
        and not any(_is_about(each, place, for_the_reason=False) for each in found.asked)
    ]


def _is_about(question: tuple[str, str], place: Place, *, for_the_reason: bool) -> bool:
    why, word = question
    if for_the_reason and place.verdict in {Verdict.WORD, Verdict.GRAMMAR}:
        return why == place.verdict and _same_place(word, place.word)
    return _same_place(word, place.word)


def _same_place(word: str, other: str) -> bool:
    return word in other or other in word


def _matched(case: Case, found: str) -> re.Match[str] | None:
    return re.fullmatch("".join(_patterns(case)), _seen(found))


def _patterns(case: Case) -> Iterator[str]:
    end = 0
    for place in case.places:
        yield re.escape(_seen(case.text[end : place.start]))
        own = (place.word,) if place.verdict is Verdict.FREE else ()
        yield "(" + "|".join(re.escape(_seen(each)) for each in (*place.instead, *own)) + ")"
        end = place.start + len(place.word)
    yield re.escape(_seen(case.text[end:]))


def _begins(text: str, found: Seen) -> dict[int, str]:
    """Return what stands in the replaced places, by where each begins in what she wrote."""
    pattern, end = "", 0
    for start, stop in found.replaced:
        pattern, end = pattern + re.escape(found.masked.text[end:start]) + "(.+?)", stop
    parsed = re.fullmatch(pattern + re.escape(found.masked.text[end:]), text, re.DOTALL)
    if parsed is None:
        return {}
    instead = [found.masked.text[start:stop] for start, stop in found.replaced]
    return {parsed.start(each + 1): words for each, words in enumerate(instead)}


def _seen(text: str) -> str:
    return _INVISIBLE.sub("", text)
