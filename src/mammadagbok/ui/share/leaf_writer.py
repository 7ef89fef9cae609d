"""Setting a part of a page in large type: heading, day, her words or her photo."""

from typing import Final

from PySide6.QtCore import QSize, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
)

from mammadagbok.domain.masking import MaskedText
from mammadagbok.ui.look import Look
from mammadagbok.ui.render.layout import CONTEXTUAL, STAND_INS
from mammadagbok.ui.share.leaves import Leaf
from mammadagbok.ui.theme import HEADING_SIZE, ROOM, SMALL, STEP

TYPE_SIZE: Final = 28
"""Pixels at 100 %: read at arm's length, by two side by side."""
_LINE: Final = 1.5
"""Line height, in parts of the type size."""
_BOLD: Final = 700
_PHOTO: Final = "photo"


class LeafWriter:
    """Writes into an empty document, from its top; with `in_middle`, each line in its middle."""

    def __init__(self, look: Look, document: QTextDocument, *, in_middle: bool) -> None:
        self._look, self._document = look, document
        self._alignment = Qt.AlignmentFlag.AlignHCenter if in_middle else Qt.AlignmentFlag(0)
        self._cursor = QTextCursor(document)

    def add_words(self, leaf: Leaf) -> None:
        """Add all that can be read in this part, each line as she broke it."""
        palette = self._look.theme.palette
        self._cursor.beginEditBlock()
        if leaf.heading is not None:
            self._add(leaf.heading.text, self._type(TYPE_SIZE, palette.ink, _BOLD))
        self._add(leaf.day, self._type(HEADING_SIZE, palette.soft))
        if isinstance(leaf.content, MaskedText):
            self._add(leaf.content.text, self._type(TYPE_SIZE, palette.ink))
        self._cursor.endEditBlock()

    def add_told(self, told: str) -> None:
        """Add what the program has to say."""
        self._add(told, self._type(HEADING_SIZE, self._look.theme.palette.soft))

    def add_picture(self, picture: QImage, room: QSizeF, sharpness: float) -> None:
        """Add a picture as large as there is room for, and no larger than it is.

        `sharpness` is how many pixels of the screen there are to one of the window.
        """
        natural = QSizeF(picture.size())
        size = natural.scaled(room, Qt.AspectRatioMode.KeepAspectRatio).boundedTo(natural)
        fitting = picture.scaled(
            (size * sharpness).toSize().expandedTo(QSize(1, 1)),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        kind = QTextDocument.ResourceType.ImageResource.value
        self._document.addResource(kind, QUrl(_PHOTO), fitting)
        form = QTextImageFormat()
        form.setName(_PHOTO)
        form.setWidth(size.width())
        form.setHeight(size.height())
        form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignBottom)
        self._begin_block(QTextBlockFormat(), STEP)
        self._cursor.insertImage(form)

    def _add(self, text: str, form: QTextCharFormat) -> None:
        fixed = QTextBlockFormat.LineHeightTypes.FixedHeight.value
        gap = ROOM
        for line in text.splitlines():
            spacing = QTextBlockFormat()
            spacing.setLineHeight(round(_LINE * form.font().pixelSize()), fixed)
            self._begin_block(spacing, gap)
            self._cursor.insertText(line.translate(STAND_INS), form)
            gap = SMALL

    def _begin_block(self, spacing: QTextBlockFormat, gap: float) -> None:
        """Begin a line with this room above; the first has none."""
        spacing.setAlignment(self._alignment)
        if self._document.isEmpty():
            self._cursor.setBlockFormat(spacing)
        else:
            spacing.setTopMargin(self._look.px(gap))
            self._cursor.insertBlock(spacing)

    def _type(self, size: int, colour: str, weight: int = 400) -> QTextCharFormat:
        font = QFont(self._look.theme.family)
        font.setPixelSize(self._look.px(size))
        font.setWeight(QFont.Weight(weight))
        font.setFeature(CONTEXTUAL, 0)
        form = QTextCharFormat()
        form.setFont(font)
        form.setForeground(QColor(colour))
        return form
