"""Entries and cravings as rows of their tables, and back."""

from datetime import date, datetime
from typing import cast

from mammadagbok.domain.craving import Craving
from mammadagbok.domain.entry import Entry, Kind, NewEntry
from mammadagbok.storage.database import Row


def minute_text(at: datetime) -> str:
    """Return a wall-clock time as the tables have it."""
    return at.isoformat(timespec="minutes")


def entry_row(new: NewEntry) -> Row:
    """Return the row of an entry, without its id."""
    meeting = new.meeting.isoformat() if new.meeting else None
    return (new.kind, new.text, minute_text(new.at), int(new.private), meeting)


def entry_of(row: Row, craving: Craving | None) -> Entry:
    """Return the entry of a row of the table and its craving."""
    number, kind, text, at, private, meeting = cast(
        tuple[int, str | None, str, str, int, str | None], row
    )
    words = NewEntry(
        kind=Kind(kind) if kind else None,
        text=text,
        at=datetime.fromisoformat(at),
        private=bool(private),
        meeting=date.fromisoformat(meeting) if meeting else None,
        craving=craving,
    )
    return Entry(number, words)


def craving_of(row: Row) -> Craving:
    """Return the craving of a row of the table."""
    _, before, after, cause, helped = cast(tuple[int, int | None, int | None, str, str], row)
    return Craving(before, after, cause, helped)
