"""One entry on the screen: whatever belongs to it is shown, kept, and can be taken back."""

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from typing import TypeVar

import pytest
from PySide6.QtCore import QDate, QDateTime, QPoint, QPointF, QRect, Qt, QTime, QTimeZone
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDateTimeEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from factory import NOON, RIDDEN, craving, moment
from mammadagbok.domain.craving import Craving
from mammadagbok.domain.entry import Entry, Kind, NewEntry
from mammadagbok.domain.errors import DiskFullError, JournalDamagedError
from mammadagbok.domain.meeting import Meeting, NewMeeting, TopicNote
from mammadagbok.domain.query import Query
from mammadagbok.services.meetings import Meetings
from mammadagbok.services.writing import Writing
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.writing.editor import Editor
from mammadagbok.ui.writing.entry_form import EntryForm
from on_page import enlarged, settle

Part = TypeVar("Part", bound=QWidget)


@pytest.fixture
def form(qtbot: QtBot, look: Look, session: Session) -> EntryForm:
    made = EntryForm(session, look)
    qtbot.addWidget(made)
    made.resize(600, 700)
    made.show()
    return made


def part(form: EntryForm, kind: type[Part], name: str) -> Part:
    found = form.findChild(kind, name)
    assert isinstance(found, kind)
    return found


def editor(form: EntryForm) -> Editor:
    return part(form, Editor, "entry_text")


def press(form: EntryForm, name: str) -> None:
    part(form, QPushButton, name).click()


def words(form: EntryForm, name: str) -> str:
    return part(form, QLabel, name).text()


def field(form: EntryForm, name: str) -> QLineEdit:
    return part(form, QLineEdit, name)


def kept(session: Session) -> list[NewEntry]:
    finding = session.journal.finding
    return [entry.words for entry in finding.read_many(finding.ids(Query()))]


def store(session: Session, new: NewEntry) -> Entry:
    entry = session.journal.writing.keep(new, new)
    assert isinstance(entry, Entry)
    return entry


def test_a_blank_page_is_blank_and_leaves_nothing(form: EntryForm, session: Session) -> None:
    form.open(session.journal.writing.blank(Kind.MOMENT))
    assert editor(form).text() == ""
    assert words(form, "entry_status") == ""
    form.save_now()
    assert kept(session) == []


def test_what_she_writes_is_kept_and_it_says_so(
    qtbot: QtBot, form: EntryForm, session: Session
) -> None:
    form.open(session.journal.writing.blank(None))
    with qtbot.waitSignal(form.saved):
        QTest.keyClicks(editor(form), "Kaffe")
    assert [each.text for each in kept(session)] == ["Kaffe"]
    assert words(form, "entry_status") == "Lagret"
    QTest.keyClicks(editor(form), "!")
    assert words(form, "entry_status") == ""


def test_a_save_does_not_move_the_cursor(qtbot: QtBot, form: EntryForm, session: Session) -> None:
    form.open(store(session, moment("En 😀 lang tekst")), cursor=4)
    QTest.keyClicks(editor(form), "xy")
    assert form.cursor_place() == 6
    form.save_now()
    assert form.cursor_place() == 6
    assert editor(form).text() == "En 😀xy lang tekst"


def test_opening_an_entry_changes_nothing_in_it(form: EntryForm, session: Session) -> None:
    entry = store(session, replace(craving(7), craving=Craving(7, 3, "sliten", "te"), private=True))
    form.open(entry)
    assert not form.is_pending
    form.save_now()
    assert kept(session) == [entry.words]


def test_a_number_alone_is_a_whole_entry(form: EntryForm, session: Session) -> None:
    form.open(session.journal.writing.blank(Kind.CRAVING))
    press(form, "entry_before_7")
    form.save_now()
    assert kept(session) == [craving(7)]
    press(form, "entry_after_3")
    field(form, "entry_cause").setText("sliten")
    field(form, "entry_helped").setText("varm dusj")
    form.save_now()
    assert kept(session)[0].craving == Craving(7, 3, "sliten", "varm dusj")


def test_what_was_told_on_the_page_for_cravings_stands_here_and_stays(
    form: EntryForm, session: Session
) -> None:
    form.open(store(session, replace(craving(7), craving=RIDDEN)))
    said = part(form, QLabel, "entry_told").text()
    assert said == "Jeg trodde 9. Underveis 8, 5. Lite søvn. Medisinen holdt ikke."
    assert field(form, "entry_did").text() == RIDDEN.did
    field(form, "entry_later").setText("Sov til sju")
    press(form, "entry_after_2")
    form.save_now()
    assert kept(session)[0].craving == replace(RIDDEN, after=2, later="Sov til sju")


