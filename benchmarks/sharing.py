"""How long a page of 20 and of 200 entries takes: until it is seen, and until it is a file.

    python -m benchmarks.sharing TURNS

Each entry has its day and two names that were replaced. The preview counts from a page that is
known, and of which nothing is laid out yet, until its first sheet is painted; the file until all
its bytes are there. The floor has one QTextDocument of the same words in the same type: shown on
sheets of A4 in a widget, and printed by QPdfWriter. The first of each kind is not counted: it loads
what makes files.

What the floor does not do is told beside it: `share_200_look_ms` is how long it takes to look the
texts over before, `share_200_tick_ms` until the page is seen with one text more or less, and a
locked PDF and an ODT have no floor.
"""

import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from itertools import cycle, islice
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QSizeF
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QPageSize,
    QPainter,
    QPaintEvent,
    QPdfWriter,
    QTextDocument,
)
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks import texts
from benchmarks.figure import Figure, at_most, median, told
from benchmarks.painted import Painted
from benchmarks.turns import Taken, Watch, hand_over, in_turns, tell
from mammadagbok.domain.hints import Hints
from mammadagbok.domain.masking import MaskedText, look_over
from mammadagbok.domain.page import SharePage, SharePart
from mammadagbok.domain.people import NameSwap
from mammadagbok.domain.question import Decisions
from mammadagbok.domain.selection import Chosen
from mammadagbok.services.lexicon import WordLists
from mammadagbok.ui.render.layout import lay_out
from mammadagbok.ui.render.odt import to_odt
from mammadagbok.ui.render.pdf import to_locked_pdf, to_pdf
from mammadagbok.ui.share.preview import PagePreview
from mammadagbok.ui.theme import FONT

_COUNTS: Final = (20, 200)
_MANY: Final = 200
_ROUNDS: Final = 4
_GOAL_MS: Final = 2_000
_SIZE: Final = (640, 720)
_A4: Final = QSizeF(595, 842)
_TYPE_SIZE: Final = 11
_RESOURCES: Final = Path(__file__).parents[1] / "resources"
_NAMES: Final = (
    NameSwap("Mina, Minamor", "jenta"),
    NameSwap("Jonas", "gutten"),
    NameSwap("Anne-Mari", "en i gruppa"),
    NameSwap("Liv", "en jeg møtte"),
)
_HINTS: Final = Hints(WordLists(_RESOURCES / "spelling"))


def figures(turns: int) -> Iterator[Figure]:
    """Measure, and yield the figures of each number of entries."""
    for count in _COUNTS:
        for what in ("preview", "pdf"):
            pair = in_turns("sharing", turns, what, str(count))
            yield from pair.figures(f"share_{what}_{count}_ms")
    whole = median(pair.passed)
    yield at_most("share_200_ms", whole, _GOAL_MS, "ms")
    yield from _alone()


def _alone() -> Iterator[Figure]:
    """Tell of what has no floor."""
    watch = Watch()
    page = _page(_MANY)
    yield told("share_200_look_ms", watch.read().passed, "ms")
    ways: dict[str, Callable[[SharePage], object]] = {
        "share_200_laid_out": lay_out,
        "share_200_locked": lambda each: to_locked_pdf(each, "blåbær"),
        "share_200_odt": to_odt,
    }
    for name, way in ways.items():
        taken = _many(partial(way, page))
        yield told(f"{name}_ms", median([each.passed for each in taken]), "ms")
    yield told("share_200_tick_ms", _tick_ms(page), "ms")
    yield told("share_200_sheets", len(lay_out(page).sheets), "sheets")


def _written(count: int) -> Sequence[tuple[datetime, str]]:
    return [(at, f"Mina og Liv. {text}") for at, text in islice(texts.texts(_MANY), count)]


def _day(at: datetime) -> str:
    return f"{at.day}. {at.month}."


def _page(count: int) -> SharePage:
    parts = tuple(SharePart(_masked(text), day=_day(at)) for at, text in _written(count))
    return SharePage(parts, "nb-NO")


def _masked(text: str) -> MaskedText:
    return look_over(Chosen(text), _NAMES, Decisions(), _HINTS).masked


def _many(way: Callable[[], object]) -> list[Taken]:
    taken = list[Taken]()
    for _ in range(1 + _ROUNDS):
        watch = Watch()
        way()
        taken.append(watch.read())
    return taken[1:]


def _preview() -> tuple[PagePreview, Painted]:
    preview = PagePreview(QColor("white"), QColor("yellow"), QColor("black"))
    return preview, _on_screen(preview, _sheets_of(preview))


def _tick_ms(page: SharePage) -> float:
    preview, painted = _preview()
    pages = cycle((page, replace(page, parts=page.parts[1:])))

    def tick() -> None:
        painted.forget()
        preview.show_page(next(pages))
        painted.wait()

    return median([each.passed for each in _many(tick)])


def _preview_of_program(count: int) -> list[Taken]:
    preview, painted = _preview()

    def show(page: SharePage) -> None:
        preview.forget()
        painted.forget()
        preview.show_page(page)
        painted.wait()

    return _many(partial(show, _page(count)))


def _sheets_of(preview: PagePreview) -> QWidget:
    sheets = preview.widget()
    if sheets is None:
        raise TypeError("the preview has no sheets")
    return sheets


class _Sheet(QWidget):
    """The floor's preview: the first sheet of a document."""

    def __init__(self) -> None:
        super().__init__()
        self.document = QTextDocument()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is in sight."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor("white"))
        self.document.drawContents(painter, event.rect())
        painter.end()


def _plain(count: int) -> str:
    return "\n".join(f"{_day(at)}\n{text}" for at, text in _written(count))


def _document(words: str) -> QTextDocument:
    font, made = QFont(FONT), QTextDocument()
    font.setPixelSize(_TYPE_SIZE)
    made.setDefaultFont(font)
    made.setPlainText(words)
    return made


def _preview_of_floor(count: int) -> list[Taken]:
    sheet, words = _Sheet(), _plain(count)
    painted = _on_screen(sheet, sheet)

    def show() -> None:
        painted.forget()
        sheet.document = _document(words)
        sheet.document.setPageSize(_A4)
        sheet.document.pageCount()
        sheet.update()
        painted.wait()

    return _many(show)


def _on_screen(window: QWidget, painted: QWidget) -> Painted:
    window.resize(*_SIZE)
    window.show()
    seen = Painted(painted)
    seen.wait()
    return seen


def _pdf_of_program(count: int) -> list[Taken]:
    return _many(partial(to_pdf, _page(count)))


def _pdf_of_floor(count: int) -> list[Taken]:
    words = _plain(count)

    def write() -> bytes:
        document, buffer = _document(words), QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        document.print_(writer)
        del writer
        return bytes(buffer.data().data())

    return _many(write)


_WAYS: Final[dict[tuple[str, str], Callable[[int], list[Taken]]]] = {
    ("program", "preview"): _preview_of_program,
    ("program", "pdf"): _pdf_of_program,
    ("floor", "preview"): _preview_of_floor,
    ("floor", "pdf"): _pdf_of_floor,
}


def main(arguments: list[str]) -> None:
    """Print the figures, or what one of the two takes."""
    app = QApplication(["notater"])
    for face in sorted((_RESOURCES / "fonts").glob("*.otf")):
        QFontDatabase.addApplicationFont(str(face))
    if len(arguments) == 1:
        tell(figures(int(arguments[0])))
    else:
        subject, what, count = arguments
        hand_over(_WAYS[subject, what](int(count)))
    del app


if __name__ == "__main__":
    main(sys.argv[1:])
