"""A journal of every format there has been opens with every text in it, and so does a copy."""

import shutil
import subprocess
import sys
from contextlib import closing
from datetime import date, datetime
from functools import partial
from pathlib import Path

import pytest

from factory import NOON, PASSPHRASE, noon
from golden_journal import (
    FILE,
    GAP,
    PACK,
    PHASES,
    PLAN,
    PREPARED,
    REHEARSAL,
    RULES,
    TAKEN,
    TAKING,
)
from mammadagbok.domain.craving import Craving, Keep
from mammadagbok.domain.meeting import Occurrence, TopicNote
from mammadagbok.domain.passphrase import normalise
from mammadagbok.domain.query import Query
from mammadagbok.domain.recovery import encode
from mammadagbok.domain.taking import Occasion
from mammadagbok.services.copy_reading import reader_with, unseal_copy
from mammadagbok.services.copy_seal import CopySeal
from mammadagbok.services.journal import JournalFolder, unseal_with
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.services.opening import Opening
from mammadagbok.services.page_making import Wishes
from mammadagbok.services.restoring import look_into, restore, undo
from mammadagbok.storage.bundle import read_front
from mammadagbok.storage.group_lists import pack_store
from mammadagbok.storage.schema import VERSION

ROOT = Path(__file__).resolve().parents[1]
GOLDEN = ROOT / "tests" / "golden"
SCHEMAS = [f"schema-{version}" for version in range(1, VERSION + 1)]
TEXTS = [
    "Mina sang for fiskepinnene.\nJeg lo så jeg måtte sette meg.",
    "Det stod på da begge sov.",
    "Jeg turte å si det om sykehuset. Ingen så bort.",
    "Kjære deg. Dette sender jeg ikke.",
    "Regn på ruta. Kaffe. Stille. 🌧️",
]
CODE = encode(bytes(range(16)))


def opened(schema: str, place: Path) -> OpenJournal:
    shutil.copytree(GOLDEN / schema, place / "data", ignore=shutil.ignore_patterns("*.copy"))
    folder = JournalFolder(place / "data", noon)
    opening = Opening(folder, noon)
    found = opening.examine(partial(unseal_with, folder.header(), normalise(PASSPHRASE)))
    return opening.open(found)


@pytest.mark.parametrize("schema", SCHEMAS)
def test_it_opens_with_everything_in_it(schema: str, tmp_path: Path) -> None:
    journal = opened(schema, tmp_path)
    entries = journal.finding.read_many(sorted(journal.finding.ids(Query())))
    assert [entry.words.text for entry in entries] == TEXTS
    assert entries[0].words.at == datetime(2026, 11, 18, 17, 5)
    assert [entry.words.private for entry in entries] == [False, False, False, True, False]
    assert entries[1].words.craving is not None
    assert entries[1].words.craving.before == 7
    assert entries[2].words.meeting == date(2026, 11, 19)
    assert [topic.line.text for topic in journal.group.topics()] == [
        "Hva sier jeg når Mina spør om pappa?"
    ]
    assert [cheer.words.by for cheer in journal.group.cheers()] == ["Rita"]
    assert [person.card.number for person in journal.group.people()] == ["900 00 000"]
    assert journal.finding.ids(Query("fiskepinnene")) == [1]
    journal.close()


def test_the_fourth_has_all_that_a_craving_tells(tmp_path: Path) -> None:
    journal = opened("schema-4", tmp_path)
    (told,) = journal.finding.read_many((2,))
    assert told.words.craving == Craving(
        before=7,
        after=3,
        cause="sliten",
        helped="ringte",
        expected=9,
        during=(8, 5),
        body="Tung i brystet.",
        did="Gikk ut på trappa.",
        next_time="Gå ut med en gang.",
        later="Sov godt.",
        little_sleep=True,
        medicine=True,
    )
    assert told.words.only_helped
    (version,) = journal.writing.versions(2)
    assert version.was.did == "Satt på trappa."
    assert journal.cravings.keep_choice() is Keep.ONLY_HELPED
    assert journal.finding.ids(Query("trappa")) == [2]
    journal.close()


@pytest.mark.parametrize("schema", SCHEMAS[4:])
def test_from_the_fifth_on_there_is_all_about_the_group(schema: str, tmp_path: Path) -> None:
    journal = opened(schema, tmp_path)
    (meeting,) = journal.meetings.kept()
    (series,) = journal.plans.all()
    assert (series.plan, journal.plans.gaps(series.id)[0].gap.day) == (PLAN, GAP)
    assert meeting.of == Occurrence(series.id, date(2026, 11, 19))
    assert journal.meetings.preparation(meeting) == PREPARED
    (rehearsal,) = journal.rehearsals.all()
    assert rehearsal.lines == REHEARSAL
    (topic,) = journal.group.topics()
    assert topic.note == TopicNote(meeting.id, True, rehearsal.id, 1)
    assert tuple(each.rule for each in journal.rules.all()) == RULES
    assert tuple(each.what for each in journal.phases.all()) == PHASES
    (pack,) = pack_store(journal.database, journal.keys.rows).all()
    assert pack.file == PACK
    coming = [each.plan.at.date() for each in journal.meetings.coming(3)]
    assert coming == [date(2026, 11, 25), date(2026, 12, 3), date(2026, 12, 17)]
    journal.close()


