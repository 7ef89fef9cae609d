"""Meetings of her own and of a plan: what comes, what was, what she writes for them."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
import sqlcipher3
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factory import NOON, Walking
from laid import open_journal
from leaving_out import leave_out
from mammadagbok.domain.entry import Entry, Kind, NewEntry
from mammadagbok.domain.meeting import Meeting, NewMeeting, Occurrence, Preparation, TopicNote
from mammadagbok.domain.recurrence import NewSeries, Series
from mammadagbok.services.meetings import Meetings
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.services.undoing import Undo
from mammadagbok.storage.database import Row
from mammadagbok.storage.schema import SEALED, tables
from mammadagbok.storage.sealed import SealedTable

WEDNESDAYS = NewSeries(datetime(2026, 10, 14, 17, 0), 2, "andre etasje")
NEXT = date(2026, 11, 25)
AFTER = date(2026, 12, 9)
LAST = date(2026, 11, 11)
READY = Preparation("Jeg har sovet.", "Jeg gruer meg.", "Jeg vil høre om dere.")
WRITTEN = Preparation(
    "Jeg har sovet.", heard="At det går over.", question="Hva bar du?", answer="Roen."
)


@pytest.fixture
def clock() -> Walking:
    return Walking()


@pytest.fixture
def journal(tmp_path: Path, clock: Walking) -> Iterator[OpenJournal]:
    opened = open_journal(tmp_path / "data", clock)
    yield opened
    opened.close()


@pytest.fixture
def series(journal: OpenJournal) -> Series:
    return journal.plans.add(WEDNESDAYS)


def everything(journal: OpenJournal) -> dict[str, list[Row]]:
    """Every row of every table, each of them proved."""
    return {
        name: SealedTable(journal.database, journal.keys.rows, name).rows("ORDER BY id")
        for name in SEALED
    }


def days(meetings: list[Meeting]) -> list[date]:
    return [each.plan.at.date() for each in meetings]


def test_a_plan_gives_what_comes_and_what_has_been(journal: OpenJournal, series: Series) -> None:
    assert days(journal.meetings.coming(3)) == [NEXT, AFTER, date(2026, 12, 23)]
    assert days(journal.meetings.past(3)) == [LAST, date(2026, 10, 28), date(2026, 10, 14)]
    following = journal.meetings.next()
    assert following == Meeting(
        0, NewMeeting(datetime(2026, 11, 25, 17, 0), "andre etasje"), Occurrence(series.id, NEXT)
    )
    assert days(list(filter(None, [journal.meetings.previous()]))) == [LAST]
    assert journal.meetings.kept() == []


def test_of_a_plan_so_many_come_however_many_are_kept(journal: OpenJournal, series: Series) -> None:
    for week in range(9):
        journal.meetings.add(NewMeeting(datetime(2026, 3, 4, 17, 0) + timedelta(weeks=week)))
    now = journal.meetings.now()
    assert len([each for each in journal.meetings.around(3) if each.plan.at >= now]) == 3
    journal.meetings.prepare(journal.meetings.coming(1)[0], READY)
    assert days(journal.meetings.coming(3)) == [NEXT, AFTER, date(2026, 12, 23)]


def test_nothing_is_kept_by_looking(journal: OpenJournal, series: Series) -> None:
    before = everything(journal)
    meeting = journal.meetings.coming(1)[0]
    assert journal.meetings.preparation(meeting) == Preparation()
    assert journal.meetings.first_line(meeting) == ""
    assert journal.meetings.prepare(meeting, Preparation(question="Hva bar du?")) == meeting
    assert everything(journal) == before


def test_writing_for_a_meeting_makes_it_a_row_in_its_place(
    journal: OpenJournal, series: Series
) -> None:
    computed = journal.meetings.coming(1)[0]
    kept = journal.meetings.prepare(computed, READY)
    assert kept.id
    assert journal.meetings.coming(2)[0] == kept
    assert days(journal.meetings.coming(2)) == [NEXT, AFTER]
    assert journal.meetings.preparation(kept) == READY
    # What is shown may be older than the row.
    assert journal.meetings.prepare(computed, WRITTEN) == kept
    assert len(journal.meetings.kept()) == 1
    assert journal.meetings.preparation(computed) == WRITTEN


def test_a_moved_meeting_is_there_once_and_back_again(journal: OpenJournal, series: Series) -> None:
    before = everything(journal)
    meeting = journal.meetings.coming(1)[0]
    undo = journal.meetings.move(meeting, datetime(2026, 11, 27, 18, 30), " biblioteket ")
    moved = journal.meetings.coming(2)
    assert days(moved) == [date(2026, 11, 27), AFTER]
    assert (moved[0].plan.place, moved[0].of) == ("biblioteket", Occurrence(series.id, NEXT))
    undo()
    assert everything(journal) == before
    assert days(journal.meetings.coming(2)) == [NEXT, AFTER]


def test_not_that_day(journal: OpenJournal, series: Series) -> None:
    before = everything(journal)
    undo = journal.meetings.skip(journal.meetings.coming(1)[0])
    assert days(journal.meetings.coming(2)) == [AFTER, date(2026, 12, 23)]
    assert [each.gap.day for each in journal.plans.gaps(series.id)] == [NEXT]
    (gap,) = journal.plans.gaps(series.id)
    back = journal.plans.meet_after_all(gap)
    assert days(journal.meetings.coming(1)) == [NEXT]
    back()
    undo()
    assert everything(journal) == before


def test_what_she_made_ready_goes_to_the_next_meeting(journal: OpenJournal, series: Series) -> None:
    meeting = journal.meetings.prepare(journal.meetings.coming(1)[0], READY)
    journal.group.add_topic("Hvem tar med kaffe?", meeting=meeting)
    before = everything(journal)
    undo = journal.meetings.skip(meeting)
    following = journal.meetings.coming(1)[0]
    assert following.plan.at.date() == AFTER
    assert journal.meetings.preparation(following) == READY
    assert [each.note.meeting for each in journal.group.topics()] == [following.id]
    undo()
    assert everything(journal) == before
    assert journal.meetings.preparation(meeting) == READY


def test_what_finds_no_room_there_is_a_line_each_to_bring_up(
    journal: OpenJournal, series: Series
) -> None:
    first, second = journal.meetings.coming(2)
    meeting = journal.meetings.prepare(first, READY)
    journal.meetings.prepare(second, WRITTEN)
    before = everything(journal)
    undo = journal.meetings.skip(meeting)
    assert journal.meetings.preparation(second) == WRITTEN
    assert tuple(each.line.text for each in journal.group.topics()) == READY.lines()
    undo()
    assert everything(journal) == before


def test_what_came_after_a_meeting_never_goes_to_another(
    journal: OpenJournal, series: Series
) -> None:
    meeting = journal.meetings.prepare(journal.meetings.past(1)[0], WRITTEN)
    journal.meetings.skip(meeting)
    assert journal.meetings.preparation(journal.meetings.coming(1)[0]) == WRITTEN.before
    assert [each.line.text for each in journal.group.topics()] == ["At det går over.", "Roen."]


def test_far_ahead_too_it_goes_to_the_next_meeting(journal: OpenJournal) -> None:
    journal.plans.add(NewSeries(WEDNESDAYS.first, 1))
    meeting = journal.meetings.prepare(journal.meetings.coming(9)[8], READY)
    journal.meetings.skip(meeting)
    following = journal.meetings.coming(9)[8]
    assert following.plan.at - meeting.plan.at == timedelta(weeks=1)
    assert journal.meetings.preparation(following) == READY


def test_the_last_meeting_of_a_plan_loses_no_word(journal: OpenJournal) -> None:
    journal.plans.add(NewSeries(WEDNESDAYS.first, 2, "", NEXT))
    meeting = journal.meetings.prepare(journal.meetings.coming(1)[0], READY)
    journal.meetings.skip(meeting)
    assert journal.meetings.coming(1) == []
    assert tuple(each.line.text for each in journal.group.topics()) == READY.lines()


def test_another_meeting_goes_with_what_she_wrote_and_comes_back(journal: OpenJournal) -> None:
    home = journal.meetings.add(NewMeeting(NOON + timedelta(days=1), "hjemme", "Hjemmebesøk"))
    journal.meetings.prepare(home, READY)
    journal.group.add_topic("Si at jeg vil ha med Rita.", meeting=home)
    before = everything(journal)
    undo = journal.meetings.remove(home)
    assert journal.meetings.kept() == []
    assert [each.note for each in journal.group.topics()] == [TopicNote()]
    assert journal.database.query("SELECT count(*) FROM preparations") == [(0,)]
    undo()
    assert everything(journal) == before


def test_a_day_she_has_written_down_is_not_there_twice(
    journal: OpenJournal, series: Series
) -> None:
    journal.meetings.add(NewMeeting(datetime(2026, 11, 25, 18, 0), "hos Rita"))
    journal.meetings.add(NewMeeting(datetime(2026, 12, 9, 10, 0), "hjemme", "Hjemmebesøk"))
    assert [each.plan.place for each in journal.meetings.coming(3)] == [
        "hos Rita",
        "hjemme",
        "andre etasje",
    ]


def test_without_a_group_its_meetings_do_not_come(
    journal: OpenJournal, series: Series, clock: Walking
) -> None:
    home = journal.meetings.add(NewMeeting(NOON + timedelta(days=40), "hjemme", "Hjemmebesøk"))
    journal.meetings.add(NewMeeting(NOON + timedelta(days=2), "ekstra"))
    undo = journal.meetings.pause()
    assert not journal.meetings.has_group()
    assert journal.meetings.coming(5) == [home]
    assert days(journal.meetings.past(1)) == [LAST]
    undo()
    assert journal.meetings.has_group()
    journal.meetings.pause()
    clock.on(days=30)
    assert days(journal.meetings.past(1)) == [date(2026, 11, 25)]
    journal.meetings.resume()
    assert journal.meetings.has_group()
    assert days(journal.meetings.coming(1)) == [date(2026, 12, 23)]
    # No meeting stands there that was while she had no group.
    assert AFTER not in days(journal.meetings.past(9))


def test_a_pause_of_no_day_leaves_nothing(journal: OpenJournal, series: Series) -> None:
    before = everything(journal)
    journal.meetings.pause()
    journal.meetings.pause()
    journal.meetings.resume()
    journal.meetings.resume()
    assert everything(journal) == before
    assert days(journal.meetings.coming(1)) == [NEXT]


def test_the_first_line_is_hers(journal: OpenJournal, series: Series) -> None:
    past = journal.meetings.past(1)[0]
    kept = journal.meetings.prepare(past, WRITTEN)
    assert journal.meetings.first_line(kept) == "Roen."
    text = "\n**Jeg** turte å si det.\nIngen så bort."
    blank = journal.writing.blank(Kind.REFLECTION)
    entry = journal.writing.keep(blank, NewEntry(Kind.REFLECTION, text, NOON, meeting=LAST))
    assert journal.meetings.first_line(kept) == "Jeg turte å si det."
    assert isinstance(entry, Entry)
    journal.trash.put(entry.id)
    assert journal.meetings.first_line(kept) == "Roen."


def test_the_plan_of_a_file_stands_beside_hers(journal: OpenJournal, series: Series) -> None:
    """Where both meet it is hers that counts; what she leaves out stays out."""
    given = NewSeries(datetime(2026, 11, 18, 10, 0), 1, "av fila")
    meetings = Meetings(
        journal.meetings._stores,
        journal.meetings._entries,
        journal.preferences,
        lambda: NOON,
        lambda: (given, {date(2026, 12, 16)}),
    )
    coming = meetings.coming(3)
    assert [each.plan.place for each in coming] == ["andre etasje", "av fila", "andre etasje"]
    assert coming[1].of == Occurrence(0, date(2026, 12, 2))
    meetings.skip(coming[1])
    assert days(meetings.coming(3)) == [NEXT, AFTER, date(2026, 12, 23)]


# --- Plans --------------------------------------------------------------------------------------


def test_a_changed_plan_counts_from_today(journal: OpenJournal, series: Series) -> None:
    prepared = journal.meetings.prepare(journal.meetings.coming(1)[0], READY)
    leave_out(journal, AFTER)
    before = everything(journal)
    undo = journal.plans.change(series, NewSeries(datetime(2026, 10, 14, 18, 0), 2, "nytt sted"))
    (now,) = journal.plans.all()
    assert now.plan == NewSeries(datetime(2026, 11, 25, 18, 0), 2, "nytt sted")
    coming = journal.meetings.coming(2)
    assert days(coming) == [NEXT, date(2026, 12, 23)]
    assert (coming[0].id, coming[0].plan.place) == (prepared.id, "nytt sted")
    assert coming[0].plan.at.time() == time(18)
    assert journal.meetings.preparation(coming[0]) == READY
    assert [each.plan.place for each in journal.meetings.past(2)] == ["andre etasje"] * 2
    undo()
    assert everything(journal) == before


def test_a_plan_on_another_weekday_leaves_what_she_wrote_for(
    journal: OpenJournal, series: Series
) -> None:
    prepared = journal.meetings.prepare(journal.meetings.coming(1)[0], READY)
    before = everything(journal)
    undo = journal.plans.change(series, NewSeries(datetime(2026, 11, 26, 17, 0), 1))
    coming = journal.meetings.coming(2)
    assert days(coming) == [NEXT, date(2026, 11, 26)]
    assert (coming[0].id, coming[0].of) == (prepared.id, None)
    undo()
    assert everything(journal) == before


def test_a_plan_that_has_not_begun_is_changed_and_ended_where_it_stands(
    journal: OpenJournal,
) -> None:
    new = journal.plans.add(NewSeries(datetime(2026, 12, 2, 17, 0), 2))
    journal.plans.change(new, NewSeries(datetime(2026, 12, 3, 17, 0), 1))
    (changed,) = journal.plans.all()
    assert (changed.id, changed.plan.weeks) == (new.id, 1)
    leave_out(journal, date(2026, 12, 10))
    before = everything(journal)
    undo = journal.plans.end(changed)
    assert (journal.plans.all(), journal.plans.gaps(new.id)) == ([], [])
    undo()
    assert everything(journal) == before


def test_when_a_plan_ends_what_she_wrote_for_stays(journal: OpenJournal, series: Series) -> None:
    prepared = journal.meetings.prepare(journal.meetings.coming(1)[0], READY)
    before = everything(journal)
    undo = journal.plans.end(series)
    assert journal.plans.all() == []
    assert [each.id for each in journal.meetings.coming(3)] == [prepared.id]
    assert days(journal.meetings.past(1)) == [LAST]
    undo()
    assert everything(journal) == before


# --- Whole or not at all --------------------------------------------------------------------------

_CHANGES = ("prepare", "move", "skip", "remove", "change", "end", "topic")


def _change(journal: OpenJournal, what: str) -> Undo | None:
    """Change something; where no undo comes of it, another meeting than the time before."""
    first, *_, untouched = journal.meetings.coming(len(journal.meetings.kept()) + 2)
    (series,) = journal.plans.all()
    match what:
        case "prepare":
            journal.meetings.prepare(untouched, WRITTEN)
        case "topic":
            journal.group.add_topic("Noe", note=TopicNote(guest=True), meeting=untouched)
        case "move":
            return journal.meetings.move(untouched, NOON + timedelta(days=9))
        case "skip":
            return journal.meetings.skip(first)
        case "remove":
            return journal.meetings.remove(first)
        case "change":
            later = NewSeries(datetime(2026, 11, 25, 18, 0), 2)
            return journal.plans.change(series, later)
        case "end":
            return journal.plans.end(series)
    return None


@contextmanager
def refusing(journal: OpenJournal, act: str, table: str) -> Iterator[None]:
    """A database in which one kind of change to one table fails."""
    connection = journal.database._connection
    connection.execute(
        f"CREATE TEMP TRIGGER refuses BEFORE {act} ON main.{table}"
        " BEGIN SELECT RAISE(ABORT, 'refused'); END"
    )
    try:
        yield
    finally:
        connection.execute("DROP TRIGGER refuses")


@pytest.mark.parametrize("what", _CHANGES)
def test_a_change_that_fails_anywhere_leaves_everything_as_it_was(
    journal: OpenJournal, series: Series, what: str
) -> None:
    meeting = journal.meetings.prepare(journal.meetings.coming(1)[0], READY)
    journal.group.add_topic("Hvem tar med kaffe?", meeting=meeting)
    leave_out(journal, AFTER)
    before, failed = everything(journal), 0
    for table in ("meetings", "topics", *sorted(tables(5) - tables(4))):
        for act in ("INSERT", "UPDATE", "DELETE"):
            try:
                with refusing(journal, act, table):
                    undo = _change(journal, what)
            except sqlcipher3.IntegrityError:
                failed += 1
                assert everything(journal) == before
            else:
                if undo is not None:
                    undo()
                    assert everything(journal) == before
                before = everything(journal)
    assert failed >= 2


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(at=st.integers(0, 5), lines=st.lists(st.text(max_size=9), min_size=7, max_size=7))
def test_undo_of_a_skip_is_exact(journal: OpenJournal, at: int, lines: list[str]) -> None:
    if not journal.plans.all():
        journal.plans.add(WEDNESDAYS)
    meeting = journal.meetings.coming(6)[at]
    meeting = journal.meetings.prepare(meeting, Preparation(*lines))
    before = everything(journal)
    journal.meetings.skip(meeting)()
    assert everything(journal) == before


def test_what_is_shown_may_be_older_than_what_took_its_row_away(
    journal: OpenJournal, series: Series
) -> None:
    undo = journal.meetings.move(journal.meetings.coming(1)[0], datetime(2026, 11, 26, 18, 0))
    moved = journal.meetings.coming(1)[0]
    undo()
    kept = journal.meetings.prepare(moved, READY)
    assert kept in journal.meetings.kept()
    assert journal.meetings.preparation(kept) == READY


def test_a_line_for_a_meeting_that_is_gone_is_for_the_next_one(
    journal: OpenJournal, series: Series
) -> None:
    meeting = journal.meetings.coming(1)[0]
    undo = journal.meetings.move(meeting, datetime(2026, 11, 26, 18, 0))
    topic = journal.group.add_topic("Helga.", meeting=journal.meetings.coming(1)[0])
    assert topic is not None
    undo()
    following = journal.meetings.next_of_group()
    assert following is not None
    assert [each.line.text for each in journal.group.topics_for(following)] == ["Helga."]


def test_undo_takes_no_sentence_that_came_after(journal: OpenJournal, series: Series) -> None:
    meeting = journal.meetings.coming(1)[0]
    undo = journal.meetings.move(meeting, datetime(2026, 11, 26, 18, 0))
    journal.meetings.prepare(journal.meetings.coming(1)[0], READY)
    undo()
    assert any(journal.meetings.preparation(each) == READY for each in journal.meetings.around(3))


def test_undo_of_a_skip_takes_no_sentence_that_came_after(
    journal: OpenJournal, series: Series
) -> None:
    journal.meetings.prepare(journal.meetings.coming(1)[0], READY)
    undo = journal.meetings.skip(journal.meetings.coming(1)[0])
    following = journal.meetings.coming(1)[0]
    journal.meetings.prepare(following, WRITTEN)
    undo()
    written = [journal.meetings.preparation(each) for each in journal.meetings.around(3)]
    assert READY in written
    assert WRITTEN in written


@pytest.mark.parametrize("weeks", [1, 8])
def test_a_meeting_moved_to_the_last_day_there_is_can_be_skipped(
    journal: OpenJournal, weeks: int
) -> None:
    journal.plans.add(replace(WEDNESDAYS, weeks=weeks))
    journal.meetings.prepare(journal.meetings.coming(1)[0], READY)
    journal.meetings.move(journal.meetings.coming(1)[0], datetime.max)
    (moved,) = journal.meetings.kept()
    journal.meetings.skip(moved)
    assert journal.meetings.kept() == []
    assert [each.line.text for each in journal.group.topics()] == list(READY.lines())


def test_a_day_left_out_twice_comes_back_at_once(journal: OpenJournal, series: Series) -> None:
    meeting = journal.meetings.coming(1)[0]
    journal.meetings.skip(meeting)
    journal.meetings.skip(meeting)
    before = everything(journal)
    undo = journal.plans.meet_after_all(journal.plans.gaps(series.id)[0])
    assert days(journal.meetings.coming(1)) == [NEXT]
    assert journal.plans.gaps(series.id) == []
    undo()
    assert everything(journal) == before


def test_what_she_made_ready_is_there_though_the_row_beside_it_is_damaged(
    journal: OpenJournal, series: Series
) -> None:
    kept = journal.meetings.prepare(journal.meetings.coming(1)[0], READY)
    with journal.database.transaction():
        journal.database.change("UPDATE meetings SET place = 'et annet sted'", ())
    assert journal.meetings.preparation(kept) == READY
    assert journal.meetings.preparation(journal.meetings.coming(1)[0]) == READY
