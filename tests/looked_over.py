"""The program's own look at a text: the one place where golden sentences meet what they judge."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from mammadagbok.domain.hints import Hints
from mammadagbok.domain.masking import MaskedText, look_over
from mammadagbok.domain.people import NameSwap
from mammadagbok.domain.question import LISTED, Decisions, Hinted, Question
from mammadagbok.domain.selection import Chosen
from mammadagbok.services.lexicon import WordLists

_SPELLING: Final = Path(__file__).resolve().parents[1] / "resources" / "spelling"


@dataclass(frozen=True, slots=True)
class Seen:
    """A text as it leaves, and what she is asked about in it."""

    masked: MaskedText
    questions: tuple[Question, ...]

    @property
    def replaced(self) -> tuple[tuple[int, int], ...]:
        """Where something stands instead, as (start, end)."""
        return tuple((span.start, span.end) for span in self.masked.replaced)

    @property
    def asked(self) -> tuple[tuple[str, str], ...]:
        """Why she is asked about a name on her list, and the word she wrote."""
        return tuple((each.why, each.word) for each in self.questions if each.why in LISTED)

    @property
    def hinted(self) -> tuple[tuple[str, str], ...]:
        """What a hint is about, and the word she wrote."""
        return tuple((each.why, each.word) for each in self.questions if each.why not in LISTED)


def looked_over(text: str, names: Sequence[NameSwap], *, with_hints: bool = False) -> Seen:
    """Return what the program makes of a text before she has decided anything."""
    return _looked_over(text, tuple(names), with_hints)


@cache
def _looked_over(text: str, names: tuple[NameSwap, ...], with_hints: bool) -> Seen:
    hinted = _hints() if with_hints else _no_hints
    looked = look_over(Chosen(text), names, Decisions(), hinted)
    return Seen(looked.masked, looked.questions)


def _no_hints(_text: str, _taken: object) -> tuple[()]:
    return ()


@cache
def _hints() -> Hinted:
    return Hints(WordLists(_SPELLING))
