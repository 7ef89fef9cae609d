"""The sentences of a chosen text: where each stands, and which of the journal it comes from."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from mammadagbok.domain.question import Key, Sentence
from mammadagbok.domain.sentences import sentence_spans
from mammadagbok.domain.shadow import Span


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence where it stands, and the one of the journal that it comes from."""

    span: Span
    sentence: Sentence
    origin: Sentence


def _joined(spans: Sequence[Span], whole: Iterable[Span]) -> Iterator[Span]:
    reaching = iter(whole)
    reach = next(reaching, None)
    start = end = None
    for span in spans:
        if start is None:
            start = span.start
        end = span.end
        while reach is not None and reach.end <= end:
            reach = next(reaching, None)
        if reach is None or reach.start >= end:
            yield Span(start, end)
            start = None
    if start is not None and end is not None:
        yield Span(start, end)


def told(text: str, part: Key, whole: Iterable[Span] = ()) -> list[Told]:
    """Return the sentences of a text as it stands in the journal, in order.

    Those that one of the stretches in `whole`, which are in order, reaches across are one.
    """
    seen: Counter[str] = Counter()
    found: list[Told] = []
    for span in _joined([*sentence_spans(text)], whole):
        words = text[span.start : span.end]
        sentence = Sentence(part, words, seen[words])
        seen[words] += 1
        found.append(Told(span, sentence, sentence))
    return found


def retold(
    text: str, sentences: Sequence[Told], rewritten: Mapping[Sentence, str]
) -> tuple[str, list[Told]]:
    """Return the text with other words for some of its sentences, and its sentences then.

    The others are the same as before. Like sentences are counted on from those of the journal, so
    that none takes another's place.
    """
    seen = Counter(each.sentence.words for each in sentences)
    pieces: list[str] = []
    found: list[Told] = []
    kept = length = 0
    for each in sentences:
        gap = text[kept : each.span.start]
        words = rewritten.get(each.sentence, each.sentence.words)
        length += len(gap)
        if each.sentence in rewritten:
            for span in sentence_spans(words):
                said = words[span.start : span.end]
                sentence = Sentence(each.sentence.part, said, seen[said])
                seen[said] += 1
                moved = Span(length + span.start, length + span.end)
                found.append(Told(moved, sentence, each.sentence))
        else:
            found.append(Told(Span(length, length + len(words)), each.sentence, each.sentence))
        pieces += [gap, words]
        length += len(words)
        kept = each.span.end
    return "".join([*pieces, text[kept:]]), found


def across(text: str, sentences: Sequence[Told], whole: Sequence[Span]) -> list[Told]:
    """Return the sentences, those that one of the stretches reaches across as one."""
    at = {each.span.start: each for each in sentences}
    found: list[Told] = []
    for span in _joined([each.span for each in sentences], whole):
        first = at[span.start]
        if span == first.span:
            found.append(first)
        else:
            words = text[span.start : span.end]
            sentence = Sentence(first.sentence.part, words, first.sentence.again)
            found.append(Told(span, sentence, first.origin))
    return found
