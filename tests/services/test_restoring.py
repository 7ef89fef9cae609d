"""Bringing back from a copy: what has changed since the copy was made is not undone behind her."""

from dataclasses import replace
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from factory import CHEAPEST, NOON, PASSPHRASE, RIDDEN, Walking, craving, moment, noon
from faults.keeping import clear
from mammadagbok.domain.entry import Entry
from mammadagbok.domain.errors import CopyDamagedError, WrongPassphraseError, WrongRecoveryCodeError
from mammadagbok.domain.passphrase import normalise
from mammadagbok.domain.query import Query
from mammadagbok.services.copies import copy_now
from mammadagbok.services.copy_seal import CopySeal
from mammadagbok.services.journal import JournalFolder, unseal_with
from mammadagbok.services.keys import unlock_with_code, with_passphrase, with_recovery_code
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.services.restoring import look_into, restore
from mammadagbok.services.tidying import Tidied
from mammadagbok.storage.bundle import CopyFile, Reason, read_front
from mammadagbok.storage.proof import summary
from mammadagbok.storage.swap import asides
from pages import decrypted

NEW = "regn på teltduken og kanelboller"
OLD_CODE, NEW_CODE = bytes(16), bytes(range(16))
LATER = datetime(2026, 11, 24, 8, 0)


def opened(folder: JournalFolder, passphrase: str = PASSPHRASE) -> OpenJournal:
    return folder.open(unseal_with(folder.header(), normalise(passphrase)))


def written(journal: OpenJournal, text: str) -> Entry:
    kept = journal.writing.keep(moment(text), moment(text))
    assert isinstance(kept, Entry)
    return kept


def code(folder: JournalFolder, secret: bytes) -> None:
    sealed = unseal_with(folder.header(), normalise(PASSPHRASE))
    folder.replace_header(with_recovery_code(sealed, bytearray(secret), CHEAPEST).header)


def copied(folder: JournalFolder) -> CopyFile:
    journal = opened(folder)
    made = copy_now(
        journal.database, journal.header, journal.keys, NOON, Reason.ORDINARY, folder.copies
    )
    journal.close()
    return made


def brought_back(folder: JournalFolder, copy: CopyFile, now: datetime = LATER) -> None:
    told = look_into(folder, copy, normalise(PASSPHRASE))
    restore(folder, copy, told.seal, now)
    told.seal.wipe()


def test_a_code_that_was_replaced_does_not_count_again(folder: JournalFolder) -> None:
    code(folder, OLD_CODE)
    copy = copied(folder)
    code(folder, NEW_CODE)
    brought_back(folder, copy)
    unlock_with_code(folder.headers(), bytearray(NEW_CODE)).wipe()
    with pytest.raises(WrongRecoveryCodeError):
        unlock_with_code(folder.headers(), bytearray(OLD_CODE))
    opened(folder).close()


def test_the_passphrase_of_the_copy_opens_it_when_only_that_is_known(
    folder: JournalFolder,
) -> None:
    copy = copied(folder)
    sealed = unseal_with(folder.header(), normalise(PASSPHRASE))
    folder.replace_header(with_passphrase(sealed, normalise(NEW), CHEAPEST).header)
    brought_back(folder, copy)
    opened(folder).close()
    with pytest.raises(WrongPassphraseError):
        opened(folder, NEW)


def test_where_copies_lie_and_what_is_to_leave_them_is_taken_along(
    folder: JournalFolder, tmp_path: Path
) -> None:
    copy = copied(folder)
    journal = opened(folder)
    journal.copies.choose(tmp_path / "pinne")
    journal.writing.delete(written(journal, "Månen."))
    journal.close()
    brought_back(folder, copy)
    journal = opened(folder)
    assert [place.folder for place in journal.copies.chosen()] == [tmp_path / "pinne"]
    assert {tmp_path / "pinne", folder.copies} <= set(journal.copies.pending())
    journal.close()


def test_what_was_deleted_everywhere_does_not_come_back(folder: JournalFolder) -> None:
    """Also when the copy lay where nobody knew of it, and the deletion was done with long ago."""
    journal = opened(folder)
    kept, other = written(journal, "Månen."), written(journal, "Sola.")
    journal.close()
    copy = copied(folder)
    hidden = copy.path.rename(folder.path.parent.parent / "gjemt.copy")
    journal = opened(folder)
    journal.writing.delete(kept)
    clear(journal)
    assert journal.copies.pending() == []
    journal.close()
    brought_back(folder, read_front(hidden))
    journal = opened(folder)
    assert journal.finding.ids(Query()) == [other.id]
    pages = decrypted(journal.database.path.read_bytes(), journal.keys.database)
    assert "Månen".encode() not in pages
    journal.close()
    # Nor when it is brought back into the journal that came back.
    brought_back(folder, read_front(hidden), LATER + timedelta(days=1))
    journal = opened(folder)
    assert journal.finding.ids(Query()) == [other.id]
    journal.close()


def test_what_was_deleted_here_alone_may_come_back(folder: JournalFolder) -> None:
    journal = opened(folder)
    kept = written(journal, "Månen.")
    journal.close()
    copy = copied(folder)
    journal = opened(folder)
    journal.trash.delete_here(kept.id)
    assert journal.finding.ids(Query()) == []
    clear(journal)
    assert journal.copies.pending() == []
    journal.close()
    brought_back(folder, copy)
    journal = opened(folder)
    assert journal.finding.read(kept.id) == kept
    journal.close()


