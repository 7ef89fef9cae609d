"""What is found in a text she has chosen, in which sentence, and what she has decided about it."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from mammadagbok.domain.people import NameSwap
from mammadagbok.domain.question import (
    LISTED,
    Answer,
    Decisions,
    Hinted,
    Keep,
    Question,
    Replace,
    Spot,
    Why,
)
from mammadagbok.domain.replacing.doubts import doubted, listed_words
from mammadagbok.domain.replacing.told import Told, across, retold, told
from mammadagbok.domain.selection import Chosen
from mammadagbok.domain.shadow import Span, shade


@dataclass(frozen=True, slots=True)
class Find:
    """A name or a hint in a text: what her list has there, None for a hint, and why she is asked,
    None when she is not."""

    span: Span
    listed: str | None
    why: Why | None


@dataclass(frozen=True, slots=True)
class Settled:
    """A find with the sentence she is asked about it in, None when she is not, and her answer."""

    find: Find
    told: Told | None = None
    answer: Answer | None = None

    @property
    def is_undecided(self) -> bool:
        """True when it is a name on her list that she is asked about and has not answered."""
        return self.told is not None and self.find.why in LISTED and self.answer is None

    @property
    def words(self) -> str | None:
        """Her own words for it, '' for those on her list, None where it stands as she wrote it."""
        match self.answer:
            case Replace(words=words):
                return words
            case Keep():
                return None
        return None if self.find.listed is None else ""

    def question(self, at: Span, instead: str | None) -> Question | None:
        """Return the question about it, None when there is none: where it stands in the text as it
        leaves, and what stands there."""
        if self.told is None or self.find.why is None:
            return None
        return Question(
            _spot(self.find, self.told), self.told.origin, self.find.why, at, instead, self.answer
        )


def read(
    chosen: Chosen, names: Sequence[NameSwap], decisions: Decisions, hinted: Hinted
) -> tuple[str, list[Told], list[Find]]:
    """Return the text as she rewrote it, with its sentences and what is found in it."""
    text = chosen.text
    finds = _finds(text, names, hinted)
    if not decisions.rewritten and all(each.why is None for each in finds):
        return text, [], finds
    sentences = told(text, chosen.part, (each.span for each in finds))
    rewritten = {
        each.sentence: decisions.rewritten[each.sentence]
        for each in sentences
        if each.sentence in decisions.rewritten
    }
    if not rewritten:
        return text, sentences, finds
    text, sentences = retold(text, sentences, rewritten)
    finds = _finds(text, names, hinted)
    return text, across(text, sentences, [each.span for each in finds]), finds


def _finds(text: str, names: Sequence[NameSwap], hinted: Hinted) -> list[Find]:
    """Return the names and the hints of a text, in order and apart; a name goes before a hint."""
    shadow = shade(text)
    named = [
        Find(each.place.span, listed_words(shadow, each.place), each.why)
        for each in doubted(shadow, names)
    ]
    hints = hinted(text, [each.span for each in named])
    starts = [each.span.start for each in named]
    found = [*named]
    end = 0
    for hint in hints:
        number = bisect_right(starts, hint.span.end - 1)
        taken = number > 0 and named[number - 1].span.end > hint.span.start
        if not taken and hint.span.start >= end and hint.span.start < hint.span.end:
            found.append(Find(hint.span, None, hint.why))
            end = hint.span.end
    return sorted(found, key=lambda each: each.span.start)


def settled(
    sentences: Sequence[Told], finds: Sequence[Find], decisions: Decisions
) -> list[Settled]:
    """Return what is found with what she has decided, in order."""
    return list(_settled(sentences, finds, decisions))


def _settled(
    sentences: Sequence[Told], finds: Sequence[Find], decisions: Decisions
) -> Iterator[Settled]:
    starts = [each.span.start for each in sentences]
    for find in finds:
        if find.why is None:
            yield Settled(find)
        else:
            there = sentences[max(0, bisect_right(starts, find.span.start) - 1)]
            yield Settled(find, there, decisions.answers.get(_spot(find, there)))


def _spot(find: Find, there: Told) -> Spot:
    start = there.span.start
    return Spot(there.sentence, Span(find.span.start - start, find.span.end - start))
