"""The page before it exists: the very sheets that leave, with the replaced places marked."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QTextLayout,
)
from PySide6.QtWidgets import QScrollArea, QWidget

from mammadagbok.domain.page import SharePage, SharePart, SharePhoto
from mammadagbok.domain.question import Key
from mammadagbok.ui.render.layout import (
    DOTS_PER_INCH,
    PAGE_SIZE,
    LaidOut,
    Placed,
    decoded,
    lay_out,
)
from mammadagbok.ui.render.painting import Highlights, paint_page
from mammadagbok.ui.share.marks import Mark, highlight, marks, place_at, places
from mammadagbok.ui.theme import PAPER_WHITE, ROOM, TIGHT

_NATURAL: Final = 96 / DOTS_PER_INCH
"""Pixels to a dot at 100 %: 96 pixels an inch, the reference pixel of CSS."""
_RING: Final = 2
_SHADOW: Final = QColor(0, 0, 0, 14)
_DASH: Final = 20
"""How wide the outline is around a place that is not decided yet, in dots."""
_NOTHING: Final = LaidOut(())


@dataclass(frozen=True, slots=True)
class _Colours:
    """Around the sheets, behind a replaced place, its words, and the focus ring."""

    surroundings: QColor
    mark: QColor
    mark_text: QColor
    ring: QColor


@dataclass(frozen=True, slots=True)
class _Marked:
    """What is painted behind the replaced places of a sheet, and their words in another colour."""

    marks: tuple[Mark, ...]
    words: Highlights


class PagePreview(QScrollArea):
    """Shows a page as wide as there is room for, never above its natural size times `scale`.

    Where no colour tells a replaced place, it is to be `outlined`.
    """

    def __init__(
        self,
        surroundings: QColor,
        mark: QColor,
        mark_text: QColor,
        parent: QWidget | None = None,
        *,
        ring: QColor | None = None,
        scale: float = 1.0,
        outlined: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page_preview")
        self.setAccessibleName(self.tr("The page as it will be"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        colours = _Colours(surroundings, mark, mark_text, ring or mark_text)
        self._sheets = _Sheets(colours, scale, outlined=outlined)
        self.setWidget(self._sheets)

    def show_page(self, page: SharePage | None) -> None:
        """Show this page, for eyes and for screen readers, or nothing."""
        self._sheets.show_page(page)
        spoken = [] if page is None else [*_heading(page), *map(self._spoken, page.parts)]
        self.setAccessibleDescription("\n\n".join(spoken))

    def _spoken(self, part: SharePart) -> str:
        content = part.content
        words = self.tr("Picture") if isinstance(content, SharePhoto) else content.text
        return f"{part.day}\n{words}" if part.day else words

    def show_place(self, source: Key, at: int) -> None:
        """Scroll to where this part of the page has its code point `at`."""
        if (place := self._sheets.place(source, at)) is not None:
            self.ensureVisible(0, place, 0, self.viewport().height() // 3)

    def forget(self) -> None:
        """Let go of every word."""
        self.show_page(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the sheets into the width, leaving room for the scroll bar whether it shows or not.

        A width that depended on the scroll bar could make it come and go for ever.
        """
        super().resizeEvent(event)
        bar = self.verticalScrollBar().sizeHint().width()
        self._sheets.fit(self.contentsRect().width() - bar)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where she is."""
        super().focusInEvent(event)
        self._sheets.show_focus(focused=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """She has gone on."""
        super().focusOutEvent(event)
        self._sheets.show_focus(focused=False)


class _Sheets(QWidget):
    """The sheets of a page, one below the other."""

    def __init__(self, colours: _Colours, scale: float, *, outlined: bool) -> None:
        super().__init__()
        self.setObjectName("page_preview_sheets")
        self._colours, self._outlined = colours, outlined
        self._scale = scale
        self._factor = scale * _NATURAL
        self._page = _NOTHING
        self._marked: dict[int, _Marked] = {}
        """What is marked on the sheets that have been in sight."""
        self._focused = False
        self._paper: tuple[tuple[float, bool, float], QPixmap] | None = None
        """A blank sheet, and what it looks like depends on."""
        self._pictures: dict[SharePhoto, QImage] = {}

    def show_page(self, page: SharePage | None) -> None:
        """Lay the page out; None leaves nothing."""
        before, self._page, self._marked = self._page, _NOTHING, {}
        parts = page.parts if page is not None else ()
        photos = [each.content for each in parts if isinstance(each.content, SharePhoto)]
        self._pictures = {p: self._pictures[p] for p in photos if p in self._pictures}
        if page is not None:
            self._page = lay_out(page, self._decoded, before)
        self._resize()

    def _decoded(self, photo: SharePhoto) -> QImage:
        """Return the photo as a picture: each is decoded once, however often she ticks others."""
        if photo not in self._pictures:
            self._pictures[photo] = decoded(photo)
        return self._pictures[photo]

    def fit(self, width: float) -> None:
        """Scale the sheets to this width, no wider than their natural one."""
        room = max(1.0, width - 2 * self._gap)
        self._factor = min(room / PAGE_SIZE.width(), self._scale * _NATURAL)
        self._resize()

    def place(self, source: Key, at: int) -> int | None:
        """Return how far down this place stands, in pixels; None when it is not on the page."""
        spot = place_at(self._page, source, at)
        if spot is None:
            return None
        index = int(spot // PAGE_SIZE.height())
        within = (spot - index * PAGE_SIZE.height()) * self._factor
        return round(self._sheet(index).top() + within)

    def show_focus(self, *, focused: bool) -> None:
        """Draw a ring around the sheets, or take it away."""
        self._focused = focused
        self.update()

    @property
    def _gap(self) -> float:
        return ROOM * self._scale

    def _resize(self) -> None:
        height = (
            len(self._page.sheets) * (PAGE_SIZE.height() * self._factor + self._gap) + self._gap
        )
        self.setMinimumHeight(round(height))
        self.update()

    def _sheet(self, index: int) -> QRectF:
        size = PAGE_SIZE * self._factor
        top = self._gap + index * (size.height() + self._gap)
        return QRectF(QPointF(round((self.width() - size.width()) / 2), round(top)), size)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sheets that are in sight."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), self._colours.surroundings)
        for index in range(len(self._page.sheets)):
            sheet = self._sheet(index)
            if _grown(sheet, self._gap).intersects(QRectF(event.rect())):
                corner = sheet.topLeft() - QPointF(self._beside, self._beside)
                painter.drawPixmap(corner, self._blank())
                self._paint_words(painter, sheet, index)
        painter.end()

    def _blank(self) -> QPixmap:
        """Return a blank sheet with its shadow, and the ring around it while she is there.

        Painted once: its soft edges take as long as all the words on it.
        """
        looks = (self._factor, self._focused, self.devicePixelRatioF())
        if self._paper is None or self._paper[0] != looks:
            size, sharpness = PAGE_SIZE * self._factor, self.devicePixelRatioF()
            sheet = QRectF(QPointF(self._beside, self._beside), size)
            made = QPixmap(_grown(sheet, self._beside).toAlignedRect().size() * sharpness)
            made.setDevicePixelRatio(sharpness)
            made.fill(Qt.GlobalColor.transparent)
            self._paint_paper(QPainter(made), sheet)
            self._paper = (looks, made)
        return self._paper[1]

    @property
    def _beside(self) -> int:
        """How much room around a sheet its shadow and ring have at most, in whole pixels."""
        return ceil((TIGHT + 1) * self._scale)

    def _paint_paper(self, painter: QPainter, sheet: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_SHADOW)
        for spread in range(1, TIGHT + 1):
            painter.drawRoundedRect(_grown(sheet, spread * self._scale), TIGHT, TIGHT)
        if self._focused:
            painter.setBrush(self._colours.ring)
            painter.drawRect(_grown(sheet, _RING * self._scale))
        painter.fillRect(sheet, QColor(PAPER_WHITE))
        painter.end()

    def _paint_words(self, painter: QPainter, sheet: QRectF, index: int) -> None:
        painter.save()
        painter.translate(sheet.topLeft())
        painter.scale(self._factor, self._factor)
        if index not in self._marked:
            self._marked[index] = self._marked_on(index)
        self._paint_marks(painter, index)
        paint_page(painter, self._page, index, self._marked[index].words)
        painter.restore()

    def _marked_on(self, index: int) -> _Marked:
        seen, behind, words = (
            _seen(index),
            list[Mark](),
            defaultdict[Placed, list[QTextLayout.FormatRange]](list),
        )
        for block in self._page.sheets[index]:
            for place in places(block):
                behind += (mark for mark in marks(place) if seen.intersects(mark.box))
                words[block].append(highlight(place, self._colours.mark_text))
        return _Marked(tuple(behind), words)

    def _paint_marks(self, painter: QPainter, index: int) -> None:
        """Paint what is behind each replaced place, dashed around where she has not decided."""
        painter.setBrush(self._colours.mark)
        dashed = QPen(self._colours.mark_text, _DASH, Qt.PenStyle.DashLine)
        line = Qt.PenStyle.SolidLine if self._outlined else Qt.PenStyle.NoPen
        decided = QPen(self._colours.mark_text, _DASH, line)
        for mark in self._marked[index].marks:
            painter.setPen(dashed if mark.asked else decided)
            box = mark.box.translated(-_seen(index).topLeft())
            painter.drawRoundedRect(box, mark.corner, mark.corner)


def _seen(index: int) -> QRectF:
    """Return where a sheet lies in the document."""
    return QRectF(QPointF(0, index * PAGE_SIZE.height()), PAGE_SIZE)


def _heading(page: SharePage) -> Iterator[str]:
    if page.heading is not None:
        yield page.heading.text


def _grown(box: QRectF, by: float) -> QRectF:
    return box.adjusted(-by, -by, by, by)
