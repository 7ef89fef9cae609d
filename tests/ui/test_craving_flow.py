"""Through a craving on its page: numbers on the way, what is said of them, and ways back."""

import json
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from factory import NOON
from mammadagbok.domain.craving import Craving, Keep
from mammadagbok.domain.entry import Entry, Kind, NewEntry
from mammadagbok.domain.query import Query
from mammadagbok.services.cravings import ASK_LATER, ASKS_EXPECTED, AskLater
from mammadagbok.ui.craving import sheet
from mammadagbok.ui.craving.cause_field import CauseField
from mammadagbok.ui.craving.causes import helped_heading, suggestions
from mammadagbok.ui.craving.helped_choice import taken_over
from mammadagbok.ui.craving.numbers import numbers_said
from mammadagbok.ui.craving.page import CravingPage
from mammadagbok.ui.craving.stages import is_still_strong, stage_of
from mammadagbok.ui.craving.wave import Wave
from mammadagbok.ui.look import Look
from mammadagbok.ui.place import PageName, Place, Stage
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import TARGET
from on_page import enlarged, is_seen, part, press, said, settle, tab_stops, write

HERE = Place(PageName.CRAVING)


@pytest.fixture
def page(qtbot: QtBot, session: Session, look: Look) -> CravingPage:
    return shown(qtbot, session, look)


def shown(qtbot: QtBot, session: Session, look: Look, place: Place = HERE) -> CravingPage:
    made = CravingPage(session, look)
    qtbot.addWidget(made)
    made.resize(1084, 800)
    made.arrive(place)
    made.show()
    return made


def kept(session: Session) -> list[Craving | None]:
    finding = session.journal.finding
    return [each.words.craving for each in finding.read_many(finding.ids(Query()))]


def earlier(session: Session, told: Craving, text: str = "") -> Entry:
    words = NewEntry(Kind.CRAVING, text, NOON - timedelta(days=2), craving=told)
    entry = session.journal.writing.keep(words, words)
    assert isinstance(entry, Entry)
    return entry


def type_keys(page: CravingPage, keys: str) -> None:
    QTest.keyClicks(page, keys)


def hold(page: CravingPage, key: Qt.Key, text: str) -> None:
    """Hold a key down: it comes again and again to whatever has the keyboard."""
    for again in (False, True, True, True):
        target = page.focusWidget() or page
        event = QKeyEvent(
            QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text, autorep=again
        )
        QApplication.sendEvent(target, event)


def ends_in(line: QLineEdit, key: Qt.Key) -> bool:
    """Press a key in the line: True when it goes on to nothing around it."""
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
    line.event(event)
    return event.isAccepted()


def ride(page: CravingPage) -> None:
    press(page, "craving_before_7", "craving_ride_start")


def saved(page: CravingPage, session: Session) -> Craving | None:
    page.save_now()
    (only,) = kept(session)
    return only


# --- Her numbers ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (Craving(), ""),
        (Craving(before=7), "Først 7."),
        (Craving(before=7, expected=9, after=3), "Først 7. Jeg trodde 9. Etterpå 3."),
        (Craving(before=7, during=(8, 5), after=0), "Først 7. Underveis 8, 5. Etterpå 0."),
        (Craving(during=(4,)), "Underveis 4."),
    ],
)
def test_her_numbers_in_words_and_no_more(look: Look, told: Craving, words: str) -> None:
    assert numbers_said(told) == words


def test_each_press_adds_a_number_and_the_same_at_once_takes_it_back(
    page: CravingPage, session: Session
) -> None:
    ride(page)
    press(page, "ride_now_8", "ride_now_8", "ride_now_5", "ride_now_4")
    assert saved(page, session) == Craving(before=7, during=(5, 4))


def test_the_same_number_later_is_one_more(page: CravingPage, session: Session) -> None:
    ride(page)
    press(page, "ride_now_7")
    assert "7 står der nå" in said(page)
    timer = page.findChild(QTimer, "ride_at_once")
    assert timer is not None
    timer.timeout.emit()
    assert "står der nå" not in said(page)
    press(page, "ride_now_7")
    assert saved(page, session) == Craving(before=7, during=(7, 7))


