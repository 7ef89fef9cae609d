"""Finds in the manual what she types: each section that has all the words, the best first."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from mammadagbok.domain.manual import Section, Target, Topic
from mammadagbok.domain.marking import Marker
from mammadagbok.domain.matching import Sought, Tier, sought, tier_of_words
from mammadagbok.domain.norwegian import word_places, words
from mammadagbok.domain.sentences import sentence_spans
from mammadagbok.domain.shadow import Span


@dataclass(frozen=True, slots=True)
class Marked:
    """Words, and the stretches of them that are what she looks for."""

    text: str
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """A section that has the words: where it is, its topic, its heading, and its best sentence.

    At the beginning of a topic the heading is ''; where the heading alone has them the sentence is.
    """

    target: Target
    title: Marked
    heading: Marked
    sentence: Marked


@dataclass(frozen=True, slots=True)
class _Part:
    """A section as it is looked through; the words of its title count among those in it."""

    topic: Topic
    section: Section
    lines: tuple[str, ...]
    words: tuple[str, ...]

    @property
    def heading(self) -> str:
        return self.section.heading or self.topic.title


Spans = Callable[[str], Sequence[Span]]


class ManualIndex:
    """The topics made ready for looking through. `norwegian`: inflected forms find one another;
    otherwise a word finds those that begin with it.
    """

    def __init__(self, topics: Sequence[Topic], *, norwegian: bool) -> None:
        self._norwegian = norwegian
        self._parts = tuple(part for topic in topics for part in _parts(topic))

    def find(self, query: str) -> tuple[Found, ...]:
        """Return what has every word of the query; nothing for a query without words."""
        looked_for = sought(query)
        if not looked_for:
            return ()
        spans: Spans = Marker(looked_for).spans if self._norwegian else _Beginnings(looked_for)
        tier = tier_of_words if self._norwegian else _plain_tier
        judged = ((tier(looked_for, part.words), part) for part in self._parts)
        hits = [(best, part) for best, part in judged if best is not None]
        hits.sort(key=lambda hit: hit[0])
        # The title alone speaks for the beginning of its topic, not for every section of it.
        own = (part for _, part in hits if any(map(spans, (part.heading, *part.lines))))
        return tuple(_found(part, spans) for part in own)


class _Beginnings:
    """Finds the words that begin with one of those looked for."""

    def __init__(self, looked_for: Sought) -> None:
        loose = tuple(word.text for word in looked_for.words)
        self._begun = (*loose, *(word for each in looked_for.phrases for word in each.words))

    def __call__(self, text: str) -> list[Span]:
        return [place for word, place in word_places(text) if word.startswith(self._begun)]


def _plain_tier(looked_for: Sought, there: Sequence[str]) -> Tier | None:
    if not all(phrase.is_in(there) for phrase in looked_for.phrases):
        return None
    asked = [word.text for word in looked_for.words]
    if all(word in there for word in asked):
        return Tier.WHOLE
    begun = all(any(word.startswith(each) for word in there) for each in asked)
    return Tier.BEGINNING if begun else None


def _parts(topic: Topic) -> Iterator[_Part]:
    first, *others = topic.sections or (Section("", "", ()),)
    if first.anchor:
        first, others = Section("", "", ()), [first, *others]
    for section in (first, *others):
        lines = tuple(line.text for line in section.lines())
        if section is first:
            lines = (topic.about, *lines)
        there = words(" ".join((topic.title, section.heading, *lines)))
        yield _Part(topic, section, lines, there)


def _found(part: _Part, spans: Spans) -> Found:
    def marked(text: str) -> Marked:
        return Marked(text, tuple(spans(text)))

    sentences = [line[at.start : at.end] for line in part.lines for at in sentence_spans(line)]
    best = max(map(marked, sentences), key=_worth, default=Marked(""))
    shown = best if best.spans or not part.section.heading else Marked("")
    target = Target(part.topic.name, part.section.anchor)
    return Found(target, marked(part.topic.title), marked(part.section.heading), shown)


def _worth(marked: Marked) -> int:
    """So many different words of hers are in it."""
    return len({marked.text[at.start : at.end].lower() for at in marked.spans})
