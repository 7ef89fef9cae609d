"""What tests do on a page, and what they see there."""

from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QThreadPool
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTextEdit,
    QWidget,
)

from mammadagbok.ui.look import Look
from mammadagbok.ui.stylesheet import stylesheet
from mammadagbok.ui.theme import build_theme

Part = TypeVar("Part", bound=QWidget)


def settle() -> None:
    """Let Qt show what was added and delete what was taken away."""
    QCoreApplication.sendPostedEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def let_workers_end() -> None:
    """Wait until nothing is done beside the window any more, and let it hear what came of that."""
    QThreadPool.globalInstance().waitForDone()
    QApplication.processEvents()


def part(page: QWidget, kind: type[Part], name: str) -> Part:
    """The one part of this kind with this object name."""
    settle()
    found = page.findChild(kind, name)
    assert found is not None, name
    return found


def press(page: QWidget, *names: str) -> None:
    """Press these buttons in turn."""
    for name in names:
        part(page, QPushButton, name).click()


def write(page: QWidget, name: str, words: str) -> None:
    """Write into the field with this name, whatever kind of field it is."""
    field = part(page, QWidget, name)
    if isinstance(field, QTextEdit):
        field.setPlainText(words)
    else:
        assert isinstance(field, QLineEdit)
        field.setText(words)


def is_seen(page: QWidget, name: str) -> bool:
    """True when the part with this name is visible."""
    return part(page, QWidget, name).isVisible()


def said(page: QWidget) -> str:
    """Every visible label, one a line."""
    settle()
    return "\n".join(each.text() for each in page.findChildren(QLabel) if each.isVisible())


def enlarged(look: Look) -> Look:
    """The look at 200 %, with the program's style to match."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme = build_theme(dark=False, scale=2.0)
    app.setStyleSheet(stylesheet(theme))
    return replace(look, theme=theme)


def wider_than_seen(page: QWidget) -> list[str]:
    """Names of what stands in a part that scrolls and is wider than can be seen of it."""
    settle()
    areas = [each for each in page.findChildren(QScrollArea) if each.isVisible()]
    return [
        area.objectName() or "area"
        for area in areas
        if (inside := area.widget()) is not None and inside.width() > area.viewport().width()
    ]


def tab_stops(page: QWidget) -> list[str]:
    """Names of what Tab stops at on the page, in order."""
    settle()
    stops: list[str] = []
    each = page.nextInFocusChain()
    while each is not None and each is not page:
        if each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus:
            stops.append(each.objectName())
        each = each.nextInFocusChain()
    return stops


def cut_off(page: QWidget) -> list[str]:
    """Names of visible parts that go past the right edge of the page."""
    settle()
    seen = [each for each in page.findChildren(QWidget) if each.isVisible()]
    edges = [(each, each.mapTo(page, each.rect().topRight()).x()) for each in seen]
    return [each.objectName() or repr(each) for each, edge in edges if edge >= page.width()]


def remains(page: QWidget) -> str:
    """Every text in any part of the page, seen or not, with names and tooltips."""
    settle()
    found = []
    for each in page.findChildren(QWidget):
        found += [each.accessibleName(), each.accessibleDescription(), each.toolTip()]
        if isinstance(each, QLabel | QLineEdit | QAbstractButton):
            found.append(each.text())
        elif isinstance(each, QTextEdit):
            found.append(each.toPlainText())
            each.undo()
            found.append(each.toPlainText())
    return "\n".join(found)
