"""Which texts came in together, so that they can go together.

Changes belong in a transaction of the caller's.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import cast

from mammadagbok.domain.moving import Arrival, Move, Source, Stage
from mammadagbok.storage.database import Database, Row
from mammadagbok.storage.sealed import Key, SealedTable


class ArrivalStore:
    """Moves, and the entries that came with each."""

    def __init__(self, database: Database, key: Key) -> None:
        self._database = database
        self._moves = SealedTable(database, key, "moves")
        self._arrivals = SealedTable(database, key, "arrivals")

    def moves(self) -> list[Move]:
        """Return all moves, the latest first."""
        return [_move(row) for row in self._moves.sound_rows("ORDER BY id DESC")]

    def begin(self, source: Source, at: datetime) -> Move:
        """Note that a move begins."""
        number = self._moves.add(_row(source, at, Stage.UNDER_WAY))
        return Move(number, source, at, Stage.UNDER_WAY)

    def put_stage(self, move: Move, stage: Stage) -> Move:
        """Note how far it has come, and return the move as it is now."""
        self._moves.replace(move.id, _row(move.source, move.at, stage))
        return Move(move.id, move.source, move.at, stage)

    def drop(self, move: Move) -> None:
        """Forget the move. Entries that came with it stay."""
        self._arrivals.remove_where("move", move.id)
        self._moves.remove(move.id)

    def add_many(self, move: Move, arrivals: Iterable[Arrival]) -> None:
        """Note that entries came with the move."""
        self._arrivals.put_in(
            (each.entry, (move.id, each.digest, each.last_photo)) for each in arrivals
        )

    def release(self, entry: int) -> None:
        """The entry belongs to no move any more."""
        self._arrivals.remove(entry)

    def some(self, move: Move, most: int) -> list[Arrival]:
        """Return the first so many entries that came with the move and are still here."""
        rows = self._arrivals.sound_rows("WHERE move = ? ORDER BY id LIMIT ?", (move.id, most))
        return [
            Arrival(entry, digest, last_photo)
            for entry, _, digest, last_photo in cast(list[tuple[int, int, str, int]], rows)
        ]

    def size(self, move: Move) -> int:
        """Return how many entries that came with the move are still here."""
        rows = self._database.query("SELECT count(*) FROM arrivals WHERE move = ?", (move.id,))
        return cast(int, rows[0][0])


def _row(source: Source, at: datetime, stage: Stage) -> Row:
    return (source.value, at.isoformat(timespec="minutes"), stage.value)


def _move(row: Row) -> Move:
    number, source, at, stage = cast(tuple[int, str, str, str], row)
    return Move(number, Source(source), datetime.fromisoformat(at), Stage(stage))