def test_the_wave_comes_with_the_second_number(page: CravingPage) -> None:
    press(page, "craving_ride_start", "ride_now_6")
    assert not is_seen(page, "craving_wave")
    press(page, "ride_now_4")
    assert is_seen(page, "craving_wave")


def test_no_button_moves_while_numbers_come_and_go(page: CravingPage) -> None:
    ride(page)
    press(page, "ride_now_8")
    settle()
    watched = [part(page, QPushButton, name) for name in ("ride_now_0", "ride_minutes_0")]
    places = [each.mapTo(page, each.rect().topLeft()) for each in watched]
    press(page, "ride_now_8")
    settle()
    assert [each.mapTo(page, each.rect().topLeft()) for each in watched] == places


@pytest.mark.parametrize(
    ("keys", "before"), [("7", 7), ("0", 0), ("10", 10), ("1", 1), ("77", None), ("110", 10)]
)
def test_a_number_can_be_typed(
    page: CravingPage, session: Session, keys: str, before: int | None
) -> None:
    type_keys(page, keys)
    page.save_now()
    assert kept(session) == ([] if before is None else [Craving(before=before)])


def test_a_tired_hand_has_time_to_type_ten(page: CravingPage) -> None:
    type_keys(page, "1")
    waits = page.findChild(QTimer, "craving_before_one_typed")
    assert waits is not None
    assert waits.isActive()
    assert waits.interval() >= 4000


def test_nought_is_nought_when_something_else_was_pressed_since(
    page: CravingPage, session: Session
) -> None:
    type_keys(page, "1")
    press(page, "craving_before_3")
    type_keys(page, "0")
    assert saved(page, session) == Craving(before=0)


def test_ten_typed_in_the_ride_is_one_number(page: CravingPage, session: Session) -> None:
    ride(page)
    type_keys(page, "10")
    type_keys(page, "5")
    assert saved(page, session) == Craving(before=7, during=(10, 5))


def test_a_digit_goes_to_the_row_she_stands_in(session: Session, look: Look, qtbot: QtBot) -> None:
    session.journal.preferences.keep(ASKS_EXPECTED, True)
    page = shown(qtbot, session, look)
    type_keys(page, "7")
    number = part(page, QPushButton, "craving_expected_0")
    number.setFocus()
    QTest.keyClick(number, Qt.Key.Key_9)
    assert saved(page, session) == Craving(before=7, expected=9)


def test_a_digit_held_down_is_one_number(page: CravingPage, session: Session) -> None:
    ride(page)
    hold(page, Qt.Key.Key_8, "8")
    assert saved(page, session) == Craving(before=7, during=(8,))


def test_return_held_down_goes_one_step(page: CravingPage) -> None:
    button = part(page, QPushButton, "craving_ride_start")
    button.setFocus()
    hold(page, Qt.Key.Key_Return, "\r")
    assert page.place().stage is Stage.RIDE


def test_a_digit_in_a_line_is_a_digit(page: CravingPage, session: Session) -> None:
    QTest.keyClicks(part(page, QLineEdit, "craving_body"), "7 knuter")
    assert saved(page, session) == Craving(body="7 knuter")


# --- From one part to the next --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("told", "stage"),
    [
        (Craving(before=7, cause="sliten"), Stage.QUESTIONS),
        (Craving(before=7, during=(8,)), Stage.RIDE),
        (Craving(before=7, during=(8,), did="Gikk"), Stage.AFTER),
        (Craving(before=7, after=0), Stage.AFTER),
    ],
)
def test_what_she_has_given_tells_where_she_was(
    qtbot: QtBot, session: Session, look: Look, told: Craving, stage: Stage
) -> None:
    assert stage_of(told) is stage
    words = NewEntry(Kind.CRAVING, "", NOON, craving=told)
    entry = session.journal.writing.keep(words, words)
    assert isinstance(entry, Entry)
    page = shown(qtbot, session, look, Place(PageName.CRAVING, entry.id))
    assert page.place().stage is (None if stage is Stage.QUESTIONS else stage)


