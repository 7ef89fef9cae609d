"""Copies of the open journal: whole, proved, in turn, and never a half one."""

import hashlib
import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from factory import CHEAPEST, NOON, PASSPHRASE, Walking, moment
from laid import open_journal
from mammadagbok.crypto.envelope import SlotKind, unseal
from mammadagbok.domain.entry import Entry
from mammadagbok.domain.errors import (
    CopyDamagedError,
    CopyStoppedError,
    NoRoomForCopyError,
    PlaceMissingError,
    WrongPassphraseError,
)
from mammadagbok.domain.passphrase import normalise
from mammadagbok.services.copies import copy_now
from mammadagbok.services.copy_reading import copies_in, reader_with, unseal_copy
from mammadagbok.services.copy_seal import CopySeal
from mammadagbok.services.copy_work import Outcome
from mammadagbok.services.journal import JournalFolder, Sealed, seal_new, unseal_with
from mammadagbok.services.keys import with_passphrase
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.storage import bundle
from mammadagbok.storage.bundle import CopyFile, Reason
from mammadagbok.storage.copy_place import CopyPlace
from mammadagbok.storage.proof import Proof
from mammadagbok.storage.schema import VERSION

_PATIENCE_S = 20.0


@pytest.fixture
def clock() -> Walking:
    return Walking()


@pytest.fixture
def journal(tmp_path: Path, clock: Walking) -> Iterator[OpenJournal]:
    opened = open_journal(tmp_path / "Notater" / "data", clock)
    opened.copies.opened()
    yield opened
    opened.close()


def write(journal: OpenJournal, text: str) -> Entry:
    kept = journal.writing.keep(moment(text), moment(text))
    assert isinstance(kept, Entry)
    return kept


def make(journal: OpenJournal) -> tuple[Outcome, ...]:
    job = journal.copies.begin()
    outcomes = job.run()
    journal.copies.end(job, outcomes)
    return outcomes


def made(journal: OpenJournal) -> CopyFile:
    copy = make(journal)[0].copy
    assert copy is not None
    return copy


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_copy_is_made_named_by_its_time_and_proved(journal: OpenJournal) -> None:
    write(journal, "Hun lo av sin egen vits.")
    copy = made(journal)
    assert names(journal.copies.home) == ["2026-11-23 120000.copy"]
    assert copy.path.stat().st_mode & 0o777 == 0o600
    reader = journal.copies.reader()
    manifest = reader.verify(copy)
    assert (manifest.entries, manifest.schema) == (1, VERSION)
    (known,) = reader.listed(journal.copies.home)
    assert known.manifest == manifest
    assert names(journal.copies.home) == ["2026-11-23 120000.copy"]


def test_a_copy_is_due_when_something_was_saved_since(journal: OpenJournal, clock: Walking) -> None:
    assert journal.copies.due()
    assert journal.copies.last_good() is None
    made(journal)
    assert not journal.copies.due()
    assert journal.copies.last_good() == NOON
    write(journal, "nytt")
    assert journal.copies.due()


def test_what_is_saved_while_it_is_made_is_due_afterwards(journal: OpenJournal) -> None:
    write(journal, "før")
    job = journal.copies.begin()
    write(journal, "imens")
    outcomes = job.run()
    journal.copies.end(job, outcomes)
    copy = outcomes[0].copy
    assert copy is not None
    assert journal.copies.reader().verify(copy).entries == 1
    assert journal.copies.due()
    assert journal.copies.reader().verify(made(journal)).entries == 2


def test_saving_goes_on_in_the_file_alone_afterwards(journal: OpenJournal, tmp_path: Path) -> None:
    job = journal.copies.begin()
    write(journal, "imens")
    journal.copies.end(job, job.run())
    write(journal, "etterpå")
    raw = tmp_path / "raw"
    raw.write_bytes(journal.database.path.read_bytes())
    seal = journal.copies.reader()._seal
    assert seal.prove(raw).entries == 2


def test_one_that_is_stopped_leaves_nothing(journal: OpenJournal) -> None:
    job = journal.copies.begin()
    job.stop()
    with pytest.raises(CopyStoppedError):
        job.run()
    journal.copies.end(job)
    assert names(journal.copies.home) == []
    assert journal.copies.due()


