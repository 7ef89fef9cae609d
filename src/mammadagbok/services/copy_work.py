"""Making copies: the half that a worker does, on its own files and with its own keys."""

import contextlib
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from mammadagbok.domain.errors import (
    CopyDamagedError,
    CopyNotRightError,
    CopyStoppedError,
    MammadagbokError,
    NoRoomForCopyError,
    PlaceMissingError,
)
from mammadagbok.domain.rotation import Turn, kept, oldest_first
from mammadagbok.services.copy_reading import copy_header
from mammadagbok.services.copy_seal import CopySeal
from mammadagbok.storage.bundle import CopyFile, Front, Reason, write_copy
from mammadagbok.storage.copy_place import CopyPlace
from mammadagbok.storage.files import private_folder, sha256_of
from mammadagbok.storage.proof import Proof
from mammadagbok.storage.still import StillFile


@dataclass(frozen=True, slots=True)
class Target:
    """A folder to make a copy in. `seen`: good copies were made there before. `roomy`: she agreed
    that copies take more room than is theirs. `is_journal`: no copies lie there, but a journal that
    was set aside.
    """

    folder: Path
    seen: bool = False
    roomy: bool = False
    is_journal: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one target: the copy, proved and read again, or why there is none."""

    folder: Path
    copy: CopyFile | None = None
    error: MammadagbokError | None = None


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

    `served` names the copies from before a change that have waited for long enough. `packs`: the
    journal's pages may hold what she deleted, and the copy's are built anew. `ended` is set when
    `run` will touch nothing more.
    """

    def __init__(
        self,
        still: StillFile,
        seal: CopySeal,
        front: Front,
        expected: Proof,
        work: Path,
        targets: Sequence[Target],
        served: frozenset[str],
        *,
        packs: bool = False,
    ) -> None:
        self._still, self._seal, self._front = still, seal, front
        self._expected = expected
        self._work = CopyPlace(work)
        self._targets = tuple(targets)
        self._served = served
        self._packs = packs
        self._stop = Stop()
        self.ended = threading.Event()

    @property
    def expected(self) -> Proof:
        """What the journal held when its file was held still."""
        return self._expected

    def stop(self) -> None:
        """Have `run` end soon. Once this has returned the journal's file is read no more."""
        self._stop.say()
        self._still.let_go()

    def run(self) -> tuple[Outcome, ...]:
        """Copy, prove, and write a copy in each target.

        Raises CopyStoppedError, CopyDamagedError, DiskFullError, NotWritableError when no copy
        could be made at all; what is wrong with one target is told in its outcome.
        """
        try:
            private_folder(self._work.folder)
            with self._work.part() as database:
                sha256 = self._still.copy_to(database)
                self._stop.step()
                if self._packs:
                    self._seal.pack(database)
                    sha256 = sha256_of(database)
                if self._seal.prove(database, self._stop.step) != self._expected:
                    raise CopyDamagedError
                front = self._seal.sealed(self._front, self._expected, sha256)
                return tuple(self._outcome(target, front, database) for target in self._targets)
        finally:
            self._seal.wipe()
            self.ended.set()

    def _outcome(self, target: Target, front: Front, database: Path) -> Outcome:
        try:
            return Outcome(target.folder, self._written(target, front, database))
        except CopyStoppedError:
            raise
        except CopyDamagedError:
            return Outcome(target.folder, error=CopyNotRightError(target.folder))
        except MammadagbokError as error:
            return Outcome(target.folder, error=error)

    def _written(self, target: Target, front: Front, database: Path) -> CopyFile:
        place = there(target, front.journal_id)
        if place != self._work:
            place.clear_unfinished(front.journal_id)
        size = len(front.encoded(0)) + self._still.size
        if not target.roomy:
            self._check_room(place, size)
        path = place.free_name(front.made)
        copy = write_copy(path, front, database, self._stop.step)
        self._let_go(place, copy, roomy=target.roomy)
        return copy

    def _check_room(self, place: CopyPlace, size: int) -> None:
        firm = [turn for turn in self._turns(place) if turn.waits]
        sizes = _sizes(place, self._front.journal_id)
        room = place.room(sum(sizes.values()))
        needed = size + sum(sizes[turn.name] for turn in firm)
        if needed > room:
            raise NoRoomForCopyError(place.folder, needed, room)

    def _drop_former(self, place: CopyPlace) -> None:
        """Delete copies under a key that was replaced because somebody knew what opens it.

        They lie where no stick was when that was done. Copies under a later key are left alone:
        she has brought an old one back, and they may hold what it does not.
        """
        for copy in place.listed(self._front.journal_id).ours:
            with contextlib.suppress(MammadagbokError):
                is_former = copy_header(copy).created < self._seal.header.created
                if is_former and copy.front.reason is not Reason.EMERGENCY:
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
            sizes = _sizes(place, self._front.journal_id)
            held = sum(sizes.values())
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
