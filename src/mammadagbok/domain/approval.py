"""Who has approved a fact, and whether that was long ago."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from mammadagbok.domain.days import months_on

_MONTHS: Final = 12
"""After so many months a fact may have changed (words-and-care)."""


@dataclass(frozen=True, slots=True)
class Approval:
    """`checked` and `by` («Kari Nordmann, lege») stand together, or a person has yet to approve.

    `sources` is the last day that the sources behind it can be from, where that is known.
    """

    checked: date | None = None
    by: str = ""
    sources: date | None = None

    @property
    def is_given(self) -> bool:
        """True once a named person has approved it."""
        return self.checked is not None and bool(self.by)

    def may_have_changed(self, today: date) -> bool:
        """True more than twelve months after the check, or after the sources until there is one."""
        seen = self.checked or self.sources
        return seen is not None and months_on(seen, _MONTHS) < today
