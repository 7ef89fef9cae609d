"""The group page: meetings, lines to bring up, people to call; nobody counts anything."""

from datetime import datetime, timedelta

import pytest
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from factory import NOON
from mammadagbok.domain.entry import Kind
from mammadagbok.domain.errors import DiskFullError
from mammadagbok.domain.meeting import NewMeeting
from mammadagbok.domain.people import NewPerson
from mammadagbok.domain.phase import NewRule, Rule
from mammadagbok.services.group import Group
from mammadagbok.services.meetings import Meetings
from mammadagbok.ui.group.page import GroupPage
from mammadagbok.ui.look import Look
from mammadagbok.ui.place import BlankPage, PageName, Place
from mammadagbok.ui.session import Session
from on_page import (
    cut_off,
    enlarged,
    is_seen,
    part,
    press,
    remains,
    said,
    tab_stops,
    wider_than_seen,
    write,
)

HERE = Place(PageName.GROUP)


@pytest.fixture
def group(session: Session) -> Group:
    return session.journal.group


@pytest.fixture
def page(qtbot: QtBot, session: Session, look: Look) -> GroupPage:
    made = GroupPage(session, look)
    qtbot.addWidget(made)
    made.resize(1084, 800)
    made.arrive(HERE)
    made.show()
    return made


@pytest.fixture
def meetings(session: Session) -> Meetings:
    return session.journal.meetings


def meet(meetings: Meetings, days: int, name: str = "", place: str = "andre etasje") -> int:
    at = NOON.replace(hour=17) + timedelta(days=days)
    return meetings.add(NewMeeting(at, place, name)).id


def top_of(page: QWidget, number: int) -> int:
    card = part(page, QWidget, f"meeting_{number}")
    return card.mapTo(page, card.rect().topLeft()).y()


def fail(*_: object) -> None:
    raise DiskFullError


def test_an_empty_page_says_so_and_offers_a_meeting(page: GroupPage) -> None:
    assert is_seen(page, "meetings_none")
    assert is_seen(page, "meeting_add_unfold")


def test_meetings_stand_next_first_and_past_ones_latest_first(
    page: GroupPage, qtbot: QtBot, meetings: Meetings
) -> None:
    later, soon, long_ago, lately = (meet(meetings, days) for days in (9, 2, -26, -12))
    page.arrive(HERE)
    order = (soon, later, lately, long_ago)
    qtbot.waitUntil(lambda: top_of(page, soon) < top_of(page, later))
    assert sorted(order, key=lambda number: top_of(page, number)) == list(order)
    assert "om to dager" in said(part(page, QWidget, f"meeting_{soon}"))
    assert not is_seen(page, "meetings_none")


def test_earlier_meetings_wait_until_she_asks(page: GroupPage, meetings: Meetings) -> None:
    numbers = [meet(meetings, -14 * turn) for turn in range(1, 6)]
    page.arrive(HERE)
    assert is_seen(page, f"meeting_{numbers[0]}")
    assert page.findChild(QWidget, f"meeting_{numbers[-1]}") is None
    press(page, "meetings_earlier")
    assert is_seen(page, f"meeting_{numbers[-1]}")
    press(page, f"meeting_{numbers[-1]}_remove")
    assert is_seen(page, f"meeting_{numbers[-2]}")


@pytest.mark.parametrize("form", ["meeting_add", "person_add", "rule_add", "phase_add", "plan"])
def test_a_form_that_unfolds_below_comes_into_sight(
    page: GroupPage, qtbot: QtBot, meetings: Meetings, form: str
) -> None:
    for days in (2, 4, 16):
        meet(meetings, days)
    page.resize(1084, 320)
    page.arrive(HERE)
    press(page, f"{form}_unfold")

    def is_in_sight() -> bool:
        focused = page.focusWidget()
        return focused is not None and focused.visibleRegion().boundingRect() == focused.rect()

    qtbot.waitUntil(is_in_sight)


def test_a_meeting_is_preset_to_a_week_ahead_at_five(page: GroupPage, meetings: Meetings) -> None:
    press(page, "meeting_add_unfold", "meeting_add_add")
    (meeting,) = meetings.kept()
    assert meeting.plan == NewMeeting(datetime(2026, 11, 30, 17, 0))
    assert not is_seen(page, "meeting_add_add")


