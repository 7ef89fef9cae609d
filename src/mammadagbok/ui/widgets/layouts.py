"""Rows, columns, cards and pages that scroll, spaced by the theme's steps."""

from functools import partial
from typing import Final, TypeVar
from weakref import WeakSet

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QScrollBar,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import BROAD, MARGIN, PAGE_WIDTH, SMALL, STEP, WIDE

_IN_SIGHT: Final = "in_sight"
"""Without a name to look for, each child of the application would be made one of Python's."""

Box = TypeVar("Box", bound=QBoxLayout)


def column(look: Look, gap: int = STEP, margin: int = 0) -> QVBoxLayout:
    """Return an empty column with `gap` between its parts, in pixels at 100 %."""
    return _spaced(QVBoxLayout(), look, gap, margin)


def row(look: Look, gap: int = STEP, margin: int = 0) -> QHBoxLayout:
    """Return an empty row with `gap` between its parts, in pixels at 100 %."""
    return _spaced(QHBoxLayout(), look, gap, margin)


def fill(layout: QBoxLayout, *parts: QWidget | QLayout | int) -> None:
    """Add parts in order; an int stands for that much stretch."""
    for part in parts:
        if isinstance(part, QWidget):
            layout.addWidget(part)
        elif isinstance(part, QLayout):
            layout.addLayout(part)
        else:
            layout.addStretch(part)


class Card(QFrame):
    """A card with a column inside, white or in a tint's surface."""

    def __init__(self, look: Look, tint: str | None = None, gap: int = SMALL) -> None:
        super().__init__()
        self.setProperty("role", "card")
        if tint is not None:
            self.setProperty("tint", tint)
        self._wide, self._beside_links = look.px(WIDE), look.px(WIDE - STEP)
        self.body = column(look, gap, WIDE)
        self.setLayout(self.body)

    def heed_links(self, *, above: bool = False, below: bool = False) -> None:
        """Leave less room where a link stands first or last: it has room of its own around it."""
        top, bottom = (self._beside_links if each else self._wide for each in (above, below))
        self.body.setContentsMargins(self._wide, top, self._wide, bottom)


class _PageColumn(QVBoxLayout):
    """Keeps to the left in a window that is wider than lines are good to read."""

    def __init__(self, widest: int) -> None:
        super().__init__()
        self._widest = widest

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802
        """Take no more of the width."""
        rect.setWidth(min(rect.width(), self._widest))
        super().setGeometry(rect)

    def heightForWidth(self, width: int) -> int:
        """Return the height in the width that it takes."""
        return super().heightForWidth(min(width, self._widest))

    def minimumHeightForWidth(self, width: int) -> int:  # noqa: N802
        """Return the least height in the width that it takes."""
        return super().minimumHeightForWidth(min(width, self._widest))


def bounded(look: Look, gap: int = STEP, widest: int = PAGE_WIDTH) -> QVBoxLayout:
    """Return an empty column that is no wider than a page, with the page's margins in it."""
    return _spaced(_PageColumn(look.px(widest)), look, gap, 0)


def page_column(look: Look, page: QWidget, widest: int = PAGE_WIDTH) -> QVBoxLayout:
    """Give a page its margins and return its column, at most so wide at 100 %."""
    made = bounded(look, WIDE, widest)
    made.setContentsMargins(*(look.px(side) for side in (MARGIN, BROAD, MARGIN, BROAD)))
    page.setLayout(made)
    return made


