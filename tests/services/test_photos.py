"""Photos: sealed files beside the journal, each whole with its row or not there at all."""

import errno
import os
import threading
from datetime import timedelta
from pathlib import Path

import pytest

from factory import NOON, PASSPHRASE, Walking, moment
from laid import open_journal
from mammadagbok.domain.entry import Entry
from mammadagbok.domain.errors import (
    DiskFullError,
    EntryMissingError,
    JournalMovedError,
    PhotoDamagedError,
    PhotoMissingError,
    PhotoTooLargeError,
    TooManyPhotosError,
)
from mammadagbok.domain.passphrase import normalise
from mammadagbok.domain.photo import MOST_BYTES, MOST_ON_ENTRY, NewPhoto, Photo
from mammadagbok.services.journal import JournalFolder, unseal_with
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.storage import files

PIXELS = b"\xff\xd8\xff" + bytes(range(256)) * 40


def photo(data: bytes = PIXELS) -> NewPhoto:
    return NewPhoto(data, 800, 600)


def write(journal: OpenJournal, text: str = "Hun bygde et tårn.") -> Entry:
    kept = journal.writing.keep(moment(text), moment(text))
    assert isinstance(kept, Entry)
    return kept


def kept_files(journal: OpenJournal) -> list[Path]:
    folder = journal.database.path.with_name("photos")
    return sorted(folder.iterdir()) if folder.exists() else []


def again(folder: JournalFolder) -> OpenJournal:
    return folder.open(unseal_with(folder.header(), normalise(PASSPHRASE)))


def test_a_photo_comes_back_as_it_was(journal: OpenJournal) -> None:
    entry = write(journal)
    kept = journal.photos.add(entry.id, photo())
    assert kept == Photo(kept.id, entry.id, 800, 600)
    assert journal.photos.of(entry.id) == [kept]
    assert journal.photos.data(kept) == PIXELS


def test_its_file_has_a_neutral_name_is_hers_alone_and_tells_nothing(journal: OpenJournal) -> None:
    for _ in range(2):
        journal.photos.add(write(journal).id, photo())
    one, other = kept_files(journal)
    assert len(one.name) == 32 and not one.suffix
    assert one.stat().st_mode & 0o777 == 0o600 and one.parent.stat().st_mode & 0o777 == 0o700
    assert PIXELS[:32] not in one.read_bytes()
    assert one.read_bytes()[26:] != other.read_bytes()[26:]


@pytest.mark.parametrize("at", [0, 8, 12, 30, 500, -1])
def test_a_changed_byte_is_told_and_never_shown(journal: OpenJournal, at: int) -> None:
    kept = journal.photos.add(write(journal).id, photo())
    (file,) = kept_files(journal)
    data = bytearray(file.read_bytes())
    data[at] ^= 1
    file.write_bytes(data)
    with pytest.raises(PhotoDamagedError):
        journal.photos.data(kept)


def test_the_file_of_one_photo_does_not_pass_for_another(journal: OpenJournal) -> None:
    entry = write(journal)
    first = journal.photos.add(entry.id, photo())
    (one,) = kept_files(journal)
    second = journal.photos.add(entry.id, photo(PIXELS[::-1]))
    (two,) = [file for file in kept_files(journal) if file != one]
    one_data = one.read_bytes()
    one.write_bytes(two.read_bytes())
    two.write_bytes(one_data)
    for each in (first, second):
        with pytest.raises(PhotoDamagedError):
            journal.photos.data(each)


def test_a_missing_file_is_told_and_hides_nothing_else(journal: OpenJournal) -> None:
    entry = write(journal)
    gone, whole = (journal.photos.add(entry.id, photo(PIXELS + mark)) for mark in (b"a", b"bb"))
    (file,) = [each for each in kept_files(journal) if each.stat().st_size % 2 == 0]
    assert journal.photos.hurt() == []
    file.unlink()
    with pytest.raises(PhotoMissingError):
        journal.photos.data(gone)
    assert journal.photos.hurt() == [gone]
    assert journal.photos.of(entry.id) == [gone, whole]
    assert journal.photos.data(whole) == PIXELS + b"bb"
    assert journal.writing.keep(entry, moment("Hun bygde videre.")) != entry


