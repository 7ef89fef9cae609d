"""Every page of the open journal: named controls, nothing that counts, nothing left behind."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDateTimeEdit,
    QLabel,
    QLineEdit,
    QTextEdit,
    QWidget,
)

from everywhere import practice_session, shown_desk
from factory import noon
from mammadagbok.domain.entry import Kind
from mammadagbok.storage.settings import Settings
from mammadagbok.ui.desk import Desk
from mammadagbok.ui.look import Look
from mammadagbok.ui.place import RAIL_PAGES, BlankPage, PageName, Place
from mammadagbok.ui.theme import MARGIN, PAGE_WIDTH
from mammadagbok.ui.wardrobe import Wardrobe

CONTROLS = (QAbstractButton, QAbstractItemView, QComboBox, QDateTimeEdit, QLineEdit, QTextEdit)
_ROUNDS_TO_SETTLE = 20
# Parts that Qt builds inside its own controls.
QT_PARTS = re.compile(r"^(qt_|ScrollRightButton|ScrollLeftButton)")


class _Windows(QObject):
    """Notes every widget that is shown as a window of its own."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self.shown: list[str] = []
        self._app = app
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(watched.objectName() or type(watched).__name__)
        return False

    def end(self) -> None:
        self._app.removeEventFilter(self)


class _LayoutRequests(QObject):
    """Counts how often some part asks to be laid out anew."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self.count = 0
        self._app = app
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.LayoutRequest
        return False

    def end(self) -> None:
        self._app.removeEventFilter(self)


@pytest.fixture
def windows(qapp: QApplication) -> Iterator[_Windows]:
    made = _Windows(qapp)
    yield made
    made.end()


@contextmanager
def _visited(wardrobe: Wardrobe, folder: Path) -> Iterator[Desk]:
    look = wardrobe.dress(Settings(theme="light"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("tempfile.tempdir", str(folder))
        with practice_session(practice=True) as session, shown_desk(session, look, folder) as made:
            for name in PageName:
                made.go(Place(name))
                QApplication.processEvents()
            yield made


@pytest.fixture(scope="module")
def desk(wardrobe: Wardrobe, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """The desk over the practice journal, with every page visited, for all that leave it so."""
    with _visited(wardrobe, tmp_path_factory.mktemp("desk")) as made:
        yield made


@pytest.fixture
def another_desk(wardrobe: Wardrobe, tmp_path: Path) -> Iterator[Desk]:
    """One like it that was built for this test alone."""
    with _visited(wardrobe, tmp_path) as made:
        yield made


def test_no_part_is_shown_before_it_has_its_place(windows: _Windows, another_desk: Desk) -> None:
    """It would flash as a window of its own and take the keyboard from the one she is in."""
    another_desk.go(BlankPage(Kind.MOMENT))
    QApplication.processEvents()
    assert windows.shown == ["desk"]


def test_a_page_that_nobody_touches_comes_to_rest(qapp: QApplication, desk: Desk) -> None:
    """Else it would keep the processor busy, and her battery, for as long as it stands there."""
    requests, restless = _LayoutRequests(qapp), list[PageName]()
    for page in PageName:
        desk.go(Place(page))
        for _ in range(_ROUNDS_TO_SETTLE):
            QApplication.processEvents()
        requests.count = 0
        for _ in range(_ROUNDS_TO_SETTLE):
            QApplication.processEvents()
        if requests.count:
            restless.append(page)
    requests.end()
    assert restless == []


def test_every_page_ends_at_the_same_width_in_a_large_window(desk: Desk, look: Look) -> None:
    """Some are narrower where there is little on them; none is wider."""
    desk.resize(2560, 1080)
    ends: dict[PageName, int] = {}
    for name in PageName:
        desk.go(Place(name))
        for _ in range(_ROUNDS_TO_SETTLE):
            QApplication.processEvents()
        page = desk.findChild(QWidget, f"page_{name}")
        assert page is not None
        parts = [each for each in page.findChildren(QWidget) if _has_an_edge(each)]
        ends[name] = max(each.mapTo(page, QPoint(each.width(), 0)).x() for each in parts)
    wide = look.px(PAGE_WIDTH - MARGIN)
    narrower = (PageName.JOURNAL, PageName.MANUAL)
    assert {name: end for name, end in ends.items() if name not in narrower} == {
        name: wide for name in PageName if name not in narrower
    }
    assert all(ends[name] <= wide for name in narrower)


def _has_an_edge(each: QWidget) -> bool:
    is_edged = each.property("role") in ("card", "sheet") or isinstance(each, CONTROLS)
    return is_edged and each.isVisible()


def inner(widget: QWidget) -> bool:
    if QT_PARTS.match(widget.objectName()):
        return True
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QComboBox | QDateTimeEdit | QLineEdit):
            return True
        parent = parent.parentWidget()
    return False


def test_every_control_has_a_name(desk: Desk) -> None:
    for kind in (None, *Kind):
        desk.go(BlankPage(kind))
    nameless = [
        (type(each).__name__, each.objectName())
        for each in desk.findChildren(QWidget)
        if isinstance(each, CONTROLS)
        and not inner(each)
        and not (each.accessibleName() and each.objectName())
    ]
    assert nameless == []


def test_every_page_opens_by_its_key_and_is_marked(desk: Desk) -> None:
    for name in PageName:
        desk.go(Place(name))
        assert desk.place().page is name
        marked = name if name in RAIL_PAGES else PageName.GROUP
        chosen = desk.findChild(QAbstractButton, f"rail_{marked}")
        assert chosen is not None
        assert chosen.isChecked()


def test_a_blank_page_of_each_kind_is_ready_to_write_on(desk: Desk) -> None:
    for kind in (None, Kind.MOMENT, Kind.REFLECTION, Kind.LETTER):
        desk.go(BlankPage(kind))
        assert desk.place() == Place(PageName.JOURNAL)
        editor = desk.findChild(QTextEdit, "entry_text")
        assert editor is not None
        assert editor.toPlainText() == ""
    desk.go(BlankPage(Kind.CRAVING))
    assert desk.place().page is PageName.CRAVING


def test_forgetting_leaves_no_text_of_hers(another_desk: Desk) -> None:
    texts = [
        "Mina",
        "Jonas",
        "Hjemmebesøk",
        "Søsteren min",
        "Takk for at du begynte",
    ]
    assert any(text in shown for text in texts for shown in _shown(another_desk))
    another_desk.forget()
    assert [shown for text in texts for shown in _shown(another_desk) if text in shown] == []


def _shown(desk: Desk) -> list[str]:
    found = []
    for each in desk.findChildren(QWidget):
        found += [each.accessibleName(), each.accessibleDescription(), each.toolTip()]
        if isinstance(each, QLabel | QLineEdit | QAbstractButton):
            found.append(each.text())
        elif isinstance(each, QTextEdit):
            found.append(each.toPlainText())
        elif isinstance(each, QComboBox):
            found += [each.itemText(number) for number in range(each.count())]
        elif isinstance(each, QAbstractItemView) and (model := each.model()) is not None:
            found += [str(model.index(row, 0).data() or "") for row in range(model.rowCount())]
    return found


def test_the_clock_is_that_of_the_program(desk: Desk) -> None:
    desk.go(Place(PageName.TODAY))
    assert any("23. november" in text for text in _shown(desk))
    assert noon() == datetime(2026, 11, 23, 12, 0)
