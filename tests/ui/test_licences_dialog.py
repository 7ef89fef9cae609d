"""«Lisenser»: each part by name, and its licence whole, without leaving the program."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mammadagbok.domain.norwegian import words
from mammadagbok.ui.licences import Licences
from mammadagbok.ui.look import Look
from mammadagbok.ui.settings.about_card import AboutCard
from on_page import cut_off, enlarged, press, said, wider_than_seen

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


def opened(card: AboutCard) -> QDialog:
    press(card, "about_licences")
    (dialog,) = [each for each in card.findChildren(QDialog) if each.isVisible()]
    return dialog


@pytest.fixture
def card(qtbot: QtBot, look: Look) -> AboutCard:
    made = AboutCard(look, None)
    qtbot.addWidget(made)
    made.resize(1084, 700)
    made.show()
    return made


def text_of(dialog: QDialog) -> QDialog:
    (shown,) = [each for each in dialog.findChildren(QDialog) if each.isVisible()]
    return shown


def test_every_part_stands_there_with_version_licence_and_what_it_is_for(card: AboutCard) -> None:
    told = said(opened(card))
    assert "Selve programmet" in told
    for part in Licences(RESOURCES, "nb").parts():
        assert f"{part.name} {part.version}".strip() in told
        assert f"{part.what[1:]} · {part.licence}" in told


def test_each_button_says_what_it_opens(card: AboutCard) -> None:
    names = [each.accessibleName() for each in opened(card).findChildren(QPushButton)]
    assert len(set(names)) == len(names)
    assert "Les lisensen: SQLCipher" in names


def test_the_whole_licence_can_be_read(card: AboutCard) -> None:
    dialog = opened(card)
    number = [part.name for part in Licences(RESOURCES, "nb").parts()].index("SQLCipher") + 1
    press(dialog, f"licence_{number}_read")
    shown = said(text_of(dialog))
    written = (RESOURCES / "licences" / "sqlcipher.txt").read_text("utf-8")
    assert shown.split()[: len(written.split()) + 1] == ["SQLCipher", *written.split()]


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_no_word_of_any_text_is_lost_where_lines_flow_on(language: str) -> None:
    licences = Licences(RESOURCES, language)
    parts = licences.parts()
    assert all(part.what for part in parts)
    for name in {licences.own, *(name for part in parts for name in part.texts)}:
        written = (RESOURCES / name).read_text("utf-8")
        assert words("\n".join(licences.paragraphs(name))) == words(written)


def test_a_broken_line_goes_on_and_a_short_one_ends() -> None:
    flowing = Licences(RESOURCES, "nb").paragraphs("licences/sqlcipher.txt")
    assert flowing[0] == "Copyright (c) 2008-2025, ZETETIC LLC\nAll rights reserved."
    assert "with or without modification" in flowing[1]


def test_at_twice_the_size_nothing_is_cut_off(qtbot: QtBot, look: Look) -> None:
    card = AboutCard(enlarged(look), None)
    qtbot.addWidget(card)
    card.resize(872, 600)
    card.show()
    dialog = opened(card)
    assert cut_off(dialog) == []
    assert wider_than_seen(dialog) == []
    press(dialog, "licence_6_read")
    shown = text_of(dialog)
    assert wider_than_seen(shown) == []
    lines = [each for each in shown.findChildren(QLabel) if each.isVisible()]
    assert lines
    assert all(each.height() >= each.heightForWidth(each.width()) for each in lines)
    assert shown.findChild(QWidget, "licence_text_close") is not None
