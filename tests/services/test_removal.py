"""What she deletes leaves every copy: shown on the decrypted pages, not by a query."""

import os
import random
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from factory import CHEAPEST, NOON, PASSPHRASE, Walking, craving, moment
from laid import closed_journal, open_journal
from mammadagbok.crypto.envelope import sealed_anew
from mammadagbok.crypto.sealed import seal_value
from mammadagbok.domain.entry import Entry, NewEntry
from mammadagbok.domain.errors import CopyStoppedError, PlaceMissingError
from mammadagbok.domain.passphrase import normalise
from mammadagbok.domain.query import Query
from mammadagbok.services.copies import copy_now
from mammadagbok.services.copy_reading import copies_in
from mammadagbok.services.journal import JournalFolder, Sealed, unseal_with
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.services.opening import Opening
from mammadagbok.services.removal_work import Cleared
from mammadagbok.storage import bundle
from mammadagbok.storage.bundle import CopyFile, Reason, extract, read_front
from pages import decrypted

SECRET = "hemmelighetskremmeriet"


@pytest.fixture
def clock() -> Walking:
    return Walking()


@pytest.fixture
def journal(tmp_path: Path, clock: Walking) -> Iterator[OpenJournal]:
    opened = open_journal(tmp_path / "Notater" / "data", clock)
    opened.copies.opened()
    yield opened
    opened.close()


def set_aside(journal: OpenJournal) -> Path:
    """The journal as it is now, as it would lie after another one had taken its place."""
    place = journal.database.path.parent
    aside = place.with_name("data.2026-11-20_08-00-00")
    descriptor, size = journal.database.hold_still()
    aside.mkdir()
    for name in ("data.key", "data.key2"):
        shutil.copy(place / name, aside / name)
    (aside / "data").write_bytes(os.pread(descriptor, size, 0))
    journal.database.move_on()
    return aside


def write(journal: OpenJournal, words: NewEntry) -> Entry:
    kept = journal.writing.keep(words, words)
    assert isinstance(kept, Entry)
    return kept


def made(journal: OpenJournal) -> CopyFile:
    job = journal.copies.begin()
    outcomes = job.run()
    journal.copies.end(job, outcomes)
    assert outcomes[0].copy is not None
    return outcomes[0].copy


def clear(journal: OpenJournal) -> Sequence[Cleared]:
    job = journal.copies.begin_removal()
    if job is None:
        return ()
    cleared = job.run()
    journal.copies.end_removal(job, cleared)
    return cleared


def holds(journal: OpenJournal, path: Path, tmp_path: Path) -> bool:
    """True when her word stands anywhere on a page of the copy's database."""
    out = tmp_path / "out"
    extract(read_front(path), out)
    pages = decrypted(out.read_bytes(), journal.keys.database)
    out.unlink()
    return SECRET.encode() in pages


def test_the_search_itself_finds_what_is_there(journal: OpenJournal, tmp_path: Path) -> None:
    write(journal, moment(SECRET))
    assert holds(journal, made(journal).path, tmp_path)


def test_it_leaves_every_copy_and_all_of_them_still_hold(
    journal: OpenJournal, clock: Walking, tmp_path: Path
) -> None:
    kept = write(journal, craving(5, f"{SECRET} " * 900))
    write(journal, moment("Hun lo av sin egen vits."))
    copies = []
    for _ in range(3):
        clock.on(minutes=31)
        copies.append(made(journal))
    before = {copy.path: copy.front.made for copy in copies}
    journal.writing.delete(kept)
    assert journal.copies.pending() == [journal.copies.home]
    assert all(each.is_done for each in clear(journal))
    assert journal.copies.pending() == []
    after = copies_in(journal.copies.home).ours
    assert {copy.path: copy.front.made for copy in after} == before
    for copy in after:
        assert journal.copies.reader().verify(copy).entries == 1
        assert not holds(journal, copy.path, tmp_path)
    assert not decrypted_live(journal)


def decrypted_live(journal: OpenJournal) -> bool:
    return SECRET.encode() in decrypted(journal.database.path.read_bytes(), journal.keys.database)


def test_nothing_stays_on_any_page_after_a_life_of_edits(
    journal: OpenJournal, clock: Walking, tmp_path: Path
) -> None:
    """Pages were split and joined, and bytes of hers left where her rows once stood."""
    before = _live_a_life(journal)
    copy = made(journal)
    for entry in before:
        journal.writing.delete(entry)
    # The premise: deleting alone leaves some, here and in a copy that holds no row of hers.
    assert decrypted_live(journal)
    clock.on(minutes=40)
    after = made(journal)
    assert all(each.is_done for each in clear(journal))
    assert not decrypted_live(journal)
    for each in (copy, after):
        assert not holds(journal, each.path, tmp_path)
        journal.copies.reader().verify(read_front(each.path))


