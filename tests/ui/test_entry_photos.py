"""The photos of an entry on the page: bringing, seeing, taking off, and what may go wrong."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from factory import moment
from mammadagbok.domain.entry import Entry
from mammadagbok.domain.errors import DiskFullError
from mammadagbok.domain.photo import Photo
from mammadagbok.domain.query import Query
from mammadagbok.services.photos import Photos, PhotoWriting
from mammadagbok.ui.images import new_photo
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.thumbnails import Thumbnails
from mammadagbok.ui.writing.brought import Brought
from mammadagbok.ui.writing.entry_form import EntryForm
from mammadagbok.ui.writing.entry_photos import EntryPhotos
from mammadagbok.ui.writing.photo_dialog import PhotoDialog, PhotoView
from mammadagbok.ui.writing.photo_strip import PhotoButton, PhotoStrip
from pictures import encoded, flat, heic


@pytest.fixture
def form(qtbot: QtBot, look: Look, session: Session) -> EntryForm:
    made = EntryForm(session, look)
    qtbot.addWidget(made)
    made.resize(600, 700)
    made.show()
    return made


def photos_of(form: EntryForm) -> EntryPhotos:
    found = form.findChild(EntryPhotos)
    assert isinstance(found, EntryPhotos)
    return found


def bring(form: EntryForm, *contents: bytes) -> None:
    photos_of(form).bring([Brought(each, f"{n}.jpg") for n, each in enumerate(contents, start=1)])


def buttons(form: EntryForm) -> list[PhotoButton]:
    found = form.findChild(PhotoStrip)
    assert isinstance(found, PhotoStrip)
    return [each for each in found.findChildren(PhotoButton) if not each.isHidden()]


def words(form: EntryForm, name: str) -> str:
    found = form.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found.text()


def kept(session: Session) -> list[Entry]:
    finding = session.journal.finding
    return finding.read_many(finding.ids(Query()))


def settled(form: EntryForm) -> bool:
    progress = form.findChild(QPushButton, "photos_stop")
    return progress is not None and not progress.isVisible()


def jpeg(colour: str = "teal") -> bytes:
    return encoded(flat(40, 30, colour), "jpeg")


def test_they_come_in_order_and_are_said_one_by_one(
    qtbot: QtBot, form: EntryForm, session: Session
) -> None:
    form.open(session.journal.writing.blank(None))
    told: list[str] = []
    progress = form.findChild(QLabel, "photos_progress")
    assert isinstance(progress, QLabel)
    photos_of(form)._intake.moved.connect(lambda: told.append(progress.text()))
    bring(form, *(encoded(flat(20 + n, 20), "png") for n in range(4)))
    qtbot.waitUntil(lambda: len(buttons(form)) == 4)
    assert [each.photo.width for each in buttons(form)] == [20, 21, 22, 23]
    assert told == [f"Legger til bilde {n} av 4 …" for n in range(1, 5)]
    qtbot.waitUntil(lambda: all(each.picture is not None for each in buttons(form)))


def test_a_photo_alone_is_a_whole_entry_and_a_refused_one_is_none(
    qtbot: QtBot, form: EntryForm, session: Session
) -> None:
    form.open(session.journal.writing.blank(None))
    bring(form, heic(), b"", b"hei")
    qtbot.waitUntil(lambda: settled(form))
    assert kept(session) == []
    said = words(form, "photos_refused")
    assert said.count("\n") == 2
    assert "1.jpg: Denne typen bilde (HEIC)" in said
    bring(form, jpeg())
    qtbot.waitUntil(lambda: len(buttons(form)) == 1)
    assert [entry.words.text for entry in kept(session)] == [""]
    assert words(form, "photos_refused") == ""


def test_one_sentence_for_all_it_is_about(qtbot: QtBot, form: EntryForm, session: Session) -> None:
    form.open(session.journal.writing.blank(None))
    bring(form, heic(), heic(b"mif1"))
    qtbot.waitUntil(lambda: settled(form))
    assert words(form, "photos_refused").startswith("1.jpg, 2.jpg: ")


def test_she_goes_on_to_another_page_while_they_come(
    qtbot: QtBot, form: EntryForm, session: Session
) -> None:
    form.open(session.journal.writing.blank(None))
    other = session.journal.writing.keep(moment("Vi bakte."), moment("Vi bakte."))
    bring(form, jpeg("red"), jpeg("blue"))
    form.save_now()
    form.open(other)
    qtbot.waitUntil(lambda: settled(form))
    assert buttons(form) == []
    assert isinstance(other, Entry)
    (bare,) = (entry for entry in kept(session) if entry.id != other.id)
    assert len(session.journal.photos.of(bare.id)) == 2
    assert session.journal.photos.of(other.id) == []


def test_stop_lets_go_of_the_rest(qtbot: QtBot, form: EntryForm, session: Session) -> None:
    form.open(session.journal.writing.blank(None))
    bring(form, *(jpeg() for _ in range(20)))
    qtbot.waitUntil(lambda: len(buttons(form)) >= 1)
    stop = form.findChild(QPushButton, "photos_stop")
    assert isinstance(stop, QPushButton)
    stop.click()
    there = len(buttons(form))
    assert there < 20 and settled(form)
    bring(form, jpeg())
    qtbot.waitUntil(lambda: len(buttons(form)) == there + 1)


def test_what_stands_in_the_way_is_said_once(
    qtbot: QtBot, form: EntryForm, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_self: Photos, _entry: int, _writing: PhotoWriting) -> Photo:
        raise DiskFullError

    form.open(session.journal.writing.blank(None))
    monkeypatch.setattr(Photos, "end", full)
    bring(form, jpeg(), jpeg())
    qtbot.waitUntil(lambda: bool(words(form, "photos_failure")))
    assert settled(form)
    assert "full" in words(form, "photos_failure").lower()
    assert buttons(form) == []


def test_a_deleted_entry_with_a_photo_alone_can_be_put_back(
    qtbot: QtBot, form: EntryForm, session: Session
) -> None:
    form.open(session.journal.writing.blank(None))
    bring(form, jpeg())
    qtbot.waitUntil(lambda: len(buttons(form)) == 1)
    delete = form.findChild(QPushButton, "entry_delete")
    assert isinstance(delete, QPushButton)
    delete.click()
    assert form.page is None
    undo = [each for each in form.findChildren(QPushButton, "undo") if each.isVisible()]
    assert len(undo) == 1


def add_two(session: Session) -> Entry:
    page = session.journal.writing.keep(moment("Vi bakte."), moment("Vi bakte."))
    assert isinstance(page, Entry)
    for colour in ("red", "blue"):
        session.journal.photos.add(page.id, new_photo(jpeg(colour)))
    return page


def test_a_damaged_or_missing_photo_is_a_quiet_sentence(
    qtbot: QtBot, form: EntryForm, session: Session, tmp_path: Path
) -> None:
    page = add_two(session)
    (first, second) = sorted(
        (tmp_path / "Notater" / "data" / "photos").iterdir(), key=lambda path: path.stat().st_mtime
    )
    first.write_bytes(first.read_bytes()[:-1] + b"x")
    second.unlink()
    form.open(page)
    qtbot.waitUntil(lambda: all(each.toolTip() for each in buttons(form)))
    assert all(each.picture is None for each in buttons(form))
    assert len({each.accessibleName() for each in buttons(form)}) == 2
    buttons(form)[0].click()
    (dialog,) = form.findChildren(PhotoDialog)
    assert words(form, "photo_failure") == buttons(form)[0].toolTip()
    dialog.reject()


def test_the_large_picture_comes_and_the_arrow_keys_go_on(
    qtbot: QtBot, form: EntryForm, session: Session
) -> None:
    form.open(add_two(session))
    buttons(form)[0].click()
    (dialog,) = form.findChildren(PhotoDialog)
    view = dialog.findChild(PhotoView)
    assert isinstance(view, PhotoView)
    for key, colour in ((None, "red"), (Qt.Key.Key_Right, "blue"), (Qt.Key.Key_Left, "red")):
        if key is not None:
            QTest.keyClick(dialog, key)
        qtbot.waitUntil(lambda: view.picture is not None)
        assert isinstance(view.picture, QImage)
        seen = view.picture.pixelColor(5, 5)
        assert (seen.red() > 200) == (colour == "red")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not form.findChildren(PhotoDialog))


def test_nothing_is_left_in_the_form_after_it_forgets(
    qtbot: QtBot, form: EntryForm, session: Session
) -> None:
    form.open(add_two(session))
    qtbot.waitUntil(lambda: all(each.picture is not None for each in buttons(form)))
    numbers = [each.photo.id for each in buttons(form)]
    buttons(form)[0].click()
    bring(form, jpeg(), jpeg())
    form.forget()
    (thumbnails,) = form.findChildren(Thumbnails)
    assert [thumbnails.of(number) for number in numbers] == [None, None]
    qtbot.waitUntil(lambda: not form.findChildren(PhotoButton))
    qtbot.waitUntil(lambda: not form.findChildren(PhotoDialog))
    assert settled(form)


def test_every_photo_has_a_name_and_is_large_enough(
    qtbot: QtBot, form: EntryForm, session: Session
) -> None:
    form.open(add_two(session))
    for each in buttons(form):
        assert each.accessibleName() == "Bilde"
        assert each.sizeHint().height() >= 40
        assert each.focusPolicy() == Qt.FocusPolicy.StrongFocus


def test_the_ring_of_the_keyboard_is_seen_beside_any_picture(
    qtbot: QtBot, form: EntryForm, session: Session, look: Look
) -> None:
    form.open(session.journal.writing.blank(None))
    bring(form, encoded(flat(20, 20, look.theme.palette.plum.ink), "png"))
    qtbot.waitUntil(lambda: settled(form) and len(buttons(form)) == 1)
    (button,) = buttons(form)
    qtbot.waitUntil(lambda: button.picture is not None)
    form.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    drawn = button.grab().toImage()
    plum = QColor(look.theme.palette.plum.ink)
    is_plum = [drawn.pixelColor(x, drawn.height() // 2) == plum for x in range(6)]
    assert is_plum[:2] == [True, True]
    assert not all(is_plum[2:4])
