"""Making copies: the half that a worker does, on its own files and with its own keys."""

import contextlib
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Final

from mammadagbok.domain.errors import (
    CopyDamagedError,
    CopyNotRightError,
    CopyStoppedError,
    MammadagbokError,
    NoRoomForCopyError,
    PhotoDamagedError,
    PlaceMissingError,
)
from mammadagbok.domain.rotation import Turn, kept, oldest_first
from mammadagbok.services.copy_photos import (
    Mended,
    Photographed,
    bring_up,
    drop_unnamed,
    is_former,
    mend,
)
from mammadagbok.services.copy_seal import CopySeal
from mammadagbok.services.photo_round import PhotoRound
from mammadagbok.storage.bundle import CopyFile, Front, Reason, write_copy
from mammadagbok.storage.copy_place import CopyPlace
from mammadagbok.storage.files import private_folder, sha256_of
from mammadagbok.storage.photos import PhotoFile
from mammadagbok.storage.proof import Proof
from mammadagbok.storage.still import StillFile

_NEXT_COPIES: Final = 2


@dataclass(frozen=True, slots=True)
class Target:
    """A folder to make a copy in. `seen`: good copies were made there before. `roomy`: she agreed
    that copies take more room than is theirs. `is_journal`: no copies lie there, but a journal that
    was set aside. `afresh`: the photos there are to be read to their end.
    """

    folder: Path
    seen: bool = False
    roomy: bool = False
    is_journal: bool = False
    afresh: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one target: the copy, proved and read again, or why there is none.

    With a copy, `error` tells why not all its photos could be brought, and `lacking` how many do
    not lie beside it. `photos_read`: all of them were read to their end.
    """

    folder: Path
    copy: CopyFile | None = None
    error: MammadagbokError | None = None
    lacking: int = 0
    photos_read: bool = False


@dataclass(frozen=True, slots=True)
class Source:
    """What is copied: the journal's file, held still, with what it held then, and its photos.

    `packs`: its pages may hold what she deleted, and the copy's are built anew.
    """

    still: StillFile
    expected: Proof
    photos: Photographed
    packs: bool = False


def present(targets: Sequence[Target], journal_id: bytes) -> list[Path]:
    """Return the folders of the targets that are there now. For a worker: a stick may be slow."""
    found: list[Path] = []
    for target in targets:
        with contextlib.suppress(PlaceMissingError):
            found.append(there(target, journal_id).folder)
    return found


def there(target: Target, journal_id: bytes) -> CopyPlace:
    """Return the target's place if it is there now. Raises PlaceMissingError.

    Without its stick a mount point is a folder like any other, and empty.
    """
    place = CopyPlace(target.folder)
    listing = place.listed(journal_id)
    if target.seen and not listing.ours and not listing.damaged:
        raise PlaceMissingError(target.folder)
    return place


class Stop:
    """Says to work on another thread that it is to end."""

    def __init__(self) -> None:
        self._said = threading.Event()

    def say(self) -> None:
        """End the work at its next step."""
        self._said.set()

    def step(self) -> None:
        """Raise CopyStoppedError once `say` was called."""
        if self._said.is_set():
            raise CopyStoppedError


class CopyJob:
    """One round of copies of one state of the journal. `run` once, on any thread.

    `served` names the copies from before a change that have waited for long enough. `ended` is set
    when `run` will touch nothing more.
    """

    def __init__(
        self,
        source: Source,
        seal: CopySeal,
        front: Front,
        work: Path,
        targets: Sequence[Target],
        served: frozenset[str],
    ) -> None:
        self._source, self._seal, self._front = source, seal, front
        self._work = CopyPlace(work)
        self._targets = tuple(targets)
        self._served = served
        self._stop = Stop()
        self._mended = Mended()
        self.ended = threading.Event()

    @property
    def expected(self) -> Proof:
        """What the journal held when its file was held still."""
        return self._source.expected

    @property
    def mended(self) -> Mended:
        """What was found of the journal's own photos, once `run` has returned."""
        return self._mended

    def stop(self) -> None:
        """Have `run` end soon. Once this has returned the journal's file is read no more."""
        self._stop.say()
        self._source.still.let_go()

    def run(self) -> tuple[Outcome, ...]:
        """Copy and prove, and meanwhile write a copy in each target, which gets its name once it
        is proved; then see to the photos.

        Raises CopyStoppedError, CopyDamagedError, DiskFullError, NotWritableError when no copy
        could be made at all; what is wrong with one target is told in its outcome.
        """
        try:
            private_folder(self._work.folder)
            with self._work.part() as database:
                return self._copied(database)
        finally:
            self._seal.wipe()
            self.ended.set()

    def _copied(self, database: Path) -> tuple[Outcome, ...]:
        sha256 = self._source.still.copy_to(database)
        self._stop.step()
        if self._source.packs:
            self._seal.pack(database)
            sha256 = sha256_of(database)
        with ThreadPoolExecutor(1) as beside:
            proving = beside.submit(self._seal.prove, database, self._stop.step)
            proved = partial(self._check, proving)
            try:
                photos = self._seal.photos_in(database)
            except MammadagbokError:
                proved()
                raise
            front = self._seal.sealed(self._front, self.expected, sha256, photos)
            outcomes = [self._outcome(each, front, database, proved) for each in self._targets]
            proved()
        work = PhotoRound(self._seal.photos, self._stop.step)
        self._mended = self._mend(work, photos)
        return tuple(
            self._with_photos(outcome, target, work, photos) if outcome.copy else outcome
            for target, outcome in zip(self._targets, outcomes, strict=True)
        )

    def _check(self, proving: Future[Proof]) -> None:
        """Wait until what is copied is proved, to its last row, to be what the journal held."""
        if proving.result() != self.expected:
            raise CopyDamagedError

    def _mend(self, work: PhotoRound, photos: Sequence[PhotoFile]) -> Mended:
        places = [CopyPlace(target.folder).photos for target in self._targets]
        try:
            return mend(work, photos, self._source.photos, places)
        except CopyStoppedError:
            raise
        except MammadagbokError:
            # There is no room for it in the journal's own folder, say: another time.
            left = work.lacking(photos, self._source.photos.files, afresh=False)
            return Mended(hurt=tuple(photo.name for photo in left))

    def _with_photos(
        self, outcome: Outcome, target: Target, work: PhotoRound, photos: Sequence[PhotoFile]
    ) -> Outcome:
        place, own = CopyPlace(target.folder), self._source.photos.files
        error: MammadagbokError | None = None
        try:
            room = None if target.roomy else self._room_for_photos(place)
            lacking = bring_up(work, photos, own, place, room, afresh=target.afresh)
            drop_unnamed(place, self._seal)
        except CopyStoppedError:
            raise
        except PhotoDamagedError:
            error = CopyNotRightError(target.folder)
        except MammadagbokError as failure:
            error = failure
        if error is not None:
            lacking = len(work.lacking(photos, place.photos, afresh=False))
        was_read = target.afresh and error is None
        return replace(outcome, error=error, lacking=lacking, photos_read=was_read)

    def _room_for_photos(self, place: CopyPlace) -> int:
        """Return how many more bytes photos may take: room for the next copies stays."""
        held = self._held(place)
        return place.room(held) - held - _NEXT_COPIES * self._source.still.size

    def _held(self, place: CopyPlace) -> int:
        copies = _sizes(place, self._front.journal_id).values()
        return sum(copies) + sum(place.photos.sizes().values())

    def _outcome(
        self, target: Target, front: Front, database: Path, proved: Callable[[], None]
    ) -> Outcome:
        try:
            return Outcome(target.folder, self._written(target, front, database, proved))
        except CopyStoppedError:
            raise
        except CopyDamagedError:
            return Outcome(target.folder, error=CopyNotRightError(target.folder))
        except MammadagbokError as error:
            return Outcome(target.folder, error=error)

    def _written(
        self, target: Target, front: Front, database: Path, proved: Callable[[], None]
    ) -> CopyFile:
        place = there(target, front.journal_id)
        if place != self._work:
            place.clear_unfinished(front.journal_id)
        size = len(front.encoded(0)) + self._source.still.size
        if not target.roomy:
            self._check_room(place, size)
        path = place.free_name(front.made)
        copy = write_copy(path, front, database, self._stop.step, proved)
        self._let_go(place, copy, roomy=target.roomy)
        return copy

    def _check_room(self, place: CopyPlace, size: int) -> None:
        firm = [turn for turn in self._turns(place) if turn.waits]
        sizes, photos = _sizes(place, self._front.journal_id), sum(place.photos.sizes().values())
        room = place.room(sum(sizes.values()) + photos)
        needed = size + photos + sum(sizes[turn.name] for turn in firm)
        if needed > room:
            raise NoRoomForCopyError(place.folder, needed, room)

    def _drop_former(self, place: CopyPlace) -> None:
        """Delete copies under a key that was replaced because somebody knew what opens it.

        They lie where no stick was when that was done. Copies under a later key are left alone:
        she has brought an old one back, and they may hold what it does not.
        """
        for copy in place.listed(self._front.journal_id).ours:
            if is_former(copy, self._seal) and copy.front.reason is not Reason.EMERGENCY:
                with contextlib.suppress(MammadagbokError):
                    place.remove(copy.path)

    def _let_go(self, place: CopyPlace, newest: CopyFile, *, roomy: bool) -> None:
        """Delete what rotation no longer keeps, and then the oldest until the rest has room."""
        self._drop_former(place)
        turns = self._turns(place)
        in_turn = [turn for turn in turns if turn.name not in self._served]
        keep = kept(in_turn, self._front.made) | {newest.path.name}
        for turn in turns:
            if turn.name not in keep:
                place.remove(place.folder / turn.name)
        if roomy:
            return
        for turn in oldest_first(
            [turn for turn in self._turns(place) if not turn.waits], newest.front.made
        ):
            held = self._held(place)
            if held <= place.room(held):
                return
            if turn.name != newest.path.name:
                place.remove(place.folder / turn.name)

    def _turns(self, place: CopyPlace) -> list[Turn]:
        return [
            Turn(copy.path.name, copy.front.made, self._waits(copy))
            for copy in place.listed(self._front.journal_id).ours
        ]

    def _waits(self, copy: CopyFile) -> bool:
        """True for what rotation leaves alone: some words may stand in an emergency copy only."""
        return copy.front.reason is not Reason.ORDINARY and copy.path.name not in self._served


def _sizes(place: CopyPlace, journal_id: bytes) -> dict[str, int]:
    return {copy.path.name: copy.size for copy in place.listed(journal_id).ours}
