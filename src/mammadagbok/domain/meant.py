"""Whether a short text of the program has what she looks for, in her words or in its own."""

from collections.abc import Iterable, Sequence
from typing import Final

from mammadagbok.domain.matching import Sought, Tier, Word
from mammadagbok.domain.norwegian import words

Alike = Sequence[Sequence[str]]
"""Lines of folded words; those of one line may stand for one another."""
_THE_WORD: Final = frozenset({Tier.WHOLE, Tier.SPELLED, Tier.FORM, Tier.BEGINNING})


def alike(text: str) -> Alike:
    """Read such lines out of a file."""
    return [found for line in text.splitlines() if (found := words(line))]


def means(looked_for: Sought, text: str, lines: Alike) -> bool:
    """Return whether `text` has every word, or for each it lacks one that may stand for it."""
    there = words(text)
    if not all(phrase.is_in(there) for phrase in looked_for.phrases):
        return False
    return all(any(_is_in(each, there) for each in _read(w, lines)) for w in looked_for.words)


def _read(word: Word, lines: Alike) -> Iterable[Word]:
    """Yield the word as she wrote it, and what may stand for it."""
    yield word
    for line in lines:
        if any(word.tier(each) in _THE_WORD for each in line):
            yield from map(Word, line)


def _is_in(word: Word, there: Iterable[str]) -> bool:
    return any(word.tier(each) is not None for each in there)
