"""Moving in as she sees it: preview, progress, undo; and taking everything out."""

import threading
import zipfile
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, QThreadPool, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QListView,
    QPushButton,
    QScrollArea,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

import moving_files
from factory import NOON
from mammadagbok.domain.entry import NewEntry
from mammadagbok.domain.errors import DiskFullError, PictureRefusedError
from mammadagbok.domain.moving import FoundEntry, Move, Remark, Source, Stage
from mammadagbok.domain.photo import NewPhoto
from mammadagbok.domain.query import Query
from mammadagbok.services.moving import taking_out
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.storage.settings import Settings
from mammadagbok.ui.desk import Desk
from mammadagbok.ui.journal.page import JournalPage
from mammadagbok.ui.look import Look
from mammadagbok.ui.moving.move_in_dialog import MoveInDialog
from mammadagbok.ui.moving.mover import Mover, TakingBack
from mammadagbok.ui.moving.take_back_dialog import TakeBackDialog
from mammadagbok.ui.moving.take_out_dialog import TakeOutDialog
from mammadagbok.ui.moving.taker import Taker
from mammadagbok.ui.moving.words import out_words
from mammadagbok.ui.place import PageName, Place
from mammadagbok.ui.session import Session
from on_page import let_workers_end


def decode(data: bytes) -> NewPhoto:
    """A picture of ours begins with «en»."""
    if not data.startswith(b"en"):
        raise PictureRefusedError(Remark.PICTURE_REFUSED)
    return NewPhoto(data, 1, 1)


class Asked:
    """Answers in her place."""

    def __init__(self, path: Path | None) -> None:
        self.path = path

    def source(self, parent: QWidget, title: str, pattern: str, start: Path) -> Path | None:
        return self.path

    def folder(self, parent: QWidget) -> Path | None:
        return self.path


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    yield made


def opened(
    qtbot: QtBot, session: Session, look: Look, window: QWidget, path: Path | None
) -> MoveInDialog:
    dialog = MoveInDialog(session, look, window, decode, ask=Asked(path).source)
    dialog.show()
    return dialog


def press(dialog: QDialog, name: str) -> None:
    found = dialog.findChild(QPushButton, name)
    assert found is not None, name
    found.click()


def lines(dialog: QWidget) -> str:
    labels = [each.text() for each in dialog.findChildren(QLabel) if each.isVisible()]
    lists = [each.toPlainText() for each in dialog.findChildren(QTextEdit) if each.isVisible()]
    return "\n".join((*labels, *lists))


def wait_for(qtbot: QtBot, dialog: QDialog, words: str) -> None:
    qtbot.waitUntil(lambda: words in lines(dialog))


def nothing_hidden(dialog: QDialog) -> bool:
    """True when the dialog, once laid out, shows all of it without scrolling."""
    area = dialog.findChild(QScrollArea)
    assert area is not None
    for _ in range(5):
        QApplication.processEvents()
    return area.verticalScrollBar().maximum() == 0


def ids(session: Session) -> list[int]:
    return session.journal.finding.ids(Query())


def test_nothing_comes_in_before_she_has_seen_it(
    qtbot: QtBot, session: Session, look: Look, window: QWidget, tmp_path: Path
) -> None:
    data = moving_files.rednotebook(tmp_path / "red", b"en and")
    (data / "2024-02.txt").write_text("31: {text: Skuddår}\n")
    dialog = opened(qtbot, session, look, window, data)
    press(dialog, "from_rednotebook")
    wait_for(qtbot, dialog, "4 tekster og ett bilde, fra 1. mai 2011 til 24. desember 2023.")
    said = lines(dialog)
    assert "Tekster uten klokkeslett blir satt til klokka tolv." in said
    assert "Datoen lar seg ikke lese. Rett den i fila, og flytt inn på nytt." in said
    assert "    2024-02.txt, 31." in said
    assert ids(session) == []
    go_on = dialog.findChild(QPushButton, "move_in_go_on")
    assert go_on is not None
    assert (go_on.text(), go_on.isVisible()) == ("Flytt inn 4 tekster", True)
    dialog.reject()
    assert ids(session) == []


