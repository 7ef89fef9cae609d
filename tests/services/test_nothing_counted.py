"""One craving or many: the journal knows no more of them than what stands in each."""

from dataclasses import replace

from factory import NOON, WHOLE_CRAVING
from mammadagbok.domain.entry import Entry, Kind
from mammadagbok.services.open_journal import OpenJournal


def ride(journal: OpenJournal) -> None:
    """A whole craving, from its first number to its end."""
    page = journal.writing.blank(Kind.CRAVING)
    kept = journal.cravings.keep(page, replace(page, at=NOON, craving=WHOLE_CRAVING))
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
