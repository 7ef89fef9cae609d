"""Copies of the open journal: when one is due, where they lie, and what of hers leaves them.

The long halves are jobs whose `run` a worker does; `begin` and `end` belong to the thread of the
journal and take milliseconds.
"""

import contextlib
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any, Final, cast

from mammadagbok.crypto.envelope import Header
from mammadagbok.crypto.keys import JournalKeys
from mammadagbok.domain.clock import Clock
from mammadagbok.domain.errors import DiskFullError, MammadagbokError
from mammadagbok.domain.rotation import OPENINGS
from mammadagbok.services.copy_photos import Photographed
from mammadagbok.services.copy_reading import CopyReader
from mammadagbok.services.copy_seal import CopySeal
from mammadagbok.services.copy_work import CopyJob, Outcome, Source, Target, present
from mammadagbok.services.leaving import Leaving
from mammadagbok.services.photo_notes import PhotoNotes
from mammadagbok.services.removal_work import Cleared, Gone, RemovalJob
from mammadagbok.services.whereabouts import Whereabouts, whereabouts
from mammadagbok.storage.bundle import CopyFile, Front, Reason
from mammadagbok.storage.copy_place import CopyPlace
from mammadagbok.storage.database import Database
from mammadagbok.storage.files import clear_folder, private_folder
from mammadagbok.storage.photo_files import PhotoFiles, photos_beside
from mammadagbok.storage.proof import summary
from mammadagbok.storage.state import ChosenPlace, PlaceStore, StateStore
from mammadagbok.storage.still import StillFile
from mammadagbok.storage.swap import asides

OLD: Final = timedelta(days=14)
"""A last good copy older than this is worth a quiet line."""
PACKED_AT_ONCE_BYTES: Final = 5_000_000
"""Years of writing; building its pages anew holds the window for a tenth of a second."""
_COPIED: Final = "copied"
_WAITING: Final = "waiting"
_ROOMY: Final = "roomy"
_REACH: Final = "reach"
_CHANGES_FIRST: Final = (Reason.BEFORE_MIGRATION, Reason.BEFORE_NEW_KEY)