def test_it_says_that_only_what_helped_stays_and_lets_it_stay_whole(
    form: EntryForm, session: Session
) -> None:
    form.open(store(session, replace(craving(7, "Det stod på."), only_helped=True)))
    told = part(form, QLabel, "entry_until")
    assert told.isVisibleTo(form)
    assert told.text() == "Bare det som hjalp, blir igjen når det er over"
    editor(form).append("Så ga det seg.")
    form.save_now()
    assert kept(session)[0].only_helped
    press(form, "entry_until_stay")
    form.save_now()
    assert not told.isVisibleTo(form)
    assert not kept(session)[0].only_helped


def test_what_was_not_asked_is_no_field_to_fill_in(form: EntryForm, session: Session) -> None:
    form.open(store(session, craving(7)))
    for name in ("entry_body", "entry_did", "entry_next_time", "entry_later"):
        assert not field(form, name).isVisibleTo(form)
    assert not part(form, QLabel, "entry_told").isVisibleTo(form)
    assert field(form, "entry_helped").isVisibleTo(form)


def test_only_what_belongs_to_the_kind_is_shown(form: EntryForm, session: Session) -> None:
    shown = []
    for kind in (Kind.MOMENT, Kind.CRAVING, Kind.REFLECTION, None):
        form.open(session.journal.writing.blank(kind))
        craving = form.findChildren(QWidget, "craving_fields")
        meeting = part(form, QWidget, "meeting_choice")
        shown.append((kind, [not each.isHidden() for each in (*craving, meeting)]))
    assert shown == [
        # Before the first craving there are no fields for one.
        (Kind.MOMENT, [False]),
        (Kind.CRAVING, [True, False]),
        (Kind.REFLECTION, [False, True]),
        (None, [False, False]),
    ]


def test_a_letter_is_private_from_the_first_word(form: EntryForm, session: Session) -> None:
    form.open(session.journal.writing.blank(Kind.LETTER))
    editor(form).insertPlainText("Kjære deg.")
    form.save_now()
    assert kept(session)[0].private


def test_only_for_me_is_kept(form: EntryForm, session: Session) -> None:
    form.open(store(session, moment("Bare mitt.")))
    box = part(form, QCheckBox, "entry_private")
    box.click()
    form.save_now()
    assert kept(session)[0].private


