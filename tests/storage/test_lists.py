"""Short lists: kept as written, in their order, changed and removed."""

from datetime import date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mammadagbok.domain.cheer import NewCheer
from mammadagbok.domain.errors import NameDamagedError
from mammadagbok.domain.meeting import NewMeeting, NewTopic
from mammadagbok.domain.people import NameSwap, NewPerson
from mammadagbok.storage.database import Database
from mammadagbok.storage.lists import (
    cheer_store,
    meeting_store,
    name_store,
    person_store,
    topic_store,
)

KEY = bytes(32)
DAY = date(2026, 11, 23)


def test_meetings_the_earliest_first(database: Database) -> None:
    store = meeting_store(database, KEY)
    late = NewMeeting(datetime(2026, 12, 9, 17, 0), "andre etasje")
    early = NewMeeting(datetime(2026, 11, 27, 10, 0), "", "Hjemmebesøk")
    for plan in (late, early):
        store.add(plan)
    assert [each.plan for each in store.all()] == [early, late]


def test_kind_words_the_newest_first(database: Database) -> None:
    store = cheer_store(database, KEY)
    for day in (3, 11, 7):
        store.add(NewCheer(f"ord {day}", date(2026, 11, day)))
    assert [each.words.on.day for each in store.all()] == [11, 7, 3]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.builds(NewPerson, st.text(), st.text(), st.booleans(), st.booleans(), st.booleans()))
def test_people_are_kept_as_written(database: Database, card: NewPerson) -> None:
    store = person_store(database, KEY)
    number = store.add(card)
    assert [each.card for each in store.all() if each.id == number] == [card]


def test_a_line_can_be_changed_and_removed(database: Database) -> None:
    store = topic_store(database, KEY)
    first, second = (store.add(NewTopic(text, DAY)) for text in ("en", "to"))
    store.replace(first, NewTopic("en, men bedre", DAY))
    store.remove(second)
    assert [(each.id, each.line.text) for each in store.all()] == [(first, "en, men bedre")]


def test_a_changed_name_is_noticed(database: Database) -> None:
    store = name_store(database, KEY)
    store.add(NameSwap("Mina", "jenta"))
    with database.transaction():
        database.change("UPDATE replaced_names SET replacement = 'Mina'")
    with pytest.raises(NameDamagedError):
        store.all()


def test_a_row_of_one_list_is_no_row_of_another(database: Database) -> None:
    """The MAC covers the table's name: rows cannot be carried from list to list."""
    name_store(database, KEY).add(NameSwap("Mina", "2026-11-23"))
    with database.transaction():
        database.change(
            "INSERT INTO topics (id, text, written, mac)"
            " SELECT id, name, replacement, mac FROM replaced_names"
        )
    assert topic_store(database, KEY).all() == []
    assert {name for name, _ in database.unsound} == {"topics"}


def test_a_damaged_row_is_left_out_and_the_others_stay(database: Database) -> None:
    store = topic_store(database, KEY)
    first, second = (store.add(NewTopic(text, DAY)) for text in ("en", "to"))
    with database.transaction():
        database.change("UPDATE topics SET text = 'tull' WHERE id = ?", (first,))
    assert [each.id for each in store.all()] == [second]
    assert database.unsound == {("topics", first)}
    store.replace(first, NewTopic("en igjen", DAY))
    assert database.unsound == set()
