"""Help now, from every page and from the lock screen."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from factory import Walking, noon
from mammadagbok.domain.hours import Hours, Span
from mammadagbok.domain.people import NewPerson
from mammadagbok.storage.settings import Settings
from mammadagbok.ui.clipboard import ClipboardGuard
from mammadagbok.ui.facts import Facts
from mammadagbok.ui.help.lock_screen import LockScreenHelp
from mammadagbok.ui.help.numbers import NumberLabel
from mammadagbok.ui.help.page import HelpPage
from mammadagbok.ui.help.talk_card import TalkCard
from mammadagbok.ui.help.words import hours_words
from mammadagbok.ui.look import Look
from mammadagbok.ui.place import PageName, Place
from mammadagbok.ui.session import Session
from mammadagbok.ui.wardrobe import Wardrobe
from on_page import cut_off, enlarged, is_seen, part, press, remains, said, settle, tab_stops

HERE = Place(PageName.HELP)
FACTS = Path(__file__).resolve().parents[2] / "resources" / "facts"
ORDER = ("danger", "child", "tired_of_living", "violence", "talk", "child_help")


def shown(page: QWidget, qtbot: QtBot, width: int) -> None:
    qtbot.addWidget(page)
    page.resize(width, 800)
    page.show()


def talk_card(session: Session, look: Look, qtbot: QtBot, clock: Walking) -> TalkCard:
    made = TalkCard(look, clock, "Noen å snakke med")
    made.show_people(session.journal.group.people())
    shown(made, qtbot, 600)
    return made


@pytest.fixture
def page(qtbot: QtBot, session: Session, look: Look) -> HelpPage:
    made = HelpPage(session, look)
    made.arrive(HERE)
    shown(made, qtbot, 600)
    return made


def test_the_most_urgent_stands_first(page: HelpPage, qtbot: QtBot) -> None:
    cards = [part(page, QWidget, f"help_{name}") for name in ORDER]

    def tops() -> list[int]:
        return [card.mapTo(page, card.rect().topLeft()).y() for card in cards]

    qtbot.waitUntil(lambda: len(set(tops())) == len(ORDER))
    assert tops() == sorted(tops())


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_every_number_is_there_whole_and_can_be_selected(
    session: Session, look: Look, qtbot: QtBot, language: str
) -> None:
    facts = Facts(FACTS, language, noon)
    page = HelpPage(session, replace(look, facts=facts))
    shown(page, qtbot, 1084)
    for each in facts.numbers():
        number = part(page, QLabel, f"help_number_{each.id}")
        assert number.text() == (each.number or each.web)
        assert number.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
        assert not number.openExternalLinks()
        assert each.note in said(page)


def test_who_answers_about_poison_is_told_once_with_what_for(page: HelpPage) -> None:
    words = said(part(page, QWidget, "help_child")).replace("\u00a0", " ")
    assert words.count("22 59 13 00") == words.count("Giftinformasjonen") == 1
    assert "Når du er usikker på om det er farlig." in words


def test_her_own_people_stand_among_those_to_talk_to(page: HelpPage, session: Session) -> None:
    session.journal.group.add_person(NewPerson("Naboen", "000 00 003", can_come=True))
    session.changed.emit("people")
    assert order(page)[:3] == ["Naboen", "Åpent nå", "Kirkens SOS"]
    assert "000 00 003" in said(part(page, QWidget, "help_talk"))


def test_no_number_is_broken_across_two_lines(page: HelpPage) -> None:
    assert "22 59 13 00" in said(page)
    running = said(part(page, QWidget, "help_tired_of_living"))
    assert "22\u00a040\u00a000\u00a040" in running
    assert not re.search(r"\d \d", running)


def test_nothing_is_cut_off_in_large_type_on_a_small_screen(
    session: Session, look: Look, qtbot: QtBot
) -> None:
    page = HelpPage(session, enlarged(look))
    shown(page, qtbot, 880)
    qtbot.waitUntil(lambda: cut_off(page) == [])


def test_locking_leaves_no_word_of_hers(page: HelpPage, session: Session) -> None:
    session.journal.group.add_person(NewPerson("Naboen", "000 00 003"))
    page.arrive(HERE)
    assert "Naboen" in remains(page)
    page.forget()
    assert "Naboen" not in remains(page)
    assert "000 00 003" not in remains(page)


def order(page: QWidget) -> list[str]:
    """Who answers, in the order they stand, with the headings above them."""
    names = (
        "Naboen",
        "Kirkens SOS",
        "Mental Helse",
        "Foreldresupport",
        "RUSinfo",
        "Åpent nå",
        "Andre",
    )
    settle()
    tops = {
        each.text(): each.mapTo(page, each.rect().topLeft()).y()
        for each in page.findChildren(QLabel)
        if each.isVisible() and each.text() in names
    }
    return sorted(tops, key=tops.__getitem__)


@pytest.mark.parametrize(
    ("at", "opened"),
    [
        ("2026-11-23 12:00", ["Kirkens SOS", "RUSinfo"]),
        ("2026-11-23 10:59", ["Kirkens SOS"]),
        ("2026-11-23 18:00", ["Kirkens SOS"]),
        ("2026-11-28 12:00", ["Kirkens SOS"]),
        ("2026-12-25 12:00", ["Kirkens SOS"]),
    ],
)
def test_who_is_open_by_the_clock_stands_first(
    session: Session, look: Look, qtbot: QtBot, at: str, opened: list[str]
) -> None:
    made = talk_card(session, look, qtbot, Walking(datetime.fromisoformat(at)))
    others = [name for name in ("Mental Helse", "Foreldresupport", "RUSinfo") if name not in opened]
    qtbot.waitUntil(lambda: order(made) == ["Åpent nå", *opened, "Andre", *others])


def test_the_hours_stand_in_words_and_unknown_ones_say_nothing(
    session: Session, look: Look, qtbot: QtBot
) -> None:
    made = talk_card(session, look, qtbot, Walking())
    assert "Mandag til fredag kl. 11–18" in said(part(made, QWidget, "help_rusinfo"))
    assert "Hele døgnet" in said(part(made, QWidget, "help_22400040"))
    for unknown in ("help_116123", "help_foreldresupport"):
        assert not re.search(r"døgnet|kl\.|[Åå]pent", said(part(made, QWidget, unknown)))


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("nb", ("Hele døgnet", "Mandag til fredag kl. 11–18.30", "Lørdag kl. 9–3", "Hver dag")),
        ("nn", ("Heile døgnet", "Måndag til fredag kl. 11–18.30", "Laurdag kl. 9–3", "Kvar dag")),
        ("en", ("Day and night", "Monday to Friday 11:00–18:30", "Saturday 09:00–03:00", "Every")),
    ],
)
def test_hours_are_said_in_her_language(
    qapp: QApplication, language: str, words: tuple[str, ...]
) -> None:
    wardrobe = Wardrobe(qapp, FACTS.parent, noon)
    look = wardrobe.dress(Settings(language=language, theme="light"))
    hours = (
        Hours(is_always=True),
        Hours(spans=(Span(0, 4, time(11), time(18, 30)),)),
        Hours(spans=(Span(5, 5, time(9), time(3)),)),
        Hours(spans=(Span(0, 6, time(8), time(20)),)),
    )
    told = [hours_words(look, each) for each in hours]
    wardrobe.dress(Settings(theme="light"))
    assert all(each.startswith(start) for each, start in zip(told, words, strict=True)), told
    assert hours_words(look, Hours()) == ""


def test_a_line_that_opens_while_she_looks_changes_its_place(
    session: Session, look: Look, qtbot: QtBot
) -> None:
    walking = Walking(datetime(2026, 11, 23, 10, 59, 40))
    made = talk_card(session, look, qtbot, walking)
    minute = made.findChild(QTimer, "help_minute")
    assert minute is not None
    assert minute.interval() == 20_000
    assert order(made).index("RUSinfo") > order(made).index("Andre")
    number = part(made, NumberLabel, "help_number_rusinfo")
    number.setFocus()
    walking.on(seconds=20)
    minute.timeout.emit()
    qtbot.waitUntil(lambda: order(made).index("RUSinfo") < order(made).index("Andre"))
    assert made.focusWidget() is number
    assert minute.isActive()
    made.hide()
    assert not minute.isActive()


def test_while_nothing_opens_or_closes_nothing_is_laid_out_anew(
    session: Session, look: Look, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    walking = Walking()
    made = talk_card(session, look, qtbot, walking)
    moved: list[object] = []
    monkeypatch.setattr(TalkCard, "_place", lambda *each: moved.append(each))
    for _ in range(60):
        walking.on(minutes=1)
        made.sort()
    assert moved == []


@pytest.fixture
def guard(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[ClipboardGuard]:
    """The clipboard as the program keeps it."""
    # Off the screen nobody owns a clipboard.
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _clipboard: True)
    made = ClipboardGuard(qapp.clipboard(), qapp)
    yield made
    made.clear()
    made.deleteLater()


def test_a_number_is_copied_by_keys_and_the_clipboard_forgets_it(
    page: HelpPage, qtbot: QtBot, qapp: QApplication, guard: ClipboardGuard
) -> None:
    number = part(page, NumberLabel, "help_number_22591300")
    number.setFocus(Qt.FocusReason.TabFocusReason)
    assert number.selectedText() == "22 59 13 00"
    qtbot.keyClick(number, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert qapp.clipboard().text() == "22 59 13 00"
    guard.clear()
    assert qapp.clipboard().text() == ""
    part(page, NumberLabel, "help_number_113").setFocus(Qt.FocusReason.TabFocusReason)
    assert number.selectedText() == ""


def test_one_click_marks_the_whole_number(page: HelpPage, qtbot: QtBot) -> None:
    number = part(page, NumberLabel, "help_number_116006")
    qtbot.mouseClick(number, Qt.MouseButton.LeftButton)
    assert number.selectedText() == "116 006"


def test_tab_goes_through_every_number_as_it_is_read(page: HelpPage, session: Session) -> None:
    session.journal.group.add_person(NewPerson("Naboen", "000 00 003"))
    session.changed.emit("people")
    stops = [each for each in tab_stops(page) if "number" in each]
    talk = ["person_number_1"]
    talk += [f"help_number_{each}" for each in ("22400040", "rusinfo", "116123", "foreldresupport")]
    start = stops.index("person_number_1")
    assert stops[start : start + len(talk)] == talk
    assert set(stops) == {
        *(f"help_number_{each.id}" for each in page.look.facts.numbers()),
        "person_number_1",
    }


def test_nothing_is_dialled(page: HelpPage) -> None:
    for each in page.findChildren(QLabel):
        assert not each.openExternalLinks()
        assert "href" not in each.text()
        assert "tel:" not in each.text()


@pytest.fixture
def lock(look: Look, qtbot: QtBot) -> LockScreenHelp:
    made = LockScreenHelp(look)
    shown(made, qtbot, 700)
    return made


def test_the_lock_screen_has_five_neutral_numbers_and_nothing_else(lock: LockScreenHelp) -> None:
    numbers = [each.text() for each in lock.findChildren(NumberLabel)]
    assert sorted(numbers) == ["112", "113", "116 117", "116 123", "22 59 13 00"]
    named = {each.accessibleName() for each in lock.findChildren(NumberLabel)}
    assert named == {
        "Medisinsk nødtelefon 113",
        "Politi 112",
        "Legevakt 116 117",
        "Noen å snakke med 116 123",
        "Giftinformasjonen 22 59 13 00",
    }
    texts = {each.text() for each in lock.findChildren(QLabel) if each.isVisible()}
    assert {each for each in texts if any(each in name for name in named)} == texts - {"Hjelp nå"}
    assert len(texts) == 2 * len(numbers) + 1


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_the_lock_screen_tells_nothing_of_what_the_program_is(
    look: Look, qtbot: QtBot, language: str
) -> None:
    lock = LockScreenHelp(replace(look, facts=Facts(FACTS, language, noon), language=language))
    shown(lock, qtbot, 700)
    press(lock, "lock_screen_child")
    telling = (
        r"(?i)mental|helse|SOS|116 111|116 006|\bsug|craving|\brus|vold|vald|dagbok|journal|LAR\b"
    )
    assert not re.search(telling, remains(lock))


def test_a_number_on_the_lock_screen_is_copied_by_keys(
    lock: LockScreenHelp, qtbot: QtBot, qapp: QApplication, guard: ClipboardGuard
) -> None:
    number = part(lock, NumberLabel, "lock_screen_number_116117")
    assert number.objectName() in tab_stops(lock)
    number.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(number, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert qapp.clipboard().text() == "116 117"


def test_the_lock_screen_unfolds_what_to_do_for_a_child(lock: LockScreenHelp) -> None:
    assert lock.findChild(QWidget, "lock_screen_child_text") is None
    press(lock, "lock_screen_child")
    words = said(part(lock, QWidget, "lock_screen_child_text"))
    assert "113" in words
    # On a small screen the list of numbers may be out of sight by now.
    assert "22\u00a059\u00a013\u00a000" in words
    assert "skrin" not in words
    press(lock, "lock_screen_child")
    assert not is_seen(lock, "lock_screen_child_text")