def test_a_change_of_part_is_said_once(page: CravingPage, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []
    monkeypatch.setattr(sheet, "announce", lambda _part, told: heard.append(told))
    press(page, "craving_ride_start")
    page.arrive(HERE)
    press(page, "ride_done")
    assert heard == ["Ri av bølgen", "Ferdig for nå"]


def test_return_presses_the_button_she_stands_on(page: CravingPage) -> None:
    button = part(page, QPushButton, "craving_ride_start")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert is_seen(page, "breathing")


def test_escape_leads_back_from_an_aside(page: CravingPage) -> None:
    ride(page)
    press(page, "craving_my_waves")
    assert not is_seen(page, "breathing")
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert is_seen(page, "breathing")


def test_coming_back_from_another_page_leads_to_the_ride_not_to_an_aside(
    page: CravingPage,
) -> None:
    ride(page)
    press(page, "craving_if_i_took")
    page.leave()
    assert page.place().stage is Stage.RIDE
    page.arrive(HERE)
    assert is_seen(page, "breathing")


def test_what_she_chose_for_the_ride_stays(
    page: CravingPage, session: Session, look: Look, qtbot: QtBot
) -> None:
    ride(page)
    assert not is_seen(page, "ride_gone")
    press(page, "ride_clock", "ride_pause", "ride_minutes_1")
    other = shown(qtbot, session, look)
    press(other, "craving_ride_start")
    assert is_seen(other, "ride_gone")
    assert part(other, QPushButton, "ride_pause").text() == "Start sirkelen"
    assert part(other, QPushButton, "ride_minutes_1").isChecked()


def test_the_practice_journal_says_what_came_first_as_the_suggestions_do(look: Look) -> None:
    """Else the same would stand there twice, in other words."""
    practice = Path(__file__).resolve().parents[2] / "resources" / "practice" / "nb.json"
    entries = json.loads(practice.read_bytes())["entries"]
    causes = [each["craving"]["cause"] for each in entries if each["craving"]]
    assert [cause for cause in causes if cause and cause not in suggestions()] == []


def asked_later(qtbot: QtBot, session: Session, look: Look) -> CravingPage:
    words = NewEntry(Kind.CRAVING, "", NOON, craving=Craving(before=6))
    entry = session.journal.writing.keep(words, words)
    assert isinstance(entry, Entry)
    session.journal.preferences.keep(ASK_LATER, AskLater(entry.id, NOON.date()))
    page = shown(qtbot, session, look)
    assert is_seen(page, "craving_asked_later")
    return page


def test_return_in_the_line_of_later_does_no_more(
    qtbot: QtBot, session: Session, look: Look
) -> None:
    page = asked_later(qtbot, session, look)
    line = part(page, QLineEdit, "craving_later_line")
    line.setFocus()
    QTest.keyClicks(line, "Sov litt")
    assert ends_in(line, Qt.Key.Key_Return)
    assert not is_seen(page, "craving_asked_later")
    assert saved(page, session) == Craving(before=6, later="Sov litt")


def test_return_in_the_line_of_a_topic_does_no_more(page: CravingPage, session: Session) -> None:
    press(page, "craving_topic")
    line = part(page, QLineEdit, "entry_topic_field")
    line.setFocus()
    QTest.keyClicks(line, "Noe")
    assert ends_in(line, Qt.Key.Key_Return)
    assert [each.line.text for each in session.journal.group.topics()] == ["Noe"]
    assert page.place().stage is None


@pytest.mark.parametrize("way", ["craving_ride_start", "craving_if_i_took", "craving_my_waves"])
def test_later_is_asked_among_the_questions_alone(
    qtbot: QtBot, session: Session, look: Look, way: str
) -> None:
    page = asked_later(qtbot, session, look)
    press(page, way)
    session.changed.emit("people")
    assert not is_seen(page, "craving_asked_later")
    page.arrive(HERE)
    assert is_seen(page, "craving_asked_later") is (way != "craving_ride_start")


@pytest.mark.parametrize("keep", list(Keep))
def test_waves_pressed_again_afterwards_ends_nothing(
    page: CravingPage, session: Session, keep: Keep
) -> None:
    session.journal.cravings.choose(keep)
    ride(page)
    press(page, "ride_now_8", "ride_done", "craving_after_3")
    page.save_now()
    page.arrive(HERE)
    assert page.place().stage is Stage.AFTER
    assert saved(page, session) == Craving(before=7, during=(8,), after=3)


@pytest.mark.parametrize(
    ("ways", "stage"),
    [
        (("craving_before_7", "craving_done"), None),
        (("craving_before_7", "craving_ride_start", "ride_now_8", "ride_done"), Stage.RIDE),
        (("craving_ride_start", "ride_done"), Stage.RIDE),
    ],
)
def test_done_by_mistake_leads_back_to_where_she_was(
    page: CravingPage, session: Session, ways: tuple[str, ...], stage: Stage | None
) -> None:
    session.journal.cravings.choose(Keep.ONLY_HELPED)
    press(page, *ways)
    page.save_now()
    before = kept(session)
    press(page, "craving_closing_back")
    assert page.place().stage is stage
    page.leave()
    assert kept(session) == before


@pytest.mark.parametrize("numbers", [("ride_now_8",), ()], ids=["numbers", "none"])
def test_back_after_a_lock_leads_to_the_ride_she_gave_numbers_in(
    page: CravingPage, session: Session, look: Look, qtbot: QtBot, numbers: tuple[str, ...]
) -> None:
    """The same holds where she gave none."""
    ride(page)
    press(page, *numbers, "ride_done")
    page.save_now()
    other = shown(qtbot, session, look, page.place())
    assert other.place().stage is Stage.AFTER
    press(other, "craving_closing_back")
    assert is_seen(other, "breathing")


def test_after_a_lock_what_stood_beside_what_is_over_leads_back_there(
    page: CravingPage, session: Session, look: Look, qtbot: QtBot
) -> None:
    ride(page)
    press(page, "ride_now_8", "ride_done", "craving_closing_back", "ride_done")
    press(page, "craving_my_waves")
    page.save_now()
    assert page.place().since is None


# --- Worse, or still strong -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("told", "strong"),
    [
        (Craving(before=9), False),
        (Craving(before=9, during=(7,)), True),
        (Craving(before=9, during=(7,), after=6), False),
        (Craving(after=7), True),
    ],
)
def test_seven_and_more_at_the_end_is_still_strong(told: Craving, strong: bool) -> None:
    assert is_still_strong(told) is strong


