"""How one entry looks in the list: a card with its kind, its time and its first words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from math import ceil
from typing import Final

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mammadagbok.domain.clock import Clock
from mammadagbok.domain.craving import Craving
from mammadagbok.domain.entry import Entry, Kind, NewEntry
from mammadagbok.domain.errors import EntryDamagedError
from mammadagbok.domain.marking import Marker
from mammadagbok.domain.markup import lines
from mammadagbok.domain.matching import sought
from mammadagbok.domain.shadow import Span
from mammadagbok.ui.kind_words import kind_tint, kind_word
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import (
    ANY_LENGTH,
    CARD_CORNER,
    ROOM,
    SMALL,
    SMALL_SIZE,
    STEP,
    TEXT_SIZE,
    TIGHT,
)
from mammadagbok.ui.words import sentence

ENTRY_ROLE: Final = Qt.ItemDataRole.UserRole
PICTURED_ROLE: Final = ENTRY_ROLE + 1
"""Whether the entry has a picture on it."""
_LINES: Final = 2
_PREVIEW: Final = 300
"""More characters than two lines can hold."""

_BEFORE: Final = 40
"""Characters shown before the first hit, so that it stands in a sentence."""
_ROWS_KNOWN: Final = 200
"""More rows than any window shows."""

NO_BREAK: Final = "\u00a0"

_BREAKING: Final = QTextOption()
_BREAKING.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
"""A word that is longer than the row goes on in the next line."""

Index = QModelIndex | QPersistentModelIndex


def found_preview(words: NewEntry, marker: Marker) -> str:
    """Return the first stretch of an entry with a hit in it; its first words when none is there.

    Beside a tag, or what was said in a field, its first words stand too.
    """
    for line in lines(words.text):
        if (place := marker.first(line)) is not None:
            return _around(line, place)
    first, craving = preview(words), words.craving or Craving()
    for line in (craving.cause, craving.helped, *words.tags):
        if (place := marker.first(line)) is not None and line not in first:
            return " · ".join(filter(None, (_around(line, place), first)))
    return first


def shortened(cut: str) -> str:
    """Return what was cut short by «…» without the word that was cut into, if others are left."""
    if not cut.endswith("…") or " " not in cut:
        return cut
    return f"{cut[:-1].rsplit(' ', 1)[0]}{NO_BREAK}…"


def within(text: str, most: int) -> str:
    """Return so many characters of a text at most, in whole words."""
    return text if len(text) <= most else shortened(f"{text[:most]}…")


def _around(line: str, place: int) -> str:
    """Return the words from a little before this place on."""
    begin = max(place - _BEFORE, 0)
    if begin > 0:
        space = line.find(" ", begin, place)
        begin = begin if space < 0 else space + 1
    shown = " ".join(line[begin : begin + 2 * _PREVIEW].split())[:_PREVIEW]
    return f"… {shown}" if begin > 0 else shown


def beginning(stored: str) -> str:
    """Return the first lines of a text as seen that hold words, more of them than are shown."""
    first = ""
    for line in lines(stored):
        first += f"{line.strip()[:_PREVIEW]}\n"
        if len(first) > 2 * _PREVIEW:
            break
    return first


def preview(words: NewEntry) -> str:
    """Return the first words of an entry on one line; without text, what a craving holds, or the
    tags.
    """
    text, craving = " ".join(beginning(words.text).split()), words.craving
    if not text and craving is not None:
        told = " · ".join(filter(None, craving.lines))
        text = " ".join(filter(None, (_strengths(craving), told)))
    return (text or ", ".join(words.tags))[:_PREVIEW]


def _strengths(craving: Craving) -> str:
    match craving:
        case Craving(before=None, after=None):
            return ""
        case Craving(before=None, after=after):
            pattern = QCoreApplication.translate("Timeline", "Afterwards {after}.")
            return pattern.format(after=after)
        case Craving(before=before, after=None):
            return QCoreApplication.translate("Timeline", "First {before}.").format(before=before)
        case Craving(before=before, after=after):
            pattern = QCoreApplication.translate("Timeline", "First {before}. Afterwards {after}.")
            return pattern.format(before=before, after=after)


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of words, which lasts as long as the layout it is of."""

    layout: QTextLayout
    number: int = 0

    @property
    def line(self) -> QTextLine:
        """What is drawn."""
        return self.layout.lineAt(self.number)


