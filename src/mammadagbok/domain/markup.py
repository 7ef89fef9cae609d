"""The stored form of a text: a small subset of Markdown, one line for each block she sees.

The rules stand in docs/file-format.md. Everything here takes time in proportion to its text.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial
from itertools import groupby
from typing import Final

SOFT_BREAK: Final = "\u2028"
"""A line break inside a block. What would be a new line of stored text stands as this."""
_CLOSING: Final = "]{.andre}"
_ESCAPED: Final = r"\\[\\*\[\]>.\-]"
_SIGN: Final = re.compile(rf"{_ESCAPED}|\*+|\[|{re.escape(_CLOSING)}")
_START: Final = re.compile(r"(?P<number>[0-9]{1,9}(?=\. ))|(?=> |- )")
_UNSAFE: Final = rf"\*|\\(?=[\\*\[\]>.\-]|\Z)|\](?={re.escape(_CLOSING[1:])})"
_UNSAFE_OUTSIDE: Final = re.compile(_UNSAFE)
_UNSAFE_INSIDE: Final = re.compile(rf"{_UNSAFE}|\[")
_MOST_STARS: Final = 3
"""More asterisks than this in a row mean nothing."""


class BlockKind(StrEnum):
    """What a line is."""

    PARAGRAPH = "paragraph"
    QUOTE = "quote"
    BULLET = "bullet"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Run:
    """Signs that look alike. `others`: «sagt av andre», a passage that stays out of shares."""

    text: str
    bold: bool = False
    italic: bool = False
    others: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """One line as she sees it; without runs an empty one."""

    runs: tuple[Run, ...] = ()
    kind: BlockKind = BlockKind.PARAGRAPH

    @property
    def text(self) -> str:
        """Its words as seen."""
        return "".join(run.text for run in self.runs)


Document = tuple[Block, ...]


def read(stored: str) -> Document:
    """Return what a stored text shows. Any string is one, and there is always a block."""
    return tuple(map(_block, stored.split("\n")))


def write(document: Document) -> str:
    """Return the stored form: `read` gives the normal form of the document back."""
    return join((block.kind, inline(block)) for block in document)


def normal(document: Document) -> Document:
    """Return the one of all documents that look like this: no run empty or like the one before it,
    no line break inside a run but a soft one, and at least one block.
    """
    return tuple(replace(block, runs=_merged(block.runs)) for block in document) or (Block(),)


def plain(stored: str) -> str:
    """Return the words as seen, with a line break between blocks."""
    return "\n".join(map(_words, stored.split("\n")))


def escaped(words: str) -> str:
    """Return the stored form of plain words: `plain` gives the very same words back."""
    return "\n".join(inline(Block((Run(line),))) for line in words.split("\n"))


def without_others(stored: str) -> str:
    """Return the words as seen without the passages that others said.

    A block that holds nothing else goes with them, and so do blanks that end a line before them.
    """
    return "\n".join(_line(block, own) for block, own in own_lines(stored) if own is not None)


def _line(block: Block, own: Iterable[str]) -> str:
    line = "".join(own)
    seen = (run.others for run in reversed(block.runs) if run.text.strip())
    return line.rstrip() if next(seen, False) else line


def own_lines(stored: str) -> Iterator[tuple[Block, tuple[str, ...] | None]]:
    """Yield each block, and of each run in it what stays when what others said is left out: ''
    for theirs, and one space less where their words stood between two. None: nothing stays, and
    the block goes with them.
    """
    for block in read(stored):
        own = tuple(_own(block.runs))
        stays = "".join(own)
        yield block, own if stays.strip() or stays == block.text else None


def is_blank(stored: str) -> bool:
    """True when no words are seen. Stops at the first that are."""
    return not any(line.strip() for line in lines(stored))


def lines(stored: str) -> Iterator[str]:
    """Yield the words of one block after another, as far as they are asked for."""
    start, end = 0, stored.find("\n")
    while end >= 0:
        yield _words(stored[start:end])
        start, end = end + 1, stored.find("\n", end + 1)
    yield _words(stored[start:])


def inline(block: Block) -> str:
    """Return the stored form of one block without the mark of its kind."""
    parts: list[str] = []
    bold = italic = others = False
    for run in _merged(block.runs):
        if run.others != others:
            # What is bold outside and inside is closed between, as other programs read it.
            parts += [_stars(bold, italic), "[" if run.others else _CLOSING]
            bold, italic, others = False, False, run.others
        parts += [_stars(bold != run.bold, italic != run.italic), _safe(run)]
        bold, italic = run.bold, run.italic
    parts += [_stars(bold, italic), _CLOSING if others else ""]
    line = "".join(parts)
    return _safe_start(line) if block.kind is BlockKind.PARAGRAPH else line


def join(blocks: Iterable[tuple[BlockKind, str]]) -> str:
    """Return the stored form of blocks given by `inline`, with numbers as she sees them."""
    written: list[str] = []
    number = 0
    for kind, line in blocks:
        number = number + 1 if kind is BlockKind.NUMBER else 0
        written.append(_mark(kind, number) + line)
    return "\n".join(written)


def _mark(kind: BlockKind, number: int) -> str:
    match kind:
        case BlockKind.PARAGRAPH:
            return ""
        case BlockKind.QUOTE:
            return "> "
        case BlockKind.BULLET:
            return "- "
        case BlockKind.NUMBER:
            return f"{number}. "


def _block(line: str) -> Block:
    kind, rest = _parted(line)
    return Block(_runs(rest), kind)


def _words(line: str) -> str:
    _, rest = _parted(line)
    if not _may_hold_signs(rest):
        return rest
    return "".join(run.text for run in _runs(rest))


def _parted(line: str) -> tuple[BlockKind, str]:
    """Return the kind of a line and what follows its mark."""
    start = _START.match(line)
    if start is None:
        return BlockKind.PARAGRAPH, line
    rest = line[start.end() + 2 :]
    if start["number"]:
        return BlockKind.NUMBER, rest
    return BlockKind.QUOTE if line.startswith(">") else BlockKind.BULLET, rest


def _runs(line: str) -> tuple[Run, ...]:
    """Return the runs of a line after its mark. What is not closed lasts to its end."""
    if not _may_hold_signs(line):
        return (Run(line),) if line else ()
    marks = _passage_marks(line)
    runs: list[Run] = []
    look, at = Run(""), 0
    for sign in _SIGN.finditer(line):
        start, found = sign.start(), sign[0]
        runs.append(replace(look, text=line[at:start]))
        at = sign.end()
        if start in marks:
            look = replace(look, others=found == "[")
        elif found[0] == "*" and len(found) <= _MOST_STARS:
            bold, italic = divmod(len(found), 2)
            look = replace(look, bold=look.bold ^ bool(bold), italic=look.italic ^ bool(italic))
        else:
            runs.append(replace(look, text=found[found[0] == "\\" :]))
    runs.append(replace(look, text=line[at:]))
    return _merged(runs)


def _passage_marks(line: str) -> frozenset[int]:
    """Return where passages open and close: each at its end and at the last «[» before it."""
    if _CLOSING not in line:
        return frozenset()
    found: set[int] = set()
    opened: int | None = None
    for sign in _SIGN.finditer(line):
        if sign[0] == "[":
            opened = sign.start()
        elif sign[0] == _CLOSING and opened is not None:
            found |= {opened, sign.start()}
            opened = None
    return frozenset(found)


def _merged(runs: Iterable[Run]) -> tuple[Run, ...]:
    filled = tuple(run for run in runs if run.text)
    if len(filled) <= 1 and not any("\n" in run.text for run in filled):
        return filled
    alike = groupby(filled, key=partial(replace, text=""))
    return tuple(
        replace(look, text="".join(run.text for run in some).replace("\n", SOFT_BREAK))
        for look, some in alike
    )


def _stars(bold: bool, italic: bool) -> str:
    return "*" * (2 * bold + italic)


def _may_hold_signs(line: str) -> bool:
    """False as for nearly every line, and far sooner than a pattern finds none."""
    return "*" in line or "[" in line or "\\" in line or _CLOSING in line


def _safe(run: Run) -> str:
    if not _may_hold_signs(run.text):
        return run.text
    unsafe = _UNSAFE_INSIDE if run.others else _UNSAFE_OUTSIDE
    return unsafe.sub(r"\\\g<0>", run.text)


def _safe_start(line: str) -> str:
    """Return a paragraph that nothing takes for another kind of block."""
    start = _START.match(line)
    return line if start is None else f"{line[: start.end()]}\\{line[start.end() :]}"


def _own(runs: tuple[Run, ...]) -> Iterator[str]:
    last = " "
    for before, run in zip((Run(""), *runs), runs, strict=False):
        gap = before.others and last.endswith(" ") and run.text.startswith(" ")
        own = "" if run.others else run.text[gap:]
        yield own
        last = own or last
