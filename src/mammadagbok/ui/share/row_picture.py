"""How a thing she may bring is drawn: box, chip, day, and her first words."""

from dataclasses import dataclass
from enum import Enum, auto
from math import ceil

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen

from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import (
    CARD_CORNER,
    ROOM,
    SMALL,
    SMALL_SIZE,
    STEP,
    TEXT_SIZE,
    TIGHT,
    WIDE,
)

_LINES = 2
_LINES_BESIDE_PHOTO = 4
PHOTO_SIDE = 72
"""Pixels of a photo's longest side, at 100 %."""
_LONGEST = 400
"""More signs than the lines ever hold; no more of a long text is measured."""


class Mark(Enum):
    """What stands in the row's box."""

    NONE = auto()
    SOME = auto()
    WHOLE = auto()


@dataclass(frozen=True, slots=True)
class RowWords:
    """What stands in the row; `tint` is the name of the chip's colour. Of a photo, `text` is what
    there is to know about it, and all of it is shown.
    """

    chip: str
    tint: str
    day: str
    text: str
    private: bool = False
    is_photo: bool = False


@dataclass(frozen=True, slots=True)
class Placed:
    """Where each part stands when the row is `width` pixels wide."""

    width: int
    box: QRect
    chip: QRect
    day: QRect
    mark: QPoint
    photo: QRect
    lines: tuple[str, ...]
    words: QRect
    foot: QRect
    height: int


