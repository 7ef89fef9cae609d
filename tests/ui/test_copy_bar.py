"""A quiet line when there is no good new copy (23, 24), or the folder goes to the net (26)."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from factory import NOON, moment, noon
from mammadagbok.domain.errors import CopyNotRightError, NoRoomForCopyError, NotWritableError
from mammadagbok.services.journal import JournalFolder
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.ui.copies.bar import CopyBar
from mammadagbok.ui.copies.keeper import CopyKeeper
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session

PLACE = Path("/her/Notater")


@pytest.fixture
def keeper(qtbot: QtBot, tmp_path: Path, journal: OpenJournal) -> Iterator[CopyKeeper]:
    session, owner = Session(noon), QObject()
    made = CopyKeeper(session, JournalFolder(tmp_path / "Notater" / "data", noon), owner)
    session.unlock(journal)
    yield made
    session.lock()
    made.end()


def shown(qtbot: QtBot, look: Look, keeper: CopyKeeper) -> CopyBar:
    bar = CopyBar(look, keeper)
    qtbot.addWidget(bar)
    bar.resize(900, 200)
    bar.show()
    return bar


def part(bar: CopyBar, name: str) -> QWidget:
    found = bar.findChild(QWidget, name)
    assert isinstance(found, QWidget)
    return found


def said(bar: CopyBar) -> str:
    line = part(bar, "copy_bar_line")
    assert isinstance(line, QLabel)
    return line.text() if part(bar, "copy_bar").isVisible() else ""


def test_it_says_nothing_while_all_is_well(qtbot: QtBot, look: Look, keeper: CopyKeeper) -> None:
    bar = shown(qtbot, look, keeper)
    assert said(bar) == ""
    assert not part(bar, "net_bar").isVisible()


def test_the_last_good_copy_is_named_and_one_can_be_made(
    qtbot: QtBot, look: Look, keeper: CopyKeeper, journal: OpenJournal
) -> None:
    bar = shown(qtbot, look, keeper)
    keeper._fail(NotWritableError(PLACE))
    assert said(bar) == "Det finnes ingen kontrollert kopi ennå. Ta en nå?"
    button = part(bar, "copy_bar_make")
    assert isinstance(button, QPushButton)
    with qtbot.waitSignal(keeper.copied):
        button.click()
    assert said(bar) == ""
    journal.writing.keep(moment("Mer."), moment("Mer."))
    keeper._fail(NotWritableError(PLACE))
    assert said(bar) == "Siste kontrollerte kopi: 23. november. Ta en nå?"
    part(bar, "copy_bar_close").click()  # type: ignore[attr-defined]
    assert said(bar) == ""


def test_after_a_fortnight_it_says_so(
    qtbot: QtBot,
    look: Look,
    keeper: CopyKeeper,
    journal: OpenJournal,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    bar = shown(qtbot, look, keeper)
    with qtbot.waitSignal(keeper.copied):
        keeper.make_now()
    journal.writing.keep(moment("Mer."), moment("Mer."))
    monkeypatch.setattr(journal.copies, "_clock", lambda: NOON + timedelta(days=15))
    keeper.looked.emit()
    assert said(bar) == "Siste kontrollerte kopi: 23. november. Ta en nå?"


def test_what_she_has_closed_is_not_said_again_each_minute(
    qtbot: QtBot, look: Look, keeper: CopyKeeper
) -> None:
    bar = shown(qtbot, look, keeper)
    keeper._fail(CopyNotRightError(PLACE))
    part(bar, "copy_bar_close").click()  # type: ignore[attr-defined]
    keeper.looked.emit()
    assert said(bar) == ""
    keeper._fail(CopyNotRightError(PLACE))
    assert said(bar) != ""


def test_a_copy_that_is_not_right_on_the_stick(
    qtbot: QtBot, look: Look, keeper: CopyKeeper
) -> None:
    bar = shown(qtbot, look, keeper)
    keeper._fail(CopyNotRightError(PLACE))
    assert said(bar) == "Kopien på minnepinnen ble ikke riktig. Den forrige er der fortsatt."


def test_without_room_she_is_asked(qtbot: QtBot, look: Look, keeper: CopyKeeper) -> None:
    bar = shown(qtbot, look, keeper)
    assert keeper.copies is not None
    keeper._fail(NoRoomForCopyError(keeper.copies.home, 24_000_001, 12_000_000))
    assert "25 MB" in said(bar)
    assert "12 MB" in said(bar)
    assert not part(bar, "copy_bar_make").isVisible()
    with qtbot.waitSignal(keeper.copied):
        part(bar, "copy_bar_anyway").click()  # type: ignore[attr-defined]
    assert said(bar) == ""


def test_a_folder_that_goes_to_the_net_is_named_until_she_closes_the_line(
    qtbot: QtBot, look: Look, session: Session, tmp_path: Path
) -> None:
    owner = QObject()
    keeper = CopyKeeper(session, JournalFolder(tmp_path / "OneDrive" / "data", noon), owner)
    bar = shown(qtbot, look, keeper)
    line = part(bar, "net_bar_line")
    assert isinstance(line, QLabel)
    assert "Denne mappa blir kopiert til nettet (OneDrive). " in line.text()
    assert part(bar, "net_bar").isVisible()
    part(bar, "net_bar_close").click()  # type: ignore[attr-defined]
    assert not part(bar, "net_bar").isVisible()
    assert not part(shown(qtbot, look, keeper), "net_bar").isVisible()
