"""Texts to move in with, and what tests of moving in do and ask again and again."""

from datetime import datetime, timedelta

from mammadagbok.domain.entry import NewEntry
from mammadagbok.domain.moving import FoundEntry, Move
from mammadagbok.services.open_journal import OpenJournal


def found_texts(count: int, first: int = 0) -> list[FoundEntry]:
    """Return so many texts as a reader finds them, each of its own day, from number `first`."""
    start = datetime(2020, 1, 1, 9, 0)
    return [
        FoundEntry(
            NewEntry(None, f"Dag {number}: vi lo.", start + timedelta(days=number), tags=("tur",)),
            f"{number}.md",
        )
        for number in range(first, first + count)
    ]


def taken_back(journal: OpenJournal, move: Move) -> tuple[int, int]:
    """Take back all that came with a move; return how many went, and how many stay."""
    removed = spared = 0
    while True:
        step = journal.moving_in.take_back(move)
        removed, spared = removed + step.removed, spared + step.spared
        if step.is_done:
            return removed, spared


def indexed(journal: OpenJournal) -> None:
    """What the window does in its idle moments."""
    while journal.finding.index_pending():
        pass


def taken_into_index(journal: OpenJournal) -> None:
    """What the window does with what has come in, before more comes."""
    while journal.moving_in.index_some():
        pass


def rows_of(journal: OpenJournal, table: str) -> int:
    """Return how many rows a table has."""
    ((count,),) = journal.database.query(f"SELECT count(*) FROM {table}")  # noqa: S608
    return int(str(count))
