"""«Dagbok»: finding what she wrote, and writing beside it without losing her place."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from factory import NOON, craving, moment
from mammadagbok.domain.entry import Entry, Kind, NewEntry
from mammadagbok.domain.errors import DiskFullError
from mammadagbok.domain.query import Query
from mammadagbok.services.writing import Writing
from mammadagbok.ui.journal.day_grid import DayButton
from mammadagbok.ui.journal.page import JournalPage
from mammadagbok.ui.journal.rows import ENTRY_ROLE
from mammadagbok.ui.journal.timeline import TimelineView
from mammadagbok.ui.look import Look
from mammadagbok.ui.place import PageName, Place
from mammadagbok.ui.session import Session
from mammadagbok.ui.writing.editor import Editor
from on_page import cut_off, enlarged, part, settle

TEXTS = ("Boka om bjørnen.", "Far var her.", "Får på jordet.", "Regn hele dagen.")


def store(session: Session, new: NewEntry) -> int:
    entry = session.journal.writing.keep(new, new)
    assert isinstance(entry, Entry)
    return entry.id


@pytest.fixture
def ids(session: Session) -> list[int]:
    """Four moments, the newest first, an hour between each."""
    return [
        store(session, moment(text, NOON - timedelta(hours=hours)))
        for hours, text in enumerate(TEXTS)
    ]


@pytest.fixture
def page(qtbot: QtBot, look: Look, session: Session, ids: list[int]) -> JournalPage:
    made = shown(qtbot, look, session)
    made.arrive(Place(PageName.JOURNAL))
    return made


def shown(qtbot: QtBot, look: Look, session: Session) -> JournalPage:
    made = JournalPage(session, look)
    qtbot.addWidget(made)
    made.resize(1084, 800)
    made.show()
    made.activateWindow()
    return made


def editor(page: JournalPage) -> Editor:
    found = page.findChild(Editor, "entry_text")
    assert isinstance(found, Editor)
    return found


def search(page: JournalPage) -> QLineEdit:
    found = page.findChild(QLineEdit, "search")
    assert isinstance(found, QLineEdit)
    return found


def timeline(page: JournalPage) -> TimelineView:
    found = page.findChild(TimelineView, "timeline")
    assert isinstance(found, TimelineView)
    return found


def press(page: JournalPage, name: str) -> None:
    found = page.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    found.click()


def is_shown(page: JournalPage, name: str) -> bool:
    found = page.findChild(QWidget, name)
    assert isinstance(found, QWidget)
    return found.isVisible()


def rows(page: JournalPage) -> list[str]:
    model = timeline(page).model()
    entries = (model.index(row, 0).data(ENTRY_ROLE) for row in range(model.rowCount()))
    return [entry.words.text for entry in entries]


def kept(session: Session) -> list[str]:
    finding = session.journal.finding
    return [each.words.text for each in finding.read_many(finding.ids(Query()))]


def test_everything_is_listed_the_newest_first(page: JournalPage) -> None:
    assert rows(page) == list(TEXTS)
    assert is_shown(page, "nothing_open")


def test_it_finds_as_she_types(qtbot: QtBot, page: JournalPage) -> None:
    QTest.keyClicks(search(page), "far")
    assert rows(page) == ["Far var her."]
    search(page).clear()
    QTest.keyClicks(search(page), "FÅR")
    assert rows(page) == ["Får på jordet."]
    QTest.keyClick(search(page), Qt.Key.Key_Escape)
    assert rows(page) == list(TEXTS)


def test_when_nothing_is_found_one_sentence_says_so(qtbot: QtBot, page: JournalPage) -> None:
    QTest.keyClicks(search(page), "giraff")
    assert is_shown(page, "nothing_found")
    assert not is_shown(page, "write_first")
    search(page).clear()
    assert not is_shown(page, "nothing_found")


def test_no_number_of_hits_stands_anywhere(page: JournalPage) -> None:
    QTest.keyClicks(search(page), "r")
    assert len(rows(page)) == 1
    shelf = page.findChild(QWidget, "shelf")
    assert isinstance(shelf, QWidget)
    # Days and years are dates.
    days = {shelf.findChild(QWidget, name) for name in ("month_button", "month_title")}
    days.update(shelf.findChildren(DayButton))
    others = [each for each in shelf.findChildren(QWidget) if each not in days]
    said = [each.accessibleName() + each.toolTip() for each in others]
    said += [each.text() for each in others if isinstance(each, QLabel | QPushButton)]
    assert [text for text in said if any(sign.isdigit() for sign in text)] == []


def test_one_kind_at_a_time(session: Session, page: JournalPage) -> None:
    store(session, craving(7))
    store(session, NewEntry(None, "Bare skrevet.", NOON))
    page.arrive(Place(PageName.JOURNAL))
    press(page, "filter_plain")
    assert rows(page) == ["Bare skrevet."]
    press(page, "filter_craving")
    assert rows(page) == [""]
    press(page, "filter_letter")
    assert is_shown(page, "nothing_found")
    press(page, "filter_all")
    assert len(rows(page)) == len(TEXTS) + 2


def test_the_arrow_keys_in_the_search_field_walk_in_the_list(
    qtbot: QtBot, page: JournalPage, ids: list[int]
) -> None:
    search(page).setFocus()
    qtbot.waitUntil(search(page).hasFocus)
    QTest.keyClick(search(page), Qt.Key.Key_Down)
    QTest.keyClick(search(page), Qt.Key.Key_Down)
    assert timeline(page).marked == ids[1]
    assert editor(page).text() == TEXTS[1]
    assert search(page).hasFocus()
    QTest.keyClick(search(page), Qt.Key.Key_Up)
    assert editor(page).text() == TEXTS[0]
    QTest.keyClick(search(page), Qt.Key.Key_Return)
    assert editor(page).hasFocus()


def test_ctrl_f_goes_to_the_search_field(qtbot: QtBot, page: JournalPage, ids: list[int]) -> None:
    page.arrive(Place(PageName.JOURNAL, ids[0]))
    qtbot.waitUntil(editor(page).hasFocus)
    qtbot.keySequence(editor(page), QKeySequence(QKeySequence.StandardKey.Find))
    assert search(page).hasFocus()


def test_she_comes_back_to_the_entry_and_the_letter(page: JournalPage, ids: list[int]) -> None:
    place = Place(PageName.JOURNAL, ids[2], 4)
    page.arrive(place)
    assert editor(page).text() == TEXTS[2]
    assert timeline(page).marked == ids[2]
    assert page.place() == place


def test_a_new_page_is_blank_with_the_cursor_on_it(
    qtbot: QtBot, page: JournalPage, session: Session, ids: list[int]
) -> None:
    page.arrive(Place(PageName.JOURNAL, ids[0]))
    page.write(Kind.MOMENT)
    assert editor(page).text() == ""
    assert editor(page).hasFocus()
    assert timeline(page).marked is None
    assert page.place() == Place(PageName.JOURNAL)
    page.save_now()
    assert kept(session) == list(TEXTS)


def test_the_first_save_puts_the_row_in_without_moving_anything(
    qtbot: QtBot, page: JournalPage
) -> None:
    page.write(None)
    QTest.keyClicks(editor(page), "Nytt her")
    editor(page).moveCursor(editor(page).textCursor().MoveOperation.WordLeft)
    page.save_now()
    assert rows(page) == ["Nytt her", *TEXTS]
    number = timeline(page).marked
    assert number is not None
    assert page.place() == Place(PageName.JOURNAL, number, len("Nytt "))
    assert editor(page).hasFocus()
    QTest.keyClicks(editor(page), "og rart ")
    page.save_now()
    assert rows(page)[0] == "Nytt og rart her"


def test_a_reflection_belongs_to_the_meeting_she_came_from(
    page: JournalPage, session: Session
) -> None:
    page.write(Kind.REFLECTION, date(2026, 11, 11))
    QTest.keyClicks(editor(page), "Nytt.")
    page.save_now()
    newest = session.journal.finding.latest(1)[0]
    assert newest.words.meeting == date(2026, 11, 11)


def test_writing_something_new_lets_go_of_the_search(qtbot: QtBot, page: JournalPage) -> None:
    press(page, "filter_craving")
    QTest.keyClicks(search(page), "giraff")
    page.write(Kind.MOMENT)
    QTest.keyClicks(editor(page), "Nytt.")
    page.save_now()
    assert rows(page) == ["Nytt.", *TEXTS]


def test_a_text_stays_in_the_list_while_the_word_sought_is_written_away(
    qtbot: QtBot, page: JournalPage, ids: list[int]
) -> None:
    QTest.keyClicks(search(page), "far")
    QTest.keyClick(search(page), Qt.Key.Key_Down)
    editor(page).set_text("Noe helt annet.")
    page.save_now()
    assert rows(page) == ["Noe helt annet."]
    assert timeline(page).marked == ids[1]


def test_going_to_another_entry_saves_this_one_first(
    qtbot: QtBot, page: JournalPage, session: Session, ids: list[int]
) -> None:
    page.arrive(Place(PageName.JOURNAL, ids[0]))
    editor(page).insertPlainText("Nå: ")
    timeline(page).mark(ids[1])
    assert editor(page).text() == TEXTS[1]
    assert kept(session)[0] == f"Nå: {TEXTS[0]}"


def test_when_it_cannot_be_saved_she_stays_and_is_told_why(
    qtbot: QtBot,
    page: JournalPage,
    session: Session,
    ids: list[int],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page.arrive(Place(PageName.JOURNAL, ids[0]))
    editor(page).insertPlainText("Nå: ")
    with monkeypatch.context() as full:
        full.setattr(Writing, "keep", _no_room)
        timeline(page).mark(ids[2])

        def she_is_back() -> bool:
            return timeline(page).marked == ids[0]

        qtbot.waitUntil(she_is_back)
        page.write(None)
        page.arrive(Place(PageName.JOURNAL, ids[3]))
        assert editor(page).text() == f"Nå: {TEXTS[0]}"
        assert is_shown(page, "entry_notice")
        with pytest.raises(DiskFullError):
            page.save_now()
    page.save_now()
    assert kept(session)[0] == f"Nå: {TEXTS[0]}"


def _no_room(*_: object) -> NewEntry:
    raise DiskFullError


def test_a_deleted_entry_leaves_the_list_and_can_come_back(
    page: JournalPage, session: Session, ids: list[int]
) -> None:
    page.arrive(Place(PageName.JOURNAL, ids[1]))
    press(page, "entry_delete")
    assert rows(page) == [TEXTS[0], *TEXTS[2:]]
    assert timeline(page).marked is None
    assert page.place() == Place(PageName.JOURNAL)
    press(page, "undo")
    assert rows(page) == list(TEXTS)
    assert editor(page).text() == TEXTS[1]


def test_an_entry_changed_on_another_page_is_shown_as_it_now_is(
    page: JournalPage, session: Session, ids: list[int]
) -> None:
    page.arrive(Place(PageName.JOURNAL, ids[0]))
    entry = session.journal.finding.read(ids[0])
    assert entry is not None
    session.journal.writing.keep(entry, replace(entry.words, text="Skrevet om."))
    page.arrive(Place(PageName.JOURNAL))
    assert editor(page).text() == "Skrevet om."
    assert rows(page)[0] == "Skrevet om."


def test_an_entry_that_is_gone_is_closed(
    page: JournalPage, session: Session, ids: list[int]
) -> None:
    page.arrive(Place(PageName.JOURNAL, ids[0]))
    session.journal.writing.delete(Entry(ids[0], moment("")))
    page.arrive(Place(PageName.JOURNAL, ids[0], 3))
    assert page.place() == Place(PageName.JOURNAL)
    assert rows(page) == list(TEXTS[1:])


def test_where_nothing_is_found_there_is_nothing_to_choose(page: JournalPage) -> None:
    QTest.keyClicks(search(page), "xylofon")
    assert is_shown(page, "nothing_found")
    assert not is_shown(page, "nothing_open")
    search(page).clear()
    assert is_shown(page, "nothing_open")


def test_an_empty_journal_says_what_it_is_for_and_offers_one_thing(
    qtbot: QtBot, look: Look, session: Session
) -> None:
    page = shown(qtbot, look, session)
    page.arrive(Place(PageName.JOURNAL))
    assert is_shown(page, "write_first")
    assert not is_shown(page, "nothing_open")
    press(page, "write_first")
    assert not is_shown(page, "write_first")
    qtbot.waitUntil(editor(page).hasFocus)


def test_on_a_narrow_page_she_is_at_the_list_or_at_the_text(
    qtbot: QtBot, page: JournalPage, ids: list[int]
) -> None:
    page.resize(500, 600)
    QTest.keyClick(search(page), Qt.Key.Key_Down)
    assert is_shown(page, "timeline")
    assert page.findChild(QWidget, "entry_form") is None
    QTest.keyClick(search(page), Qt.Key.Key_Return)
    assert editor(page).hasFocus()
    assert not is_shown(page, "timeline")
    press(page, "back_to_list")
    assert is_shown(page, "timeline")
    assert not is_shown(page, "entry_text")
    assert timeline(page).marked == ids[0]


@pytest.mark.parametrize("width", [720, 900, 956, 1084, 1724])
def test_list_and_text_share_the_room(qtbot: QtBot, page: JournalPage, width: int) -> None:
    page.arrive(Place(PageName.JOURNAL))
    page.write(Kind.CRAVING)
    page.resize(width, 600)
    QApplication.processEvents()
    assert page.width() == width
    right = timeline(page).mapTo(page, timeline(page).rect().topRight()).x()
    left = editor(page).mapTo(page, editor(page).rect().topLeft()).x()
    assert right < left
    assert editor(page).mapTo(page, editor(page).rect().topRight()).x() < width
    assert 280 <= timeline(page).width() <= 400


@pytest.mark.parametrize("height", [640, 430])
@pytest.mark.parametrize("sought", ["", "far", "giraff"])
@pytest.mark.parametrize("opened", ["", "month_button", "more_choices_button"])
def test_nothing_is_squeezed_in_large_type_in_a_low_window(
    qtbot: QtBot, session: Session, look: Look, height: int, sought: str, opened: str
) -> None:
    store(session, moment("Far var her."))
    session.journal.group.add_cheer("Far din var stolt.", "", "")
    window, page = QWidget(), JournalPage(session, enlarged(look))
    qtbot.addWidget(window)
    page.setParent(window)
    page.setGeometry(0, 0, 870, height)
    window.resize(870, height)
    window.show()
    page.arrive(Place(PageName.JOURNAL))
    search(page).setText(sought)
    if opened:
        press(page, opened)
    qtbot.waitUntil(lambda: squeezed(page) == [])
    assert cut_off(page) == []


def test_the_list_is_there_and_one_bar_scrolls_however_low_the_window_is(
    page: JournalPage, session: Session
) -> None:
    """The one of the list, or of all there is: two side by side are hard to hit."""
    for number in range(20):
        store(session, moment(f"Kveld {number}."))
    page.arrive(Place(PageName.JOURNAL))
    press(page, "more_choices_button")
    area = part(page, QWidget, "shelf").findChild(QScrollArea)
    assert area is not None
    scrolls = []
    for height in range(300, 800, 25):
        page.resize(1084, height)
        settle()
        assert timeline(page).isVisible()
        bars = (area.verticalScrollBar(), timeline(page).verticalScrollBar())
        scrolls.append([each.maximum() > 0 for each in bars])
    assert scrolls == sorted(scrolls, reverse=True)
    assert scrolls[0] == [True, False]
    assert scrolls[-1] == [False, True]


def test_in_a_low_window_the_keys_bring_each_text_into_sight(
    page: JournalPage, session: Session
) -> None:
    for number in range(20):
        store(session, moment(f"Kveld {number}."))
    page.resize(1084, 300)
    page.arrive(Place(PageName.JOURNAL))
    timeline(page).setFocus()
    rows = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_PageUp):
        QTest.keyClick(timeline(page), key)
        QApplication.processEvents()
        marked = timeline(page).currentIndex()
        rows.append(marked.row())
        assert timeline(page).visibleRegion().contains(timeline(page).visualRect(marked).center())
    last = timeline(page).model().rowCount() - 1
    assert rows[0] == 0
    assert rows[0] < rows[1] < rows[3] < rows[2] == last


def squeezed(page: JournalPage) -> list[str]:
    """Names of parts of the shelf that stick out of what they stand in."""
    settle()
    shelf = part(page, QWidget, "shelf")
    parts = [each for each in shelf.findChildren(QWidget) if each.isVisible()]
    return [
        each.objectName() or type(each).__name__
        for each in parts
        if (around := each.parentWidget()) is not None
        and around.objectName() != "qt_scrollarea_viewport"
        and not around.rect().contains(each.geometry())
    ]


def test_the_whole_page_can_be_walked_with_tab(
    qtbot: QtBot, page: JournalPage, ids: list[int]
) -> None:
    page.arrive(Place(PageName.JOURNAL, ids[0]))
    search(page).setFocus()
    qtbot.waitUntil(search(page).hasFocus)
    walked: list[str] = []
    while (focused := QApplication.focusWidget()) and focused.objectName() not in walked:
        walked.append(focused.objectName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert walked == [
        "search",
        "journal_write",
        "filter_all",
        "more_choices_button",
        "month_button",
        "day_0_0",
        "timeline",
        "entry_change_time",
        "format_bold",
        "entry_text",
        "entry_tag_add",
        "entry_private",
        "entry_delete",
        "entry_add_picture",
        "entry_more",
        "entry_bring_up",
    ]


def test_it_forgets_every_word(qtbot: QtBot, page: JournalPage, ids: list[int]) -> None:
    page.arrive(Place(PageName.JOURNAL, ids[0]))
    QTest.keyClicks(search(page), "bjørnen")
    timeline(page).grab()
    page.forget()
    assert timeline(page).model().rowCount() == 0
    assert held(page, "bjørnen") == []
    assert not search(page).isUndoAvailable()


def held(page: JournalPage, word: str) -> list[str]:
    readers: list[Callable[[QWidget], str]] = [QWidget.accessibleName, QWidget.toolTip]
    found = [read(each) for each in page.findChildren(QWidget) for read in readers]
    found += [each.text() for each in page.findChildren(QLabel)]
    found += [each.text() for each in page.findChildren(QLineEdit)]
    found.append(editor(page).text())
    return [each for each in found if word in each]


@pytest.mark.parametrize("row", [0, 2])
def test_leaving_a_new_text_before_it_is_saved_marks_the_one_that_opens(
    qtbot: QtBot, page: JournalPage, session: Session, row: int
) -> None:
    page.write(None)
    QTest.keyClicks(editor(page), "Nytt.")
    timeline(page).setCurrentIndex(timeline(page).model().index(row, 0))
    qtbot.waitUntil(lambda: editor(page).toPlainText() == TEXTS[row])
    assert "Nytt." in kept(session)
    qtbot.waitUntil(lambda: timeline(page).marked == page.place().entry)
    assert rows(page)[timeline(page).currentIndex().row()] == TEXTS[row]


def test_she_can_have_the_text_alone_and_the_list_back(page: JournalPage, ids: list[int]) -> None:
    page.arrive(Place(PageName.JOURNAL, ids[1]))
    settle()
    QTest.keyClick(editor(page), Qt.Key.Key_F8)
    assert not is_shown(page, "timeline")
    assert is_shown(page, "back_to_list")
    QTest.keyClicks(editor(page), "Igjen. ")
    press(page, "back_to_list")
    assert is_shown(page, "timeline")
    assert not is_shown(page, "back_to_list")
    assert editor(page).toPlainText().startswith("Igjen. ")
    assert page.place().entry == ids[1]


def test_a_text_that_stood_alone_does_so_when_she_is_back(
    page: JournalPage, ids: list[int]
) -> None:
    page.arrive(Place(PageName.JOURNAL, ids[1]))
    settle()
    QTest.keyClick(editor(page), Qt.Key.Key_F8)
    left = page.place()
    press(page, "back_to_list")
    assert not page.place().alone
    page.arrive(left)
    settle()
    assert not is_shown(page, "timeline")
    assert page.place() == left


def test_finding_brings_the_list_back(page: JournalPage, ids: list[int]) -> None:
    page.arrive(Place(PageName.JOURNAL, ids[1]))
    settle()
    QTest.keyClick(editor(page), Qt.Key.Key_F8)
    QTest.keyClick(editor(page), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert is_shown(page, "timeline")
    assert search(page).hasFocus()


@pytest.mark.parametrize("alone", [False, True])
def test_from_text_to_text_without_leaving_the_keyboard(
    page: JournalPage, ids: list[int], session: Session, *, alone: bool
) -> None:
    page.arrive(Place(PageName.JOURNAL, ids[1]))
    settle()
    if alone:
        QTest.keyClick(editor(page), Qt.Key.Key_F8)
    QTest.keyClicks(editor(page), "Først. ")
    QTest.keyClick(editor(page), Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert page.place().entry == ids[2]
    assert editor(page).hasFocus()
    kept = session.journal.finding.read(ids[1])
    assert kept is not None
    assert kept.words.text == f"Først. {TEXTS[1]}"
    for _ in range(5):
        QTest.keyClick(editor(page), Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert page.place().entry == ids[0]
