"""What the group file brings stands beside what is hers, and every step can be taken back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from factory import NOON
from mammadagbok.domain.errors import DiskFullError
from mammadagbok.domain.group_pack import GroupPack, LocalNumber
from mammadagbok.domain.people import NewPerson
from mammadagbok.domain.recurrence import NewSeries
from mammadagbok.services.group_file import HIDDEN, GroupFile
from mammadagbok.services.open_journal import OpenJournal
from packs import FULL

WORDS = ("godnatt", "hoppetau", "havsule", "leir")
NEWER = replace(FULL, rules=("Alle kan si pass.", "Vi begynner presis."), ideas=("Søvn",))


@pytest.fixture
def file(journal: OpenJournal) -> GroupFile:
    return journal.group_file


def pack(file: GroupFile) -> GroupPack:
    fetched = file.current()
    return GroupPack() if fetched is None else fetched.pack


def rows(journal: OpenJournal) -> int:
    ((number,),) = journal.database.query("SELECT count(*) FROM packs")
    return int(str(number))


def test_there_is_none_until_one_is_fetched(file: GroupFile) -> None:
    assert file.current() is None
    assert file.plan() is None


def test_a_fetched_file_is_there_with_its_words_and_its_day(file: GroupFile) -> None:
    file.fetch(FULL, WORDS)
    fetched = file.current()
    assert fetched is not None
    assert (fetched.pack, fetched.words, fetched.on) == (FULL, WORDS, NOON.date())
    assert FULL.plan is not None
    plan = NewSeries(FULL.plan.first, 2, FULL.plan.place, date(2027, 6, 16))
    assert file.plan() == (plan, (date(2026, 12, 30),))


def test_a_newer_one_replaces_what_the_old_one_brought_and_nothing_else(
    journal: OpenJournal, file: GroupFile
) -> None:
    journal.group.add_topic("Mine egne ord")
    journal.group.add_person(NewPerson("Naboen", "55 00 00 00"))
    before = (journal.group.topics(), journal.group.people(), journal.rules.all())
    file.fetch(FULL, WORDS)
    undo = file.fetch(NEWER, WORDS[::-1])
    assert pack(file) == NEWER
    undo()
    assert pack(file) == FULL
    assert (journal.group.topics(), journal.group.people(), journal.rules.all()) == before


def test_the_first_fetching_is_undone_to_nothing(file: GroupFile) -> None:
    file.fetch(FULL, WORDS)()
    assert file.current() is None


def test_at_most_two_files_are_kept(journal: OpenJournal, file: GroupFile) -> None:
    for each in (FULL, NEWER, FULL, NEWER):
        undo = file.fetch(each, WORDS)
        assert rows(journal) <= 2
    undo()
    assert pack(file) == FULL
    assert rows(journal) == 1


@pytest.mark.parametrize(
    ("part", "line", "gone"),
    [
        ("rules", FULL.rules[0], replace(FULL, rules=FULL.rules[1:])),
        ("ideas", FULL.ideas[1], replace(FULL, ideas=FULL.ideas[:1])),
        ("numbers", FULL.numbers[0].name, replace(FULL, numbers=())),
        ("welcome", FULL.welcome, replace(FULL, welcome="")),
        ("note", FULL.note, replace(FULL, note="")),
    ],
)
def test_one_line_can_be_taken_away_and_put_back(
    part: str, line: str, gone: GroupPack, file: GroupFile
) -> None:
    file.fetch(FULL, WORDS)
    undo = file.hide(part, line)
    assert pack(file) == gone
    undo()
    assert pack(file) == FULL


def test_what_she_took_away_stays_away_when_a_newer_file_holds_it_too(
    journal: OpenJournal, file: GroupFile
) -> None:
    file.fetch(FULL, WORDS)
    file.hide("rules", "Alle kan si pass.")
    file.hide("rules", FULL.rules[0])
    undo = file.fetch(NEWER, WORDS)
    assert pack(file).rules == ("Vi begynner presis.",)
    assert journal.preferences.read(HIDDEN) == ("rules: Alle kan si pass.",)
    undo()
    assert pack(file).rules == ()


def test_all_of_it_can_be_taken_away_and_put_back(journal: OpenJournal, file: GroupFile) -> None:
    file.fetch(FULL, WORDS)
    file.fetch(NEWER, WORDS)
    file.hide("ideas", "Søvn")
    shown = file.current()
    undo = file.take_away()
    assert file.current() is None
    assert rows(journal) == 0
    undo()
    assert file.current() == shown


def test_what_was_taken_away_comes_back_behind_what_has_been_fetched_since(
    file: GroupFile,
) -> None:
    file.fetch(FULL, WORDS)
    undo = file.take_away()
    file.fetch(NEWER, WORDS)
    undo()
    assert pack(file).rules == NEWER.rules


@pytest.mark.parametrize(
    "act",
    [
        lambda file: file.fetch(NEWER, WORDS),
        lambda file: file.take_away(),
        lambda file: file.hide("rules", FULL.rules[0]),
    ],
)
def test_a_full_disk_changes_nothing(
    act: Callable[[GroupFile], object],
    journal: OpenJournal,
    file: GroupFile,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    file.fetch(FULL, WORDS)
    before = (file.current(), rows(journal))

    def fail(*_: object) -> None:
        raise DiskFullError

    with monkeypatch.context() as context:
        context.setattr("mammadagbok.storage.state.StateStore.put", fail)
        context.setattr("mammadagbok.storage.state.StateStore.remove", fail)
        with pytest.raises(DiskFullError):
            act(file)
    assert (file.current(), rows(journal)) == before


def test_a_damaged_row_is_no_file(journal: OpenJournal, file: GroupFile) -> None:
    file.fetch(FULL, WORDS)
    with journal.database.transaction():
        journal.database.change("UPDATE packs SET text = replace(text, 'pass', 'nei')")
    assert file.current() is None
    file.fetch(NEWER, WORDS)
    assert pack(file) == NEWER


def test_what_is_kept_is_what_was_understood(file: GroupFile) -> None:
    """A number that claims to be built in never gets into the journal."""
    impostor = LocalNumber("Legevakt", "55 99 88 77")
    file.fetch(replace(FULL, numbers=(*FULL.numbers, impostor)), WORDS)
    assert pack(file).numbers == FULL.numbers
