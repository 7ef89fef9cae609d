"""Columns side by side where there is room, and one above the other where there is not."""

from PySide6.QtWidgets import QBoxLayout, QWidget

from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import WIDE
from mammadagbok.ui.widgets.layouts import column


class Columns(QWidget):
    """Each part with its share of the width. `fit` is told how wide the page is."""

    def __init__(self, look: Look, narrow_below: int, *parts: tuple[QWidget, int]) -> None:
        super().__init__()
        self._narrow_below = look.px(narrow_below)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(look.px(WIDE))
        for part, share in parts:
            self._row.addWidget(part, share)
        outer = column(look, 0)
        outer.addLayout(self._row)
        outer.addStretch(1)
        self.setLayout(outer)

    @property
    def is_narrow(self) -> bool:
        """True while the parts stand one above the other."""
        return self._row.direction() is not QBoxLayout.Direction.LeftToRight

    def fit(self, width: int, *, last_first: bool = False) -> None:
        """Set the parts side by side, or one above the other in fewer pixels than `narrow_below`.

        `last_first` turns the order around when they stand one above the other.
        """
        if width >= self._narrow_below:
            direction = QBoxLayout.Direction.LeftToRight
        elif last_first:
            direction = QBoxLayout.Direction.BottomToTop
        else:
            direction = QBoxLayout.Direction.TopToBottom
        self._row.setDirection(direction)