class RowPicture:
    """Draws one row. What it says does not change; where it stands follows the width."""

    def __init__(self, look: Look, words: RowWords) -> None:
        self._look = look
        self._words = words
        self._placed: Placed | None = None
        self._photo: QImage | None = None
        self._foot = 0

    def show_photo(self, photo: QImage) -> None:
        """Draw this small picture from now on."""
        self._photo = photo

    def at(self, width: int) -> Placed:
        """Return where each part stands at this width."""
        if self._placed is None or self._placed.width != width:
            self._placed = self._place(width)
        return self._placed

    def show_foot(self, height: int) -> None:
        """Leave so much room below the words, 0 for none."""
        if height != self._foot:
            self._foot, self._placed = height, None

    def paint(self, painter: QPainter, size: QSize, mark: Mark, *, active: bool) -> None:
        """Draw the row from the origin; `active` when the keyboard is on it."""
        placed = self.at(size.width())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_card(painter, size, active=active)
        self._paint_box(painter, placed.box, mark)
        self._paint_head(painter, placed)
        self._paint_photo(painter, placed.photo)
        self._paint_words(painter, placed)

    # --- Where each part stands ---------------------------------------------------------------

    def _place(self, width: int) -> Placed:
        px = self._look.px
        box = QRect(px(ROOM), px(ROOM), px(WIDE), px(WIDE))
        left = box.right() + 1 + px(STEP)
        room = max(1, width - left - px(ROOM))
        chip, day, mark = self._head(left, room)
        top = day.bottom() + 1 + px(TIGHT)
        side = px(PHOTO_SIDE) if self._words.is_photo else 0
        photo = QRect(left, top, side, side)
        beside = side + px(STEP) if side else 0
        words = QRect(left + beside, top, max(1, room - beside), 0)
        most = _LINES_BESIDE_PHOTO if side else _LINES
        metrics = self._metrics(TEXT_SIZE)
        lines = _first_lines(self._words.text, metrics, words.width(), most)
        words.setHeight(ceil(len(lines) * metrics.lineSpacing()))
        below = max(words.bottom(), photo.bottom()) + 1
        foot = QRect(left, below + (px(TIGHT) if self._foot else 0), room, self._foot)
        height = foot.bottom() + 1 + px(TIGHT if self._foot else STEP)
        return Placed(width, box, chip, day, mark, photo, lines, words, foot, height)

    def _head(self, left: int, room: int) -> tuple[QRect, QRect, QPoint]:
        """Return the places of chip, day and lock; the day goes below where there is no room."""
        px, metrics = self._look.px, self._metrics(SMALL_SIZE)
        size = QSize(
            min(room, ceil(metrics.horizontalAdvance(self._words.chip)) + 2 * px(STEP)),
            ceil(metrics.height()) + px(SMALL),
        )
        chip = QRect(QPoint(left, px(STEP)), size)
        day = QRect(chip.right() + 1 + px(SMALL), chip.top(), 0, size.height())
        day.setWidth(ceil(metrics.horizontalAdvance(self._words.day)))
        mark_room = px(SMALL) + px(ROOM) if self._words.private else 0
        if day.right() + mark_room > left + room:
            day.moveTopLeft(QPoint(left, chip.bottom() + 1))
            day.setWidth(min(day.width(), max(1, room - mark_room)))
        mark = QPoint(day.right() + 1 + px(SMALL), day.center().y() - px(ROOM) // 2)
        return chip, day, mark

    # --- Drawing ------------------------------------------------------------------------------

    def _paint_card(self, painter: QPainter, size: QSize, *, active: bool) -> None:
        theme = self._look.theme
        palette = theme.palette
        edge = palette.plum.ink if active else palette.hairline
        outline = theme.broad_ring if active else theme.edge
        painter.setPen(QPen(QColor(edge), outline))
        painter.setBrush(QColor(palette.card))
        self._rounded(painter, QRect(QPoint(), size), outline, CARD_CORNER)

    def _paint_box(self, painter: QPainter, box: QRect, mark: Mark) -> None:
        palette = self._look.theme.palette
        ticked = mark is not Mark.NONE
        painter.setPen(QPen(QColor(palette.plum.ink if ticked else palette.edge), 2))
        painter.setBrush(QColor(palette.plum.ink if ticked else palette.card))
        self._rounded(painter, box, 2, TIGHT)
        if ticked:
            sign = "check" if mark is Mark.WHOLE else "minus"
            tick = self._look.picture(sign, palette.on_fill, ROOM)
            painter.drawPixmap(QPointF(box.center()) - _middle(tick.deviceIndependentSize()), tick)

    def _paint_head(self, painter: QPainter, placed: Placed) -> None:
        palette, tint = self._look.theme.palette, self._look.theme.tint(self._words.tint)
        painter.setPen(QColor(self._look.theme.rim(self._words.tint)))
        painter.setBrush(QColor(tint.surface))
        radius = placed.chip.height() / 2
        painter.drawRoundedRect(placed.chip, radius, radius)
        painter.setFont(self._font(SMALL_SIZE))
        painter.setPen(QColor(tint.ink))
        inside = placed.chip.width() - 2 * self._look.px(STEP)
        chip = _elided(self._words.chip, self._metrics(SMALL_SIZE), inside)
        painter.drawText(placed.chip, Qt.AlignmentFlag.AlignCenter, chip)
        painter.setPen(QColor(palette.soft))
        day = _elided(self._words.day, self._metrics(SMALL_SIZE), placed.day.width())
        painter.drawText(placed.day, Qt.AlignmentFlag.AlignVCenter, day)
        if self._words.private:
            painter.drawPixmap(placed.mark, self._look.picture("lock", palette.soft, ROOM))

    def _paint_photo(self, painter: QPainter, place: QRect) -> None:
        if self._photo is None or place.isEmpty():
            return
        fitting = self._photo.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRect(place.topLeft(), fitting), self._photo)

    def _paint_words(self, painter: QPainter, placed: Placed) -> None:
        painter.setFont(self._font(TEXT_SIZE))
        painter.setPen(QColor(self._look.theme.palette.ink))
        painter.drawText(placed.words, Qt.AlignmentFlag.AlignTop, "\n".join(placed.lines))

    def _rounded(self, painter: QPainter, box: QRect, outline: int, corner: float) -> None:
        half, radius = outline / 2, self._look.px(corner)
        painter.drawRoundedRect(QRectF(box).adjusted(half, half, -half, -half), radius, radius)

    def _font(self, size: int) -> QFont:
        font = QFont(self._look.theme.family)
        font.setPixelSize(self._look.px(size))
        return font

    def _metrics(self, size: int) -> QFontMetricsF:
        return QFontMetricsF(self._font(size))


def _middle(size: QSizeF) -> QPointF:
    return QPointF(size.width(), size.height()) / 2


def _elided(text: str, metrics: QFontMetricsF, width: int) -> str:
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)


def _first_lines(text: str, metrics: QFontMetricsF, width: int, most: int) -> tuple[str, ...]:
    """Return as much of the text as `most` lines hold, the last cut with «…» where more follows."""
    words = text[:_LONGEST].split()
    lines: list[str] = []
    while words and len(lines) < most:
        taken = _fitting(words, metrics, width)
        # What is one word too long is cut where all that follows would be, and far sooner.
        is_cut = len(lines) == most - 1 and taken < len(words)
        line = " ".join(words[: taken + is_cut])
        lines.append(_elided(line, metrics, width) if is_cut or taken == 1 else line)
        words = words[taken:]
    return tuple(lines)


def _fitting(words: list[str], metrics: QFontMetricsF, width: int) -> int:
    """Return how many of the words stand on one line, at least one."""
    taken = 1
    while taken < len(words) and _advance(words[: taken + 1], metrics) <= width:
        taken += 1
    return taken


def _advance(words: list[str], metrics: QFontMetricsF) -> float:
    return metrics.horizontalAdvance(" ".join(words))
