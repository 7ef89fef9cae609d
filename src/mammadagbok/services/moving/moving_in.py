"""Texts from elsewhere become entries of hers, in batches that can be undone together."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING, Final, TypeAlias

from mammadagbok.domain.clock import Clock
from mammadagbok.domain.craving import ONE_EPISODE, Craving
from mammadagbok.domain.entry import Entry, NewEntry
from mammadagbok.domain.markup import plain
from mammadagbok.domain.moving import Arrival, FoundEntry, Move, Remark, Source, Stage, Told
from mammadagbok.services.photos import PhotoWriting
from mammadagbok.services.texts import sound, sound_text
from mammadagbok.services.trash import KEPT_FOR
from mammadagbok.storage.arrivals import ArrivalStore
from mammadagbok.storage.cravings import OnlyHelpedStore
from mammadagbok.storage.database import Database
from mammadagbok.storage.entries import EntryStore
from mammadagbok.storage.photos import PhotoStore

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

AT_ONCE: Final = 100
"""No more entries than this come in with one transaction."""
A_FEW: Final = 25
"""So many take some twenty milliseconds to go out: the window is not held for longer."""
_FIRST: Final = ("kind", "text", "at", "private", "tags", "meeting", "until")
"""What the digests of the first arrivals cover."""
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
        self,
        database: Database,
        stores: tuple[EntryStore, ArrivalStore, PhotoStore, OnlyHelpedStore],
        clock: Clock,
    ) -> None:
        self._database, self._clock = database, clock
        self._entries, self._arrivals, self._photos, self._only_helped = stores

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
        there = ((each.words, read[each.words.at]) for each in found)
        return [bool(here) and mark_of(words) in here for words, here in there]

    def remarks(self, found: Sequence[FoundEntry], read: Read) -> list[Told]:
        """Tell what only this journal can tell of texts that `read` has been asked about.

        The pictures of one that is known, and has fewer photos here, are skipped with it; photos
        she has taken off since count as here. One whose day has passed stays for a while.
        """
        told = list[Told]()
        for each in found:
            known = read[each.words.at]
            here = known.get(mark_of(each.words), ()) if known else ()
            if here and max(len(self._photos.ids_on(n)) for n in here) < len(each.pictures):
                told += [Told(Remark.PICTURE_OF_KNOWN, one.where) for one in each.pictures]
            elif not here and (self._is_due(each.words) or self._is_over(each.words)):
                told.append(Told(Remark.DAY_PASSED, each.where))
        return told

    def begin(self, source: Source) -> Move:
        """Begin a move. Raises what `Database.transaction` raises, as all of these do."""
        # Of an empty journal that is all there is to read: what comes in is known from then on.
        self._entries.read_words()
        with self._database.transaction():
            return self._arrivals.begin(source, self._clock())

    def keep(
        self,
        move: Move,
        found: Sequence[FoundEntry],
        photos: Sequence[Sequence[PhotoWriting]] = (),
    ) -> list[int]:
        """Keep a batch, all of it or none, and return the entries' ids. They can be found at once,
        but for very long ones; what that takes is done by `index_some`, or else by the next search.

        `photos` are those of each text, where there are any, written to the disk already. After a
        power cut the last batches may be missing until `finish`, or another save, has put them on
        the disk.
        """
        if len(found) > AT_ONCE:
            raise ValueError(len(found))
        words = [self._given_time(sound(each.words)) for each in found]
        with self._database.transaction(waits=False):
            entries = self._entries.put_in(words)
            pairs = zip(entries, photos or [()] * len(found), strict=True)
            self._arrivals.add_many(move, [self._arrived(entry, some) for entry, some in pairs])
        self._entries.came_in(entries)
        return [entry.id for entry in entries]

    def index_some(self) -> bool:
        """Index some of what was kept; True: call again, before more is kept.

        A damaged index keeps nothing out: it is built anew later.
        """
        return self._entries.incoming.put_some()

    @property
    def is_index_due(self) -> bool:
        """True when so much was kept that it is worth while to index it."""
        return self._entries.incoming.is_due

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
            and max(self._photos.ids_on(arrival.entry), default=0) <= arrival.last_photo
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

    def _is_due(self, words: NewEntry) -> bool:
        return words.until is not None and words.until <= self._clock().date()

    def _is_over(self, words: NewEntry) -> bool:
        return words.only_helped and words.at + ONE_EPISODE <= self._clock()

    def _given_time(self, words: NewEntry) -> NewEntry:
        """What would go at once has thirty days: see `give_time`."""
        if self._is_due(words):
            return replace(words, until=(self._clock() + KEPT_FOR).date())
        return words

    def _arrived(self, entry: Entry, photos: Sequence[PhotoWriting]) -> Arrival:
        if self._is_over(entry.words):
            self._only_helped.put_off(entry.id, self._clock() + KEPT_FOR)
        came = [self._photos.add(entry.id, each.photo, each.file).id for each in photos]
        return Arrival(entry.id, digest_of(entry.words), max(came, default=0))


def digest_of(words: NewEntry) -> str:
    """Return a digest of all that she could have changed in a text.

    A field that came later than `_FIRST` counts where it is not as it is by default, so what
    arrived before there was such a field still says the same.
    """
    first = [_told(getattr(words, name)) for name in _FIRST]
    later = _fields_of(words, but=_FIRST)
    parts = [*first, later] if later else first
    return hashlib.blake2b(json.dumps(parts).encode(), digest_size=16).hexdigest()


def _fields_of(value: "DataclassInstance", but: Sequence[str] = ()) -> dict[str, object]:
    """Return the fields that are not as they are by default, as JSON has them."""
    wanted = _names_and_defaults(type(value))
    there = ((n, getattr(value, n), default) for n, default in wanted if n not in but)
    return {name: _told(here) for name, here, default in there if here != default}


@cache
def _names_and_defaults(record: "type[DataclassInstance]") -> Sequence[tuple[str, object]]:
    return [(each.name, each.default) for each in fields(record)]


def _told(value: object) -> object:
    if value is None or isinstance(value, (str, bool)):
        return value
    if is_dataclass(value) and not isinstance(value, type):
        return _fields_of(value)
    return value.isoformat() if isinstance(value, date) else value


def mark_of(words: NewEntry) -> Mark:
    """Return what two texts that are the same have in common.

    A line more or less between the words makes no other text.
    """
    text = " ".join(plain(sound_text(words.text)).split())
    return words.at, text, words.craving and sound(words.craving)
