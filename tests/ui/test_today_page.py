"""«I dag»: everything on it leads on in one press, and nothing on it is what she hid."""

from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from factory import NOON, craving, moment
from mammadagbok.domain.entry import Entry, Kind, NewEntry
from mammadagbok.domain.errors import DiskFullError, JournalDamagedError
from mammadagbok.domain.meeting import NewMeeting
from mammadagbok.domain.recurrence import NewSeries
from mammadagbok.services.finding import Finding
from mammadagbok.services.group import Group
from mammadagbok.storage.database import Database
from mammadagbok.ui.cheers.words import ON_TODAY
from mammadagbok.ui.look import Look
from mammadagbok.ui.place import BlankPage, Destination, PageName, Place
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import CONTROL_HEIGHT
from mammadagbok.ui.today.page import TodayPage
from mammadagbok.ui.widgets.door import Door


@pytest.fixture
def page(qtbot: QtBot, look: Look, session: Session) -> TodayPage:
    made = TodayPage(session, look)
    qtbot.addWidget(made)
    made.resize(1084, 800)
    made.show()
    made.activateWindow()
    made.arrive(Place())
    return made


def button(page: TodayPage, name: str) -> QPushButton:
    found = page.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def line(page: TodayPage) -> QLineEdit:
    found = page.findChild(QLineEdit, "today_topic_field")
    assert isinstance(found, QLineEdit)
    return found


def shown_texts(page: TodayPage) -> list[str]:
    return [each.text() for each in page.findChildren(QLabel) if each.isVisible()]


def wait_for(qtbot: QtBot, page: TodayPage, text: str) -> None:
    def it_stands_there() -> bool:
        return text in shown_texts(page)

    qtbot.waitUntil(it_stands_there)


def store(session: Session, new: NewEntry) -> int:
    entry = session.journal.writing.keep(new, new)
    assert isinstance(entry, Entry)
    return entry.id


@pytest.mark.parametrize(
    ("name", "destination"),
    [
        ("door_moment", BlankPage(Kind.MOMENT)),
        ("door_craving", Place(PageName.CRAVING)),
        ("door_group", BlankPage(Kind.REFLECTION)),
        ("door_plain", BlankPage(None)),
        ("door_letter", BlankPage(Kind.LETTER)),
        ("plan_meeting", Place(PageName.GROUP)),
    ],
)
def test_every_door_leads_where_it_says(
    qtbot: QtBot, page: TodayPage, name: str, destination: Destination
) -> None:
    with qtbot.waitSignal(page.destination_requested) as asked:
        QTest.mouseClick(button(page, name), Qt.MouseButton.LeftButton)
    assert asked.args == [destination]


def test_a_door_is_one_control_that_is_heard_whole(qtbot: QtBot, page: TodayPage) -> None:
    door = button(page, "door_moment")
    heading, sentence = (each.text() for each in door.findChildren(QLabel))
    assert (door.accessibleName(), door.accessibleDescription()) == (heading, sentence)
    door.setFocus()
    qtbot.waitUntil(door.hasFocus)
    with qtbot.waitSignal(page.destination_requested):
        QTest.keyClick(door, Qt.Key.Key_Space)


def test_a_door_is_as_high_as_its_words_need(qtbot: QtBot, look: Look) -> None:
    door = Door(look, "Noe å huske", "Noe du gjorde, så eller kjente. " * 4, "moment", "door_x")
    qtbot.addWidget(door)
    assert door.hasHeightForWidth()
    assert door.heightForWidth(200) > door.heightForWidth(600) >= CONTROL_HEIGHT
    words = door.findChildren(QLabel)
    assert door.sizeHint().height() > sum(each.minimumSizeHint().height() for each in words)


def test_a_press_on_the_words_of_a_door_is_a_press_on_the_door(page: TodayPage) -> None:
    door = button(page, "door_moment")
    for words in door.findChildren(QLabel):
        middle = words.mapTo(page, words.rect().center())
        assert page.childAt(middle) is door


