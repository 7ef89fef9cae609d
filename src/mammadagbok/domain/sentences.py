"""The sentences of a text: where they stand, and which is which."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from mammadagbok.domain.instead import ends_in_abbreviation
from mammadagbok.domain.question import Key, Sentence
from mammadagbok.domain.shadow import Span

_STOP: Final = r"[.!?…]++"
_QUOTED: Final = r"[»”\"']*+"
_SENTENCE: Final = re.compile(
    rf"(?:[^.!?…\n]++|{_STOP}(?!{_QUOTED}(?:\s|\Z)))*+(?:{_STOP}{_QUOTED}|\n|\Z)"
)
"""A stop inside a word or a number ends none."""
_TAIL: Final = 12
_ORDINAL: Final = re.compile(r"(?<![\d.])\d{1,2}\.\Z")


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence where it stands, and the one of the journal that it comes from."""

    span: Span
    sentence: Sentence
    origin: Sentence


def sentence_spans(text: str, whole: Iterable[Span] = ()) -> list[Span]:
    """Return where the sentences of `text` stand, without space around them.

    Those that one of the stretches in `whole`, which are in order, reaches across are one.
    """
    return [*_joined(list(_split(text)), whole)]


def _split(text: str) -> Iterator[Span]:
    goes_on = None
    for found in _SENTENCE.finditer(text):
        said = found.group()
        start = found.start() + len(said) - len(said.lstrip())
        end = found.start() + len(said.rstrip())
        if start >= end:
            continue
        if goes_on is not None and _goes_on(text, goes_on, start):
            goes_on = Span(goes_on.start, end)
            continue
        if goes_on is not None:
            yield goes_on
        goes_on = Span(start, end)
    if goes_on is not None:
        yield goes_on


def _goes_on(text: str, said: Span, at: int) -> bool:
    """Tell whether a sentence goes on at `at`: what it seems to end in is the stop of an
    abbreviation, or of a date («3. mai»)."""
    tail, follows = text[max(said.start, said.end - _TAIL) : said.end], text[said.end : at + 1]
    if not tail.endswith(".") or "\n" in follows:
        return False
    return ends_in_abbreviation(tail[:-1]) or (
        follows[-1].islower() and _ORDINAL.search(tail) is not None
    )


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
    """Return the sentences of a text as it stands in the journal, in order."""
    seen: Counter[str] = Counter()
    found: list[Told] = []
    for span in sentence_spans(text, whole):
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
