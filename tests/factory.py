"""Made-up, kind material for tests."""

from dataclasses import replace
from datetime import datetime, timedelta

from mammadagbok.crypto.keys import KdfCost
from mammadagbok.domain.craving import Craving
from mammadagbok.domain.entry import Kind, NewEntry

CHEAPEST = KdfCost(memory_kib=8, passes=1, lanes=1)
PASSPHRASE = "blåbær og varm kakao i regnet"
NOON = datetime(2026, 11, 23, 12, 0)

RIDDEN = Craving(
    before=7,
    after=3,
    cause="sliten, alene",
    helped="Varm dusj",
    expected=9,
    during=(8, 5),
    body="Tung i armene",
    did="Satt på badegulvet",
    next_time="Dusjen først",
    later="Sov godt",
    little_sleep=True,
    medicine=True,
)
"""A craving of which everything was told."""


WHOLE_CRAVING = replace(RIDDEN, before=9, after=7, during=(9, 7))
"""A craving with everything given; her numbers are 9 and 7."""


def noon() -> datetime:
    """A clock that stands still."""
    return NOON


def moment(text: str, at: datetime = NOON, *, private: bool = False) -> NewEntry:
    """A moment with these words."""
    return NewEntry(Kind.MOMENT, text, at, private=private)


def craving(before: int | None, text: str = "", at: datetime = NOON) -> NewEntry:
    """A craving with a number, and words if given."""
    return NewEntry(Kind.CRAVING, text, at, craving=Craving(before=before))


class Walking:
    """A clock that moves when it is told to."""

    def __init__(self, now: datetime = NOON) -> None:
        self.now = now

    def __call__(self) -> datetime:
        """The time it was last told."""
        return self.now

    def on(self, **by: float) -> datetime:
        """Move by days, minutes, seconds, and return the time."""
        self.now += timedelta(**by)
        return self.now