@pytest.mark.parametrize(
    ("hour", "greeting"),
    [(0, "Hei"), (5, "God morgen"), (10, "God dag"), (18, "God kveld"), (23, "God kveld")],
)
def test_it_greets_by_the_clock(
    qtbot: QtBot, look: Look, session: Session, hour: int, greeting: str
) -> None:
    def clock() -> datetime:
        return NOON.replace(hour=hour)

    other = Session(clock)
    other.unlock(session.journal)
    page = TodayPage(other, look)
    qtbot.addWidget(page)
    page.arrive(Place())
    found = page.findChild(QLabel, "greeting")
    assert isinstance(found, QLabel)
    assert found.text() == greeting


def test_the_next_meeting_stands_with_what_she_wants_to_bring_up(
    qtbot: QtBot, page: TodayPage, session: Session
) -> None:
    group = session.journal.group
    session.journal.meetings.add(NewMeeting(datetime(2026, 11, 25, 17, 0), "andre etasje"))
    group.add_topic("Hva sier jeg når hun spør?")
    session.changed.emit("meetings")
    texts = shown_texts(page)
    assert "Onsdag 25. november kl. 17.00 · andre etasje" in texts
    assert "om to dager" in texts
    wait_for(qtbot, page, "Hva sier jeg når hun spør?")
    assert button(page, "plan_meeting").isHidden()
    meeting = Place(PageName.GROUP, meeting=datetime(2026, 11, 25, 17, 0))
    for name, place in (("prepare_meeting", meeting), ("today_note", Place(PageName.SHARE))):
        with qtbot.waitSignal(page.destination_requested) as asked:
            button(page, name).click()
        assert asked.args == [place]


def test_without_a_meeting_one_sentence_and_one_button(page: TodayPage) -> None:
    assert button(page, "plan_meeting").isVisible()
    assert not button(page, "prepare_meeting").isVisible()
    assert not button(page, "today_note").isVisible()


def test_a_meeting_of_a_plan_stands_there_too(page: TodayPage, session: Session) -> None:
    session.journal.plans.add(NewSeries(datetime(2026, 9, 2, 17, 0), 2, "andre etasje"))
    session.changed.emit("meetings")
    assert "Onsdag 25. november kl. 17.00 · andre etasje" in shown_texts(page)


def test_while_she_has_no_group_only_another_meeting_stands_there(
    page: TodayPage, session: Session
) -> None:
    session.journal.plans.add(NewSeries(datetime(2026, 9, 2, 17, 0), 2))
    session.journal.meetings.pause()
    session.changed.emit("meetings")
    assert not button(page, "plan_meeting").isVisible()
    assert not [text for text in shown_texts(page) if "november kl." in text]
    session.journal.meetings.add(NewMeeting(datetime(2026, 11, 27, 10, 0), "", "Hjemmebesøk"))
    session.changed.emit("meetings")
    assert "Hjemmebesøk · Fredag 27. november kl. 10.00" in shown_texts(page)


def test_a_line_is_for_the_meeting_that_stands_there(
    qtbot: QtBot, page: TodayPage, session: Session
) -> None:
    group = session.journal.group
    session.journal.meetings.add(NewMeeting(datetime(2026, 11, 24, 10, 0), "", "Hjemmebesøk"))
    session.journal.meetings.add(NewMeeting(datetime(2026, 11, 25, 17, 0)))
    group.add_topic("Hvem tar med kaffe?")
    page.arrive(Place())
    assert "Hvem tar med kaffe?" not in shown_texts(page)
    line(page).setText("Papirene")
    QTest.keyClick(line(page), Qt.Key.Key_Return)
    wait_for(qtbot, page, "Papirene")
    assert group.topics()[1].note.meeting == 1


def test_another_meeting_is_called_by_its_name(page: TodayPage, session: Session) -> None:
    meeting = NewMeeting(NOON + timedelta(hours=3), "på kjøkkenet", "Hjemmebesøk")
    session.journal.meetings.add(meeting)
    page.arrive(Place())
    when = "Hjemmebesøk · Mandag 23. november kl. 15.00 · på kjøkkenet"
    assert when in shown_texts(page)


