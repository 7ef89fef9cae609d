"""What a card of settings is made of, read off its labels: no card has to know of the search."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLayout,
    QLayoutItem,
    QLineEdit,
    QWidget,
)

from mammadagbok.ui.widgets.layouts import Card

_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


@dataclass(frozen=True, slots=True)
class Piece:
    """Widgets that come and go together: one setting, or what the whole card is about."""

    widgets: tuple[QWidget, ...]

    def words(self) -> str:
        """Return what stands there: headings, sentences, answers. What is hidden does not count."""
        seen = [each for each in self.widgets if not each.isHidden()]
        return "\n".join(text for each in seen for text in _texts(each))


@dataclass(frozen=True, slots=True)
class CardPieces:
    """A card's heading with its sentence, what else belongs to all of it, and its settings.

    A setting is a part of the card that begins with a strong line of its own.
    """

    head: Piece
    rest: Piece
    settings: tuple[Piece, ...]


def pieces(card: Card) -> CardPieces:
    """Return what the card is made of now."""
    head: list[QWidget] = []
    rest: list[QWidget] = []
    settings: list[Piece] = []
    for item in _items(card.body):
        widgets = list(_widgets(item))
        if _is_head(item, begun=bool(head), over=bool(rest or settings)):
            head += widgets
        elif _is_setting(item):
            settings.append(Piece(tuple(widgets)))
        else:
            rest += widgets
    return CardPieces(Piece(tuple(head)), Piece(tuple(rest)), tuple(settings))


def _items(layout: QLayout) -> Iterator[QLayoutItem]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if item is not None:
            yield item


def _widgets(item: QLayoutItem) -> Iterator[QWidget]:
    """Yield the item's widget, or those of the layout it is."""
    if (widget := item.widget()) is not None:
        yield widget
    elif (inner := item.layout()) is not None:
        for each in _items(inner):
            yield from _widgets(each)


def _is_head(item: QLayoutItem, *, begun: bool, over: bool) -> bool:
    role = _role(item.widget())
    return role == "heading" or (role == "soft" and begun and not over)


def _is_setting(item: QLayoutItem) -> bool:
    widget = item.widget()
    inner = widget.layout() if widget is not None else item.layout()
    first = next(_items(inner), None) if inner is not None else None
    return first is not None and _role(first.widget()) == "strong"


def _role(widget: QWidget | None) -> str:
    return str(widget.property("role")) if isinstance(widget, QLabel) else ""


def _texts(widget: QWidget) -> Iterable[str]:
    match widget:
        case QLabel():
            # What is small adds to the rest, or is about something else.
            yield "" if _role(widget) == "small" else widget.text()
        case QAbstractButton():
            yield widget.text()
        case QComboBox():
            yield from (widget.itemText(number) for number in range(widget.count()))
        case QLineEdit():
            yield widget.text()
        case _:
            for each in widget.findChildren(QWidget, options=_DIRECT):
                if not each.isHidden():
                    yield from _texts(each)
