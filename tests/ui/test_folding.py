"""What she saves is folded into the journal's own file in a pause after it is on the disk."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from factory import moment
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.ui import folding
from mammadagbok.ui.session import Session


def _log(journal: OpenJournal) -> Path:
    return journal.database.path.with_name("data-wal")


def _write(session: Session, text: str) -> None:
    session.journal.writing.keep(moment(""), moment(text))


def test_in_the_pause_after_a_save_the_file_alone_becomes_the_journal(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folding, "_PAUSE_MS", 20)
    _write(session, "Hun lo av sin egen vits.")
    assert _log(session.journal).stat().st_size > 0
    qtbot.waitUntil(lambda: _log(session.journal).stat().st_size == 0)


def test_saves_that_follow_one_another_are_folded_in_all_the_same(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folding, "_PAUSE_MS", 3_600_000)
    monkeypatch.setattr(folding, "_LATEST_MS", 20)
    _write(session, "en")
    _write(session, "to")
    qtbot.waitUntil(lambda: _log(session.journal).stat().st_size == 0)


def test_locking_waits_for_no_moment(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    journal = session.journal
    _write(session, "rett før hun låste")
    session.lock()
    assert not _log(journal).exists()
    assert not session.findChildren(folding.Folding)[0].is_waiting


def test_a_journal_whose_window_is_gone_is_folded_in_at_each_save(
    journal: OpenJournal, session: Session
) -> None:
    session.findChildren(folding.Folding)[0].end()
    journal.writing.keep(moment(""), moment("uten vindu"))
    before = journal.database.path.read_bytes()
    journal.database.fold()
    assert journal.database.path.read_bytes() == before
