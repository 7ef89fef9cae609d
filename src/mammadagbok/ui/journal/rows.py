"""How one entry looks in the list: a card with its kind, its time and its first words."""

from datetime import datetime
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
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mammadagbok.domain.clock import Clock
from mammadagbok.domain.craving import Craving
from mammadagbok.domain.entry import Entry, Kind, NewEntry
from mammadagbok.domain.errors import EntryDamagedError
from mammadagbok.domain.markup import lines
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import (
    CARD_CORNER,
    FONT,
    ROOM,
    SMALL,
    SMALL_SIZE,
    STEP,
    TEXT_SIZE,
    TIGHT,
)
from mammadagbok.ui.words import kind_tint, kind_word, sentence

ENTRY_ROLE: Final = Qt.ItemDataRole.UserRole
_LINES: Final = 2
_PREVIEW: Final = 300
"""More characters than two lines can hold."""

Index = QModelIndex | QPersistentModelIndex


def beginning(stored: str) -> str:
    """Return the first lines of a text as seen that hold words, more of them than are shown."""
    first = ""
    for line in lines(stored):
        first += f"{line.strip()[:_PREVIEW]}\n"
        if len(first) > 2 * _PREVIEW:
            break
    return first


def preview(words: NewEntry) -> str:
    """Return the first words of an entry on one line; of a craving without text, what it holds."""
    text = " ".join(beginning(words.text).split())[:_PREVIEW]
    if text or words.craving is None:
        return text
    parts = (_strengths(words.craving), words.craving.cause, words.craving.helped)
    return " ".join(filter(None, parts))[:_PREVIEW]


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


class RowPainter(QStyledItemDelegate):
    """Draws every row equally high, so that ten thousand of them are laid out at once."""

    def __init__(self, look: Look, clock: Clock) -> None:
        super().__init__()
        self._look = look
        self._clock = clock
        self._text_font = _font(look.px(TEXT_SIZE))
        self._small_font = _font(look.px(SMALL_SIZE))
        self._chip_height = QFontMetrics(self._small_font).height() + 2 * look.px(3)
        self._line_height = QFontMetrics(self._text_font).lineSpacing() + look.px(TIGHT)

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
            self._draw_head(painter, inside, entry.words)
            self._draw_words(painter, inside, preview(entry.words), self._ink())
        else:
            unread = sentence(EntryDamagedError(0))
            self._draw_words(painter, inside, unread, self._soft())
        painter.restore()

    def _draw_card(self, painter: QPainter, card: QRect, state: QStyle.StateFlag) -> None:
        palette = self._look.theme.palette
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = chosen and bool(state & QStyle.StateFlag.State_HasFocus)
        edge = QPen(QColor(palette.plum.ink if chosen else palette.hairline), 2 if chosen else 1)
        painter.setPen(edge)
        painter.setBrush(QColor(palette.plum.surface if focused else palette.card))
        corner = self._look.px(CARD_CORNER)
        painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)

    def _draw_head(self, painter: QPainter, inside: QRect, words: NewEntry) -> None:
        painter.setFont(self._small_font)
        left = inside.left() + self._draw_chip(painter, inside, words.kind) + self._look.px(SMALL)
        line = QRect(left, inside.top(), inside.right() - left, self._chip_height)
        if words.private:
            line.setRight(self._draw_lock(painter, line))
        painter.setPen(self._soft())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, self._when(words.at, line.width()))

    def _when(self, at: datetime, width: int) -> str:
        """Say the time in full, or, where that has no room, the day and what tells it apart."""
        dates, now = self._look.dates, self._clock()
        metrics = QFontMetrics(self._small_font)
        in_full = dates.moment(at, now)
        if metrics.horizontalAdvance(in_full) <= width:
            return in_full
        telling = dates.clock(at) if at.year == now.year else str(at.year)
        short = f"{dates.day(at.date())} · {telling}"
        return metrics.elidedText(short, Qt.TextElideMode.ElideRight, width)

    def _draw_chip(self, painter: QPainter, inside: QRect, kind: Kind | None) -> int:
        """Draw the kind and return how wide it came out."""
        word, tint = kind_word(kind), self._look.theme.tint(kind_tint(kind))
        width = QFontMetrics(self._small_font).horizontalAdvance(word) + 2 * self._look.px(STEP)
        chip = QRect(inside.left(), inside.top(), width, self._chip_height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tint.surface))
        painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2)
        painter.setPen(QColor(tint.ink))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, word)
        return width

    def _draw_lock(self, painter: QPainter, line: QRect) -> int:
        """Draw the lock at the right end and return where the room left of it ends."""
        size = self._look.px(SMALL_SIZE)
        left = line.right() - size
        picture = self._look.picture("lock", self._look.theme.palette.soft, SMALL_SIZE)
        painter.drawPixmap(left, line.top() + (line.height() - size) // 2, picture)
        return left - self._look.px(TIGHT)

    def _draw_words(self, painter: QPainter, inside: QRect, words: str, ink: QColor) -> None:
        painter.setFont(self._text_font)
        painter.setPen(ink)
        top = inside.top() + self._chip_height + self._look.px(SMALL)
        for line in self._lines(words, inside.width()):
            box = QRect(inside.left(), top, inside.width(), self._line_height)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, line)
            top += self._line_height

    def _lines(self, words: str, width: int) -> list[str]:
        """Break the words into lines of this width, the last one cut short by «…»."""
        layout = QTextLayout(words, self._text_font)
        layout.beginLayout()
        starts: list[int] = []
        while len(starts) < _LINES and (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, 0))
            starts.append(line.textStart())
        layout.endLayout()
        pieces = [words[a:b] for a, b in zip(starts, [*starts[1:], len(words)], strict=True)]
        metrics = QFontMetrics(self._text_font)
        return [
            metrics.elidedText(piece.rstrip(), Qt.TextElideMode.ElideRight, width)
            for piece in pieces
        ]

    def _ink(self) -> QColor:
        return QColor(self._look.theme.palette.ink)

    def _soft(self) -> QColor:
        return QColor(self._look.theme.palette.soft)


def _font(size: int) -> QFont:
    font = QFont(FONT)
    font.setPixelSize(size)
    return font
