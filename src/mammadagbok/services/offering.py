"""What she may bring: everything there is for an occasion, and nothing of it ticked."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime, time, timedelta
from typing import Final

from mammadagbok.domain.clock import Clock
from mammadagbok.domain.entry import Entry, Kind
from mammadagbok.domain.meeting import Meeting, Topic
from mammadagbok.domain.query import AnyKind, Query
from mammadagbok.domain.question import Key
from mammadagbok.domain.selection import (
    ENTRY,
    PHOTO,
    Candidate,
    Candidates,
    candidate,
    photo_candidate,
    sentences_candidate,
)
from mammadagbok.domain.taking import Occasion, Since
from mammadagbok.services.group_rooms import GroupRooms
from mammadagbok.services.photos import Photos
from mammadagbok.storage.entries import EntryStore

_WITHOUT_MEETING: Final = timedelta(days=14)
"""How far back «since last time» goes when no meeting lies behind: the rhythm of the group (§2)."""
_MONTH: Final = timedelta(days=31)
_YEAR: Final = timedelta(days=366)
_MOMENTS: Final[AnyKind] = frozenset({Kind.MOMENT})
_KINDS: Final[Mapping[Occasion, AnyKind | None]] = {
    Occasion.GROUP: None,
    Occasion.OFFICIAL: _MOMENTS,
    Occasion.BOOK: _MOMENTS,
}
_WITH_PHOTOS: Final = frozenset({Occasion.GROUP, Occasion.BOOK})
AT_ONCE: Final = 200
"""Entries that are offered before she asks for more."""


class Offering:
    """Gathers what she may bring. Nothing in it is ticked, and what holds no words is not in it.

    For the group: entries, newest first, lines to bring up, her three sentences, kind words and
    rehearsals. For an official meeting only her moments and kind words. For the book her moments,
    the earliest first. Photos stand after their entry. Nothing that lies in the trash.
    """

    def __init__(
        self, entries: EntryStore, photos: Photos, rooms: GroupRooms, clock: Clock
    ) -> None:
        self._entries, self._photos = entries, photos
        self._rooms, self._clock = rooms, clock
        self._known: dict[int, tuple[Entry, Candidate | None]] = {}
        """What was offered last: to part two hundred texts into sentences takes longer than to read
        them.
        """

    def since(self) -> Meeting | None:
        """The meeting that «since last time» counts from, None when there is none behind."""
        return self._rooms.meetings.previous()

    def candidates(
        self,
        occasion: Occasion,
        since: Since,
        taken: Collection[Key] | None = None,
        limit: int = AT_ONCE,
        ticked: Collection[Key] = (),
    ) -> Candidates:
        """Return what there is, of entries so many: the newest or, for the book, the earliest.

        With `taken`, the things that were taken along before, neither those nor entries that were.
        What she has ticked is among them in any case.
        """
        query = Query(kinds=_KINDS[occasion], since=self._start(since), not_taken=taken is not None)
        numbers = self._entries.ids_to_show(query)
        if occasion is Occasion.BOOK:
            numbers.reverse()
        offered = numbers[:limit]
        if further := self._entries_of(ticked).difference(offered):
            offered = self._in_order(further.union(offered), occasion)
        self._known = {each: self._known[each] for each in offered if each in self._known}
        found = [*self._of_entries(self._entries.read_many(offered), occasion)]
        left_out = frozenset(taken or ()).difference(ticked)
        found += [each for each in self._beside(occasion) if each.key not in left_out]
        return Candidates(tuple(found), more=len(numbers) > limit)

    def ticked(self, keys: Collection[Key], occasion: Occasion) -> list[Candidate]:
        """Return those of these things that she may bring now, in their order, however far back."""
        kept = self._in_order(self._entries_of(keys), occasion)
        found = [*self._of_entries(self._entries.read_many(kept), occasion)]
        if any(kind not in (ENTRY, PHOTO) for kind, _ in keys):
            found += self._beside(occasion)
        return [each for each in found if each.key in keys]

    def _entries_of(self, keys: Collection[Key]) -> frozenset[int]:
        """Return the entries that these things are, or are photos on."""
        photos = (self._photos.read(number) for kind, number in keys if kind == PHOTO)
        owners = (photo.entry for photo in photos if photo is not None)
        return frozenset((*owners, *(number for kind, number in keys if kind == ENTRY)))

    def _in_order(self, numbers: Collection[int], occasion: Occasion) -> list[int]:
        kept = self._entries.kept_of(numbers)
        if occasion is Occasion.BOOK:
            kept.reverse()
        return kept

    def _start(self, since: Since) -> datetime | None:
        match since:
            case Since.MEETING:
                meeting = self.since()
                return meeting.plan.at if meeting else self._midnight(_WITHOUT_MEETING)
            case Since.MONTH:
                return self._midnight(_MONTH)
            case Since.YEAR:
                return self._midnight(_YEAR)
            case Since.ALL:
                return None

    def _midnight(self, ago: timedelta) -> datetime:
        return datetime.combine(self._clock().date() - ago, time.min)

    def _of_entries(self, entries: Sequence[Entry], occasion: Occasion) -> Iterator[Candidate]:
        kinds = _KINDS[occasion]
        offered = [each for each in entries if kinds is None or each.words.kind in kinds]
        with_photos = (
            self._photos.entries_with([each.id for each in offered])
            if occasion in _WITH_PHOTOS
            else frozenset[int]()
        )
        for entry in offered:
            if (found := self._candidate(entry)) is not None:
                yield found
            if entry.id in with_photos:
                for photo in self._photos.of(entry.id):
                    yield photo_candidate(entry, photo)

    def _candidate(self, entry: Entry) -> Candidate | None:
        before, found = self._known.get(entry.id, (None, None))
        if before != entry:
            found = candidate(entry)
            self._known[entry.id] = entry, found
        return found

    def _beside(self, occasion: Occasion) -> Iterator[Candidate]:
        if occasion is Occasion.BOOK:
            return
        following = self._rooms.meetings.next_of_group()
        if occasion is Occasion.GROUP:
            yield from filter(None, map(candidate, self._topics(following)))
            if following is not None:
                prepared = self._rooms.meetings.preparation(following)
                yield from filter(None, (sentences_candidate(following, prepared),))
        yield from filter(None, map(candidate, self._rooms.group.cheers()))
        if occasion is Occasion.GROUP:
            yield from filter(None, map(candidate, self._rooms.rehearsals.all()))

    def _topics(self, following: Meeting | None) -> Iterable[Topic]:
        if following is not None:
            return self._rooms.group.topics_for(following)
        return (each for each in self._rooms.group.topics() if each.note.meeting is None)
