"""What the journal keeps of a page copied from another program: words, and how some of them look.

Bold, italic, lists, quotes and line breaks stay. Pictures, addresses, fonts, colours, comments and
whatever cannot be seen do not; nothing that the page names is ever fetched or opened.
"""

import re
from collections import Counter
from dataclasses import dataclass, replace
from typing import Final

from mammadagbok.domain.hidden import Rules, Sight, parsed_style
from mammadagbok.domain.markup import SOFT_BREAK, Block, BlockKind, Document, Run
from mammadagbok.domain.tag_soup import BrokenPageError, Raw, Tag, Words, taken_apart


def _tags(names: str) -> frozenset[str]:
    return frozenset(names.split())


_UNSEEN: Final = _tags(
    "head object embed applet frame svg math audio video canvas map select datalist button meter "
    "progress xml rp"
)
_ALONE: Final = _tags("area base br col embed frame hr img input link meta param source track wbr")
_BLOCKS: Final = _tags(
    "address article aside blockquote body caption center dd details dialog div dl dt fieldset "
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav "
    "ol p pre search section summary table tbody tfoot thead tr ul"
)
_CELLS: Final = _tags("td th")
_BOLD: Final = _tags("b strong h1 h2 h3 h4 h5 h6 th")
_ITALIC: Final = _tags("i em cite dfn var address")
_LISTS: Final = {"ul": BlockKind.BULLET, "menu": BlockKind.BULLET, "ol": BlockKind.NUMBER}
_SPACE: Final = re.compile("[ \t\n\r\f]+")
_NUMBERED: Final = re.compile(r"\s*\(?(?:\d+|[a-zA-Z]|[ivxIVX]+)[.)]")
_DEEPEST: Final = 500
"""Browsers let no page go deeper either."""
_BOLD_FROM: Final = 600
_PLAIN_SIGHT: Final = Sight()


