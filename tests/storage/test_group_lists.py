"""What the group gives: kept as written, in its order, and beside what it belongs to."""

from datetime import date, datetime

import pytest

from mammadagbok.domain.kept_pack import NewPack
from mammadagbok.domain.meeting import Occurrence, Preparation, TopicNote
from mammadagbok.domain.phase import NewPhase, NewRule, PhaseKind
from mammadagbok.domain.recurrence import NewGap, NewSeries
from mammadagbok.domain.rehearsal import NewRehearsal
from mammadagbok.storage.beside import note_store, occurrence_store, preparation_store
from mammadagbok.storage.database import Database
from mammadagbok.storage.group_lists import (
    gap_store,
    pack_store,
    phase_store,
    rehearsal_store,
    rule_store,
    series_store,
)

KEY = bytes(32)
DAY = date(2026, 11, 23)
SERIES = NewSeries(datetime(2026, 11, 18, 17, 0), 2, "andre etasje")
WRITTEN = Preparation("en", "to", "tre", "hørt", "prøve", "Hva bar du hjem?", "roen")


@pytest.mark.parametrize("until", [None, date(2027, 6, 16)])
def test_a_plan_with_and_without_an_end(database: Database, until: date | None) -> None:
    store = series_store(database, KEY)
    plan = NewSeries(SERIES.first, SERIES.weeks, SERIES.place, until)
    store.add(plan)
    assert [each.plan for each in store.all()] == [plan]


def test_gaps_the_earliest_first(database: Database) -> None:
    store = gap_store(database, KEY)
    gaps = [NewGap(1, date(2026, 12, day)) for day in (30, 2)]
    for gap in gaps:
        store.add(gap)
    assert [each.gap for each in store.all()] == gaps[::-1]


def test_rehearsals_the_newest_first(database: Database) -> None:
    store = rehearsal_store(database, KEY)
    older = NewRehearsal(DAY, "Møte med barnehagen", "Hei.", "Ja?", "Det gikk.", 7)
    newer = NewRehearsal(date(2026, 11, 24), "Telefonen")
    for lines in (older, newer):
        store.add(lines)
    assert [each.lines for each in store.all()] == [newer, older]


def test_rules_in_order_and_phases_by_day(database: Database) -> None:
    rules, phases = rule_store(database, KEY), phase_store(database, KEY)
    written = [NewRule("Det som sies her, blir her."), NewRule("Vi ler.", written_down=False)]
    for rule in written:
        rules.add(rule)
    told = [NewPhase(PhaseKind.LEADER, DAY), NewPhase(PhaseKind.STARTED, date(2026, 8, 12))]
    for phase in told:
        phases.add(phase)
    assert [each.rule for each in rules.all()] == written
    assert [each.what for each in phases.all()] == told[::-1]


def test_the_newest_group_file_first(database: Database) -> None:
    store = pack_store(database, KEY)
    files = [NewPack(text, DAY, ("bake", "fjell", "lue", "sol")) for text in ("{}", '{\n "a": 1}')]
    for file in files:
        store.add(file)
    assert [each.file for each in store.all()] == files[::-1]


def test_parts_stand_beside_their_row(database: Database) -> None:
    occurrences, preparations = occurrence_store(database, KEY), preparation_store(database, KEY)
    notes = note_store(database, KEY)
    note = TopicNote(meeting=4, guest=True, rehearsal=2, entry=9)
    with database.transaction():
        occurrences.put(3, Occurrence(0, DAY))
        preparations.put(3, WRITTEN)
        notes.put(5, note)
    assert (occurrences.of(3), occurrences.of(4)) == (Occurrence(0, DAY), None)
    assert (preparations.of(3), preparations.of(4)) == (WRITTEN, Preparation())
    assert (notes.all(), notes.of(6)) == ({5: note}, TopicNote())


def test_a_part_that_says_nothing_has_no_row(database: Database) -> None:
    notes = note_store(database, KEY)
    with database.transaction():
        notes.put(5, TopicNote(guest=True))
        notes.put(5, TopicNote())
    assert database.query("SELECT count(*) FROM topic_notes") == [(0,)]


def test_a_damaged_part_is_left_out(database: Database) -> None:
    preparations = preparation_store(database, KEY)
    with database.transaction():
        preparations.put(3, WRITTEN)
        preparations.put(4, WRITTEN)
        database.change("UPDATE preparations SET heard = 'tull' WHERE id = 3")
    assert preparations.all() == {4: WRITTEN}
    assert preparations.of(3) == Preparation()
    assert database.unsound == {("preparations", 3)}
