"""Meetings: those she has written down, and those that a repeating plan gives."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import partial
from typing import Final

from mammadagbok.domain.clock import Clock, to_minute
from mammadagbok.domain.entry import Kind, first_line
from mammadagbok.domain.markup import plain
from mammadagbok.domain.meeting import Meeting, NewMeeting, NewTopic, Occurrence, Preparation
from mammadagbok.domain.recurrence import NewGap, NewSeries, Pause, days
from mammadagbok.services.preferences import Preference, Preferences
from mammadagbok.services.texts import sound
from mammadagbok.services.undoing import Undo, Undoing
from mammadagbok.storage.beside import NoteStore, OccurrenceStore, PreparationStore
from mammadagbok.storage.entries import EntryStore
from mammadagbok.storage.group_lists import GapStore, SeriesStore
from mammadagbok.storage.lists import MeetingStore, TopicStore

OF_THE_FILE: Final = 0
"""What the group file's plan is called among hers, whichever file it is."""
_LONG_AGO: Final = timedelta(weeks=520)
"""Meetings of a plan before that are not computed, however long ago it began."""
_FAR_AHEAD: Final = timedelta(weeks=520)
"""What follows a meeting later than that no plan is asked: its year is a slip."""

GroupPlan = Callable[[], tuple[NewSeries, Collection[date]] | None]
"""Gives the plan in the group file and the days on which it does not meet; None: there is none."""


@dataclass(frozen=True, slots=True)
class MeetingStores:
    """Where meetings and what belongs to them are kept."""

    meetings: MeetingStore
    series: SeriesStore
    gaps: GapStore
    occurrences: OccurrenceStore
    preparations: PreparationStore
    topics: TopicStore
    notes: NoteStore


