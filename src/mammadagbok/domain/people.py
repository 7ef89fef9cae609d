"""People she can call, and names that never leave the journal."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NewPerson:
    """Somebody to call: a nickname, a number as she writes it, what they can do, and when not."""

    name: str
    number: str = ""
    at_night: bool = False
    can_come: bool = False
    with_child: bool = False
    not_when: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody on her call list."""

    id: int
    card: NewPerson


@dataclass(frozen=True, slots=True)
class NameSwap:
    """A name, and what stands there instead in anything shared («navn jeg bytter ut»)."""

    name: str
    replacement: str


@dataclass(frozen=True, slots=True)
class ReplacedName:
    """A name on her list of names to replace."""

    id: int
    swap: NameSwap
