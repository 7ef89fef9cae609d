"""Every way out: what leaves is the page she sees, what fails is told, and a lock stops it all."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mammadagbok.domain.errors import (
    DiskFullError,
    MammadagbokError,
    NotWritableError,
    PictureBrokenError,
)
from mammadagbok.domain.masking import MaskedText
from mammadagbok.domain.page import SharePage, SharePart, SharePhoto
from mammadagbok.domain.taking import Occasion, Taking, Way
from mammadagbok.services.taken import TakenAlong
from mammadagbok.ui.look import Look
from mammadagbok.ui.printing import Printed
from mammadagbok.ui.session import Session
from mammadagbok.ui.share import ways_out
from mammadagbok.ui.share.ways_out import Leaving, WaysOut
from on_page import let_workers_end, press, write
from pictures import encoded, flat
from ui.test_share_page import Chooser, answer_question
from unpacked import odt_words, poppler

TEXT = "Jenta lo av ekornet."
PAGE = SharePage((SharePart(MaskedText(TEXT, ())),), "nb-NO")
LONG = SharePage((SharePart(MaskedText("Hun lo. " * 3000, ())),), "nb-NO")
FILES = {Way.PDF: ".pdf", Way.ODT: ".odt", Way.TEXT: ".txt"}
WITHOUT_FILE = (Way.SCREEN, Way.COPY, Way.PRINT)


@dataclass
class Heard:
    """What the ways out have told, and how often something left."""

    told: list[str] = field(default_factory=list)
    failed: list[MammadagbokError] = field(default_factory=list)
    read: list[SharePage] = field(default_factory=list)
    left: list[bool] = field(default_factory=list)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(1000, 700)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def chooser(tmp_path: Path) -> Chooser:
    made = Chooser()
    made.target = tmp_path / "Notat.pdf"
    return made


@pytest.fixture
def ways(session: Session, look: Look, window: QWidget, chooser: Chooser) -> WaysOut:
    return WaysOut(session, look, window, chooser)


@pytest.fixture
def heard(ways: WaysOut) -> Heard:
    made = Heard()
    ways.told.connect(made.told.append)
    ways.failed.connect(made.failed.append)
    ways.reading_requested.connect(made.read.append)
    ways.left.connect(lambda: made.left.append(True))
    return made


@pytest.fixture
def printer(monkeypatch: pytest.MonkeyPatch, session: Session) -> Iterator[list[Printed]]:
    """What comes of the next prints; none is told of before."""
    session.journal.preferences.keep(ways_out._PRINT_TOLD, value=True)
    comes: list[Printed] = []

    def printed(_parent: QWidget, _page: SharePage) -> Printed:
        return comes.pop(0)

    monkeypatch.setattr(ways_out, "print_page", printed)
    yield comes
    assert comes == []


@pytest.fixture(autouse=True)
def emptied(qapp: QApplication) -> Iterator[None]:
    yield
    QGuiApplication.clipboard().clear()


def leaving(way: Way, page: SharePage = PAGE) -> Leaving:
    return Leaving(page, Taking(way, Occasion.GROUP, "Hvem kan få vite det?"))


def kept(session: Session) -> list[tuple[Way, str]]:
    return [(each.taking.way, each.target) for each in session.journal.taken.all()]


def nothing_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_all: object) -> None:
        raise DiskFullError

    monkeypatch.setattr(TakenAlong, "note", full)


# --- What leaves --------------------------------------------------------------------------------


@pytest.mark.parametrize("way", FILES)
def test_a_file_is_the_page_and_is_kept(
    ways: WaysOut, heard: Heard, chooser: Chooser, session: Session, tmp_path: Path, way: Way
) -> None:
    chooser.target = tmp_path / f"Notat{FILES[way]}"
    ways.go(leaving(way))
    data = chooser.target.read_bytes()
    read: dict[Way, Callable[[], str]] = {
        Way.PDF: lambda: poppler("pdftotext", data, "-raw"),
        Way.ODT: lambda: odt_words(data),
        Way.TEXT: data.decode,
    }
    assert read[way]().split() == TEXT.split()
    assert chooser.suggested == [f"Notat{FILES[way]}"]
    assert heard == Heard([f"Lagret som Notat{FILES[way]}"], left=[True])
    assert kept(session) == [(way, str(chooser.target))]


def test_what_leaves_without_a_file_is_kept_as_well(
    ways: WaysOut, heard: Heard, session: Session, printer: list[Printed], tmp_path: Path
) -> None:
    printer.append(Printed.SENT)
    before = set(tmp_path.rglob("*"))
    for way in WITHOUT_FILE:
        ways.go(leaving(way))
    assert heard.read == [PAGE]
    assert QGuiApplication.clipboard().text() == TEXT
    assert [each.split(".")[0] for each in heard.told] == ["Kopiert", "Sendt til skriveren"]
    assert heard.left == [True] * 3
    assert kept(session) == [(way, "") for way in reversed(WITHOUT_FILE)]
    assert set(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("page", [LONG, None], ids=["long", "with a photo"])
def test_what_takes_a_while_is_made_beside(
    ways: WaysOut, heard: Heard, chooser: Chooser, qtbot: QtBot, page: SharePage | None
) -> None:
    photo = SharePhoto(encoded(flat(90, 60), "jpeg"), 90, 60)
    ways.go(leaving(Way.PDF, page or SharePage((SharePart(photo),), "nb-NO")))
    assert heard.told == []
    qtbot.waitUntil(lambda: heard.told == ["Lagret som Notat.pdf"])
    assert chooser.target is not None
    assert chooser.target.read_bytes().startswith(b"%PDF-")


@pytest.mark.parametrize("way", [Way.COPY, Way.TEXT])
def test_where_there_are_only_words_it_says_that_pictures_stay(
    ways: WaysOut, heard: Heard, chooser: Chooser, qtbot: QtBot, tmp_path: Path, way: Way
) -> None:
    chooser.target = tmp_path / "Notat.txt"
    photo = SharePhoto(encoded(flat(90, 60), "jpeg"), 90, 60)
    ways.go(leaving(way, SharePage((*PAGE.parts, SharePart(photo)), "nb-NO")))
    qtbot.waitUntil(lambda: heard.told != [])
    told = "Lagret som Notat.txt." if way is Way.TEXT else "Kopiert."
    assert heard.told[0].startswith(told)
    assert heard.told[0].endswith(" Bildene er ikke med.")


# --- What does not --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("comes", "said"),
    [
        (Printed.LEFT, []),
        (Printed.NO_PRINTER, ["Fant ingen skriver."]),
        (Printed.REFUSED, ["Skriveren tok ikke imot. Ingenting er skrevet ut."]),
    ],
)
def test_what_was_not_printed_was_not_taken_along(
    ways: WaysOut,
    heard: Heard,
    session: Session,
    printer: list[Printed],
    comes: Printed,
    said: list[str],
) -> None:
    printer.append(comes)
    ways.go(leaving(Way.PRINT))
    assert heard == Heard(said)
    assert kept(session) == []


def test_a_photo_that_cannot_be_printed_is_told(
    ways: WaysOut,
    heard: Heard,
    session: Session,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    session.journal.preferences.keep(ways_out._PRINT_TOLD, value=True)

    def broken(_parent: QWidget, _page: SharePage) -> Printed:
        raise PictureBrokenError

    monkeypatch.setattr(ways_out, "print_page", broken)
    ways.go(leaving(Way.PRINT))
    assert [type(each) for each in heard.failed] == [PictureBrokenError]
    assert kept(session) == []


@pytest.mark.parametrize("way", FILES)
def test_what_she_decides_against_has_no_word_said(
    ways: WaysOut, heard: Heard, chooser: Chooser, session: Session, way: Way
) -> None:
    chooser.target = None
    ways.go(leaving(way))
    assert heard == Heard()
    assert kept(session) == []


@pytest.mark.parametrize("way", FILES)
def test_what_cannot_be_written_is_told_and_not_kept(
    ways: WaysOut, heard: Heard, chooser: Chooser, session: Session, tmp_path: Path, way: Way
) -> None:
    chooser.target = tmp_path / "borte" / "Notat"
    ways.go(leaving(way))
    assert [type(each) for each in heard.failed] == [NotWritableError]
    assert (heard.told, heard.left) == ([], [])
    assert kept(session) == []


@pytest.mark.parametrize("page", [PAGE, LONG], ids=["at once", "on a worker"])
def test_what_cannot_be_made_leaves_no_file(
    ways: WaysOut,
    heard: Heard,
    chooser: Chooser,
    session: Session,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    page: SharePage,
) -> None:
    def broken(_page: SharePage) -> bytes:
        raise PictureBrokenError

    monkeypatch.setitem(ways_out._RENDERS, Way.PDF, broken)
    ways.go(leaving(Way.PDF, page))
    qtbot.waitUntil(lambda: heard.failed != [])
    assert [type(each) for each in heard.failed] == [PictureBrokenError]
    assert chooser.target is not None
    assert not chooser.target.exists()
    assert kept(session) == []


@pytest.mark.parametrize("way", [Way.COPY, Way.PRINT, Way.PDF])
def test_it_says_when_the_journal_could_not_keep_it(
    ways: WaysOut,
    heard: Heard,
    session: Session,
    printer: list[Printed],
    monkeypatch: pytest.MonkeyPatch,
    way: Way,
) -> None:
    printer += [Printed.SENT] if way is Way.PRINT else []
    nothing_kept(monkeypatch)
    ways.go(leaving(way))
    assert heard.told[0].endswith(". Dagboka fikk ikke skrevet det opp under «Tatt med før».")
    assert heard.left == [True]
    assert kept(session) == []


# --- Locked meanwhile ---------------------------------------------------------------------------


@pytest.mark.parametrize("way", FILES)
def test_locked_while_she_chooses_a_file(
    ways: WaysOut, heard: Heard, chooser: Chooser, session: Session, way: Way
) -> None:
    chooser.meanwhile = session.lock
    ways.go(leaving(way))
    assert heard == Heard()
    assert chooser.target is not None
    assert not chooser.target.exists()


@pytest.mark.parametrize("agrees", [True, False])
def test_locked_while_she_is_asked_about_an_old_file(
    ways: WaysOut, heard: Heard, chooser: Chooser, session: Session, agrees: bool
) -> None:
    assert chooser.target is not None
    chooser.target.write_bytes(b"hennes")
    QTimer.singleShot(0, session.lock)
    asked = answer_question(agrees=agrees)
    ways.go(leaving(Way.PDF))
    assert asked == [True]
    assert not session.is_open
    assert heard == Heard()
    assert chooser.target.read_bytes() == b"hennes"


def test_locked_while_she_is_asked_about_a_synced_folder(
    ways: WaysOut, heard: Heard, chooser: Chooser, session: Session, tmp_path: Path
) -> None:
    chooser.target = tmp_path / "Dropbox" / "Notat.pdf"
    chooser.target.parent.mkdir()
    QTimer.singleShot(0, session.lock)
    asked = answer_question(agrees=True)
    ways.go(leaving(Way.PDF))
    assert asked == [True]
    assert heard == Heard()
    assert not chooser.target.exists()


def test_locked_while_a_long_page_is_made(
    ways: WaysOut, heard: Heard, chooser: Chooser, session: Session
) -> None:
    ways.go(leaving(Way.PDF, LONG))
    session.lock()
    let_workers_end()
    assert heard == Heard()
    assert chooser.target is not None
    assert not chooser.target.exists()


def test_locked_while_the_printer_is_chosen(
    ways: WaysOut, heard: Heard, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.journal.preferences.keep(ways_out._PRINT_TOLD, value=True)

    def printed(_parent: QWidget, _page: SharePage) -> Printed:
        session.lock()
        return Printed.LEFT

    monkeypatch.setattr(ways_out, "print_page", printed)
    ways.go(leaving(Way.PRINT))
    assert heard == Heard()


@pytest.mark.parametrize("agrees", [True, False])
def test_locked_while_she_is_told_about_printing(
    ways: WaysOut, heard: Heard, session: Session, monkeypatch: pytest.MonkeyPatch, agrees: bool
) -> None:
    def printed(_parent: QWidget, _page: SharePage) -> Printed:
        raise AssertionError

    monkeypatch.setattr(ways_out, "print_page", printed)
    QTimer.singleShot(0, session.lock)
    asked = answer_question(agrees=agrees)
    ways.go(leaving(Way.PRINT))
    assert asked == [True]
    assert heard == Heard()


# --- With a password ----------------------------------------------------------------------------


def locked_dialog(window: QWidget) -> QWidget:
    found = window.findChild(QWidget, "locked_dialog")
    assert found is not None
    return found


def test_with_a_password_only_once_it_is_given(
    ways: WaysOut, heard: Heard, window: QWidget, chooser: Chooser, session: Session
) -> None:
    ways.go(leaving(Way.LOCKED_PDF))
    dialog = locked_dialog(window)
    press(dialog, "pdf_password_save")
    assert chooser.suggested == []
    for name in ("pdf_password", "pdf_password_again"):
        write(dialog, name, "blåbær")
    press(dialog, "pdf_password_save")
    assert chooser.target is not None
    data = chooser.target.read_bytes()
    assert TEXT.encode() not in data
    assert poppler("pdftotext", data, "-raw", password="blåbær").split() == TEXT.split()
    assert heard == Heard(["Lagret som Notat.pdf"], left=[True])
    assert kept(session) == [(Way.LOCKED_PDF, str(chooser.target))]


def test_without_a_password_nothing_is_saved(
    ways: WaysOut, heard: Heard, window: QWidget, chooser: Chooser
) -> None:
    ways.go(leaving(Way.LOCKED_PDF))
    press(locked_dialog(window), "locked_dialog_close")
    assert chooser.suggested == []
    assert heard == Heard()
