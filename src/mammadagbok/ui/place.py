"""Where she is in the program, so that she can come back to the same place."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from mammadagbok.domain.entry import Kind
    from mammadagbok.domain.page import SharePage


class PageName(StrEnum):
    """The pages of the open journal, those of the rail in its order."""

    TODAY = "today"
    JOURNAL = "journal"
    CRAVING = "craving"
    GROUP = "group"
    CHEERS = "cheers"
    SHARE = "share"
    SETTINGS = "settings"
    HELP = "help"
    MANUAL = "manual"
    REHEARSAL = "rehearsal"


RAIL_PAGES: Final = tuple(name for name in PageName if name is not PageName.REHEARSAL)
"""A rehearsal stands by itself, and belongs to «Gruppa»."""


class Stage(StrEnum):
    """What stands on the craving page."""

    QUESTIONS = "questions"
    RIDE = "ride"
    AFTER = "after"
    IF_I_TOOK = "if_i_took"
    WAVES = "waves"
    CALM = "calm"


@dataclass(frozen=True, slots=True)
class Place:
    """A page, and on it the entry that is open with the cursor's position in code points.

    `craving` is the entry of a craving that goes on, whichever page she is on meanwhile; `stage`
    is what stands on its page, None for what fits the entry, and `since` is when she began to ride
    it out. `meeting` is when the meeting is that she prepares or writes after.
    `rehearsal` is the one that is open on its page, and `entry` there the text it began from.
    `topic` is the one that is open in the manual, `cursor` how many parts of it she has passed, and
    `under` where she was when she opened it.
    `alone`: she wants nothing beside the open entry.
    """

    page: PageName = PageName.TODAY
    entry: int | None = None
    cursor: int = 0
    craving: int | None = None
    stage: Stage | None = None
    since: datetime | None = None
    meeting: datetime | None = None
    rehearsal: int | None = None
    topic: str | None = None
    under: "Place | None" = None
    alone: bool = False


@dataclass(frozen=True, slots=True)
class BlankPage:
    """A wish to start writing: a blank page of this kind (None: «Bare skriv»).

    `meeting` is the day of the meeting that a reflection is about. `says_why`: what she writes
    there is private, and becomes her «derfor». `question` is one that she has chosen to write from.
    """

    kind: "Kind | None"
    meeting: date | None = None
    says_why: bool = False
    question: str = ""


@dataclass(frozen=True, slots=True)
class FromScreen:
    """A wish to read this page from the screen."""

    page: "SharePage"


Destination = Place | BlankPage | FromScreen