def test_a_line_is_added_where_she_stands(qtbot: QtBot, page: TodayPage, session: Session) -> None:
    line(page).setFocus()
    qtbot.waitUntil(line(page).hasFocus)
    with qtbot.waitSignal(session.changed) as changed:
        QTest.keyClicks(line(page), "Besøket på fredag.")
        QTest.keyClick(line(page), Qt.Key.Key_Return)
    assert changed.args == ["topics"]
    wait_for(qtbot, page, "Besøket på fredag.")
    assert line(page).text() == ""
    assert line(page).hasFocus()


def test_a_line_that_cannot_be_saved_stays(
    qtbot: QtBot, page: TodayPage, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Group, "add_topic", _no_room)
    line(page).setText("Må ikke bli borte.")
    with qtbot.waitSignal(session.failed):
        QTest.keyClick(line(page), Qt.Key.Key_Return)
    assert line(page).text() == "Må ikke bli borte."
    with pytest.raises(DiskFullError):
        page.save_now()
    assert line(page).text() == "Må ikke bli borte."


def _no_room(*_: object, **__: object) -> None:
    raise DiskFullError


def test_a_line_she_has_not_added_is_kept_when_everything_is(
    page: TodayPage, session: Session
) -> None:
    line(page).setText("Halvferdig")
    page.save_now()
    page.save_now()
    assert [each.line.text for each in session.journal.group.topics()] == ["Halvferdig"]


def test_the_last_texts_are_doors_back_into_them(
    qtbot: QtBot, page: TodayPage, session: Session
) -> None:
    for hours, text in enumerate(("Nyest.", "Nest nyest.", "Eldst.")):
        store(session, moment(text, NOON - timedelta(days=hours)))
    page.arrive(Place())
    wait_for(qtbot, page, "Nyest.")
    texts = shown_texts(page)
    assert "Nest nyest." in texts
    assert "Eldst." not in texts
    row = button(page, "latest_2")
    assert row.accessibleDescription() == "Nest nyest."
    assert row.accessibleName().startswith("Øyeblikk, I går kl. 12.00")
    row.setFocus()
    with qtbot.waitSignal(page.destination_requested) as asked:
        QTest.keyClick(row, Qt.Key.Key_Space)
    assert asked.args == [Place(PageName.JOURNAL, 2)]


def test_what_is_private_or_heavy_does_not_meet_her_here(page: TodayPage, session: Session) -> None:
    store(session, moment("Bare mitt.", private=True))
    store(session, craving(7, "Det kom."))
    store(session, NewEntry(Kind.LETTER, "Kjære deg.", NOON, private=True))
    page.arrive(Place())
    said = " ".join(shown_texts(page))
    for text in ("Bare mitt.", "Det kom.", "Kjære deg."):
        assert text not in said
    latest = page.findChild(QWidget, "latest")
    assert isinstance(latest, QWidget)
    assert latest.isHidden()


def test_a_long_text_is_cut_between_words(qtbot: QtBot, page: TodayPage, session: Session) -> None:
    store(session, moment("ordene " * 100))
    page.arrive(Place())
    row = button(page, "latest_1")
    qtbot.waitUntil(row.isVisible)
    shown = row.accessibleDescription()
    assert shown.endswith("ordene\u00a0…")
    assert len(shown) < 170


def test_kind_words_stand_there_only_when_she_has_asked_for_them(
    page: TodayPage, session: Session
) -> None:
    session.journal.group.add_cheer("Takk for kaffen.")
    page.arrive(Place())
    card = page.findChild(QWidget, "today_cheer")
    assert isinstance(card, QWidget)
    assert not card.isVisible()


