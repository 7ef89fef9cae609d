"""Whether a short text of the program has what she looks for, in her words or in its own."""

from collections.abc import Iterable, Sequence
from typing import Final

from mammadagbok.domain.matching import Sought, Tier, Word
from mammadagbok.domain.norwegian import words

Alike = Sequence[Sequence[str]]
"""Lines of folded words; those of one line may stand for one another."""
_THE_WORD: Final = frozenset({Tier.WHOLE, Tier.SPELLED, Tier.FORM, Tier.BEGINNING})
"""As a part of a compound alone, a word may be about something else."""


def alike(text: str) -> Alike:
    """Read such lines out of a file."""
    return [found for line in text.splitlines() if (found := words(line))]


def means(looked_for: Sought, text: str, lines: Alike) -> bool:
    """Return whether `text` has every word, or for each it lacks one that may stand for it."""
    there = words(text)
    if not all(phrase.is_in(there) for phrase in looked_for.phrases):
        return False
    return all(_is_there(word, there, lines) for word in looked_for.words)


def _is_there(word: Word, there: Sequence[str], lines: Alike) -> bool:
    if any(word.tier(each) is not None for each in there):
        return True
    instead = {each for line in lines if _is_among(word, line) for each in line}
    return any(_is_among(Word(each), there) for each in instead)


def _is_among(word: Word, there: Iterable[str]) -> bool:
    return any(word.tier(each) in _THE_WORD for each in there)
