"""At twice the size in the smallest window nothing is cut off at the side, in any language."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QTextEdit, QWidget

from factory import noon
from mammadagbok.domain.masking import MaskedText
from mammadagbok.domain.page import SharePage, SharePart
from mammadagbok.domain.taking import FileState, Occasion, Taking, Way
from mammadagbok.services.practice import Practice
from mammadagbok.storage.settings import Settings
from mammadagbok.ui.desk import Desk
from mammadagbok.ui.look import Look
from mammadagbok.ui.moving.take_out_dialog import TakeOutDialog
from mammadagbok.ui.place import FromScreen, PageName, Place, Stage
from mammadagbok.ui.session import Session
from mammadagbok.ui.share.forget_dialog import ForgetDialog
from mammadagbok.ui.share.taken_dialog import TakenDialog
from mammadagbok.ui.wardrobe import Wardrobe

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
PLACES = [
    *map(Place, PageName),
    *(Place(PageName.CRAVING, stage=stage) for stage in Stage if stage is not Stage.QUESTIONS),
]


@pytest.fixture(scope="module", params=["nb", "nn", "en"])
def look(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Look]:
    wardrobe = Wardrobe(qapp, RESOURCES, noon)
    yield wardrobe.dress(Settings(language=request.param, theme="light", scale=2.0))
    wardrobe.dress(Settings(theme="light"))


@pytest.fixture
def session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    practice = Practice(RESOURCES / "practice" / "nb.json", noon)
    made = Session(noon)
    made.unlock(practice.open())
    yield made
    made.lock()
    practice.end()


@pytest.fixture
def desk(look: Look, session: Session, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(session, look, Settings(), tmp_path)
    made.resize(1024, 640)
    made.show()
    yield made
    made.forget()
    made.hide()
    made.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_nothing_is_cut_off_at_the_side(desk: Desk) -> None:
    cut = []
    for place in PLACES:
        desk.go(place)
        for _ in range(5):
            QApplication.processEvents()
        cut += [(place.page, place.stage, *each) for each in _cut_off(desk)]
    assert not cut, "\n".join(map(str, cut))


def _cut_off(desk: QWidget) -> Iterator[tuple[str, str]]:
    for each in desk.findChildren(QWidget):
        if not each.isVisible():
            continue
        if isinstance(each, QScrollArea) and each.viewport().childrenRect().right() > each.width():
            yield each.objectName(), "wider than the window"
        if isinstance(each, QAbstractButton | QLabel) and _right(each, desk) > _room(each, desk):
            yield each.objectName(), each.text()


def _right(each: QWidget, desk: QWidget) -> int:
    return each.mapTo(desk, QPoint(each.width(), 0)).x()


def _room(each: QWidget, desk: QWidget) -> int:
    """Return the right edge of the narrowest of those that stand around it."""
    least, around = _right(desk, desk), each.parentWidget()
    while around is not None and around is not desk:
        least = min(least, _right(around, desk))
        around = around.parentWidget()
    return least


def test_a_short_word_has_room_for_round_ends(desk: Desk) -> None:
    """Where the corners do not fit, Qt draws them square."""
    desk.go(Place(PageName.JOURNAL))
    QApplication.processEvents()
    every_kind = desk.findChild(QAbstractButton, "filter_all")
    assert every_kind is not None
    assert every_kind.width() >= every_kind.height()


def test_she_who_rides_it_out_sees_what_she_rides_with_and_the_ways_out(desk: Desk) -> None:
    desk.go(Place(PageName.CRAVING))
    ride = desk.findChild(QAbstractButton, "craving_ride_start")
    assert ride is not None
    ride.click()
    for _ in range(5):
        QApplication.processEvents()
    names = ("breathing", "ride_now_0", "ride_now_8", "ride_done", "ride_worse", "ride_discard")
    assert [name for name in names if not _is_seen_whole(desk, name)] == []


def test_what_she_rode_in_large_type_stands_as_before_in_a_higher_window(desk: Desk) -> None:
    desk.go(Place(PageName.CRAVING, stage=Stage.RIDE))
    QApplication.processEvents()
    desk.resize(1024, 1400)
    for _ in range(5):
        QApplication.processEvents()
    strip, circle, numbers = (
        desk.findChild(QWidget, name) for name in ("craving_strip", "breathing", "ride_now")
    )
    assert strip is not None
    assert circle is not None
    assert numbers is not None
    tops = [each.mapTo(desk, QPoint()).y() for each in (strip, numbers, circle)]
    assert tops == sorted(tops)


def test_where_to_take_everything_out_has_room_for_every_way_on(
    desk: Desk, session: Session, look: Look, tmp_path: Path
) -> None:
    dialog = TakeOutDialog(session, look, desk, ask=lambda _parent: tmp_path)
    dialog.show()
    for name in ("take_out_choose", "take_out_again"):
        way = dialog.findChild(QAbstractButton, name)
        assert way is not None
        way.click()
        QApplication.processEvents()
        assert dialog.width() <= desk.width()
        assert list(_cut_off(dialog)) == []
    assert _is_seen_whole(dialog, "take_out_go_on")
    assert _is_seen_whole(dialog, "take_out_close")
    dialog.reject()


def _is_seen_whole(desk: QWidget, name: str) -> bool:
    part = desk.findChild(QWidget, name)
    assert part is not None
    return part.visibleRegion().boundingRect() == part.rect()


def test_what_she_reads_from_the_screen_has_room_and_its_buttons_too(desk: Desk) -> None:
    words = MaskedText("Vi så ekornet i hagen og ble stående helt stille.", ())
    desk.go(FromScreen(SharePage((SharePart(words, "søndag 22. november"),), "nb-NO")))
    seen = ("reading_leave", "reading_hide", "reading_back", "reading_next")
    for names in (seen, ("reading_lock", "reading_to_note", "reading_hide", "reading_back")):
        for _ in range(5):
            QApplication.processEvents()
        assert [name for name in names if not _is_seen_whole(desk, name)] == []
        assert list(_cut_off(desk)) == []
        text = desk.findChild(QTextEdit, "reading_text")
        assert text is not None
        while text.isVisible():
            QTest.keyClick(text, Qt.Key.Key_Space)


def test_what_was_taken_along_has_room_for_every_way_on(
    desk: Desk, session: Session, look: Look, tmp_path: Path
) -> None:
    page = SharePage((SharePart(MaskedText("Vi så ekornet.", ())),), "nb-NO")
    taking = Taking(Way.LOCKED_PDF, Occasion.OFFICIAL, "")
    session.journal.taken.note(page, taking, tmp_path / "Notat til samtalen på tirsdag.pdf", b"%")
    (taken,) = session.journal.taken.all()
    dialog = TakenDialog(session, look, desk, session.journal.taken)
    dialog.show()
    find = dialog.findChild(QAbstractButton, f"taken_{taken.id}_find")
    assert find is not None
    find.click()
    asked = ForgetDialog(look, dialog, taken, FileState.THERE)
    asked.show()
    for each in (asked, dialog):
        for _ in range(5):
            QApplication.processEvents()
        assert each.width() <= desk.width()
        assert list(_cut_off(each)) == []
        each.reject()