def test_a_file_cut_short_is_seen_without_reading_it(journal: OpenJournal) -> None:
    kept = journal.photos.add(write(journal).id, photo())
    (file,) = kept_files(journal)
    file.write_bytes(file.read_bytes()[:-1])
    assert journal.photos.hurt() == [kept]


def test_limits(journal: OpenJournal) -> None:
    entry = write(journal)
    with pytest.raises(PhotoTooLargeError):
        journal.photos.add(entry.id, photo(bytes(MOST_BYTES + 1)))
    assert journal.photos.data(journal.photos.add(entry.id, photo(bytes(MOST_BYTES))))
    for _ in range(MOST_ON_ENTRY - 1):
        journal.photos.add(entry.id, photo())
    with pytest.raises(TooManyPhotosError):
        journal.photos.add(entry.id, photo())
    assert len(kept_files(journal)) == MOST_ON_ENTRY


def test_nothing_is_put_on_an_entry_that_is_gone(journal: OpenJournal) -> None:
    entry = write(journal)
    journal.writing.delete(entry)
    with pytest.raises(EntryMissingError):
        journal.photos.add(entry.id, photo())
    assert kept_files(journal) == []


def test_a_full_disk_leaves_nothing_half(
    journal: OpenJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = write(journal)

    def full(descriptor: int, data: bytes) -> None:
        os.write(descriptor, data[:100])
        os.close(descriptor)
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(files, "_fill", full)
    with pytest.raises(DiskFullError):
        journal.photos.add(entry.id, photo())
    assert kept_files(journal) == [] and journal.photos.of(entry.id) == []
    assert journal.writing.keep(entry, moment("Og så en til."))


def test_a_disk_that_gives_back_something_else_is_told(
    journal: OpenJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = write(journal)
    fill = files._fill
    monkeypatch.setattr(
        files, "_fill", lambda at, data: fill(at, data[:-1] + bytes([data[-1] ^ 1]))
    )
    with pytest.raises(PhotoDamagedError):
        journal.photos.add(entry.id, photo())
    assert kept_files(journal) == [] and journal.photos.of(entry.id) == []


def test_a_row_that_cannot_be_saved_leaves_no_file(
    journal: OpenJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = write(journal)

    def fails(*_: object) -> Photo:
        raise DiskFullError

    monkeypatch.setattr(type(journal.photos._rows), "add", fails)
    with pytest.raises(DiskFullError):
        journal.photos.add(entry.id, photo())
    assert kept_files(journal) == []


def test_a_journal_that_was_moved_gets_no_folder_in_its_old_place(journal: OpenJournal) -> None:
    entry = write(journal)
    place = journal.database.path.parent
    place.rename(place.with_name("elsewhere"))
    with pytest.raises(JournalMovedError):
        journal.photos.add(entry.id, photo())
    assert not place.exists()


def test_what_a_crash_left_is_swept_at_opening_and_nothing_else(folder: JournalFolder) -> None:
    journal = again(folder)
    kept = journal.photos.add(write(journal).id, photo())
    (file,) = kept_files(journal)
    file.with_name("ab" * 16).write_bytes(file.read_bytes())
    file.with_name(f"{'cd' * 16}.0123abcd").write_bytes(b"half")
    journal.close()
    journal = again(folder)
    assert kept_files(journal) == [file]
    assert journal.photos.data(kept) == PIXELS
    journal.close()


def test_files_of_a_later_state_of_the_journal_are_not_swept(folder: JournalFolder) -> None:
    """Somebody put an older `data` back: more files than a crash leaves have no row."""
    journal = again(folder)
    journal.photos.add(write(journal).id, photo())
    (file,) = kept_files(journal)
    for number in range(30):
        file.with_name(f"{number:032x}").write_bytes(b"later")
    journal.close()
    journal = again(folder)
    assert len(kept_files(journal)) == 31
    journal.close()


def test_taken_off_and_put_back(folder: JournalFolder) -> None:
    journal = again(folder)
    entry = write(journal)
    kept = journal.photos.add(entry.id, photo())
    off = journal.photos.take_off(kept)
    assert off.since == NOON
    assert journal.photos.of(entry.id) == [] and journal.photos.taken_off() == [off]
    assert journal.photos.data(off) == PIXELS
    journal.close()
    journal = again(folder)
    assert journal.photos.put_back(off) == kept
    assert journal.photos.of(entry.id) == [kept] and journal.photos.taken_off() == []
    journal.close()


def test_deleted_truly_the_file_goes_at_once(journal: OpenJournal) -> None:
    entry = write(journal)
    gone, stays = journal.photos.add(entry.id, photo()), journal.photos.add(entry.id, photo())
    journal.photos.delete_now([journal.photos.take_off(gone)])
    assert len(kept_files(journal)) == 1
    assert journal.photos.of(entry.id) == [stays]
    assert journal.photos.taken_off() == []
    with pytest.raises(PhotoMissingError):
        journal.photos.data(gone)
    assert journal.copies.pending() == [journal.copies.home]
    journal.photos.delete_now([gone])


def test_after_thirty_days_what_she_took_off_goes(tmp_path: Path) -> None:
    clock = Walking()
    journal = open_journal(tmp_path / "data", clock)
    entry = write(journal)
    old, new, stays = (journal.photos.add(entry.id, photo()) for _ in range(3))
    journal.photos.take_off(old)
    clock.on(days=29)
    new = journal.photos.take_off(new)
    assert journal.photos.tidy() == 0
    clock.now += timedelta(days=1)
    assert journal.photos.tidy() == 1
    assert journal.photos.taken_off() == [new] and journal.photos.of(entry.id) == [stays]
    assert len(kept_files(journal)) == 2
    journal.close()


def test_an_entry_deleted_truly_takes_its_photos_along(folder: JournalFolder) -> None:
    journal = again(folder)
    entry, other = write(journal), write(journal)
    journal.photos.add(entry.id, photo())
    journal.photos.take_off(journal.photos.add(entry.id, photo()))
    stays = journal.photos.add(other.id, photo())
    journal.writing.delete(entry)
    assert len(kept_files(journal)) == 1 and journal.photos.taken_off() == []
    # What could not be deleted then is at the next opening.
    (file,) = kept_files(journal)
    lost = journal.photos._lost.names()
    assert len(lost) == 2
    for name in lost:
        file.with_name(name).write_bytes(b"could not be deleted")
    journal.close()
    journal = again(folder)
    assert kept_files(journal) == [file] and journal.photos.data(stays) == PIXELS
    journal.close()


def test_a_worker_writes_and_the_row_comes_last(journal: OpenJournal) -> None:
    entry = write(journal)
    writing = journal.photos.begin(photo())
    with pytest.raises(ValueError, match="not on the disk"):
        journal.photos.end(entry.id, writing)
    worker = threading.Thread(target=writing.run)
    worker.start()
    worker.join()
    assert journal.photos.of(entry.id) == []
    kept = journal.photos.end(entry.id, writing)
    assert journal.photos.data(kept) == PIXELS
    given_up = journal.photos.begin(photo())
    given_up.run()
    journal.photos.give_up(given_up)
    assert len(kept_files(journal)) == 1


def test_the_key_is_wiped(folder: JournalFolder) -> None:
    journal = again(folder)
    kept = journal.photos.add(write(journal).id, photo())
    journal.close()
    assert not any(journal.keys.photos)
    with pytest.raises(PhotoDamagedError):
        journal.photos._seal.opened(
            kept_files(journal)[0].name, kept_files(journal)[0].read_bytes()
        )
    with pytest.raises(ValueError, match="wiped"):
        journal.photos._seal.sealed("ab" * 16, PIXELS)
    assert kept.entry


def test_which_entries_have_a_photo(journal: OpenJournal) -> None:
    numbers = [journal.writing.begin(moment(text)).id for text in ("a", "b", "c")]
    journal.photos.add(numbers[0], NewPhoto(b"jpeg", 9, 9))
    journal.photos.take_off(journal.photos.add(numbers[1], NewPhoto(b"jpeg", 9, 9)))
    assert journal.photos.entries_with(numbers) == {numbers[0]}
    assert journal.photos.entries_with(numbers[1:]) == frozenset()
    assert journal.photos.entries_with(()) == frozenset()
