"""Labels by role: what the theme draws as title, heading, text, soft, small, chip."""

import re
from typing import Any, Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from mammadagbok.ui.theme import TEXT_LINE

_LONG: Final = re.compile(r"[^\s\u200b]{41,}")
"""No word that anybody says is so long, but an address of a web page is. One that may break
already breaks there alone."""
_STEP: Final = re.compile(r"\S{10,60}?(?<=[\w/.,?=&%-])(?=\w)")
"""Never between a letter and its accent, or inside a picture sign of several parts."""
_MAY_BREAK: Final = "\u200b"
_DAY: Final = re.compile(
    r"\b(\d{1,2}\.?) (?=(jan|feb|mar|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cs])\w*)",
    re.IGNORECASE,
)
"""What a day has before its month, in each language."""
_NUMBER: Final = re.compile(r"(?<=:) (?=\d)")
"""What a number to call has before it."""
_TOGETHER: Final = "\N{NO-BREAK SPACE}"
_ESCAPED: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
"""As `html.escape` has it, whose module brings all the names that signs have in HTML."""
_MOST_HEIGHTS: Final = 20
"""A page asks about few widths; a window that she drags larger, about all there are."""


class _Words(QLabel):
    """Remembers how high it is in each width, which Qt asks again and again while it lays out.

    Each time it would break the lines anew, a third of all work until a page stands. Where lines
    may break, an endless word breaks too: it would push everything else out of the window. A day
    keeps to its month, and no line begins with the dot between two parts.
    """

    def __init__(self, text: str, *, wrap: bool) -> None:
        super().__init__()
        self._given = ""
        self._heights: dict[int, int] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show these words."""
        self._given = text
        # Else the words themselves would stay behind here when others take their place.
        self._heights.clear()
        is_plain = self.wordWrap() and self.textFormat() is Qt.TextFormat.PlainText
        super().setText(_breaking_well(text) if is_plain else text)

    def text(self) -> str:
        """Return the words as they were given."""
        return self._given

    def heightForWidth(self, width: int) -> int:
        """Return what Qt finds for these words within these margins."""
        if width not in self._heights:
            if len(self._heights) == _MOST_HEIGHTS:
                self._heights.clear()
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    def setContentsMargins(self, *sides: Any) -> None:  # noqa: N802
        """Leave so much room around the words."""
        self._heights.clear()
        super().setContentsMargins(*sides)

    def changeEvent(self, event: QEvent) -> None:
        """Forget them all: the font may be another."""
        self._heights.clear()
        super().changeEvent(event)


def label(text: str, role: str = "text", *, tint: str | None = None, wrap: bool = True) -> QLabel:
    """Return a label of plain text in this role of the theme, in a tint's ink if given."""
    made = _Words(text, wrap=wrap)
    made.setProperty("role", role)
    if tint is not None:
        made.setProperty("tint", tint)
    if wrap:
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return made


def chip(text: str, tint: str) -> QLabel:
    """Return a small rounded label that names a kind."""
    made = label(text, "chip", tint=tint, wrap=False)
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return made


def fact(paragraph: str, role: str = "text") -> QLabel:
    """Return a paragraph of a fact text, its leading **bold** drawn bold."""
    made = label("", role)
    escaped = paragraph.translate(_ESCAPED)
    made.setTextFormat(Qt.TextFormat.RichText)
    bold = re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", escaped)
    made.setText(f'<p style="line-height: {round(100 * TEXT_LINE)}%">{bold}</p>')
    made.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    return made


def _breaking_well(text: str) -> str:
    together = _DAY.sub(rf"\1{_TOGETHER}", text).replace(" · ", f"{_TOGETHER}· ")
    return _LONG.sub(_in_steps, _NUMBER.sub(_TOGETHER, together))


def _in_steps(word: re.Match[str]) -> str:
    return _STEP.sub(lambda found: found[0] + _MAY_BREAK, word[0])
