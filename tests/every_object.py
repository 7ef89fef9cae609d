"""Every text that any object of Qt's holds: what a lock must not leave behind."""

import contextlib
import gc
from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction, QTextDocument, QWindow
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

_ROLES = (*range(32), *range(Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 16))
_HEARD = tuple(QAccessible.Text)[:5]


def texts(*, undo: bool = False) -> Iterator[tuple[str, str]]:
    """Yield each text with the class and name of what holds it, and what undoing brings back."""
    for each in _objects():
        holder = f"{type(each).__name__} {each.objectName()}"
        for text in (*_of(each, undo=undo), *_properties(each)):
            if text:
                yield holder, text


def _objects() -> Iterator[QObject]:
    known: set[int] = set()
    roots = [*QApplication.topLevelWidgets(), *QApplication.topLevelWindows()]
    roots += [each for each in gc.get_objects() if isinstance(each, QObject) and isValid(each)]
    for root in (QApplication.instance(), *roots):
        if root is None:
            continue
        for each in (root, *root.findChildren(QObject)):
            if id(each) not in known:
                known.add(id(each))
                yield each


def _of(each: QObject, *, undo: bool) -> Iterator[str]:
    if isinstance(each, QWidget):
        yield from (each.windowTitle(), each.toolTip(), each.statusTip(), each.whatsThis())
        yield from (each.accessibleName(), each.accessibleDescription())
        yield from _heard(each)
    if isinstance(each, QWindow):
        yield each.title()
    if isinstance(each, QLabel | QLineEdit | QAbstractButton | QAction):
        yield each.text()
    if isinstance(each, QLineEdit) and undo:
        each.undo()
        yield each.text()
    if isinstance(each, QTextEdit):
        yield from _document(each.document(), undo=undo)
    if isinstance(each, QTextDocument):
        yield from _document(each, undo=undo)
    if isinstance(each, QAbstractItemModel):
        yield from _rows(each, QModelIndex())


def _heard(widget: QWidget) -> Iterator[str]:
    face: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(widget)
    if face is not None and face.isValid():
        yield from (face.text(kind) for kind in _HEARD)
        if (inside := face.textInterface()) is not None:
            yield inside.text(0, inside.characterCount())


def _document(document: QTextDocument, *, undo: bool) -> Iterator[str]:
    yield document.toPlainText()
    if undo:
        document.undo()
        yield document.toPlainText()


def _rows(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    for row in range(min(model.rowCount(parent), 200)):
        index = model.index(row, 0, parent)
        yield from (str(model.data(index, role) or "") for role in _ROLES)


def _properties(each: QObject) -> Iterator[str]:
    for name in each.dynamicPropertyNames():
        # Some of Qt's own have a value that Python cannot take, and so no text either.
        with contextlib.suppress(RuntimeError):
            yield str(each.property(bytes(name.data()).decode()))
