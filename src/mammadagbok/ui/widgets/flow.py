"""A layout that goes on to a new line when there is no more room beside."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem

from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import SMALL


class Flow(QLayout):
    """Sets its parts side by side from the left, each line's parts centred on one another.

    With `in_middle` each line stands in the middle of the width. Between lines is `between`, if it
    is another gap than that beside the parts. The lines are as even as they can be where the parts
    are `alike`: none is left over on a line of its own.
    """

    def __init__(
        self,
        look: Look,
        gap: int = SMALL,
        *,
        between: int | None = None,
        in_middle: bool = False,
        alike: bool = False,
    ) -> None:
        super().__init__()
        self._in_middle, self._alike = in_middle, alike
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self.setSpacing(look.px(gap))
        self._between = look.px(gap if between is None else between)
        self.setContentsMargins(0, 0, 0, 0)

    # Qt's own virtual functions.

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802
        """Take a part in at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many parts there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        """Return one part, or None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        """Take one part out, or None past the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802
        """It asks for no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at this width. Qt asks for it again and again."""
        if width not in self._heights:
            heights = [_height(line, width) for line in self._lines(width)]
            gaps = self._between * max(0, len(heights) - 1)
            self._heights[width] = sum(heights) + gaps
        return self._heights[width]

    def invalidate(self) -> None:
        """A part has come, gone, or changed its size."""
        self._heights.clear()
        super().invalidate()

    def sizeHint(self) -> QSize:
        """Everything on one line."""
        items = self._shown()
        return QSize(self._width(items), _height(items, self._width(items)))

    def minimumSize(self) -> QSize:  # noqa: N802
        """Room for the widest and the highest part."""
        smallest = QSize()
        for item in self._shown():
            smallest = smallest.expandedTo(item.minimumSize())
        return smallest

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802
        """Set the parts in place; one that is wider than the line gets the line, and its height."""
        super().setGeometry(rect)
        top = rect.top()
        for line in self._lines(rect.width()):
            spare = (rect.width() - self._width(line)) // 2 if self._in_middle else 0
            self._place(line, QPoint(rect.left() + max(0, spare), top), rect.width())
            top += _height(line, rect.width()) + self._between

    def _place(self, line: list[QLayoutItem], corner: QPoint, width: int) -> None:
        left, height = corner.x(), _height(line, width)
        for item in line:
            size = _size(item, width)
            item.setGeometry(QRect(QPoint(left, corner.y() + (height - size.height()) // 2), size))
            left += size.width() + self.spacing()

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines = list(self._broken(width))
        if not self._alike or len(lines) < 2:
            return lines
        while True:
            widest = max(map(self._width, lines))
            narrower = list(self._broken(widest - 1))
            if len(narrower) > len(lines) or max(map(self._width, narrower)) >= widest:
                return lines
            lines = narrower

    def _broken(self, width: int) -> Iterator[list[QLayoutItem]]:
        line: list[QLayoutItem] = []
        taken = 0
        for item in self._shown():
            needed = item.sizeHint().width()
            if line and taken + needed > width:
                yield line
                line, taken = [], 0
            line.append(item)
            taken += needed + self.spacing()
        if line:
            yield line

    def _width(self, line: list[QLayoutItem]) -> int:
        parts = sum(item.sizeHint().width() for item in line)
        return parts + self.spacing() * max(0, len(line) - 1)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]


def _height(line: list[QLayoutItem], width: int) -> int:
    return max((_size(item, width).height() for item in line), default=0)


def _size(item: QLayoutItem, width: int) -> QSize:
    wanted = item.sizeHint()
    if wanted.width() <= width:
        return wanted
    height = item.heightForWidth(width) if item.hasHeightForWidth() else wanted.height()
    return QSize(width, height)
