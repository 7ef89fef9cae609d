"""«Sikkerhetskopier»: what lies where, one more now, and another place after the passphrase."""

from collections.abc import Iterator
from functools import partial
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from factory import moment, noon
from mammadagbok.domain.entry import Entry
from mammadagbok.domain.photo import NewPhoto
from mammadagbok.services.copies import copy_now
from mammadagbok.services.journal import JournalFolder
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.storage.bundle import Reason
from mammadagbok.storage.photo_files import PHOTOS
from mammadagbok.ui.copies.keeper import CopyKeeper
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.settings.copies_card import CopiesCard
from mammadagbok.ui.settings.place_part import PlacePart
from on_page import settle


class Asked:
    """Answers in her place, and remembers in which order it was asked."""

    def __init__(self, folder: Path | None, *, right: bool = True) -> None:
        self.folder, self.right = folder, right
        self.order: list[str] = []

    def ask(self, parent: QWidget) -> Path | None:
        self.order.append("folder")
        return self.folder

    def confirm(self, look: Look, parent: QWidget, folder: JournalFolder) -> bool:
        self.order.append("passphrase")
        return self.right


@pytest.fixture
def keeper(qtbot: QtBot, tmp_path: Path, journal: OpenJournal) -> Iterator[CopyKeeper]:
    session, owner = Session(noon), QObject()
    made = CopyKeeper(session, JournalFolder(tmp_path / "Notater" / "data", noon), owner)
    session.unlock(journal)
    yield made
    session.lock()
    made.end()


def shown(qtbot: QtBot, look: Look, keeper: CopyKeeper, asked: Asked | None = None) -> CopiesCard:
    asked = asked or Asked(None)
    card = CopiesCard(look, keeper, ask=asked.ask, confirm=asked.confirm)
    qtbot.addWidget(card)
    card.resize(700, 600)
    card.show()
    qtbot.waitUntil(lambda: any(part.isVisible() for part in card.findChildren(PlacePart)))
    return card


def texts(card: CopiesCard) -> list[str]:
    return [line.text() for line in card.findChildren(QLabel) if line.isVisible() and line.text()]


def is_below(card: CopiesCard, above: str, told: str) -> bool:
    """True when `told` stands on the line after the one that says `above`."""
    lines = texts(card)
    return any(above in one and two == told for one, two in pairwise(lines))


def click(card: CopiesCard, name: str) -> None:
    found = card.findChild(QPushButton, name)
    assert found is not None
    found.click()


def test_it_shows_date_size_and_one_total(
    qtbot: QtBot, look: Look, keeper: CopyKeeper, journal: OpenJournal
) -> None:
    for text in ("en", "to"):
        journal.writing.keep(moment(text), moment(text))
    card = shown(qtbot, look, keeper)
    assert "Ingen kopi ennå." in texts(card)
    with qtbot.waitSignal(keeper.copied):
        click(card, "copies_make")
    qtbot.waitUntil(lambda: any("2 tekster" in text for text in texts(card)))
    (line,) = [text for text in texts(card) if "2 tekster" in text]
    assert line.startswith("I dag kl. 12.00 · ")
    assert "kB" in line
    path = card.findChild(QLineEdit, "copy_place_0_path")
    assert path is not None
    assert path.text() == str(journal.copies.home)
    assert path.isReadOnly()


def test_what_a_copy_is_from_and_what_is_not_whole(
    qtbot: QtBot, look: Look, keeper: CopyKeeper, journal: OpenJournal
) -> None:
    args = (journal.database, journal.header, journal.keys, noon())
    copy_now(*args, Reason.BEFORE_MIGRATION, journal.copies.home)
    half = copy_now(*args, Reason.ORDINARY, journal.copies.home)
    half.path.write_bytes(half.path.read_bytes()[:2000])
    card = shown(qtbot, look, keeper)
    assert any(text.endswith("fra før en endring") for text in texts(card))
    assert "Her ligger en kopi som ikke er hel." in texts(card)


def test_photos_that_are_not_beside_a_copy_are_told_below_it(
    qtbot: QtBot, look: Look, keeper: CopyKeeper, journal: OpenJournal
) -> None:
    entry = journal.writing.keep(moment("en"), moment("en"))
    assert isinstance(entry, Entry)
    for _ in range(2):
        journal.photos.add(entry.id, NewPhoto(b"\xff\xd8 et bilde", 40, 30))
    card = shown(qtbot, look, keeper)
    with qtbot.waitSignal(keeper.copied):
        click(card, "copies_make")
    qtbot.waitUntil(lambda: any("én tekst" in text for text in texts(card)))
    assert not any("mangler" in text for text in texts(card))
    first, second = sorted((journal.copies.home / PHOTOS).iterdir())
    for photo, told in ((first, "mangler ett bilde."), (second, "mangler 2 bilder.")):
        photo.unlink()
        card._read()
        qtbot.waitUntil(partial(is_below, card, "én tekst", f"I denne kopien {told}"))


