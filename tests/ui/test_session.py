"""The hub: open, locked, and nothing in between."""

import re

import pytest
from pytestqt.qtbot import QtBot

from factory import noon
from mammadagbok.domain.people import NameSwap
from mammadagbok.domain.taking import Occasion
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.services.sharing import Wishes
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


def test_no_pattern_with_a_name_in_it_is_kept(session: Session) -> None:
    sharing = session.journal.sharing
    sharing.add_name(NameSwap("Perlegutt", "gutten"))
    session.journal.group.add_topic("Perlegutt lo.")
    ticks = {each.key: each.own for each in sharing.candidates().found}
    page = sharing.page(ticks, Wishes(Occasion.GROUP, "nb-NO")).page
    assert page.texts[0].text == "Gutten lo."
    held = len(re._cache)  # type: ignore[attr-defined]
    session.lock()
    assert held > len(re._cache) == 0  # type: ignore[attr-defined]
