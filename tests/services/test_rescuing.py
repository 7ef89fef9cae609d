"""Rescue: what can be read is read, the rest comes from a copy, and the damaged file is kept."""

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from factory import NOON, PASSPHRASE, RIDDEN, craving, moment, noon
from golden_journal import fill_group, take_along
from mammadagbok.domain.craving import Craving
from mammadagbok.domain.entry import Entry
from mammadagbok.domain.errors import CopyDamagedError
from mammadagbok.domain.passphrase import normalise
from mammadagbok.domain.people import NameSwap
from mammadagbok.domain.query import Query
from mammadagbok.services.copies import copy_now
from mammadagbok.services.copy_seal import CopySeal
from mammadagbok.services.journal import JournalFolder, unseal_with
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.services.opening import Opening
from mammadagbok.services.rescuing import Rescue
from mammadagbok.services.restoring import contents, look_into, restore, undo
from mammadagbok.storage.bundle import CopyFile, Reason
from mammadagbok.storage.database import Row
from mammadagbok.storage.files import write_whole
from mammadagbok.storage.schema import tables
from mammadagbok.storage.sealed import SealedTable
from mammadagbok.storage.swap import asides

LONG = "Hun ville ha vann. Så ikke det vannet. " * 30


def opened(folder: JournalFolder) -> OpenJournal:
    return folder.open(unseal_with(folder.header(), normalise(PASSPHRASE)))


def write(folder: JournalFolder, count: int, first: int = 0) -> None:
    journal = opened(folder)
    for number in range(first, first + count):
        text = f"{number}: {LONG}"
        journal.writing.keep(moment(text), moment(text))
    journal.writing.keep(craving(7, f"bølge {first}"), craving(7, f"bølge {first}"))
    journal.close()


def copied(folder: JournalFolder, at: datetime = NOON) -> CopyFile:
    journal = opened(folder)
    made = copy_now(
        journal.database, journal.header, journal.keys, at, Reason.ORDINARY, folder.copies
    )
    journal.close()
    return made


def everything(folder: JournalFolder) -> dict[int, Entry]:
    journal = opened(folder)
    found = {each.id: each for each in journal.finding.read_many(journal.finding.ids(Query()))}
    assert len(journal.finding.ids(Query(text="vann"))) == len(found) - len(
        [each for each in found.values() if each.words.craving]
    )
    journal.close()
    return found


@pytest.fixture
def seal(folder: JournalFolder) -> CopySeal:
    sealed = unseal_with(folder.header(), normalise(PASSPHRASE))
    return CopySeal(sealed.header, sealed.root.journal_keys())


@pytest.fixture
def rescue(folder: JournalFolder, seal: CopySeal) -> Iterator[Rescue]:
    made = Rescue(folder, seal)
    yield made
    made.close()
    assert not folder.path.with_name("data.look").exists()


def spoil(file: Path, page: int) -> None:
    data = bytearray(file.read_bytes())
    data[page * 4096 + 99] ^= 1
    file.write_bytes(data)


