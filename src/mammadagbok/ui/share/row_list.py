"""Rows below one another, each as high as it needs to be at the list's width."""

from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mammadagbok.ui.look import Look
from mammadagbok.ui.share.candidate_row import CandidateRow
from mammadagbok.ui.theme import STEP


class RowList(QWidget):
    """Places its rows itself and asks each of them once for each width.

    Qt's layouts ask all of them anew as each one is shown: with two hundred, for ten seconds.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("candidates")
        self._gap = look.px(STEP)
        self._rows: list[CandidateRow] = []
        self._tops: dict[int, list[int]] = {}
        self._to_come = 0
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def rows(self) -> Sequence[CandidateRow]:
        """The rows in their order."""
        return self._rows

    def clear(self) -> None:
        """Show no row; those before let go of their words and are deleted."""
        for old in self._rows:
            old.forget()
            old.hide()
            old.deleteLater()
        self._rows, self._to_come = [], 0
        self._on_height_changed()

    def add(self, rows: Sequence[CandidateRow], to_come: int = 0) -> None:
        """Show these rows below the others, with room for so many that are still to come."""
        there = len(self._rows)
        self._rows += rows
        self._to_come = to_come
        for row in rows:
            row.setParent(self)
            row.height_changed.connect(self._on_height_changed)
            row.show()
        for width, tops in self._tops.items():
            tops += self._tops_of(rows, width, tops.pop())
        self._place(there)
        self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows at this width; those to come are taken to be as high as
        those that are there.
        """
        there = self._tops_at(width)[-1]
        each = there // len(self._rows) if self._rows else 0
        return max(0, there + self._to_come * each - self._gap)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the rows anew when the width has changed."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._place()

    def showEvent(self, event: QShowEvent) -> None:
        """Place the rows that have come meanwhile."""
        super().showEvent(event)
        self._place()

    def _on_height_changed(self) -> None:
        self._tops.clear()
        self._place()
        self.updateGeometry()

    def _place(self, first: int = 0) -> None:
        if not self.isVisible():
            # It has another width by the time it comes into sight.
            return
        tops = self._tops_at(self.width())
        placed = zip(self._rows[first:], tops[first:-1], tops[first + 1 :], strict=True)
        for row, top, after in placed:
            row.setGeometry(0, top, self.width(), after - top - self._gap)

    def _tops_at(self, width: int) -> list[int]:
        """Return where each row begins at this width, and where one more would."""
        if width not in self._tops:
            self._tops[width] = self._tops_of(self._rows, width, 0)
        return self._tops[width]

    def _tops_of(self, rows: Sequence[CandidateRow], width: int, first: int) -> list[int]:
        heights = (row.heightForWidth(width) + self._gap for row in rows)
        return list(accumulate(heights, initial=first))
