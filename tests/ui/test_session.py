"""The hub: open, locked, and nothing in between."""

import pytest
from pytestqt.qtbot import QtBot

from factory import noon
from mammadagbok.services.journal import OpenJournal
from mammadagbok.ui.session import Session


def test_pages_are_told_before_the_journal_closes(qtbot: QtBot, journal: OpenJournal) -> None:
    session = Session(noon)
    with qtbot.waitSignal(session.unlocked):
        session.unlock(journal, practice=True)
    assert [session.is_open, session.is_practice] == [True, True]
    seen: list[int] = []

    def on_locked() -> None:
        seen.append(len(journal.group.topics()))

    session.locked.connect(on_locked)
    session.lock()
    assert seen == [0]
    assert [session.is_open, session.is_practice] == [False, False]


def test_a_locked_journal_cannot_be_asked(qtbot: QtBot) -> None:
    session = Session(noon)
    with pytest.raises(RuntimeError, match="locked"):
        _ = session.journal
    with qtbot.assertNotEmitted(session.locked):
        session.lock()