def test_the_dialog_is_no_larger_than_what_it_says_when_they_have_come(
    qtbot: QtBot, session: Session, look: Look, window: QWidget, tmp_path: Path
) -> None:
    data = moving_files.rednotebook(tmp_path / "red", b"en and")
    (data / "2024-02.txt").write_text("31: {text: Skuddår}\n")
    dialog = opened(qtbot, session, look, window, data)
    press(dialog, "from_rednotebook")
    wait_for(qtbot, dialog, "4 tekster og ett bilde, fra")
    before = dialog.height()
    press(dialog, "move_in_go_on")
    wait_for(qtbot, dialog, "4 tekster og ett bilde er flyttet inn.")
    qtbot.waitUntil(lambda: dialog.height() < before // 2)
    assert nothing_hidden(dialog)


def test_they_come_in_with_pictures_and_those_refused_are_told(
    qtbot: QtBot, session: Session, look: Look, window: QWidget, tmp_path: Path
) -> None:
    entry = moving_files.day_one_entry("Se.", photos=[moving_files.day_one_photo()])
    path = moving_files.day_one(tmp_path / "ut.zip", b"en sky", entry)
    broken = {**moving_files.day_one_photo(), "md5": "b" * 32, "identifier": "B" * 32}
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(f"photos/{'b' * 32}.jpeg", b"ikke noe bilde")
        more = moving_files.day_one_entry("Skadd.", photos=[broken])
        archive.writestr("Mer.json", moving_files.day_one_journal(more))
    dialog = opened(qtbot, session, look, window, path)
    press(dialog, "from_day_one")
    wait_for(qtbot, dialog, "4 tekster og 3 bilder")
    with qtbot.waitSignal(dialog.moved) as moved:
        press(dialog, "move_in_go_on")
    assert (moved.args[0].texts, moved.args[0].pictures) == (4, 2)
    wait_for(qtbot, dialog, "4 tekster og 2 bilder er flyttet inn.")
    wait_for(qtbot, dialog, "b" * 32)
    photos = [photo for number in ids(session) for photo in session.journal.photos.of(number)]
    assert [session.journal.photos.data(photo) for photo in photos] == [b"en sky", b"en sky"]
    assert [move.stage for move, _ in session.journal.moving_in.moves()] == [Stage.DONE]
    with qtbot.waitSignal(dialog.journal_requested):
        press(dialog, "move_in_see")


def test_the_same_file_once_more_brings_nothing(
    qtbot: QtBot, session: Session, look: Look, window: QWidget, tmp_path: Path
) -> None:
    data = moving_files.rednotebook(tmp_path / "red", b"en and")
    for told in ("4 tekster og ett bilde, fra", "Alt dette er her allerede."):
        dialog = opened(qtbot, session, look, window, data)
        press(dialog, "from_rednotebook")
        wait_for(qtbot, dialog, told)
        go_on = dialog.findChild(QPushButton, "move_in_go_on")
        assert go_on is not None
        if go_on.isVisible():
            with qtbot.waitSignal(dialog.moved):
                go_on.click()
        dialog.reject()
    assert len(ids(session)) == 4


def test_a_picture_whose_text_is_here_without_it_is_told(
    qtbot: QtBot, session: Session, look: Look, window: QWidget, tmp_path: Path
) -> None:
    folder = tmp_path / "tekster"
    folder.mkdir()
    (folder / "2024-05-03 1000.md").write_text("Vi gikk.")
    heading, told = "Blir ikke med", "Teksten er her allerede, så bildet blir ikke med."
    for with_picture in (False, True):
        dialog = opened(qtbot, session, look, window, folder)
        press(dialog, "from_folder")
        wait_for(qtbot, dialog, "fra 3. mai 2024")
        assert (told in lines(dialog)) == (heading in lines(dialog)) == with_picture
        assert ("Alle tekstene er her allerede." in lines(dialog)) == with_picture
        assert "Alt dette er her allerede." not in lines(dialog)
        if not with_picture:
            with qtbot.waitSignal(dialog.moved):
                press(dialog, "move_in_go_on")
            (folder / "elva.jpg").write_bytes(b"en elv")
            (folder / "2024-05-03 1000.md").write_text("Vi gikk. ![](elva.jpg)")
        else:
            assert "    2024-05-03 1000.md: elva.jpg" in lines(dialog)
        dialog.reject()


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("from_day_one", b"PK\x03\x04 avkuttet", "Denne zip-fila er ikke hel."),
        ("from_jrnl", b"bare tekst", "I denne fila er det ingenting fra jrnl."),
        ("from_jrnl", b"gAAAAABVIHB7tnwKExG7aC5ZbAbBL9SG2oY2GENe", "Denne fila er kryptert."),
        ("from_jrnl", b"\x00\x01", "Det er ingen tekst i denne fila."),
    ],
)
def test_what_cannot_be_read_is_said_and_she_can_choose_again(
    name: str,
    data: bytes,
    told: str,
    qtbot: QtBot,
    session: Session,
    look: Look,
    window: QWidget,
    tmp_path: Path,
) -> None:
    path = tmp_path / "fil.zip"
    path.write_bytes(data)
    dialog = opened(qtbot, session, look, window, path)
    press(dialog, name)
    wait_for(qtbot, dialog, told)
    assert dialog.findChild(QPushButton, name) is not None
    dialog.reject()


def _many(folder: Path, count: int) -> Path:
    folder.mkdir()
    for number in range(count):
        (folder / f"2020-01-01_{number // 60:02}{number % 60:02}.txt").write_text(f"Nr {number}.")
    return folder


