"""One meeting: what she makes ready is kept as she writes, and nothing has to be filled in."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QTextEdit,
    QTimeEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from factory import NOON
from mammadagbok.domain.entry import Kind
from mammadagbok.domain.errors import DiskFullError, JournalDamagedError
from mammadagbok.domain.meeting import Meeting, NewMeeting, Preparation, TopicNote
from mammadagbok.domain.recurrence import NewSeries
from mammadagbok.domain.rehearsal import NewRehearsal
from mammadagbok.services.meetings import Meetings
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.ui.group.calendar_save import CalendarSave
from mammadagbok.ui.group.page import GroupPage
from mammadagbok.ui.look import Look
from mammadagbok.ui.place import BlankPage, PageName, Place
from mammadagbok.ui.session import Session
from on_page import cut_off, enlarged, is_seen, part, press, remains, said, settle, tab_stops, write

SOON = datetime(2026, 11, 25, 17, 0)
LATELY = datetime(2026, 11, 11, 17, 0)
EARLY = datetime(2026, 9, 2, 17, 0)
Opened = Callable[..., GroupPage]


@pytest.fixture
def opened(qtbot: QtBot, session: Session, look: Look) -> Opened:
    """The page with the meeting of this time open."""

    def made(at: datetime, look: Look = look, width: int = 1084) -> GroupPage:
        page = GroupPage(session, look)
        qtbot.addWidget(page)
        page.resize(width, 800)
        page.show()
        page.arrive(Place(PageName.GROUP, meeting=at))
        return page

    return made


def field(page: GroupPage, name: str) -> QTextEdit:
    return part(page, QTextEdit, name)


def text(page: GroupPage, name: str) -> str:
    return field(page, name).toPlainText()


def full(*_: object) -> None:
    raise DiskFullError


def first(journal: OpenJournal) -> Meeting:
    meeting = journal.meetings.next()
    assert meeting is not None
    return meeting


def test_what_she_writes_is_kept_when_she_pauses(
    opened: Opened, journal: OpenJournal, qtbot: QtBot
) -> None:
    journal.plans.add(NewSeries(EARLY, 2))
    page = opened(SOON)
    write(page, "sentence_2", "Jeg er sliten, og det er ikke alt.")
    qtbot.waitUntil(lambda: journal.meetings.kept() != [])
    kept = journal.meetings.preparation(first(journal))
    assert kept == Preparation(second_line="Jeg er sliten, og det er ikke alt.")
    assert "Lagret" in said(page)


def test_looking_at_a_meeting_leaves_nothing(opened: Opened, journal: OpenJournal) -> None:
    journal.plans.add(NewSeries(EARLY, 2))
    page = opened(SOON)
    write(page, "sentence_1", "")
    page.save_now()
    press(page, "sheet_back")
    assert journal.meetings.kept() == []
    assert page.place() == Place(PageName.GROUP)


def test_back_from_a_meeting_the_keyboard_is_on_the_way_to_it(
    opened: Opened, journal: OpenJournal, qtbot: QtBot
) -> None:
    journal.meetings.add(NewMeeting(SOON))
    page = opened(SOON)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    press(page, "sheet_back")
    focus = page.focusWidget()
    assert focus is not None
    assert focus.objectName() == "meeting_1_open"
    settle()
    focus = page.focusWidget()
    assert focus is not None
    assert focus.objectName() == "meeting_1_open"


def test_a_meeting_that_cannot_be_read_leaves_her_at_the_group(
    opened: Opened,
    session: Session,
    journal: OpenJournal,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    journal.meetings.add(NewMeeting(SOON))
    page = opened(LATELY)

    def damaged(*_: object) -> Preparation:
        raise JournalDamagedError

    monkeypatch.setattr(Meetings, "preparation", damaged)
    with qtbot.waitSignal(session.failed):
        press(page, "meeting_1_open")
    assert not is_seen(page, "meeting_sheet")
    assert page.place() == Place(PageName.GROUP)


def test_the_wheel_turns_no_clock(opened: Opened, journal: OpenJournal) -> None:
    journal.meetings.add(NewMeeting(SOON))
    page = opened(SOON)
    press(page, "ways_move_form")
    clock = part(page, QTimeEdit, "move_clock")
    turned = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(clock, turned)
    assert clock.time().hour() == SOON.hour


def test_every_field_is_there_again(opened: Opened, journal: OpenJournal) -> None:
    meeting = journal.meetings.add(NewMeeting(SOON, "andre etasje"))
    journal.meetings.prepare(meeting, Preparation("En.", "To.", "Tre."))
    page = opened(SOON)
    assert [text(page, f"sentence_{n}") for n in (1, 2, 3)] == ["En.", "To.", "Tre."]
    assert "Onsdag 25. november" in said(page)
    assert "om to dager" in said(page)
    assert not is_seen(page, "after_card")


def test_what_cannot_be_saved_stays_and_is_told(
    opened: Opened, journal: OpenJournal, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal.meetings.add(NewMeeting(SOON))
    page = opened(SOON)
    with monkeypatch.context() as broken:
        broken.setattr(Meetings, "prepare", full)
        write(page, "sentence_1", "Må ikke bli borte.")
        with pytest.raises(DiskFullError):
            page.save_now()
        assert is_seen(page, "sheet_notice")
        press(page, "sheet_back")
        assert page.place().meeting == SOON
    page.save_now()
    assert not is_seen(page, "sheet_notice")
    assert journal.meetings.preparation(first(journal)).first_line == "Må ikke bli borte."


def test_locking_saves_and_comes_back_to_the_same_meeting(
    opened: Opened, journal: OpenJournal
) -> None:
    journal.plans.add(NewSeries(EARLY, 2))
    page = opened(SOON)
    write(page, "sentence_1", "Halvferdig")
    page.save_now()
    place = page.place()
    page.forget()
    assert "Halvferdig" not in remains(page)
    page.arrive(place)
    assert text(page, "sentence_1") == "Halvferdig"


def test_locking_leaves_no_word_of_hers(opened: Opened, journal: OpenJournal) -> None:
    meeting = journal.meetings.add(NewMeeting(SOON, "kjelleren", "Hjemmebesøk"))
    journal.group.add_topic("Hvem tar med kaffe?", meeting=meeting)
    page = opened(SOON)
    write(page, "sentence_1", "Vafler")
    press(page, "ways_cannot_come", "bring_1")
    page.forget()
    assert page.place() == Place(PageName.GROUP)
    hers = ("Hjemmebesøk", "kjelleren", "kaffe", "Vafler", "25. november")
    assert [word for word in hers if word in remains(page)] == []
    combo = part(page, QComboBox, "bring_edit_meeting")
    assert combo.count() == 0


def test_lines_stand_at_the_meeting_they_are_for(opened: Opened, journal: OpenJournal) -> None:
    journal.plans.add(NewSeries(EARLY, 2))
    visit = journal.meetings.add(NewMeeting(datetime(2026, 11, 27, 10, 0), "", "Hjemmebesøk"))
    journal.group.add_topic("Til neste møte")
    journal.group.add_topic("Til besøket", meeting=visit)
    page = opened(SOON)
    assert "Til neste møte" in said(page)
    assert "Til besøket" not in said(page)
    page.arrive(Place(PageName.GROUP, meeting=visit.plan.at))
    assert "Til besøket" in said(page)
    assert "Til neste møte" not in said(page)


def test_a_line_written_at_a_meeting_is_for_it(opened: Opened, journal: OpenJournal) -> None:
    journal.plans.add(NewSeries(EARLY, 2))
    later = datetime(2026, 12, 9, 17, 0)
    page = opened(later)
    write(page, "bring_field", "Noe om jula")
    press(page, "bring_add")
    (topic,) = journal.group.topics()
    (kept,) = journal.meetings.kept()
    assert topic.note.meeting == kept.id
    assert kept.plan.at == later
    assert "Noe om jula" in said(page)


def test_a_line_at_the_next_meeting_goes_along_to_whichever_comes_next(
    opened: Opened, journal: OpenJournal
) -> None:
    journal.plans.add(NewSeries(EARLY, 2))
    page = opened(SOON)
    write(page, "bring_field", "Noe om jula")
    page.save_now()
    assert journal.group.topics()[0].note == TopicNote()


def test_questions_for_a_guest_stand_by_themselves(opened: Opened, journal: OpenJournal) -> None:
    journal.meetings.add(NewMeeting(SOON))
    page = opened(SOON)
    assert not is_seen(page, "guest_field")
    press(page, "guest_unfold")
    write(page, "guest_field", "Hva gjør en jurist?")
    press(page, "guest_add")
    (topic,) = journal.group.topics()
    assert topic.note.guest
    assert is_seen(page, f"guest_{topic.id}")


def test_a_line_can_be_changed_and_be_for_another_meeting(
    opened: Opened, journal: OpenJournal
) -> None:
    journal.plans.add(NewSeries(EARLY, 2))
    journal.meetings.add(NewMeeting(datetime(2026, 11, 27, 10, 0), "", "Hjemmebesøk"))
    journal.group.add_topic("Papirene")
    page = opened(SOON)
    press(page, "bring_1")
    write(page, "bring_edit_words", "Papirene før møtet")
    which = part(page, QComboBox, "bring_edit_meeting")
    words = [which.itemText(n) for n in range(which.count())]
    assert words[:3] == ["Neste møte i gruppa", "Hjemmebesøk, 27. november", "Onsdag 9. desember"]
    which.setCurrentIndex(2)
    press(page, "bring_edit_done")
    (topic,) = journal.group.topics()
    assert topic.line.text == "Papirene før møtet"
    (later,) = [each for each in journal.meetings.kept() if each.id == topic.note.meeting]
    assert later.plan.at == datetime(2026, 12, 9, 17, 0)
    press(page, "sheet_back")
    assert "Til Onsdag 9. desember" in said(page)


def test_a_change_that_was_not_kept_stays_in_its_fields(
    opened: Opened, journal: OpenJournal, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal.meetings.add(NewMeeting(SOON))
    journal.group.add_topic("Papirene")
    page = opened(SOON)
    press(page, "bring_1")
    write(page, "bring_edit_words", "Papirene før møtet")
    monkeypatch.setattr(type(journal.group), "change_topic", full)
    with qtbot.waitSignal(page.session.failed):
        press(page, "bring_edit_done")
    assert part(page, QLineEdit, "bring_edit_words").text() == "Papirene før møtet"


def test_what_she_has_rehearsed_for_a_line_stands_there(
    opened: Opened, journal: OpenJournal
) -> None:
    journal.meetings.add(NewMeeting(SOON))
    kept = journal.rehearsals.keep(None, NewRehearsal(date(2026, 11, 20), "Når mor ringer"))
    assert kept is not None
    journal.rehearsals.to_topic(kept, "Mor")
    assert "Øvd på: Når mor ringer" in said(opened(SOON))


def test_the_rules_stand_quietly_at_meetings_of_the_group_alone(
    opened: Opened, journal: OpenJournal
) -> None:
    journal.meetings.add(NewMeeting(SOON))
    visit = journal.meetings.add(NewMeeting(datetime(2026, 11, 27, 10, 0), "", "Hjemmebesøk"))
    assert not is_seen(opened(SOON), "rules_quiet")
    journal.rules.add("Det som blir sagt her, blir her")
    page = opened(SOON)
    assert "blir her" in said(part(page, QWidget, "rules_quiet"))
    page.arrive(Place(PageName.GROUP, meeting=visit.plan.at))
    assert not is_seen(page, "rules_quiet")


def test_one_question_after_the_meeting_and_another_when_she_asks(
    opened: Opened, journal: OpenJournal
) -> None:
    journal.meetings.add(NewMeeting(LATELY))
    page = opened(LATELY)
    asked = said(part(page, QWidget, "after_card"))
    questions = [part(page, QWidget, "after_answer").accessibleName()]
    for _ in range(8):
        press(page, "after_another")
        questions.append(part(page, QWidget, "after_answer").accessibleName())
    assert questions[0] in asked
    assert len(set(questions)) == 9
    write(page, "after_answer", "Når hun lo.")
    assert not is_seen(page, "after_another")
    page.save_now()
    kept = journal.meetings.preparation(journal.meetings.past(1)[0])
    assert (kept.question, kept.answer) == (questions[-1], "Når hun lo.")
    assert questions[-1] in said(opened(LATELY))


def test_a_question_alone_is_not_kept(opened: Opened, journal: OpenJournal) -> None:
    meeting = journal.meetings.add(NewMeeting(LATELY))
    page = opened(LATELY)
    press(page, "after_another")
    write(page, "after_trying", "Ringe før helga")
    page.save_now()
    assert journal.meetings.preparation(meeting) == Preparation(trying="Ringe før helga")


def test_nothing_after_a_meeting_is_ticked_off(opened: Opened, journal: OpenJournal) -> None:
    journal.meetings.add(NewMeeting(LATELY))
    page = opened(LATELY)
    card = part(page, QWidget, "after_card")
    assert [each.metaObject().className() for each in card.findChildren(QWidget)].count("Tick") == 0
    assert not is_seen(page, "sentences_card")
    assert not is_seen(page, "bring_card")


def test_a_whole_text_about_the_meeting(opened: Opened, journal: OpenJournal, qtbot: QtBot) -> None:
    journal.meetings.add(NewMeeting(LATELY))
    page = opened(LATELY)
    with qtbot.waitSignal(page.destination_requested) as asked:
        press(page, "sheet_write")
    assert asked.args == [BlankPage(Kind.REFLECTION, LATELY.date())]


def test_another_meeting_has_no_question_about_the_group(
    opened: Opened, journal: OpenJournal
) -> None:
    journal.meetings.add(NewMeeting(LATELY, "", "Hjemmebesøk"))
    page = opened(LATELY)
    assert is_seen(page, "after_heard")
    for name in ("after_question", "after_answer", "sheet_write"):
        assert not is_seen(page, name)
    assert "Det de andre fortalte" not in said(page)


def test_while_the_meeting_goes_on_what_she_made_ready_stands_on_top(
    opened: Opened, journal: OpenJournal
) -> None:
    now = NOON - timedelta(hours=1)
    journal.meetings.prepare(journal.meetings.add(NewMeeting(now)), Preparation("Dette."))
    page = opened(now)
    tops = [part(page, QWidget, name).y() for name in ("sentences_card", "bring_card")]
    assert max(tops) < part(page, QWidget, "after_card").y()


def test_a_meeting_of_a_plan_is_moved_and_moved_back(opened: Opened, journal: OpenJournal) -> None:
    journal.plans.add(NewSeries(EARLY, 2, "andre etasje"))
    page = opened(SOON)
    write(page, "sentence_1", "Jeg kommer.")
    press(page, "ways_move_form", "move_day_after")
    write(page, "move_place", "kjelleren")
    press(page, "move_done")
    assert first(journal).plan == NewMeeting(SOON + timedelta(days=1), "kjelleren")
    assert "Torsdag 26. november" in said(page)
    assert text(page, "sentence_1") == "Jeg kommer."
    press(page, "undo")
    assert first(journal).plan == NewMeeting(SOON, "andre etasje")
    assert "Onsdag 25. november" in said(page)
    assert journal.meetings.preparation(first(journal)).first_line == "Jeg kommer."


def test_a_place_she_has_begun_to_write_is_kept(opened: Opened, journal: OpenJournal) -> None:
    journal.plans.add(NewSeries(EARLY, 2, "andre etasje"))
    page = opened(SOON)
    press(page, "ways_move_form")
    write(page, "move_place", "kaf")
    page.save_now()
    assert [each.plan.place for each in journal.meetings.kept()] == ["kaf"]
    assert part(page, QLineEdit, "move_place").text() == "kaf"
    page.save_now()
    press(page, "move_done")
    assert [each.plan.place for each in journal.meetings.kept()] == ["kaf"]


def test_a_place_she_decides_against_is_not_kept(opened: Opened, journal: OpenJournal) -> None:
    journal.plans.add(NewSeries(EARLY, 2, "andre etasje"))
    page = opened(SOON)
    press(page, "ways_move_form")
    write(page, "move_place", "kaf")
    press(page, "move_cancel")
    page.save_now()
    assert journal.meetings.kept() == []


def test_a_meeting_is_left_out_and_what_she_wrote_goes_along(
    opened: Opened, journal: OpenJournal
) -> None:
    journal.plans.add(NewSeries(EARLY, 2))
    page = opened(SOON)
    write(page, "sentence_1", "Jeg kommer.")
    press(page, "meeting_remove")
    meeting = first(journal)
    assert meeting.plan.at == datetime(2026, 12, 9, 17, 0)
    assert journal.meetings.preparation(meeting).first_line == "Jeg kommer."
    assert page.place() == Place(PageName.GROUP)
    press(page, "undo")
    assert first(journal).plan.at == SOON
    assert journal.meetings.preparation(first(journal)).first_line == "Jeg kommer."


def test_what_she_writes_after_a_move_is_not_taken_back_with_it(
    opened: Opened, journal: OpenJournal
) -> None:
    journal.plans.add(NewSeries(EARLY, 2))
    page = opened(SOON)
    press(page, "ways_move_form", "move_day_after", "move_done")
    assert is_seen(page, "undo_bar")
    write(page, "sentence_1", "Jeg kommer.")
    assert not is_seen(page, "undo_bar")
    page.save_now()
    assert journal.meetings.preparation(first(journal)).first_line == "Jeg kommer."


def test_a_line_brought_up_after_a_move_is_not_taken_back_with_it(
    opened: Opened, journal: OpenJournal
) -> None:
    journal.plans.add(NewSeries(EARLY, 2))
    page = opened(datetime(2026, 12, 9, 17, 0))
    press(page, "ways_move_form", "move_day_after", "move_done")
    write(page, "bring_field", "Noe om jula")
    press(page, "bring_add")
    assert not is_seen(page, "undo_bar")
    assert "Noe om jula" in said(page)


def test_going_to_a_meeting_lets_go_of_what_could_be_put_back(
    opened: Opened, journal: OpenJournal
) -> None:
    journal.plans.add(NewSeries(EARLY, 2))
    page = opened(SOON)
    write(page, "sentence_1", "Jeg kommer.")
    press(page, "meeting_remove")
    assert is_seen(page, "undo_bar")
    press(page, "topics_sentences")
    assert not is_seen(page, "undo_bar")
    assert text(page, "sentence_1") == "Jeg kommer."


def test_a_message_to_copy_gives_no_reason_and_is_hers_to_change(
    opened: Opened, journal: OpenJournal, qtbot: QtBot
) -> None:
    journal.meetings.add(NewMeeting(SOON))
    page = opened(SOON)
    press(page, "ways_cannot_come")
    ready = "Hei! Jeg kan ikke komme onsdag 25. november. Ses neste gang."
    assert text(page, "cannot_come_words") == ready
    write(page, "cannot_come_words", "Hei! Jeg er hjemme i dag.")
    press(page, "cannot_come_copy")
    assert QGuiApplication.clipboard().text() == "Hei! Jeg er hjemme i dag."
    assert is_seen(page, "cannot_come_copied")
    QGuiApplication.clipboard().clear()


def test_another_meeting_has_a_message_of_its_own(opened: Opened, journal: OpenJournal) -> None:
    journal.meetings.add(NewMeeting(SOON, "", "Hjemmebesøk"))
    page = opened(SOON)
    press(page, "ways_cannot_come")
    words = text(page, "cannot_come_words")
    assert words.startswith("Hei! Onsdag 25. november passer ikke")
    assert "gruppe" not in words
    assert "Hjemmebesøk" not in words


@pytest.mark.parametrize("replaces", [True, False])
def test_a_calendar_file_is_asked_for_and_tells_one_word(
    journal: OpenJournal,
    session: Session,
    look: Look,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    replaces: bool,
) -> None:
    target = tmp_path / "Avtale.ics"
    asked = list[str]()

    def choose(parent: QWidget, suggested: str) -> Path | None:
        asked.append(suggested)
        return target

    saving = CalendarSave(session, look, choose)
    qtbot.addWidget(saving)
    saving.show_meeting(Meeting(0, NewMeeting(SOON, "kjelleren", "Hjemmebesøk")))
    saving.show()
    assert "Kalendere blir ofte kopiert til nettet" in said(saving)
    press(saving, "calendar_file")
    assert asked == ["Avtale.ics"]
    written = target.read_bytes()
    assert target.stat().st_mode & 0o777 == 0o600
    (event,) = Calendar.from_ical(written).walk("VEVENT")
    assert event["SUMMARY"] == "Avtale"
    assert "Lagret som Avtale.ics" in said(saving)
    monkeypatch.setattr("mammadagbok.ui.dialogs.agrees_to_replace", lambda *_: replaces)
    press(saving, "calendar_file")
    assert (target.read_bytes() != written) is replaces


def test_what_is_unfolded_folds_when_she_goes_to_another_meeting(
    opened: Opened, journal: OpenJournal
) -> None:
    journal.plans.add(NewSeries(EARLY, 2))
    page = opened(SOON)
    press(page, "ways_move_form", "ways_calendar_save")
    assert not is_seen(page, "move_form")
    assert is_seen(page, "calendar_save")
    page.arrive(Place(PageName.GROUP, meeting=datetime(2026, 12, 9, 17, 0)))
    assert not is_seen(page, "calendar_save")
    press(page, "ways_move_form")
    assert part(page, QDateEdit, "move_day").date().toPython() == date(2026, 12, 9)


def test_the_keyboard_goes_through_the_meeting_as_it_is_read(
    opened: Opened, journal: OpenJournal
) -> None:
    journal.meetings.add(NewMeeting(SOON))
    journal.group.add_topic("Hvem tar med kaffe?")
    assert tab_stops(opened(SOON)) == [
        "sheet_back",
        "sentence_1",
        "sentence_2",
        "sentence_3",
        "bring_1",
        "bring_1_remove",
        "bring_field",
        "bring_add",
        "guest_unfold",
        "sheet_note",
        "ways_cannot_come",
        "ways_move_form",
        "ways_calendar_save",
        "meeting_remove",
    ]


@pytest.mark.parametrize("at", [SOON, LATELY])
def test_nothing_is_cut_off_in_large_type_on_a_small_screen(
    opened: Opened, journal: OpenJournal, look: Look, qtbot: QtBot, at: datetime
) -> None:
    meeting = journal.meetings.add(NewMeeting(at, "andre etasje", "Ansvarsgruppe"))
    journal.group.add_topic("Kan hun ha med seg papirene før møtet?", meeting=meeting)
    page = opened(at, enlarged(look), 880)
    if at == SOON:
        press(page, "ways_calendar_save", "bring_1")
    qtbot.waitUntil(lambda: cut_off(page) == [])


def test_a_meeting_that_is_gone_gives_way_to_the_group(
    opened: Opened, journal: OpenJournal, session: Session
) -> None:
    meeting = journal.meetings.add(NewMeeting(SOON))
    page = opened(SOON)
    journal.meetings.remove(meeting)
    session.changed.emit("meetings")
    assert page.place() == Place(PageName.GROUP)
    assert is_seen(page, "meetings")
