"""What goes by itself goes on its day and never before, whatever the clock does."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from factory import NOON, Walking, craving, moment
from laid import open_journal
from mammadagbok.domain.entry import Entry, Kind, NewEntry
from mammadagbok.domain.photo import NewPhoto
from mammadagbok.domain.query import Query
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.services.tidying import AT_ONCE, Tidied


@pytest.fixture
def clock() -> Walking:
    return Walking()


@pytest.fixture
def journal(tmp_path: Path, clock: Walking) -> Iterator[OpenJournal]:
    opened = open_journal(tmp_path / "Notater" / "data", clock)
    opened.tidying.step()
    yield opened
    opened.close()


def write(journal: OpenJournal, words: NewEntry) -> Entry:
    kept = journal.writing.keep(words, words)
    assert isinstance(kept, Entry)
    return kept


def discarded(journal: OpenJournal) -> int:
    entry = write(journal, moment("Hun lo."))
    journal.trash.put(entry.id)
    return entry.id


def test_the_trash_lets_go_after_thirty_days_and_not_a_minute_before(
    journal: OpenJournal, clock: Walking
) -> None:
    number = discarded(journal)
    clock.on(days=30, minutes=-1)
    assert journal.tidying.step() == Tidied()
    clock.on(minutes=1)
    assert journal.tidying.step() == Tidied((number,))
    assert journal.trash.all() == []
    assert journal.tidying.step() == Tidied()


def test_what_was_brought_back_stays(journal: OpenJournal, clock: Walking) -> None:
    number = discarded(journal)
    journal.trash.bring_back(number)
    clock.on(days=300)
    assert journal.tidying.step() == Tidied()
    assert journal.finding.ids(Query()) == [number]


def test_a_text_goes_on_its_day_and_may_be_let_stay(journal: OpenJournal, clock: Walking) -> None:
    day = NOON.date() + timedelta(days=7)
    goes, stays = (write(journal, replace(moment(text), until=day)) for text in ("en", "to"))
    journal.writing.keep(stays, replace(stays.words, until=None))
    clock.on(days=6)
    assert journal.tidying.step() == Tidied()
    clock.on(days=1, hours=-11)
    assert journal.tidying.step() == Tidied((goes.id,))
    assert journal.finding.ids(Query()) == [stays.id]


def test_in_the_trash_the_earlier_of_both_days_counts(journal: OpenJournal, clock: Walking) -> None:
    day = NOON.date() + timedelta(days=2)
    entry = write(journal, replace(moment("Hun lo."), until=day))
    journal.trash.put(entry.id)
    assert journal.trash.all()[0].goes == day
    clock.on(days=2)
    assert journal.tidying.step().entries == (entry.id,)


def test_what_she_writes_on_is_spared_till_it_is_closed(
    journal: OpenJournal, clock: Walking
) -> None:
    day = NOON.date() + timedelta(days=1)
    entry = write(journal, replace(moment("Hun lo."), until=day))
    clock.on(days=1)
    assert journal.tidying.step(frozenset({entry.id})) == Tidied()
    assert journal.tidying.step() == Tidied((entry.id,))


def test_a_clock_set_back_deletes_nothing_early(journal: OpenJournal, clock: Walking) -> None:
    """Put in the trash by a clock that ran ahead, it has thirty days from when that is mended."""
    clock.on(days=300)
    number = discarded(journal)
    clock.on(days=-300)
    assert journal.tidying.step() == Tidied()
    assert journal.trash.all()[0].goes == NOON.date() + timedelta(days=30)
    clock.on(days=29)
    assert journal.tidying.step() == Tidied()
    clock.on(days=1)
    assert journal.tidying.step() == Tidied((number,))


def test_after_a_year_it_goes_at_the_next_opening(journal: OpenJournal, clock: Walking) -> None:
    number = discarded(journal)
    clock.on(days=365)
    assert journal.tidying.step() == Tidied((number,))


def test_a_clock_that_leaps_deletes_nothing_that_day(journal: OpenJournal, clock: Walking) -> None:
    """It says 2036 for an hour, by a slip in the settings of the computer."""
    lying = discarded(journal)
    dated = write(journal, replace(moment("en"), until=NOON.date() + timedelta(days=7)))
    clock.on(days=3650)
    for _ in range(3):
        assert journal.tidying.step() == Tidied(leapt=True)
    clock.on(days=-3650)
    assert journal.tidying.step() == Tidied()
    assert journal.trash.all()[0].goes == NOON.date() + timedelta(days=30)
    clock.on(days=8)
    assert journal.tidying.step() == Tidied((dated.id,))
    clock.on(days=22)
    assert journal.tidying.step() == Tidied((lying,))


def test_a_clock_that_was_far_behind_and_is_mended_deletes_nothing_early(
    journal: OpenJournal, clock: Walking
) -> None:
    """A battery that is flat: the computer says 2020 until somebody sets it."""
    clock.on(days=-2000)
    journal.tidying.step()
    number = discarded(journal)
    clock.on(days=2000)
    assert journal.tidying.step() == Tidied()
    clock.on(days=29)
    assert journal.tidying.step() == Tidied()
    clock.on(days=2)
    assert journal.tidying.step() == Tidied((number,))


def test_a_clock_that_was_behind_for_one_opening_deletes_nothing_early(
    journal: OpenJournal, clock: Walking
) -> None:
    """The clock is a hundred days behind, or three weeks, once; then it is right again."""
    for behind in (100, 20):
        earlier = discarded(journal)
        clock.on(days=1)
        journal.tidying.step()
        clock.on(days=-behind)
        assert journal.tidying.step() == Tidied()
        meanwhile = discarded(journal)
        clock.on(days=behind + 1)
        assert journal.tidying.step() == Tidied()
        assert {each.goes for each in journal.trash.all()} == {clock().date() + timedelta(days=30)}
        for _ in range(29):
            clock.on(days=1)
            assert journal.tidying.step() == Tidied()
        clock.on(days=1)
        assert set(journal.tidying.step().entries) == {earlier, meanwhile}


def test_time_goes_on_after_a_clock_that_ran_ahead(journal: OpenJournal, clock: Walking) -> None:
    """What the clock showed by a slip is a day like any other when it comes."""
    clock.on(days=60)
    journal.tidying.step()
    clock.on(days=-60)
    journal.tidying.step()
    numbers = list[int]()
    for _ in range(60):
        clock.on(days=1)
        numbers.append(discarded(journal))
        assert journal.tidying.step().entries == tuple(numbers[-31:-30])


def test_photos_taken_off_have_their_time_too(journal: OpenJournal, clock: Walking) -> None:
    entry = write(journal, moment("Hun lo."))
    for behind, leap in ((100, 101), (0, 500)):
        photo = journal.photos.add(entry.id, NewPhoto(b"\xff\xd8 et bilde", 40, 30))
        journal.photos.take_off(photo)
        clock.on(days=-behind)
        journal.tidying.step()
        clock.on(days=leap)
        assert journal.tidying.step() == Tidied()
        clock.on(days=29)
        assert journal.tidying.step() == Tidied()
        clock.on(days=1)
        assert journal.tidying.step() == Tidied(photos=1)


def test_when_the_leap_was_no_slip_it_goes_the_day_after(
    journal: OpenJournal, clock: Walking
) -> None:
    """She has been away for two years."""
    dated = write(journal, replace(moment("en"), until=NOON.date() + timedelta(days=7)))
    clock.on(days=730)
    assert journal.tidying.step() == Tidied(leapt=True)
    clock.on(days=1)
    assert journal.tidying.step() == Tidied((dated.id,))


def test_much_goes_a_little_at_a_time(journal: OpenJournal, clock: Walking) -> None:
    numbers = [discarded(journal) for _ in range(2 * AT_ONCE + 1)]
    clock.on(days=31)
    steps = [journal.tidying.step() for _ in range(3)]
    assert [len(step.entries) for step in steps] == [AT_ONCE, AT_ONCE, 1]
    assert [step.more for step in steps] == [True, True, False]
    assert sorted(number for step in steps for number in step.entries) == numbers


def test_looking_makes_no_copy_due(journal: OpenJournal, clock: Walking) -> None:
    write(journal, moment("Hun lo."))
    job = journal.copies.begin()
    journal.copies.end(job, job.run())
    assert not journal.copies.due()
    for _ in range(3):
        clock.on(days=1)
        journal.tidying.step()
    assert not journal.copies.due()


def test_new_texts_about_craving_have_a_day_when_she_has_chosen_so(
    journal: OpenJournal, clock: Walking
) -> None:
    writing, lasting = journal.writing, journal.lasting
    assert lasting.craving_days() is None
    assert writing.blank(Kind.CRAVING).until is None
    lasting.choose_for_cravings(7)
    clock.on(days=1)
    assert writing.blank(Kind.CRAVING).until == NOON.date() + timedelta(days=8)
    assert writing.blank(Kind.MOMENT).until is None
    entry = write(journal, replace(writing.blank(Kind.CRAVING), craving=craving(4).craving))
    lasting.choose_for_cravings(None)
    assert writing.blank(Kind.CRAVING).until is None
    clock.on(days=7)
    assert journal.tidying.step() == Tidied((entry.id,))