def test_what_comes_back_with_its_day_behind_it_does_not_go_at_once(
    folder: JournalFolder,
) -> None:
    """A copy does not know that she has taken a text out of the trash, or its day away, since."""
    journal = opened(folder)
    lying, dated = written(journal, "Månen."), written(journal, "Sola.")
    journal.trash.put(lying.id)
    journal.writing.keep(dated, replace(dated.words, until=NOON.date() + timedelta(days=3)))
    journal.close()
    copy = copied(folder)
    later = NOON + timedelta(days=80)
    brought_back(folder, copy, later)
    journal = opened(JournalFolder(folder.path, Walking(later)))
    assert journal.tidying.step() == Tidied()
    assert [each.number for each in journal.trash.all()] == [lying.id]
    assert journal.finding.ids(Query()) == [dated.id]
    journal.close()


def test_of_what_is_over_when_it_comes_back_all_is_there_for_thirty_days(
    folder: JournalFolder,
) -> None:
    """A copy does not know that she has called it a moment since, and keeps it."""
    journal = opened(folder)
    told = replace(craving(7, "Månen."), craving=RIDDEN, only_helped=True)
    entry = journal.cravings.keep(told, told)
    assert isinstance(entry, Entry)
    journal.close()
    copy = copied(folder)
    clock = Walking(NOON + timedelta(days=80))
    brought_back(folder, copy, clock())
    journal = opened(JournalFolder(folder.path, clock))
    assert journal.cravings.going_on() is None
    assert journal.tidying.step() == Tidied()
    assert journal.finding.read(entry.id) == entry
    clock.on(days=31)
    assert journal.tidying.step() == Tidied((entry.id,))
    journal.close()


@pytest.mark.parametrize("discards", [False, True])
def test_what_was_dropped_of_a_craving_does_not_come_back(
    folder: JournalFolder, discards: bool
) -> None:
    journal = opened(folder)
    told = replace(craving(7, "Månen."), craving=RIDDEN, only_helped=True)
    entry = journal.cravings.keep(told, told)
    assert isinstance(entry, Entry)
    journal.close()
    copy = copied(folder)
    hidden = copy.path.rename(folder.path.parent.parent / "gjemt.copy")
    journal = opened(folder)
    if discards:
        journal.cravings.discard(entry)
    else:
        journal.cravings.finish(entry)
    clear(journal)
    journal.close()
    brought_back(folder, read_front(hidden))
    journal = opened(folder)
    assert journal.finding.ids(Query()) == []
    assert journal.cravings.going_on() is None
    pages = decrypted(journal.database.path.read_bytes(), journal.keys.database)
    assert RIDDEN.did.encode() not in pages
    journal.close()


def test_a_copy_comes_back_where_nothing_is_left(folder: JournalFolder) -> None:
    copy = copied(folder)
    for file in folder.path.iterdir():
        file.unlink()
    brought_back(folder, copy)
    opened(JournalFolder(folder.path, noon)).close()


def test_a_copy_with_another_database_in_it_is_told_before_anything_is_asked(
    folder: JournalFolder,
) -> None:
    """All digests of the file hold, and so does every row; the sealed manifest does not."""
    journal = opened(folder)
    for text in ("før", "nå"):
        written(journal, text)
    journal.close()
    first, second = copied(folder), copied(folder)
    data, other = first.path.read_bytes(), second.path.read_bytes()
    inside = bytearray(other[second.database_at : -32])
    inside[-40] ^= 1
    forged = data[: first.database_at] + inside
    first.path.write_bytes(forged + sha256(forged).digest())
    with pytest.raises(CopyDamagedError):
        look_into(folder, first, normalise(PASSPHRASE))
    seal = look_into(folder, second, normalise(PASSPHRASE)).seal
    before = folder.file.read_bytes()
    with pytest.raises(CopyDamagedError):
        restore(folder, first, seal, LATER)
    seal.wipe()
    assert folder.file.read_bytes() == before


def test_a_search_index_that_is_not_sound_keeps_no_text_away(folder: JournalFolder) -> None:
    journal = opened(folder)
    entry = written(journal, NEW)
    while journal.finding.index_pending():
        pass
    with journal.database.transaction():
        journal.database.change("UPDATE found_data SET block = x'00' WHERE id > 10")
    copy = copy_now(
        journal.database, journal.header, journal.keys, NOON, Reason.ORDINARY, folder.copies
    )
    journal.database.close()
    brought_back(folder, copy)
    journal = opened(folder)
    assert journal.finding.read(entry.id) == entry
    assert journal.finding.ids(Query("teltduken")) == [entry.id]
    journal.close()


@pytest.mark.parametrize(
    "spoils",
    [
        "UPDATE entries SET mac = zeroblob(16)",
        "UPDATE copy_places SET mac = zeroblob(16)",
    ],
)
def test_what_is_brought_back_is_proved_also_if_its_copy_was_sealed_unproved(
    folder: JournalFolder, monkeypatch: pytest.MonkeyPatch, spoils: str
) -> None:
    journal = opened(folder)
    written(journal, NEW)
    journal.copies.choose(folder.path)
    with journal.database.transaction():
        journal.database.change(spoils)
    expected = summary(journal.database)
    with monkeypatch.context() as blind:
        blind.setattr(CopySeal, "prove", lambda *_: expected)
        copy = copy_now(
            journal.database, journal.header, journal.keys, NOON, Reason.ORDINARY, folder.copies
        )
    journal.close()
    told = look_into(folder, copy, normalise(PASSPHRASE))
    before = folder.file.read_bytes()
    with pytest.raises(CopyDamagedError):
        restore(folder, copy, told.seal, LATER)
    told.seal.wipe()
    assert folder.file.read_bytes() == before
    assert asides(folder.path) == []
