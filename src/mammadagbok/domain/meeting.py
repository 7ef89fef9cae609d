"""Meetings, what she writes for and after them, and lines to bring up at them."""

from dataclasses import dataclass, fields, replace
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class NewMeeting:
    """A meeting at wall-clock `at`. `name` is '' for the group's own, her words for another."""

    at: datetime
    place: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Occurrence:
    """Which meeting of a repeating plan one is: the plan's id, 0 for that of the group file, and
    the day the plan gives it, also when she has moved it.
    """

    series: int
    day: date


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting. One of a repeating plan is computed, and has the `id` 0, until she writes for it
    or moves it; from then on the journal keeps it.
    """

    id: int
    plan: NewMeeting
    of: Occurrence | None = None


@dataclass(frozen=True, slots=True)
class Preparation:
    """What she writes for a meeting, and after it; each line is '' until she writes it.

    Before: «mine tre setninger». After: what she heard that helped, what she wants to try, and the
    one question that was put to her with her line.
    """

    first_line: str = ""
    second_line: str = ""
    third_line: str = ""
    heard: str = ""
    trying: str = ""
    question: str = ""
    answer: str = ""

    @property
    def is_blank(self) -> bool:
        """True while she has written nothing; a question alone is not hers."""
        return not self.lines()

    @property
    def before(self) -> "Preparation":
        """What she has made ready before the meeting, without what came after it."""
        return Preparation(self.first_line, self.second_line, self.third_line)

    @property
    def after(self) -> "Preparation":
        """What came after the meeting, without what she had made ready."""
        return replace(self, first_line="", second_line="", third_line="")

    def lines(self) -> tuple[str, ...]:
        """Return what she has written, in order, without what is blank."""
        hers = (getattr(self, each.name) for each in fields(self) if each.name != "question")
        return tuple(text for text in hers if text.strip())


@dataclass(frozen=True, slots=True)
class NewTopic:
    """Something to bring up, in one line of her own words, written on a day."""

    text: str
    on: date


@dataclass(frozen=True, slots=True)
class TopicNote:
    """What belongs to a line to bring up: the id of the kept meeting it is for (None: the group's
    next), whether it is a question for a guest, and the ids of the rehearsal and of the text it
    came from. Of those no word is copied.
    """

    meeting: int | None = None
    guest: bool = False
    rehearsal: int | None = None
    entry: int | None = None


@dataclass(frozen=True, slots=True)
class Topic:
    """A line to bring up that the journal keeps."""

    id: int
    line: NewTopic
    note: TopicNote = TopicNote()
