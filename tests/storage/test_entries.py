"""Entries: kept as written, found by their words, in her order of time."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factory import NOON, RIDDEN, craving, moment
from mammadagbok.domain.craving import Craving
from mammadagbok.domain.entry import Entry, Kind, NewEntry
from mammadagbok.domain.errors import EntryDamagedError
from mammadagbok.domain.query import Query
from mammadagbok.storage.database import Database
from mammadagbok.storage.entries import EntryStore
from mammadagbok.storage.sealed import SealedTable


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    text=st.text(),
    kind=st.sampled_from([*Kind, None]),
    at=st.datetimes(min_value=datetime(1, 1, 1), max_value=datetime(9999, 12, 31)),
    private=st.booleans(),
    meeting=st.none() | st.dates(),
)
def test_what_is_kept_is_what_was_written(
    store: EntryStore,
    text: str,
    kind: Kind | None,
    at: datetime,
    private: bool,
    meeting: date | None,
) -> None:
    new = NewEntry(kind, text, at.replace(second=0, microsecond=0), private, meeting)
    kept = store.add(new)
    assert kept.words == new
    assert store.read(kept.id) == kept


def test_a_craving_keeps_its_numbers_and_words(store: EntryStore) -> None:
    new = replace(craving(7, "Det stod på."), craving=Craving(7, 3, "sliten", "åpnet vinduet"))
    kept = store.add(new)
    assert store.read(kept.id) == kept
    changed = Entry(kept.id, replace(new, craving=Craving(7, None, "", "")))
    store.save(changed)
    assert store.read(kept.id) == changed


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    strengths=st.lists(st.none() | st.integers(0, 10), min_size=3, max_size=3),
    during=st.lists(st.integers(0, 10), max_size=9).map(tuple),
    lines=st.lists(st.text(max_size=20), min_size=6, max_size=6),
    ticks=st.tuples(st.booleans(), st.booleans()),
    only_helped=st.booleans(),
)
def test_a_craving_is_kept_whole_and_changed_whole(
    store: EntryStore,
    strengths: list[int | None],
    during: tuple[int, ...],
    lines: list[str],
    ticks: tuple[bool, bool],
    only_helped: bool,
) -> None:
    before, after, expected = strengths
    cause, helped, body, did, next_time, later = lines
    told = Craving(before, after, cause, helped, expected, during, body, did, next_time, later)
    told = replace(told, little_sleep=ticks[0], medicine=ticks[1])
    words = replace(craving(None), craving=told, only_helped=only_helped)
    kept = store.add(words)
    assert store.read(kept.id) == kept
    other = Entry(kept.id, replace(words, craving=RIDDEN, only_helped=not only_helped))
    for each in (other, kept):
        store.save(each)
        assert store.read(kept.id) == each


def test_damage_to_any_part_of_a_craving_is_damage_to_the_entry(
    store: EntryStore, database: Database
) -> None:
    kept = store.add(replace(craving(7), craving=RIDDEN))
    with database.transaction():
        database.change("UPDATE episodes SET did = 'noe annet' WHERE id = ?", (kept.id,))
    with pytest.raises(EntryDamagedError):
        store.read(kept.id)
    assert store.is_damaged(kept.id)
    assert store.read_many((kept.id,)) == []


def test_newest_first_by_the_time_she_gave(store: EntryStore) -> None:
    late = store.add(moment("i dag"))
    early = store.add(moment("i går", NOON - timedelta(days=1)))
    same = store.add(moment("også i dag"))
    assert store.ids(Query()) == [same.id, late.id, early.id]


def test_filter_by_kind(store: EntryStore) -> None:
    one = store.add(moment("et"))
    two = store.add(craving(4))
    loose = store.add(NewEntry(None, "løst", NOON))
    assert store.ids(Query(kinds=frozenset({Kind.MOMENT}))) == [one.id]
    assert store.ids(Query(kinds=frozenset({Kind.CRAVING, None}))) == [loose.id, two.id]


@pytest.mark.parametrize(
    ("sought", "finds"),
    [
        ("får", True),
        ("FÅR", True),
        ("far", False),
        ("kafe", True),
        ("kafé", True),
        ("sjok", True),
        ("varm sjokolade", True),
        ("varm te", False),
        ('"varm', True),
        ("sauen OR", False),
        ("", True),
        ("   ", True),
        ("*", True),
    ],
)
def test_search_as_she_types(store: EntryStore, sought: str, finds: bool) -> None:
    number = store.add(moment("Sauen får varm sjokolade på Kafé Åpent.")).id
    assert (number in store.ids(Query(sought))) is finds


def test_search_follows_changes(store: EntryStore) -> None:
    kept = store.add(moment("pannekaker"))
    store.save(Entry(kept.id, moment("vafler")))
    assert store.ids(Query("pannekaker")) == []
    assert store.ids(Query("vafler")) == [kept.id]
    store.remove(kept.id, NOON)
    assert store.ids(Query("vafler")) == []
    assert store.read(kept.id) is None


def test_words_of_a_craving_are_found(store: EntryStore) -> None:
    kept = store.add(replace(craving(6), craving=Craving(6, 2, "sliten", "varm dusj")))
    assert store.ids(Query("dusj")) == [kept.id]


@pytest.mark.parametrize("line", RIDDEN.lines)
def test_every_line_of_a_craving_is_found(store: EntryStore, line: str) -> None:
    kept = store.add(replace(craving(6), craving=RIDDEN))
    assert store.ids(Query(line)) == [kept.id]
    store.save(Entry(kept.id, craving(6)))
    assert store.ids(Query(line)) == []


def test_a_deleted_entry_leaves_no_word_in_the_index(store: EntryStore, database: Database) -> None:
    kept = store.add(moment("hemmelighetskremmeriet"))
    store.remove(kept.id, NOON)
    database.pack()
    blocks = database.query("SELECT block FROM found_data")
    assert not any(b"hemmelig" in bytes(block) for (block,) in blocks if isinstance(block, bytes))


def test_words_for_an_entry_that_is_gone_are_kept_and_not_dropped(store: EntryStore) -> None:
    for new in (moment("før"), craving(3)):
        gone = store.add(new)
        store.remove(gone.id, NOON)
        again = Entry(gone.id, replace(new, text="skrevet videre"))
        store.save(again)
        assert store.read(gone.id) == again


def test_of_a_whole_text_in_the_search_field_the_first_words_count(store: EntryStore) -> None:
    """Pasted by a slip: to look for thousands of words takes the index most of a minute."""
    words = [f"ord{number}" for number in range(100)]
    kept = store.add(moment(" ".join(words)))
    assert store.ids(Query(" ".join([*words, "mangler"]))) == [kept.id]
    assert store.ids(Query(" ".join(["mangler", *words]))) == []
    assert store.ids(Query("ord1 " * 1000 + "mangler")) == []


def test_ids_are_never_used_again(store: EntryStore) -> None:
    first = store.add(moment("en"))
    store.remove(first.id, NOON)
    assert store.add(moment("to")).id > first.id


def _in_trash(store: EntryStore, database: Database, number: int) -> None:
    with database.transaction():
        SealedTable(database, bytes(32), "trash").put(number, (NOON.isoformat(),))
    assert number not in store.ids(Query())


def test_days_are_those_with_something_written_each_once(store: EntryStore) -> None:
    for at in (NOON, NOON - timedelta(hours=3), NOON - timedelta(days=2)):
        store.add(moment("Skrevet", at))
    store.add(NewEntry(Kind.LETTER, "Til deg", NOON - timedelta(days=1), private=True))
    store.add(moment("Lenge siden", datetime(1, 1, 1)))
    store.add(moment("Langt fram", datetime(9999, 12, 31, 23, 59)))
    week = store.days(NOON.date() - timedelta(days=6), NOON.date())
    assert week == {NOON.date() - timedelta(days=days) for days in (0, 1, 2)}
    assert store.days(date.min, date(1, 1, 31)) == {date.min}
    assert store.days(date(9999, 12, 1), date.max) == {date.max}


def test_what_lies_in_the_trash_marks_no_day(store: EntryStore, database: Database) -> None:
    kept = store.add(moment("Borte"))
    assert store.days(NOON.date(), NOON.date()) == {NOON.date()}
    _in_trash(store, database, kept.id)
    assert store.days(NOON.date(), NOON.date()) == frozenset()


def test_of_the_same_day_come_moments_alone_and_nothing_private(
    store: EntryStore, database: Database
) -> None:
    year_before = NOON.replace(year=2025)
    shown = store.add(moment("Første skritt", year_before))
    store.add(moment("Bare mitt", year_before, private=True))
    store.add(moment("Dagen etter", year_before + timedelta(days=1)))
    store.add(moment("I år", NOON))
    store.add(craving(7, "Det stod på", year_before))
    store.add(NewEntry(Kind.LETTER, "Til deg", year_before, private=True))
    store.add(NewEntry(Kind.REFLECTION, "Ingen så bort", year_before))
    store.add(NewEntry(None, "Bare skrevet", year_before))
    gone = store.add(moment("Kastet", year_before))
    _in_trash(store, database, gone.id)
    assert store.on_same_day(((11, 23),), date(2026, 1, 1)) == [shown]


def test_what_was_taken_along_is_not_among_what_was_not(
    store: EntryStore, database: Database
) -> None:
    taken, kept = store.add(moment("Tatt med")), store.add(moment("Ikke tatt med"))
    before = store.add(moment("Tatt med før"))
    with database.transaction():
        row = (1, taken.id, "entry", taken.id, "Tatt med")
        SealedTable(database, bytes(32), "share_parts").add(row)
        SealedTable(database, bytes(32), "share_parts").add((1, None, "topic", kept.id, "Linje"))
        SealedTable(database, bytes(32), "takings").add((before.id, NOON.isoformat()))
    assert store.ids(Query(not_taken=True)) == [kept.id]
    assert store.ids(Query()) == [before.id, kept.id, taken.id]


def test_that_it_was_taken_along_goes_with_the_entry(store: EntryStore, database: Database) -> None:
    takings = SealedTable(database, bytes(32), "takings")
    taken = store.add(moment("Tatt med"))
    with database.transaction():
        takings.add((taken.id, NOON.isoformat()))
    store.remove(taken.id, NOON)
    assert takings.rows() == []


def test_words_are_found_as_they_are_seen(store: EntryStore) -> None:
    found = store.add(moment("**bar**nevernet og [besøkstid]{.andre} 2\\*3"))
    assert store.ids(Query("barnevernet besøkstid")) == [found.id]
    assert store.ids(Query("andre")) == []


def pair(store: EntryStore, at: datetime = NOON) -> tuple[Entry, Entry]:
    """Her text and the one she can show."""
    mine = store.add(moment("min lange tekst", at))
    return mine, store.add(replace(moment("kort og grei", at), mine=mine.id))


def test_a_pair_is_kept_and_known_from_either_side(store: EntryStore) -> None:
    mine, shown = pair(store)
    assert store.read(shown.id) == shown
    assert store.read(mine.id) == mine
    assert store.pairs() == {shown.id: mine.id}
    store.save(Entry(shown.id, replace(shown.words, mine=None)))
    assert store.pairs() == {}


def test_two_texts_for_one_event_are_one_place(store: EntryStore) -> None:
    mine, shown = pair(store)
    assert store.ids(Query()) == [mine.id]
    assert store.ids(Query("tekst")) == [mine.id]
    assert store.ids(Query("grei")) == [shown.id]
    assert store.ids(Query("lange grei")) == []
    store.save(Entry(shown.id, replace(shown.words, tags=("møte",))))
    assert store.ids(Query(tag="møte")) == [shown.id]


def test_what_cannot_be_read_hides_nothing(database: Database, store: EntryStore) -> None:
    mine, shown = pair(store)
    with database.transaction():
        database.change("UPDATE entries SET text = 'et annet ord' WHERE id = ?", (mine.id,))
    assert store.read_many([mine.id]) == []
    assert store.ids(Query()) == [shown.id, mine.id]


@pytest.mark.parametrize("which", [0, 1])
def test_what_is_left_of_a_pair_stands_alone(store: EntryStore, which: int) -> None:
    both = pair(store)
    store.remove(both[which].id, NOON)
    left = both[1 - which]
    assert store.pairs() == {}
    assert store.ids(Query()) == [left.id]
    read = store.read(left.id)
    assert read is not None
    assert read.words.mine is None


@pytest.mark.parametrize("which", [0, 1])
def test_a_pair_rests_while_one_of_it_lies_in_the_trash(
    database: Database, store: EntryStore, which: int
) -> None:
    both = pair(store)
    trash = SealedTable(database, bytes(32), "trash")
    with database.transaction():
        trash.put(both[which].id, (NOON.isoformat(),))
    assert store.pairs() == {}
    assert store.ids(Query()) == [both[1 - which].id]
    with database.transaction():
        trash.remove(both[which].id)
    assert store.pairs() == {both[1].id: both[0].id}


def test_what_was_shown_in_its_place_has_been_taken_along(
    database: Database, store: EntryStore
) -> None:
    _mine, shown = pair(store)
    alone = store.add(moment("for seg selv"))
    with database.transaction():
        SealedTable(database, bytes(32), "takings").add((shown.id, NOON.isoformat()))
    assert store.ids(Query(not_taken=True)) == [alone.id]


def test_tags_change_everywhere_and_are_found_by_their_new_name(store: EntryStore) -> None:
    with_it = store.add(replace(moment("en"), tags=("natt", "søvn")))
    without = store.add(replace(moment("to"), tags=("lek",)))
    assert store.tagged("natt") == {with_it.id: ("natt", "søvn")}
    store.retag({with_it.id: ("kveld", "søvn"), without.id: ()})
    assert store.tags() == ["søvn", "kveld"]
    assert store.ids(Query("kveld")) == [with_it.id]
    assert store.ids(Query("natt")) == []
    assert store.ids(Query("lek")) == []


def test_changing_many_tags_takes_few_statements(
    database: Database, store: EntryStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    some = store.add_many(
        replace(moment("en"), tags=("tur", f"nr {number}")) for number in range(60)
    )
    told = list[str]()
    for name in ("query", "change", "change_many"):
        real = getattr(database, name)

        def counted(sql: str, *values: object, real: Callable[..., object] = real) -> object:
            told.append(sql)
            return real(sql, *values)

        monkeypatch.setattr(database, name, counted)
    for change in (("ute", "tur"), (), ("tur", "ute", "hjem"), ("hjem",)):
        told.clear()
        store.retag({entry.id: change for entry in some})
        assert len(told) < 10
        assert store.tags_of([entry.id for entry in some]) == (
            {entry.id: change for entry in some} if change else {}
        )
    assert not database.unsound
    # No id is given twice.
    store.add(replace(moment("ny"), tags=("ny",)))
    (last,) = database.query("SELECT id FROM tags WHERE tag = 'ny'")
    assert last == (5 * 60 + 1,)
