"""Three columns; the third below the second where there is no room for it beside."""

from PySide6.QtWidgets import QWidget

from mammadagbok.ui.look import Look
from mammadagbok.ui.widgets.columns import Columns


class ThreeColumns(Columns):
    """`narrow_below` is told of two columns, `two_below` of three, both in pixels at 100 %."""

    def __init__(
        self, look: Look, narrow_below: int, two_below: int, *parts: tuple[QWidget, int]
    ) -> None:
        first, second, third = parts
        (_, one), (_, two), (_, three) = parts
        self._all, self._pair, self._second = one + two + three, two + three, two
        pair_below = two_below * self._pair // self._all
        self._others = Columns(look, pair_below, second, third)
        super().__init__(look, narrow_below, first, (self._others, self._pair))

    def fit(self, width: int, *, last_first: bool = False) -> None:
        """Set the parts in as many columns as there is room for."""
        self._others.fit(width * self._pair // self._all)
        self.share(1, self._second if self._others.is_narrow else self._pair)
        super().fit(width, last_first=last_first)
