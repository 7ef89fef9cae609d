"""Every page of the open journal and every control on it, for what must hold everywhere."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QDateTimeEdit, QWidget

from factory import noon
from mammadagbok.domain.entry import Kind
from mammadagbok.services.practice import Practice
from mammadagbok.storage.settings import Settings
from mammadagbok.ui.desk import Desk
from mammadagbok.ui.look import Look
from mammadagbok.ui.place import BlankPage, PageName, Place, Stage
from mammadagbok.ui.session import Session

RESOURCES = Path(__file__).resolve().parents[1] / "resources"
STAGES = [Place(PageName.CRAVING, stage=stage) for stage in Stage]
DESTINATIONS: list[Place | BlankPage] = [
    *map(Place, PageName),
    *STAGES,
    *(BlankPage(kind) for kind in Kind if kind is not Kind.CRAVING),
]


@contextmanager
def practice_session(*, practice: bool = False) -> Iterator[Session]:
    """A session with the practice journal open, as though it were hers unless it is to be told."""
    filled = Practice(RESOURCES / "practice" / "nb.json", noon)
    session = Session(noon)
    session.unlock(filled.open(), practice=practice)
    yield session
    session.lock()
    filled.end()


@contextmanager
def shown_desk(session: Session, look: Look, folder: Path) -> Iterator[Desk]:
    """The desk over this journal in an ordinary window."""
    desk = Desk(session, look, Settings(), folder)
    desk.resize(1280, 800)
    desk.show()
    desk.activateWindow()
    yield desk
    desk.forget()
    desk.hide()
    desk.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def walk(desk: Desk) -> Iterator[Place | BlankPage]:
    """Go to one destination after the other, each laid out before it is handed over."""
    for where in DESTINATIONS:
        desk.go(where)
        for _ in range(4):
            QApplication.processEvents()
        yield where


def stops(page: QWidget) -> list[QWidget]:
    """Return what the keyboard can stand on here, apart from what Qt has inside its own."""
    return [
        each
        for each in page.findChildren(QWidget)
        if each.isVisible()
        and each.isEnabled()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not each.objectName().startswith("qt_")
        and not isinstance(each.parentWidget(), QComboBox | QDateTimeEdit)
    ]
