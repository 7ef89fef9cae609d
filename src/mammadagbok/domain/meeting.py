"""Meetings, and lines to bring up at them."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class NewMeeting:
    """A meeting at wall-clock `at`. `name` is '' for the group's own, her words for another."""

    at: datetime
    place: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting the journal keeps."""

    id: int
    plan: NewMeeting


@dataclass(frozen=True, slots=True)
class NewTopic:
    """Something to bring up, in one line of her own words, written on a day."""

    text: str
    on: date


@dataclass(frozen=True, slots=True)
class Topic:
    """A line to bring up that the journal keeps."""

    id: int
    line: NewTopic