def test_another_meeting_has_her_own_name_for_it(page: GroupPage, meetings: Meetings) -> None:
    press(page, "meeting_add_unfold", "meeting_add_day_after")
    part(page, QCheckBox, "meeting_add_other").setChecked(True)
    write(page, "meeting_add_name", "Hjemmebesøk")
    write(page, "meeting_add_place", "hjemme")
    press(page, "meeting_add_add")
    (meeting,) = meetings.kept()
    assert meeting.plan == NewMeeting(datetime(2026, 12, 1, 17, 0), "hjemme", "Hjemmebesøk")
    assert "Hjemmebesøk" in said(page)


def test_a_removed_meeting_can_be_put_back(page: GroupPage, meetings: Meetings) -> None:
    number = meet(meetings, 2)
    page.arrive(HERE)
    (before,) = meetings.kept()
    press(page, f"meeting_{number}_remove")
    assert meetings.kept() == []
    press(page, "undo")
    assert [each.plan for each in meetings.kept()] == [before.plan]
    assert not is_seen(page, "undo_bar")


def test_what_was_removed_is_let_go_of_when_she_leaves(page: GroupPage, meetings: Meetings) -> None:
    number = meet(meetings, 2)
    page.arrive(HERE)
    press(page, f"meeting_{number}_remove")
    page.hide()
    page.show()
    assert not is_seen(page, "undo_bar")


def test_writing_from_a_past_meeting_of_the_group(
    page: GroupPage, qtbot: QtBot, meetings: Meetings
) -> None:
    past, visit, soon = meet(meetings, -12), meet(meetings, -5, "Hjemmebesøk"), meet(meetings, 2)
    page.arrive(HERE)
    with qtbot.waitSignal(page.destination_requested) as asked:
        press(page, f"meeting_{past}_write")
    assert asked.args == [BlankPage(Kind.REFLECTION, datetime(2026, 11, 11).date())]
    for number in (visit, soon):
        assert page.findChild(QPushButton, f"meeting_{number}_write") is None


@pytest.mark.parametrize("days", [(-12, -26), ()])
def test_after_the_meeting_is_about_the_latest_one(
    page: GroupPage, qtbot: QtBot, days: tuple[int, ...], meetings: Meetings
) -> None:
    for each in days:
        meet(meetings, each)
    page.arrive(HERE)
    with qtbot.waitSignal(page.destination_requested) as asked:
        press(page, "after_write")
    meeting = datetime(2026, 11, 11).date() if days else None
    assert asked.args == [BlankPage(Kind.REFLECTION, meeting)]


def test_a_line_to_bring_up_comes_and_goes_and_comes_back(page: GroupPage, group: Group) -> None:
    write(page, "topic_field", "Kan vi ha vafler en gang?")
    press(page, "topic_add")
    (topic,) = group.topics()
    assert "vafler" in said(part(page, QWidget, "topics_card"))
    press(page, f"topic_{topic.id}_remove")
    assert group.topics() == []
    press(page, "undo")
    assert [each.line for each in group.topics()] == [topic.line]


def test_a_line_that_could_not_be_saved_stands_where_she_wrote_it(
    page: GroupPage, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Group, "add_topic", fail)
    write(page, "topic_field", "Kan vi ha vafler en gang?")
    with qtbot.waitSignal(session.failed):
        press(page, "topic_add")
    assert "vafler" in remains(page)


def test_what_she_has_begun_to_add_is_kept_when_she_leaves(
    page: GroupPage, group: Group, meetings: Meetings
) -> None:
    write(page, "topic_field", "Kan vi ha vafler en gang?")
    press(page, "person_add_unfold")
    write(page, "person_add_name", "Naboen")
    press(page, "meeting_add_unfold")
    write(page, "meeting_add_place", "andre etasje")
    page.save_now()
    page.save_now()
    assert [each.plan.place for each in meetings.kept()] == ["andre etasje"]
    assert [each.line.text for each in group.topics()] == ["Kan vi ha vafler en gang?"]
    assert [each.card.name for each in group.people()] == ["Naboen"]


