"""Texts that are drawn where they have too little room, whoever draws them.

Cut off at an edge, over one another, or cut short by «…» though they are ours: only her own words
may end so.
"""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QLineEdit,
    QTextEdit,
    QWidget,
)

from drawn import Drawn, drawing_of

_CATALOGUES: Final = Path(__file__).resolve().parents[1] / "resources" / "i18n"
_SPARE: Final = 2.0
"""Pixels: Qt rounds, and the broader edge of what has the keyboard takes from the room inside."""
_ENDING_SO: Final = re.compile(r">([^<>]*…)<")
_ENDLESS: Final = 1 << 24
_CUT: Final = "…"
_MAY_BREAK: Final = "\u200b"
_TELLING: Final = 12
"""Signs before «…» that tell whose words they are."""


def misdrawn(window: QWidget, hers: str) -> list[str]:
    """Say of every text drawn in the window, also where it scrolls, what is wrong with it.

    `hers` is all that she has written.
    """
    whole = drawing_of(window)
    wrongs = list(_wrongs(window, whole.texts, hers))
    for area in whole.areas:
        inside = area.widget()
        if inside is not None and inside.height() > area.viewport().height():
            wrongs += _wrongs(inside, drawing_of(inside).texts, hers)
    return list(dict.fromkeys(wrongs))


def all_words(content: Path) -> str:
    """Return every word of a practice journal, for `hers`."""
    left, words = [json.loads(content.read_bytes())], list[str]()
    while left:
        match left.pop(0):
            case dict() as each:
                left = [*each.values(), *left]
            case list() as each:
                left = [*each, *left]
            case str() as each:
                words += each.split()
    return " ".join(words)


def _wrongs(root: QWidget, drawn: Iterable[Drawn], hers: str) -> Iterator[str]:
    rooms, texts = _Rooms(root), _once(drawn)
    for each in texts:
        yield from (f"{_named(each)} {wrong}" for wrong in rooms.cuts(each))
        if each.words.endswith(_CUT) and not _may_end_so(each.words, hers):
            yield f"{_named(each)} is cut short"
    yield from _overlaps([(each, rooms.seen(each)) for each in texts])


def _once(texts: Iterable[Drawn]) -> list[Drawn]:
    """Put together what is drawn in several pieces, as a line with a marked word in it is."""
    kept: dict[tuple[str, QPoint], Drawn] = {}
    for each in texts:
        key = each.words, each.ink.topLeft().toPoint()
        before, clip = kept.get(key, each).clip, each.clip
        clip = None if before is None or clip is None else before | clip
        kept[key] = replace(each, clip=clip)
    return list(kept.values())


class _Rooms:
    """Where in the root what a part draws can stand and be seen, asked for once each."""

    def __init__(self, root: QWidget) -> None:
        self._root = root
        self._known: dict[QWidget, tuple[QRectF, QRectF]] = {}

    def cuts(self, text: Drawn) -> Iterator[str]:
        """Say at which edges the text is cut off and cannot be scrolled to."""
        if _is_written_in(text.part):
            return
        if text.clip is not None and (sides := _beyond(text, text.clip)):
            yield f"is cut off {sides} by what is drawn around it"
        elif sides := _beyond(text, self._room(text.part)[0]):
            yield f"is cut off {sides}"

    def seen(self, text: Drawn) -> QRectF:
        """Return what can be seen of the text."""
        return text.ink & (text.clip or text.ink) & self._room(text.part)[1]

    def _room(self, part: QWidget) -> tuple[QRectF, QRectF]:
        """Return where the part's words have room, and where they are seen."""
        if part not in self._known:
            place = QRectF(part.rect().translated(part.mapTo(self._root, QPoint())))
            around = None if part is self._root else part.parentWidget()
            room, seen = (place, place) if around is None else self._room(around)
            own = _without_end(place) if _scrolls(part) else place
            room = _without_end(room) if _scrolls(part) else room
            self._known[part] = own & room, place & seen
        return self._known[part]


def _without_end(room: QRectF) -> QRectF:
    """Return as much room above and below as anything can take: it scrolls."""
    return QRectF(room.left(), -_ENDLESS, room.width(), 2 * _ENDLESS)


def _is_written_in(part: QWidget) -> bool:
    """True of a field with her words in it, which moves as she writes."""
    around = part.parentWidget()
    if isinstance(part, QLineEdit):
        return bool(part.text()) and not isinstance(around, QAbstractSpinBox)
    return isinstance(around, QTextEdit) and not around.document().isEmpty()


def _scrolls(part: QWidget) -> bool:
    around = part.parentWidget()
    return isinstance(around, QAbstractScrollArea) and around.viewport() is part


def _beyond(text: Drawn, room: QRectF) -> str:
    roomy, ink = room.adjusted(-_SPARE, -_SPARE, _SPARE, _SPARE), text.ink
    if roomy.contains(ink):
        return ""
    sides = {
        "left": ink.left() < roomy.left(),
        "right": ink.right() > roomy.right(),
        "above": ink.top() < roomy.top(),
        "below": ink.bottom() > roomy.bottom(),
    }
    return " and ".join(side for side, is_cut in sides.items() if is_cut)


def _may_end_so(words: str, hers: str) -> bool:
    seen = words.replace(_MAY_BREAK, "").strip()
    before = seen.removesuffix(_CUT).strip()[-_TELLING:]
    return before in hers or any(each.endswith(seen) for each in _so_ending())


@cache
def _so_ending() -> frozenset[str]:
    """Return every text of ours that ends in «…»."""
    catalogues = (each.read_text("utf-8") for each in _CATALOGUES.glob("*.ts"))
    return frozenset(text for each in catalogues for text in _ENDING_SO.findall(each))


def _overlaps(texts: list[tuple[Drawn, QRectF]]) -> Iterator[str]:
    left = sorted((each for each in texts if not each[1].isEmpty()), key=lambda each: each[1].top())
    for number, (one, place) in enumerate(left):
        for other, there in left[number + 1 :]:
            if there.top() >= place.bottom() - _SPARE:
                break
            shared = place & there
            if min(shared.width(), shared.height()) > 2 * _SPARE:
                yield f"{_named(one)} and {_named(other)} stand over one another"


def _named(text: Drawn) -> str:
    return f"«{text.words.strip()}» in {_called(text.part)}"


def _called(part: QWidget) -> str:
    each: QWidget | None = part
    while each is not None and (not each.objectName() or each.objectName().startswith("qt_")):
        each = each.parentWidget()
    return f"{type(part).__name__} {each.objectName() if each else ''}"
