"""All of a journal as files that anybody can read."""

from collections.abc import Mapping
from dataclasses import dataclass

from mammadagbok.domain.calm import HelpCard, IfThen
from mammadagbok.domain.cheer import Cheer
from mammadagbok.domain.entry import Entry, Kind
from mammadagbok.domain.meeting import Meeting, Topic
from mammadagbok.domain.people import Person, ReplacedName


@dataclass(frozen=True, slots=True)
class OutEntry:
    """A text with its photos, whole JPEG files."""

    entry: Entry
    photos: tuple[bytes, ...] = ()


@dataclass(frozen=True, slots=True)
class OutLists:
    """What is in the journal beside its texts. Of the cards, those that are her own."""

    meetings: tuple[Meeting, ...] = ()
    topics: tuple[Topic, ...] = ()
    cheers: tuple[Cheer, ...] = ()
    people: tuple[Person, ...] = ()
    names: tuple[ReplacedName, ...] = ()
    signs: tuple[str, ...] = ()
    cards: tuple[HelpCard, ...] = ()
    plans: tuple[IfThen, ...] = ()


@dataclass(frozen=True, slots=True)
class OutWords:
    """What files, folders and lines are called in her language."""

    kinds: Mapping[Kind | None, str]
    kind: str
    private: str
    yes: str
    meeting: str
    before: str
    after: str
    cause: str
    helped: str
    expected: str
    during: str
    body: str
    did: str
    next_time: str
    later: str
    little_sleep: str
    medicine: str
    photos: str
    meetings: str
    topics: str
    cheers: str
    people: str
    names: str
    signs: str
    cards: str
    plans: str