def test_another_place_is_chosen_after_the_passphrase_and_gets_its_copy(
    qtbot: QtBot, look: Look, keeper: CopyKeeper, journal: OpenJournal, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    asked = Asked(stick)
    card = shown(qtbot, look, keeper, asked)
    with qtbot.waitSignal(keeper.copied):
        click(card, "copies_choose")
    assert asked.order == ["passphrase", "folder"]
    qtbot.waitUntil(lambda: card.findChild(QWidget, "copy_place_1") is not None)
    qtbot.waitUntil(lambda: sum("0 tekster" in text for text in texts(card)) == 2)
    assert len(list(stick.iterdir())) == 1
    click(card, "copy_place_1_remove")
    qtbot.waitUntil(lambda: card.findChild(QWidget, "copy_place_1") is None)
    assert journal.copies.chosen() == []
    assert len(list(stick.iterdir())) == 1


def test_a_wrong_passphrase_chooses_nothing(
    qtbot: QtBot, look: Look, keeper: CopyKeeper, journal: OpenJournal, tmp_path: Path
) -> None:
    asked = Asked(tmp_path, right=False)
    card = shown(qtbot, look, keeper, asked)
    click(card, "copies_choose")
    assert asked.order == ["passphrase"]
    assert journal.copies.chosen() == []


def test_it_says_so_while_copies_still_hold_what_she_deleted(
    qtbot: QtBot, look: Look, keeper: CopyKeeper, journal: OpenJournal
) -> None:
    kept = journal.writing.keep(moment("en"), moment("en"))
    journal.writing.delete(kept)  # type: ignore[arg-type]
    card = shown(qtbot, look, keeper)
    (line,) = [text for text in texts(card) if text.startswith("Noe du har slettet")]
    assert str(journal.copies.home) in line
    job = journal.copies.begin_removal()
    assert job is not None
    journal.copies.end_removal(job, job.run())
    keeper.pending_changed.emit()
    assert not [text for text in texts(card) if text.startswith("Noe du har slettet")]


@pytest.mark.parametrize("width", [420, 700])
def test_nothing_is_cut_off(
    qtbot: QtBot, look: Look, keeper: CopyKeeper, journal: OpenJournal, width: int
) -> None:
    copy_now(
        journal.database,
        journal.header,
        journal.keys,
        noon(),
        Reason.EMERGENCY,
        journal.copies.home,
    )
    card = shown(qtbot, look, keeper)
    card.resize(width, 900)
    for each in card.findChildren(QPushButton):
        assert each.height() >= look.px(40)
        assert each.accessibleName()
        assert each.objectName()
    for line in card.findChildren(QLabel):
        if line.isVisible() and line.wordWrap():
            assert line.height() >= line.heightForWidth(line.width())


def test_tab_goes_through_the_places_before_the_buttons(
    qtbot: QtBot, look: Look, keeper: CopyKeeper
) -> None:
    card = shown(qtbot, look, keeper)
    path, make = (
        card.findChild(QWidget, "copy_place_0_path"),
        card.findChild(QWidget, "copies_make"),
    )
    assert path is not None
    assert make is not None
    path.setFocus()
    qtbot.keyClick(path, Qt.Key.Key_Tab)
    assert make.hasFocus()


@pytest.mark.parametrize("right", [True, False])
def test_a_journal_that_was_set_aside_goes_when_she_says_so(
    qtbot: QtBot, look: Look, keeper: CopyKeeper, journal: OpenJournal, right: bool
) -> None:
    aside = journal.database.path.parent.with_name("data.2026-11-20_08-00-00")
    aside.mkdir()
    card = shown(qtbot, look, keeper, Asked(None, right=right))
    assert "Dagbøker som er lagt til side" in texts(card)
    path = card.findChild(QLineEdit, "aside_0_path")
    assert path is not None
    assert path.text() == str(aside)
    click(card, "aside_0_delete")
    assert aside.exists() != right
    settle()
    assert ("Dagbøker som er lagt til side" in texts(card)) != right