def test_worse_is_kept_nowhere(page: CravingPage, session: Session) -> None:
    ride(page)
    before = saved(page, session)
    press(page, "ride_worse")
    assert part(page, QWidget, "call_card").property("chosen") is True
    assert is_seen(page, "craving_worse_told")
    page.save_now()
    assert kept(session) == [before]


# --- Questions ------------------------------------------------------------------------------------


def test_the_medicine_leads_to_the_one_who_prescribes(page: CravingPage, session: Session) -> None:
    assert not is_seen(page, "craving_prescriber")
    part(page, QAbstractButton, "craving_medicine").click()
    part(page, QAbstractButton, "craving_little_sleep").click()
    assert "116 117" in part(page, QLabel, "craving_prescriber").text().replace("\xa0", " ")
    assert saved(page, session) == Craving(little_sleep=True, medicine=True)


def test_she_is_asked_what_she_expects_only_if_she_turned_that_on(
    page: CravingPage, session: Session, look: Look, qtbot: QtBot
) -> None:
    assert not is_seen(page, "craving_expected")
    session.journal.preferences.keep(ASKS_EXPECTED, True)
    other = shown(qtbot, session, look)
    press(other, "craving_before_7", "craving_expected_9", "craving_done", "craving_after_3")
    assert part(other, QLabel, "craving_numbers").text() == "Først 7. Jeg trodde 9. Etterpå 3."


