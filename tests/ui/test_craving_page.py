"""The craving page: help first, every answer optional, and nothing praised or blamed."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QSize, QTimer
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from factory import NOON, craving
from mammadagbok.domain.craving import Craving
from mammadagbok.domain.entry import Entry, Kind, NewEntry
from mammadagbok.domain.errors import DiskFullError
from mammadagbok.domain.people import NewPerson
from mammadagbok.domain.query import Query
from mammadagbok.services.writing import Writing
from mammadagbok.ui.craving.causes import holds, toggled
from mammadagbok.ui.craving.page import CravingPage
from mammadagbok.ui.look import Look
from mammadagbok.ui.place import PageName, Place
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import PAGE_WIDTH, TARGET
from on_page import (
    cut_off,
    enlarged,
    is_seen,
    part,
    press,
    remains,
    said,
    settle,
    tab_stops,
    wider_than_seen,
    write,
)

FREQUENT = ("done", "write", "discard", "topic", "if_i_took")
HERE = Place(PageName.CRAVING)


@pytest.fixture
def page(qtbot: QtBot, session: Session, look: Look) -> CravingPage:
    made = CravingPage(session, look)
    qtbot.addWidget(made)
    made.resize(1084, 800)
    made.arrive(HERE)
    made.show()
    return made


def kept(session: Session) -> list[Entry]:
    finding = session.journal.finding
    return finding.read_many(finding.ids(Query()))


def refuse(
    self: Writing, page: NewEntry | Entry, words: NewEntry, stood: Entry | None = None
) -> NewEntry | Entry:
    raise DiskFullError


def test_help_stands_there_before_any_question(page: CravingPage, session: Session) -> None:
    session.journal.group.add_person(NewPerson("Søsteren min", "000 00 001", at_night=True))
    page.arrive(HERE)
    words = said(page)
    assert "113" in words
    assert "Søsteren min" in words
    assert "000 00 001" in words
    assert "116 123" in words
    assert words.count("116 123") == 1
    assert "116 111" not in words


def test_the_title_stands_at_once_where_it_stays(page: CravingPage) -> None:
    title = part(page, QLabel, "craving_title")
    stood = title.mapTo(page, QPoint())
    page.resize(page.width(), page.height() + 1)
    settle()
    assert title.mapTo(page, QPoint()) == stood


def test_what_she_chooses_takes_no_more_room(page: CravingPage) -> None:
    for name in ("craving_cause_0", "craving_helped_0", "craving_keep_option_0", "ride_minutes_2"):
        made = part(page, QPushButton, name)
        assert room_of(made, chosen=True) == room_of(made, chosen=False), name


def room_of(made: QPushButton, *, chosen: bool) -> QSize:
    """Return what it asks for. Qt asks anew only when its words have changed."""
    words = made.text()
    made.setChecked(chosen)
    made.setText("")
    made.setText(words)
    return made.sizeHint()


def test_the_keyboard_reaches_help_before_any_question(page: CravingPage) -> None:
    page.arrive(HERE)
    stops = tab_stops(page)
    ways = ("craving_if_i_took", "craving_before_0", "craving_cause_0", "craving_done")
    places = [stops.index(name) for name in ways]
    assert places == sorted(places)
    assert stops.index("person_add_unfold") < places[0]


def test_a_number_alone_is_a_whole_entry(page: CravingPage, session: Session) -> None:
    press(page, "craving_before_7")
    page.save_now()
    (entry,) = kept(session)
    assert entry.words.kind is Kind.CRAVING
    assert entry.words.craving == Craving(before=7)


def test_it_saves_by_itself_after_a_pause(
    page: CravingPage, session: Session, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(session.changed):
        press(page, "craving_before_4")
    assert [each.words.craving for each in kept(session)] == [Craving(before=4)]


def test_nothing_leaves_no_row(page: CravingPage, session: Session) -> None:
    page.save_now()
    press(page, "craving_done")
    assert kept(session) == []


def test_a_number_taken_back_before_saving_leaves_no_row(
    page: CravingPage, session: Session
) -> None:
    press(page, "craving_before_7", "craving_before_7")
    page.save_now()
    assert kept(session) == []


def test_everything_she_gave_is_kept(page: CravingPage, session: Session) -> None:
    press(page, "craving_before_8", "craving_cause_0", "craving_cause_5", "craving_after_2")
    write(page, "craving_helped", "Åpne vinduet")
    write(page, "craving_words", "Det ble stille.")
    page.save_now()
    (entry,) = kept(session)
    assert entry.words.text == "Det ble stille."
    tired, lonely = (part(page, QPushButton, f"craving_cause_{number}") for number in (0, 5))
    cause = f"{tired.text()}, {lonely.text()}"
    assert entry.words.craving == Craving(8, 2, cause, "Åpne vinduet")


@pytest.mark.parametrize(
    ("line", "cause", "after"),
    [
        ("", "sliten", "sliten"),
        ("sliten", "ensom", "sliten, ensom"),
        ("Sliten, ensom", "sliten", "ensom"),
        ("redd for brevet", "redd", "redd for brevet, redd"),
        (" , sint ,", "sint", ""),
    ],
)
def test_a_suggestion_goes_into_the_line_and_out_again(line: str, cause: str, after: str) -> None:
    assert toggled(line, cause) == after


def test_only_a_whole_part_of_the_line_marks_a_suggestion() -> None:
    assert holds("sint, Redd", "redd")
    assert not holds("redd for brevet", "redd")


def test_leaving_and_coming_back_keeps_what_is_there(page: CravingPage, session: Session) -> None:
    press(page, "craving_before_7")
    page.save_now()
    page.arrive(HERE)
    press(page, "craving_after_3")
    page.save_now()
    assert [each.words.craving for each in kept(session)] == [Craving(7, 3)]


def test_coming_back_much_later_finds_a_fresh_page(
    page: CravingPage, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    press(page, "craving_before_7")
    page.save_now()
    monkeypatch.setattr(session, "_clock", lambda: NOON + timedelta(hours=9))
    page.arrive(HERE)
    press(page, "craving_before_2")
    page.save_now()
    assert {each.words.craving for each in kept(session)} == {Craving(7), Craving(2)}


def test_the_same_place_after_a_lock(session: Session, look: Look, qtbot: QtBot) -> None:
    entry = session.journal.writing.keep(words := craving(6, "Rolig nå."), words)
    assert isinstance(entry, Entry)
    fresh = CravingPage(session, look)
    qtbot.addWidget(fresh)
    fresh.arrive(Place(PageName.CRAVING, entry.id, 3))
    assert fresh.place() == Place(PageName.CRAVING, entry.id, 3)
    press(fresh, "craving_after_1")
    fresh.save_now()
    assert kept(session) == [Entry(entry.id, replace(words, craving=Craving(before=6, after=1)))]


def test_the_closing_says_the_numbers_and_no_more(page: CravingPage, session: Session) -> None:
    press(page, "craving_before_7", "craving_after_3", "craving_done")
    numbers = part(page, QLabel, "craving_numbers")
    assert numbers.isVisible()
    assert [word for word in numbers.text().split() if word.strip(".").isdigit()] == ["7.", "3."]
    assert len(kept(session)) == 1
    assert not is_seen(page, "craving_questions")


def test_after_closing_the_next_page_is_blank(page: CravingPage, session: Session) -> None:
    press(page, "craving_before_7", "craving_done")
    page.leave()
    page.arrive(HERE)
    assert is_seen(page, "craving_questions")
    press(page, "craving_before_1")
    page.save_now()
    assert [each.words.craving for each in kept(session)] == [Craving(1), Craving(7)]


@pytest.mark.parametrize(("after", "forward"), [(6, False), (7, True), (10, True)])
def test_still_strong_brings_the_call_list_forward(
    page: CravingPage, after: int, forward: bool
) -> None:
    press(page, "craving_before_9", f"craving_after_{after}")
    assert bool(part(page, QWidget, "call_card").property("chosen")) is forward


def test_closing_without_saving_leaves_nothing(
    page: CravingPage, session: Session, qtbot: QtBot
) -> None:
    press(page, "craving_before_7")
    page.save_now()
    assert len(kept(session)) == 1
    with qtbot.waitSignal(page.destination_requested) as asked:
        press(page, "craving_discard")
    assert asked.args == [Place(PageName.TODAY)]
    page.save_now()
    assert kept(session) == []


def test_a_full_disk_keeps_the_text_and_says_so(
    page: CravingPage, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as full:
        full.setattr(Writing, "keep", refuse)
        write(page, "craving_words", "Det er kveld.")
        press(page, "craving_done")
        assert is_seen(page, "craving_notice")
        assert is_seen(page, "craving_questions")
    press(page, "craving_done")
    assert [each.words.text for each in kept(session)] == ["Det er kveld."]


def test_kind_words_come_one_at_a_time_when_she_asks(page: CravingPage, session: Session) -> None:
    for words in ("Du er god å sitte ved siden av.", "Takk for kaffen."):
        session.journal.group.add_cheer(words)
    session.changed.emit("cheers")
    assert "kaffen" not in said(page)
    press(page, "craving_kind_words_ask")
    assert "kaffen" in said(page)
    press(page, "craving_kind_words_another")
    assert "ved siden av" in said(page)
    assert "kaffen" not in said(page)


def test_without_kind_words_none_are_offered(page: CravingPage) -> None:
    assert not is_seen(page, "craving_kind_words")


def test_if_i_took_stands_in_its_order_with_kind_words_at_the_foot(
    page: CravingPage, session: Session, look: Look
) -> None:
    session.journal.group.add_cheer("Takk for kaffen.")
    session.changed.emit("cheers")
    press(page, "craving_if_i_took")
    words = said(part(page, QWidget, "if_i_took_text"))
    places = [words.index(word) for word in ("113", "barnet", "nalokson", "metadon", "bil")]
    assert places == sorted(places)
    assert is_seen(page, "if_i_took_kind_words")
    assert is_seen(page, "call_card")
    assert not is_seen(page, "craving_more")
    press(page, "if_i_took_back")
    assert is_seen(page, "craving_questions")


def test_back_from_if_i_took_leads_to_where_she_was(page: CravingPage) -> None:
    press(page, "craving_before_7", "craving_done", "craving_if_i_took", "if_i_took_back")
    assert is_seen(page, "craving_closing")


def test_somebody_to_call_is_added_in_place(page: CravingPage, session: Session) -> None:
    press(page, "person_add_unfold")
    for name, words in (("name", "Naboen"), ("number", "000 00 003")):
        write(page, f"person_add_{name}", words)
    press(page, "person_add_add")
    assert [each.card for each in session.journal.group.people()] == [
        NewPerson("Naboen", "000 00 003")
    ]
    assert "Naboen" in said(page)


def test_everything_to_press_is_large(page: CravingPage, qtbot: QtBot) -> None:
    large = ("choice", "strength")
    pressed = [each for each in page.findChildren(QPushButton) if each.property("role") in large]
    pressed += [part(page, QPushButton, f"craving_{name}") for name in FREQUENT]
    assert len(pressed) > 2 * 11
    qtbot.waitUntil(lambda: min(each.height() for each in pressed) >= TARGET)


@pytest.mark.parametrize("width", [940, 1084, 1724])
def test_a_calm_day_has_the_whole_width(page: CravingPage, qtbot: QtBot, width: int) -> None:
    page.resize(width, 640)
    press(page, "craving_calm_day")
    calm = part(page, QWidget, "craving_calm")
    qtbot.waitUntil(lambda: calm.width() > 0.9 * min(width, PAGE_WIDTH))
    press(page, "calm_back")
    qtbot.waitUntil(lambda: part(page, QWidget, "call_card").isVisible())


@pytest.mark.parametrize("width", [940, 1084, 1724])
def test_nothing_is_cut_off(page: CravingPage, qtbot: QtBot, width: int) -> None:
    page.resize(width, 640)
    qtbot.waitUntil(lambda: cut_off(page) == [])


def test_nothing_is_cut_off_in_large_type_on_a_small_screen(
    session: Session, look: Look, qtbot: QtBot
) -> None:
    session.journal.group.add_person(NewPerson("Søsteren min", "000 00 001", at_night=True))
    page = CravingPage(session, enlarged(look))
    qtbot.addWidget(page)
    page.resize(880, 640)
    page.arrive(HERE)
    page.show()
    qtbot.waitUntil(lambda: cut_off(page) == [])


def test_no_part_is_wider_than_a_small_screen_in_large_type(
    session: Session, look: Look, qtbot: QtBot
) -> None:
    page = CravingPage(session, enlarged(look))
    qtbot.addWidget(page)
    page.resize(880, 640)
    page.arrive(HERE)
    page.show()
    rode = ("craving_ride_start", "ride_now_8", "ride_worse", "ride_done", "craving_after_3")
    beside = ("craving_my_waves", "waves_back", "craving_if_i_took", "if_i_took_back")
    for name in ("craving_before_7", *rode, *beside, "craving_calm_day"):
        press(page, name)
        qtbot.waitUntil(lambda: wider_than_seen(page) == [])


def test_the_keyboard_goes_with_the_ways_out_to_where_there_is_room(
    session: Session, look: Look, qtbot: QtBot
) -> None:
    page = CravingPage(session, enlarged(look))
    qtbot.addWidget(page)
    page.resize(880, 640)
    page.arrive(HERE)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    press(page, "craving_ride_start")
    worse = part(page, QPushButton, "ride_worse")
    qtbot.waitUntil(worse.isVisible)
    worse.setFocus()
    for size in (QSize(1780, 1080), QSize(880, 640)):
        page.resize(size)
        settle()
        assert worse.isVisible()
        assert worse.hasFocus(), size


def test_the_number_she_presses_stays_under_her_hand_on_a_small_screen(
    session: Session, look: Look, qtbot: QtBot
) -> None:
    session.journal.group.add_person(NewPerson("Søsteren min", "000 00 001", at_night=True))
    page = CravingPage(session, enlarged(look))
    qtbot.addWidget(page)
    page.resize(880, 640)
    page.arrive(HERE)
    page.show()
    press(page, "craving_before_7", "craving_ride_start", "ride_now_8", "ride_done")
    number = part(page, QPushButton, "craving_after_3")
    area = page.findChild(QScrollArea)
    assert area is not None
    scroll = area.verticalScrollBar()
    qtbot.waitUntil(lambda: scroll.value() < 100)
    area.ensureWidgetVisible(number)
    at = number.mapTo(page, QPoint())
    assert scroll.value() > 0
    number.click()
    settling = page.findChild(QTimer, "craving_settling")
    assert settling is not None
    qtbot.waitUntil(lambda: not settling.isActive())
    assert number.mapTo(page, QPoint()) == at
    assert not number.visibleRegion().isEmpty()


class KeyboardLeaves(QObject):
    """As Qt does when a part with the keyboard hides: it goes on to a part farther down."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._scroll = area.verticalScrollBar()
        self.has_left = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Hide:
            self._scroll.setValue(self._scroll.maximum())
            self.has_left = self._scroll.value() > 0
        return super().eventFilter(watched, event)


