"""The program's own look at a text: the one place where golden sentences meet what they judge."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

from mammadagbok.domain import masking
from mammadagbok.domain.masking import MaskedText
from mammadagbok.domain.people import NameSwap
from mammadagbok.domain.question import LISTED, Decisions, Hinted, Question
from mammadagbok.domain.selection import Chosen

_SPELLING: Final = Path(__file__).resolve().parents[1] / "resources" / "spelling"
_CHOSEN: Final[Sequence[Any]] = (("entry", 1), date(2026, 5, 12))
ASKS: Final = hasattr(masking, "look_over")
"""Whether the program asks about doubtful places."""
HINTS: Final = ASKS and find_spec("mammadagbok.domain.hints") is not None
"""Whether it gives hints too."""


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
    others: Any = _CHOSEN[: len(fields(Chosen)) - 1]
    chosen = Chosen(text, *others)
    if not ASKS:
        return Seen(masking.replace_names(chosen, names), ())
    look_over: Any = vars(masking)["look_over"]
    looked = look_over(chosen, names, Decisions(), _hints() if with_hints else _no_hints)
    return Seen(looked.masked, looked.questions)


def _no_hints(_text: str, _taken: object) -> tuple[()]:
    return ()


@cache
def _hints() -> Hinted:
    hints: Any = import_module("mammadagbok.domain.hints")
    lexicon: Any = import_module("mammadagbok.services.lexicon")
    made: Hinted = hints.Hints(lexicon.WordLists(_SPELLING), frozenset())
    return made
