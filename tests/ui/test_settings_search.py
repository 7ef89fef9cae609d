"""Innstillinger can be searched, and each setting says in one sentence what it does."""

import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from factory import noon
from mammadagbok.domain.passphrase import PassphraseRules
from mammadagbok.services.journal import JournalFolder
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.services.renewal import proved_copy
from mammadagbok.storage.settings import Settings
from mammadagbok.ui.copies.keeper import CopyKeeper
from mammadagbok.ui.journal import search
from mammadagbok.ui.locksmith import Locksmith
from mammadagbok.ui.look import Look
from mammadagbok.ui.place import PageName, Place
from mammadagbok.ui.session import Session
from mammadagbok.ui.settings.page import SettingsPage
from mammadagbok.ui.settings.pieces import CardPieces, Piece, pieces
from mammadagbok.ui.wardrobe import Wardrobe
from mammadagbok.ui.widgets.layouts import Card
from on_page import part, press, remains, write

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
_ENDS = re.compile(r"[.!?](?=\s|$|[»”])")
# Each setting by a part of it that is always there.
EVERY = (
    *("settings_language", "settings_theme", "settings_scale", "settings_discreet"),
    *("settings_idle", "settings_look_back", "change_prompts", "change_themes", "change_tags"),
    *("settings_lasting", "settings_asks_expected", "settings_spelling", "change_key", "new_code"),
    *("new_key", "copies_make", "settings_restore", "move_in_begin", "about_licences"),
    "erase_journal",
)


@pytest.fixture
def keeper(qtbot: QtBot, tmp_path: Path, journal: OpenJournal) -> Iterator[CopyKeeper]:
    owner, session = QObject(), Session(noon)
    made = CopyKeeper(session, JournalFolder(tmp_path / "Notater" / "data", noon), owner)
    session.unlock(journal)
    yield made
    made.end()


@pytest.fixture
def page(
    qtbot: QtBot, session: Session, look: Look, keeper: CopyKeeper, tmp_path: Path
) -> SettingsPage:
    return shown(qtbot, session, look, keeper, tmp_path)


def shown(
    qtbot: QtBot, session: Session, look: Look, keeper: CopyKeeper, folder: Path
) -> SettingsPage:
    """The page with every card there is."""
    locksmith = Locksmith(
        folder=JournalFolder(folder / "Notater" / "data", noon),
        cost=None,
        clock=noon,
        words=lambda _language: [],
        rules=partial(PassphraseRules.of, [], []),
        copy_anew=partial(proved_copy, noon),
        beside=(),
    )
    made = SettingsPage(session, look, Settings(), folder, keeper, locksmith)
    qtbot.addWidget(made)
    made.resize(1084, 800)
    made.show()
    made.arrive(Place(PageName.SETTINGS))
    return made


def seen(page: SettingsPage) -> set[str]:
    """The settings that are in sight."""
    return {name for name in EVERY if part(page, QWidget, name).isVisible()}


def cards(page: SettingsPage) -> list[Card]:
    return page.findChildren(Card)


def groups(page: SettingsPage) -> set[str]:
    """The headings in sight over cards."""
    found = [each for each in page.findChildren(QLabel) if each.property("role") == "group"]
    return {each.text() for each in found if each.isVisible()}


# --- What is found --------------------------------------------------------------------------------


def test_everything_stands_there_at_first(page: SettingsPage) -> None:
    assert seen(page) == set(EVERY)
    assert len(groups(page)) == 4


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("font", {"settings_scale"}),
        ("bokstavene", {"settings_scale"}),
        ("skriftstørrelse", {"settings_scale"}),
        ("Mørke", {"settings_theme"}),
        ("språket", {"settings_language", "settings_spelling"}),
        ("nynorsk", {"settings_language", "settings_spelling"}),
        ("200 %", {"settings_scale"}),
        ("papiret", {"new_code"}),
        ("stikkordene", {"change_themes", "change_tags"}),
        ("minuttene", {"settings_idle"}),
        ("skrivefeil", {"settings_spelling"}),
        ("lisens", {"about_licences"}),
        ("opphavsrett", {"about_licences"}),
        ("skjermdeling", {"settings_discreet"}),
        ("hele slett", {"erase_journal"}),
        ("ny gjelder", {"change_key"}),
    ],
)
def test_what_has_the_words_stays_and_the_rest_goes(
    page: SettingsPage, query: str, found: set[str]
) -> None:
    write(page, "settings_search", query)
    assert seen(page) == found


def test_headings_over_nothing_go_too(page: SettingsPage) -> None:
    write(page, "settings_search", "font")
    assert groups(page) == {"Vinduet"}
    assert part(page, QPushButton, "settings_scale_0").isVisible()
    assert [each for each in cards(page) if each.isVisible()] == [cards(page)[0]]


def test_a_card_that_is_found_by_its_heading_stands_there_whole(page: SettingsPage) -> None:
    write(page, "settings_search", "utseende")
    assert seen(page) == {"settings_language", "settings_theme", "settings_scale"}


