"""All of a journal as files that anybody can read."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from mammadagbok.domain.calm import HelpCard, IfThen
from mammadagbok.domain.cheer import Cheer
from mammadagbok.domain.entry import Entry, Kind
from mammadagbok.domain.meeting import Meeting, Preparation, Topic
from mammadagbok.domain.people import Person, ReplacedName
from mammadagbok.domain.phase import Phase, PhaseKind, Rule
from mammadagbok.domain.recurrence import NewSeries
from mammadagbok.domain.rehearsal import Rehearsal
from mammadagbok.domain.taking import Taken


@dataclass(frozen=True, slots=True)
class OutEntry:
    """A text with its photos, whole JPEG files."""

    entry: Entry
    photos: tuple[bytes, ...] = ()


@dataclass(frozen=True, slots=True)
class OutSeries:
    """A repeating plan of meetings, and the days on which it does not meet."""

    plan: NewSeries
    gaps: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class OutLists:
    """What is in the journal beside its texts. Of the cards, those that are her own.

    `prepared` is what she has written for meetings, by their ids; `group_file` the text of the
    group file, '' when there is none.
    """

    meetings: tuple[Meeting, ...] = ()
    prepared: Mapping[int, Preparation] = field(default_factory=dict)
    series: tuple[OutSeries, ...] = ()
    rehearsals: tuple[Rehearsal, ...] = ()
    rules: tuple[Rule, ...] = ()
    phases: tuple[Phase, ...] = ()
    group_file: str = ""
    topics: tuple[Topic, ...] = ()
    cheers: tuple[Cheer, ...] = ()
    people: tuple[Person, ...] = ()
    names: tuple[ReplacedName, ...] = ()
    signs: tuple[str, ...] = ()
    cards: tuple[HelpCard, ...] = ()
    plans: tuple[IfThen, ...] = ()
    taken: tuple[Taken, ...] = ()


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
    taken: str
    group: "GroupWords"


@dataclass(frozen=True, slots=True)
class GroupWords:
    """What is called what in lists about the group. `every_weeks` has a place for {weeks}."""

    series: str
    every_week: str
    every_weeks: str
    until: str
    not_on: str
    prepared: str
    sentences: str
    heard: str
    trying: str
    guest: str
    rehearsals: str
    situation: str
    mine: str
    theirs: str
    went: str
    rules: str
    unwritten: str
    phases: str
    changes: Mapping[PhaseKind, str]
    group_file: str
