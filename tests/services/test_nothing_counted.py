"""One craving or many: the journal knows no more of them than what stands in each."""

from dataclasses import replace

from factory import NOON
from mammadagbok.domain.craving import Craving
from mammadagbok.domain.entry import Entry, Kind
from mammadagbok.services.journal import OpenJournal

WHOLE = Craving(
    before=9,
    after=7,
    cause="trøtt",
    helped="en dusj",
    expected=10,
    during=(10, 8),
    body="uro i beina",
    did="gikk ut på trappa",
    next_time="ringe før",
    later="roligere",
    little_sleep=True,
    medicine=True,
)


def ride(journal: OpenJournal) -> None:
    """A whole craving, from its first number to its end."""
    page = journal.writing.blank(Kind.CRAVING)
    kept = journal.cravings.keep(page, replace(page, at=NOON, craving=WHOLE))
    assert isinstance(kept, Entry)
    journal.cravings.finish(kept)
    journal.cravings.end()


def kept_beside(journal: OpenJournal) -> list[tuple[object, ...]]:
    """Every row of the journal that belongs to no text."""
    return [tuple(row) for row in journal.database.query("SELECT name, value FROM state")]


def test_the_second_and_the_fifth_leave_no_trace_that_the_first_did_not(
    journal: OpenJournal,
) -> None:
    ride(journal)
    first = kept_beside(journal)
    for _ in range(4):
        ride(journal)
    assert kept_beside(journal) == first