def test_what_to_do_now_is_seen_from_its_first_word(
    session: Session, look: Look, qtbot: QtBot
) -> None:
    page = CravingPage(session, enlarged(look))
    qtbot.addWidget(page)
    page.resize(880, 640)
    page.arrive(HERE)
    page.show()
    (area,) = (each for each in page.findChildren(QScrollArea) if each.isVisible())
    link = part(page, QPushButton, "craving_if_i_took")
    leaving = KeyboardLeaves(area)
    link.installEventFilter(leaving)
    link.click()
    settle()
    assert leaving.has_left
    assert area.verticalScrollBar().value() == 0


def test_locking_leaves_no_word_of_hers(page: CravingPage, session: Session) -> None:
    session.journal.group.add_cheer("Takk for kaffen.")
    session.journal.group.add_person(NewPerson("Naboen", "000 00 003"))
    page.arrive(HERE)
    write(page, "craving_words", "Det er kveld.")
    press(page, "craving_cause_0", "craving_kind_words_ask")
    page.save_now()
    assert "kveld" in remains(page)
    page.forget()
    left = remains(page)
    assert not [word for word in ("kaffen", "Naboen", "000 00 003", "kveld") if word in left]
    assert [each.words.text for each in kept(session)] == ["Det er kveld."]


def test_what_she_has_written_of_it_in_the_journal_meanwhile_stays(
    page: CravingPage, session: Session
) -> None:
    press(page, "craving_before_7")
    page.save_now()
    (entry,) = kept(session)
    more = replace(entry.words, text="Det gikk over.", tags=("natt",))
    session.journal.writing.keep(entry, more)
    page.arrive(HERE)
    press(page, "craving_after_3")
    page.save_now()
    (entry,) = kept(session)
    assert entry.words == replace(more, craving=Craving(before=7, after=3))


def test_what_she_has_deleted_meanwhile_is_not_written_on(
    page: CravingPage, session: Session
) -> None:
    press(page, "craving_before_7")
    page.save_now()
    (entry,) = kept(session)
    session.journal.trash.put(entry.id)
    page.arrive(HERE)
    press(page, "craving_before_3")
    page.save_now()
    (new,) = kept(session)
    assert new.id != entry.id
    assert new.words.craving == Craving(before=3)
    session.journal.trash.bring_back(entry.id)
    assert entry in kept(session)