@pytest.fixture
def norwegian_clock(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A computer set to Norwegian time, summer time and all."""
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3")
        time.tzset()
        yield
    time.tzset()


@pytest.mark.usefixtures("norwegian_clock")
def test_the_time_can_be_any_wall_clock_time(form: EntryForm, session: Session) -> None:
    form.open(store(session, moment("Den gangen.")))
    assert words(form, "entry_when") == "mandag 23. november kl. 12.00"
    press(form, "entry_change_time")
    edit = part(form, QDateTimeEdit, "entry_time")
    assert edit.isVisible()
    # There was no 02.30 on this day: the clocks went from 2 to 3.
    edit.setDateTime(QDateTime(QDate(1999, 3, 28), QTime(2, 30), QTimeZone.utc()))
    form.save_now()
    assert kept(session)[0].at == datetime(1999, 3, 28, 2, 30)
    assert words(form, "entry_when") == "søndag 28. mars 1999 kl. 02.30"
    press(form, "entry_time_done")
    assert not edit.isVisible()


def test_a_reflection_can_belong_to_one_of_the_groups_meetings(
    form: EntryForm, session: Session
) -> None:
    for at, name in (
        (datetime(2026, 11, 11, 17, 0), ""),
        (datetime(2026, 11, 20, 9, 0), "Hjemmebesøk"),
        (datetime(2026, 11, 25, 17, 0), ""),
        (datetime(2026, 12, 9, 17, 0), ""),
    ):
        session.journal.meetings.add(NewMeeting(at, name=name))
    form.open(session.journal.writing.blank(Kind.REFLECTION))
    box = part(form, QComboBox, "entry_meeting")
    days = ["onsdag 25. november", "onsdag 11. november"]
    assert [box.itemText(row) for row in range(1, box.count())] == days
    assert box.currentIndex() == 0
    editor(form).insertPlainText("Ingen så bort.")
    box.setCurrentIndex(2)
    form.save_now()
    assert kept(session)[0].meeting == date(2026, 11, 11)


def test_a_meeting_that_is_no_longer_planned_stays_with_its_text(
    form: EntryForm, session: Session
) -> None:
    entry = store(session, NewEntry(Kind.REFLECTION, "Da.", NOON, meeting=date(2025, 1, 8)))
    form.open(entry)
    box = part(form, QComboBox, "entry_meeting")
    assert box.currentText() == "onsdag 8. januar 2025"


def test_a_deleted_entry_can_be_taken_back_as_it_was(
    qtbot: QtBot, form: EntryForm, session: Session
) -> None:
    entry = store(session, replace(craving(7, "Ord."), private=True))
    form.open(entry)
    with qtbot.waitSignal(form.deleted):
        press(form, "entry_delete")
    assert kept(session) == []
    assert form.page is None
    with qtbot.waitSignal(form.restored):
        press(form, "undo")
    assert kept(session) == [entry.words]


def test_what_was_not_saved_yet_can_be_taken_back_too(
    qtbot: QtBot, form: EntryForm, session: Session
) -> None:
    form.open(session.journal.writing.blank(None))
    QTest.keyClicks(editor(form), "halv")
    press(form, "entry_delete")
    assert kept(session) == []
    press(form, "undo")
    assert [each.text for each in kept(session)] == ["halv"]


def test_something_to_bring_up_is_her_own_line_and_never_the_text(
    qtbot: QtBot, form: EntryForm, session: Session
) -> None:
    form.open(store(session, moment("En lang og privat tekst.")))
    press(form, "entry_bring_up")
    line = field(form, "entry_topic_field")
    assert line.isVisible()
    assert line.text() == ""
    with qtbot.waitSignal(session.changed) as changed:
        QTest.keyClicks(line, "Hva sier jeg?")
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert changed.args == ["topics"]
    (topic,) = session.journal.group.topics()
    assert (topic.line.text, topic.note) == ("Hva sier jeg?", TopicNote(entry=form.entry_id))
    press(form, "entry_topic_undo")
    assert session.journal.group.topics() == []


def test_a_line_she_has_not_added_yet_is_kept_when_everything_is(
    form: EntryForm, session: Session
) -> None:
    form.open(store(session, moment("Tekst.")))
    press(form, "entry_bring_up")
    field(form, "entry_topic_field").setText("Halvferdig")
    form.save_now()
    assert [each.line.text for each in session.journal.group.topics()] == ["Halvferdig"]


def test_a_line_she_has_not_added_yet_stays_when_the_text_is_deleted(
    form: EntryForm, session: Session
) -> None:
    form.open(store(session, moment("Tekst.")))
    press(form, "entry_bring_up")
    field(form, "entry_topic_field").setText("Halvferdig")
    press(form, "entry_delete")
    assert kept(session) == []
    assert [each.line.text for each in session.journal.group.topics()] == ["Halvferdig"]


def test_a_failure_is_said_and_goes_when_it_is_over(
    form: EntryForm, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    form.open(session.journal.writing.blank(None))
    editor(form).insertPlainText("Må ikke bli borte.")
    with monkeypatch.context() as full:
        full.setattr(Writing, "keep", _no_room)
        with pytest.raises(DiskFullError):
            form.save_now()
        assert words(form, "entry_notice").startswith("Disken er full.")
        assert editor(form).text() == "Må ikke bli borte."
    form.save_now()
    assert words(form, "entry_notice") == ""
    assert [each.text for each in kept(session)] == ["Må ikke bli borte."]


def _no_room(*_: object) -> NewEntry:
    raise DiskFullError


def test_the_wheel_changes_neither_time_nor_meeting(form: EntryForm, session: Session) -> None:
    session.journal.meetings.add(NewMeeting(datetime(2026, 11, 11, 17, 0)))
    form.open(session.journal.writing.blank(Kind.REFLECTION))
    press(form, "entry_change_time")
    for name in ("entry_meeting", "entry_time"):
        _turn_wheel(part(form, QWidget, name))
    box = part(form, QComboBox, "entry_meeting")
    assert box.currentIndex() == 0
    assert words(form, "entry_when") == "mandag 23. november kl. 12.00"


def _turn_wheel(widget: QWidget) -> None:
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(widget.mapToGlobal(widget.rect().center())),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def test_it_forgets_every_word(qtbot: QtBot, form: EntryForm, session: Session) -> None:
    words_ = replace(craving(7, "hemmelig"), craving=Craving(7, 3, "hemmelig", "hemmelig"))
    form.open(store(session, words_))
    QTest.keyClicks(editor(form), "hemmelig")
    press(form, "entry_bring_up")
    field(form, "entry_topic_field").setText("hemmelig")
    form.forget()
    assert held(form) == []
    assert not editor(form).document().isUndoAvailable()
    assert not field(form, "entry_topic_field").isUndoAvailable()
    assert form.page is None


def held(form: EntryForm) -> list[str]:
    """Every text with her word in it, wherever a widget holds one."""
    readers: list[Callable[[QWidget], str]] = [QWidget.accessibleName, QWidget.toolTip]
    found = [read(each) for each in form.findChildren(QWidget) for read in readers]
    found += [each.text() for each in form.findChildren(QLabel)]
    found += [each.text() for each in form.findChildren(QLineEdit)]
    found.append(editor(form).text())
    return [each for each in found if "hemmelig" in each]


def test_what_cannot_be_opened_leaves_nothing_of_itself_in_the_last_page(
    qtbot: QtBot, form: EntryForm, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = Craving(8, 2, "alene", "ringte")
    first = replace(craving(8, "Det gikk over"), private=True, craving=said)
    last = store(session, first)
    other = store(session, NewEntry(Kind.REFLECTION, "Fra gruppa", NOON))
    form.open(last)

    def damaged(_: Meetings, limit: int) -> list[Meeting]:
        raise JournalDamagedError

    monkeypatch.setattr(Meetings, "around", damaged)
    with qtbot.waitSignal(session.failed):
        assert not form.open(other)
    assert form.page is None
    form.save_now()
    assert session.journal.finding.read(last.id) == last
    assert session.journal.finding.read(other.id) == other


# --- Large type in a low window -------------------------------------------------------------------


@pytest.fixture
def low(qtbot: QtBot, look: Look, session: Session) -> EntryForm:
    """A form at 200 % that has the room of the smallest window."""
    made = EntryForm(session, enlarged(look))
    qtbot.addWidget(made)
    made.resize(760, 430)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def is_in_sight(form: EntryForm, part: QWidget, place: QRect) -> bool:
    """True when this place in the part can be seen in the form."""
    settle()
    (area,) = (each for each in form.findChildren(QScrollArea) if each.isVisible())
    seen = area.viewport()
    return seen.rect().contains(QRect(part.mapTo(seen, place.topLeft()), place.size()))


def test_the_line_she_writes_on_stays_in_sight(qtbot: QtBot, low: EntryForm) -> None:
    low.open(moment("Hun lo."))
    low.write_here()
    written = editor(low)
    qtbot.waitUntil(written.hasFocus)
    for number in range(20):
        QTest.keyClicks(written, f"Linje {number}")
        assert is_in_sight(low, written.viewport(), written.cursorRect()), number
        QTest.keyClick(written, Qt.Key.Key_Return)
    QTest.keyClick(written, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert is_in_sight(low, written.viewport(), written.cursorRect())


def test_another_text_begins_at_its_top(qtbot: QtBot, session: Session, low: EntryForm) -> None:
    first, second = (session.journal.writing.keep(moment(text), moment(text)) for text in "ab")
    low.open(first)
    press(low, "entry_tag_add")
    (area,) = (each for each in low.findChildren(QScrollArea) if each.isVisible())
    qtbot.waitUntil(lambda: area.verticalScrollBar().value() > 0)
    low.open(second)
    assert area.verticalScrollBar().value() == 0


def test_what_she_opens_is_seen_where_the_keyboard_is(
    qtbot: QtBot, session: Session, low: EntryForm
) -> None:
    tagged = replace(moment("Hun lo."), tags=tuple(f"stikkord nummer {n}" for n in range(9)))
    low.open(session.journal.writing.keep(tagged, tagged))
    press(low, "entry_tag_add")
    field = part(low, QLineEdit, "entry_tag")
    qtbot.waitUntil(lambda: field.hasFocus() and is_in_sight(low, field, field.rect()))


def test_a_craving_is_opened_at_its_top_with_her_words_in_sight(
    qtbot: QtBot, session: Session, look: Look
) -> None:
    form = EntryForm(session, look)
    qtbot.addWidget(form)
    form.resize(620, 744)
    form.show()
    qtbot.waitExposed(form)
    form.activateWindow()
    form.open(store(session, replace(craving(7, "Det stod på."), craving=RIDDEN)))
    form.write_here()
    written = editor(form)
    qtbot.waitUntil(written.hasFocus)
    assert is_in_sight(form, written, written.rect())
    (area,) = (each for each in form.findChildren(QScrollArea) if each.isVisible())
    assert area.verticalScrollBar().value() == 0
