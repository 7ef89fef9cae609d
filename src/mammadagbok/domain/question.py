"""What is hers to decide before a page leaves, and what she has decided.

A decision is kept under the very sentence it was made in: in another sentence, or in the same one
when it has been changed, she is asked anew.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from mammadagbok.domain.shadow import Span

Key = tuple[str, int]
"""Which thing a choice is about: what it is ("entry", "topic", …) and its id."""


class Why(StrEnum):
    """Why she is asked about a place."""

    WORD = "word"
    """A name on her list that is an ordinary word as well."""
    GRAMMAR = "grammar"
    """A name on her list, with words around it that what stands instead may not fit."""
    NAME = "name"
    PLACE = "place"
    SCHOOL = "school"
    KINDERGARTEN = "kindergarten"
    INSTITUTION = "institution"
    ADDRESS = "address"
    BIRTH_DATE = "birth_date"
    BIRTH_NUMBER = "birth_number"
    PHONE = "phone"
    CASE_NUMBER = "case_number"
    EMAIL = "email"
    WEB = "web"
    CAR_PLATE = "car_plate"
    AGE = "age"


LISTED: Final = frozenset({Why.WORD, Why.GRAMMAR})
"""Those about a name on her list: it stands replaced until she has decided. The others are hints,
and what they are about stands as she wrote it."""


@dataclass(frozen=True, slots=True)
class Hint:
    """A stretch of a text, in code points, that may point to somebody."""

    span: Span
    why: Why


Hinted = Callable[[str, Sequence[Span]], Iterable[Hint]]
"""Gives the hints in a text, in order and apart from one another and from the stretches given,
which are replaced anyway."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the thing with this key, and how many like it stand before it there."""

    part: Key
    words: str
    again: int = 0


@dataclass(frozen=True, slots=True)
class Spot:
    """A stretch of a sentence, in code points."""

    sentence: Sentence
    span: Span


@dataclass(frozen=True, slots=True)
class Keep:
    """It stays as she wrote it."""


@dataclass(frozen=True, slots=True)
class Replace:
    """Other words stand there; '' means those on her list."""

    words: str = ""


Answer = Keep | Replace


@dataclass(frozen=True, slots=True)
class Question:
    """One place she is asked about, or was.

    `origin` is the sentence as it stands in the journal, under which a rewriting of it is kept, and
    `at` where the place stands in the text as it leaves. `instead` is what stands there now, None
    when it is what she wrote.
    """

    spot: Spot
    origin: Sentence
    why: Why
    at: Span
    instead: str | None = None
    answer: Answer | None = None

    @property
    def word(self) -> str:
        """What she wrote there."""
        span = self.spot.span
        return self.spot.sentence.words[span.start : span.end]

    @property
    def is_open(self) -> bool:
        """True until she has decided."""
        return self.answer is None


@dataclass(frozen=True, slots=True)
class Decisions:
    """What she has decided: an answer for each spot, other words for each sentence."""

    answers: Mapping[Spot, Answer] = field(default_factory=dict)
    rewritten: Mapping[Sentence, str] = field(default_factory=dict)

    def answered(self, spot: Spot, answer: Answer | None) -> "Decisions":
        """Return these with another answer for a spot; None asks again."""
        others = {each: what for each, what in self.answers.items() if each != spot}
        return Decisions(others if answer is None else {**others, spot: answer}, self.rewritten)

    def rewrote(self, origin: Sentence, words: str | None) -> "Decisions":
        """Return these with other words for a sentence; None has it as she wrote it."""
        others = {each: what for each, what in self.rewritten.items() if each != origin}
        return Decisions(self.answers, others if words is None else {**others, origin: words})

    def about(
        self, part: Key
    ) -> tuple[frozenset[tuple[Spot, Answer]], frozenset[tuple[Sentence, str]]]:
        """Return what of it is about the thing with this key."""
        answers = (each for each in self.answers.items() if each[0].sentence.part == part)
        rewritten = (each for each in self.rewritten.items() if each[0].part == part)
        return frozenset(answers), frozenset(rewritten)