def test_the_keyboard_goes_through_the_page_as_it_is_read(
    page: GroupPage, group: Group, meetings: Meetings
) -> None:
    soon, lately = meet(meetings, 2), meet(meetings, -12)
    group.add_topic("Hvem tar med kaffe?")
    group.add_person(NewPerson("Naboen", "000 00 003"))
    page.arrive(HERE)
    assert tab_stops(page) == [
        f"meeting_{soon}_remove",
        f"meeting_{soon}_open",
        "meeting_add_unfold",
        "plan_unfold",
        "no_group",
        f"meeting_{lately}_remove",
        f"meeting_{lately}_write",
        f"meeting_{lately}_open",
        "topic_1",
        "topic_1_remove",
        "topic_field",
        "topic_add",
        "topics_sentences",
        "topics_note",
        "topics_rehearse",
        "after_write",
        "after_open",
        "phase_add_unfold",
        "rule_add_unfold",
        f"person_{group.people()[0].id}_copy",
        f"person_{group.people()[0].id}_change",
        "person_add_unfold",
        "fetch_begin",
    ]


def test_a_note_to_bring_is_one_press_away(page: GroupPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.destination_requested) as asked:
        press(page, "topics_note")
    assert asked.args == [Place(PageName.SHARE)]


def test_somebody_to_call_with_what_they_can_do(page: GroupPage, group: Group) -> None:
    press(page, "person_add_unfold")
    write(page, "person_add_name", "Søsteren min")
    write(page, "person_add_number", "000 00 001")
    write(page, "person_add_not_when", "når hun har kveldsvakt")
    for name in ("at_night", "with_child"):
        part(page, QCheckBox, f"person_add_{name}").setChecked(True)
    press(page, "person_add_add")
    (person,) = group.people()
    assert person.card == NewPerson(
        "Søsteren min",
        "000 00 001",
        at_night=True,
        with_child=True,
        not_when="når hun har kveldsvakt",
    )
    press(page, f"person_{person.id}_change", "person_edit_remove")
    assert group.people() == []
    press(page, "person_undo")
    assert [each.card for each in group.people()] == [person.card]


def test_what_another_page_changed_is_seen_at_once(
    page: GroupPage, group: Group, session: Session
) -> None:
    group.add_topic("Hvem tar med kaffe?")
    session.changed.emit("topics")
    assert "kaffe" in said(page)


def test_nothing_is_cut_off_in_large_type_on_a_small_screen(
    session: Session, group: Group, look: Look, qtbot: QtBot, meetings: Meetings
) -> None:
    meet(meetings, 2)
    meet(meetings, -12)
    group.add_person(NewPerson("Søsteren min", "000 00 001", at_night=True, with_child=True))
    group.add_topic("Hvem tar med kaffe?")
    page = GroupPage(session, enlarged(look))
    qtbot.addWidget(page)
    page.resize(880, 640)
    page.arrive(HERE)
    page.show()
    press(page, "meeting_add_unfold", "person_add_unfold")
    qtbot.waitUntil(lambda: cut_off(page) == [])


def test_locking_leaves_no_word_of_hers(page: GroupPage, group: Group, meetings: Meetings) -> None:
    meet(meetings, 2, "Hjemmebesøk")
    group.add_person(NewPerson("Naboen", "000 00 003"))
    group.add_topic("Hvem tar med kaffe?")
    page.arrive(HERE)
    write(page, "topic_field", "Vafler?")
    hers = ("Hjemmebesøk", "Naboen", "000 00 003", "kaffe", "Vafler")
    assert all(word in remains(page) for word in hers)
    page.forget()
    assert not [word for word in hers if word in remains(page)]


def test_a_word_without_end_pushes_nothing_out_of_the_window(
    session: Session, group: Group, look: Look, qtbot: QtBot, meetings: Meetings
) -> None:
    endless = "https://eksempel.no/" + "lang" * 40
    session.journal.meetings.add(NewMeeting(NOON + timedelta(days=2), endless[:120], endless))
    group.add_topic(endless)
    session.journal.rules.change((), (Rule(0, NewRule(endless)),))
    group.add_person(NewPerson("Søsteren min", "000 00 001", not_when=endless))
    page = GroupPage(session, look)
    qtbot.addWidget(page)
    page.resize(948, 640)
    page.arrive(HERE)
    page.show()
    qtbot.waitUntil(lambda: wider_than_seen(page) == [])
    assert endless in said(page)


def test_half_a_line_about_somebody_is_kept(page: GroupPage, group: Group) -> None:
    press(page, "person_add_unfold")
    write(page, "person_add_not_when", "hun har kveldsvakt")
    page.save_now()
    assert [each.card.not_when for each in group.people()] == ["hun har kveldsvakt"]
