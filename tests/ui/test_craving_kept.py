"""Nothing of hers is cut, lost or left over on the craving page, whatever the journal holds."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from factory import NOON, Walking
from mammadagbok.domain.craving import Craving, Keep
from mammadagbok.domain.entry import Entry, Kind, NewEntry
from mammadagbok.domain.query import Query
from mammadagbok.services.cravings import ASK_LATER, AskLater
from mammadagbok.ui.craving.page import CravingPage
from mammadagbok.ui.look import Look
from mammadagbok.ui.place import PageName, Place, Stage
from mammadagbok.ui.session import Session
from on_page import is_seen, part, press, write

HERE = Place(PageName.CRAVING)
LONG = "x" * 700 + " slutt"


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


def earlier(session: Session, told: Craving, hours: int = 0) -> Entry:
    words = NewEntry(Kind.CRAVING, "", NOON - timedelta(hours=hours), craving=told)
    entry = session.journal.writing.keep(words, words)
    assert isinstance(entry, Entry)
    return entry


@pytest.mark.parametrize("damaged", [True, False], ids=["damaged", "deleted"])
def test_an_answer_about_what_cannot_be_read_is_kept_and_locks_nobody_in(
    qtbot: QtBot, session: Session, look: Look, damaged: bool
) -> None:
    session.journal.cravings.choose(Keep.ONLY_HELPED)
    entry = earlier(session, Craving(before=5), hours=5)
    session.journal.preferences.keep(ASK_LATER, AskLater(entry.id, NOON.date()))
    page = shown(qtbot, session, look)
    write(page, "craving_later_line", "Sov litt.")
    if damaged:
        with session.journal.database.transaction():
            session.journal.database.change("UPDATE cravings SET before = 6")
    else:
        session.journal.trash.delete_everywhere(entry.id)
    page.save_now()
    assert kept(session) == [Craving(later="Sov litt.")]
    (number,) = (each for each in session.journal.finding.ids(Query()) if each != entry.id)
    new = session.journal.finding.read(number)
    assert new is not None
    assert not new.words.only_helped
    assert not is_seen(page, "craving_asked_later")


def test_no_line_is_cut(qtbot: QtBot, session: Session, look: Look) -> None:
    told = Craving(before=5, cause=LONG, body=LONG, did=LONG, helped=LONG, next_time=LONG)
    entry = earlier(session, told)
    page = shown(qtbot, session, look, Place(PageName.CRAVING, entry.id, stage=Stage.AFTER))
    press(page, "craving_after_3")
    page.save_now()
    (now,) = kept(session)
    assert now is not None
    assert (now.after, now.cause, now.body) == (3, LONG, LONG)
    assert (now.did, now.helped, now.next_time) == (LONG, LONG, LONG)


def test_what_is_taken_over_cuts_nothing(page: CravingPage) -> None:
    press(page, "craving_before_5", "craving_done")
    write(page, "craving_helped", LONG)
    press(page, "craving_helped_0")
    assert part(page, QLineEdit, "craving_helped").text().startswith(LONG + ", ")


def test_nothing_is_promised_when_nothing_will_be_kept(page: CravingPage, session: Session) -> None:
    session.journal.cravings.choose(Keep.ONLY_HELPED)
    page.arrive(HERE)
    press(page, "craving_before_5")
    page.save_now()
    press(page, "craving_done")
    assert not is_seen(page, "craving_closing_later")
    part(page, QLineEdit, "craving_helped").insert("Dusj")
    part(page, QLineEdit, "craving_helped").textEdited.emit("Dusj")
    assert is_seen(page, "craving_closing_later")
    press(page, "craving_closing_later")
    assert is_seen(page, "craving_later_told")
    assert not is_seen(page, "craving_closing_later")


def test_that_she_is_asked_later_stands_there_when_she_comes_back_to_it(
    page: CravingPage, session: Session, look: Look, qtbot: QtBot
) -> None:
    press(page, "craving_before_5", "craving_done", "craving_closing_later")
    press(page, "craving_closing_back", "craving_done")
    assert is_seen(page, "craving_later_told")
    assert not is_seen(page, "craving_closing_later")
    page.save_now()
    again = shown(qtbot, session, look, page.place())
    assert is_seen(again, "craving_later_told")


def test_another_one_is_not_asked_about_because_one_was(page: CravingPage) -> None:
    press(page, "craving_before_5", "craving_done", "craving_closing_later")
    page.leave()
    page.arrive(HERE)
    press(page, "craving_before_6", "craving_done")
    assert not is_seen(page, "craving_later_told")
    assert is_seen(page, "craving_closing_later")


def test_half_an_answer_stays_when_nothing_is_asked_any_more(
    qtbot: QtBot, session: Session, look: Look
) -> None:
    entry = earlier(session, Craving(before=5), hours=5)
    session.journal.preferences.keep(ASK_LATER, AskLater(entry.id, NOON.date()))
    page = shown(qtbot, session, look)
    write(page, "craving_later_line", "Sov litt")
    session.journal.preferences.keep(ASK_LATER, None)
    session.changed.emit("people")
    assert part(page, QLineEdit, "craving_later_line").text() == "Sov litt"
    assert is_seen(page, "craving_asked_later")
    page.save_now()
    assert kept(session) == [Craving(before=5, later="Sov litt")]
    assert not is_seen(page, "craving_asked_later")


def test_escape_from_the_calm_page_keeps_at_once_what_she_has_begun_to_write(
    page: CravingPage, session: Session
) -> None:
    press(page, "craving_calm_day", "calm_sign_add_unfold")
    write(page, "calm_sign_add_words", "Jeg rydder i skap")
    QTest.keyClick(part(page, QLineEdit, "calm_sign_add_words"), Qt.Key.Key_Escape)
    assert is_seen(page, "craving_questions")
    assert list(session.journal.calm.signs()) == ["Jeg rydder i skap"]


def test_her_choice_of_what_is_kept_counts_for_what_is_promised(
    page: CravingPage, session: Session
) -> None:
    press(page, "craving_before_5", "craving_done", "craving_closing_later")
    assert is_seen(page, "craving_later_told")
    page._on_keep_chosen(Keep.ONLY_HELPED)
    assert not is_seen(page, "craving_later_told")
    assert not is_seen(page, "craving_closing_later")
    page._on_keep_chosen(Keep.ALL)
    assert is_seen(page, "craving_later_told")


def test_a_ride_of_yesterday_is_over(qtbot: QtBot, session: Session, look: Look) -> None:
    yesterday = NOON - timedelta(hours=20)
    place = Place(PageName.CRAVING, stage=Stage.RIDE, since=yesterday)
    page = shown(qtbot, session, look, place)
    assert is_seen(page, "craving_questions")
    assert page.place().since is None


def test_a_ride_goes_on_from_its_beginning_after_a_lock(
    qtbot: QtBot, session: Session, look: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = Walking()
    monkeypatch.setattr(session, "_clock", clock)
    page = shown(qtbot, session, look)
    press(page, "craving_before_7")
    page.save_now()
    clock.on(minutes=170)
    press(page, "craving_ride_start")
    place = page.place()
    clock.on(minutes=15)
    again = shown(qtbot, session, look, place)
    page.arrive(HERE)
    for each in (page, again):
        assert is_seen(each, "craving_ride")
        assert each.place().entry == place.entry
        assert each.place().since == place.since


def test_a_ride_goes_on_behind_what_stood_beside_it(
    qtbot: QtBot, session: Session, look: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = Walking()
    monkeypatch.setattr(session, "_clock", clock)
    page = shown(qtbot, session, look)
    press(page, "craving_before_7", "craving_ride_start", "craving_my_waves")
    page.save_now()
    place = page.place()
    clock.on(minutes=15)
    again = shown(qtbot, session, look, place)
    assert is_seen(again, "craving_waves")
    assert again.place().since == place.since


@pytest.mark.parametrize(
    ("pressed", "held"),
    [
        ((), False),
        (("craving_ride_start",), True),
        (("craving_ride_start", "craving_my_waves"), False),
        (("craving_ride_start", "craving_my_waves", "waves_back"), True),
        (("craving_ride_start", "ride_done"), False),
    ],
)
def test_the_idle_lock_waits_only_while_the_ride_is_in_sight(
    page: CravingPage, session: Session, pressed: tuple[str, ...], held: bool
) -> None:
    press(page, "craving_before_7", *pressed)
    page.save_now()
    assert session.idle_hold.is_held is held


def test_locking_leaves_no_word_in_the_ride(page: CravingPage) -> None:
    write(page, "craving_cause", "alene")
    press(page, "craving_before_7", "craving_ride_start", "ride_now_8")
    page.save_now()
    page.forget()
    ride = page._sheet.ride
    assert ride._craving == Craving()
    assert not part(page, QWidget, "craving_wave").isVisible()