@pytest.mark.parametrize("schema", SCHEMAS[5:])
def test_from_the_sixth_on_there_is_what_was_taken_along(schema: str, tmp_path: Path) -> None:
    journal = opened(schema, tmp_path)
    (taken,) = journal.taken.all()
    assert (taken.at, taken.taking, taken.parts) == (NOON, TAKING, TAKEN)
    assert (taken.target, FILE[1]) == (FILE[0], shares_digest(journal))
    assert journal.finding.ids(Query(not_taken=True)) == [5, 4, 3, 2]
    journal.trash.delete_everywhere(1)
    assert journal.taken.all()[0].parts == TAKEN[1:]
    journal.close()


def shares_digest(journal: OpenJournal) -> str:
    ((digest,),) = journal.database.query("SELECT digest FROM shares")
    return str(digest)


@pytest.mark.parametrize("schema", SCHEMAS[:5])
def test_of_an_older_one_there_is_nothing_about_what_was_taken_along(
    schema: str, tmp_path: Path
) -> None:
    journal = opened(schema, tmp_path)
    assert journal.taken.all() == ()
    ticks = {each.key: each.own for each in journal.sharing.candidates().found}
    page = journal.sharing.page(ticks, Wishes(Occasion.GROUP, "nb-NO")).page
    assert journal.sharing.took(page, TAKING)
    assert len(journal.taken.all()[0].parts) == len(ticks) > 1
    journal.close()


@pytest.mark.parametrize("schema", SCHEMAS[:4])
def test_of_an_older_one_there_is_nothing_new_about_the_group(schema: str, tmp_path: Path) -> None:
    journal = opened(schema, tmp_path)
    assert (journal.plans.all(), journal.rehearsals.all()) == ([], [])
    assert (journal.rules.all(), journal.phases.all()) == ([], [])
    assert [each.of for each in journal.meetings.kept()] == [None]
    assert journal.meetings.has_group()
    journal.plans.add(PLAN)
    assert len(journal.meetings.coming(3)) == 3
    journal.close()


@pytest.mark.parametrize("copy", sorted(GOLDEN.rglob("*.copy")), ids=lambda copy: copy.parent.name)
def test_one_that_a_copy_took_the_place_of_comes_back(copy: Path, tmp_path: Path) -> None:
    """With all that it had, but for what she has deleted everywhere meanwhile."""
    shutil.copytree(copy.parent, tmp_path / "data", ignore=shutil.ignore_patterns("*.copy"))
    folder = JournalFolder(tmp_path / "data", noon)
    seal = look_into(folder, read_front(copy), normalise(PASSPHRASE)).seal
    aside = restore(folder, read_front(copy), seal, NOON)
    with closing(folder.open_with(seal.header, CopySeal.of(seal.header, seal.keys).keys)) as back:
        back.trash.delete_everywhere(5)
    assert aside is not None
    undo(folder, aside, seal, NOON)
    with closing(folder.open_with(seal.header, seal.keys)) as journal:
        assert sorted(journal.finding.ids(Query())) == [1, 2, 3, 4]


@pytest.mark.parametrize("copy", sorted(GOLDEN.rglob("*.copy")), ids=lambda copy: copy.parent.name)
def test_a_copy_is_whole_and_is_read_without_the_program(copy: Path, tmp_path: Path) -> None:
    header, root = unseal_copy(read_front(copy), normalise(PASSPHRASE))
    assert reader_with(header, root, tmp_path / "work").verify(read_front(copy)).entries == 5
    reader = ROOT / "packaging" / "reader" / "read_journal.py"
    read = subprocess.run(
        [sys.executable, "-I", str(reader), str(copy), str(tmp_path / "ut.md")],
        input=CODE + "\n",
        capture_output=True,
        text=True,
        check=False,
        start_new_session=True,
    )
    assert read.returncode == 0, read.stderr
    text = (tmp_path / "ut.md").read_text("utf-8")
    assert all(each in text for each in TEXTS)


def test_every_newer_schema_has_a_copy() -> None:
    assert {each.parent.name for each in GOLDEN.rglob("*.copy")} == set(SCHEMAS[1:])
