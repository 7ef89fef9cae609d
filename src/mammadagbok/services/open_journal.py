"""An unlocked journal: all that can be done with it, put together on one open database."""

import contextlib
from dataclasses import dataclass, replace
from pathlib import Path

from mammadagbok.crypto.envelope import Header
from mammadagbok.crypto.keys import JournalKeys
from mammadagbok.domain.clock import Clock
from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.services.calm import Calm
from mammadagbok.services.copies import Copies
from mammadagbok.services.cravings import Cravings, Marking
from mammadagbok.services.finding import Finding
from mammadagbok.services.group import Group
from mammadagbok.services.group_file import GroupFile
from mammadagbok.services.group_rooms import GroupRooms, group_rooms
from mammadagbok.services.ideas import Ideas
from mammadagbok.services.lasting import Lasting
from mammadagbok.services.look_back import LookBack
from mammadagbok.services.meetings import Meetings
from mammadagbok.services.moving.everything import Everything
from mammadagbok.services.moving.moving_in import MovingIn
from mammadagbok.services.offering import Offering
from mammadagbok.services.only_helped import OnlyHelped
from mammadagbok.services.phases import Phases
from mammadagbok.services.photo_seal import PhotoSeal
from mammadagbok.services.photos import Photos
from mammadagbok.services.plans import Plans
from mammadagbok.services.preferences import Preferences
from mammadagbok.services.rehearsals import Rehearsals
from mammadagbok.services.rules import Rules
from mammadagbok.services.sharing import Sharing
from mammadagbok.services.spelling import Spelling
from mammadagbok.services.tags import Tags
from mammadagbok.services.taken import TakenAlong
from mammadagbok.services.tidying import Stores, Tidying
from mammadagbok.services.trash import Trash
from mammadagbok.services.writing import Writing
from mammadagbok.storage.arrivals import ArrivalStore
from mammadagbok.storage.cravings import OnlyHelpedStore
from mammadagbok.storage.database import Database
from mammadagbok.storage.entries import EntryStore
from mammadagbok.storage.entry_parts import UntilStore
from mammadagbok.storage.group_lists import pack_store, phase_store
from mammadagbok.storage.lists import CheerStore, NameStore, cheer_store, name_store
from mammadagbok.storage.photos import PhotoStore
from mammadagbok.storage.sealed import Key
from mammadagbok.storage.shares import ShareStore
from mammadagbok.storage.state import CravingMarkStore, StateStore
from mammadagbok.storage.trash import TrashStore, VersionStore


@dataclass(frozen=True, slots=True)
class OpenJournal:
    """An unlocked journal: what can be done with it, and the way to close it."""

    writing: Writing
    finding: Finding
    group: Group
    group_file: GroupFile
    meetings: Meetings
    plans: Plans
    rehearsals: Rehearsals
    rules: Rules
    phases: Phases
    sharing: Sharing
    taken: TakenAlong
    look_back: LookBack
    trash: Trash
    lasting: Lasting
    tidying: Tidying
    photos: Photos
    preferences: Preferences
    tags: Tags
    ideas: Ideas
    calm: Calm
    spelling: Spelling
    copies: Copies
    cravings: Cravings
    moving_in: MovingIn
    everything: Everything
    database: Database
    header: Header
    keys: JournalKeys

    def under(self, header: Header) -> "OpenJournal":
        """Return this journal with another header, which its copies carry from now on."""
        self.copies.carry(header)
        return replace(self, header=header)

    def close(self) -> None:
        """Put everything on the disk and wipe the keys that are held, whatever else goes wrong."""
        with contextlib.ExitStack() as after:
            after.callback(self.keys.wipe)
            after.callback(self.database.close)
            if self.database.is_open:
                self._end_waiting()

    def _end_waiting(self) -> None:
        # What is not indexed now is before the next search.
        with contextlib.suppress(MammadagbokError):
            self.finding.index_pending()
        # A copy under way since she deleted something has kept it from being done before.
        with contextlib.suppress(MammadagbokError):
            self.copies.pack_if_small()


@dataclass(frozen=True, slots=True)
class _Kept:
    """Where what several of them need is kept."""

    entries: EntryStore
    cheers: CheerStore
    names: NameStore
    trash: TrashStore
    untils: UntilStore
    versions: VersionStore
    pictures: PhotoStore
    over: OnlyHelpedStore
    marks: CravingMarkStore
    state: StateStore


def _kept(database: Database, key: Key) -> _Kept:
    return _Kept(
        entries=EntryStore(database, key),
        cheers=cheer_store(database, key),
        names=name_store(database, key),
        trash=TrashStore(database, key),
        untils=UntilStore(database, key),
        versions=VersionStore(database, key),
        pictures=PhotoStore(database, key),
        over=OnlyHelpedStore(database, key),
        marks=CravingMarkStore(database, key),
        state=StateStore(database, key),
    )


