"""Photos in the copies: each once in each place, brought back from there, gone when she says so."""

import os
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from factory import CHEAPEST, PASSPHRASE, Walking, moment
from laid import closed_journal
from mammadagbok.domain.entry import Entry
from mammadagbok.domain.errors import (
    CopyStoppedError,
    NoRoomForCopyError,
    PhotoMissingError,
    PhotosLackingError,
)
from mammadagbok.domain.passphrase import normalise
from mammadagbok.domain.photo import NewPhoto, Photo
from mammadagbok.services.copy_seal import CopySeal
from mammadagbok.services.copy_work import Outcome
from mammadagbok.services.emergency import EmergencyPhotos, emergency_copy
from mammadagbok.services.erase import Erasing
from mammadagbok.services.journal import JournalFolder, seal_new, unseal_with
from mammadagbok.services.keys import confirm, with_new_root
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.services.photo_notes import REREAD_AFTER
from mammadagbok.services.removal_work import Cleared
from mammadagbok.services.renewal import Renewal, proved_copy
from mammadagbok.services.rescuing import Rescue
from mammadagbok.services.restoring import contents, look_into, restore, undo
from mammadagbok.storage import copy_place, photo_files
from mammadagbok.storage import files as on_disk
from mammadagbok.storage.bundle import CopyFile
from mammadagbok.storage.copy_place import CopyPlace
from mammadagbok.storage.photo_files import PhotoFiles
from mammadagbok.storage.swap import asides

PIXELS = b"\xff\xd8\xff" + bytes(range(256)) * 40
NEW = "regn på teltduken og kanelboller"


@pytest.fixture
def clock() -> Walking:
    return Walking()


@pytest.fixture
def place(tmp_path: Path, clock: Walking) -> JournalFolder:
    return closed_journal(tmp_path / "Notater" / "data", clock)


def opened(folder: JournalFolder, passphrase: str = PASSPHRASE) -> OpenJournal:
    journal = folder.open(unseal_with(folder.header(), normalise(passphrase)))
    journal.copies.opened()
    return journal


@pytest.fixture
def journal(place: JournalFolder) -> Iterator[OpenJournal]:
    made = opened(place)
    yield made
    made.close()


@pytest.fixture
def stick(journal: OpenJournal, tmp_path: Path) -> Path:
    """A second place for copies."""
    folder = tmp_path / "pinne"
    folder.mkdir()
    journal.copies.choose(folder)
    return folder


def write(journal: OpenJournal, text: str = "Hun bygde et tårn.") -> Entry:
    kept = journal.writing.keep(moment(text), moment(text))
    assert isinstance(kept, Entry)
    return kept


def add(journal: OpenJournal, entry: Entry, data: bytes = PIXELS) -> Photo:
    return journal.photos.add(entry.id, NewPhoto(data, 800, 600))


def make(journal: OpenJournal) -> tuple[Outcome, ...]:
    job = journal.copies.begin()
    outcomes = job.run()
    journal.copies.end(job, outcomes)
    return outcomes


def copied(journal: OpenJournal) -> CopyFile:
    copy = make(journal)[0].copy
    assert copy is not None
    return copy


def clear(journal: OpenJournal, clock: Walking) -> Sequence[Cleared]:
    clock.on(seconds=1)
    job = journal.copies.begin_removal()
    assert job is not None
    cleared = job.run()
    journal.copies.end_removal(job, cleared)
    return cleared


def own(journal: OpenJournal) -> Path:
    return journal.database.path.with_name("photos")


def files(folder: Path) -> dict[str, bytes]:
    return {each.name: each.read_bytes() for each in folder.iterdir()} if folder.exists() else {}


