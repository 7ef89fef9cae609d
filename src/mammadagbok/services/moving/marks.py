"""Bold and italic between marks in a line, in time that grows with the line and no faster."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from mammadagbok.domain.markup import Run


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a line: words, or a mark that may open and close something."""

    text: str
    is_mark: bool = False
    opens: bool = False
    closes: bool = False
    bold: bool = False
    italic: bool = False


def runs(pieces: Sequence[Piece], meaning: Mapping[str, str]) -> tuple[Run, ...]:
    """Return the words of a line with what lies between two equal marks made bold or italic.

    `meaning` has "b", "i", "bi" or "" (the mark goes, the words stay as they are) for each mark.
    A mark without another is a word like any other.
    """
    paired = _pairs(pieces)
    bold = italic = 0
    made = list[Run]()
    for place, piece in enumerate(pieces):
        step = paired.get(place)
        if step is None:
            is_bold, is_italic = bold > 0 or piece.bold, italic > 0 or piece.italic
            _join(made, Run(piece.text, bold=is_bold, italic=is_italic))
        else:
            bold += step * ("b" in meaning[piece.text])
            italic += step * ("i" in meaning[piece.text])
    return tuple(made)


def flanked(line: str, start: int, end: int, *, inside_words: bool) -> tuple[bool, bool]:
    """Return whether the mark from `start` to `end` can open, and whether it can close.

    It holds on to a word on its inner side; unless `inside_words`, it does not stand within one.
    """
    before, after = line[start - 1 : start], line[end : end + 1]
    opens, closes = bool(after.strip()), bool(before.strip())
    if not inside_words:
        opens, closes = opens and not before.isalnum(), closes and not after.isalnum()
    return opens, closes


def _pairs(pieces: Sequence[Piece]) -> dict[int, int]:
    """Return 1 for the places of marks that open, and -1 for those that close."""
    waiting, paired = dict[str, int](), dict[int, int]()
    for place, piece in enumerate(pieces):
        if not piece.is_mark:
            continue
        opened = waiting.get(piece.text)
        if piece.closes and opened is not None and opened < place - 1:
            paired[opened], paired[place] = 1, -1
            del waiting[piece.text]
        elif piece.opens and opened is None:
            waiting[piece.text] = place
    return paired


def _join(made: list[Run], run: Run) -> None:
    if not run.text:
        return
    last = made[-1] if made else None
    if last is not None and (last.bold, last.italic) == (run.bold, run.italic):
        made[-1] = Run(last.text + run.text, bold=last.bold, italic=last.italic)
    else:
        made.append(run)
