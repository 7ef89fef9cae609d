"""Ideas to write from («noe å skrive ut fra») and about («forslag til tema»), all of them hers."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from mammadagbok.domain.entry import Kind
from mammadagbok.domain.order import replaced


class IdeaList(StrEnum):
    """The lists there are: prompts for each kind that has any, and themes."""

    MOMENT = "moment"
    CRAVING = "craving"
    REFLECTION = "reflection"
    PLAIN = "plain"
    THEMES = "themes"


PROMPTS = (IdeaList.MOMENT, IdeaList.CRAVING, IdeaList.REFLECTION, IdeaList.PLAIN)


@dataclass(frozen=True, slots=True)
class Idea:
    """One line. One that came with the program has its name there; one of hers has ''."""

    text: str
    built_in: str = ""


def prompts_for(kind: Kind | None) -> IdeaList | None:
    """Return the list of prompts for an entry of this kind; letters have none."""
    match kind:
        case None:
            return IdeaList.PLAIN
        case Kind.LETTER:
            return None
        case _:
            return IdeaList(kind.value)


def some(ideas: Sequence[Idea], after: int, most: int) -> tuple[Idea, ...]:
    """Return so many ideas from the place `after` on, going round, none of them twice."""
    return tuple(ideas[(after + each) % len(ideas)] for each in range(min(most, len(ideas))))


def with_one_more(ideas: Sequence[Idea], text: str) -> tuple[Idea, ...]:
    """Return the ideas with one of hers at the end."""
    return (*ideas, Idea(text))


def edited(ideas: Sequence[Idea], at: int, text: str) -> tuple[Idea, ...]:
    """Return the ideas with other words in this place. What she has changed is hers."""
    if text == ideas[at].text:
        return tuple(ideas)
    return replaced(ideas, at, Idea(text))
