"""From what she chose to the very page that leaves, with what she is asked about on it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from mammadagbok.domain.masking import Looked, MaskedText
from mammadagbok.domain.page import HEADING, SharePage, SharePart, SharePhoto
from mammadagbok.domain.photo import Photo
from mammadagbok.domain.question import Key, Question
from mammadagbok.domain.selection import ENTRY, PHOTO, Chosen, ChosenPhoto
from mammadagbok.domain.taking import Occasion

Look = Callable[[Chosen], Looked]
"""Looks a text over: see `domain.masking`."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """How she wants the page. `language` is a BCP 47 tag such as "nb-NO".

    `day` writes the day that stands above each part, None when she wants none. `real_names` counts
    for the little book alone.
    """

    occasion: Occasion
    language: str
    heading: str = ""
    day: Callable[[date], str] | None = None
    large: bool = False
    real_names: bool = False

    @property
    def replaces_names(self) -> bool:
        """False only for a little book for which she has said so."""
        return not (self.real_names and self.occasion is Occasion.BOOK)


@dataclass(frozen=True, slots=True)
class LookedPage:
    """The page that leaves, and what she is asked about on it, in its order."""

    page: SharePage
    questions: tuple[Question, ...] = ()


@dataclass(frozen=True, slots=True)
class PageMaking:
    """Makes pages: `look` looks every text over, `data` gives the JPEG file of a photo."""

    look: Look
    data: Callable[[Photo], bytes]

    def page(self, chosen: Sequence[Chosen | ChosenPhoto], wishes: Wishes) -> LookedPage:
        """Return the page of what she chose, in this order, without what she left no word of."""
        questions = list[Question]()
        heading = self._heading(wishes.heading.strip(), questions)
        made = [(each, self._content(each, questions)) for each in chosen]
        there = [(each, content) for each, content in made if not _is_blank(content)]
        days = _days([each for each, _ in there], wishes.day)
        parts = tuple(
            SharePart(content, day, _source(each))
            for (each, content), day in zip(there, days, strict=True)
        )
        masked = heading.masked if heading else None
        page = SharePage(parts, wishes.language, masked, wishes.large)
        return LookedPage(page, tuple(questions))

    def _heading(self, words: str, questions: list[Question]) -> Looked | None:
        if not words:
            return None
        looked = self.look(Chosen(words, HEADING))
        questions += looked.questions
        return looked

    def _content(
        self, chosen: Chosen | ChosenPhoto, questions: list[Question]
    ) -> MaskedText | SharePhoto:
        match chosen:
            case Chosen():
                looked = self.look(chosen)
                questions += looked.questions
                return looked.masked
            case ChosenPhoto(photo=photo):
                return SharePhoto(self.data(photo), photo.width, photo.height)


def _is_blank(content: MaskedText | SharePhoto) -> bool:
    return isinstance(content, MaskedText) and not content.text.strip()


def _source(chosen: Chosen | ChosenPhoto) -> Key:
    match chosen:
        case Chosen(part=part):
            return part
        case ChosenPhoto(photo=photo):
            return PHOTO, photo.id


def _days(
    chosen: Sequence[Chosen | ChosenPhoto], day: Callable[[date], str] | None
) -> Iterator[str]:
    """Yield what stands above each; nothing above a photo that comes right after its entry."""
    before: int | None = None
    for each in chosen:
        entry = _entry(each)
        is_same = isinstance(each, ChosenPhoto) and entry == before
        yield "" if day is None or is_same else day(each.on)
        before = entry


def _entry(chosen: Chosen | ChosenPhoto) -> int | None:
    """Return the id of the entry it is of."""
    match chosen:
        case Chosen(part=(kind, number)):
            return number if kind == ENTRY else None
        case ChosenPhoto(photo=photo):
            return photo.entry
