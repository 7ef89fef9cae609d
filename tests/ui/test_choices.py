"""More to choose by: together with words and kind, always in sight, gone by one press."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6 import QtGui
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QDateEdit, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from factory import NOON, moment
from mammadagbok.domain.entry import Entry, Kind
from mammadagbok.domain.marking import Marker
from mammadagbok.domain.masking import MaskedText
from mammadagbok.domain.matching import sought
from mammadagbok.domain.meeting import NewMeeting
from mammadagbok.domain.page import SharePage, SharePart
from mammadagbok.domain.taking import Occasion, Taking, Way
from mammadagbok.ui.journal.day_grid import DayButton
from mammadagbok.ui.journal.page import JournalPage
from mammadagbok.ui.journal.rows import ENTRY_ROLE, found_preview
from mammadagbok.ui.journal.timeline import TimelineView
from mammadagbok.ui.look import Look
from mammadagbok.ui.place import PageName, Place
from mammadagbok.ui.session import Session
from on_page import tab_stops

ENTRIES = {
    "Leggetid i dag.": (0, ("leggetid",)),
    "Leggetid i forrige uke.": (8, ("leggetid", "pappa")),
    "Pappa kom ikke.": (9, ("pappa",)),
    "For lenge siden.": (40, ("leggetid",)),
}
TODAY, LAST_WEEK, PAPPA, LONG_AGO = ENTRIES


@pytest.fixture
def page(qtbot: QtBot, look: Look, session: Session) -> JournalPage:
    for text, (days, tags) in ENTRIES.items():
        words = replace(moment(text, NOON - timedelta(days=days)), tags=tags)
        session.journal.writing.keep(words, words)
    session.journal.meetings.add(NewMeeting(NOON - timedelta(days=8, hours=3)))
    made = JournalPage(session, look)
    qtbot.addWidget(made)
    made.resize(1084, 800)
    made.show()
    made.activateWindow()
    made.arrive(Place(PageName.JOURNAL))
    press(made, "more_choices_button")
    return made


def press(page: JournalPage, name: str) -> None:
    found = page.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    assert found.isVisible()
    found.click()


def sees(page: JournalPage, name: str) -> bool:
    return any(each.isVisible() for each in page.findChildren(QWidget, name))


def tag_field(page: JournalPage) -> QLineEdit:
    found = page.findChild(QLineEdit, "choice_tag")
    assert isinstance(found, QLineEdit)
    return found


def choose_tag(page: JournalPage, typed: str) -> None:
    QTest.keyClicks(tag_field(page), typed)
    QTest.keyClick(tag_field(page), Qt.Key.Key_Return)


def not_taken(page: JournalPage) -> QCheckBox:
    found = page.findChild(QCheckBox, "choice_not_taken")
    assert isinstance(found, QCheckBox)
    return found


def rows(page: JournalPage) -> list[str]:
    view = page.findChild(TimelineView, "timeline")
    assert isinstance(view, TimelineView)
    model = view.model()
    entries = (model.index(row, 0).data(ENTRY_ROLE) for row in range(model.rowCount()))
    return [entry.words.text for entry in entries]


def test_they_stand_behind_one_quiet_row(page: JournalPage) -> None:
    assert sees(page, "choice_tag")
    press(page, "more_choices_button")
    assert not sees(page, "choice_tag")
    assert not sees(page, "chosen_row")


def test_they_are_made_when_she_first_opens_them(
    qtbot: QtBot, look: Look, session: Session
) -> None:
    made = JournalPage(session, look)
    qtbot.addWidget(made)
    made.resize(1084, 800)
    made.show()
    made.arrive(Place(PageName.JOURNAL))
    assert made.findChild(QWidget, "more_choices") is None
    press(made, "more_choices_button")
    first = made.findChild(QWidget, "more_choices")
    press(made, "more_choices_button")
    press(made, "more_choices_button")
    assert made.findChildren(QWidget, "more_choices") == [first]


def test_tab_comes_to_what_is_open_before_it_comes_to_the_list(page: JournalPage) -> None:
    choices = tab_stops(page)
    assert choices[-1] == "timeline"
    assert choices[choices.index("month_button") + 1 :][:3] == [
        "choice_tag",
        "choice_tag_known_0",
        "choice_tag_known_1",
    ]
    press(page, "more_choices_button")
    press(page, "month_button")
    assert tab_stops(page)[-4:] == ["month_left", "month_right", "day_4_0", "timeline"]


@pytest.mark.parametrize("typed", ["leggetid", "LEGGETID", "legg"])
def test_a_tag_is_completed_as_she_writes(page: JournalPage, typed: str) -> None:
    choose_tag(page, typed)
    assert rows(page) == [TODAY, LAST_WEEK, LONG_AGO]
    assert tag_field(page).text() == ""
    assert sees(page, "chosen_tag")


def test_what_is_no_tag_of_hers_chooses_nothing(page: JournalPage) -> None:
    choose_tag(page, "giraff")
    assert rows(page) == list(ENTRIES)
    assert not sees(page, "chosen_row")


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("choice_week", [TODAY]),
        ("choice_month", [TODAY, LAST_WEEK, PAPPA]),
        ("choice_since_meeting", [TODAY, LAST_WEEK]),
        ("choice_days", [TODAY]),
    ],
)
def test_a_period_is_chosen_by_name(page: JournalPage, name: str, found: list[str]) -> None:
    press(page, name)
    assert rows(page) == found
    press(page, name)
    assert rows(page) == list(ENTRIES)


def test_days_of_her_own_count_both_ends_whichever_comes_first(page: JournalPage) -> None:
    press(page, "choice_days")
    first, last = (page.findChild(QDateEdit, name) for name in ("choice_first", "choice_last"))
    assert first is not None
    assert last is not None
    last.setDate(QDate(2026, 11, 14))
    first.setDate(QDate(2026, 11, 15))
    assert rows(page) == [LAST_WEEK, PAPPA]
    chip = page.findChild(QPushButton, "chosen_days")
    assert chip is not None
    assert chip.text() == "14. nov. til 15. nov. 2026"


def test_without_a_meeting_behind_nothing_counts_from_it(
    qtbot: QtBot, look: Look, session: Session
) -> None:
    made = JournalPage(session, look)
    qtbot.addWidget(made)
    made.resize(1084, 800)
    made.show()
    press(made, "more_choices_button")
    assert not sees(made, "choice_since_meeting")
    assert not sees(made, "choice_tag")


def test_what_was_taken_along_is_left_out(session: Session, page: JournalPage) -> None:
    (taken,) = [e for e in session.journal.finding.latest(9) if e.words.text == TODAY]
    part = SharePart(MaskedText(TODAY, ()), source=("entry", taken.id))
    page_of_it = SharePage((part,), "nb-NO")
    session.journal.sharing.took(page_of_it, Taking(Way.SCREEN, Occasion.GROUP, ""))
    not_taken(page).setChecked(True)
    assert rows(page) == [LAST_WEEK, PAPPA, LONG_AGO]
    press(page, "chosen_not_taken")
    assert rows(page) == list(ENTRIES)
    assert not not_taken(page).isChecked()


def test_they_count_together_with_words_and_kind(page: JournalPage) -> None:
    search = page.findChild(QLineEdit, "search")
    assert search is not None
    choose_tag(page, "pappa")
    press(page, "choice_month")
    assert rows(page) == [LAST_WEEK, PAPPA]
    QTest.keyClicks(search, "leggetid")
    assert rows(page) == [LAST_WEEK]
    press(page, "filter_craving")
    assert rows(page) == []
    assert sees(page, "nothing_found")
    press(page, "show_everything")
    assert rows(page) == list(ENTRIES)
    assert search.text() == ""
    assert not sees(page, "chosen_row")


def test_each_is_taken_away_by_one_press_and_says_so(page: JournalPage) -> None:
    choose_tag(page, "pappa")
    press(page, "choice_month")
    press(page, "more_choices_button")
    chip = page.findChild(QPushButton, "chosen_tag")
    assert chip is not None
    assert chip.accessibleName() == "Ta bort: pappa"
    press(page, "chosen_tag")
    assert rows(page) == [TODAY, LAST_WEEK, PAPPA]
    press(page, "chosen_period")
    assert rows(page) == list(ENTRIES)


def test_no_number_stands_beside_a_choice(page: JournalPage) -> None:
    choose_tag(page, "pappa")
    press(page, "choice_month")
    not_taken(page).setChecked(True)
    for name in ("more_choices", "chosen_row"):
        part = page.findChild(QWidget, name)
        assert part is not None
        shown = [each for each in part.findChildren(QWidget) if each.isVisible()]
        said = [each.accessibleName() + each.toolTip() for each in shown]
        said += [each.text() for each in shown if isinstance(each, QLabel | QPushButton)]
        assert [text for text in said if any(sign.isdigit() for sign in text)] == []


def test_what_is_chosen_stays_when_she_comes_back(page: JournalPage) -> None:
    choose_tag(page, "pappa")
    page.arrive(Place(PageName.JOURNAL))
    assert rows(page) == [LAST_WEEK, PAPPA]
    assert sees(page, "chosen_tag")


def test_a_new_page_lets_go_of_what_was_chosen(page: JournalPage) -> None:
    choose_tag(page, "pappa")
    press(page, "choice_week")
    page.write(Kind.MOMENT)
    assert rows(page) == list(ENTRIES)
    assert not sees(page, "chosen_row")


def test_her_tags_are_gone_when_it_locks(page: JournalPage) -> None:
    choose_tag(page, "pappa")
    page.forget()
    field = tag_field(page)
    assert field.text() == ""
    chips = [each.text() for each in page.findChildren(QPushButton)]
    assert not any("pappa" in text for text in chips)


# --- Days -------------------------------------------------------------------------------------


def pick(page: JournalPage, day: date) -> None:
    buttons = [
        each for each in page.findChildren(DayButton) if each.day == day and each.isVisible()
    ]
    QTest.mouseClick(buttons[0], Qt.MouseButton.LeftButton)


def marked(page: JournalPage) -> int | None:
    view = page.findChild(TimelineView, "timeline")
    assert isinstance(view, TimelineView)
    return view.marked


def text_of(session: Session, number: int | None) -> str:
    entry = session.journal.finding.read(number or 0)
    assert isinstance(entry, Entry)
    return entry.words.text


def test_a_written_day_brings_its_text_into_sight(page: JournalPage, session: Session) -> None:
    press(page, "month_button")
    button = page.findChild(QPushButton, "month_button")
    assert button is not None
    assert button.text() == "Bare uka"
    pick(page, date(2026, 11, 15))
    assert text_of(session, marked(page)) == LAST_WEEK
    press(page, "month_left")
    pick(page, date(2026, 10, 14))
    assert text_of(session, marked(page)) == LONG_AGO


def test_a_day_outside_what_is_chosen_changes_no_choice_and_says_so(page: JournalPage) -> None:
    press(page, "choice_week")
    press(page, "month_button")
    pick(page, date(2026, 11, 15))
    assert sees(page, "nothing_that_day")
    assert rows(page) == [TODAY]
    press(page, "chosen_period")
    assert not sees(page, "nothing_that_day")
    pick(page, date(2026, 11, 15))
    assert not sees(page, "nothing_that_day")


def test_the_days_follow_the_open_text(page: JournalPage, session: Session) -> None:
    number = next(
        each.id for each in session.journal.finding.latest(9) if each.words.text == LONG_AGO
    )
    page.arrive(Place(PageName.JOURNAL, number))
    button = page.findChild(QPushButton, "month_button")
    assert button is not None
    assert button.text() == "oktober 2026"


# --- What is heard ----------------------------------------------------------------------------


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is read out."""
    told: list[str] = []

    class Heard:
        AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

        @staticmethod
        def updateAccessibility(event: object) -> None:  # noqa: N802
            told.append(event.message())  # type: ignore[attr-defined]

    monkeypatch.setattr(QtGui, "QAccessible", Heard)
    return told