def test_one_damaged_page_costs_few_texts_and_none_with_a_copy(
    folder: JournalFolder, seal: CopySeal
) -> None:
    write(folder, 60)
    copied(folder)
    write(folder, 5, 60)
    whole, all_of_it = folder.file.read_bytes(), everything(folder)
    pages = random.Random(3).sample(range(1, len(whole) // 4096), 12)
    read = []
    for page in pages:
        folder.file.write_bytes(whole)
        spoil(folder.file, page)
        before = folder.file.read_bytes()
        rescue = Rescue(folder, CopySeal.of(seal.header, seal.keys))
        survey = rescue.survey()
        assert folder.file.read_bytes() == before
        assert all(all_of_it[each.id].words.text == each.words.text for each in survey.entries)
        read.append((len(survey.entries), survey.total))
        aside = rescue.put_together(NOON)
        rescue.close()
        assert aside is not None
        assert (aside / "data").read_bytes() == before
        found = everything(folder)
        lost = all_of_it.keys() - found.keys()
        assert all(found[number] == all_of_it[number] for number in found)
        # What was written after the copy was made may have stood on the damaged page alone.
        assert len(lost) <= 6
    assert sorted(count for count, _ in read)[6] >= 60
    assert max(total for _, total in read) == len(all_of_it)


def test_a_damaged_first_page_leaves_all_to_the_copy(folder: JournalFolder, rescue: Rescue) -> None:
    write(folder, 10)
    all_of_it = everything(folder)
    copied(folder)
    spoil(folder.file, 0)
    survey = rescue.survey()
    assert (len(survey.entries), survey.total) == (0, 11)
    assert survey.copy is not None
    rescue.put_together(NOON)
    assert everything(folder) == all_of_it


@pytest.mark.parametrize("cut", [1, 4096, 3 * 4096 + 7])
def test_a_cut_file_gives_what_is_left(folder: JournalFolder, rescue: Rescue, cut: int) -> None:
    write(folder, 60)
    all_of_it = everything(folder)
    folder.file.write_bytes(folder.file.read_bytes()[:-cut])
    survey = rescue.survey()
    assert len(survey.entries) >= 50
    assert survey.copy is None
    rescue.put_together(NOON)
    found = everything(folder)
    assert {each.id for each in survey.entries} == found.keys()
    assert all(found[number] == all_of_it[number] for number in found)


def test_what_she_deleted_does_not_come_back(folder: JournalFolder, rescue: Rescue) -> None:
    write(folder, 60)
    copied(folder)
    journal = opened(folder)
    gone = journal.finding.read_many(journal.finding.ids(Query()))[30]
    journal.writing.delete(gone)
    ((root,),) = journal.database.query("SELECT rootpage FROM sqlite_master WHERE name = 'topics'")
    journal.close()
    assert isinstance(root, int)
    spoil(folder.file, root - 1)
    rescue.survey()
    rescue.put_together(NOON)
    assert gone.id not in everything(folder)


def test_ids_are_not_used_again(folder: JournalFolder, rescue: Rescue) -> None:
    write(folder, 5)
    journal = opened(folder)
    newest = journal.finding.read_many(journal.finding.ids(Query()))[0]
    journal.writing.delete(newest)
    journal.close()
    rescue.survey()
    rescue.put_together(NOON)
    journal = opened(folder)
    kept = journal.writing.keep(moment("ny"), moment("ny"))
    assert isinstance(kept, Entry)
    assert kept.id > newest.id
    journal.close()


def test_the_last_good_words_of_one_entry(folder: JournalFolder, rescue: Rescue) -> None:
    write(folder, 3)
    entry = everything(folder)[1]
    copied(folder)
    found = rescue.last_good(1)
    assert found is not None
    assert found[0] == entry
    assert rescue.last_good(99) is None


def test_a_clock_that_was_wrong_hides_no_copy_of_later_words(
    folder: JournalFolder, rescue: Rescue
) -> None:
    write(folder, 3)
    copied(folder, NOON.replace(year=2030))
    write(folder, 2, 3)
    later = copied(folder)
    spoil(folder.file, 0)
    survey = rescue.survey()
    assert survey.copy is not None
    assert survey.copy.path == later.path
    rescue.put_together(NOON)
    assert len(everything(folder)) == 7


def test_cravings_come_whole_from_a_damaged_file_and_from_a_copy(
    folder: JournalFolder, rescue: Rescue
) -> None:
    journal = opened(folder)
    told = replace(craving(7, "Uro."), craving=RIDDEN, only_helped=True)
    first = journal.cravings.keep(told, told)
    assert isinstance(first, Entry)
    journal.close()
    copied(folder)
    journal = opened(folder)
    (root,) = (
        root
        for name, root in journal.database.query("SELECT name, rootpage FROM sqlite_master")
        if name == "episodes"
    )
    later = journal.cravings.keep(told, told)
    assert isinstance(later, Entry)
    journal.close()
    assert [each.words.craving for each in rescue.survey().entries] == [RIDDEN, RIDDEN]
    spoil(folder.file, int(str(root)) - 1)
    rescue.survey()
    rescue.put_together(NOON)
    found = everything(folder)
    assert found[first.id] == first
    # What was told of it stood on the damaged page alone.
    assert found[later.id].words == replace(
        told, craving=Craving(7, 3, RIDDEN.cause, RIDDEN.helped)
    )


@pytest.mark.parametrize("page", [0, -1], ids=["from the copy", "from the damaged file"])
def test_all_about_the_group_and_what_was_taken_along_comes_whole(
    folder: JournalFolder, rescue: Rescue, page: int
) -> None:
    journal = opened(folder)
    journal.writing.keep(moment(""), moment("Hun lo."))
    fill_group(journal)
    take_along(journal)
    before = rows(journal)
    # A page of which nothing about the group depends.
    sql = "SELECT rootpage FROM sqlite_master WHERE name = 'replaced_names'"
    ((other,),) = journal.database.query(sql)
    journal.close()
    if page == 0:
        copied(folder)
    spoil(folder.file, 0 if page == 0 else int(str(other)) - 1)
    rescue.survey()
    rescue.put_together(NOON)
    journal = opened(folder)
    assert rows(journal) == before
    journal.close()


def rows(journal: OpenJournal) -> dict[str, list[Row]]:
    """Every row about the group and what was taken along, each of them proved."""
    found = {
        name: SealedTable(journal.database, journal.keys.rows, name).rows("ORDER BY id")
        for name in (*(tables(6) - tables(4)), "meetings", "topics")
    }
    assert all(found.values())
    return found


# --- Restoring ---------------------------------------------------------------------------------


def test_a_copy_comes_back_and_what_lay_there_is_kept(
    folder: JournalFolder, seal: CopySeal
) -> None:
    write(folder, 3)
    copy, before = copied(folder), everything(folder)
    write(folder, 2, 3)
    after = folder.file.read_bytes()
    told = look_into(folder, copy, normalise(PASSPHRASE))
    assert (told.entries, told.present) == (4, 7)
    aside = restore(folder, copy, seal, NOON)
    assert aside is not None
    assert (aside / "data").read_bytes() == after
    assert everything(folder) == before
    opening = Opening(folder, noon)
    found = opening.examine(lambda: unseal_with(folder.header(), normalise(PASSPHRASE)))
    assert (found.damage, found.older) == (None, None)


def test_undone_everything_is_as_before(folder: JournalFolder, seal: CopySeal) -> None:
    write(folder, 3)
    copy = copied(folder)
    write(folder, 2, 3)
    before = everything(folder)
    aside = restore(folder, copy, seal, NOON)
    assert aside is not None
    copied(folder)
    kept = undo(folder, aside, seal, NOON.replace(minute=1))
    assert everything(folder) == before
    assert asides(folder.path) == [kept]
    opening = Opening(folder, noon)
    assert (
        opening.examine(lambda: unseal_with(folder.header(), normalise(PASSPHRASE))).older is None
    )


def test_ids_given_since_the_copy_are_not_given_again(
    folder: JournalFolder, seal: CopySeal
) -> None:
    """Copies are cleared by id: the newer ones would lose another text than the one she deleted."""
    write(folder, 3)
    old = copied(folder)
    write(folder, 2, 3)
    given = set(everything(folder))
    for minute in range(1, 4):
        restore(folder, old, seal, NOON.replace(minute=minute))
        assert not given & _ids_of_new_rows(folder)
        given |= set(everything(folder))
    undo(folder, asides(folder.path)[-1], seal, NOON.replace(minute=9))
    assert not given & _ids_of_new_rows(folder)


def _ids_of_new_rows(folder: JournalFolder) -> set[int]:
    before = set(everything(folder))
    write(folder, 4)
    journal = opened(folder)
    journal.group.add_topic("en linje")
    assert min(each.id for each in journal.group.topics()) > 1_000_000
    journal.close()
    return set(everything(folder)) - before


def test_a_copy_that_is_not_whole_changes_nothing(folder: JournalFolder, seal: CopySeal) -> None:
    write(folder, 3)
    copy = copied(folder)
    data = bytearray(copy.path.read_bytes())
    data[copy.database_at + 5000] ^= 1
    write_whole(copy.path, bytes(data))
    before = folder.file.read_bytes()
    with pytest.raises(CopyDamagedError):
        look_into(folder, copy, normalise(PASSPHRASE))
    with pytest.raises(CopyDamagedError):
        restore(folder, copy, seal, NOON)
    assert folder.file.read_bytes() == before
    assert asides(folder.path) == []


def test_where_there_is_no_journal(folder: JournalFolder, seal: CopySeal) -> None:
    write(folder, 3)
    copy, before = copied(folder), everything(folder)
    folder.path.rename(folder.path.with_name("borte"))
    assert contents(folder, copy, CopySeal.of(seal.header, seal.keys)).present is None
    assert restore(folder, copy, seal, NOON) is None
    assert everything(folder) == before


def test_names_and_all_else_come_along(folder: JournalFolder, rescue: Rescue) -> None:
    journal = opened(folder)
    journal.sharing.add_name(NameSwap("Mina", "jenta"))
    journal.group.add_topic("en linje")
    journal.close()
    copied(folder)
    spoil(folder.file, 0)
    rescue.survey()
    rescue.put_together(NOON)
    journal = opened(folder)
    assert [each.swap.name for each in journal.sharing.names()] == ["Mina"]
    assert len(journal.group.topics()) == 1
    journal.close()


def test_an_older_copy_that_came_back_counts_as_the_newest(
    folder: JournalFolder, seal: CopySeal
) -> None:
    write(folder, 3)
    old = copied(folder)
    write(folder, 2, 3)
    copied(folder)
    restore(folder, old, seal, NOON)
    found = Opening(folder, noon).examine(
        lambda: unseal_with(folder.header(), normalise(PASSPHRASE))
    )
    assert found.older is None
