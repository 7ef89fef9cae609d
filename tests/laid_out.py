"""Texts that have too little room where they stand: cut off, clipped, or over one another."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QTextEdit,
    QWidget,
)

_ENDLESS: Final = 1 << 16
_SPARE: Final = 1
"""Pixels: Qt rounds."""
_BESIDE_TEXT: Final = 4
"""Pixels that Qt leaves beside the text of a line edit."""
_WRAPPED: Final = Qt.TextFlag.TextWordWrap
_QT_OWN: Final = "qt_"


def misfits(window: QWidget) -> list[str]:
    """Say of every text of ours in sight in the window that has too little room what is wrong."""
    seen = [each for each in _in_sight_of(window) if not _is_qts(each)]
    texts = [each for each in seen if says(each)]
    return [
        *(f"{_named(each)} {wrong}" for each in texts for wrong in _wrongs(each, window)),
        *(f"{_named(each)} is wider than can be seen of it" for each in seen if _too_wide(each)),
        *_overlaps(texts, window),
    ]


def says(part: QWidget) -> str:
    """Return the words of ours that the part shows, '' for none."""
    match part:
        case QLabel() | QAbstractButton():
            return part.text().replace("&", "")
        case QComboBox():
            return part.currentText() or part.placeholderText()
        case QLineEdit():
            return "" if part.text() else part.placeholderText()
        case QTextEdit():
            return part.placeholderText() if part.document().isEmpty() else ""
        case QAbstractSpinBox():
            return part.text()
        case _:
            return ""


def _in_sight_of(part: QWidget) -> Iterator[QWidget]:
    """Go through what stands inside and is shown; nothing in what is hidden can be seen."""
    if isinstance(part, QComboBox | QAbstractSpinBox):
        return
    for each in part.children():
        if isinstance(each, QWidget) and each.isVisible() and not each.isWindow():
            yield each
            yield from _in_sight_of(each)


def _is_qts(part: QWidget) -> bool:
    return part.objectName().startswith(_QT_OWN)


def _wrongs(part: QWidget, window: QWidget) -> Iterator[str]:
    needed, room = needs(part), part.size()
    if needed.width() > room.width() + _SPARE:
        yield f"needs {needed.width()} px and is {room.width()} wide"
    if needed.height() > room.height() + _SPARE:
        yield f"needs {needed.height()} px and is {room.height()} high"
    yield from _clipped(part, window)


def needs(part: QWidget) -> QSize:
    """Return the room that the words of the part take in the width that it has."""
    match part:
        case _ if isinstance(part, QLabel) and _draws_itself(part):
            return QSize()
        case QLabel():
            return _label_needs(part)
        case QCheckBox() | QRadioButton() if part.hasHeightForWidth():
            return QSize(part.minimumSizeHint().width(), part.heightForWidth(part.width()))
        case QAbstractButton():
            return _button_needs(part)
        case QComboBox():
            return _combo_needs(part)
        case QLineEdit():
            return _line_needs(part)
        case QTextEdit():
            return _page_needs(part)
        case _:
            return QSize(part.sizeHint().width(), part.fontMetrics().height())


def _draws_itself(part: QWidget) -> bool:
    """True where what is seen is a picture, and the text is for those who hear the window."""
    kinds = type(part).__mro__
    return any("paintEvent" in vars(each) for each in kinds[: kinds.index(QLabel)])


def _label_needs(part: QLabel) -> QSize:
    if not part.wordWrap():
        return part.sizeHint()
    around = part.width() - part.contentsRect().width() + 2 * part.margin()
    metrics = part.fontMetrics()
    is_rich = part.textFormat() is Qt.TextFormat.RichText
    words = [] if is_rich else [each for each in part.text().split() if len(each) <= 40]
    widest = max((metrics.horizontalAdvance(each) for each in words), default=0)
    return QSize(widest + around, part.heightForWidth(part.width()))


def _button_needs(part: QAbstractButton) -> QSize:
    """One line; the broader edge of the one with the keyboard takes from the room around it."""
    edges = 2 * part.hasFocus()
    return QSize(part.sizeHint().width() - edges, part.fontMetrics().height())


def _combo_needs(part: QComboBox) -> QSize:
    option = QStyleOptionComboBox()
    part.initStyleOption(option)
    field = part.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, part
    )
    said = (part.itemText(number) for number in range(part.count()))
    widest = max(map(part.fontMetrics().horizontalAdvance, said), default=0)
    return QSize(widest + part.width() - field.width(), part.fontMetrics().height())


def _line_needs(part: QLineEdit) -> QSize:
    option_room = part.width() - part.contentsRect().width()
    margins = part.textMargins()
    around = option_room + margins.left() + margins.right() + _BESIDE_TEXT
    metrics = part.fontMetrics()
    return QSize(metrics.horizontalAdvance(part.placeholderText()) + around, metrics.height())


def _page_needs(part: QTextEdit) -> QSize:
    margin = 2 * round(part.document().documentMargin())
    seen = part.viewport().size()
    room = QRect(0, 0, seen.width() - margin, _ENDLESS)
    took = part.fontMetrics().boundingRect(room, int(_WRAPPED), part.placeholderText())
    return QSize(took.width() + margin, took.height() + margin) + part.size() - seen


def _clipped(part: QWidget, window: QWidget) -> Iterator[str]:
    """Say what is cut by those that stand around it; a scrolling one may cut above and below."""
    place, inner = part.rect(), part
    while inner is not window and (around := inner.parentWidget()) is not None:
        place.translate(inner.pos())
        if place.left() < -_SPARE or place.right() > around.width() - 1 + _SPARE:
            yield f"is cut off at the side by {_named(around)}"
            return
        if _scrolls(around):
            place = place & around.rect()
            if place.isEmpty():
                return
        elif place.top() < -_SPARE or place.bottom() > around.height() - 1 + _SPARE:
            yield f"is cut off above or below by {_named(around)}"
            return
        inner = around


def _scrolls(around: QWidget) -> bool:
    area = around.parentWidget()
    return isinstance(area, QAbstractScrollArea) and area.viewport() is around


def _too_wide(part: QWidget) -> bool:
    inside = part.widget() if isinstance(part, QScrollArea) else None
    return inside is not None and inside.width() > part.width()


def _overlaps(texts: list[QWidget], window: QWidget) -> Iterator[str]:
    sights = _Sights(window)
    places = [(each, sights.of(each)) for each in texts]
    left = sorted(((e, p) for e, p in places if not p.isEmpty()), key=lambda each: each[1].top())
    for number, (one, place) in enumerate(left):
        for other, there in left[number + 1 :]:
            if there.top() >= place.bottom() - _SPARE:
                break
            shared = place & there
            if min(shared.width(), shared.height()) > 2 * _SPARE and not _holds(one, other):
                yield f"{_named(one)} and {_named(other)} stand over one another"


def _holds(one: QWidget, other: QWidget) -> bool:
    return one.isAncestorOf(other) or other.isAncestorOf(one)


class _Sights:
    """Where in the window what stands in it can be seen, asked for once each."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._known: dict[QWidget, tuple[QPoint, QRect]] = {window: (QPoint(), window.rect())}

    def of(self, part: QWidget) -> QRect:
        """Return as much of the part's place as nothing around it hides."""
        return self._find(part)[1]

    def _find(self, part: QWidget) -> tuple[QPoint, QRect]:
        if part not in self._known:
            around = part.parentWidget()
            assert around is not None, "it stands in the window"
            corner, seen = self._find(around)
            corner = corner + part.pos()
            self._known[part] = corner, QRect(corner, part.size()) & seen
        return self._known[part]


def _named(part: QWidget) -> str:
    said = says(part)
    chain, each = [part.objectName()], part.parentWidget()
    while each is not None and not chain[0]:
        chain[0] = "in " + each.objectName() if each.objectName() else ""
        each = each.parentWidget()
    return f"{type(part).__name__} {chain[0]}" + (f" «{said[:60]}»" if said else "")