def test_causes_stand_in_her_own_order(look: Look, qtbot: QtBot) -> None:
    field = CauseField(look, "Det som kom først")
    qtbot.addWidget(field)

    def order() -> list[str]:
        settle()
        chips = [each for each in field.findChildren(QPushButton) if not each.isHidden()]
        return [each.text() for each in chips]

    assert order() == suggestions()
    field.show_causes(["brevet", "Sint", "sliten", "en svært lang grunn " * 3])
    rest = [each for each in suggestions() if each not in ("sint", "sliten")]
    assert order() == ["brevet", "sint", "sliten", *rest]


def test_what_helped_before_stands_beside_as_soon_as_a_cause_is_chosen(
    page: CravingPage, session: Session
) -> None:
    earlier(session, Craving(7, 3, "sliten, penger", "Sitte i gangen"))
    assert not is_seen(page, "craving_helped_last")
    press(page, "craving_cause_0")
    assert "Dette hjalp sist jeg var sliten\nSitte i gangen" in said(page)
    press(page, "craving_cause_0")
    assert not is_seen(page, "craving_helped_last")


def test_what_cannot_follow_i_was_gets_another_heading(look: Look) -> None:
    assert helped_heading("sliten") == "Dette hjalp sist jeg var sliten"
    assert helped_heading("penger") == "Dette hjalp sist: penger"


# --- Afterwards -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "text", "after"),
    [
        ("", "Kaldt vann", "Kaldt vann"),
        ("Te", "Kaldt vann", "Te, Kaldt vann"),
        ("Te, kaldt vann, sove", "Kaldt vann", "Te, sove"),
        ("Gå, sitte, gå", "Gå, sitte", "gå"),
        ("Snakket med mamma, latter", "te", "Snakket med mamma, latter, te"),
        ("Straße, te", "Te", "Straße"),
    ],
)
def test_a_text_is_taken_over_and_put_back(line: str, text: str, after: str) -> None:
    assert taken_over(line, text) == after


def test_suggestions_stay_what_they_are_when_she_leaves_what_she_did(page: CravingPage) -> None:
    press(page, "craving_before_7", "craving_done")
    did = part(page, QLineEdit, "craving_did")
    QTest.keyClicks(did, "Gikk ut")
    chip = part(page, QPushButton, "craving_helped_0")
    assert (chip.text(), chip.isVisible()) == ("Gikk ut", True)
    did.editingFinished.emit()
    settle()
    assert page.findChild(QPushButton, "craving_helped_0") is chip
    chip.click()
    assert part(page, QLineEdit, "craving_helped").text() == "Gikk ut"


def test_suggestions_stand_right_before_their_line_for_tab(page: CravingPage) -> None:
    press(page, "craving_before_7", "craving_done")
    QTest.keyClicks(part(page, QLineEdit, "craving_did"), "Gikk ut")
    stops = tab_stops(page)
    did, helped = stops.index("craving_did"), stops.index("craving_helped")
    chips = stops[did + 1 : helped]
    assert chips[0] == "craving_helped_0"
    assert chips == [f"craving_helped_{n}" for n in range(len(chips))]


def test_what_she_did_is_taken_over_by_one_press(page: CravingPage, session: Session) -> None:
    press(page, "craving_before_7", "craving_done")
    did = part(page, QLineEdit, "craving_did")
    QTest.keyClicks(did, "Ringte søster & lo")
    did.editingFinished.emit()
    press(page, "craving_helped_0")
    told = saved(page, session)
    assert told is not None
    assert told.helped == told.did == "Ringte søster & lo"


@pytest.mark.parametrize("keep", list(Keep))
def test_what_is_kept_is_asked_once_and_holds_for_this_one_too(
    page: CravingPage, session: Session, keep: Keep
) -> None:
    press(page, "craving_before_7", "craving_done")
    assert is_seen(page, "craving_keep")
    press(page, f"craving_keep_option_{list(Keep).index(keep)}")
    page.save_now()
    assert session.journal.cravings.keep_choice() is keep
    finding = session.journal.finding
    (entry,) = finding.read_many(finding.ids(Query()))
    assert (entry.words.until is not None) is (keep is Keep.DAYS)
    assert entry.words.only_helped is (keep is Keep.ONLY_HELPED)
    page.leave()
    page.arrive(HERE)
    press(page, "craving_before_5", "craving_done")
    assert not is_seen(page, "craving_keep")


