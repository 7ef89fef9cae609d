"""Choosing what to bring, replacing names, and saving the page where she says."""

import contextlib
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Final

from mammadagbok.domain.cheer import Cheer
from mammadagbok.domain.clock import Clock, to_minute
from mammadagbok.domain.entry import Entry
from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.masking import replace_names
from mammadagbok.domain.meeting import Meeting, Topic
from mammadagbok.domain.page import SharePage, SharePart, SharePhoto
from mammadagbok.domain.people import NameSwap, ReplacedName
from mammadagbok.domain.selection import (
    Candidate,
    Chosen,
    ChosenPhoto,
    Key,
    candidate,
    entries_among,
    photo_candidate,
    select,
    to_show,
)
from mammadagbok.services.group_rooms import GroupRooms
from mammadagbok.services.photos import Photos
from mammadagbok.services.preferences import Preferences, flag
from mammadagbok.services.texts import sound
from mammadagbok.services.undoing import Undoing
from mammadagbok.storage.entries import EntryStore
from mammadagbok.storage.files import write_target
from mammadagbok.storage.lists import NameStore

Render = Callable[[SharePage], bytes]
"""Makes a complete file of a page, in memory."""

_WITHOUT_MEETING: Final = timedelta(days=14)
"""How far back «since last time» goes when no meeting lies behind: the rhythm of the group (§2)."""
_ASK_AGAIN: Final = flag("ask_again")
REMEMBERED: Final = "share_"
"""How the name of every choice begins that sharing remembers from one time to the next."""


class Sharing:
    """From what she ticks to the page that leaves, and to nothing else."""

    def __init__(
        self,
        entries: EntryStore,
        photos: Photos,
        names: NameStore,
        rooms: GroupRooms,
        preferences: Preferences,
        clock: Clock,
    ) -> None:
        self._entries = entries
        self._preferences = preferences
        self._photos = photos
        self._names = names
        self._group, self._meetings = rooms.group, rooms.meetings
        self._clock = clock

    def since(self) -> Meeting | None:
        """The meeting that «since last time» counts from, None when there is none behind."""
        return self._meetings.previous()

    def candidates(self) -> list[Candidate]:
        """What she may bring: entries since the last meeting, newest first, topics, kind words.

        Nothing in it is ticked; what holds no words is not in it. Where there is a text she can
        show, that one is offered and hers is not. The photos of an entry stand after it, each on
        its own.
        """
        meeting = self.since()
        start = meeting.plan.at if meeting else self._clock() - _WITHOUT_MEETING
        things: list[Entry | Topic | Cheer] = [
            *self._to_show(start),
            *self._group.topics(),
            *self._group.cheers(),
        ]
        return [each for thing in things for each in self._offered(thing)]

    def _offered(self, thing: Entry | Topic | Cheer) -> Iterator[Candidate]:
        if (found := candidate(thing)) is not None:
            yield found
        if isinstance(thing, Entry):
            for photo in self._photos.of(thing.id):
                yield photo_candidate(thing, photo)

    def _to_show(self, start: datetime) -> list[Entry]:
        entries, pairs = self._entries.since(start), self._entries.pairs()
        if not pairs:
            return entries
        return self._entries.read_many(to_show((entry.id for entry in entries), pairs))

    def page(self, ticked: frozenset[Key], language: str) -> SharePage:
        """Return the page of the ticked texts with every name on her list replaced, and of the
        ticked photos as they are.

        `language` is a BCP 47 tag such as "nb-NO". Raises what `Photos.data` raises.
        """
        names = [each.swap for each in self._names.all()]
        candidates = self.candidates()
        parts = tuple(self._part(each, names) for each in select(candidates, ticked))
        return SharePage(parts, language, entries_among(candidates, ticked))

    def _part(self, chosen: Chosen | ChosenPhoto, names: list[NameSwap]) -> SharePart:
        match chosen:
            case Chosen():
                return SharePart(replace_names(chosen, names))
            case ChosenPhoto(photo=photo):
                data = self._photos.data(photo)
                return SharePart(SharePhoto(data, photo.width, photo.height))

    def save(self, page: SharePage, render: Render, target: Path, *, replace: bool) -> None:
        """Write the page, complete in memory first, to the file she chose.

        The journal then remembers which entries were taken along. When it cannot, they go on
        standing under «Ikke tatt med ennå», for the page lies where she wants it. Raises
        TargetExistsError unless `replace`, DiskFullError or NotWritableError.
        """
        write_target(target, render(page), replace=replace)
        with contextlib.suppress(MammadagbokError):
            self._entries.note_taken(sorted(page.entries), to_minute(self._clock()))

    def put_forgotten(self, undoing: Undoing) -> None:
        """Forget what it remembers from one time to the next, and ask anew what she wants to share,
        in a transaction of the caller's. What she has shared, and the names she replaces, stay.
        """
        was = self._preferences.read(_ASK_AGAIN)
        undoing.also(self._preferences.put_forgotten(REMEMBERED))
        undoing.also(partial(self._preferences.put, _ASK_AGAIN, was))
        self._preferences.put(_ASK_AGAIN, value=True)

    def asks_again(self) -> bool:
        """True from when other people came to listen until she has answered."""
        return self._preferences.read(_ASK_AGAIN)

    def answered(self) -> None:
        """She has said what she wants to share now, or that she does not want to be asked."""
        self._preferences.keep(_ASK_AGAIN, value=False)

    def names(self) -> list[ReplacedName]:
        """The names she replaces, in her order."""
        return self._names.all()

    def add_name(self, swap: NameSwap) -> None:
        """Save a name and what stands there instead."""
        self._names.add(sound(swap))

    def remove_name(self, name: ReplacedName) -> None:
        """Take a name off the list."""
        self._names.remove(name.id)