def test_what_is_found_is_heard_when_the_search_is_ready_at_last(
    qtbot: QtBot, page: JournalPage, session: Session, told: list[str]
) -> None:
    for number in range(120):
        words = moment(f"Kveldstur {number}")
        session.journal.writing.keep(words, words)
    search = page.findChild(QLineEdit, "search")
    assert search is not None
    search.setText("kveldstur")
    assert told == []
    qtbot.waitUntil(lambda: told == ["Fant noe"])


def test_something_and_nothing_are_heard_once_and_without_a_number(
    page: JournalPage, told: list[str]
) -> None:
    search = page.findChild(QLineEdit, "search")
    assert search is not None
    QTest.keyClicks(search, "leggetidx")
    assert told == ["Fant noe", "Fant ingenting"]
    search.clear()
    QTest.keyClicks(search, "pap")
    assert told == ["Fant noe", "Fant ingenting", "Fant noe"]


def test_in_a_low_window_a_picked_day_brings_its_text_into_sight(
    qtbot: QtBot, page: JournalPage, session: Session
) -> None:
    press(page, "more_choices_button")
    page.resize(950, 420)
    press(page, "month_button")
    view = page.findChild(TimelineView, "timeline")
    assert view is not None
    qtbot.waitUntil(lambda: view.visibleRegion().isEmpty())
    pick(page, date(2026, 11, 15))
    assert text_of(session, marked(page)) == LAST_WEEK
    row = view.visualRect(view.currentIndex()).center()
    qtbot.waitUntil(lambda: view.visibleRegion().contains(row))


def test_words_of_the_first_hit_stand_in_the_list() -> None:
    long = f"{'Først noe annet. ' * 30}Der sto bamsen og ventet."
    line = shelf_preview(long, "bamse")
    assert line.startswith("… ")
    assert "Der sto bamsen og ventet." in line
    assert shelf_preview(long, "giraff").startswith("Først")
    assert shelf_preview("Bamsen sto der.", "bamse") == "Bamsen sto der."


def test_a_hit_in_a_tag_stands_before_the_words_the_entry_is_known_by() -> None:
    marker = Marker(sought("gruppe"))
    tagged = replace(moment("Jeg sa det høyt."), tags=("kveld", "gruppa"))
    assert found_preview(tagged, marker) == "gruppa · Jeg sa det høyt."
    assert found_preview(replace(tagged, text=""), marker) == "kveld, gruppa"


def shelf_preview(text: str, looked_for: str) -> str:
    return found_preview(moment(text), Marker(sought(looked_for)))