class Copies:
    """The copies of one open journal. `home` is the folder of those it makes by itself."""

    def __init__(
        self, database: Database, header: Header, keys: JournalKeys, clock: Clock, home: Path
    ) -> None:
        self._database = database
        self._header, self._keys = header, keys
        self._clock = clock
        self._home = home
        self._state = StateStore(database, keys.rows)
        self._places = PlaceStore(database, keys.rows)
        self._leaving = Leaving(database, keys.rows)
        self._photos = PhotoNotes(database, keys.rows, clock)

    @property
    def home(self) -> Path:
        """The folder of the copies made by themselves."""
        return self._home

    def opened(self) -> None:
        """Note that the journal was opened and is good. Call it once, before anything else.

        What work that was cut short has left is cleared, and copies from before a change wait for
        one opening less.
        """
        place = CopyPlace(self._home)
        place.clear_unfinished()
        self._photos.opened()
        copies = place.listed(self._header.journal_id).ours if self._home.is_dir() else ()
        if not copies and self._state.read(_COPIED) is not None:
            with self._database.transaction():
                self._state.put_value(_COPIED, None)
        self._count_opening(copies)

    def carry(self, header: Header) -> None:
        """Have copies open with what opens the journal now; the next one is due."""
        self._header = header
        # What cannot be noted now is made up for by the next save.
        with contextlib.suppress(MammadagbokError), self._database.transaction():
            pass

    # When

    def now(self) -> datetime:
        """Wall-clock time."""
        return self._clock()

    def due(self) -> bool:
        """True when something was saved since the last good copy in `home`, or when photos are
        missing that a copy may have.
        """
        copied = self._copied()
        generation = self._database.generation()
        return self._photos.are_sought or copied is None or copied["generation"] != generation

    def last_good(self) -> datetime | None:
        """Return when the last good copy in `home` was made."""
        copied = self._copied()
        return None if copied is None else datetime.fromisoformat(copied["at"])

    def behind(self) -> list[Path]:
        """Return the places she chose that lack the newest copy, whether or not they are there."""
        last = self.last_good()
        return [
            place.folder
            for place in self._places.all()
            if place.seen is None or (last is not None and place.seen != last)
        ]

    def seek(self) -> Callable[[], list[Path]]:
        """Return what tells, on a worker, which of the places that are behind are there now."""
        return partial(present, self._targets(self.behind()), self._header.journal_id)

    # Where

    def chosen(self) -> list[ChosenPlace]:
        """Return the folders she chose, in her order."""
        return self._places.all()

    def choose(self, folder: Path) -> None:
        """Make copies in this folder too, from the next one on."""
        with self.quietly():
            self._places.add(folder)

    def forget(self, folder: Path) -> None:
        """Make no more copies there. Those that lie there stay, with what they hold."""
        with self.quietly():
            self._places.remove(folder)
            self._settle()

    def allow_more(self, folder: Path) -> None:
        """She agrees that copies in this folder take more than their share of the room."""
        with self.quietly():
            self._state.put_value(_ROOMY, sorted({*self._roomy(), str(folder)}))

    def asides(self) -> list[Path]:
        """Return the folders of journals that another one has taken the place of."""
        return asides(self._database.path.parent)

    def drop_aside(self, folder: Path) -> None:
        """Delete a journal that was set aside. Raises what `clear_folder` and saving raise."""
        if folder in self.asides():
            clear_folder(folder)
        with self.quietly():
            self._settle()

    # Making

    def begin(self, folders: Sequence[Path] | None = None) -> CopyJob:
        """Hold the journal's file still and return the job to run; then call `end`, always.

        It makes a copy in every place, or in these `folders` of them alone.
        Raises JournalMovedError, JournalDamagedError, DiskFullError or NotWritableError, and then
        nothing has begun.
        """
        targets = self._targets(self._folders() if folders is None else folders)
        seal = CopySeal.of(self._header, self._keys)
        front = seal.front(self._clock(), Reason.ORDINARY)
        return _begun(
            self._database,
            seal,
            front,
            self._home,
            targets,
            self._served(),
            Photographed(self._photos.own, afresh=self._photos.must_reread(self._photos.own)),
            packs=self.must_pack(),
        )

    def end(self, job: CopyJob, outcomes: Sequence[Outcome] = ()) -> None:
        """Let the journal's file move on, and note what came of the job; nothing when it failed.

        Raises what `Database.transaction` raises.
        """
        self._database.move_on()
        self._photos.are_sought, self._photos.newly_hurt = False, 0
        good = {outcome.folder: outcome.copy for outcome in outcomes if outcome.copy is not None}
        home = good.get(self._home)
        # What catches up has all that the last copy at home has, whatever the clock says by now.
        last = home.front.made if home is not None else self.last_good()
        # Before the note itself, which is a save too, and needs no copy of its own.
        unchanged = self._database.generation() == job.expected.generation
        reached = job.expected.last
        if good:
            with self.quietly():
                for folder, copy in good.items():
                    self._places.mark_seen(folder, last or copy.front.made)
                self._state.put_value(
                    _REACH, {**self._reach(), **dict.fromkeys(map(str, good), reached)}
                )
                read = [_photos_of(each.folder) for each in outcomes if each.photos_read]
                self._photos.note(job.mended, read, map(_photos_of, self._folders()))
                if home is not None:
                    number = job.expected.generation + unchanged
                    self._put_copied(number, home.front.made)

    @property
    def newly_hurt(self) -> int:
        """How many photos the last job found missing or damaged everywhere, and none before it."""
        return self._photos.newly_hurt

    def reader(self) -> CopyReader:
        """Return what lists and verifies copies of this journal on a worker; wipe it after use."""
        return CopyReader(CopySeal.of(self._header, self._keys), self._home)

    def whereabouts(self, number: int) -> Callable[[], Whereabouts]:
        """Return what tells, on a worker, in which copies an entry of the journal lies."""
        reach = self._reach()
        away = {
            place.folder: place.seen
            for place in self._places.all()
            if place.seen is not None and number <= reach.get(str(place.folder), number)
        }
        places = [place.folder for place in self._places.all()]
        return partial(whereabouts, self.reader(), number, self._home, places, away, self.asides())

    # Removing

    def pending(self) -> list[Path]:
        """Return the folders in which a copy may still hold something she deleted."""
        return self._leaving.pending(self._holding())

    def latest_removal(self) -> int:
        """Return a number that is higher after every deletion."""
        return self._leaving.last_id()

    def begin_removal(self) -> RemovalJob | None:
        """Return the job that takes what she deleted out of the copies; None: there is nothing.

        The journal's own pages are built anew first if that takes a tenth of a second at most; a
        larger journal's are at the next opening. No copy may be under way. Raises what
        `Database.transaction` raises.
        """
        with contextlib.suppress(DiskFullError):
            self.pack_if_small()
        removals, pending = self._leaving.all(), self.pending()
        if not removals or not pending:
            return None
        seal = CopySeal.of(self._header, self._keys)
        gone = Gone(tuple(removals), tuple(self._leaving.photos()))
        return RemovalJob(seal, self._home, gone, self._targets(pending), self._photos.own)

    def end_removal(self, job: RemovalJob, cleared: Sequence[Cleared]) -> None:
        """Note what came of the job. Raises what `Database.transaction` raises."""
        done = [each.folder for each in cleared if each.is_done]
        if not done:
            return
        with self.quietly():
            self._leaving.note(job.removals, done)
            self._settle()

    def must_pack(self) -> bool:
        """True while pages of the journal may still hold something she deleted."""
        return self._leaving.must_pack()

    def pack(self) -> None:
        """Build the journal's pages anew. Takes about a second for 50 MB.

        Raises what `Database.transaction` raises.
        """
        latest = self._leaving.last_id()
        self._database.pack()
        with self.quietly():
            self._leaving.note_packed(latest)

    def pack_if_small(self) -> None:
        """Build the pages anew where they may hold something she deleted, unless a hand would feel
        it. Raises what `Database.transaction` raises.
        """
        if self.must_pack() and self._database.size() <= PACKED_AT_ONCE_BYTES:
            self.pack()

    # What it remembers

    def _folders(self) -> list[Path]:
        return [self._home, *(place.folder for place in self._places.all())]

    def _holding(self) -> list[Path]:
        """Return every folder in which something she deleted may still be."""
        return [*self._folders(), *self.asides()]

    def _targets(self, folders: Sequence[Path]) -> list[Target]:
        roomy = self._roomy()
        seen = {place.folder for place in self._places.all() if place.seen is not None}
        set_aside = self.asides()
        return [
            Target(
                folder,
                seen=folder in seen,
                roomy=str(folder) in roomy,
                is_journal=folder in set_aside,
                afresh=self._photos.must_reread(_photos_of(folder)),
            )
            for folder in folders
        ]

    def _settle(self) -> None:
        self._leaving.settle(self._holding())

    def _count_opening(self, copies: Sequence[CopyFile]) -> None:
        before = self._state.value(_WAITING) or {}
        names = [copy.path.name for copy in copies if copy.front.reason in _CHANGES_FIRST]
        # The opening in which it was made, or is seen first, is none since.
        after = {name: max(0, before.get(name, OPENINGS + 1) - 1) for name in names}
        if after != before:
            with self.quietly():
                self._state.put_value(_WAITING, after)

    def _served(self) -> frozenset[str]:
        return frozenset(
            name for name, left in (self._state.value(_WAITING) or {}).items() if left == 0
        )

    def _roomy(self) -> list[str]:
        return self._state.value(_ROOMY) or []

    def _reach(self) -> dict[str, int]:
        """Return the highest id of an entry in the last good copy of each folder."""
        return self._state.value(_REACH) or {}

    def _copied(self) -> dict[str, Any] | None:
        return cast(dict[str, Any] | None, self._state.value(_COPIED))

    @contextlib.contextmanager
    def quietly(self) -> Iterator[None]:
        """A transaction after which no copy is due that was not due before."""
        copied = None if self.due() else self._copied()
        with self._database.transaction():
            yield
            if copied is not None and copied == self._copied():
                self._state.put_value(
                    _COPIED, {**copied, "generation": self._database.generation() + 1}
                )

    def _put_copied(self, generation: int, at: datetime) -> None:
        self._state.put_value(
            _COPIED, {"generation": generation, "at": at.isoformat(timespec="seconds")}
        )