def test_one_that_is_stopped_at_any_moment_leaves_no_half_copy(journal: OpenJournal) -> None:
    for number in range(300):
        write(journal, f"kveld {number} " + "rolig " * 300)
    for wait in (0.0, 0.002, 0.01, 0.02, 0.05):
        job = journal.copies.begin()
        timer = threading.Timer(wait, job.stop)
        timer.start()
        try:
            outcomes = job.run()
        except CopyStoppedError:
            outcomes = ()
        timer.join()
        journal.copies.end(job, outcomes)
        for copy in copies_in(journal.copies.home).ours:
            assert journal.copies.reader().verify(copy).entries == 300
        assert not [name for name in names(journal.copies.home) if not name.endswith(".copy")]


def test_what_was_cut_short_is_cleared_at_the_next_opening(journal: OpenJournal) -> None:
    made(journal)
    home = journal.copies.home
    left = ["2026-11-23 120000.copy.0a1b2c3d", "0123456789abcdef.part", "0123456789abcdef.part-wal"]
    for name in [*left, "brev.part", "2026.copy.txt"]:
        (home / name).write_bytes(b"halv")
    assert [copy.path.name for copy in copies_in(home).ours] == ["2026-11-23 120000.copy"]
    journal.copies.opened()
    assert names(home) == ["2026-11-23 120000.copy", "2026.copy.txt", "brev.part"]


def test_a_spoilt_copy_is_never_listed_as_good(journal: OpenJournal) -> None:
    copy = made(journal)
    whole = copy.path.read_bytes()
    for place in (9, 100, copy.database_at + 20_000, copy.size - 1):
        spoilt = bytearray(whole)
        spoilt[place] ^= 1
        copy.path.write_bytes(spoilt)
        with pytest.raises(CopyDamagedError):
            journal.copies.reader().verify(copy)
    copy.path.write_bytes(whole[:-10])
    listing = copies_in(journal.copies.home)
    assert (listing.ours, listing.damaged) == ((), (copy.path,))


def test_a_copy_with_another_database_in_it_is_not_whole(journal: OpenJournal) -> None:
    """All digests of the file hold, and so does every row; the sealed manifest does not."""
    kept = write(journal, "før")
    first = made(journal)
    journal.writing.keep(kept, moment("nå"))
    with journal.database.transaction():
        number = _generation(journal, first) - 1
        journal.database.change("UPDATE generation SET number = ?", (number,))
    second = made(journal)
    data, other = first.path.read_bytes(), second.path.read_bytes()
    assert second.database_bytes == first.database_bytes
    inside = other[second.database_at : second.database_at + second.database_bytes]
    forged = data[: first.database_at] + inside
    first.path.write_bytes(forged + hashlib.sha256(forged).digest())
    with pytest.raises(CopyDamagedError):
        journal.copies.reader().verify(first)


def _generation(journal: OpenJournal, copy: CopyFile) -> int:
    (known,) = [
        known
        for known in journal.copies.reader().listed(copy.path.parent)
        if known.copy.path == copy.path
    ]
    assert known.manifest is not None
    return known.manifest.generation


def test_a_damaged_row_is_found_before_a_copy_is_made_of_it(journal: OpenJournal) -> None:
    kept = write(journal, "Hun lo.")
    with journal.database.transaction():
        journal.database.change("UPDATE entries SET text = 'annet' WHERE id = ?", (kept.id,))
    job = journal.copies.begin()
    with pytest.raises(CopyDamagedError):
        job.run()
    journal.copies.end(job)
    assert names(journal.copies.home) == []