def from_html(page: str, *, is_alone: bool = False) -> Document:
    """Return what is seen of a page.

    When a tag in it never ends that is what stands before the tag, if the page `is_alone`: nothing
    else tells its words. Otherwise raises BrokenPageError.
    """
    reader = _Reader()
    try:
        for part in taken_apart(page):
            reader.read(part)
    except BrokenPageError:
        if not is_alone:
            raise
    return reader.document()


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the reader stands, and how what stands there looks."""

    tag: str = ""
    bold: bool = False
    italic: bool = False
    is_unseen: bool = False
    """In something that holds no words of the page."""
    sight: Sight = _PLAIN_SIGHT
    is_mark: bool = False
    """The bullet or number that Word writes out before the words of an item."""
    keeps_space: bool = False
    in_item: bool = False
    list: BlockKind = BlockKind.BULLET
    kind: BlockKind = BlockKind.PARAGRAPH

    @property
    def unseen(self) -> bool:
        return self.is_unseen or not self.sight.is_seen


class _Reader:
    """Gathers blocks while it goes through a page."""

    def __init__(self) -> None:
        self._open = [_Place()]
        self._tags = Counter[str]()
        self.rules = Rules()
        self._blocks: list[Block] = []
        self._runs: list[Run] = []
        self._kind = BlockKind.PARAGRAPH
        self._is_bare = False
        """In a paragraph in which there is nothing yet."""

    def document(self) -> Document:
        """Return the blocks so far, without empty ones at the edges."""
        self._end_block()
        blocks = self._blocks
        while blocks and not blocks[-1].runs:
            blocks.pop()
        first = next((at for at, block in enumerate(blocks) if block.runs), 0)
        return tuple(blocks[first:]) or (Block(),)

    def read(self, part: Words | Tag | Raw) -> None:
        """Go on by a part of the page."""
        match part:
            case Words(text=text):
                self.take(text)
            case Raw(name="style", content=sheet):
                self.rules.learn(sheet)
            case Tag(is_end=True, name=name):
                self.leave(name)
            case Tag(name=name, told=told):
                self.enter(name, told)

    def enter(self, tag: str, told: dict[str, str]) -> None:
        """Go into an element."""
        if tag == "br":
            self._break_line()
        self._close_implied(tag)
        if tag in _BLOCKS:
            self._end_block()
        if tag in _ALONE or len(self._open) > _DEEPEST:
            return
        inside = self._inside(tag, told)
        self._open.append(inside)
        self._tags[tag] += 1
        if tag in _BLOCKS:
            self._kind, self._is_bare = inside.kind, tag == "p"
        elif tag in _CELLS and self._runs:
            self._runs.append(Run("\t"))

    def leave(self, tag: str) -> None:
        """Leave an element, and what was left open in it."""
        if tag == "br":
            self._break_line()
        if not self._tags[tag]:
            return
        if tag in _BLOCKS:
            # A paragraph with nothing in it is an empty line.
            self._end_block(is_line=self._is_bare and not self._open[-1].unseen)
            self._is_bare = False
        self._close(tag)
        if tag in _BLOCKS:
            self._kind = self._open[-1].kind

    def take(self, data: str) -> None:
        """Take words in, if they can be seen."""
        place = self._open[-1]
        if place.is_mark and not self._runs:
            self._kind = BlockKind.NUMBER if _NUMBERED.match(data) else self._kind
        elif not place.unseen and not place.is_mark:
            self._add(data, place)

    def _inside(self, tag: str, told: dict[str, str]) -> _Place:
        around = self._open[-1]
        style = self.rules.of(tag, told) | parsed_style(told.get("style", ""))
        weight = style.get("font-weight", "")
        bold = _is_bold(weight) if weight else around.bold or tag in _BOLD
        slant = style.get("font-style", "")
        italic = slant in ("italic", "oblique") if slant else around.italic or tag in _ITALIC
        is_folded = tag == "dialog" and "open" not in told
        return replace(
            around,
            tag=tag,
            bold=bold,
            italic=italic,
            is_unseen=around.is_unseen or tag in _UNSEEN or is_folded,
            sight=around.sight.inside(told, style),
            is_mark=around.is_mark or style.get("mso-list") == "ignore",
            keeps_space=tag == "pre" or style.get("white-space", "") in ("pre", "pre-wrap"),
            in_item=tag == "li" or (around.in_item and tag not in _LISTS),
            list=_LISTS.get(tag, around.list),
            kind=_kind(tag, style, around),
        )

    def _add(self, data: str, place: _Place) -> None:
        if not place.keeps_space:
            data = _SPACE.sub(" ", data)
            if not self._runs or self._runs[-1].text.endswith((" ", "\t", SOFT_BREAK)):
                data = data.removeprefix(" ")
        first, *more = data.split("\n") if place.keeps_space else [data]
        look = Run("", bold=place.bold, italic=place.italic)
        self._runs += [replace(look, text=first)] if first else []
        for line in more:
            self._end_block(is_line=True)
            self._runs += [replace(look, text=line)] if line else []

    def _break_line(self) -> None:
        if self._open[-1].unseen:
            return
        self._is_bare = False
        if self._kind in (BlockKind.BULLET, BlockKind.NUMBER):
            self._runs.append(Run(SOFT_BREAK))
        else:
            kind = self._kind
            self._end_block(is_line=True)
            self._kind = kind

    def _end_block(self, *, is_line: bool = False) -> None:
        """Put the words so far down as a block. Without words it is one when it `is_line`."""
        runs, self._runs = _trimmed(self._runs), []
        if runs or is_line:
            self._blocks.append(Block(runs, self._kind if runs else BlockKind.PARAGRAPH))

    def _close_implied(self, tag: str) -> None:
        """Close what this element cannot stand in: nobody has to write those ends."""
        if tag in _BLOCKS and self._tags["p"]:
            self._end_block()
            self._close("p")
        if tag == "li" and self._open[-1].in_item:
            self._end_block()
            self._close("li")

    def _close(self, tag: str) -> None:
        while self._tags[tag]:
            left = self._open.pop().tag
            self._tags[left] -= 1
            if left == tag:
                break


def _trimmed(runs: list[Run]) -> tuple[Run, ...]:
    """Return the runs without space at the end, or nothing when there is nothing but space."""
    kept = list(runs)
    while kept and not kept[-1].text.strip():
        kept.pop()
    if kept:
        kept[-1] = replace(kept[-1], text=kept[-1].text.rstrip())
    return tuple(kept)


def _kind(tag: str, style: dict[str, str], around: _Place) -> BlockKind:
    if tag == "li":
        return around.list
    if style.get("mso-list", "none") not in ("none", "ignore"):
        return BlockKind.BULLET
    if tag == "blockquote":
        return BlockKind.QUOTE
    return BlockKind.PARAGRAPH if tag in _LISTS else around.kind


def _is_bold(weight: str) -> bool:
    return int(weight) >= _BOLD_FROM if weight.isdecimal() else weight in ("bold", "bolder")
