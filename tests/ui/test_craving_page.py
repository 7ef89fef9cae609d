"""The craving page: help first, every answer optional, and nothing praised or blamed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from factory import NOON, craving
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

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
from mammadagbok.ui.theme import TARGET

HERE = Place(PageName.CRAVING)


@pytest.fixture
def page(qtbot: QtBot, session: Session, look: Look) -> CravingPage:
    made = CravingPage(session, look)
    qtbot.addWidget(made)
    made.resize(1084, 800)
    made.arrive(HERE)
    made.show()
    return made


def press(page: QWidget, *names: str) -> None:
    for name in names:
        found = page.findChild(QPushButton, name)
        assert found is not None, name
        found.click()


def shown(page: QWidget, name: str) -> QWidget:
    found = page.findChild(QWidget, name)
    assert found is not None, name
    return found


def texts(page: QWidget) -> str:
    visible = [each for each in page.findChildren(QLabel) if each.isVisible()]
    return "\n".join(each.text() for each in visible)


def kept(session: Session) -> list[Entry]:
    finding = session.journal.finding
    return finding.read_many(finding.ids(Query()))


def refuse(self: Writing, page: NewEntry | Entry, words: NewEntry) -> NewEntry | Entry:
    raise DiskFullError


def test_help_stands_there_before_any_question(page: CravingPage, session: Session) -> None:
    session.journal.group.add_person(NewPerson("Søsteren min", "000 00 001", at_night=True))
    page.arrive(HERE)
    said = texts(page)
    assert "113" in said
    assert "Søsteren min" in said
    assert "000 00 001" in said
    assert "116 123" in said
    assert said.count("116 123") == 1
    assert "116 111" not in said


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
    helped = page.findChild(QLineEdit, "craving_helped")
    words = page.findChild(QTextEdit, "craving_words")
    assert helped is not None
    assert words is not None
    helped.setText("Åpne vinduet")
    words.setPlainText("Det ble stille.")
    page.save_now()
    (entry,) = kept(session)
    assert entry.words.text == "Det ble stille."
    tired, lonely = (
        page.findChild(QPushButton, f"craving_cause_{number}") for number in (0, 5)
    )
    assert tired is not None
    assert lonely is not None
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
    assert kept(session) == [
        Entry(entry.id, replace(words, craving=Craving(before=6, after=1)))
    ]


def test_the_closing_says_the_numbers_and_no_more(page: CravingPage, session: Session) -> None:
    press(page, "craving_before_7", "craving_after_3", "craving_done")
    numbers = page.findChild(QLabel, "craving_numbers")
    assert numbers is not None
    assert numbers.isVisible()
    assert [word for word in numbers.text().split() if word.strip(".").isdigit()] == ["7.", "3."]
    assert len(kept(session)) == 1
    assert not shown(page, "craving_questions").isVisible()


def test_after_closing_the_next_page_is_blank(page: CravingPage, session: Session) -> None:
    press(page, "craving_before_7", "craving_done")
    page.arrive(HERE)
    assert shown(page, "craving_questions").isVisible()
    press(page, "craving_before_1")
    page.save_now()
    assert [each.words.craving for each in kept(session)] == [Craving(1), Craving(7)]


@pytest.mark.parametrize(("after", "forward"), [(6, False), (7, True), (10, True)])
def test_still_strong_brings_the_call_list_forward(
    page: CravingPage, after: int, forward: bool
) -> None:
    press(page, "craving_before_9", f"craving_after_{after}")
    assert bool(shown(page, "call_card").property("chosen")) is forward


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
    words = page.findChild(QTextEdit, "craving_words")
    assert words is not None
    with monkeypatch.context() as full:
        full.setattr(Writing, "keep", refuse)
        words.setPlainText("Det er kveld.")
        press(page, "craving_done")
        assert shown(page, "craving_notice").isVisible()
        assert shown(page, "craving_questions").isVisible()
    press(page, "craving_done")
    assert [each.words.text for each in kept(session)] == ["Det er kveld."]


def test_kind_words_come_one_at_a_time_when_she_asks(page: CravingPage, session: Session) -> None:
    for words in ("Du er god å sitte ved siden av.", "Takk for kaffen."):
        session.journal.group.add_cheer(words)
    session.changed.emit("cheers")
    assert "kaffen" not in texts(page)
    press(page, "craving_kind_words_ask")
    assert "kaffen" in texts(page)
    press(page, "craving_kind_words_another")
    assert "ved siden av" in texts(page)
    assert "kaffen" not in texts(page)


def test_without_kind_words_none_are_offered(page: CravingPage) -> None:
    assert not shown(page, "craving_kind_words").isVisible()


def test_if_i_took_stands_in_its_order_with_kind_words_at_the_foot(
    page: CravingPage, session: Session, look: Look
) -> None:
    session.journal.group.add_cheer("Takk for kaffen.")
    session.changed.emit("cheers")
    press(page, "craving_if_i_took")
    said = texts(shown(page, "if_i_took_text"))
    places = [said.index(word) for word in ("113", "barnet", "nalokson", "metadon", "bil")]
    assert places == sorted(places)
    assert shown(page, "if_i_took_kind_words").isVisible()
    assert shown(page, "call_card").isVisible()
    assert not shown(page, "craving_more").isVisible()
    press(page, "if_i_took_back")
    assert shown(page, "craving_questions").isVisible()


def test_back_from_if_i_took_leads_to_where_she_was(page: CravingPage) -> None:
    press(page, "craving_before_7", "craving_done", "craving_if_i_took", "if_i_took_back")
    assert shown(page, "craving_closing").isVisible()


def test_somebody_to_call_is_added_in_place(page: CravingPage, session: Session) -> None:
    press(page, "person_add_unfold")
    for name, words in (("name", "Naboen"), ("number", "000 00 003")):
        field = page.findChild(QLineEdit, f"person_add_{name}")
        assert field is not None
        field.setText(words)
    press(page, "person_add_add")
    assert [each.card for each in session.journal.group.people()] == [
        NewPerson("Naboen", "000 00 003")
    ]
    assert "Naboen" in texts(page)


def test_everything_to_press_is_large(page: CravingPage) -> None:
    large = ("choice", "strength")
    pressed = [
        each for each in page.findChildren(QPushButton) if each.property("role") in large
    ]
    assert pressed
    assert all(each.height() >= TARGET for each in pressed)
    assert all(
        shown(page, f"craving_{name}").height() >= TARGET for name in ("done", "write", "discard")
    )


@pytest.mark.parametrize("width", [880, 1084, 1724])
def test_nothing_is_wider_than_the_page(
    page: CravingPage, qtbot: QtBot, width: int
) -> None:
    page.resize(width, 640)
    row = shown(page, "craving_before_10")
    qtbot.waitUntil(lambda: row.mapTo(page, row.rect().topRight()).x() < width)


def test_locking_leaves_no_word_of_hers(
    page: CravingPage, session: Session, remains: Callable[[QWidget], str]
) -> None:
    session.journal.group.add_cheer("Takk for kaffen.")
    session.journal.group.add_person(NewPerson("Naboen", "000 00 003"))
    page.arrive(HERE)
    words = page.findChild(QTextEdit, "craving_words")
    assert words is not None
    words.setPlainText("Det er kveld.")
    press(page, "craving_cause_0", "craving_kind_words_ask")
    page.save_now()
    assert "kveld" in remains(page)
    page.forget()
    left = remains(page)
    assert not [word for word in ("kaffen", "Naboen", "000 00 003", "kveld") if word in left]
    assert [each.words.text for each in kept(session)] == ["Det er kveld."]
