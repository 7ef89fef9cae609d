"""«Øve på en samtale»: alone, saved as she writes, each step taken back in one press."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QTextEdit
from pytestqt.qtbot import QtBot

from factory import moment
from mammadagbok.domain.entry import Entry
from mammadagbok.domain.errors import DiskFullError, JournalDamagedError
from mammadagbok.domain.meeting import TopicNote
from mammadagbok.domain.rehearsal import Rehearsal
from mammadagbok.services.rehearsals import Rehearsals
from mammadagbok.ui.handover import Handover
from mammadagbok.ui.look import Look
from mammadagbok.ui.place import PageName, Place
from mammadagbok.ui.rehearsal.page import RehearsalPage
from mammadagbok.ui.session import Session
from on_page import cut_off, enlarged, is_seen, part, press, remains, said, tab_stops, write

HERE = Place(PageName.REHEARSAL)
FIELDS = ("rehearsal_situation", "rehearsal_mine", "rehearsal_theirs", "rehearsal_went")


@pytest.fixture
def rehearsals(session: Session) -> Rehearsals:
    return session.journal.rehearsals


@pytest.fixture
def page(qtbot: QtBot, session: Session, look: Look) -> RehearsalPage:
    made = RehearsalPage(session, look)
    qtbot.addWidget(made)
    made.resize(1084, 800)
    made.arrive(HERE)
    made.show()
    return made


def text_of_hers(session: Session) -> Entry:
    words = moment("Noe jeg har skrevet for meg selv.")
    kept = session.journal.writing.keep(words, words)
    assert isinstance(kept, Entry)
    return kept


def lines(rehearsal: Rehearsal) -> tuple[str, ...]:
    kept = rehearsal.lines
    return (kept.situation, kept.mine, kept.theirs, kept.went)


def shown(page: RehearsalPage) -> tuple[str, ...]:
    return tuple(part(page, QTextEdit, name).toPlainText() for name in FIELDS)


def fail(*_: object) -> None:
    raise DiskFullError


def test_what_she_writes_is_saved_in_a_pause(
    page: RehearsalPage, rehearsals: Rehearsals, qtbot: QtBot
) -> None:
    QTest.keyClicks(part(page, QTextEdit, "rehearsal_mine"), "Jeg vil begynne.")
    qtbot.waitUntil(lambda: len(rehearsals.all()) == 1)
    assert lines(rehearsals.all()[0]) == ("", "Jeg vil begynne.", "", "")
    assert part(page, QLabel, "rehearsal_status").text() == "Lagret"


def test_a_blank_one_leaves_nothing(page: RehearsalPage, rehearsals: Rehearsals) -> None:
    write(page, "rehearsal_mine", "  ")
    page.save_now()
    assert rehearsals.all() == []


def test_all_four_are_kept_at_once_and_come_back_to_the_same_place(
    page: RehearsalPage, rehearsals: Rehearsals
) -> None:
    for name in FIELDS:
        write(page, name, f"{name} 🙂 ord")
    page.save_now()
    theirs = part(page, QTextEdit, "rehearsal_theirs")
    theirs.setFocus()
    cursor = theirs.textCursor()
    cursor.setPosition(at := len("rehearsal_theirs ") + 2)
    theirs.setTextCursor(cursor)
    place = Handover.from_line(Handover(place=page.place()).to_line()).place
    assert place.rehearsal == rehearsals.all()[0].id
    page.forget()
    page.arrive(place)
    assert shown(page) == tuple(f"{name} 🙂 ord" for name in FIELDS)
    assert theirs.hasFocus()
    assert theirs.textCursor().position() == at


def test_a_text_of_hers_begins_one_and_no_word_is_copied(
    page: RehearsalPage, session: Session, rehearsals: Rehearsals, qtbot: QtBot
) -> None:
    entry = text_of_hers(session)
    page.arrive(Place(PageName.REHEARSAL, entry.id))
    assert shown(page) == ("", "", "", "")
    with qtbot.waitSignal(page.destination_requested) as back:
        press(page, "rehearsal_undo")
    assert back.args == [Place(PageName.JOURNAL, entry.id)]
    assert rehearsals.all() == []


def test_it_knows_the_text_it_began_from_as_long_as_that_is_there(
    page: RehearsalPage, session: Session, rehearsals: Rehearsals, qtbot: QtBot
) -> None:
    entry = text_of_hers(session)
    page.arrive(Place(PageName.REHEARSAL, entry.id))
    write(page, "rehearsal_situation", "På kontoret")
    assert not is_seen(page, "rehearsal_undo_bar")
    page.save_now()
    (kept,) = rehearsals.all()
    assert kept.lines.entry == entry.id
    with qtbot.waitSignal(page.destination_requested) as back:
        press(page, "rehearsal_to_entry")
    assert back.args == [Place(PageName.JOURNAL, entry.id)]
    session.journal.trash.put(entry.id)
    page.arrive(Place(PageName.REHEARSAL, rehearsal=kept.id))
    assert not is_seen(page, "rehearsal_to_entry")


def test_one_line_to_bring_up_is_her_own_and_taken_back_in_one_press(
    page: RehearsalPage, session: Session, rehearsals: Rehearsals
) -> None:
    write(page, "rehearsal_mine", "Jeg vil begynne.")
    press(page, "rehearsal_bring_up")
    write(page, "rehearsal_topic_field", "Hvordan begynner jeg?")
    press(page, "rehearsal_topic_add")
    (topic,), (kept,) = session.journal.group.topics(), rehearsals.all()
    assert (topic.line.text, topic.note) == ("Hvordan begynner jeg?", TopicNote(rehearsal=kept.id))
    assert "Hvordan begynner jeg?" in said(page)
    press(page, "rehearsal_undo")
    assert session.journal.group.topics() == []
    assert "Hvordan begynner jeg?" not in said(page)
    assert lines(rehearsals.all()[0]) == ("", "Jeg vil begynne.", "", "")


def test_a_line_she_has_not_added_yet_is_kept_with_the_rest(
    page: RehearsalPage, session: Session
) -> None:
    press(page, "rehearsal_bring_up")
    write(page, "rehearsal_topic_field", "Halvferdig")
    page.save_now()
    assert [each.line.text for each in session.journal.group.topics()] == ["Halvferdig"]


def test_earlier_ones_stand_below_and_open(page: RehearsalPage, rehearsals: Rehearsals) -> None:
    write(page, "rehearsal_situation", "Første")
    press(page, "rehearsal_new")
    assert shown(page) == ("", "", "", "")
    write(page, "rehearsal_situation", "Andre")
    page.save_now()
    first = next(each for each in rehearsals.all() if each.lines.situation == "Første")
    press(page, f"rehearsal_{first.id}")
    assert shown(page)[0] == "Første"
    assert "Andre" in said(page)


def test_a_long_beginning_is_cut_between_words(page: RehearsalPage, rehearsals: Rehearsals) -> None:
    rehearsals.keep(None, replace(rehearsals.blank(), situation="ordene " * 100))
    page.arrive(Place(PageName.REHEARSAL))
    (row,) = page.findChildren(QAbstractButton, "rehearsal_1")
    assert "ordene" in row.accessibleName()
    assert len(row.accessibleName()) < 130


def test_what_cannot_be_read_is_said_and_what_stands_here_stays(
    page: RehearsalPage, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(page, "rehearsal_mine", "Hei.")

    def damaged(*_: object) -> None:
        raise JournalDamagedError

    monkeypatch.setattr(Rehearsals, "read", damaged)
    with qtbot.waitSignal(session.failed):
        page.arrive(Place(PageName.REHEARSAL, rehearsal=1))
    assert part(page, QTextEdit, "rehearsal_mine").toPlainText() == "Hei."


def test_a_deleted_one_comes_back(page: RehearsalPage, rehearsals: Rehearsals) -> None:
    write(page, "rehearsal_mine", "Jeg vil begynne.")
    page.save_now()
    before = rehearsals.all()
    press(page, "rehearsal_remove")
    assert rehearsals.all() == []
    assert shown(page) == ("", "", "", "")
    press(page, "rehearsal_undo")
    assert rehearsals.all() == before
    assert shown(page)[1] == "Jeg vil begynne."


def test_what_could_not_be_saved_stays_and_she_is_told(
    page: RehearsalPage, rehearsals: Rehearsals, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(page, "rehearsal_mine", "Jeg vil begynne.")
    with monkeypatch.context() as full:
        full.setattr(Rehearsals, "keep", fail)
        with pytest.raises(DiskFullError):
            page.save_now()
        assert "Disken er full" in said(page)
        press(page, "rehearsal_bring_up")
        write(page, "rehearsal_topic_field", "En linje")
        press(page, "rehearsal_topic_add")
        assert "En linje" in remains(page)
    page.save_now()
    assert lines(rehearsals.all()[0])[1] == "Jeg vil begynne."
    assert not is_seen(page, "rehearsal_notice")


def test_it_comes_along_only_by_her_hand_when_she_shares(
    page: RehearsalPage, session: Session
) -> None:
    write(page, "rehearsal_mine", "Jeg vil begynne.")
    page.save_now()
    (offered,) = session.journal.sharing.candidates().found
    assert offered.private


def test_the_keyboard_goes_through_it_as_it_is_read(page: RehearsalPage) -> None:
    assert tab_stops(page) == ["rehearsal_back", *FIELDS, "rehearsal_bring_up"]


def test_escape_goes_back_to_the_group(page: RehearsalPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.destination_requested) as asked:
        QTest.keyClick(part(page, QTextEdit, "rehearsal_mine"), Qt.Key.Key_Escape)
    assert asked.args == [Place(PageName.GROUP)]


def test_nothing_is_cut_off_in_large_type_on_a_small_screen(
    session: Session, look: Look, qtbot: QtBot
) -> None:
    page = RehearsalPage(session, enlarged(look))
    qtbot.addWidget(page)
    page.resize(880, 640)
    page.arrive(HERE)
    page.show()
    write(page, "rehearsal_mine", "Jeg vil begynne.")
    page.save_now()
    press(page, "rehearsal_bring_up")
    qtbot.waitUntil(lambda: cut_off(page) == [])


def test_locking_leaves_no_word_of_hers(page: RehearsalPage) -> None:
    write(page, "rehearsal_mine", "hemmelig")
    press(page, "rehearsal_new")
    write(page, "rehearsal_went", "hemmelig")
    page.save_now()
    press(page, "rehearsal_bring_up")
    write(page, "rehearsal_topic_field", "hemmelig")
    assert "hemmelig" in remains(page)
    page.forget()
    assert "hemmelig" not in remains(page)
