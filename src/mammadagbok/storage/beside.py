"""What stands beside a row of another table, under its id: more of a meeting, more of a topic.

Changes belong in a transaction of the caller's.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar, cast

from mammadagbok.domain.meeting import Occurrence, Preparation, TopicNote
from mammadagbok.storage.database import Database, Row
from mammadagbok.storage.sealed import Key, SealedTable

Part = TypeVar("Part")


@dataclass(frozen=True, slots=True)
class BesideStore(Generic[Part]):
    """At most one part for each row. One that is `nothing` has no row of its own."""

    table: SealedTable
    nothing: Part | None
    to_row: Callable[[Part], Row]
    from_row: Callable[[Row], Part]

    def all(self) -> dict[int, Part]:
        """Return every part by id, without those that are damaged."""
        rows = self.table.sound_rows("ORDER BY id")
        return {cast(int, row[0]): self.from_row(row) for row in rows}

    def of(self, number: int) -> Part | None:
        """Return the part beside this row, `nothing` when there is none or it is damaged."""
        rows = self.table.sound_rows("WHERE id = ?", (number,))
        return self.from_row(rows[0]) if rows else self.nothing

    def put(self, number: int, part: Part) -> None:
        """Keep this part beside the row, in the place of the one before."""
        if part == self.nothing:
            self.table.remove(number)
        else:
            self.table.put(number, self.to_row(part))


OccurrenceStore = BesideStore[Occurrence]
PreparationStore = BesideStore[Preparation]
NoteStore = BesideStore[TopicNote]


def occurrence_store(database: Database, key: Key) -> OccurrenceStore:
    """Which meetings are those of a repeating plan."""
    table = SealedTable(database, key, "occurrences")
    return BesideStore(table, None, _occurrence_row, _occurrence)


def preparation_store(database: Database, key: Key) -> PreparationStore:
    """What she has written for meetings and after them."""
    table = SealedTable(database, key, "preparations")
    return BesideStore(table, Preparation(), _preparation_row, _preparation)


def note_store(database: Database, key: Key) -> NoteStore:
    """What belongs to lines to bring up."""
    return BesideStore(SealedTable(database, key, "topic_notes"), TopicNote(), _note_row, _note)


def _occurrence_row(new: Occurrence) -> Row:
    return (new.series, new.day.isoformat())


def _occurrence(row: Row) -> Occurrence:
    _, series, day = cast(tuple[int, int, str], row)
    return Occurrence(series, date.fromisoformat(day))


def _preparation_row(new: Preparation) -> Row:
    before = (new.first_line, new.second_line, new.third_line)
    return (*before, new.heard, new.trying, new.question, new.answer)


def _preparation(row: Row) -> Preparation:
    return Preparation(*cast(tuple[str, str, str, str, str, str, str], row[1:]))


def _note_row(new: TopicNote) -> Row:
    return (new.meeting, int(new.guest), new.rehearsal, new.entry)


def _note(row: Row) -> TopicNote:
    _, meeting, guest, rehearsal, entry = cast(
        tuple[int, int | None, int, int | None, int | None], row
    )
    return TopicNote(meeting, bool(guest), rehearsal, entry)