@dataclass(frozen=True, slots=True)
class _Shared:
    """What several of them build upon."""

    preferences: Preferences
    rooms: GroupRooms
    phases: Phases
    photos: Photos
    copies: Copies
    lasting: Lasting
    writing: Writing
    finding: Finding
    sharing: Sharing
    taken: TakenAlong
    calm: Calm
    only_helped: OnlyHelped


def _shared(
    database: Database, header: Header, keys: JournalKeys, clock: Clock, copies: Path, kept: _Kept
) -> _Shared:
    preferences = Preferences(database, kept.state)
    rooms = group_rooms(database, keys.rows, (kept.entries, kept.cheers, preferences), clock)
    lasting = Lasting(preferences, clock)
    photos = Photos(database, keys.rows, PhotoSeal.of(header.journal_id, keys), clock)
    finding = Finding(kept.entries, rooms.group, kept.trash)
    offering = Offering(kept.entries, photos, rooms, clock)
    taken = TakenAlong(database, ShareStore(database, keys.rows), clock)
    sharing = Sharing(offering, photos, kept.names, taken, preferences)
    return _Shared(
        preferences=preferences,
        rooms=rooms,
        phases=Phases(phase_store(database, keys.rows), sharing),
        photos=photos,
        copies=Copies(database, header, keys, clock, copies),
        lasting=lasting,
        writing=Writing(kept.entries, kept.versions, lasting, clock),
        finding=finding,
        taken=taken,
        sharing=sharing,
        calm=Calm(preferences, finding),
        only_helped=OnlyHelped(database, kept.entries, (kept.over, kept.trash, kept.marks)),
    )


def furnished(
    database: Database, header: Header, keys: JournalKeys, clock: Clock, copies: Path
) -> OpenJournal:
    """Put together what can be done with a journal just opened, whose copies lie in `copies`."""
    kept = _kept(database, keys.rows)
    its = _shared(database, header, keys, clock, copies, kept)
    # What cannot be cleared now is at another opening; whoever looks at a photo is told more.
    with contextlib.suppress(MammadagbokError):
        its.photos.opened()
    return OpenJournal(
        writing=its.writing,
        finding=its.finding,
        group=its.rooms.group,
        group_file=its.rooms.group_file,
        meetings=its.rooms.meetings,
        plans=its.rooms.plans,
        rehearsals=its.rooms.rehearsals,
        rules=its.rooms.rules,
        phases=its.phases,
        sharing=its.sharing,
        taken=its.taken,
        look_back=LookBack(kept.entries, kept.cheers, its.preferences, clock),
        trash=Trash(database, kept.entries, (kept.trash, kept.untils), clock),
        lasting=its.lasting,
        tidying=_tidying(database, kept, its, clock),
        photos=its.photos,
        preferences=its.preferences,
        tags=Tags(kept.entries),
        ideas=Ideas(its.preferences),
        calm=its.calm,
        spelling=Spelling(its.preferences),
        copies=its.copies,
        cravings=_cravings(database, kept, its, clock),
        moving_in=_moving_in(database, keys.rows, kept, clock),
        everything=_everything(database, keys.rows, kept, its),
        database=database,
        header=header,
        keys=keys,
    )


def _tidying(database: Database, kept: _Kept, its: _Shared, clock: Clock) -> Tidying:
    stores = Stores(
        entries=kept.entries,
        trash=kept.trash,
        untils=kept.untils,
        versions=kept.versions,
        photos=kept.pictures,
        only_helped=its.only_helped,
        marks=kept.marks,
    )
    return Tidying(database, stores, its.photos.tidy, (kept.state, its.copies.quietly), clock)


def _cravings(database: Database, kept: _Kept, its: _Shared, clock: Clock) -> Cravings:
    return Cravings(
        database,
        (kept.entries, kept.trash, its.only_helped),
        (its.writing, its.lasting, its.preferences),
        Marking(kept.state, its.copies.quietly),
        clock,
    )


def _moving_in(database: Database, key: Key, kept: _Kept, clock: Clock) -> MovingIn:
    stores = (kept.entries, ArrivalStore(database, key), kept.pictures, kept.over)
    return MovingIn(database, stores, clock)


def _everything(database: Database, key: Key, kept: _Kept, its: _Shared) -> Everything:
    about_group = (its.rooms, its.phases, pack_store(database, key))
    more = (its.calm, its.taken, its.preferences)
    return Everything(kept.entries, about_group, kept.names, more)
