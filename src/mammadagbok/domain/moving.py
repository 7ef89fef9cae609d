"""Texts that come from another journal, and what is said about them before they come in."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, StrEnum, auto

from mammadagbok.domain.entry import NewEntry


class Source(StrEnum):
    """What texts can be moved in from. `TAKEN_OUT` is what this program itself has taken out."""

    FOLDER = "folder"
    RED_NOTEBOOK = "rednotebook"
    JRNL = "jrnl"
    DAY_ONE = "day_one"
    TAKEN_OUT = "taken_out"


class Remark(Enum):
    """What there is to say about one file, text or picture."""

    # It does not come along:
    UNREADABLE = auto()
    NOT_A_FILE = auto()
    LINK = auto()
    OUTSIDE = auto()
    HIDDEN = auto()
    TOO_LARGE = auto()
    TOO_LONG = auto()
    NOT_TEXT = auto()
    NOT_UNDERSTOOD = auto()
    NO_DATE = auto()
    ENCRYPTED = auto()
    EMPTY = auto()
    OTHER_KIND = auto()
    MEDIA = auto()
    PICTURE_MISSING = auto()
    PICTURE_REFUSED = auto()
    PICTURE_ELSEWHERE = auto()
    PICTURE_TOO_MANY = auto()
    PICTURE_OF_PHONE = auto()
    PICTURE_OF_KNOWN = auto()
    FIELD = auto()
    TWICE = auto()
    TAG_LEFT_OUT = auto()
    # It comes along, and there is something to know about it:
    FILE_TIME = auto()
    OTHER_DATE = auto()
    OTHER_CODING = auto()
    NO_ZONE = auto()
    DATE_AS_TEXT = auto()
    DAY_PASSED = auto()
    TAG_CUT = auto()


COMES_ALONG = frozenset(
    {
        Remark.FILE_TIME,
        Remark.OTHER_DATE,
        Remark.OTHER_CODING,
        Remark.NO_ZONE,
        Remark.DATE_AS_TEXT,
        Remark.DAY_PASSED,
        Remark.TAG_CUT,
    }
)
"""What is said of texts that do come along."""


class Fact(Enum):
    """What there is to say about all of them at once."""

    NOON = auto()
    """Texts with a day and no time of day stand at noon."""
    NO_PLACES = auto()
    NO_WEATHER = auto()
    NO_STARS = auto()
    NO_ACTIVITY = auto()
    NO_LISTS = auto()
    """Meetings, kind words, people and names do not come along, the texts do."""
    NO_PAIRS = auto()
    """Which two texts are about the same event is not kept."""


@dataclass(frozen=True, slots=True)
class Told:
    """A remark, and where it belongs: a file, and in it a day or a number where that helps."""

    remark: Remark
    where: str


@dataclass(frozen=True, slots=True)
class FoundPicture:
    """A picture that belongs to a text. `read` gives the file's bytes, on a worker.

    It raises PictureRefusedError.
    """

    where: str
    read: Callable[[], bytes]


@dataclass(frozen=True, slots=True)
class FoundEntry:
    """A text as it will be here, where it stood, and its pictures in order."""

    words: NewEntry
    where: str
    pictures: tuple[FoundPicture, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """All that was found in one source, the earliest text first. `close` lets go of its files."""

    source: Source
    entries: tuple[FoundEntry, ...]
    told: tuple[Told, ...]
    facts: frozenset[Fact]
    close: Callable[[], None]


class Stage(StrEnum):
    """How far a move has come: STOPPED was not finished, and she has been told."""

    UNDER_WAY = "under_way"
    STOPPED = "stopped"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Move:
    """Texts that came in together, under one lasting id."""

    id: int
    source: Source
    at: datetime
    stage: Stage


@dataclass(frozen=True, slots=True)
class Arrival:
    """A text that came in with a move, and a digest of what it said then.

    `last_photo` is the id of the last photo that came with it, 0 for none: later ones are hers.
    """

    entry: int
    digest: str
    last_photo: int
