"""How the craving page is laid out: 113 on top, one or two columns, the ways out at the foot."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mammadagbok.domain.craving import STRENGTHS
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import BROAD, MARGIN, ROOM, SMALL, TIGHT, WIDE
from mammadagbok.ui.widgets.columns import Columns
from mammadagbok.ui.widgets.layouts import bounded, column, fill, row, scrolling
from mammadagbok.ui.widgets.tab_order import tab_through
from mammadagbok.ui.widgets.texts import fact, label

_NARROW_BELOW: Final = 930
"""The eleven numbers and the call list side by side need this many pixels at 100 %."""
_LOW_BELOW: Final = 560
"""A window of fewer pixels at 100 % has no room for what is said already and for the ways out."""
_SETTLED_MS: Final = 100
"""By then a page that has changed is laid out."""


class Frame(QWidget):
    """The parts of the page in one column, help in the other, both in one where it is narrow.

    It stands empty until `hold`.
    """

    def __init__(self, look: Look, notice: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._page = look, parent
        self._beside, self._strip = QWidget(), QWidget()
        self._ways_out: tuple[QWidget, ...] = ()
        self._has_intro = True
        self._title = label("", "title")
        self._title.setObjectName("craving_title")
        self._around_title = row(look, ROOM)
        self._intro = fact(" ".join(look.facts.text("craving_heading")), "soft")
        self._left, self._right, self._body = QWidget(), QWidget(), QWidget()
        self._stage, self._help = column(look, ROOM), column(look, ROOM)
        self._left.setLayout(self._stage)
        self._right.setLayout(self._help)
        self._columns = Columns(look, _NARROW_BELOW, (self._left, 3), (self._right, 2))
        self._sheet = bounded(look, ROOM)
        fill(self._sheet, self._intro, self._columns, 1)
        self._body.setLayout(self._sheet)
        self._area = scrolling(self._body)
        self._area.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        self._held: tuple[QWidget, int] | None = None
        self._settling = QTimer(self)
        self._settling.setObjectName("craving_settling")
        self._settling.setSingleShot(True)
        self._settling.timeout.connect(self._on_settled)
        self._foot = bounded(look, 0)
        head, outer = bounded(look, 0), column(look, 0)
        self.setLayout(outer)
        self._fill_head()
        head.addLayout(self._around_title)
        fill(outer, head, notice, self._area, self._foot)

    def hold(
        self,
        parts: Sequence[QWidget],
        help_beside: QWidget,
        strip: QWidget,
        ways_out: Sequence[QWidget],
    ) -> None:
        """Take the parts in, once the frame stands: from the outermost in none is dressed twice."""
        self._beside, self._strip, self._ways_out = help_beside, strip, tuple(ways_out)
        self._sheet.insertWidget(1, strip)
        self._help.addWidget(help_beside)
        fill(self._stage, *parts, 1)
        for each in ways_out:
            self._foot.addWidget(each)

    def take_in(self, part: QWidget) -> None:
        """Take one more part in, behind the others."""
        self._stage.insertWidget(self._stage.count() - 1, part)

    @property
    def is_low(self) -> bool:
        """True in a low window, or one in large type.

        Asked of the page: not seen yet, the frame is not laid out in it.
        """
        return self._page.height() < self._look.px(_LOW_BELOW)

    def show_heading(self, heading: str, *, with_intro: bool) -> None:
        """Show another heading."""
        self._title.setText(heading)
        self._has_intro = with_intro

    def go_to_top(self) -> None:
        """Show the page from its top."""
        self._held = None
        self._area.verticalScrollBar().setValue(0)

    def fit(self, width: int, *, help_first: bool, with_strip: bool, rides: bool) -> None:
        """Two columns where there is room. In one, help stands before the parts or after them, with
        a strip of buttons that lead there.

        In a low window she who `rides` sees what she rides with and the ways out, unscrolled.
        """
        self._right.setVisible(not self._beside.isHidden())
        self._columns.fit(width, last_first=help_first)
        is_narrow, is_low_ride = self._columns.is_narrow, self.is_low and rides
        self._intro.setVisible(self._has_intro and not is_low_ride)
        self._strip.setVisible(is_narrow and with_strip)
        self._left.setMinimumWidth(0 if is_narrow else self._numbers_width())
        if is_low_ride:
            _put(self._strip, self._stage)
        elif self._sheet.indexOf(self._strip) < 0:
            self._sheet.insertWidget(1, self._strip)
        for each in self._ways_out:
            _put(each, self._stage if is_narrow and not is_low_ride else self._foot)
        self._set_margins()
        is_help_first = help_first or (not is_narrow and with_strip)
        around = (self._beside, self._left) if is_help_first else (self._left, self._beside)
        tab_through(*(() if is_low_ride else (self._strip,)), *around, *self._ways_out)

    def bring_into_sight(self, part: QWidget) -> None:
        """Scroll, once all is laid out, until this part stands at the top, if it is not seen."""
        self._held = None
        QTimer.singleShot(0, part, partial(self._scroll_to, part))

    def keep_in_place(self, part: QWidget, change: Callable[[], None]) -> None:
        """Change what stands around this part, which stays where it stands on the screen."""
        at = part.mapTo(self._area.viewport(), QPoint()).y()
        change()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        self._held = part, at
        self._put_back()
        # What is told takes another line, and texts come to rest some rounds later.
        self._settling.start(_SETTLED_MS)

    def _put_back(self) -> None:
        if self._held is None:
            return
        part, at = self._held
        scroll, now = self._area.verticalScrollBar(), part.mapTo(self._area.viewport(), QPoint())
        scroll.setValue(scroll.value() + now.y() - at)

    def _on_range_changed(self) -> None:
        self._put_back()

    def _on_settled(self) -> None:
        self._put_back()
        self._held = None

    def _scroll_to(self, part: QWidget) -> None:
        scroll, top = self._area.verticalScrollBar(), part.mapTo(self._body, QPoint()).y()
        seen = range(scroll.value(), scroll.value() + self._area.viewport().height())
        if top not in seen or top + part.height() not in seen:
            scroll.setValue(top - self._look.px(SMALL))

    def _fill_head(self) -> None:
        danger: QLabel = label(self.tr("Danger? Call 113"), "danger", wrap=False)
        danger.setObjectName("craving_danger")
        self._around_title.addWidget(self._title, 1)
        self._around_title.addWidget(danger, alignment=Qt.AlignmentFlag.AlignVCenter)
        self._set_margins()

    def _set_margins(self) -> None:
        """Leave more room for what stands on the page where there is little."""
        side, above = (ROOM, SMALL) if self.is_low else (MARGIN, BROAD)
        for layout, sides in (
            (self._around_title, (side, above, side, TIGHT)),
            (self._sheet, (side, SMALL, side, BROAD)),
            (self._foot, (side, 0, side, 0)),
        ):
            layout.setContentsMargins(*(self._look.px(each) for each in sides))

    def _numbers_width(self) -> int:
        px = self._look.px
        return len(STRENGTHS) * (self._look.theme.target + px(TIGHT)) + px(2 * WIDE)


def _put(part: QWidget, place: QVBoxLayout) -> None:
    """Have `part` stand last in this column, above its stretch, unless it stands there already.

    The keyboard goes with it.
    """
    if place.indexOf(part) < 0:
        focus, is_hidden = part.focusWidget(), part.isHidden()
        has_focus = focus is not None and focus.hasFocus()
        place.insertWidget(max(0, place.count() - 1), part)
        part.setHidden(is_hidden)
        if focus is not None and has_focus:
            focus.setFocus()
