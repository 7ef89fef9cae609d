"""Texts from elsewhere become entries of hers, in batches that can be undone together."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final, TypeAlias

from mammadagbok.domain.clock import Clock
from mammadagbok.domain.craving import Craving
from mammadagbok.domain.entry import NewEntry
from mammadagbok.domain.markup import plain
from mammadagbok.domain.moving import Arrival, FoundEntry, Move, Source, Stage
from mammadagbok.services.texts import sound
from mammadagbok.storage.arrivals import ArrivalStore
from mammadagbok.storage.database import Database
from mammadagbok.storage.entries import EntryStore

AT_ONCE: Final = 100
"""No more entries than this come in with one transaction."""
A_FEW: Final = 25
"""So many take some twenty milliseconds, in or out: the window is not held for longer."""
Mark: TypeAlias = tuple[datetime, str, Craving | None]


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What one step of taking back has done. `spared` were changed since they came, and stay."""

    removed: int
    spared: int
    is_done: bool


class MovingIn:
    """Used on the journal's own thread, one batch after another."""

    def __init__(
        self, database: Database, entries: EntryStore, arrivals: ArrivalStore, clock: Clock
    ) -> None:
        self._database, self._entries = database, entries
        self._arrivals, self._clock = arrivals, clock

    def known(self, found: Sequence[FoundEntry]) -> list[bool]:
        """Tell for each text whether the same words of the same minute are here already.

        What lies in the trash does not count.
        """
        here = {mark for _, mark in self._here(found)}
        return [mark_of(each.words) in here for each in found]

    def begin(self, source: Source) -> Move:
        """Begin a move. Raises what `Database.transaction` raises, as all of these do."""
        with self._database.transaction():
            return self._arrivals.begin(source, self._clock())

    def keep(self, move: Move, found: Sequence[FoundEntry]) -> list[int | None]:
        """Keep a batch, all of it or none, and return the entries' ids.

        None stands for a text that is here already, word for word at the same minute.
        """
        if len(found) > AT_ONCE:
            raise ValueError(len(found))
        kept = list[int | None]()
        with self._database.transaction():
            for each, is_known in zip(found, self._known_in_turn(move, found), strict=True):
                kept.append(None if is_known else self._put_in(move, each))
        return kept

    def finish(self, move: Move) -> Move:
        """The move is done, and stays listed. A move that brought nothing is forgotten."""
        with self._database.transaction():
            if self._arrivals.size(move):
                return self._arrivals.put_stage(move, Stage.DONE)
            self._arrivals.drop(move)
        return replace(move, stage=Stage.DONE)

    def unfinished(self) -> list[Move]:
        """Return the moves that were cut off and that she has not been told of."""
        return [move for move in self._arrivals.moves() if move.stage is Stage.UNDER_WAY]

    def told(self, move: Move) -> Move:
        """She has been told that the move was cut off."""
        with self._database.transaction():
            return self._arrivals.put_stage(move, Stage.STOPPED)

    def moves(self) -> list[tuple[Move, int]]:
        """Return the moves of which something is still here, the latest first, and how much."""
        sized = [(move, self._arrivals.size(move)) for move in self._arrivals.moves()]
        return [(move, size) for move, size in sized if size]

    def take_back(self, move: Move) -> TakenBack:
        """Delete some of what came with the move truly; call it until it is done.

        Texts she has changed since, and those with photos she has added, stay and are hers.
        """
        some = self._arrivals.some(move, A_FEW)
        there = {entry.id: entry for entry in self._entries.read_many([a.entry for a in some])}
        unchanged = [
            arrival.entry
            for arrival in some
            if arrival.entry in there
            and arrival.digest == digest_of(there[arrival.entry].words)
            and self._photos_on(arrival.entry) <= arrival.photos
        ]
        spared = {arrival.entry for arrival in some} - set(unchanged)
        with self._database.transaction():
            self._entries.take_away(unchanged, self._clock())
            for entry in spared:
                self._arrivals.release(entry)
            is_done = len(some) < A_FEW
            if is_done:
                self._arrivals.drop(move)
        self._entries.clear_lost()
        return TakenBack(len(unchanged), len(spared), is_done)

    def _known_in_turn(self, move: Move, found: Sequence[FoundEntry]) -> list[bool]:
        """Tell which were here before the move, or come twice with it and have no picture."""
        here = self._here(found)
        before = {mark for entry, mark in here if self._arrivals.move_of(entry) != move.id}
        seen, known = {mark for _, mark in here}, list[bool]()
        for each in found:
            mark = mark_of(each.words)
            known.append(mark in before or (mark in seen and not each.pictures))
            seen.add(mark)
        return known

    def _here(self, found: Sequence[FoundEntry]) -> list[tuple[int, Mark]]:
        ids = self._entries.ids_at(list(dict.fromkeys(each.words.at for each in found)))
        return [(entry.id, mark_of(entry.words)) for entry in self._entries.read_many(ids)]

    def _put_in(self, move: Move, each: FoundEntry) -> int:
        entry = self._entries.put_in(sound(each.words))
        arrival = Arrival(entry.id, digest_of(entry.words), len(each.pictures))
        self._arrivals.add(move, arrival)
        return entry.id

    def _photos_on(self, entry: int) -> int:
        rows = self._database.query("SELECT count(*) FROM photos WHERE entry = ?", (entry,))
        ((number,),) = rows
        return int(str(number))


def digest_of(words: NewEntry) -> str:
    """Return a digest of what she could have changed in a text."""
    parts = (
        words.kind,
        words.text,
        words.at.isoformat(),
        words.private,
        words.tags,
        words.meeting and words.meeting.isoformat(),
        words.until and words.until.isoformat(),
    )
    return hashlib.blake2b(json.dumps(parts).encode(), digest_size=16).hexdigest()


def mark_of(words: NewEntry) -> Mark:
    """Return what two texts that are the same have in common.

    A line more or less between the words makes no other text.
    """
    whole = sound(words)
    return whole.at, " ".join(plain(whole.text).split()), whole.craving
