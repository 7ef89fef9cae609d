"""«Ikke navn»: the words she is not asked about, each put back with one press."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from mammadagbok.domain.errors import DiskFullError
from mammadagbok.services.sharing import Sharing
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.share.no_names import NoNames
from on_page import settle


def _made(qtbot: QtBot, session: Session, look: Look) -> NoNames:
    made = NoNames(session, look)
    qtbot.addWidget(made)
    if not made.isHidden():
        made.show()
    return made


def _crosses(part: NoNames) -> dict[str, QAbstractButton]:
    settle()
    return {each.accessibleName(): each for each in part.findChildren(QAbstractButton)}


def test_it_takes_no_room_while_there_are_none(qtbot: QtBot, session: Session, look: Look) -> None:
    assert _made(qtbot, session, look).isHidden()


def test_each_word_is_put_back_and_the_page_behind_told(
    qtbot: QtBot, session: Session, look: Look
) -> None:
    for word in ("Solskinn", "Tomme"):
        session.journal.sharing.add_not_name(word)
    part = _made(qtbot, session, look)
    assert set(_crosses(part)) == {"Spør om Solskinn igjen", "Spør om Tomme igjen"}
    with qtbot.waitSignal(session.changed) as told:
        _crosses(part)["Spør om Solskinn igjen"].click()
    assert told.args == ["names"]
    assert session.journal.sharing.not_names() == ("Tomme",)
    assert set(_crosses(part)) == {"Spør om Tomme igjen"}
    assert "Solskinn" not in [each.text() for each in part.findChildren(QLabel)]
    _crosses(part)["Spør om Tomme igjen"].click()
    assert part.isHidden()


def test_what_cannot_be_kept_stays_on_the_list(
    qtbot: QtBot, session: Session, look: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.journal.sharing.add_not_name("Solskinn")
    part = _made(qtbot, session, look)

    def full(_self: Sharing, _word: str) -> None:
        raise DiskFullError

    monkeypatch.setattr(Sharing, "remove_not_name", full)
    with qtbot.waitSignal(session.failed), qtbot.assertNotEmitted(session.changed):
        _crosses(part)["Spør om Solskinn igjen"].click()
    assert not part.isHidden()
    assert set(_crosses(part)) == {"Spør om Solskinn igjen"}


def test_they_stand_in_the_order_she_said_so(qtbot: QtBot, session: Session, look: Look) -> None:
    words = ["Ost", "Brød", "Ål"]
    for word in words:
        session.journal.sharing.add_not_name(word)
    part = _made(qtbot, session, look)
    assert [each.text() for each in part.findChildren(QLabel) if each.text() in words] == words
