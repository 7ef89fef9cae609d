"""A new key: the same journal under other keys, and nothing of it under the old ones."""

import os
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from pathlib import Path

import pytest

from factory import CHEAPEST, PASSPHRASE, RIDDEN, craving, moment, noon
from golden_journal import fill_group, take_along
from mammadagbok.domain.entry import Entry
from mammadagbok.domain.errors import (
    EntryDamagedError,
    KeysUnchangedError,
    MammadagbokError,
    NotWritableError,
    WrongPassphraseError,
)
from mammadagbok.domain.passphrase import normalise
from mammadagbok.domain.people import NameSwap
from mammadagbok.domain.query import Query
from mammadagbok.services.copy_seal import CopySeal
from mammadagbok.services.journal import JournalFolder, Sealed
from mammadagbok.services.keys import confirm, with_new_root
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.services.renewal import Renewal, Stage, proved_copy
from mammadagbok.storage.bundle import Front, Reason, read_front, write_copy
from mammadagbok.storage.database import Database, Row
from mammadagbok.storage.schema import SEALED, tables
from mammadagbok.storage.sealed import SealedTable

BESIDE = tables(6) - tables(4)
NEW = "regn på teltduken og kanelboller"
LATER = datetime(2026, 11, 24, 8, 0, 1)
ALWAYS_WHOLE = """
import sys
from functools import partial
from pathlib import Path
from factory import CHEAPEST, noon
from mammadagbok.domain.passphrase import normalise
from mammadagbok.services.journal import JournalFolder
from mammadagbok.services.keys import confirm, with_new_root, with_passphrase
from mammadagbok.services.renewal import Renewal, proved_copy
kind, place, now, then = sys.argv[1:]
folder = JournalFolder(Path(place), noon)
sealed = confirm(folder.headers(), normalise(now))
print(flush=True)
if kind == "change":
    changed = with_passphrase(sealed, normalise(then), CHEAPEST)
    folder.replace_header(changed.header)
else:
    after = with_new_root(sealed, normalise(then), CHEAPEST, noon())
    Renewal(sealed, after).run(folder, noon(), partial(proved_copy, noon), lambda stage: None)
"""


def _open(folder: JournalFolder, passphrase: str) -> OpenJournal:
    return folder.open(confirm(folder.headers(), normalise(passphrase)))


def _renewal(folder: JournalFolder) -> Renewal:
    before = confirm(folder.headers(), normalise(PASSPHRASE))
    return Renewal(before, with_new_root(before, normalise(NEW), CHEAPEST, LATER))


def _all(journal: OpenJournal) -> dict[str, list[Row]]:
    return {
        name: SealedTable(journal.database, journal.keys.rows, name).rows("ORDER BY id")
        for name in SEALED
    }


@pytest.fixture
def filled(folder: JournalFolder) -> JournalFolder:
    journal = _open(folder, PASSPHRASE)
    journal.writing.keep(moment(""), moment("Hun kalte månen for en lampe."))
    told = replace(craving(7, "Det bare kom."), craving=RIDDEN, only_helped=True)
    first = journal.cravings.keep(told, told)
    assert isinstance(first, Entry)
    journal.cravings.keep(first, replace(told, craving=replace(RIDDEN, did="Gikk.")), first)
    gone = journal.writing.keep(moment(""), moment("Slettet igjen."))
    assert isinstance(gone, Entry)
    journal.writing.delete(gone)
    journal.group.add_cheer("Så fint.", "", "", date(2026, 11, 20))
    journal.sharing.add_name(NameSwap("Mina", "jenta"))
    fill_group(journal)
    take_along(journal)
    journal.close()
    return folder


def test_everything_comes_along_and_nothing_stays(filled: JournalFolder) -> None:
    journal = _open(filled, PASSPHRASE)
    before, generation = _all(journal), journal.database.generation()
    assert all(before[name] for name in (*BESIDE, "meetings", "topics"))
    last_ids = journal.database.query("SELECT name, seq FROM sqlite_sequence ORDER BY name")
    journal.close()
    stages: list[Stage] = []
    renewal = _renewal(filled)
    assert renewal.run(filled, LATER, no_copy, stages.append) == ()
    assert stages == [Stage.WRITING, Stage.COPYING]
    assert renewal.before.root.is_wiped
    assert renewal.after.root.is_wiped
    assert [each.name for each in filled.path.parent.iterdir()] == ["data"]
    with pytest.raises(WrongPassphraseError):
        confirm(filled.headers(), normalise(PASSPHRASE))
    journal = _open(filled, NEW)
    assert _all(journal) == before
    assert len(journal.finding.ids(Query("månen"))) == 1
    assert journal.database.generation() == generation + 1
    now = journal.database.query("SELECT name, seq FROM sqlite_sequence ORDER BY name")
    assert now == last_ids
    journal.close()
    files = sorted(filled.path.iterdir())
    assert [each.name for each in files] == ["data", "data.key", "data.key2"]
    assert {each.stat().st_mode & 0o777 for each in files} == {0o600}