class RowPainter(QStyledItemDelegate):
    """Draws every row equally high, so that ten thousand of them are laid out at once."""

    def __init__(self, look: Look, clock: Clock) -> None:
        super().__init__()
        self._look = look
        self._clock = clock
        self._text_font = _font(look, TEXT_SIZE)
        self._small_font = _font(look, SMALL_SIZE)
        self._metrics, self._small = QFontMetrics(self._text_font), QFontMetrics(self._small_font)
        self._space = self._metrics.horizontalAdvance(" ")
        self._narrowest = QFontMetricsF(self._text_font).horizontalAdvance("i")
        self._word_widths: dict[str, int] = {}
        """Of the kinds of entries."""
        self._chip_height = self._small.height() + 2 * look.px(3)
        self._marker = Marker(sought(""))
        self._known: dict[int, tuple[NewEntry, int, list[_Line]]] = {}
        """What was drawn last of entries, with their words and the width it had."""
        self._line_height = self._metrics.lineSpacing() + look.px(TIGHT)

    def seek(self, text: str) -> None:
        """Mark what these words find in the rows that are drawn from now on."""
        self._marker = Marker(sought(text))
        self._known.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The same for all: two lines of text under one of kind and time."""
        inside = self._chip_height + self._look.px(SMALL) + _LINES * self._line_height
        return QSize(1, inside + 2 * self._look.px(ROOM) + self._look.px(STEP))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the card."""
        card: QRect = option.rect.adjusted(1, 1, -1, -self._look.px(STEP))
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_card(painter, card, state)
        entry = index.data(ENTRY_ROLE)
        room = self._look.px(ROOM)
        inside = card.adjusted(room, room, -room, -room)
        if isinstance(entry, Entry):
            signs = ("lock",) * entry.words.private + ("image",) * bool(index.data(PICTURED_ROLE))
            self._draw_head(painter, inside, entry.words, signs)
            self._draw_words(painter, inside, self._known_lines(entry, inside.width()), self._ink())
        else:
            unread = self._lines(sentence(EntryDamagedError(0)), inside.width())
            self._draw_words(painter, inside, unread, self._soft())
        painter.restore()

    def _known_lines(self, entry: Entry, width: int) -> list[_Line]:
        words, known_width, lines = self._known.get(entry.id, (None, 0, []))
        if words != entry.words or known_width != width:
            lines = self._lines(
                self._preview(entry.words)[: _LINES * self._most_signs(width)], width
            )
            self._known.pop(entry.id, None)
            if len(self._known) >= _ROWS_KNOWN:
                # The one drawn first: to let go of all at once would take as long as drawing some.
                del self._known[next(iter(self._known))]
            self._known[entry.id] = entry.words, width, lines
        return lines

    def _most_signs(self, width: int) -> int:
        """Return more signs than a line of this width holds: one more is one more to lay out."""
        return int(width / max(1.0, self._narrowest)) + 2

    def _preview(self, words: NewEntry) -> str:
        return found_preview(words, self._marker) if self._marker else preview(words)

    def _draw_card(self, painter: QPainter, card: QRect, state: QStyle.StateFlag) -> None:
        theme = self._look.theme
        palette = theme.palette
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        width = 2 * theme.ring if focused else theme.ring if chosen else theme.edge
        ink = palette.ink if focused else palette.plum.ink if chosen else palette.hairline
        painter.setPen(QPen(QColor(ink), width))
        painter.setBrush(QColor(palette.plum.surface if focused else palette.card))
        corner = self._look.px(CARD_CORNER)
        half = width / 2
        painter.drawRoundedRect(QRectF(card).adjusted(half, half, -half, -half), corner, corner)

    def _draw_head(
        self, painter: QPainter, inside: QRect, words: NewEntry, signs: Sequence[str]
    ) -> None:
        painter.setFont(self._small_font)
        left = inside.left() + self._draw_chip(painter, inside, words.kind) + self._look.px(SMALL)
        line = QRect(left, inside.top(), inside.right() - left, self._chip_height)
        for sign in signs:
            line.setRight(self._draw_sign(painter, line, sign))
        painter.setPen(self._soft())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, self._when(words.at, line.width()))

    def _when(self, at: datetime, width: int) -> str:
        """Say the time in full, or, where that has no room, the day and what tells it apart, or
        the day alone.
        """
        dates, now = self._look.dates, self._clock()
        metrics = self._small
        day = dates.day(at.date())
        telling = dates.clock(at) if at.year == now.year else str(at.year)
        for said in (dates.moment(at, now), f"{day} · {telling}"):
            if metrics.horizontalAdvance(said) <= width:
                return said
        return metrics.elidedText(day, Qt.TextElideMode.ElideRight, width)

    def _draw_chip(self, painter: QPainter, inside: QRect, kind: Kind | None) -> int:
        """Draw the kind and return how wide it came out."""
        word, tint = kind_word(kind), self._look.theme.tint(kind_tint(kind))
        if word not in self._word_widths:
            self._word_widths[word] = self._small.horizontalAdvance(word)
        width = self._word_widths[word] + 2 * self._look.px(STEP)
        chip = QRect(inside.left(), inside.top(), width, self._chip_height)
        painter.setPen(QColor(self._look.theme.rim(kind_tint(kind))))
        painter.setBrush(QColor(tint.surface))
        painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2)
        painter.setPen(QColor(tint.ink))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, word)
        return width

    def _draw_sign(self, painter: QPainter, line: QRect, icon: str) -> int:
        """Draw the icon at the right end and return where the room left of it ends."""
        size = self._look.px(SMALL_SIZE)
        left = line.right() - size
        picture = self._look.picture(icon, self._look.theme.palette.soft, SMALL_SIZE)
        painter.drawPixmap(left, line.top() + (line.height() - size) // 2, picture)
        return left - self._look.px(TIGHT)

    def _draw_words(
        self, painter: QPainter, inside: QRect, lines: Sequence[_Line], ink: QColor
    ) -> None:
        painter.setPen(ink)
        top = inside.top() + self._chip_height + self._look.px(SMALL)
        for line in (each.line for each in lines):
            height = line.height()
            line.draw(painter, QPointF(inside.left(), top + (self._line_height - height) / 2))
            top += self._line_height

    def _lines(self, words: str, width: int) -> list[_Line]:
        """Break the words into lines of this width, the last one cut short by «…»."""
        layout = self._laid_out(words, width, _LINES)
        *lines, last = [_Line(layout, number) for number in range(layout.lineCount())]
        start, ends = last.line.textStart(), last.line.textStart() + last.line.textLength()
        # Qt counts in UTF-16, where an emoji is two.
        units = words.encode("utf-16-le", "replace")
        if 2 * ends < len(units):
            most = start + self._most_signs(width)
            piece = units[2 * start : 2 * most].decode("utf-16-le", "ignore")
            last = _Line(self._laid_out(self._elided(piece, width), 2 * width, 1))
        return [*lines, last]

    def _elided(self, piece: str, width: int) -> str:
        """Return the piece, cut short by «…» for its room; hits are bold, and so wider."""
        room = width - self._space
        if self._marker:
            whole = _Line(self._laid_out(piece, ANY_LENGTH, 1))
            natural = ceil(whole.line.naturalTextWidth())
            room -= max(0, natural - self._metrics.horizontalAdvance(piece))
        return shortened(self._metrics.elidedText(piece, Qt.TextElideMode.ElideRight, room))

    def _laid_out(self, words: str, width: int, most: int) -> QTextLayout:
        """Return the words in lines of this width, at most so many, ready to be drawn."""
        layout = QTextLayout(words, self._text_font)
        layout.setTextOption(_BREAKING)
        layout.setCacheEnabled(True)
        if self._marker:
            layout.setFormats([_marked(words, hit) for hit in self._marker.spans(words)])
        layout.beginLayout()
        while layout.lineCount() < most and (line := layout.createLine()).isValid():
            line.setLineWidth(width)
        layout.endLayout()
        return layout

    def _ink(self) -> QColor:
        return QColor(self._look.theme.palette.ink)

    def _soft(self) -> QColor:
        return QColor(self._look.theme.palette.soft)


def _marked(words: str, hit: Span) -> QTextLayout.FormatRange:
    """Return a hit as bold and underlined, so that it is not told by colour alone."""
    made, form = QTextLayout.FormatRange(), QTextCharFormat()
    form.setFontWeight(QFont.Weight.Bold)
    form.setFontUnderline(True)
    made.format = form
    made.start = _units(words[: hit.start])
    made.length = _units(words[hit.start : hit.end])
    return made


def _units(text: str) -> int:
    """Return how long the text is in UTF-16, as Qt counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _font(look: Look, size: int) -> QFont:
    font = QFont(look.theme.family)
    font.setPixelSize(look.px(size))
    return font