def after_first_batch(dialog: MoveInDialog, act: Callable[[], None]) -> None:
    """Do this as soon as the first hundred texts are in."""
    (moving,) = dialog.findChildren(Mover)
    moving.progressed.connect(lambda seen, _: act() if seen == 100 else None)


def test_stopping_takes_back_what_had_come(
    qtbot: QtBot, session: Session, look: Look, window: QWidget, tmp_path: Path
) -> None:
    dialog = opened(qtbot, session, look, window, _many(tmp_path / "notes", 350))
    press(dialog, "from_folder")
    wait_for(qtbot, dialog, "350 tekster")
    press(dialog, "move_in_go_on")
    after_first_batch(dialog, dialog.reject)
    wait_for(qtbot, dialog, "tatt bort igjen.")
    assert ids(session) == []
    assert session.journal.moving_in.moves() == []
    assert not session.idle_hold.is_held
    dialog.reject()
    assert not dialog.isVisible()


def test_a_full_disk_half_way_leaves_nothing(
    qtbot: QtBot,
    session: Session,
    look: Look,
    window: QWidget,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dialog = opened(qtbot, session, look, window, _many(tmp_path / "notes", 250))
    press(dialog, "from_folder")
    wait_for(qtbot, dialog, "250 tekster")
    keep = session.journal.moving_in.keep
    calls = 0

    def full(move: Move, *batch: Any) -> list[int]:
        nonlocal calls
        calls += 1
        if calls == 2:
            raise DiskFullError
        return keep(move, *batch)

    monkeypatch.setattr(session.journal.moving_in, "keep", full)
    press(dialog, "move_in_go_on")
    wait_for(qtbot, dialog, "100 tekster er tatt bort igjen.")
    assert "Disken er full." in lines(dialog)
    assert ids(session) == []
    dialog.reject()


def test_locking_half_way_stops_it(
    qtbot: QtBot, session: Session, look: Look, window: QWidget, tmp_path: Path
) -> None:
    dialog = opened(qtbot, session, look, window, _many(tmp_path / "notes", 350))
    press(dialog, "from_folder")
    wait_for(qtbot, dialog, "350 tekster")
    unfinished = list[Source]()

    def lock() -> None:
        moving_in = session.journal.moving_in
        unfinished.extend(move.source for move in moving_in.unfinished())
        dialog.reject()
        session.lock()

    press(dialog, "move_in_go_on")
    after_first_batch(dialog, lock)
    with qtbot.waitSignal(session.locked):
        pass
    assert unfinished == [Source.FOLDER]
    assert not dialog.isVisible()


def test_the_next_opening_tells_of_it_once_and_can_undo_it(
    qtbot: QtBot, session: Session, look: Look, tmp_path: Path
) -> None:
    moving_in = session.journal.moving_in
    moving_in.keep(moving_in.begin(Source.JRNL), _found(3))
    desk = Desk(session, look, Settings(), tmp_path)
    qtbot.addWidget(desk)
    desk.show()
    desk.tell_unfinished()
    qtbot.waitUntil(lambda: "Innflyttingen ble ikke ferdig." in lines(desk))
    assert moving_in.unfinished() == []

    def close() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        wait_for(qtbot, dialog, "3 tekster er tatt bort igjen.")
        dialog.reject()

    QTimer.singleShot(0, close)
    undo = desk.findChild(QPushButton, "undo")
    assert undo is not None
    undo.click()
    assert ids(session) == []
    desk.forget()


def test_the_window_lives_between_batches(
    qtbot: QtBot, session: Session, look: Look, window: QWidget, tmp_path: Path
) -> None:
    dialog = opened(qtbot, session, look, window, _many(tmp_path / "notes", 500))
    press(dialog, "from_folder")
    wait_for(qtbot, dialog, "500 tekster")
    beats = list[int]()
    heart = QTimer(dialog)
    heart.timeout.connect(lambda: beats.append(len(ids(session))))
    heart.start(0)
    with qtbot.waitSignal(dialog.moved):
        press(dialog, "move_in_go_on")
    assert {100, 200, 300, 400} <= set(beats)
    dialog.reject()


def _found(count: int) -> list[FoundEntry]:
    return [
        FoundEntry(NewEntry(None, f"Nr {number}.", datetime(2020, 1, 1, 9, number)), str(number))
        for number in range(count)
    ]


def _moved(journal: OpenJournal, count: int) -> None:
    move = journal.moving_in.begin(Source.JRNL)
    journal.moving_in.keep(move, _found(count))
    journal.moving_in.finish(move)


def test_taking_back_spares_what_she_has_changed(
    qtbot: QtBot, session: Session, look: Look, window: QWidget
) -> None:
    journal = session.journal
    _moved(journal, 3)
    (first, *_) = journal.finding.read_many(ids(session))
    journal.writing.keep(first, NewEntry(None, "Mitt nå.", first.words.at))
    ((move, size),) = journal.moving_in.moves()
    assert size == 3
    dialog = TakeBackDialog(session, look, window, move)
    dialog.show()
    told = "2 tekster er tatt bort igjen. Én tekst blir her, for den har du endret siden."
    wait_for(qtbot, dialog, told)
    assert ids(session) == [first.id]
    dialog.reject()


def test_taking_out_warns_writes_and_never_over_anything(
    qtbot: QtBot, session: Session, look: Look, window: QWidget, tmp_path: Path
) -> None:
    journal = session.journal
    _moved(journal, 3)
    number = ids(session)[0]
    journal.photos.add(number, NewPhoto(b"en and", 1, 1))
    target = tmp_path / "Dropbox"
    target.mkdir()
    (target / "Notater 2026-11-23").mkdir()
    dialog = TakeOutDialog(session, look, window, ask=Asked(target).folder)
    dialog.show()
    assert "Mappa er ikke beskyttet." in lines(dialog)
    press(dialog, "take_out_choose")
    wait_for(qtbot, dialog, "Mappa blir liggende her")
    assert "blir kopiert til nettet (Dropbox)" in lines(dialog)
    assert "Notater 2026-11-23 (2)" in lines(dialog).replace("\u200b", "")
    press(dialog, "take_out_go_on")
    assert len(journal.everything.left_behind()) == 1
    wait_for(qtbot, dialog, "Alt ligger i")
    assert journal.everything.left_behind() == []
    folder = target / "Notater 2026-11-23 (2)"
    assert len(list(folder.glob("2020/*.md"))) == 3
    assert [path.read_bytes() for path in folder.glob("bilder/*.jpg")] == [b"en and"]
    assert list((target / "Notater 2026-11-23").iterdir()) == []
    assert sorted(path.name for path in target.iterdir()) == [
        "Notater 2026-11-23",
        "Notater 2026-11-23 (2)",
    ]
    dialog.reject()


def test_stopping_or_locking_leaves_nothing_of_what_was_taken_out(
    qtbot: QtBot, session: Session, look: Look, window: QWidget, tmp_path: Path
) -> None:
    _moved(session.journal, 50)
    for way in ("stop", "lock"):
        dialog = TakeOutDialog(session, look, window, ask=Asked(tmp_path).folder)
        dialog.show()
        press(dialog, "take_out_choose")
        press(dialog, "take_out_go_on")
        if way == "stop":
            dialog.reject()
        else:
            session.lock()
        let_workers_end()
        assert not list(tmp_path.glob("Notater 2026*"))


def test_stopping_while_the_last_of_it_is_put_on_the_disk_leaves_nothing_either(
    qtbot: QtBot, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _moved(session.journal, 3)
    is_there, goes_on = threading.Event(), threading.Event()

    def slow(_: Path) -> None:
        is_there.set()
        goes_on.wait()

    monkeypatch.setattr(taking_out, "sync_folder", slow)
    target, parent = tmp_path / "alt" / "Notater", QObject()
    target.parent.mkdir()
    taker = Taker(session, taking_out.TakingOut(target, out_words(), NOON), parent)
    taker.start()
    try:
        qtbot.waitUntil(is_there.is_set)
        taker.stop()
    finally:
        goes_on.set()
    QThreadPool.globalInstance().waitForDone()
    qtbot.waitUntil(lambda: not list(target.parent.iterdir()))


def test_what_is_taken_back_is_gone_from_the_page_it_stands_on(
    qtbot: QtBot, session: Session, look: Look
) -> None:
    _moved(session.journal, 30)
    page = JournalPage(session, look)
    qtbot.addWidget(page)
    page.resize(1100, 800)
    page.show()
    (last, *_) = ids(session)
    page.arrive(Place(PageName.JOURNAL, last))
    ((move, _),) = session.journal.moving_in.moves()
    back = TakingBack(session, move, page)
    with qtbot.waitSignal(back.done):
        back.start()
    view = page.findChild(QListView, "timeline")
    assert isinstance(view, QListView)
    assert view.model().rowCount() == 0
    assert page.place().entry is None


def test_why_nothing_could_be_read_is_in_sight(
    qtbot: QtBot, session: Session, look: Look, window: QWidget, tmp_path: Path
) -> None:
    broken = tmp_path / "ut.zip"
    broken.write_bytes(moving_files.day_one(tmp_path / "hel.zip", None).read_bytes()[:-60])
    dialog = opened(qtbot, session, look, window, broken)
    press(dialog, "from_day_one")
    wait_for(qtbot, dialog, "Denne zip-fila er ikke hel.")
    assert nothing_hidden(dialog)
