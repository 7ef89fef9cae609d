"""People to call: in her order, changed and taken off, and nobody lost on the way."""

import pytest

from mammadagbok.domain.errors import DiskFullError
from mammadagbok.domain.order import moved, replaced, without
from mammadagbok.domain.people import NewPerson, Person
from mammadagbok.services.group import Group
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.services.preferences import Preferences


@pytest.fixture
def group(journal: OpenJournal) -> Group:
    for name in ("Anna", "Bo", "Cecilie"):
        journal.group.add_person(NewPerson(name))
    return journal.group


def names(group: Group) -> str:
    return "".join(each.card.name[0] for each in group.people())


def test_they_stand_as_she_wrote_them_until_she_moves_one(group: Group) -> None:
    assert names(group) == "ABC"
    people = group.people()
    assert group.change_people(people, moved(people, 2, -2)) == group.people()
    assert names(group) == "CAB"


def test_somebody_new_stands_last_whatever_the_order(group: Group) -> None:
    people = group.people()
    group.change_people(people, moved(people, 2, -2))
    group.add_person(NewPerson("Dag"))
    assert names(group) == "CABD"


def test_changing_somebody_keeps_who_it_is(group: Group) -> None:
    people = group.people()
    card = NewPerson("Birk", "000 00 002", can_come=True)
    group.change_people(people, replaced(people, 1, Person(people[1].id, card)))
    assert group.people() == [people[0], Person(people[1].id, card), people[2]]


def test_who_is_taken_off_can_be_put_back_in_the_same_place(group: Group) -> None:
    before = group.people()
    after = group.change_people(before, without(before, 0))
    assert names(group) == "BC"
    group.change_people(after, before)
    assert [each.card for each in group.people()] == [each.card for each in before]


def test_who_was_added_meanwhile_stays(group: Group) -> None:
    people = group.people()
    group.add_person(NewPerson("Dag"))
    group.change_people(people, moved(people, 0, 1))
    assert names(group) == "BACD"


def test_all_of_a_change_is_kept_or_nothing(group: Group, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise DiskFullError

    people = group.people()
    monkeypatch.setattr(Preferences, "put", fail)
    with pytest.raises(DiskFullError):
        group.change_people(people, without(people, 0))
    assert group.people() == people
