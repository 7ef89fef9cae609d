"""Repeating plans of hers: made, changed from today on, and ended. What has been stays."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from mammadagbok.domain.meeting import Meeting, Occurrence
from mammadagbok.domain.recurrence import Gap, NewGap, NewSeries, Series, days, meets_on
from mammadagbok.services.meetings import Meetings, MeetingStores, planned
from mammadagbok.services.texts import sound
from mammadagbok.services.undoing import Undo, Undoing

_ONE_DAY = timedelta(days=1)


class Plans:
    """«Every other Wednesday.» Each change is kept whole or not at all, and raises what
    `Database.transaction` raises.
    """

    def __init__(self, stores: MeetingStores, meetings: Meetings) -> None:
        self._stores, self._meetings = stores, meetings
        self._database = stores.series.table.database

    def all(self) -> list[Series]:
        """Return the plans that are not over, in the order she made them."""
        today = self._today()
        there = self._stores.series.all()
        return [each for each in there if each.plan.until is None or each.plan.until >= today]

    def with_gaps(self) -> list[tuple[NewSeries, tuple[date, ...]]]:
        """Return every plan there has been with the days on which it does not meet."""
        gaps = self._stores.gaps.all()
        return [
            (each.plan, tuple(gap.gap.day for gap in gaps if gap.gap.series == each.id))
            for each in self._stores.series.all()
        ]

    def add(self, new: NewSeries) -> Series:
        """Keep a plan."""
        new = sound(new)
        return Series(self._stores.series.add(new), new)

    def change(self, series: Series, new: NewSeries) -> Undo:
        """Have the plan be `new` from today on. A meeting she has written for goes along when the
        new plan meets on its day, and else stays as one of its own.
        """
        new, undoing = sound(new), Undoing(self._database)
        with self._database.transaction():
            number, plan = self._put_changed(series, new, undoing)
            for meeting in self._to_come(series.id):
                self._put_along(meeting, series.plan, Series(number, plan), undoing)
        return undoing.undo

    def end(self, series: Series) -> Undo:
        """Have it meet no more from today on. A meeting she has written for stays."""
        undoing = Undoing(self._database)
        with self._database.transaction():
            for meeting in self._to_come(series.id):
                self._let_go(meeting, undoing)
            if self._has_begun(series):
                self._put_over(series, undoing)
            else:
                gaps = self._stores.gaps.table
                gone = undoing.remember_where(gaps, "series", series.id)
                gaps.remove_many(gone)
                undoing.remember(self._stores.series.table, series.id)
                self._stores.series.drop(series.id)
        return undoing.undo

    def gaps(self, series: int) -> list[Gap]:
        """Return the days to come on which the plan with this id does not meet."""
        today = self._today()
        there = self._stores.gaps.all()
        return [each for each in there if each.gap.series == series and each.gap.day >= today]

    def meet_after_all(self, gap: Gap) -> Undo:
        """Have the plan meet on that day after all, however often it was left out."""
        undoing, table = Undoing(self._database), self._stores.gaps.table
        same = [each.id for each in self._stores.gaps.all() if each.gap == gap.gap]
        with self._database.transaction():
            for number in same:
                undoing.remember(table, number)
            table.remove_many(same)
        return undoing.undo

    def _put_changed(
        self, series: Series, new: NewSeries, undoing: Undoing
    ) -> tuple[int, NewSeries]:
        """Put the plan down as it is now, and return its id and what it is."""
        store = self._stores.series
        if not self._has_begun(series):
            undoing.remember(store.table, series.id)
            store.put(series.id, new)
            return series.id, new
        self._put_over(series, undoing)
        first = next(days(new, self._today(), date.max), None)
        if first is None:
            return series.id, new
        going_on = replace(new, first=datetime.combine(first, new.first.time()))
        number = undoing.added(store.table, store.put(None, going_on))
        for gap in self.gaps(series.id):
            undoing.remember(self._stores.gaps.table, gap.id)
            self._stores.gaps.put(gap.id, NewGap(number, gap.gap.day))
        return number, going_on

    def _put_along(
        self, meeting: Meeting, before: NewSeries, after: Series, undoing: Undoing
    ) -> None:
        of = meeting.of
        if of is None or not meets_on(after.plan, of.day):
            self._let_go(meeting, undoing)
            return
        undoing.remember(self._stores.occurrences.table, meeting.id)
        self._stores.occurrences.put(meeting.id, Occurrence(after.id, of.day))
        if meeting.plan == planned(before, of.day):
            undoing.remember(self._stores.meetings.table, meeting.id)
            self._stores.meetings.put(meeting.id, planned(after.plan, of.day))

    def _let_go(self, meeting: Meeting, undoing: Undoing) -> None:
        table = self._stores.occurrences.table
        undoing.remember(table, meeting.id)
        table.remove(meeting.id)

    def _put_over(self, series: Series, undoing: Undoing) -> None:
        undoing.remember(self._stores.series.table, series.id)
        over = replace(series.plan, until=self._today() - _ONE_DAY)
        self._stores.series.put(series.id, over)

    def _to_come(self, series: int) -> list[Meeting]:
        today = self._today()
        return [
            each
            for each in self._meetings.kept()
            if each.of is not None and each.of.series == series and each.of.day >= today
        ]

    def _has_begun(self, series: Series) -> bool:
        return series.plan.first.date() < self._today()

    def _today(self) -> date:
        return self._meetings.now().date()