class Meetings:
    """What is planned and what has been. A meeting of a plan becomes a row of its own the first
    time she writes for it or moves it; nothing tells whether she was there.

    What changes several rows changes all of them or none, and raises what `Database.transaction`
    raises.
    """

    def __init__(
        self,
        stores: MeetingStores,
        entries: EntryStore,
        preferences: Preferences,
        clock: Clock,
        group_plan: GroupPlan,
    ) -> None:
        self._stores, self._entries = stores, entries
        self._preferences, self._clock = preferences, clock
        self._group_plan = group_plan
        self._database = stores.meetings.table.database

    # --- What there is ------------------------------------------------------------------------

    def now(self) -> datetime:
        """The wall-clock minute that «next» and «previous» count from."""
        return to_minute(self._clock())

    def kept(self) -> list[Meeting]:
        """Return the meetings that are rows of the journal, the earliest first."""
        of = self._stores.occurrences.all()
        return [replace(each, of=of.get(each.id)) for each in self._stores.meetings.all()]

    def around(self, limit: int) -> list[Meeting]:
        """Return every kept meeting, and of each plan those that have been and so many that come,
        the earliest first. While there is no group, none of its own that come.
        """
        kept = self.kept()
        now, pauses = self.now(), self._preferences.read(_PAUSES)
        there = [*kept, *self._computed(kept, limit, pauses)]
        if not self.has_group():
            there = [each for each in there if each.plan.name or each.plan.at < now]
        return sorted(there, key=_time)

    def coming(self, limit: int) -> list[Meeting]:
        """Return so many meetings from now on, the first one first."""
        now = self.now()
        return [each for each in self.around(limit) if each.plan.at >= now][:limit]

    def past(self, limit: int) -> list[Meeting]:
        """Return so many meetings before now, the latest first."""
        now = self.now()
        return [each for each in reversed(self.around(0)) if each.plan.at < now][:limit]

    def next(self) -> Meeting | None:
        """Return the first meeting from now on, the group's or another."""
        return next(iter(self.coming(1)), None)

    def next_of_group(self) -> Meeting | None:
        """Return the group's first meeting from now on."""
        now = self.now()
        coming = (each for each in self.around(1) if each.plan.at >= now and not each.plan.name)
        return next(coming, None)

    def previous(self) -> Meeting | None:
        """Return the group's latest meeting before now."""
        now = self.now()
        past = (each for each in self.around(0) if each.plan.at < now and not each.plan.name)
        return max(past, key=_time, default=None)

    def preparation(self, meeting: Meeting) -> Preparation:
        """Return what she has written for it and after it."""
        number = self._number(meeting)
        kept = self._stores.preparations.of(number) if number else None
        return kept or Preparation()

    def first_line(self, meeting: Meeting) -> str:
        """Return the first line of what she wrote about it, else of her answer, else ''."""
        for entry in self._entries.of_meeting(meeting.plan.at.date()):
            words = entry.words
            if words.kind is Kind.REFLECTION and words.mine is None:
                return first_line(plain(words.text))
        return first_line(self.preparation(meeting).answer)

    # --- One meeting --------------------------------------------------------------------------

    def add(self, new: NewMeeting) -> Meeting:
        """Keep a meeting."""
        new = sound(new)
        return Meeting(self._stores.meetings.add(new), new)

    def prepare(self, meeting: Meeting, preparation: Preparation) -> Meeting:
        """Keep what she writes for it or after it, and return the meeting as it is then."""
        if preparation.is_blank and self._number(meeting) == 0:
            return meeting
        with self._database.transaction():
            kept = self.put(meeting)
            self._stores.preparations.put(kept.id, sound(preparation))
        return kept

    def move(self, meeting: Meeting, at: datetime, place: str | None = None) -> Undo:
        """Have it be at another time, and at another place if given."""
        plan = sound(replace(meeting.plan, at=to_minute(at)))
        if place is not None:
            plan = sound(replace(plan, place=place.strip()))
        undoing = Undoing(self._database)
        with self._database.transaction():
            kept = self.put(meeting, undoing)
            undoing.remember(self._stores.meetings.table, kept.id)
            self._stores.meetings.put(kept.id, plan)
        return self._keeping_newer(undoing.undo, meeting, kept)

    def skip(self, meeting: Meeting) -> Undo:
        """Have its plan not meet on that day. No word of hers goes: what she made ready is ready
        for the group's next meeting, or, where something is already, a line each to bring up.
        """
        undoing = Undoing(self._database)
        with self._database.transaction():
            ready, lines = self.preparation(meeting), self._lines_for(meeting)
            self._drop(meeting, undoing)
            following = self._following(meeting.plan.at)
            if following is None:
                self._bring_up(ready.lines(), undoing)
                return undoing.undo
            was, carried = following, self.preparation(following).is_blank
            if lines or not ready.before.is_blank:
                following = self.put(following, undoing)
                self._tie(lines, following.id, undoing)
            if carried and following.id:
                undoing.remember(self._stores.preparations.table, following.id)
                self._stores.preparations.put(following.id, ready.before)
            self._bring_up((ready.after if carried else ready).lines(), undoing)
        return self._keeping_newer(undoing.undo, was, following)

    def remove(self, meeting: Meeting) -> Undo:
        """Delete a meeting and what she has written for it; one of a plan is skipped instead. Lines
        to bring up stay.
        """
        if meeting.of is not None:
            return self.skip(meeting)
        undoing = Undoing(self._database)
        with self._database.transaction():
            self._drop(meeting, undoing)
        return undoing.undo

    def put(self, meeting: Meeting, undoing: Undoing | None = None) -> Meeting:
        """Have it be a row of the journal, in a transaction of the caller's, and return it."""
        undoing = undoing or Undoing(self._database)
        number = self._number(meeting)
        if number == 0:
            number = self._stores.meetings.put(None, meeting.plan)
            undoing.added(self._stores.meetings.table, number)
            if meeting.of is not None:
                undoing.remember(self._stores.occurrences.table, number)
                self._stores.occurrences.put(number, meeting.of)
        return replace(meeting, id=number)

    # --- A time without a group ---------------------------------------------------------------

    def has_group(self) -> bool:
        """False while she has no group: then none of its meetings comes."""
        pauses = self._preferences.read(_PAUSES)
        return not (pauses and pauses[-1].end is None)

    def pause(self) -> Undo:
        """From today on she has no group. What was, and what she wrote, stays."""
        before = self._preferences.read(_PAUSES)
        if self.has_group():
            self._preferences.keep(_PAUSES, (*before, Pause(self.now().date())))
        return partial(self._preferences.keep, _PAUSES, before)

    def resume(self) -> Undo:
        """She has a group again: the plans go on from today."""
        before = self._preferences.read(_PAUSES)
        if not self.has_group():
            ended = Pause(before[-1].start, self.now().date())
            lasting = (ended,) if ended.start < self.now().date() else ()
            self._preferences.keep(_PAUSES, (*before[:-1], *lasting))
        return partial(self._preferences.keep, _PAUSES, before)

    # --- How ----------------------------------------------------------------------------------

    def _computed(
        self, kept: Sequence[Meeting], limit: int, pauses: Sequence[Pause]
    ) -> Iterator[Meeting]:
        now, taken = self.now(), {each.of for each in kept}
        # Hers, written down for the day, stands in the place of what a plan says.
        met = {each.plan.at.date() for each in kept if not each.plan.name}
        for series, plan, gaps in self._plans():
            coming = 0
            for day in self._days(plan, gaps, limit + len(kept)):
                meeting = Meeting(0, planned(plan, day), Occurrence(series, day))
                if meeting.of in taken or day in met or any(each.holds(day) for each in pauses):
                    continue
                coming += meeting.plan.at >= now
                if coming > limit:
                    break
                met.add(day)
                yield meeting

    def _days(self, plan: NewSeries, gaps: Collection[date], most: int) -> Iterator[date]:
        today = self.now().date()
        ahead = timedelta(weeks=plan.weeks * (most + len(gaps) + 1))
        start = max(plan.first.date(), today)
        end = start + min(ahead, date.max - start)
        return days(plan, today - _LONG_AGO, end, gaps)

    def _plans(self) -> Iterator[tuple[int, NewSeries, Collection[date]]]:
        gaps = [each.gap for each in self._stores.gaps.all()]
        for series in self._stores.series.all():
            yield series.id, series.plan, _of(series.id, gaps)
        if (given := self._group_plan()) is not None:
            plan, not_then = given
            yield OF_THE_FILE, plan, {*not_then, *_of(OF_THE_FILE, gaps)}

    def _number(self, meeting: Meeting) -> int:
        """Return the id of its row, 0 while it has none; what is shown may be older than that, or
        than what took its row away.
        """
        if self._is_there(meeting.id):
            return meeting.id
        if meeting.of is None:
            return 0
        there = self._stores.occurrences.all().items()
        return next((each for each, of in there if of == meeting.of and self._is_there(each)), 0)

    def _is_there(self, number: int) -> bool:
        """True for a row that has not been taken away; a damaged one is there too."""
        table = self._stores.meetings.table
        rows = number and table.sound_rows("WHERE id = ?", (number,))
        return bool(rows) or (table.name, number) in self._database.unsound

    def _keeping_newer(self, undo: Undo, was: Meeting, now: Meeting) -> Undo:
        """Return it so that what she writes for the meeting, until it is called, stays for it."""
        left = self.preparation(now)

        def put_back() -> None:
            with self._database.transaction():
                newer = self.preparation(now)
                undo()
                if newer not in (left, self.preparation(was)):
                    self.prepare(was, newer)

        return put_back

    def _following(self, at: datetime) -> Meeting | None:
        far = max(0, min(at - self.now(), _FAR_AHEAD).days // 7) + 2
        later = (each for each in self.around(far) if each.plan.at > at and not each.plan.name)
        return next(later, None)

    def _drop(self, meeting: Meeting, undoing: Undoing) -> None:
        """Take away the row with what stands beside it, and leave its day out of its plan."""
        stores, number = self._stores, self._number(meeting)
        self._tie(self._lines_for(meeting), None, undoing)
        if meeting.of is not None:
            gap = stores.gaps.put(None, NewGap(meeting.of.series, meeting.of.day))
            undoing.added(stores.gaps.table, gap)
        for store in (stores.preparations, stores.occurrences, stores.meetings):
            undoing.remember(store.table, number)
            store.table.remove(number)

    def _lines_for(self, meeting: Meeting) -> list[int]:
        number, notes = self._number(meeting), self._stores.notes.all()
        return [topic for topic, note in notes.items() if number and note.meeting == number]

    def _tie(self, topics: Sequence[int], meeting: int | None, undoing: Undoing) -> None:
        notes = self._stores.notes
        for topic in topics:
            undoing.remember(notes.table, topic)
            note = notes.of(topic)
            if note is not None:
                notes.put(topic, replace(note, meeting=meeting))

    def _bring_up(self, lines: Sequence[str], undoing: Undoing) -> None:
        for line in lines:
            number = self._stores.topics.put(None, NewTopic(line, self.now().date()))
            undoing.added(self._stores.topics.table, number)


def _time(meeting: Meeting) -> tuple[datetime, int]:
    return meeting.plan.at, meeting.id


def planned(plan: NewSeries, day: date) -> NewMeeting:
    """Return the meeting that a plan gives on one of its days."""
    return NewMeeting(datetime.combine(day, plan.first.time()), plan.place)


def _of(series: int, gaps: Sequence[NewGap]) -> frozenset[date]:
    return frozenset(each.day for each in gaps if each.series == series)


def _kept_pauses(pauses: tuple[Pause, ...]) -> object:
    return [[each.start.isoformat(), each.end and each.end.isoformat()] for each in pauses]


def _understood_pauses(value: object) -> tuple[Pause, ...]:
    if not isinstance(value, list):
        raise TypeError(value)
    return tuple(map(_pause, value))


def _pause(value: object) -> Pause:
    match value:
        case [str(start), None]:
            return Pause(date.fromisoformat(start))
        case [str(start), str(end)]:
            return Pause(date.fromisoformat(start), date.fromisoformat(end))
        case _:
            raise TypeError(value)


_PAUSES: Final[Preference[tuple[Pause, ...]]] = Preference(
    "no_group", (), _kept_pauses, _understood_pauses
)
