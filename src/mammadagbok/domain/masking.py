"""Names replaced and what she decided done: the only place where a `MaskedText` is made.

What is no name and no hint is kept to the letter. How names are found is loaded with the first text
that is looked over.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from mammadagbok.domain.people import NameSwap
from mammadagbok.domain.question import Decisions, Hint, Hinted, Question
from mammadagbok.domain.selection import Chosen
from mammadagbok.domain.shadow import BLANK, Span, shade

if TYPE_CHECKING:
    from mammadagbok.domain.replacing.composing import Piece
    from mammadagbok.domain.replacing.finds import Settled


@dataclass(frozen=True, slots=True)
class MaskedText:
    """A text that may be shared, and where in it the replacements stand, in order.

    `asked` are those among them that she has not decided on yet.
    """

    text: str
    replaced: tuple[Span, ...]
    asked: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Looked:
    """A text that may be shared, and what is hers to decide in it, answered or not, in order."""

    masked: MaskedText
    questions: tuple[Question, ...]


class ReplacementProblem(StrEnum):
    """Why a name and its replacement would not do what she expects."""

    NO_NAME = "no_name"
    NO_REPLACEMENT = "no_replacement"
    CONTAINS_LISTED_NAME = "contains_listed_name"
    NAME_IN_OTHERS_REPLACEMENT = "name_in_others_replacement"


def replace_names(chosen: Chosen, names: Sequence[NameSwap]) -> MaskedText:
    """Return the text with every listed name replaced and everything else exactly as it was.

    A doubtful name is replaced, too. Replacements are not searched again. A name listed without a
    replacement becomes «…».
    """
    return look_over(chosen, names, Decisions(), _no_hints).masked


def look_over(
    chosen: Chosen, names: Sequence[NameSwap], decisions: Decisions, hinted: Hinted
) -> Looked:
    """Return the text as she has decided it may leave, and what there is to decide.

    Sentences she wrote anew stand first of all, and are read as her own. A doubtful name stands
    replaced until she keeps it, a hint stands as she wrote it until she replaces it. No listed name
    is left outside the places she kept, except a small word that cannot be the name.
    """
    from mammadagbok.domain.replacing.composing import composed, without_names
    from mammadagbok.domain.replacing.finds import read, settled

    text, sentences, finds = read(chosen, names, decisions, hinted)
    asked = settled(sentences, finds, decisions)
    return _looked(without_names(composed(text, names, asked), names), asked)


def _no_hints(_text: str, _taken: Sequence[Span]) -> Sequence[Hint]:
    return ()


def _looked(pieces: "Sequence[Piece]", asked: "Sequence[Settled]") -> Looked:
    replaced: list[Span] = []
    undecided: list[Span] = []
    questions: list[Question] = []
    end = 0
    for piece in pieces:
        start, end = end, end + len(piece.text)
        if piece.is_text:
            continue
        here = Span(start, end)
        about = [asked[number] for number in piece.settled]
        instead = piece.text if piece.replaced else None
        if piece.replaced:
            replaced.append(here)
            if any(each.is_undecided for each in about):
                undecided.append(here)
        questions += filter(None, (each.question(here, instead) for each in about))
    text = "".join(piece.text for piece in pieces)
    return Looked(MaskedText(text, tuple(replaced), tuple(undecided)), tuple(questions))


def places_of_names(text: str, names: Sequence[NameSwap]) -> tuple[Span, ...]:
    """Return where the names stand in `text`, as `replace_names` finds them, in order."""
    from mammadagbok.domain.replacing.doubts import named

    return tuple(place.span for place in named(shade(text), names))


def replacement_problem(swap: NameSwap, names: Sequence[NameSwap]) -> ReplacementProblem | None:
    """Return what is wrong with `swap` beside the other `names` on her list, or None.

    NO_NAME means no letter or digit to look for. Names are found as `replace_names` finds them,
    those that are words wherever they stand, and in the genitive of a replacement too («Lar»
    beside Lars).
    """
    from mammadagbok.domain.replacing.name_pattern import can_be_found

    if not can_be_found(swap.name):
        return ReplacementProblem.NO_NAME
    if problem := words_problem(swap.replacement, [swap, *names]):
        return problem
    if any(_holds(other.replacement, [swap]) for other in names):
        return ReplacementProblem.NAME_IN_OTHERS_REPLACEMENT
    return None


def words_problem(words: str, names: Sequence[NameSwap]) -> ReplacementProblem | None:
    """Return what is wrong with words to stand instead of something, beside her list, or None."""
    if not shade(words).folded.strip(BLANK):
        return ReplacementProblem.NO_REPLACEMENT
    return ReplacementProblem.CONTAINS_LISTED_NAME if _holds(words, names) else None


def _holds(words: str, names: Sequence[NameSwap]) -> bool:
    from mammadagbok.domain.replacing.instead import genitive
    from mammadagbok.domain.replacing.name_places import places

    return any(next(places(shade(form), names), None) for form in (words, genitive(words)))
