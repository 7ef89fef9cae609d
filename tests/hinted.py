"""The hints in a text, shown where they stand: «Vi møtte [Kari]»."""

from pathlib import Path

from mammadagbok.domain.hints import Hints
from mammadagbok.domain.question import Why
from mammadagbok.domain.shadow import Span
from mammadagbok.services.lexicon import WordLists

LEXICON = WordLists(Path(__file__).parents[1] / "resources" / "spelling")


def shown(text: str, *not_names: str, taken: tuple[str, ...] = ()) -> str:
    """Return the text with square brackets around each hint; these words of it are taken."""
    spans = tuple(Span(text.index(word), text.index(word) + len(word)) for word in taken)
    found, end = "", 0
    for hint in Hints(LEXICON, not_names)(text, spans):
        before, words = text[end : hint.span.start], text[hint.span.start : hint.span.end]
        found, end = f"{found}{before}[{words}]", hint.span.end
    return found + text[end:]


def unmarked(marked: str) -> str:
    """Return the text as it is without the brackets."""
    return marked.replace("[", "").replace("]", "")


def whys(text: str) -> list[Why]:
    """Return why each place is hinted at, in order."""
    return [hint.why for hint in Hints(LEXICON)(text)]