def test_a_damaged_row_stops_it_and_the_old_one_counts(filled: JournalFolder) -> None:
    journal = _open(filled, PASSPHRASE)
    with journal.database.transaction():
        journal.database.change("UPDATE entries SET text = 'noe annet' WHERE id = 1")
    journal.close()
    with pytest.raises(KeysUnchangedError) as caught:
        _renewal(filled).run(filled, LATER, no_copy, lambda _: None)
    assert isinstance(caught.value.why, EntryDamagedError)
    assert [each.name for each in filled.path.parent.iterdir()] == ["data"]
    _open(filled, PASSPHRASE).close()


def test_what_did_not_come_whole_is_not_taken(
    filled: JournalFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk loses a row on the way."""
    put = SealedTable.put

    def forgetful(self: SealedTable, number: int, values: Row) -> None:
        if self.name != "cheers":
            put(self, number, values)

    monkeypatch.setattr(SealedTable, "put", forgetful)
    with pytest.raises(KeysUnchangedError):
        _renewal(filled).run(filled, LATER, no_copy, lambda _: None)
    monkeypatch.undo()
    _open(filled, PASSPHRASE).close()


def _copy(folder: JournalFolder, place: Path, name: str, reason: Reason = Reason.ORDINARY) -> Path:
    place.mkdir(exist_ok=True)
    header = folder.header()
    front = Front(header.journal_id, datetime(2026, 11, 1), reason, header.encoded())
    return write_copy(place / name, front, folder.path / "data").path


def no_copy(_folder: Path, _keys: Sealed, place: Path) -> None:
    """The disk takes none."""
    raise NotWritableError(place)


def test_copies_under_the_old_key_give_way_to_fresh_ones(
    filled: JournalFolder, tmp_path: Path
) -> None:
    home, stick = filled.path.parent / "copies", tmp_path / "pinne"
    journal = _open(filled, PASSPHRASE)
    with journal.database.transaction():
        places = SealedTable(journal.database, journal.keys.rows, "copy_places")
        for place in (stick, tmp_path / "borte"):
            places.add((str(place), "2026-11-01"))
    journal.close()
    _copy(filled, home, "gammel.copy")
    _copy(filled, stick, "gammel.copy")
    (stick / "semester.txt").write_text("hennes")
    anew = partial(proved_copy, lambda: LATER)
    left = _renewal(filled).run(filled, LATER, anew, lambda _: None)
    assert left == (tmp_path / "borte",)
    assert (stick / "semester.txt").read_text() == "hennes"
    sealed = confirm(filled.headers(), normalise(NEW))
    for place in (home, stick):
        (copy,) = place.glob("*.copy")
        assert copy.name != "gammel.copy"
        assert read_front(copy).front.header == sealed.header.encoded()
        seal = CopySeal.of(sealed.header, sealed.root.journal_keys())
        assert seal.verify(read_front(copy), tmp_path).entries == 2


def test_without_a_fresh_copy_the_old_ones_stay_and_are_named(filled: JournalFolder) -> None:
    old = _copy(filled, filled.path.parent / "copies", "gammel.copy")
    assert _renewal(filled).run(filled, LATER, no_copy, lambda _: None) == (old,)
    assert old.exists()


def test_a_half_copy_goes_and_words_that_may_be_nowhere_else_are_named(
    filled: JournalFolder,
) -> None:
    home = filled.path.parent / "copies"
    whole = _copy(filled, home, "2026-11-01 120000.copy").read_bytes()
    half = home / "2026-11-02 120000.copy"
    half.write_bytes(whole[:-5000])
    rest = home / "2026-11-03 120000.copy.0a1b2c3d"
    rest.write_bytes(whole)
    rare = _copy(filled, home, "2026-11-04 120000.copy", Reason.EMERGENCY)
    aside = filled.path.with_name("data.2026-11-01_12-00-00")
    aside.mkdir()
    anew = partial(proved_copy, lambda: LATER)
    assert _renewal(filled).run(filled, LATER, anew, lambda _: None) == (aside, rare)
    left = sorted(each.name for each in home.iterdir())
    assert left == [rare.name, "2026-11-24 080001.copy"]


def test_copies_under_the_old_key_go_when_their_stick_is_back(
    filled: JournalFolder, tmp_path: Path
) -> None:
    stick, away = tmp_path / "pinne", tmp_path / "borte"
    journal = _open(filled, PASSPHRASE)
    journal.copies.choose(stick)
    journal.close()
    former = [_copy(filled, stick, f"2026-11-0{day} 120000.copy") for day in (1, 2)]
    rare = _copy(filled, stick, "2026-11-03 120000.copy", Reason.EMERGENCY)
    before = filled.header()
    stick.rename(away)
    anew = partial(proved_copy, lambda: LATER)
    assert stick in _renewal(filled).run(filled, LATER, anew, lambda _: None)
    away.rename(stick)
    journal = _open(filled, NEW)
    job = journal.copies.begin()
    outcomes = job.run()
    journal.copies.end(job, outcomes)
    journal.close()
    made = {outcome.folder: outcome.copy for outcome in outcomes}[stick]
    assert made is not None
    assert job.ended.is_set()
    assert sorted(stick.iterdir()) == sorted([made.path, rare])
    assert not any(each.exists() for each in former)
    # The other way round, when she has brought back one from before, the later ones stay.
    assert before.created < filled.header().created


def test_when_the_places_cannot_be_read_the_new_key_counts_and_what_is_left_is_named(
    filled: JournalFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def barred(*_: object) -> tuple[Path, ...]:
        raise NotWritableError(filled.path)

    monkeypatch.setattr("mammadagbok.services.renewal.chosen_places", barred)
    left = _renewal(filled).run(filled, LATER, no_copy, lambda _: None)
    assert left == (filled.path.with_name("data.spent"), filled.copies)
    _open(filled, NEW).close()


def test_it_may_be_done_on_the_closed_journal_alone(filled: JournalFolder) -> None:
    journal = _open(filled, PASSPHRASE)
    with pytest.raises(KeysUnchangedError):
        _renewal(filled).run(filled, LATER, no_copy, lambda _: None)
    journal.close()


@pytest.mark.parametrize("kind", ["change", "key"])
@pytest.mark.parametrize("share", [0.1, 0.3, 0.5, 0.7, 0.9])
def test_killed_on_the_way_the_old_or_the_new_one_opens(
    filled: JournalFolder, kind: str, share: float
) -> None:
    """Killed after a share of the time that it takes, always with every row."""
    command = [sys.executable, "-c", ALWAYS_WHOLE, kind, str(filled.path)]
    paths = os.pathsep.join(sys.path)
    took = 0.006 if kind == "change" else 0.25
    child = subprocess.Popen(
        [*command, PASSPHRASE, NEW], stdout=subprocess.PIPE, env={**os.environ, "PYTHONPATH": paths}
    )
    assert child.stdout is not None
    with child.stdout as begun:
        begun.readline()
        time.sleep(share * took)
        child.send_signal(signal.SIGKILL)
        child.wait()
    folder = JournalFolder(filled.path, noon)
    folder.settle()
    assert _opening(folder) in ([PASSPHRASE], [NEW], [PASSPHRASE, NEW])
    journal = _open(folder, _opening(folder)[0])
    assert len(journal.finding.ids(Query())) == 2
    journal.close()
    assert len(_opening(folder)) == 1


def _opening(folder: JournalFolder) -> list[str]:
    found = []
    for passphrase in (PASSPHRASE, NEW):
        try:
            confirm(folder.headers(), normalise(passphrase)).wipe()
        except WrongPassphraseError:
            continue
        found.append(passphrase)
    return found


def test_a_database_under_other_keys_needs_them(filled: JournalFolder) -> None:
    renewal = _renewal(filled)
    old = renewal.before.root.journal_keys()
    journal_id = renewal.before.header.journal_id
    renewal.run(filled, LATER, no_copy, lambda _: None)
    with pytest.raises(MammadagbokError):
        Database.open(filled.path / "data", journal_id, old.database)


def test_what_a_cut_short_new_key_has_left_goes_once_the_new_one_is_seen_whole(
    filled: JournalFolder,
) -> None:
    spent, before = filled.path.with_name("data.spent"), filled.header()
    shutil.copytree(filled.path, spent)
    filled.drop_spent(before)
    assert spent.exists()
    sealed = confirm(filled.headers(), normalise(PASSPHRASE))
    after = with_new_root(sealed, normalise(NEW), CHEAPEST, LATER)
    filled.drop_spent(after.header)
    assert not spent.exists()