def test_the_newest_kind_words_stand_in_their_own_quotation_marks(
    page: TodayPage, session: Session
) -> None:
    card = page.findChild(QWidget, "today_cheer")
    assert isinstance(card, QWidget)
    assert card.isHidden()
    session.journal.preferences.keep(ON_TODAY, True)
    session.journal.group.add_cheer("Hva er du redd for?", is_question=True)
    session.journal.group.add_cheer("Takk for at du begynte.", on=date(2026, 11, 11))
    session.changed.emit("cheers")
    assert card.isVisible()
    assert "«Takk for at du begynte.»" in shown_texts(page)
    assert "11. november" in shown_texts(page)


@pytest.mark.parametrize("size", [QSize(400, 500), QSize(888, 640), QSize(956, 584)])
def test_on_a_small_page_it_scrolls_and_nothing_is_cut(
    qtbot: QtBot, page: TodayPage, session: Session, size: QSize
) -> None:
    session.journal.group.add_topic("Noe ganske langt som går over flere linjer på en smal side.")
    page.arrive(Place())
    page.resize(size)
    area = page.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)

    inside = area.widget()
    assert inside is not None

    def it_fits() -> bool:
        return inside.width() == area.viewport().width()

    qtbot.waitUntil(it_fits)
    for each in page.findChildren(QLabel):
        if each.isVisible():
            assert each.height() >= each.heightForWidth(each.width()), each.text()


def test_every_control_has_a_name_and_room(page: TodayPage, session: Session) -> None:
    store(session, moment("En tekst."))
    page.arrive(Place())
    controls = page.findChildren(QPushButton) + page.findChildren(QLineEdit)
    shown = [each for each in controls if each.isVisible()]
    assert len(shown) >= 8
    assert [each for each in shown if not each.objectName() or not each.accessibleName()] == []
    assert [each.objectName() for each in shown if each.height() < CONTROL_HEIGHT - 8] == []


def test_it_forgets_every_word(page: TodayPage, session: Session) -> None:
    store(session, moment("hemmelig"))
    session.journal.group.add_topic("hemmelig")
    session.journal.preferences.keep(ON_TODAY, True)
    session.journal.group.add_cheer("hemmelig")
    line(page).setText("hemmelig")
    page.arrive(Place())
    assert any("hemmelig" in text for text in shown_texts(page))
    page.forget()
    said = [each.text() for each in page.findChildren(QLabel)]
    said += [each.text() for each in page.findChildren(QLineEdit)]
    for each in page.findChildren(QWidget):
        said += [each.accessibleName(), each.accessibleDescription(), each.toolTip()]
    assert [text for text in said if "hemmelig" in text] == []


def test_an_empty_journal_invites_to_the_first_page(
    qtbot: QtBot, page: TodayPage, session: Session
) -> None:
    begin = button(page, "latest_begin")
    assert begin.isVisible()
    with qtbot.waitSignal(page.destination_requested) as asked:
        QTest.mouseClick(begin, Qt.MouseButton.LeftButton)
    assert asked.args == [BlankPage(None)]
    store(session, craving(7))
    page.arrive(Place())
    assert not begin.isVisible()


def test_it_is_read_anew_only_when_something_was_saved_or_a_minute_has_passed(
    qtbot: QtBot, look: Look, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    now, reads = [NOON], list[int]()
    latest = session.journal.finding.latest

    def counted(_finding: Finding, most: int) -> list[Entry]:
        reads.append(most)
        return latest(most)

    monkeypatch.setattr(session, "_clock", lambda: now[0])
    monkeypatch.setattr(Finding, "latest", counted)
    page = TodayPage(session, look)
    qtbot.addWidget(page)

    def arrive() -> int:
        page.arrive(Place())
        return len(reads)

    assert (arrive(), arrive()) == (1, 1)
    now[0] += timedelta(seconds=20)
    assert arrive() == 1
    store(session, moment("Hun lo."))
    assert (arrive(), arrive()) == (2, 2)
    now[0] += timedelta(minutes=1)
    assert (arrive(), arrive()) == (3, 3)
    monkeypatch.setattr(Database, "generation", _fail)
    assert arrive() == 4


def _fail(_database: Database) -> int:
    raise JournalDamagedError
