"""Texts from elsewhere become entries of hers, in batches that can be undone together."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from typing import Final, TypeAlias

from mammadagbok.domain.clock import Clock
from mammadagbok.domain.craving import Craving
from mammadagbok.domain.entry import NewEntry
from mammadagbok.domain.markup import plain
from mammadagbok.domain.moving import Arrival, FoundEntry, Move, Remark, Source, Stage, Told
from mammadagbok.services.texts import sound, sound_text
from mammadagbok.storage.arrivals import ArrivalStore
from mammadagbok.storage.database import Database
from mammadagbok.storage.entries import EntryStore

AT_ONCE: Final = 100
"""No more entries than this come in with one transaction."""
A_FEW: Final = 25
"""So many take some twenty milliseconds, in or out: the window is not held for longer."""
Mark: TypeAlias = tuple[datetime, str, Craving | None]
Read: TypeAlias = dict[datetime, dict[Mark, list[int]]]
"""What is here of each minute that was looked at: texts, and the ids of the entries that say it."""


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

    def known(self, found: Sequence[FoundEntry], read: Read | None = None) -> list[bool]:
        """Tell for each text whether the same words of the same minute are here already.

        What lies in the trash does not count. Who asks about many, some at a time, hands on the
        same `read` so that no minute is read twice.
        """
        read = {} if read is None else read
        minutes = {each.words.at for each in found} - read.keys()
        read.update((at, {}) for at in minutes)
        for entry in self._entries.read_many(self._entries.ids_at(sorted(minutes))):
            read[entry.words.at].setdefault(mark_of(entry.words), []).append(entry.id)
        return [mark_of(each.words) in read[each.words.at] for each in found]

    def skipped_pictures(self, found: Sequence[FoundEntry], read: Read) -> list[Told]:
        """Tell of the pictures of texts that are known, as `read` has it, with fewer photos here.

        They are skipped with their texts. Photos she has taken off since count as here.
        """
        return [
            Told(Remark.PICTURE_OF_KNOWN, picture.where)
            for each in found
            if each.pictures
            for here in [read[each.words.at].get(mark_of(each.words), ())]
            if here and max(map(self._photos_on, here)) < len(each.pictures)
            for picture in each.pictures
        ]

    def begin(self, source: Source) -> Move:
        """Begin a move. Raises what `Database.transaction` raises, as all of these do."""
        with self._database.transaction():
            return self._arrivals.begin(source, self._clock())

    def keep(self, move: Move, found: Sequence[FoundEntry]) -> list[int]:
        """Keep a batch, all of it or none, and return the entries' ids."""
        if len(found) > AT_ONCE:
            raise ValueError(len(found))
        with self._database.transaction():
            return [self._put_in(move, each) for each in found]

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
    parts: list[object] = [
        words.kind,
        words.text,
        words.at.isoformat(),
        words.private,
        words.tags,
        words.meeting and words.meeting.isoformat(),
        words.until and words.until.isoformat(),
    ]
    if words.craving is not None:
        parts.append(asdict(words.craving))
    return hashlib.blake2b(json.dumps(parts).encode(), digest_size=16).hexdigest()


def mark_of(words: NewEntry) -> Mark:
    """Return what two texts that are the same have in common.

    A line more or less between the words makes no other text.
    """
    text = " ".join(plain(sound_text(words.text)).split())
    return words.at, text, words.craving and sound(words.craving)
