"""What she looks for in the journal."""

from dataclasses import dataclass

from mammadagbok.domain.entry import Kind

AnyKind = frozenset[Kind | None]
"""Kinds to show; None in the set stands for entries without a kind."""


@dataclass(frozen=True, slots=True)
class Query:
    """Words to find (all of them, '' finds everything) among `kinds` (None: every kind)."""

    text: str = ""
    kinds: AnyKind | None = None
