"""Entries and cravings as rows of their tables, and back."""

from dataclasses import replace
from datetime import date, datetime
from typing import cast

from mammadagbok.domain.craving import Craving
from mammadagbok.domain.entry import Entry, Kind, NewEntry
from mammadagbok.domain.markup import plain
from mammadagbok.storage.database import Row


def minute_text(at: datetime) -> str:
    """Return a wall-clock time as the tables have it."""
    return at.isoformat(timespec="minutes")


def entry_row(new: NewEntry) -> Row:
    """Return the row of an entry, without its id."""
    meeting = new.meeting.isoformat() if new.meeting else None
    return (new.kind, new.text, minute_text(new.at), int(new.private), meeting)


def entry_of(row: Row, craving: Craving | None = None) -> Entry:
    """Return the entry of a row of the table and its craving, and of nothing else beside it."""
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


def craving_row(craving: Craving) -> Row:
    """Return the row of a craving, without its id."""
    return (craving.before, craving.after, craving.cause, craving.helped)


def episode_row(craving: Craving) -> Row | None:
    """Return the row with the rest of a craving, without its id; None when there is no rest."""
    lines = (craving.body, craving.did, craving.next_time, craving.later)
    ticks = (craving.little_sleep, craving.medicine)
    if craving.expected is None and not any((craving.during, *lines, *ticks)):
        return None
    during = " ".join(map(str, craving.during))
    return (craving.expected, during, *lines, *map(int, ticks))


def craving_of(row: Row, episode: Row | None) -> Craving:
    """Return the craving of a row of `cravings` and, where there is one, of `episodes`."""
    _, before, after, cause, helped = cast(tuple[int, int | None, int | None, str, str], row)
    craving = Craving(before, after, cause, helped)
    if episode is None:
        return craving
    _, expected, during, body, did, next_time, later, little_sleep, medicine = cast(
        tuple[int, int | None, str, str, str, str, str, int, int], episode
    )
    return replace(
        craving,
        expected=expected,
        during=tuple(map(int, during.split())),
        body=body,
        did=did,
        next_time=next_time,
        later=later,
        little_sleep=bool(little_sleep),
        medicine=bool(medicine),
    )


def searchable(words: NewEntry) -> str:
    """Return all the words by which an entry is found, as she sees them."""
    craving = words.craving or Craving()
    return "\n".join((plain(words.text), *craving.lines, *words.tags))
