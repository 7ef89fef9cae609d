"""The photos of an entry, small, side by side under its text."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.photo import Photo
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import CARD_CORNER, SMALL, SMALL_SIZE
from mammadagbok.ui.thumbnails import Thumbnail, Thumbnails
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import clear
from mammadagbok.ui.words import sentence

THUMB: Final = 96
"""Pixels of the window, at 100 %."""
_RING, _GAP = 2, 2
"""Pixels: how broad the ring round the one with the keyboard is, and how far from the picture, so
that it is seen beside any colour.
"""


class PhotoStrip(QWidget):
    """Emits `opened` with the photo she wants to see large, and `unwanted` with one she takes
    off by the Delete key.
    """

    opened = Signal(object)
    unwanted = Signal(object)

    def __init__(self, look: Look, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.setObjectName("photo_strip")
        self._look, self._thumbnails = look, thumbnails
        self._flow = Flow(look, SMALL)
        self._buttons: dict[int, PhotoButton] = {}
        self.setLayout(self._flow)
        thumbnails.came.connect(self._on_came)
        self.hide()

    @property
    def photos(self) -> Sequence[Photo]:
        """Those that are shown."""
        return [button.photo for button in self._buttons.values()]

    def show_photos(self, photos: Sequence[Photo]) -> None:
        """Show these photos, in this order."""
        if list(photos) == self.photos:
            return
        clear(self._flow)
        self._buttons = {photo.id: self._button(photo) for photo in photos}
        for number, button in self._buttons.items():
            self._flow.addWidget(button)
            if (made := self._thumbnails.of(number)) is not None:
                button.show_picture(made)
        self._thumbnails.want(photos)
        self.setVisible(bool(photos))

    def focus_on(self, place: int) -> bool:
        """Put the keyboard on the photo in this place, or the last; False when there is none."""
        buttons = list(self._buttons.values())
        if buttons:
            buttons[min(place, len(buttons) - 1)].setFocus()
        return bool(buttons)

    def _button(self, photo: Photo) -> "PhotoButton":
        made = PhotoButton(self._look, photo)
        made.clicked.connect(partial(self.opened.emit, photo))
        made.unwanted.connect(partial(self.unwanted.emit, photo))
        return made

    def _on_came(self, number: int) -> None:
        made = self._thumbnails.of(number)
        if made is not None and number in self._buttons:
            self._buttons[number].show_picture(made)


class PhotoButton(QAbstractButton):
    """One photo, cut to a square; a sentence in its place when it cannot be shown."""

    unwanted = Signal()

    def __init__(self, look: Look, photo: Photo) -> None:
        super().__init__()
        self.photo = photo
        self._look = look
        self._picture: QImage | None = None
        self._sentence = ""
        self.setObjectName(f"photo_{photo.id}")
        self.setAccessibleName(self.tr("Picture"))
        self.setAccessibleDescription(
            self.tr("Press to see it large. The Delete key takes it off.")
        )
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def picture(self) -> QImage | None:
        """What is painted, None while there is nothing to paint."""
        return self._picture

    def show_picture(self, made: Thumbnail) -> None:
        """Show the small picture, or say why there is none."""
        match made:
            case QImage():
                self._picture = made
            case MammadagbokError():
                self._sentence = sentence(made)
                self.setAccessibleName(self._sentence)
                self.setToolTip(self._sentence)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A square, or two side by side with a sentence in them."""
        side = self._look.px(THUMB)
        return QSize(2 * side if self._sentence else side, side)

    def minimumSizeHint(self) -> QSize:
        """No smaller."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Return as with the space bar, take off with Delete."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Delete:
            self.unwanted.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture, or a quiet place for it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        palette = self._look.theme.palette
        frame = _within(QRectF(self.rect()), _RING + _GAP)
        corner = self._look.px(CARD_CORNER) / 2
        shape = QPainterPath()
        shape.addRoundedRect(frame, corner, corner)
        painter.fillPath(shape, QColor(palette.rail))
        if self._picture is not None:
            painter.setClipPath(shape)
            painter.drawImage(frame, self._picture, _middle_square(self._picture.size()))
            painter.setClipping(False)
        elif self._sentence:
            self._paint_sentence(painter, frame)
        if self.hasFocus():
            painter.setPen(QPen(QColor(palette.plum.ink), _RING))
            ring = _within(QRectF(self.rect()), _RING / 2)
            painter.drawRoundedRect(ring, corner + _GAP, corner + _GAP)
        else:
            painter.setPen(QPen(QColor(palette.hairline), self._look.theme.edge))
            painter.drawPath(shape)
        painter.end()

    def _paint_sentence(self, painter: QPainter, frame: QRectF) -> None:
        font = painter.font()
        font.setFamily(self._look.theme.family)
        font.setPixelSize(self._look.px(SMALL_SIZE))
        painter.setFont(font)
        painter.setPen(QColor(self._look.theme.palette.soft))
        gap = self._look.px(SMALL)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(frame.adjusted(gap, gap, -gap, -gap), int(flags), self._sentence)


def _within(frame: QRectF, margin: float) -> QRectF:
    return frame.adjusted(margin, margin, -margin, -margin)


def _middle_square(size: QSize) -> QRectF:
    side = min(size.width(), size.height())
    corner = QPointF((size.width() - side) / 2, (size.height() - side) / 2)
    return QRectF(corner, QSize(side, side))
