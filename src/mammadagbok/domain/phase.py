"""What changes in a group, and its rules, written and unwritten."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class PhaseKind(StrEnum):
    """What happened: the group began, somebody new or a new leader came, or it ends."""

    STARTED = "started"
    MEMBER = "member"
    LEADER = "leader"
    ENDS = "ends"


ASKS_AGAIN: frozenset[PhaseKind] = frozenset({PhaseKind.MEMBER, PhaseKind.LEADER})
"""After these other people listen, and what she wants to share is hers to choose anew."""


@dataclass(frozen=True, slots=True)
class NewPhase:
    """What happened, and the day she gives it."""

    kind: PhaseKind
    on: date


@dataclass(frozen=True, slots=True)
class Phase:
    """A change in the group that the journal keeps."""

    id: int
    what: NewPhase


@dataclass(frozen=True, slots=True)
class NewRule:
    """A rule of the group in her words; `written_down` when the group has it on paper."""

    text: str
    written_down: bool = True


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule the journal keeps."""

    id: int
    rule: NewRule
