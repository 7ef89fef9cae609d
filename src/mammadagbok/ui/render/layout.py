"""One page, laid out once: preview, PDF and print are painted from it alike.

Everything is measured in fiftieths of a millimetre and type in whole such dots, never in points, so
no screen's or printer's resolution takes part and lines and pages break at the same places.

A paragraph is a QTextLayout and where its lines stand is reckoned here. A QTextDocument would know
nothing of days that keep to their text: it would lay all that follows out anew for each of them.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from math import ceil
from typing import Final
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QImage, QTextLayout, QTextOption

from mammadagbok.domain.page import SharePage, SharePhoto
from mammadagbok.ui.images import shown
from mammadagbok.ui.render import sheet
from mammadagbok.ui.render.paragraphs import Paragraph, Role, paragraphs
from mammadagbok.ui.theme import FONT

DOTS_PER_MM: Final = 50
DOTS_PER_INCH: Final = 1270
WIDTH, HEIGHT = sheet.WIDTH * DOTS_PER_MM, sheet.HEIGHT * DOTS_PER_MM
MARGIN: Final = sheet.MARGIN * DOTS_PER_MM
PAGE_SIZE: Final = QSizeF(WIDTH, HEIGHT)
"""A sheet in dots."""

_PHOTO_PIXELS: Final = 1_300
"""Of its longest side: 200 to the inch where it is as wide as it may be."""
CONTEXTUAL: Final = QFont.Tag("calt")
"""Inter's contextual forms: «->» would become an arrow, and of «!=» a sign would be lost."""
STAND_INS: Final = str.maketrans("\ufdd0\ufdd1\ufffc", "\ufffd\ufffd\ufffd")
"""Signs that Qt would take for frames and pictures of its own."""
_STOOD_FOR: Final = tuple(map(chr, STAND_INS))
_BASE: Final = 0.8
"""How far down in its line the base line of the letters is."""
_ONWARD, _BACKWARD = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
_ALIGNED: Final = {
    _ONWARD: Qt.AlignmentFlag.AlignLeft,
    _BACKWARD: Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute,
}

Decode = Callable[[SharePhoto], QImage]
"""Makes a picture of a photo."""


@dataclass(frozen=True, slots=True, eq=False)
class Placed:
    """A paragraph where it stands, in dots from the top left corner of the first sheet; the sheets
    lie below one another without a gap. `box` is its photo's, or all of its lines'.
    """

    paragraph: Paragraph
    lines: QTextLayout
    box: QRectF
    picture: QImage | None = None


@dataclass(frozen=True, slots=True)
class LaidOut:
    """A page: on each sheet, at least one, what stands on it from the top. What goes on from one to
    the next stands on both.
    """

    sheets: tuple[tuple[Placed, ...], ...]

    def placed(self) -> Iterator[Placed]:
        """Yield each paragraph once, in order."""
        before: Placed | None = None
        for there in self.sheets:
            for each in there:
                if each is not before:
                    yield each
                before = each


def dots(points: float) -> int:
    """Return a size of type in whole dots."""
    return round(points * DOTS_PER_INCH / 72)


def decoded(photo: SharePhoto) -> QImage:
    """Return the photo as a picture. Raises PictureBrokenError."""
    return shown(photo.data, _PHOTO_PIXELS)


def lay_out(page: SharePage, decode: Decode = decoded, known: LaidOut | None = None) -> LaidOut:
    """Return the page on sheets of A4: her words, line breaks kept, her photos as wide as they may
    be, and nothing else. No sheet ends with a heading or a day.

    What stands on `known` as well is taken over from there, which is not to be used any more.
    """
    setting, every = _Setting(sheet.type_sizes(page), decode, known), list(paragraphs(page))
    for paragraph, after in zip_longest(every, every[1:]):
        setting.add(paragraph, after)
    return LaidOut(tuple(map(tuple, setting.sheets)))


class _Type:
    """How a paragraph's letters look, and how far it is from one line to the next, in dots."""

    def __init__(self, points: float, *, bold: bool = False) -> None:
        self.font = QFont(FONT)
        self.font.setPixelSize(dots(points))
        self.font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        self.font.setFeature(CONTEXTUAL, 0)
        self.font.setBold(bold)
        self.step = round(sheet.LINE * dots(points))


