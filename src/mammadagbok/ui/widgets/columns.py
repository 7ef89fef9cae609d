"""Columns side by side where there is room, and one above the other where there is not."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import MARGIN, WIDE
from mammadagbok.ui.widgets.layouts import column


class Columns(QWidget):
    """Each part with its share of the width. `fit` is told how wide the page is.

    What is unfolded in a part may need more room than there is beside the others.
    """

    def __init__(self, look: Look, narrow_below: int, *parts: tuple[QWidget, int]) -> None:
        super().__init__()
        self._narrow_below = look.px(narrow_below)
        self._parts = [part for part, _ in parts]
        self._margin = look.px(MARGIN)
        self._width, self._last_first = 0, False
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(look.px(WIDE))
        for part, share in parts:
            self._row.addWidget(part, share)
        self._outer = column(look, 0)
        self._outer.addLayout(self._row)
        self._outer.addStretch(1)
        self.setLayout(self._outer)

    @property
    def is_narrow(self) -> bool:
        """True while the parts stand one above the other."""
        return self._row.direction() is not QBoxLayout.Direction.LeftToRight

    def fit(self, width: int, *, last_first: bool = False) -> None:
        """Set the parts side by side, or one above the other in fewer pixels than `narrow_below`.

        `last_first` turns the order around when they stand one above the other.
        """
        self._width, self._last_first = width, last_first
        if width >= max(self._narrow_below, self._least()):
            direction = QBoxLayout.Direction.LeftToRight
        elif last_first:
            direction = QBoxLayout.Direction.BottomToTop
        else:
            direction = QBoxLayout.Direction.TopToBottom
        if direction is not self._row.direction():
            self._row.setDirection(direction)
            # What it stands in asks for its least width before Qt has laid it out anew.
            self._outer.invalidate()

    def share(self, at: int, share: int) -> None:
        """Give the part at this place another share of the width."""
        if self._row.stretch(at) != share:
            self._row.setStretch(at, share)

    def event(self, event: QEvent) -> bool:
        """A part needs more room by now, or less."""
        if event.type() is QEvent.Type.LayoutRequest and self._width:
            self.fit(self._width, last_first=self._last_first)
        return super().event(event)

    def _least(self) -> int:
        """How wide a page must be for the parts to have room side by side."""
        # Asked of the parts themselves: Qt deletes a layout's items behind the back of Python.
        least = (part.minimumSizeHint().width() for part in self._parts)
        gaps = self._row.spacing() * (len(self._parts) - 1)
        return sum(least) + gaps + 2 * self._margin