def test_each_letter_more_is_searched_anew(page: SettingsPage) -> None:
    field = part(page, QLineEdit, "settings_search")
    QTest.keyClicks(field, "fon")
    assert seen(page) == {"settings_scale"}
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert seen(page) > {"settings_scale"}


def test_nothing_found_says_so_and_shows_the_way_back(page: SettingsPage) -> None:
    assert not part(page, QWidget, "settings_nothing").isVisible()
    write(page, "settings_search", "flaggermus")
    assert seen(page) == set()
    assert groups(page) == set()
    assert part(page, QWidget, "settings_nothing").isVisible()
    press(page, "settings_show_all")
    assert seen(page) == set(EVERY)
    assert not part(page, QWidget, "settings_nothing").isVisible()
    assert part(page, QLineEdit, "settings_search").text() == ""
    assert part(page, QLineEdit, "settings_search").hasFocus()


def test_escape_empties_the_field(page: SettingsPage) -> None:
    field = part(page, QLineEdit, "settings_search")
    field.setFocus()
    QTest.keyClicks(field, "font")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    assert seen(page) == set(EVERY)


def test_ctrl_f_goes_to_the_field_from_anywhere_on_the_page(page: SettingsPage) -> None:
    part(page, QPushButton, "erase_journal").setFocus()
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert part(page, QLineEdit, "settings_search").hasFocus()


def test_what_came_of_it_is_heard_once_and_without_a_number(
    page: SettingsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(search, "announce", lambda _part, said: heard.append(said))
    for query in ("f", "fo", "font", "fontx", "fontxy", ""):
        write(page, "settings_search", query)
    assert heard == ["Fant noe", "Fant ingenting"]


def test_what_a_card_hides_by_itself_stays_hidden(page: SettingsPage) -> None:
    assert not part(page, QWidget, "settings_look_back_limit").isVisible()
    for query in ("papiret", "font", "tidligere år", ""):
        write(page, "settings_search", query)
        for name in ("settings_look_back_limit", "no_code", "keys_notice", "settings_own_words"):
            assert not part(page, QWidget, name).isVisible()


@pytest.mark.parametrize("way", ["forget", "leave"])
def test_what_she_looked_for_is_gone_when_she_goes(page: SettingsPage, way: str) -> None:
    field = part(page, QLineEdit, "settings_search")
    QTest.keyClicks(field, "passord")
    assert "passord" in field.text()
    getattr(page, way)()
    assert field.text() == ""
    field.undo()
    assert field.text() == ""
    assert seen(page) == set(EVERY)
    assert "passord" not in [each.text() for each in page.findChildren(QLineEdit)]
    assert remains(page).count("passord\n") == 0


# --- One sentence each ----------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_every_setting_has_a_heading_and_one_sentence(
    qtbot: QtBot,
    qapp: QApplication,
    session: Session,
    keeper: CopyKeeper,
    tmp_path: Path,
    language: str,
) -> None:
    session.journal.spelling.add("bestis")
    look = Wardrobe(qapp, RESOURCES, noon).dress(Settings(language=language, theme="light"))
    page = shown(qtbot, session, look, keeper, tmp_path)
    found = [pieces(card) for card in cards(page)]
    lacking = [fault for made in found for fault in faults(made)]
    assert lacking == []
    assert sum(len(made.settings) for made in found) >= 12
    sentences = [text for made in found for piece in every(made) for text in soft(piece)]
    assert len(set(sentences)) == len(sentences)


def faults(made: CardPieces) -> Iterator[str]:
    """What is not as it should be in a card."""
    heading = "".join(texts(made.head, "heading"))
    if not heading:
        yield "a card without a heading"
    own = soft(made.head)
    acts = [button for each in made.rest.widgets for button in buttons(each)]
    if len(own) != 1 and (own or acts):
        yield f"{heading}: {own}"
    for each in made.settings:
        if not texts(each, "strong")[0] or len(soft(each)) != 1:
            yield f"{heading}: {texts(each, 'strong')} {soft(each)}"
    told = [sentence for piece in every(made) for sentence in soft(piece)]
    yield from (text for text in told if len(_ENDS.findall(text)) != 1 or text[-1] not in ".”»")


def every(made: CardPieces) -> list[Piece]:
    return [made.head, *made.settings]


def texts(piece: Piece, role: str) -> list[str]:
    """What stands in a role: in the piece itself, or in the one widget that it is."""
    inside = list(piece.widgets)
    if len(inside) == 1 and not isinstance(inside[0], QLabel):
        inside = inside[0].findChildren(QWidget)
    found = [each for each in inside if isinstance(each, QLabel)]
    return [each.text() for each in found if each.property("role") == role]


def soft(piece: Piece) -> list[str]:
    return texts(piece, "soft")


def buttons(widget: QWidget) -> list[QAbstractButton]:
    itself = [widget] if isinstance(widget, QAbstractButton) else []
    return [*itself, *widget.findChildren(QAbstractButton)]
