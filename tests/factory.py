"""Made-up, kind material for tests."""

from datetime import datetime, timedelta

from mammadagbok.crypto.keys import KdfCost
from mammadagbok.domain.craving import Craving
from mammadagbok.domain.entry import Kind, NewEntry

CHEAPEST = KdfCost(memory_kib=8, passes=1, lanes=1)
PASSPHRASE = "blåbær og varm kakao i regnet"
NOON = datetime(2026, 11, 23, 12, 0)


WHOLE_CRAVING = Craving(
    before=9,
    after=7,
    cause="trøtt",
    helped="en dusj",
    expected=9,
    during=(9, 7),
    body="uro i beina",
    did="gikk ut på trappa",
    next_time="ringe før",
    later="roligere utover kvelden",
    little_sleep=True,
    medicine=True,
)
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
