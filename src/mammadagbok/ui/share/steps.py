"""Two steps side by side and the third below the page, or each below another."""

from typing import Final

from PySide6.QtWidgets import QGridLayout, QWidget

from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import WIDE

_Cell = tuple[int, int, int, int]
"""Row, column, rows and columns spanned."""
_TWO: Final[tuple[_Cell, ...]] = ((0, 0, 2, 1), (0, 1, 1, 1), (1, 1, 1, 1))
_ONE: Final[tuple[_Cell, ...]] = ((0, 0, 1, 1), (1, 0, 1, 1), (2, 0, 1, 1))

_TWO_FROM: Final = 640
"""The width in pixels at 100 % from which the page can be read beside what she chooses from."""
_SHARES: Final = {2: (3, 7), 1: (1, 0)}


class Steps(QWidget):
    """Places three widgets anew as its width changes."""

    def __init__(self, look: Look, first: QWidget, second: QWidget, third: QWidget) -> None:
        super().__init__()
        self._look = look
        self._parts = (first, second, third)
        self._columns = 0
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(look.px(WIDE))
        self.setLayout(self._grid)

    @property
    def columns(self) -> int:
        """How many columns there are now."""
        return self._columns

    def fit(self, width: int) -> None:
        """Choose the columns for this many pixels."""
        columns = 2 if width >= self._look.px(_TWO_FROM) else 1
        if columns != self._columns:
            self._columns = columns
            self._place(_TWO if columns == 2 else _ONE)

    def _place(self, cells: tuple[_Cell, ...]) -> None:
        for part, cell in zip(self._parts, cells, strict=True):
            self._grid.removeWidget(part)
            self._grid.addWidget(part, *cell)
        for column, share in enumerate(_SHARES[self._columns]):
            self._grid.setColumnStretch(column, share)
        self._grid.setRowStretch(0, 1 if self._columns == 2 else 0)
