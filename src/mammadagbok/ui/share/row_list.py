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
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def rows(self) -> Sequence[CandidateRow]:
        """The rows in their order."""
        return self._rows

    def show_rows(self, rows: Sequence[CandidateRow]) -> None:
        """Show these rows; those before let go of their words and are deleted."""
        for old in self._rows:
            old.forget()
            old.hide()
            old.deleteLater()
        self._rows = list(rows)
        self._tops.clear()
        for row in self._rows:
            row.setParent(self)
            row.height_changed.connect(self._on_height_changed)
            row.show()
        self._place()
        self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows at this width."""
        return max(0, self._tops_at(width)[-1] - self._gap)

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

    def _place(self) -> None:
        if not self.isVisible():
            # It has another width by the time it comes into sight.
            return
        tops = self._tops_at(self.width())
        for row, top, after in zip(self._rows, tops[:-1], tops[1:], strict=True):
            row.setGeometry(0, top, self.width(), after - top - self._gap)

    def _tops_at(self, width: int) -> list[int]:
        """Return where each row begins at this width, and where one more would."""
        if width not in self._tops:
            heights = [row.heightForWidth(width) + self._gap for row in self._rows]
            self._tops[width] = list(accumulate(heights, initial=0))
        return self._tops[width]
