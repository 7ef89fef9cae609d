"""«Gruppa underveis»: she gives the day, and is met with questions and no judgement."""

from datetime import date

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mammadagbok.domain.entry import Kind
from mammadagbok.domain.errors import DiskFullError
from mammadagbok.domain.phase import NewPhase, PhaseKind
from mammadagbok.services.phases import Phases
from mammadagbok.ui.group.page import GroupPage
from mammadagbok.ui.look import Look
from mammadagbok.ui.place import BlankPage, PageName, Place
from mammadagbok.ui.session import Session
from on_page import is_seen, part, press, said

TODAY = date(2026, 11, 23)


@pytest.fixture
def phases(session: Session) -> Phases:
    return session.journal.phases


@pytest.fixture
def page(qtbot: QtBot, session: Session, look: Look) -> GroupPage:
    made = GroupPage(session, look)
    qtbot.addWidget(made)
    made.resize(1084, 800)
    made.arrive(Place(PageName.GROUP))
    made.show()
    return made


def give(page: GroupPage, kind: PhaseKind) -> None:
    press(page, "phase_add_unfold", f"phase_add_{kind.value}", "phase_add_add")


@pytest.mark.parametrize("kind", PhaseKind)
def test_she_gives_the_day_and_takes_it_back(
    page: GroupPage, phases: Phases, kind: PhaseKind
) -> None:
    press(page, "phase_add_unfold")
    assert not part(page, QPushButton, "phase_add_add").isEnabled()
    press(page, "phase_add_day_before", f"phase_add_{kind.value}", "phase_add_add")
    assert [each.what for each in phases.all()] == [NewPhase(kind, date(2026, 11, 22))]
    press(page, "undo")
    assert phases.all() == []


@pytest.mark.parametrize("kind", PhaseKind)
def test_other_people_have_her_asked_anew_and_undo_takes_that_back_too(
    page: GroupPage, session: Session, kind: PhaseKind
) -> None:
    give(page, kind)
    asks = kind in (PhaseKind.MEMBER, PhaseKind.LEADER)
    assert session.journal.sharing.asks_again() == asks
    assert ("Du blir spurt på nytt." in said(page)) == asks
    press(page, "undo")
    assert not session.journal.sharing.asks_again()


def test_a_press_shows_something_to_write_from_and_leads_to_a_blank_page(
    page: GroupPage, phases: Phases, look: Look, qtbot: QtBot
) -> None:
    give(page, PhaseKind.ENDS)
    (phase,) = phases.all()
    press(page, f"phase_{phase.id}")
    first, *_ = look.built_in.phase_questions(PhaseKind.ENDS)
    assert first in said(page)
    with qtbot.waitSignal(page.destination_requested) as asked:
        press(page, "phase_question_0")
    assert asked.args == [BlankPage(Kind.REFLECTION, question=first)]
    press(page, f"phase_{phase.id}")
    assert first not in said(page)


def test_one_taken_away_comes_back(page: GroupPage, phases: Phases) -> None:
    give(page, PhaseKind.STARTED)
    before = phases.all()
    press(page, f"phase_{before[0].id}_remove")
    assert phases.all() == []
    press(page, "undo")
    assert phases.all() == before


def test_what_cannot_be_kept_stays_in_the_fields(
    page: GroupPage, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise DiskFullError

    monkeypatch.setattr(Phases, "date", fail)
    with qtbot.waitSignal(session.failed):
        give(page, PhaseKind.LEADER)
    assert part(page, QPushButton, "phase_add_leader").isChecked()
    assert not is_seen(page, "undo_bar")


def test_it_says_what_will_stand_there_until_something_does(page: GroupPage) -> None:
    assert is_seen(page, "phases_about")
    give(page, PhaseKind.STARTED)
    assert not is_seen(page, "phases_about")