class _Sheet(QWidget):
    """As high as its texts are in the width there is.

    Without this the area would make room for them in the narrowest width, three times too much.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "paper")
        self._only = QVBoxLayout(self)
        self._only.setContentsMargins(0, 0, 0, 0)

    def hold(self, inside: QWidget) -> None:
        """Have this inside, once the area has the sheet: it measures at once what it is given."""
        self._only.addWidget(inside)

    def minimumSizeHint(self) -> QSize:
        """The width that the parts need, and no height where it follows from the width."""
        least = super().minimumSizeHint()
        return QSize(least.width(), 0) if self.hasHeightForWidth() else least


class _Calm(QScrollArea):
    """Measures what is inside when it is laid out in sight, and not at each step of building it.

    To Qt each step is a change of style, of all that is inside. To be measured it would be dressed,
    and what is dressed is dressed anew with each later step.
    """

    def event(self, event: QEvent) -> bool:
        """Pass by what is inside, which asks for a new layout by itself."""
        if event.type() is QEvent.Type.StyleChange and not self.isVisible():
            return QAbstractScrollArea.event(self, event)
        return super().event(event)


class _Area(_Calm):
    """Has its bar over the margin of what is inside: nothing moves when the bar comes or goes."""

    def __init__(self) -> None:
        super().__init__()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._bar.hide()
        own = self.verticalScrollBar()
        own.rangeChanged.connect(self._on_range_changed)
        own.valueChanged.connect(self._bar.setValue)
        self._bar.valueChanged.connect(own.setValue)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the bar at the edge."""
        super().resizeEvent(event)
        width = self._bar.sizeHint().width()
        self._bar.setGeometry(self.width() - width, 0, width, self.height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show by the bar that the arrow keys scroll here."""
        super().focusInEvent(event)
        self._show_focus(focused=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """She has gone on."""
        super().focusOutEvent(event)
        self._show_focus(focused=False)

    def _show_focus(self, *, focused: bool) -> None:
        self._bar.setProperty("chosen", focused)
        self._bar.style().unpolish(self._bar)
        self._bar.style().polish(self._bar)

    def _on_range_changed(self, least: int, most: int) -> None:
        self._bar.setRange(least, most)
        self._bar.setPageStep(self.viewport().height())
        self._bar.setSingleStep(self.verticalScrollBar().singleStep())
        self._bar.setVisible(most > least)


class _InSight(QObject):
    """Scrolls to what has got the keyboard, also when that comes into an area from outside.

    One for the whole program, and as long as it runs.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.setObjectName(_IN_SIGHT)
        self._areas = WeakSet[QScrollArea]()
        app.focusChanged.connect(self._on_focus_changed)

    def heed(self, area: QScrollArea) -> None:
        """Have this one follow the keyboard."""
        self._areas.add(area)

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None or not isValid(now):
            return
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return  # It would move from under her hand.
        # Asked who stands around it, Qt would name parts of its own, and PySide would make all its
        # classes to tell of which they are.
        around = [each for each in self._areas if isValid(each) and each.isAncestorOf(now)]
        for area in sorted(around, key=lambda each: sum(map(each.isAncestorOf, around))):
            _show_all(area, now)


def _show_all(area: QScrollArea, part: QWidget) -> None:
    inside = area.widget()
    if inside is None or inside is part or not inside.isAncestorOf(part):
        return
    if part.height() > area.maximumViewportSize().height():
        area.ensureWidgetVisible(part)
        return
    top = part.mapTo(inside, QPoint())
    for line in (top.y() + part.height(), top.y()):
        area.ensureVisible(top.x(), line, 0, SMALL)


def _follow_keyboard(area: QScrollArea) -> None:
    app = QApplication.instance()
    if isinstance(app, QApplication):
        (app.findChild(_InSight, _IN_SIGHT) or _InSight(app)).heed(area)


def scrolling(inside: QWidget, *, bar_beside: bool = False) -> QScrollArea:
    """Return `inside` in an area that scrolls up and down when it must, without a frame.

    The bar lies over the right margin of `inside`, or `bar_beside` it where there is no margin.
    """
    area = _Calm() if bar_beside else _Area()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    sheet = _Sheet()
    area.setWidget(sheet)
    sheet.hold(inside)
    _follow_keyboard(area)
    return area


def reading(inside: QWidget, name: str, object_name: str) -> QScrollArea:
    """Return a scrolling area for what is mostly read: Tab goes there, arrow keys scroll it."""
    area = scrolling(inside)
    area.setObjectName(object_name)
    area.setAccessibleName(name)
    area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return area


def reading_where_long(inside: QWidget, name: str, object_name: str) -> QScrollArea:
    """Return one as `reading` does, that Tab goes to while there is more than can be seen of it:
    elsewhere nothing would show that the keyboard is there.
    """
    area = reading(inside, name, object_name)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.verticalScrollBar().rangeChanged.connect(partial(_heed_length, area))
    return area


def _heed_length(area: QScrollArea, least: int, most: int) -> None:
    area.setFocusPolicy(Qt.FocusPolicy.TabFocus if most > least else Qt.FocusPolicy.NoFocus)


def bring_into_sight(part: QWidget) -> None:
    """Scroll, once all is laid out, until this part can be seen, where it stands in an area.

    Where there is no room for all of it, what has the keyboard in it is seen.
    """
    around = part.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    if around is not None:
        QTimer.singleShot(0, part, partial(_show, around, part))


def _show(area: QScrollArea, part: QWidget) -> None:
    area.ensureWidgetVisible(part)
    focused = part.focusWidget()
    if focused is not None and part.isAncestorOf(focused):
        area.ensureWidgetVisible(focused)


def clear(layout: QLayout) -> None:
    """Take everything out of the layout and delete its widgets."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)


def _spaced(layout: Box, look: Look, gap: int, margin: int) -> Box:
    layout.setSpacing(look.px(gap))
    layout.setContentsMargins(*(look.px(margin),) * 4)
    return layout
