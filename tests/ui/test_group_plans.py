"""Meetings that come again: hers to add, change, leave out and end; and a time without a group."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import QDate, QTime
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QPushButton, QTimeEdit, QWidget
from pytestqt.qtbot import QtBot

from factory import NOON
from mammadagbok.domain.entry import Kind, NewEntry
from mammadagbok.domain.errors import DiskFullError
from mammadagbok.domain.meeting import NewMeeting, Preparation
from mammadagbok.domain.recurrence import NewSeries
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.services.plans import Plans
from mammadagbok.ui.group.page import GroupPage
from mammadagbok.ui.look import Look
from mammadagbok.ui.place import PageName, Place
from mammadagbok.ui.session import Session
from on_page import cut_off, enlarged, is_seen, part, press, remains, said, write
from packs import FULL

HERE = Place(PageName.GROUP)
EARLY = datetime(2026, 9, 2, 17, 0)


@pytest.fixture
def page(qtbot: QtBot, session: Session, look: Look) -> GroupPage:
    made = GroupPage(session, look)
    qtbot.addWidget(made)
    made.resize(1084, 800)
    made.arrive(HERE)
    made.show()
    return made


def full(*_: object) -> None:
    raise DiskFullError


def set_first(page: GroupPage, day: date, clock: QTime) -> None:
    part(page, QDateEdit, "plan_day").setDate(QDate(day.year, day.month, day.day))
    part(page, QTimeEdit, "plan_clock").setTime(clock)


def coming(journal: OpenJournal) -> list[datetime]:
    return [each.plan.at for each in journal.meetings.coming(3)]


def test_every_other_week_from_a_day_until_another(page: GroupPage, journal: OpenJournal) -> None:
    press(page, "plan_unfold")
    weeks = part(page, QComboBox, "plan_weeks")
    assert [weeks.itemText(n) for n in (0, 1, 7)] == [
        "Hver uke",
        "Annenhver uke",
        "Hver åttende uke",
    ]
    assert weeks.currentText() == "Annenhver uke"
    set_first(page, date(2026, 12, 2), QTime(18, 30))
    write(page, "plan_place", "andre etasje")
    assert not is_seen(page, "plan_until")
    part(page, QCheckBox, "plan_ends").setChecked(True)
    part(page, QDateEdit, "plan_until").setDate(QDate(2027, 6, 16))
    press(page, "plan_done")
    (series,) = journal.plans.all()
    first = datetime(2026, 12, 2, 18, 30)
    assert series.plan == NewSeries(first, 2, "andre etasje", date(2027, 6, 16))
    assert not is_seen(page, "plan_done")
    told = said(page).replace("\u00a0", " ")
    assert "Annenhver uke, onsdag kl. 18.30" in told
    assert "andre etasje · fra 2. desember · til 16. juni 2027" in told
    assert "Onsdag 2. desember" in told
    assert "Onsdag 16. desember" in told


def test_few_come_and_those_she_has_written_down_or_for(
    page: GroupPage, journal: OpenJournal
) -> None:
    journal.plans.add(NewSeries(EARLY, 1))
    far = journal.meetings.coming(9)[-1]
    journal.meetings.prepare(far, Preparation("Noe."))
    journal.meetings.add(NewMeeting(datetime(2027, 5, 3, 10, 0), "", "Ansvarsgruppe"))
    page.arrive(HERE)
    told = said(page)
    assert "Onsdag 9. desember" in told
    assert "Onsdag 16. desember" not in told
    assert "Onsdag 20. januar 2027" in told
    assert "Ansvarsgruppe" in told


def test_one_day_is_left_out_and_met_on_after_all(page: GroupPage, journal: OpenJournal) -> None:
    journal.plans.add(NewSeries(EARLY, 2))
    page.arrive(HERE)
    cross = part(page, QPushButton, "meeting_1_2026-11-25_remove")
    assert cross.accessibleName() == "Ikke denne dagen"
    cross.click()
    assert coming(journal)[0] == datetime(2026, 12, 9, 17, 0)
    assert "Ikke onsdag 25. november" in said(page)
    assert "Det er ikke noe møte den dagen." in said(page)
    press(page, "gap_1_2026-11-25")
    assert coming(journal)[0] == datetime(2026, 11, 25, 17, 0)
    press(page, "undo")
    assert coming(journal)[0] == datetime(2026, 12, 9, 17, 0)


def test_the_leaders_plan_is_marked_and_a_day_of_it_comes_back_too(
    page: GroupPage, journal: OpenJournal
) -> None:
    journal.group_file.fetch(FULL, ("a", "b", "c", "d"))
    page.arrive(HERE)
    meeting = journal.meetings.next()
    assert meeting is not None
    assert meeting.of is not None
    day = meeting.of.day.isoformat()
    card = part(page, QWidget, f"meeting_0_{day}")
    assert "Fra gruppelederen" in said(card)
    press(page, f"meeting_0_{day}_remove")
    page.hide()
    page.show()
    press(page, f"gap_0_{day}")
    assert journal.meetings.next() == meeting


def test_a_plan_is_changed_and_changed_back(page: GroupPage, journal: OpenJournal) -> None:
    journal.plans.add(NewSeries(EARLY, 2, "andre etasje"))
    page.arrive(HERE)
    before = coming(journal)
    press(page, "plan_0")
    part(page, QComboBox, "plan_weeks").setCurrentIndex(0)
    press(page, "plan_done")
    assert coming(journal)[1] == datetime(2026, 12, 2, 17, 0)
    assert "Hver uke, onsdag" in said(page)
    press(page, "undo")
    assert coming(journal) == before


def test_a_plan_is_ended_and_taken_up_again(page: GroupPage, journal: OpenJournal) -> None:
    journal.plans.add(NewSeries(EARLY, 2))
    page.arrive(HERE)
    press(page, "plan_0", "plan_end")
    assert coming(journal) == []
    assert "Onsdag 11. november" in said(page)
    assert is_seen(page, "meetings_none")
    press(page, "undo")
    assert coming(journal)[0] == datetime(2026, 11, 25, 17, 0)


def test_a_plan_that_could_not_be_kept_stays_in_its_fields(
    page: GroupPage, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Plans, "add", full)
    press(page, "plan_unfold")
    write(page, "plan_place", "kjelleren")
    with qtbot.waitSignal(session.failed):
        press(page, "plan_done")
    assert "kjelleren" in remains(page)
    with pytest.raises(DiskFullError):
        page.save_now()
    assert "kjelleren" in remains(page)


def test_what_she_has_begun_is_kept_when_she_leaves(page: GroupPage, journal: OpenJournal) -> None:
    press(page, "plan_unfold")
    page.save_now()
    assert journal.plans.all() == []
    write(page, "plan_place", "kjelleren")
    page.save_now()
    page.save_now()
    assert [each.plan.place for each in journal.plans.all()] == ["kjelleren"]


def test_a_past_meeting_shows_its_day_and_her_first_line_and_nothing_else(
    page: GroupPage, journal: OpenJournal
) -> None:
    journal.plans.add(NewSeries(EARLY, 2))
    lately = date(2026, 11, 11)
    words = NewEntry(Kind.REFLECTION, "Jeg turte å si det.\nIngen så bort.", NOON, meeting=lately)
    journal.writing.keep(words, words)
    page.arrive(HERE)
    card = said(part(page, QWidget, "meeting_1_2026-11-11"))
    assert card.split("\n") == ["Onsdag 11. november", "Jeg turte å si det."]
    assert said(part(page, QWidget, "meeting_1_2026-10-28")) == "Onsdag 28. oktober"


def test_right_now_she_has_no_group_and_has_one_again(
    page: GroupPage, journal: OpenJournal
) -> None:
    journal.plans.add(NewSeries(EARLY, 2))
    journal.meetings.add(NewMeeting(datetime(2026, 11, 27, 10, 0), "", "Hjemmebesøk"))
    journal.group.add_topic("Hvem tar med kaffe?")
    page.arrive(HERE)
    press(page, "no_group")
    told = said(page)
    assert "Onsdag" not in told
    assert "Annenhver uke" not in told
    assert "Etter møtet" not in told
    assert "Hjemmebesøk" in told
    assert "kaffe" in told
    assert "ligger der det lå" in told
    press(page, "undo")
    assert "Onsdag 25. november" in said(page)
    press(page, "no_group", "has_group_again")
    told = said(page)
    assert "Onsdag 25. november" in told
    assert "Onsdag 11. november" in told
    assert "Annenhver uke" in told


def test_three_sentences_open_the_next_meeting_of_the_group(
    page: GroupPage, journal: OpenJournal
) -> None:
    journal.meetings.add(NewMeeting(datetime(2026, 11, 24, 10, 0), "", "Hjemmebesøk"))
    journal.plans.add(NewSeries(EARLY, 2))
    press(page, "topics_sentences")
    assert page.place().meeting == datetime(2026, 11, 25, 17, 0)


def test_three_sentences_without_a_meeting_begin_with_one(
    page: GroupPage, journal: OpenJournal
) -> None:
    press(page, "topics_sentences")
    assert is_seen(page, "meeting_add_add")
    assert page.place() == HERE


def test_locking_leaves_no_word_of_hers(page: GroupPage, journal: OpenJournal) -> None:
    journal.plans.add(NewSeries(EARLY, 2, "kjelleren"))
    page.arrive(HERE)
    press(page, "plan_0", "meeting_1_2026-11-25_remove")
    page.forget()
    assert [word for word in ("kjelleren", "november") if word in remains(page)] == []


def test_nothing_is_cut_off_in_large_type_on_a_small_screen(
    session: Session, journal: OpenJournal, look: Look, qtbot: QtBot
) -> None:
    journal.plans.add(NewSeries(EARLY, 2, "andre etasje", date(2027, 6, 16)))
    page = GroupPage(session, enlarged(look))
    qtbot.addWidget(page)
    page.resize(880, 640)
    page.arrive(HERE)
    page.show()
    press(page, "meeting_1_2026-11-25_remove", "plan_0")
    qtbot.waitUntil(lambda: cut_off(page) == [])
    assert is_seen(page, "plan_end")


def test_a_day_at_the_end_of_time_can_be_changed_again(page: GroupPage) -> None:
    press(page, "plan_unfold")
    set_first(page, date(9999, 12, 30), QTime(18, 0))
    press(page, "plan_done", "plan_0")
    part(page, QDateEdit, "plan_day").setDate(QDate(9999, 12, 30))
    press(page, "plan_done", "plan_0")
    assert is_seen(page, "plan_done")


def test_each_button_says_which_day_it_turns(page: GroupPage) -> None:
    press(page, "plan_unfold")
    heard = [
        part(page, QPushButton, name).accessibleName()
        for name in ("plan_day_before", "plan_until_before")
    ]
    assert heard == ["Dag: Dagen før", "Den siste dagen: Dagen før"]