def test_it_is_written_while_it_is_proved_and_has_no_name_before(
    journal: OpenJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither core of a small computer waits for the other, nor does a copy count any sooner."""
    written, seen = threading.Event(), list[bool | list[CopyFile]]()
    check, prove = bundle.check_whole, CopySeal.prove

    def checked(copy: CopyFile, *rest: Any) -> None:
        check(copy, *rest)
        written.set()

    def proved(seal: CopySeal, *rest: Any) -> Proof:
        seen.append(written.wait(_PATIENCE_S))
        seen.append([*copies_in(journal.copies.home).ours])
        return prove(seal, *rest)

    monkeypatch.setattr(bundle, "check_whole", checked)
    monkeypatch.setattr(CopySeal, "prove", proved)
    made(journal)
    assert seen == [True, []]


def test_copies_take_turns(journal: OpenJournal, clock: Walking) -> None:
    for number in range(40):
        write(journal, f"dag {number}")
        made(journal)
        clock.on(hours=7)
    listed = journal.copies.reader().listed(journal.copies.home)
    assert 3 < len(listed) <= 12
    assert all(known.manifest is not None for known in listed)
    counts = [known.manifest.entries for known in listed if known.manifest is not None]
    assert counts == sorted(counts, reverse=True)
    assert counts[:3] == [40, 39, 38]


def test_a_copy_from_before_a_change_waits_for_three_openings(
    journal: OpenJournal, clock: Walking
) -> None:
    keys, header, home = journal.keys, journal.header, journal.copies.home
    before = copy_now(
        journal.database, header, keys, clock() - timedelta(days=800), Reason.BEFORE_NEW_KEY, home
    )
    for opening in range(5):
        journal.copies.opened()
        for _ in range(4):
            write(journal, "mer")
            clock.on(minutes=40)
            made(journal)
        assert before.path.exists() == (opening < 3)
        clock.on(days=1)


def test_counting_openings_makes_no_copy_due(journal: OpenJournal, clock: Walking) -> None:
    keys, header, home = journal.keys, journal.header, journal.copies.home
    copy_now(journal.database, header, keys, clock(), Reason.BEFORE_MIGRATION, home)
    made(journal)
    journal.copies.opened()
    journal.copies.choose(Path("/a/place"))
    assert not journal.copies.due()


def test_when_all_copies_are_gone_one_is_due(journal: OpenJournal) -> None:
    made(journal).path.unlink()
    journal.copies.opened()
    assert journal.copies.due()
    assert journal.copies.last_good() is None


def test_copies_of_another_journal_are_told_apart_and_left_alone(
    journal: OpenJournal, tmp_path: Path, clock: Walking
) -> None:
    home = journal.copies.home
    other_folder = JournalFolder(tmp_path / "other" / "data", clock)
    sealed = seal_new(normalise(PASSPHRASE), CHEAPEST, clock())
    other_folder.create(sealed)
    other = other_folder.open(sealed)
    theirs = [copy_now(other.database, other.header, other.keys, clock(), Reason.ORDINARY, home)]
    other.close()
    for _ in range(6):
        clock.on(minutes=1)
        made(journal)
    listing = copies_in(home, journal.header.journal_id)
    assert list(listing.others) == theirs
    assert len(listing.ours) == 3


def test_a_copy_opens_with_its_own_header(journal: OpenJournal, tmp_path: Path) -> None:
    write(journal, "Hun lo.")
    copy = made(journal)
    (found,) = copies_in(journal.copies.home).ours
    with pytest.raises(WrongPassphraseError):
        unseal_copy(found, normalise("noen andre ord som er lange nok"))
    header, root = unseal_copy(found, normalise(PASSPHRASE), SlotKind.PASSPHRASE)
    reader = reader_with(header, root, tmp_path / "work")
    assert reader.verify(copy).entries == 1
    assert names(tmp_path / "work") == []


def test_after_a_change_of_passphrase_a_copy_with_the_new_one_is_due(
    journal: OpenJournal,
) -> None:
    made(journal)
    assert not journal.copies.due()
    sealed = unseal_with(journal.header, normalise(PASSPHRASE))
    changed = with_passphrase(sealed, normalise("regn på teltduken og kanelboller"), CHEAPEST)
    journal.copies.carry(changed.header)
    assert journal.copies.due()
    assert made(journal).front.header == changed.header.encoded()


def test_without_room_nothing_is_written(
    journal: OpenJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(journal)
    write(journal, "mer")
    before = names(journal.copies.home)
    monkeypatch.setattr(CopyPlace, "room", lambda *_: 10_000)
    (outcome,) = make(journal)
    assert isinstance(outcome.error, NoRoomForCopyError)
    assert outcome.error.needed > outcome.error.room == 10_000
    assert names(journal.copies.home) == before
    assert journal.copies.due()
    journal.copies.allow_more(journal.copies.home)
    made(journal)
    assert not journal.copies.due()


def test_the_oldest_go_first_when_there_is_little_room(
    journal: OpenJournal, clock: Walking, monkeypatch: pytest.MonkeyPatch
) -> None:
    size = made(journal).size
    monkeypatch.setattr(CopyPlace, "room", lambda *_: 2 * size + 8192)
    for _ in range(3):
        clock.on(minutes=1)
        made(journal)
    assert names(journal.copies.home) == ["2026-11-23 120200.copy", "2026-11-23 120300.copy"]


def test_a_second_place_gets_its_copy_when_it_is_there(
    journal: OpenJournal, clock: Walking, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    journal.copies.choose(stick)
    first = make(journal)
    assert first[0].copy is not None
    assert isinstance(first[1].error, PlaceMissingError)
    assert journal.copies.behind() == [stick]
    stick.mkdir()
    clock.on(minutes=1)
    job = journal.copies.begin([stick])
    outcomes = job.run()
    journal.copies.end(job, outcomes)
    assert [outcome.folder for outcome in outcomes] == [stick]
    assert names(stick) == ["2026-11-23 120100.copy"]
    assert journal.copies.behind() == []
    assert not journal.copies.due()
    assert len(names(journal.copies.home)) == 1


def test_a_clock_that_jumps_back_hides_no_copy(
    journal: OpenJournal, clock: Walking, tmp_path: Path
) -> None:
    """The counter tells which copy is newer, and which place lacks it."""
    stick = tmp_path / "stick"
    stick.mkdir()
    journal.copies.choose(stick)
    make(journal)
    away = stick.rename(tmp_path / "away")
    write(journal, "Hun lo.")
    clock.on(days=-40)
    newer = make(journal)[0].copy
    away.rename(stick)
    assert journal.copies.behind() == [stick]
    job = journal.copies.begin([stick])
    journal.copies.end(job, job.run())
    assert journal.copies.behind() == []
    reader = journal.copies.reader()
    for folder in (journal.copies.home, stick):
        listed = reader.listed(folder)
        assert [known.manifest and known.manifest.entries for known in listed] == [1, 0]
    assert reader.listed(journal.copies.home)[0].copy == newer
    reader.wipe()


def test_a_mount_point_without_its_stick_is_no_place(journal: OpenJournal, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    journal.copies.choose(stick)
    make(journal)
    (copy,) = stick.iterdir()
    copy.unlink()
    assert isinstance(make(journal)[1].error, PlaceMissingError)
    assert names(stick) == []


def test_when_the_stick_lies_the_older_copy_stands(
    journal: OpenJournal, clock: Walking, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    journal.copies.choose(stick)
    make(journal)
    clock.on(minutes=1)
    real = bundle.check_whole

    def lying(copy: CopyFile, *rest: object) -> None:
        if copy.path.parent == stick:
            data = bytearray(copy.path.read_bytes())
            data[-40] ^= 1
            copy.path.write_bytes(data)
        real(copy)

    monkeypatch.setattr(bundle, "check_whole", lying)
    home, there = make(journal)
    assert home.copy is not None
    assert isinstance(there.error, CopyDamagedError)
    assert names(stick) == ["2026-11-23 120000.copy"]


def test_after_another_passphrase_new_copies_open_with_it_alone(journal: OpenJournal) -> None:
    made(journal)
    before = Sealed(journal.header, unseal(journal.header, normalise(PASSPHRASE)))
    after = with_passphrase(before, normalise("regn mot teltduken i natt"), CHEAPEST)
    now = journal.under(after.header)
    write(now, "en til")
    copy = made(now)
    with pytest.raises(WrongPassphraseError):
        unseal_copy(copy, normalise(PASSPHRASE))
    header, _ = unseal_copy(copy, normalise("regn mot teltduken i natt"))
    assert header == after.header == now.header


def test_in_a_folder_that_others_use_their_unfinished_work_is_left_alone(
    journal: OpenJournal, tmp_path: Path
) -> None:
    shared = tmp_path / "delt"
    shared.mkdir()
    journal.copies.choose(shared)
    start = bundle.MAGIC + bytes(bundle.FORMAT)
    ours = shared / "2026-11-22 120000.copy.0a1b2c3d"
    theirs = shared / "2026-11-22 120000.copy.4e5f6a7b"
    ours.write_bytes(start + journal.header.journal_id)
    theirs.write_bytes(start + bytes(16))
    make(journal)
    assert names(shared) == ["2026-11-22 120000.copy.4e5f6a7b", "2026-11-23 120000.copy"]