def test_of_a_large_journal_the_copies_are_clean_at_once_and_it_is_at_the_next_opening(
    tmp_path: Path, clock: Walking, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Building the pages of a large one anew would hold the window."""
    monkeypatch.setattr("mammadagbok.services.copies.PACKED_AT_ONCE_BYTES", 0)
    folder = closed_journal(tmp_path / "Stor" / "data", clock)
    opening = Opening(folder, clock)
    journal = opening.open(opening.examine(partial(_unsealed, folder)))
    for entry in _live_a_life(journal):
        journal.writing.delete(entry)
    before = made(journal)
    clock.on(minutes=40)
    assert all(each.is_done for each in clear(journal))
    assert decrypted_live(journal)
    after = made(journal)
    for each in (before, after):
        assert not holds(journal, each.path, tmp_path)
    journal.close()
    journal = opening.open(opening.examine(partial(_unsealed, folder)))
    assert not decrypted_live(journal)
    assert not journal.copies.must_pack()
    assert not journal.copies.due()
    journal.close()


def test_closed_at_once_no_page_holds_what_was_deleted(tmp_path: Path, clock: Walking) -> None:
    """A copy may be under way until then, and nothing be cleared before."""
    folder = closed_journal(tmp_path / "Rask" / "data", clock)
    opening = Opening(folder, clock)
    journal = opening.open(opening.examine(partial(_unsealed, folder)))
    for entry in _live_a_life(journal):
        journal.writing.delete(entry)
    assert decrypted_live(journal)
    key = bytes(journal.keys.database)
    journal.close()
    assert SECRET.encode() not in decrypted(folder.file.read_bytes(), key)


def _unsealed(folder: JournalFolder) -> Sealed:
    return unseal_with(folder.header(), normalise(PASSPHRASE))


def _live_a_life(journal: OpenJournal) -> list[Entry]:
    """Write and change short texts by a fixed dice; return those with her word in them."""
    dice = random.Random(13)
    kept: list[Entry] = []
    hers: list[Entry] = []
    for _ in range(250):
        mine = dice.random() < 0.3
        (hers if mine else kept).append(write(journal, moment(_text(dice, mine))))
        if dice.random() < 0.5 and (chosen := dice.choice([hers, kept])):
            entry = dice.choice(chosen)
            journal.writing.keep(entry, moment(_text(dice, chosen is hers)))
    return hers


def _text(dice: random.Random, mine: bool) -> str:
    word = SECRET if mine else "rolig"
    return f"{word} " * dice.randrange(1, 400 // len(word))


def test_a_stick_that_is_not_there_is_waited_for(
    journal: OpenJournal, clock: Walking, tmp_path: Path
) -> None:
    stick, away = tmp_path / "stick", tmp_path / "away"
    stick.mkdir()
    journal.copies.choose(stick)
    kept = write(journal, moment(SECRET))
    made(journal)
    stick.rename(away)
    journal.writing.delete(kept)
    cleared = clear(journal)
    assert [each.is_done for each in cleared] == [True, False]
    assert isinstance(cleared[1].error, PlaceMissingError)
    assert journal.copies.pending() == [stick]
    # Nor does an empty mount point pass for the stick.
    stick.mkdir()
    assert not clear(journal)[0].is_done
    stick.rmdir()
    away.rename(stick)
    assert [each.folder for each in clear(journal)] == [stick]
    assert journal.copies.pending() == []
    (copy,) = stick.iterdir()
    assert not holds(journal, copy, tmp_path)


def test_a_place_she_forgets_is_waited_for_no_more(
    journal: OpenJournal, clock: Walking, tmp_path: Path
) -> None:
    journal.copies.choose(tmp_path / "stick")
    journal.writing.delete(write(journal, moment(SECRET)))
    clear(journal)
    assert journal.copies.pending() == [tmp_path / "stick"]
    journal.copies.forget(tmp_path / "stick")
    assert journal.copies.pending() == []


def test_a_second_removal_is_not_taken_for_the_first(
    journal: OpenJournal, clock: Walking, tmp_path: Path
) -> None:
    journal.copies.choose(tmp_path / "stick")
    first, second = write(journal, moment("en")), write(journal, moment(SECRET))
    copy = made(journal)
    journal.writing.delete(first)
    clear(journal)
    journal.writing.delete(second)
    assert journal.copies.pending() == [journal.copies.home, tmp_path / "stick"]
    clear(journal)
    assert not holds(journal, copy.path, tmp_path)


def test_one_that_cannot_be_rewritten_gives_way_to_a_new_one(
    journal: OpenJournal, clock: Walking
) -> None:
    """A copy under an older key, and one that is damaged."""
    kept = write(journal, moment(SECRET))
    home = journal.copies.home
    other, root = sealed_anew(journal.header.journal_id, b"gammel", CHEAPEST, NOON)
    stale = made(journal)
    keys = root.journal_keys()
    foreign = stale.front
    front = replace(foreign, header=other.encoded())
    front = replace(front, manifest=seal_value(keys.copies, b"{}", front.bound_part()))
    bundle.write_copy(stale.path, front, journal.database.path)
    damaged = home / "2026-11-20 110000.copy"
    damaged.write_bytes(stale.path.read_bytes()[:5000])
    journal.writing.delete(kept)
    (cleared,) = clear(journal)
    assert cleared.lacks_copy
    assert journal.copies.pending() == [home]
    assert stale.path.exists()
    fresh = made(journal)
    (cleared,) = clear(journal)
    assert cleared.is_done
    assert list(home.iterdir()) == [fresh.path]


def test_stopped_or_killed_at_any_step_it_goes_on_where_it_was(
    journal: OpenJournal, clock: Walking, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = write(journal, moment(SECRET))
    for _ in range(3):
        clock.on(minutes=31)
        made(journal)
    journal.writing.delete(kept)
    originals = tmp_path / "originals"
    shutil.copytree(journal.copies.home, originals)
    for steps in range(1, 90, 5):
        shutil.rmtree(journal.copies.home)
        shutil.copytree(originals, journal.copies.home)
        job = journal.copies.begin_removal()
        assert job is not None
        monkeypatch.setattr(job, "_stop", _After(steps))
        try:
            job.run()
        except CopyStoppedError:
            copies = copies_in(journal.copies.home).ours
            assert len(copies) == 3
            for copy in copies:
                journal.copies.reader().verify(copy)
    assert journal.copies.pending() == [journal.copies.home]
    assert all(each.is_done for each in clear(journal))
    for copy in copies_in(journal.copies.home).ours:
        assert not holds(journal, copy.path, tmp_path)


class _After:
    """Stops the work after so many steps."""

    def __init__(self, steps: int) -> None:
        self._left = steps

    def step(self) -> None:
        self._left -= 1
        if self._left < 0:
            raise CopyStoppedError


def test_an_emergency_copy_loses_it_too_and_stays(
    journal: OpenJournal, clock: Walking, tmp_path: Path
) -> None:
    kept = write(journal, moment(SECRET))
    args = (journal.database, journal.header, journal.keys, clock())
    copy = copy_now(*args, Reason.EMERGENCY, journal.copies.home)
    journal.writing.delete(kept)
    assert all(each.is_done for each in clear(journal))
    assert read_front(copy.path).front.reason is Reason.EMERGENCY
    assert not holds(journal, copy.path, tmp_path)


def test_a_journal_that_was_set_aside_lets_go_of_it_too(
    journal: OpenJournal, clock: Walking
) -> None:
    kept, unwanted = write(journal, moment("Månen.")), write(journal, moment(SECRET))
    aside = set_aside(journal)
    journal.writing.delete(unwanted)
    clock.on(minutes=2)
    assert aside in journal.copies.pending()
    assert all(each.is_done for each in clear(journal))
    assert journal.copies.pending() == []
    folder = JournalFolder(aside, clock)
    again = folder.open(unseal_with(folder.header(), normalise(PASSPHRASE)))
    assert again.finding.ids(Query()) == [kept.id]
    pages = decrypted((aside / "data").read_bytes(), again.keys.database)
    again.close()
    assert SECRET.encode() not in pages


def test_one_that_cannot_be_opened_is_named_until_she_deletes_it(
    journal: OpenJournal, clock: Walking
) -> None:
    unwanted = write(journal, moment(SECRET))
    aside = set_aside(journal)
    (aside / "data").write_bytes(b"tull" * 5000)
    journal.writing.delete(unwanted)
    clock.on(minutes=2)
    clear(journal)
    assert journal.copies.pending() == [aside]
    journal.copies.drop_aside(aside)
    assert not aside.exists()
    assert journal.copies.pending() == []
    assert journal.copies.begin_removal() is None


def test_nothing_but_what_was_set_aside_is_deleted(journal: OpenJournal, tmp_path: Path) -> None:
    hers = tmp_path / "bilder"
    hers.mkdir()
    journal.copies.drop_aside(hers)
    assert hers.exists()


def test_words_that_stand_in_an_emergency_copy_alone_are_not_deleted(
    journal: OpenJournal, clock: Walking, tmp_path: Path
) -> None:
    """Under another key it cannot be rewritten; she is told of it instead."""
    unwanted = write(journal, moment(SECRET))
    home = journal.copies.home
    copy_now(journal.database, journal.header, journal.keys, NOON, Reason.EMERGENCY, home)
    (emergency,) = home.glob("*.copy")
    other = sealed_anew(
        journal.header.journal_id, normalise("noen andre ord nå"), CHEAPEST, clock.now
    )[0]
    front = replace(read_front(emergency).front, header=other.encoded(), manifest=b"x" * 60)
    extract(read_front(emergency), tmp_path / "db")
    bundle.write_copy(emergency, front, tmp_path / "db")
    made(journal)
    journal.writing.delete(unwanted)
    clock.on(minutes=2)
    clear(journal)
    assert emergency.exists()
    assert journal.copies.pending() == [home]
