"""A text in pieces she can choose among: its sentences, and at their place what others said."""

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from itertools import groupby

from mammadagbok.domain.markup import Run, own_lines
from mammadagbok.domain.sentences import sentence_spans


@dataclass(frozen=True, slots=True)
class Piece:
    """A sentence, or what stands of one beside what others said.

    `gap` is what stands between it and the piece before it, '' before the first. `others` tells
    that it is «sagt av andre». `own_gap` is what stands between it and the piece of hers before it
    when what others said there stays out; None where they said nothing.
    """

    text: str
    gap: str = ""
    others: bool = False
    own_gap: str | None = None


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Words of one line that others said, or of hers and then what of them stays without those."""

    text: str
    own: str
    others: bool = False


_Line = tuple[Sequence[_Stretch], bool]
"""The stretches of a line, and whether anything of it stays without what others said."""


def pieces_of(stored: str) -> tuple[Piece, ...]:
    """Return the pieces of a stored text. Those of hers, joined, are `without_others` of it."""
    return _pieces(_lines(stored))


def plain_pieces(words: str) -> tuple[Piece, ...]:
    """Return the pieces of plain words, all of them hers."""
    return _pieces(((_Stretch(line, line),), True) for line in words.split("\n"))


def together(parts: Iterable[Sequence[Piece]]) -> tuple[Piece, ...]:
    """Return the pieces of several texts as those of one, with a line break between them."""
    found = list[Piece]()
    for pieces in parts:
        if not found:
            found += pieces
            continue
        first_own = next((each for each in pieces if not each.others), None)
        for at, each in enumerate(pieces):
            gap = "\n" if at == 0 else each.gap
            own_gap = "\n" if each is first_own and at else each.own_gap
            found.append(Piece(each.text, gap, each.others, own_gap))
    return tuple(found)


def joined(pieces: Sequence[Piece], chosen: AbstractSet[int]) -> str:
    """Return these of the pieces as one text, in order, in which nothing tells what is left out.

    Neighbours stand as they stood. Between others there is one space, or a line break when they
    stood in different lines.
    """
    parts = list[str]()
    before = -1
    for at, piece in enumerate(pieces):
        if at in chosen:
            parts += [_between(pieces, before, at) if parts else "", piece.text]
            before = at
    return "".join(parts)


def _between(pieces: Sequence[Piece], before: int, at: int) -> str:
    last, piece, skipped = pieces[before], pieces[at], pieces[before + 1 : at]
    if not (last.others or piece.others) and all(each.others for each in skipped):
        return piece.gap if piece.own_gap is None else piece.own_gap
    if not skipped:
        return piece.gap
    return "\n" if any("\n" in each.gap for each in (*skipped, piece)) else " "


def _lines(stored: str) -> Iterator[_Line]:
    for block, own in own_lines(stored):
        runs = zip(block.runs, own or ("",) * len(block.runs), strict=True)
        alike = groupby(runs, key=_is_others)
        yield [_stretch(list(some), others=others) for others, some in alike], own is not None


def _is_others(run: tuple[Run, str]) -> bool:
    return run[0].others


def _stretch(runs: Sequence[tuple[Run, str]], *, others: bool) -> _Stretch:
    text = "".join(run.text for run, _ in runs)
    return _Stretch(text, "".join(own for _, own in runs), others)


def _pieces(lines: Iterable[_Line]) -> tuple[Piece, ...]:
    walk = _Walk()
    for stretches, stays in lines:
        walk.begin_line(stays=stays)
        for stretch in stretches:
            walk.take(stretch)
    return tuple(walk.pieces)


@dataclass(slots=True)
class _Walk:
    """Goes through the lines of a text. `_gap` is what has stood since the last piece, `_own_gap`
    since the last one of hers when what others said stays out. `_ends_bare` tells that the line
    has words of hers, and then of others to its end.
    """

    pieces: list[Piece] = field(default_factory=list)
    _gap: list[str] = field(default_factory=list)
    _own_gap: list[str] = field(default_factory=list)
    _has_line: bool = False
    _has_own_line: bool = False
    _has_own: bool = False
    _stays: bool = False
    _ends_bare: bool = False

    def begin_line(self, *, stays: bool) -> None:
        """Go on to the next line, of which something `stays` without what others said."""
        if self._has_line:
            self._gap.append("\n")
        if self._ends_bare:
            self._own_gap = ["".join(self._own_gap).rstrip()]
        self._stays, self._ends_bare = stays, False
        if self._has_own_line and stays:
            self._own_gap.append("\n")
        self._has_line, self._has_own_line = True, self._has_own_line or stays

    def take(self, stretch: _Stretch) -> None:
        """Take in the words that come next in the line."""
        if stretch.text.strip():
            self._ends_bare = stretch.others and self._stays
        at = 0
        for span in sentence_spans(stretch.text):
            self._pass(stretch, at, span.start)
            self._put(stretch.text[span.start : span.end], others=stretch.others)
            at = span.end
        self._pass(stretch, at, len(stretch.text))

    def _pass(self, stretch: _Stretch, start: int, end: int) -> None:
        self._gap.append(stretch.text[start:end])
        left_out = len(stretch.text) - len(stretch.own)
        self._own_gap.append(stretch.own[max(0, start - left_out) : max(0, end - left_out)])

    def _put(self, words: str, *, others: bool) -> None:
        gap = "".join(self._gap) if self.pieces else ""
        own_gap = "".join(self._own_gap) if self._has_own else ""
        is_same = others or own_gap == gap
        self.pieces.append(Piece(words, gap, others, None if is_same else own_gap))
        self._gap.clear()
        if not others:
            self._own_gap.clear()
            self._has_own = True