def _photos_of(folder: Path) -> PhotoFiles:
    return CopyPlace(folder).photos


def copy_now(
    database: Database,
    header: Header,
    keys: JournalKeys,
    now: datetime,
    reason: Reason,
    home: Path,
) -> CopyFile:
    """Make one proved copy in `home` at once, on the journal's own thread: before a migration or
    a new key. Takes as long as it takes. Raises what `CopyJob.run` and `Copies.begin` raise.
    """
    private_folder(home)
    seal = CopySeal.of(header, keys)
    front = seal.front(now, reason)
    target = Target(home, roomy=True, afresh=True)
    photos = Photographed(photos_beside(database.path))
    job = _begun(database, seal, front, home, [target], frozenset(), photos)
    try:
        (outcome,) = job.run()
    finally:
        database.move_on()
    if outcome.copy is None:
        raise outcome.error or RuntimeError("neither a copy nor a reason")
    return outcome.copy


def _begun(
    database: Database,
    seal: CopySeal,
    front: Front,
    work: Path,
    targets: Sequence[Target],
    served: frozenset[str],
    photos: Photographed,
    *,
    packs: bool = False,
) -> CopyJob:
    try:
        descriptor, size = database.hold_still()
        expected = summary(database)
    except BaseException:
        database.move_on()
        seal.wipe()
        raise
    still = StillFile(descriptor, size)
    source = Source(still, expected, photos, packs=packs)
    return CopyJob(source, seal, front, work, targets, served)