def damage(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[-20] ^= 1
    path.write_bytes(data)


def test_each_place_keeps_each_photo_once_sealed_as_it_is(
    journal: OpenJournal, stick: Path, clock: Walking
) -> None:
    entry = write(journal)
    add(journal, entry)
    outcomes = make(journal)
    assert all(each.copy and not each.error and not each.lacking for each in outcomes)
    add(journal, entry, PIXELS[::-1])
    clock.on(minutes=31)
    make(journal)
    for folder in (journal.copies.home, stick):
        assert files(folder / "photos") == files(own(journal))
        assert all(each.stat().st_mode & 0o777 == 0o600 for each in (folder / "photos").iterdir())
        for known in journal.copies.reader().listed(folder):
            assert known.lacking == 0 and known.manifest is not None
            assert journal.copies.reader().verify(known.copy) == known.manifest
    assert not journal.copies.due()


def test_of_many_photos_each_is_on_the_disk_and_then_all_their_names_at_once(
    journal: OpenJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A name that the power takes with it costs no photo: the copy still says which it needs."""
    kept = write(journal)
    for number in range(5):
        add(journal, kept, PIXELS + bytes([number]))
    there, done = CopyPlace(journal.copies.home).photos.folder, list[str]()
    real_write, real_sync = on_disk.write_whole, on_disk.sync_folder

    def write_whole(path: Path, *rest: Any, **more: Any) -> None:
        real_write(path, *rest, **more)
        done.append(path.name)

    def sync_folder(folder: Path) -> None:
        real_sync(folder)
        if folder == there:
            done.append("the names")

    monkeypatch.setattr(photo_files, "write_whole", write_whole)
    for module in (on_disk, photo_files):
        monkeypatch.setattr(module, "sync_folder", sync_folder)
    make(journal)
    assert sorted(done[:-1]) == sorted(PhotoFiles(there).sizes())
    assert (len(done), done[-1]) == (6, "the names")


def test_a_copy_says_which_of_its_photos_are_not_there(journal: OpenJournal) -> None:
    entry = write(journal)
    for number in range(3):
        add(journal, entry, PIXELS + bytes([number]))
    copy = copied(journal)
    one, two, _ = sorted((journal.copies.home / "photos").iterdir())
    one.unlink()
    damage(two)
    assert [known.lacking for known in journal.copies.reader().listed(journal.copies.home)] == [1]
    with pytest.raises(PhotosLackingError) as told:
        journal.copies.reader().verify(copy)
    assert told.value.number == 2


def test_what_was_read_whole_is_not_read_again_for_a_month(
    journal: OpenJournal, clock: Walking, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = write(journal)
    add(journal, entry)
    make(journal)
    read: list[str] = []
    reading = PhotoFiles.read

    def counted(self: PhotoFiles, name: str, *, from_disk: bool = False) -> bytes:
        read.append(name)
        return reading(self, name, from_disk=from_disk)

    monkeypatch.setattr(PhotoFiles, "read", counted)
    write(journal, "Noe nytt.")
    make(journal)
    assert read == []
    clock.now += REREAD_AFTER
    write(journal, "Noe nytt igjen.")
    make(journal)
    assert len(read) == 2


@pytest.mark.parametrize("harm", [Path.unlink, damage])
def test_a_damaged_photo_comes_back_from_a_copy(
    place: JournalFolder, clock: Walking, harm: Callable[[Path], None]
) -> None:
    journal = opened(place)
    entry = write(journal)
    kept = add(journal, entry)
    make(journal)
    (file,) = own(journal).iterdir()
    harm(file)
    journal.close()
    clock.now += REREAD_AFTER
    journal = opened(place)
    if harm is Path.unlink:
        # A copy is due now, though nothing was saved.
        assert journal.copies.due()
    job = journal.copies.begin()
    journal.copies.end(job, job.run())
    assert job.mended.back == 1 and not job.mended.hurt and not journal.copies.newly_hurt
    assert journal.photos.data(kept) == PIXELS
    assert not journal.copies.due()
    journal.close()


def test_one_that_no_copy_has_is_told_once_and_harms_no_text(
    place: JournalFolder, clock: Walking, tmp_path: Path
) -> None:
    journal = opened(place)
    entry = write(journal)
    gone, stays = add(journal, entry), add(journal, entry)
    (own(journal) / journal.photos._kept(gone).file.name).unlink()
    (outcome,) = make(journal)
    assert outcome.copy is not None and outcome.lacking == 1
    assert journal.copies.newly_hurt == 1
    write(journal, "Og så en tekst til.")
    make(journal)
    assert journal.copies.newly_hurt == 0
    journal.close()
    journal = opened(place)
    assert not journal.copies.due()
    assert journal.photos.data(stays) == PIXELS
    assert journal.photos.hurt() == [gone]
    journal.close()


def test_a_damaged_photo_in_a_copy_is_made_good(
    journal: OpenJournal, stick: Path, clock: Walking
) -> None:
    add(journal, write(journal))
    make(journal)
    for file in (stick / "photos").iterdir():
        damage(file)
    clock.now += REREAD_AFTER
    write(journal, "Noe nytt.")
    make(journal)
    assert files(stick / "photos") == files(own(journal))


def test_a_damaged_file_never_goes_over_a_whole_one_in_a_copy(
    journal: OpenJournal, clock: Walking
) -> None:
    add(journal, write(journal))
    make(journal)
    whole = files(own(journal))
    for file in own(journal).iterdir():
        damage(file)
    clock.now += REREAD_AFTER
    make(journal)
    assert files(journal.copies.home / "photos") == whole == files(own(journal))


def test_text_comes_first_and_photos_as_far_as_there_is_room(
    journal: OpenJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = write(journal)
    for _ in range(5):
        add(journal, entry)
    room = journal.database.size() * 3 + 30_000
    monkeypatch.setattr(copy_place, "MOST_BYTES", room)
    (outcome,) = make(journal)
    assert outcome.copy is not None
    assert isinstance(outcome.error, NoRoomForCopyError)
    assert 0 < outcome.lacking < 5
    there = files(journal.copies.home / "photos")
    assert len(there) == 5 - outcome.lacking
    assert outcome.copy.size + sum(map(len, there.values())) <= room
    assert outcome.error.needed > outcome.error.room
    (known,) = journal.copies.reader().listed(journal.copies.home)
    assert known.lacking == outcome.lacking
    journal.copies.allow_more(journal.copies.home)
    assert make(journal)[0].lacking == 0


def test_copies_and_photos_together_stay_within_the_room(
    journal: OpenJournal, clock: Walking, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = write(journal)
    monkeypatch.setattr(copy_place, "MOST_BYTES", journal.database.size() * 21 // 5)
    for _ in range(10):
        add(journal, entry)
    for number in range(20):
        clock.on(hours=7)
        write(journal, f"Tekst {number}.")
        make(journal)
        held = sum(each.stat().st_size for each in journal.copies.home.rglob("*"))
        assert held <= copy_place.MOST_BYTES


def test_a_stopped_round_leaves_nothing_half_and_the_next_goes_on(
    journal: OpenJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = write(journal)
    for _ in range(4):
        add(journal, entry)
    job = journal.copies.begin()
    writing = PhotoFiles.write

    def stops(self: PhotoFiles, name: str, data: bytes, **more: Any) -> None:
        writing(self, name, data, **more)
        job.stop()

    monkeypatch.setattr(PhotoFiles, "write", stops)
    with pytest.raises(CopyStoppedError):
        job.run()
    journal.copies.end(job)
    monkeypatch.undo()
    assert len(files(journal.copies.home / "photos")) == 1
    (known,) = journal.copies.reader().listed(journal.copies.home)
    assert known.lacking == 3
    assert journal.copies.due()
    make(journal)
    assert files(journal.copies.home / "photos") == files(own(journal))


def test_rotation_keeps_photos(journal: OpenJournal, clock: Walking) -> None:
    add(journal, write(journal))
    for number in range(30):
        clock.on(hours=9)
        write(journal, f"Tekst {number}.")
        make(journal)
    assert files(journal.copies.home / "photos") == files(own(journal))


def test_a_photo_deleted_truly_is_in_no_place_and_no_copy_names_it(
    journal: OpenJournal, stick: Path, clock: Walking
) -> None:
    entry = write(journal)
    gone, stays = add(journal, entry), add(journal, entry)
    make(journal)
    journal.photos.delete_now([gone])
    assert all(each.is_done for each in clear(journal, clock))
    assert journal.copies.pending() == []
    assert len(files(own(journal))) == 1 and journal.photos.data(stays) == PIXELS
    for folder in (journal.copies.home, stick):
        assert files(folder / "photos") == files(own(journal))
        for known in journal.copies.reader().listed(folder):
            assert known.manifest is not None
            assert known.manifest.photos.keys() == files(own(journal)).keys()
            assert journal.copies.reader().verify(known.copy).entries == 1


def test_a_photo_deleted_truly_goes_also_where_a_copy_cannot_be_read(
    journal: OpenJournal, clock: Walking
) -> None:
    entry = write(journal)
    add(journal, entry)
    copy = copied(journal)
    copy.path.write_bytes(copy.path.read_bytes()[:-5])
    journal.writing.delete(entry)
    (cleared,) = clear(journal, clock)
    assert cleared.lacks_copy
    assert files(journal.copies.home / "photos") == {}


def test_an_entry_deleted_truly_takes_its_photos_out_of_a_stick_that_was_away(
    journal: OpenJournal, stick: Path, clock: Walking
) -> None:
    entry = write(journal)
    add(journal, entry)
    make(journal)
    away = stick.with_name("borte")
    stick.rename(away)
    journal.writing.delete(entry)
    clear(journal, clock)
    assert files(journal.copies.home / "photos") == {}
    assert journal.copies.pending() == [stick]
    assert len(files(away / "photos")) == 1
    away.rename(stick)
    clear(journal, clock)
    assert files(stick / "photos") == {} and journal.copies.pending() == []


def test_photos_of_another_journal_on_the_same_stick_are_left_alone(
    journal: OpenJournal, stick: Path, clock: Walking, tmp_path: Path
) -> None:
    other_folder = JournalFolder(tmp_path / "Annet" / "data", clock)
    other_folder.create(seal_new(normalise(NEW), CHEAPEST, clock()))
    other = opened(other_folder, NEW)
    other.copies.choose(stick)
    theirs = add(other, write(other))
    make(other)
    names = set(files(stick / "photos"))
    entry = write(journal)
    add(journal, entry)
    (stick / "photos" / "min katt.jpg").write_bytes(b"hers")
    clock.on(minutes=1)
    make(journal)
    assert len(files(stick / "photos")) == 3
    journal.writing.delete(entry)
    clear(journal, clock)
    assert set(files(stick / "photos")) == names | {"min katt.jpg"}
    erasing = Erasing(other_folder, other.header.journal_id, (stick,), ())
    assert other.photos.data(theirs) == PIXELS
    other.close()
    assert erasing.run() == ()
    assert set(files(stick / "photos")) == {"min katt.jpg"}


def test_what_no_copy_names_any_more_goes_with_the_next_copy(journal: OpenJournal) -> None:
    add(journal, write(journal))
    make(journal)
    (file,) = (journal.copies.home / "photos").iterdir()
    file.with_name("ab" * 16).write_bytes(file.read_bytes())
    make(journal)
    assert set(files(journal.copies.home / "photos")) == {file.name}


def test_with_a_copy_that_cannot_be_read_nothing_goes(journal: OpenJournal) -> None:
    add(journal, write(journal))
    copy = copied(journal)
    (file,) = (journal.copies.home / "photos").iterdir()
    file.with_name("ab" * 16).write_bytes(file.read_bytes())
    damaged = copy.path.with_name("2026-01-01 120000.copy")
    damaged.write_bytes(copy.path.read_bytes()[:-5])
    write(journal, "Noe nytt.")
    make(journal)
    assert "ab" * 16 in files(journal.copies.home / "photos")


def test_a_copy_brings_its_photos_where_nothing_is_left(
    place: JournalFolder, clock: Walking
) -> None:
    journal = opened(place)
    entry = write(journal)
    kept = add(journal, entry)
    copy = copied(journal)
    journal.close()
    shutil.rmtree(place.path)
    restored = _restored(place, copy, clock)
    assert restored.photos.of(entry.id) == [kept] and restored.photos.data(kept) == PIXELS
    (here,), (there,) = own(restored).iterdir(), (place.copies / "photos").iterdir()
    assert not here.samefile(there)
    restored.close()


def _restored(place: JournalFolder, copy: CopyFile, clock: Walking) -> OpenJournal:
    told = look_into(place, copy, normalise(PASSPHRASE))
    assert told.lacking == 0
    restore(place, told.copy, told.seal, clock.on(minutes=5))
    told.seal.wipe()
    return opened(place)


def test_undoing_a_restore_has_all_photos_again(place: JournalFolder, clock: Walking) -> None:
    journal = opened(place)
    entry = write(journal)
    old = add(journal, entry)
    copy = copied(journal)
    new = add(journal, entry, PIXELS[::-1])
    journal.close()
    restored = _restored(place, copy, clock)
    assert restored.photos.of(entry.id) == [old] and restored.photos.data(old) == PIXELS
    add(restored, entry, PIXELS + b"x")
    restored.close()
    (aside,) = asides(place.path)
    assert len(files(aside / "photos")) == 2
    seal = contents(place, copy, _seal(place)).seal
    undo(place, aside, seal, clock.on(minutes=5))
    seal.wipe()
    back = opened(place)
    assert back.photos.of(entry.id) == [old, new] and back.photos.data(new) == PIXELS[::-1]
    (aside,) = asides(place.path)
    assert len(files(aside / "photos")) == 2
    # True deletion reaches the journal that was set aside, photos of its own too.
    back.writing.delete(entry)
    assert all(each.is_done for each in clear(back, clock))
    assert files(aside / "photos") == {} == files(own(back))
    back.close()


def _seal(place: JournalFolder) -> CopySeal:
    sealed = unseal_with(place.header(), normalise(PASSPHRASE))
    return CopySeal(sealed.header, sealed.root.journal_keys())


def test_a_photo_whose_file_is_nowhere_does_not_stop_a_restore(
    place: JournalFolder, clock: Walking
) -> None:
    journal = opened(place)
    entry = write(journal)
    kept = add(journal, entry)
    copy = copied(journal)
    journal.close()
    for folder in (own(journal), place.copies / "photos"):
        shutil.rmtree(folder)
    told = look_into(place, copy, normalise(PASSPHRASE))
    assert told.lacking == 1
    restore(place, told.copy, told.seal, clock.on(minutes=5))
    told.seal.wipe()
    restored = opened(place)
    with pytest.raises(PhotoMissingError):
        restored.photos.data(kept)
    assert restored.finding.read(entry.id) == entry
    restored.close()


def test_a_rescue_has_the_photos(place: JournalFolder, clock: Walking) -> None:
    journal = opened(place)
    entry = write(journal)
    kept = add(journal, entry)
    make(journal)
    later = add(journal, entry, PIXELS[::-1])
    journal.close()
    rescue = Rescue(place, _seal(place))
    rescue.survey()
    rescue.put_together(clock.on(minutes=1))
    rescue.close()
    again = opened(place)
    assert again.photos.of(entry.id) == [kept, later]
    assert again.photos.data(kept) == PIXELS and again.photos.data(later) == PIXELS[::-1]
    again.close()


def test_a_new_key_seals_every_photo_anew_and_the_old_files_are_gone(
    place: JournalFolder, clock: Walking, tmp_path: Path
) -> None:
    journal = opened(place)
    stick = tmp_path / "pinne"
    stick.mkdir()
    journal.copies.choose(stick)
    entry = write(journal)
    kept = add(journal, entry)
    off = journal.photos.take_off(add(journal, entry, PIXELS[::-1]))
    make(journal)
    emergency_copy(journal, moment(""), moment("nød"), stick)
    before = files(own(journal))
    journal.close()
    old = confirm(place.headers(), normalise(PASSPHRASE))
    new = with_new_root(old, normalise(NEW), CHEAPEST, clock.on(seconds=2))
    left = Renewal(old, new).run(place, clock(), partial(proved_copy, clock), lambda _: None)
    assert len(left) == 1
    again = opened(place, NEW)
    assert again.photos.data(kept) == PIXELS and again.photos.data(off) == PIXELS[::-1]
    now = files(own(again))
    assert len(now) == 2 and not now.keys() & before.keys()
    for folder in (stick, again.copies.home):
        assert files(folder / "photos") == now
    assert again.photos.taken_off() == [off]
    again.close()
    assert [each.name for each in place.path.parent.iterdir()].count("data.spent") == 0


def test_photos_under_the_old_key_go_from_a_stick_that_was_away(
    place: JournalFolder, clock: Walking, tmp_path: Path
) -> None:
    journal = opened(place)
    stick = tmp_path / "pinne"
    stick.mkdir()
    journal.copies.choose(stick)
    add(journal, write(journal))
    make(journal)
    journal.close()
    stick.rename(tmp_path / "borte")
    old = confirm(place.headers(), normalise(PASSPHRASE))
    new = with_new_root(old, normalise(NEW), CHEAPEST, clock.on(seconds=2))
    Renewal(old, new).run(place, clock(), partial(proved_copy, clock), lambda _: None)
    (tmp_path / "borte").rename(stick)
    again = opened(place, NEW)
    make(again)
    assert files(stick / "photos") == files(own(again))
    again.close()


def test_erasing_takes_every_photo(place: JournalFolder, clock: Walking, tmp_path: Path) -> None:
    journal = opened(place)
    stick = tmp_path / "pinne"
    stick.mkdir()
    journal.copies.choose(stick)
    add(journal, write(journal))
    make(journal)
    journal.close()
    assert Erasing(place, journal.header.journal_id, (stick,), ()).run() == ()
    assert list(stick.iterdir()) == [] and not place.path.parent.exists()


def test_an_emergency_copy_has_photos_beside_it_when_there_is_room(
    journal: OpenJournal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = write(journal)
    for _ in range(3):
        add(journal, entry)
    copy = emergency_copy(journal, moment(""), moment("ny tekst"), tmp_path / "pinne")
    assert files(copy.with_name("photos")) == {}
    assert EmergencyPhotos(journal, copy).run() == 0
    assert files(copy.with_name("photos")) == files(own(journal))
    monkeypatch.setattr(copy_place, "MOST_BYTES", 25_000)
    copy = emergency_copy(journal, moment(""), moment("ny tekst"), tmp_path / "full")
    assert EmergencyPhotos(journal, copy).run() == 1


def test_nothing_readable_lies_anywhere(journal: OpenJournal, stick: Path, tmp_path: Path) -> None:
    add(journal, write(journal))
    make(journal)
    for path in tmp_path.rglob("*"):
        if path.is_file():
            assert PIXELS[:64] not in path.read_bytes()


CRASHING = """
import sys
from pathlib import Path
from factory import PASSPHRASE, noon
from mammadagbok.domain.passphrase import normalise
from mammadagbok.domain.photo import NewPhoto
from mammadagbok.services.journal import JournalFolder, unseal_with
folder = JournalFolder(Path(sys.argv[1]), noon)
journal = folder.open(unseal_with(folder.header(), normalise(PASSPHRASE)))
journal.copies.opened()
number = 0
while True:
    number += 1
    kept = journal.photos.add(1, NewPhoto(b"photo %d " % number * 999, 4, 3))
    print("kept", kept.id, number, flush=True)
    if number % 4 == 0:
        journal.photos.delete_now([kept])
        print("gone", kept.id, number, flush=True)
    if number % 3 == 0:
        job = journal.copies.begin()
        journal.copies.end(job, job.run())
    if number % 6 == 0 and (job := journal.copies.begin_removal()) is not None:
        journal.copies.end_removal(job, job.run())
    if number == 25:
        journal.photos.delete_now(journal.photos.of(1))
        print("all", flush=True)
"""


def test_killed_at_any_moment_no_photo_that_was_kept_is_lost_and_none_is_half(
    place: JournalFolder, clock: Walking
) -> None:
    journal = opened(place)
    write(journal)
    journal.close()
    lives = random.Random(16)
    known: dict[int, bytes] = {}
    for _ in range(6):
        lines = _killed(place, lives.uniform(0.05, 0.6))
        for line in lines:
            match line.split():
                case ["kept", identity, number]:
                    known[int(identity)] = b"photo %d " % int(number) * 999
                case ["gone", identity, _]:
                    known.pop(int(identity), None)
                case ["all"]:
                    known.clear()
        journal = opened(place)
        there = {kept.id: journal.photos.data(kept) for kept in journal.photos.of(1)}
        # The last act may be done and not told yet: one photo more or less, or all of them gone.
        assert len(there.keys() ^ known.keys()) <= 1 or there == {}
        assert all(there[number] == known[number] for number in there.keys() & known.keys())
        assert len(files(own(journal))) == len(there)
        journal.photos.delete_now(journal.photos.of(1)[20:])
        known = {kept.id: journal.photos.data(kept) for kept in journal.photos.of(1)}
        make(journal)
        while (job := journal.copies.begin_removal()) is not None:
            journal.copies.end_removal(job, job.run())
        assert files(journal.copies.home / "photos") == files(own(journal))
        for each in journal.copies.reader().listed(journal.copies.home):
            journal.copies.reader().verify(each.copy)
        journal.close()


def _killed(place: JournalFolder, seconds: float) -> list[str]:
    """What the program said before it was killed, so long after its first word."""
    program = subprocess.Popen(
        [sys.executable, "-c", CRASHING, str(place.path)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])},
    )
    assert program.stdout is not None
    first = program.stdout.readline()
    time.sleep(seconds)
    program.kill()
    lines = [first, *program.stdout]
    program.wait()
    program.stdout.close()
    return [line for line in lines if line.endswith("\n")]
