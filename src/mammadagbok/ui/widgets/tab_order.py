"""The order in which Tab goes through a page: as it is read, whenever its parts were made."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget
from shiboken6 import isValid

_BY_TAB: Final = (
    Qt.FocusPolicy.TabFocus,
    Qt.FocusPolicy.StrongFocus,
    Qt.FocusPolicy.WheelFocus,
)


def tab_through(*parts: QWidget | QLayout) -> None:
    """Have Tab go through these parts in this order, and through each as it is laid out."""
    stops = [stop for part in parts for stop in _stops(part)]
    # Each right behind the first, the last one first: taken in pairs, Qt leaves a part where it
    # was made when only parts without focus stand between.
    for stop in reversed(stops[1:]):
        # A part that is not in the window yet takes its place when the page is next laid out.
        if stop.window() is stops[0].window():
            QWidget.setTabOrder(stops[0], stop)


def tab_before(later: QWidget, part: QWidget) -> None:
    """Have Tab go through `part`, which was made after its neighbours, right before `later`."""
    for stop in _stops(part):
        earlier = later.previousInFocusChain()
        if earlier is not None and earlier is not stop:
            QWidget.setTabOrder(earlier, stop)


def begin_at(page: QWidget, first: QWidget, text: QScrollArea | None = None) -> None:
    """Have the keyboard go to `first` when the page gets it, or to the `text` before it where
    there is more of that than the window shows: else it would be scrolled past.

    A focus proxy would do more: Tab, coming round, would go to it past all that stands before.
    """
    for earlier in page.findChildren(_Beginning, options=Qt.FindChildOption.FindDirectChildrenOnly):
        page.removeEventFilter(earlier)
        earlier.deleteLater()
    beginning = _Beginning(page, first, text)
    page.installEventFilter(beginning)
    if page.hasFocus():
        beginning.first().setFocus()


def first_stop(part: QWidget) -> QWidget | None:
    """Return what Tab comes to first in the part as it is laid out, None where it has no stop."""
    there = (each for each in _stops(part) if each.isVisibleTo(part) and each.isEnabled())
    return next(there, None)


class _Beginning(QObject):
    def __init__(self, page: QWidget, first: QWidget, text: QScrollArea | None) -> None:
        super().__init__(page)
        self._first, self._text = first, text

    def first(self) -> QWidget:
        """Return where the keyboard is to go now."""
        scrolls = self._text is not None and self._text.verticalScrollBar().maximum() > 0
        return self._text if self._text is not None and scrolls else self._first

    def eventFilter(self, _page: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.gotFocus() and isValid(self._first):
            self.first().setFocus(event.reason())
        return False


def _stops(part: QWidget | QLayout | None) -> list[QWidget]:
    found: list[QWidget] = []
    _add_stops(part, found)
    return found


def _add_stops(part: QWidget | QLayout | None, found: list[QWidget]) -> None:
    if isinstance(part, QScrollArea):
        if part.focusPolicy() in _BY_TAB:
            found.append(part)
        _add_stops(part.widget(), found)
    elif isinstance(part, QWidget):
        if part.focusPolicy() in _BY_TAB and part.focusProxy() is None:
            found.append(part)
        if (layout := part.layout()) is not None:
            _add_stops(layout, found)
    elif isinstance(part, QLayout):
        for index in range(part.count()):
            item = part.itemAt(index)
            if item is not None:
                _add_stops(item.widget() or item.layout(), found)
