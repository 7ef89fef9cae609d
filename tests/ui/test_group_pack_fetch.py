"""Fetching a group file: all of it is seen as plain text first, and every step has a way back."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mammadagbok.domain.errors import DiskFullError
from mammadagbok.domain.group_pack import LARGEST
from mammadagbok.domain.hash_words import hash_words
from mammadagbok.ui.group_file.fetch_dialog import FetchDialog
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from on_page import cut_off, enlarged, is_seen, part, press, remains, said
from packs import FULL, WHOLE, file_of

Open = Callable[[bytes], FetchDialog]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "Avtaler.json"


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1280, 800)
    return made


@pytest.fixture
def opened(qtbot: QtBot, session: Session, look: Look, path: Path, window: QWidget) -> Open:
    """Open the dialog on a file with this in it, and wait until it was read."""

    def show(data: bytes) -> FetchDialog:
        path.write_bytes(data)
        return shown(qtbot, session, look, window, path)

    return show


def shown(qtbot: QtBot, session: Session, look: Look, window: QWidget, path: Path) -> FetchDialog:
    made = FetchDialog(session, look, window, path)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    made.show()
    qtbot.waitUntil(lambda: "Leser …" not in said(made))
    return made


def test_everything_in_the_file_is_seen_before_anything_is_kept(
    opened: Open, session: Session, look: Look
) -> None:
    dialog = opened(WHOLE)
    words = said(dialog)
    for text in (
        *("Onsdagsgruppa", "det gule huset, andre etasje", "Alle kan si pass."),
        *("Onsdag 2. desember 2026 kl. 18.00, annenhver uke", "Ikke 30. desember 2026"),
        *("Til og med onsdag 16. juni 2027", "Å si nei uten å forklare"),
        *("Åpen kafé på torget · 55 00 11 22 · hverdager 10–15", "Det er kaffe fra halv seks."),
        "Ta med varme sokker, gulvet er kaldt.",
    ):
        assert text in words
    four = " · ".join(hash_words(WHOLE, look.built_in.hash_words()))
    assert part(dialog, QLabel, "pack_words").text() == four
    assert "Dette blir ikke med" not in words
    assert session.journal.group_file.current() is None


def test_deciding_against_it_keeps_nothing(opened: Open, session: Session, path: Path) -> None:
    dialog = opened(WHOLE)
    assert part(dialog, QPushButton, "fetch_close").text() == "Avbryt"
    press(dialog, "fetch_close")
    assert session.journal.group_file.current() is None
    assert path.read_bytes() == WHOLE


def test_adding_it_is_told_to_the_pages_and_can_be_undone(
    opened: Open, session: Session, qtbot: QtBot
) -> None:
    dialog = opened(WHOLE)
    with qtbot.waitSignal(session.changed, check_params_cb=lambda what: what == "group_file"):
        press(dialog, "fetch_go_on")
    fetched = session.journal.group_file.current()
    assert fetched is not None
    assert fetched.pack == FULL
    assert "Vil du slette fila den kom i?" in said(dialog)
    with qtbot.waitSignal(dialog.fetched) as told:
        press(dialog, "fetch_close")
    (undo,) = told.args or []
    undo()
    assert session.journal.group_file.current() is None


def test_keeping_the_file_is_the_default(opened: Open, path: Path) -> None:
    dialog = opened(WHOLE)
    press(dialog, "fetch_go_on")
    close = part(dialog, QPushButton, "fetch_close")
    assert close.text() == "Behold fila"
    assert dialog.focusWidget() is close
    close.click()
    assert path.read_bytes() == WHOLE


def test_the_file_is_deleted_when_she_says_so(opened: Open, session: Session, path: Path) -> None:
    dialog = opened(WHOLE)
    assert not is_seen(dialog, "fetch_delete")
    press(dialog, "fetch_go_on", "fetch_delete")
    assert not path.exists()
    assert "Fila er slettet." in said(dialog)
    assert session.journal.group_file.current() is not None


def test_another_file_in_its_place_is_left_alone(opened: Open, path: Path) -> None:
    dialog = opened(WHOLE)
    press(dialog, "fetch_go_on")
    path.write_bytes(b"noe annet")
    press(dialog, "fetch_delete")
    assert path.read_bytes() == b"noe annet"
    assert "Det ligger en annen fil der nå." in said(dialog)


def test_what_is_ignored_dropped_and_cleaned_is_named(opened: Open) -> None:
    numbers = [{"name": "Legevakt", "number": "55 99 88 77"}]
    words = said(opened(file_of(contact="x", note="Hei\u202e du", numbers=numbers)))
    assert "Legevakt · 55 99 88 77» – De som svarer her, står i programmet fra før." in words
    assert "Dette kjenner ikke programmet, og ser bort fra det\ncontact" in words
    assert "Tegn som ikke synes, er tatt ut." in words
    assert "\u202e" not in words


def test_what_looks_like_a_page_is_shown_as_text(opened: Open) -> None:
    strange = '<img src="x"><a href="https://example.org">her</a> <b>fet</b>'
    dialog = opened(file_of(note=strange, group="<h1>Stor</h1>"))
    assert strange in said(dialog).replace("\u200b", "")
    assert "<h1>Stor</h1>" in said(dialog)
    formats = {each.textFormat() for each in dialog.findChildren(QLabel)}
    assert formats == {Qt.TextFormat.PlainText}


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "Dette er ikke en fil fra gruppa, eller den er ikke hel."),
        (b"[" * 90_000, "Dette er ikke en fil fra gruppa, eller den er ikke hel."),
        (WHOLE[:-20], "Dette er ikke en fil fra gruppa, eller den er ikke hel."),
        (b" " * (LARGEST + 1), "Den kan være på 256 kB, ikke mer."),
        (file_of(version=2), "Denne fila er laget med en nyere utgave."),
        (file_of(rules=[1]), "Noe i fila er ikke som det skal, ved «rules[1]»."),
        (file_of(ideas=["a"] * 10_000), "Det er for mange linjer i fila, ved «ideas»."),
    ],
)
def test_what_cannot_be_read_is_told_and_nothing_is_kept(
    data: bytes, told: str, opened: Open, session: Session
) -> None:
    dialog = opened(data)
    assert told in said(dialog)
    assert "Ingenting av den er lagt til." in said(dialog)
    assert not is_seen(dialog, "fetch_go_on")
    assert session.journal.group_file.current() is None


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_is_not_waited_for(
    qtbot: QtBot, session: Session, look: Look, window: QWidget, path: Path
) -> None:
    os.mkfifo(path)
    assert "Denne fila lar seg ikke åpne." in said(shown(qtbot, session, look, window, path))


def test_an_empty_file_cannot_be_added(opened: Open) -> None:
    dialog = opened(file_of())
    assert "Det står ingenting i fila." in said(dialog)
    assert not is_seen(dialog, "fetch_go_on")


def test_a_full_disk_is_told_and_nothing_is_kept(
    opened: Open, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(WHOLE)

    def fail(*_: object) -> None:
        raise DiskFullError

    monkeypatch.setattr(session.journal.group_file, "fetch", fail)
    press(dialog, "fetch_go_on")
    assert "Disken er full." in said(dialog)
    assert not is_seen(dialog, "fetch_delete")


def test_a_lock_closes_it_and_leaves_nothing_of_it(opened: Open, session: Session) -> None:
    dialog = opened(WHOLE)
    session.lock()
    assert not dialog.isVisible()


def test_a_newer_file_says_what_it_replaces(opened: Open, session: Session) -> None:
    session.journal.group_file.fetch(FULL, ("a", "b", "c", "d"))
    assert "Det som er ditt, blir som det er." in said(opened(WHOLE))


def test_nothing_is_cut_off_however_long_a_word_is(
    qtbot: QtBot, session: Session, look: Look, window: QWidget, path: Path
) -> None:
    long = json.loads(WHOLE) | {"note": "x" * 2_000, "rules": ["y" * 300], "z" * 300: 1}
    path.write_text(json.dumps(long))
    for each in (look, enlarged(look)):
        assert cut_off(shown(qtbot, session, each, window, path)) == []


def test_what_she_decided_against_is_not_in_the_dialog_any_more(
    opened: Open, session: Session, qtbot: QtBot
) -> None:
    dialog = opened(WHOLE)
    press(dialog, "fetch_go_on", "fetch_close")
    assert "varme sokker" not in remains(dialog)
