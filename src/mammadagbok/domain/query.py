"""What she looks for in the journal."""

from dataclasses import dataclass
from datetime import date, datetime

from mammadagbok.domain.entry import Kind

AnyKind = frozenset[Kind | None]
"""Kinds to show; None in the set stands for entries without a kind."""


@dataclass(frozen=True, slots=True)
class Query:
    """Words to find (all of them, '' finds everything) among `kinds` (None: every kind), with this
    `tag`, from the day `first` to the day `last`, both in it, from the minute `since` on, and of
    `not_taken` only what she has not taken along yet.
    """

    text: str = ""
    kinds: AnyKind | None = None
    tag: str | None = None
    first: date | None = None
    last: date | None = None
    not_taken: bool = False
    since: datetime | None = None
