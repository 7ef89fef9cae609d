"""What Huskelapp says before she chooses: rules, a change in the group, a number that points."""

from datetime import date

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from factory import moment
from mammadagbok.domain.errors import DiskFullError
from mammadagbok.domain.phase import PhaseKind
from mammadagbok.services.sharing import Sharing
from mammadagbok.ui.look import Look
from mammadagbok.ui.place import BlankPage, PageName, Place
from mammadagbok.ui.session import Session
from mammadagbok.ui.share.candidate_row import CandidateRow
from mammadagbok.ui.share.page import TakeAlongPage
from on_page import is_seen, part, press, remains, settle

HERE = Place(PageName.SHARE)


@pytest.fixture
def page(qtbot: QtBot, session: Session, look: Look) -> TakeAlongPage:
    made = TakeAlongPage(session, look)
    qtbot.addWidget(made)
    made.resize(1084, 800)
    made.show()
    return made


def test_the_rules_of_the_group_stand_quietly_where_the_page_will_be(
    page: TakeAlongPage, session: Session
) -> None:
    page.arrive(HERE)
    assert not is_seen(page, "rules_note")
    session.journal.rules.add("Vi venter på tur")
    session.journal.rules.add("Det vi hører her, blir her")
    session.changed.emit("rules")
    note = part(page, QLabel, "rules_note_rules")
    assert note.isVisible()
    assert note.text() == "Vi venter på tur\nDet vi hører her, blir her"


def test_after_a_change_she_is_asked_once_what_she_wants_to_share_now(
    page: TakeAlongPage, session: Session, qtbot: QtBot
) -> None:
    page.arrive(HERE)
    assert not is_seen(page, "ask_again")
    session.journal.phases.date(PhaseKind.LEADER, date(2026, 11, 23))
    session.changed.emit("phases")
    page.arrive(HERE)
    assert is_seen(page, "ask_again")
    with qtbot.waitSignal(page.destination_requested) as asked:
        press(page, "ask_again_write")
    assert asked.args == [BlankPage(None, question="Hva vil jeg dele nå?")]
    page.arrive(HERE)
    assert not is_seen(page, "ask_again")


def test_an_answer_that_could_not_be_kept_leaves_the_question(
    page: TakeAlongPage, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.journal.phases.date(PhaseKind.LEADER, date(2026, 11, 23))
    page.arrive(HERE)

    def full(_: Sharing) -> None:
        raise DiskFullError

    monkeypatch.setattr(Sharing, "answered", full)
    with qtbot.assertNotEmitted(page.destination_requested), qtbot.waitSignal(session.failed):
        press(page, "ask_again_write")
    assert is_seen(page, "ask_again")


def test_what_looks_like_a_birth_number_is_told_of_before_it_leaves(
    page: TakeAlongPage, session: Session
) -> None:
    words = moment("Hun het noe med 138972 11364 i papirene.")
    session.journal.writing.keep(words, words)
    page.arrive(HERE)
    assert not is_seen(page, "number_notice")
    row(page).click()
    assert is_seen(page, "number_notice")
    row(page).click()
    assert not is_seen(page, "number_notice")


def row(page: TakeAlongPage) -> CandidateRow:
    settle()
    (only,) = page.findChildren(CandidateRow)
    return only


def test_a_change_takes_every_tick_away(page: TakeAlongPage, session: Session) -> None:
    words = moment("Noe jeg har skrevet.")
    session.journal.writing.keep(words, words)
    page.arrive(HERE)
    row(page).click()
    session.journal.phases.date(PhaseKind.MEMBER, date(2026, 11, 23))
    session.changed.emit("phases")
    page.arrive(HERE)
    assert not row(page).isChecked()


def test_locking_leaves_no_rule(page: TakeAlongPage, session: Session) -> None:
    session.journal.rules.add("hemmelig")
    page.arrive(HERE)
    assert "hemmelig" in remains(page)
    page.forget()
    assert "hemmelig" not in remains(page)