class _Setting:
    """Sets one paragraph below the other, and goes on to another sheet where one is full."""

    def __init__(self, sizes: sheet.TypeSizes, decode: Decode, known: LaidOut | None) -> None:
        self._decode = decode
        self._text, self._day = _Type(sizes.text), _Type(sizes.day, bold=True)
        self._heading = _Type(sizes.heading, bold=True)
        self._options = {way: _wrapping(sizes, way) for way in _ALIGNED}
        self._known = defaultdict[tuple[str, int], list[QTextLayout]](list)
        for each in () if known is None else known.placed():
            self._known[_key(each.lines)].append(each.lines)
        self._below = MARGIN
        """Where the last line ended."""
        self.sheets: list[list[Placed]] = [[]]

    def add(self, paragraph: Paragraph, after: Paragraph | None) -> None:
        """Set the next paragraph; `after` is the one that will follow it."""
        if paragraph.photo is not None:
            self._add_photo(paragraph, paragraph.photo)
            return
        layout = self._broken(paragraph)
        tops = self._tops(paragraph, layout.lineCount())
        if after is not None and _is_kept(paragraph):
            tops = self._kept_with(after, paragraph, tops)
        step = self._step(paragraph)
        _move(layout, tops, step)
        self._put(Placed(paragraph, layout, _between(tops[0], tops[-1] + step)), tops)

    def _broken(self, paragraph: Paragraph) -> QTextLayout:
        """Return a paragraph in lines as wide as there is room for."""
        text, font = paragraph.text, self._type(paragraph).font
        if any(sign in text for sign in _STOOD_FOR):
            text = text.translate(STAND_INS)
        if known := self._known.get((text, font.pixelSize())):
            return known.pop()
        layout = QTextLayout(text, font)
        layout.setTextOption(self._options[_way(text)])
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(WIDTH - 2 * MARGIN)
        layout.endLayout()
        return layout

    def _add_photo(self, paragraph: Paragraph, photo: SharePhoto) -> None:
        tops = self._tops(paragraph, 1)
        corner, (width, height) = QPointF(MARGIN, tops[0]), sheet.photo_size(photo)
        box = QRectF(corner, QSizeF(width, height) * DOTS_PER_MM)
        self._put(Placed(paragraph, QTextLayout(), box, self._decode(photo)), tops)

    def _type(self, paragraph: Paragraph) -> _Type:
        if paragraph.role is Role.HEADING:
            return self._heading
        return self._day if paragraph.role is Role.DAY else self._text

    def _step(self, paragraph: Paragraph) -> int:
        """Return how far it is from the top of a line to that of the next."""
        if paragraph.photo is None:
            return self._type(paragraph).step
        return ceil(sheet.photo_size(paragraph.photo)[1] * DOTS_PER_MM)

    def _tops(self, paragraph: Paragraph, count: int, start: int | None = None) -> list[int]:
        """Return where so many lines begin, below what stands there already, or from `start`."""
        step = self._step(paragraph)
        top = self._below + round(paragraph.gap * DOTS_PER_MM) if start is None else start
        tops = list[int]()
        for _ in range(count):
            tops.append(_on_one_sheet(top, step))
            top = tops[-1] + step
        return tops

    def _kept_with(self, after: Paragraph, paragraph: Paragraph, tops: list[int]) -> list[int]:
        """Return where the lines begin when this is not to be what a sheet ends with."""
        below = tops[-1] + self._step(paragraph) + round(after.gap * DOTS_PER_MM)
        here, top_of_next = tops[0] // HEIGHT, (tops[0] // HEIGHT + 1) * HEIGHT + MARGIN
        if _on_one_sheet(below, self._step(after)) // HEIGHT == here or tops[0] % HEIGHT == MARGIN:
            return tops
        return self._tops(paragraph, len(tops), top_of_next)

    def _put(self, placed: Placed, tops: Sequence[int]) -> None:
        self._below = tops[-1] + self._step(placed.paragraph)
        for number in range(tops[0] // HEIGHT, tops[-1] // HEIGHT + 1):
            while number >= len(self.sheets):
                self.sheets.append([])
            self.sheets[number].append(placed)


def _move(layout: QTextLayout, tops: Sequence[int], step: int) -> None:
    """Have the lines begin there; what stands there already, as on the page before, stays."""
    for number, top in enumerate(tops):
        line = layout.lineAt(number)
        at = QPointF(MARGIN, top + _BASE * step - max(line.leading(), 0) - line.ascent())
        if number == 0 and (line.position() - at).manhattanLength() < 1:
            return
        line.setPosition(at)


def _on_one_sheet(top: int, height: int) -> int:
    """Return where what is so high begins when it is to be on one sheet."""
    number = top // HEIGHT
    is_whole = top + height <= (number + 1) * HEIGHT - MARGIN
    return top if is_whole else (number + 1) * HEIGHT + MARGIN


def _between(top: int, bottom: int) -> QRectF:
    return QRectF(MARGIN, top, WIDTH - 2 * MARGIN, bottom - top)


def _is_kept(paragraph: Paragraph) -> bool:
    """True of what stands on the same sheet as what follows it."""
    return paragraph.role is Role.DAY or paragraph.role is Role.HEADING


def _key(layout: QTextLayout) -> tuple[str, int]:
    """Return what tells apart how paragraphs are broken; each size has one weight."""
    return layout.text(), layout.font().pixelSize()


def _wrapping(sizes: sheet.TypeSizes, way: Qt.LayoutDirection) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTabStopDistance(2 * dots(sizes.text))
    option.setTextDirection(way)
    option.setAlignment(_ALIGNED[way])
    return option


def _way(text: str) -> Qt.LayoutDirection:
    """Return how a paragraph runs, as its first letter does."""
    ways = (bidirectional(sign) for sign in text)
    strong = next((way for way in ways if way in ("L", "R", "AL")), "L")
    return _ONWARD if strong == "L" else _BACKWARD
