"""The page of kind words: exactly as given, one large, the rest below."""

from datetime import date

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from mammadagbok.domain.cheer import NewCheer
from mammadagbok.domain.errors import DiskFullError
from mammadagbok.services.group import Group
from mammadagbok.ui.cheers.page import CheersPage
from mammadagbok.ui.cheers.words import ON_TODAY
from mammadagbok.ui.look import Look
from mammadagbok.ui.place import PageName, Place
from mammadagbok.ui.session import Session
from mammadagbok.ui.widgets.tick import Tick
from on_page import cut_off, enlarged, is_seen, part, press, remains, said, settle, write

HERE = Place(PageName.CHEERS)
TODAY = date(2026, 11, 23)


@pytest.fixture
def group(session: Session) -> Group:
    return session.journal.group


@pytest.fixture
def page(qtbot: QtBot, session: Session, look: Look) -> CheersPage:
    made = CheersPage(session, look)
    qtbot.addWidget(made)
    made.resize(1084, 800)
    made.arrive(HERE)
    made.show()
    return made


def large(page: CheersPage) -> str:
    return part(page, QLabel, "cheer_large_words").text()


def give(group: Group, page: CheersPage, *texts: str) -> None:
    for day, text in enumerate(texts, start=1):
        group.add_cheer(text, on=date(2026, 11, day))
    page.arrive(HERE)


def fail(*_: object, **_more: object) -> None:
    raise DiskFullError


def test_an_empty_page_says_what_it_is_for_and_has_the_field_ready(page: CheersPage) -> None:
    assert is_seen(page, "cheers_empty")
    assert is_seen(page, "cheer_add_words")
    assert not is_seen(page, "cheer_large")


def test_the_exact_words_are_kept(page: CheersPage, group: Group) -> None:
    words = "Du snakker så pent\nom ungene, «du»."
    write(page, "cheer_add_words", words)
    write(page, "cheer_add_about", "noe jeg fortalte")
    write(page, "cheer_add_by", "en i gruppa")
    press(page, "cheer_add_day_before", "cheer_add_add")
    (cheer,) = group.cheers()
    assert cheer.words == NewCheer(words, date(2026, 11, 22), "noe jeg fortalte", "en i gruppa")
    assert words in large(page)
    assert not is_seen(page, "cheer_add")


def test_words_alone_are_enough_and_stand_under_today(page: CheersPage, group: Group) -> None:
    write(page, "cheer_add_words", "Takk.")
    press(page, "cheer_add_add")
    assert [each.words for each in group.cheers()] == [NewCheer("Takk.", TODAY)]


def test_a_hard_question_she_was_glad_of_is_told_apart_when_she_says_so(
    page: CheersPage, group: Group
) -> None:
    write(page, "cheer_add_words", "Hva er du redd for?")
    part(page, Tick, "cheer_add_question").click()
    press(page, "cheer_add_add")
    (cheer,) = group.cheers()
    assert cheer.words.is_question
    assert "Et spørsmål jeg var glad for" in said(page)
    assert group.soft_cheers() == []
    press(page, "cheer_large_remove", "undo")
    assert group.cheers() == [cheer]
    press(page, "cheers_add")
    assert not part(page, Tick, "cheer_add_question").isChecked()


def test_they_stand_on_today_only_when_she_has_said_so(
    page: CheersPage, group: Group, session: Session
) -> None:
    give(group, page, "Takk.")
    assert not session.journal.preferences.read(ON_TODAY)
    part(page, Tick, "cheers_on_today").click()
    assert session.journal.preferences.read(ON_TODAY)
    page.arrive(HERE)
    assert part(page, Tick, "cheers_on_today").isChecked()


def test_no_words_leave_nothing(page: CheersPage, group: Group) -> None:
    write(page, "cheer_add_by", "en i gruppa")
    press(page, "cheer_add_add")
    page.save_now()
    assert group.cheers() == []


def test_the_newest_stands_large_and_another_comes_when_she_asks(
    page: CheersPage, group: Group
) -> None:
    give(group, page, "først", "så", "sist")
    seen = [large(page)]
    for _ in range(3):
        press(page, "cheer_another")
        seen.append(large(page))
    assert ["sist" in seen[0], "så" in seen[1], "først" in seen[2]] == [True] * 3
    assert seen[3] == seen[0]


def test_the_rest_stand_below_without_the_large_one(
    page: CheersPage, group: Group, qtbot: QtBot
) -> None:
    give(group, page, "først", "så", "sist")
    qtbot.waitUntil(lambda: said(page).count("sist") == 1)
    assert said(page).count("først") == 1
    press(page, "cheer_another")
    qtbot.waitUntil(lambda: said(page).count("så") == 1)
    assert said(page).count("sist") == 1


def test_long_words_below_are_seen_whole(page: CheersPage, group: Group, qtbot: QtBot) -> None:
    long = "Det er godt å sitte ved siden av deg. Du ler med hele ansiktet, og så blir "
    long += "det lettere for oss andre å si noe."
    give(group, page, "kort", "så", long)
    press(page, "cheer_another")

    def is_whole() -> bool:
        words = next(each for each in page.findChildren(QLabel) if long.strip() in each.text())
        return words.isVisible() and words.height() >= words.heightForWidth(words.width())

    settle()

    qtbot.waitUntil(is_whole)


def test_only_one_offers_no_other(page: CheersPage, group: Group) -> None:
    give(group, page, "Takk.")
    assert not is_seen(page, "cheer_another")


def test_removed_words_can_be_put_back(page: CheersPage, group: Group) -> None:
    group.add_cheer("Takk for kaffen.", "kaffen", "Liv", date(2026, 5, 1))
    page.arrive(HERE)
    (before,) = group.cheers()
    press(page, "cheer_large_remove")
    assert group.cheers() == []
    assert is_seen(page, "cheers_empty")
    press(page, "undo")
    assert [each.words for each in group.cheers()] == [before.words]
    assert "kaffen" in large(page)


def test_words_that_could_not_be_saved_stay_in_the_field(
    page: CheersPage,
    group: Group,
    session: Session,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    write(page, "cheer_add_words", "Takk for kaffen.")
    with monkeypatch.context() as full:
        full.setattr(Group, "add_cheer", fail)
        with qtbot.waitSignal(session.failed):
            press(page, "cheer_add_add")
        with pytest.raises(DiskFullError):
            page.save_now()
    assert "kaffen" in remains(page)
    page.save_now()
    assert [each.words.text for each in group.cheers()] == ["Takk for kaffen."]


def test_nothing_is_cut_off_in_large_type_on_a_small_screen(
    session: Session, group: Group, look: Look, qtbot: QtBot
) -> None:
    group.add_cheer("Ring når som helst. Jeg mener det, også midt på natta.", by="søsteren min")
    group.add_cheer("Takk for kaffen.")
    page = CheersPage(session, enlarged(look))
    qtbot.addWidget(page)
    page.resize(880, 640)
    page.arrive(HERE)
    page.show()
    press(page, "cheers_add")
    qtbot.waitUntil(lambda: cut_off(page) == [])


def test_locking_leaves_no_word_of_hers(page: CheersPage, group: Group) -> None:
    give(group, page, "Takk for kaffen.", "Her er det godt å sitte.")
    press(page, "cheers_add")
    write(page, "cheer_add_words", "Du var der.")
    hers = ("kaffen", "godt å sitte", "Du var der")
    assert all(word in remains(page) for word in hers)
    page.forget()
    assert not [word for word in hers if word in remains(page)]
    assert part(page, QWidget, "undo_bar").isHidden()