def test_nothing_is_asked_about_later_when_nothing_is_kept(page: CravingPage) -> None:
    press(page, "craving_done")
    assert not is_seen(page, "craving_closing_later")


def test_closing_without_saving_is_offered_to_the_end(page: CravingPage, session: Session) -> None:
    ride(page)
    press(page, "ride_done")
    page.save_now()
    press(page, "craving_closing_discard")
    assert kept(session) == []
    assert session.journal.cravings.going_on() is None


# --- Waves ----------------------------------------------------------------------------------------


def test_waves_are_looked_at_one_at_a_time_without_dates(
    page: CravingPage, session: Session
) -> None:
    earlier(session, Craving(4, 1, "redd"), "Den første.")
    earlier(session, Craving(8, 2, "sliten"), "Den andre.")
    press(page, "craving_my_waves")
    words = said(part(page, QWidget, "craving_waves"))
    assert "Først 8. Etterpå 2." in words
    assert "Den andre." in words
    assert "Den første." not in words
    assert "november" not in words
    assert " av " not in words
    assert not is_seen(page, "waves_later")
    press(page, "waves_earlier")
    assert "Først 4. Etterpå 1." in said(page)
    assert not is_seen(page, "waves_earlier")
    press(page, "waves_later")
    assert "Først 8. Etterpå 2." in said(page)


def test_without_waves_the_page_says_what_it_is_for(page: CravingPage) -> None:
    press(page, "craving_my_waves")
    assert "Når jeg har gitt to tall" in said(page)
    assert not part(page, Wave, "waves_wave").isVisible()


# --- Size and reach -------------------------------------------------------------------------------


def _to(stage: Stage) -> Callable[[CravingPage], None]:
    names = {
        Stage.RIDE: ("craving_ride_start", "ride_now_5"),
        Stage.AFTER: ("craving_before_5", "craving_done"),
        Stage.IF_I_TOOK: ("craving_if_i_took",),
        Stage.WAVES: ("craving_my_waves",),
    }
    return lambda page: press(page, *names.get(stage, ()))


@pytest.mark.parametrize("stage", [each for each in Stage if each is not Stage.CALM])
def test_everything_to_press_is_large(page: CravingPage, qtbot: QtBot, stage: Stage) -> None:
    _to(stage)(page)

    def small() -> list[str]:
        settle()
        buttons = [each for each in page.findChildren(QPushButton) if each.isVisible()]
        return [each.objectName() for each in buttons if min(each.width(), each.height()) < TARGET]

    qtbot.waitUntil(lambda: small() == [])


def test_in_large_type_one_line_leads_to_help(session: Session, look: Look, qtbot: QtBot) -> None:
    session.journal.group.add_cheer("Takk for kaffen.")
    page = CravingPage(session, enlarged(look))
    qtbot.addWidget(page)
    page.resize(880, 800)
    page.arrive(HERE)
    page.show()
    assert is_seen(page, "craving_strip")
    number = part(page, QPushButton, "craving_before_0")
    qtbot.waitUntil(lambda: 0 < number.mapTo(page, number.rect().topLeft()).y() < page.height())
    stops = tab_stops(page)
    assert stops.index("craving_strip_calls") < stops.index("craving_before_0")
    press(page, "craving_strip_kind_words")
    assert "kaffen" in said(page)


def test_where_help_stands_beside_no_line_is_needed(page: CravingPage) -> None:
    assert not is_seen(page, "craving_strip")


def test_a_resumed_craving_loses_nothing(qtbot: QtBot, session: Session, look: Look) -> None:
    told = Craving(7, None, "sliten", "", 9, (8,), "knuter", "", "", "sov", True, True)
    words = NewEntry(Kind.CRAVING, "Ord.", NOON, craving=told)
    entry = session.journal.writing.keep(words, words)
    assert isinstance(entry, Entry)
    page = shown(qtbot, session, look, Place(PageName.CRAVING, entry.id))
    write(page, "craving_words", "Ord. Flere.")
    assert saved(page, session) == told
