"""Bringing back from a copy: what has changed since the copy was made is not undone behind her."""

from datetime import datetime
from pathlib import Path

import pytest

from factory import CHEAPEST, NOON, PASSPHRASE, moment, noon
from mammadagbok.domain.entry import Entry
from mammadagbok.domain.errors import WrongPassphraseError, WrongRecoveryCodeError
from mammadagbok.domain.passphrase import normalise
from mammadagbok.services.copies import copy_now
from mammadagbok.services.journal import JournalFolder, OpenJournal, unseal_with
from mammadagbok.services.keys import unlock_with_code, with_passphrase, with_recovery_code
from mammadagbok.services.restoring import look_into, restore
from mammadagbok.storage.bundle import CopyFile, Reason

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


def brought_back(folder: JournalFolder, copy: CopyFile) -> None:
    told = look_into(folder, copy, normalise(PASSPHRASE))
    restore(folder, copy, told.seal, LATER)
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


def test_what_comes_back_is_hers_again_and_stays_in_the_copies(folder: JournalFolder) -> None:
    journal = opened(folder)
    kept = written(journal, "Månen.")
    journal.close()
    copy = copied(folder)
    journal = opened(folder)
    journal.writing.delete(kept)
    journal.close()
    brought_back(folder, copy)
    journal = opened(folder)
    assert journal.finding.read(kept.id) == kept
    assert journal.copies.pending() == []
    journal.close()


def test_a_copy_comes_back_where_nothing_is_left(folder: JournalFolder) -> None:
    copy = copied(folder)
    for file in folder.path.iterdir():
        file.unlink()
    brought_back(folder, copy)
    opened(JournalFolder(folder.path, noon)).close()
