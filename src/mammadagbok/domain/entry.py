"""An entry («tekst»): one written thing with a time, with or without a kind."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from mammadagbok.domain import markup
from mammadagbok.domain.craving import Craving


class Kind(StrEnum):
    """What an entry is about. «Bare skriv» has none: its kind is None."""

    MOMENT = "moment"
    CRAVING = "craving"
    REFLECTION = "reflection"
    LETTER = "letter"


@dataclass(frozen=True, slots=True)
class NewEntry:
    """What she has written and the journal has not kept yet.

    `text` is in the stored form of `domain.markup`; `at` is naive wall-clock time to the minute;
    `meeting` is the date of the meeting a reflection belongs to; `craving` is given for cravings
    only; `tags` stand in her order; `until` is the day on which it deletes itself, None when it
    stays; `mine` is the id of the entry about the same event whose text she keeps to herself, when
    this is the one she can show; `only_helped` tells that only what helped is kept of this craving
    once it is over.
    """

    kind: Kind | None
    text: str
    at: datetime
    private: bool = False
    meeting: date | None = None
    craving: Craving | None = None
    tags: tuple[str, ...] = ()
    until: date | None = None
    mine: int | None = None
    only_helped: bool = False

    @property
    def is_blank(self) -> bool:
        """True when nothing is written: no words and no number."""
        return markup.is_blank(self.text) and (self.craving is None or self.craving.is_blank)


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry the journal keeps: `words` as she last left them, under a lasting `id`."""

    id: int
    words: NewEntry


def is_untouched(page: NewEntry, words: NewEntry) -> bool:
    """True when `words` put nothing worth a row on a page that was not kept yet: nothing is
    written, and no tag is there that did not come with the page.
    """
    return words.is_blank and words.tags in ((), page.tags)


def of_kind(words: NewEntry, kind: Kind | None) -> NewEntry:
    """Return the words as an entry of another kind, with nothing of hers lost.

    A letter is private; what stops being one stays private until she says otherwise. What she has
    said about a craving stays with the entry, whatever it is called, and all of it when it is no
    craving any more.
    """
    craving = words.craving
    if kind is Kind.CRAVING:
        craving = craving or Craving()
    elif craving is not None and craving.is_blank:
        craving = None
    private = words.private or kind is Kind.LETTER
    only_helped = words.only_helped and kind is Kind.CRAVING
    return replace(words, kind=kind, private=private, craving=craving, only_helped=only_helped)


def first_line(words: str) -> str:
    """Return the first line of plain words that is not blank, without surrounding space, or ''."""
    return next((line.strip() for line in words.splitlines() if line.strip()), "")
