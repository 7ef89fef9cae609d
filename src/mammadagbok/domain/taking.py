"""What she takes something along for, how, and what the journal keeps of it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from mammadagbok.domain.question import Key


class Occasion(StrEnum):
    """What the page is for."""

    GROUP = "group"
    OFFICIAL = "official"
    """A meeting with somebody who decides: her own moments, and kind words."""
    BOOK = "book"
    """A little book of chosen moments for the child."""


class Since(StrEnum):
    """How far back what she may choose from goes."""

    MEETING = "meeting"
    MONTH = "month"
    YEAR = "year"
    ALL = "all"


class Leads(StrEnum):
    """Who leads the group, which decides what the note on the duty to report says."""

    PUBLIC = "public"
    """A public body or a clinic."""
    VOLUNTEERS = "volunteers"


class Way(StrEnum):
    """How it was taken along."""

    SCREEN = "screen"
    PDF = "pdf"
    LOCKED_PDF = "locked_pdf"
    PRINT = "print"
    ODT = "odt"
    TEXT = "text"
    COPY = "copy"


@dataclass(frozen=True, slots=True)
class Taking:
    """How a page is taken along, for what, and the note on who may learn of it as it stood then."""

    way: Way
    occasion: Occasion
    note: str


@dataclass(frozen=True, slots=True)
class TakenPart:
    """One text as it left, names replaced; '' for a picture."""

    source: Key
    text: str


@dataclass(frozen=True, slots=True)
class Taken:
    """What was taken along at wall-clock `at`. `target` is the file's path, '' when there is none.

    `parts` are without those whose entry has been deleted since.
    """

    id: int
    at: datetime
    taking: Taking
    target: str
    parts: tuple[TakenPart, ...] = ()


class FileState(StrEnum):
    """What lies where a file was saved."""

    THERE = "there"
    CHANGED = "changed"
    """Another file, or the same with other content."""
    GONE = "gone"
