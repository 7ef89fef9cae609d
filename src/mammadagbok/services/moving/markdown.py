"""Markdown as Obsidian, Jekyll, Hugo and Day One write it, turned into what the journal keeps.

Bold, italic, lists and quotes stay what they are. Of all else the words stay: headings become bold
lines, links keep title and address in brackets, pictures are noted for whoever can find them.
"""

import html
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from mammadagbok.domain.markup import Block, BlockKind, Document, Run
from mammadagbok.services.moving.marks import Piece, flanked, runs

_MEANING: Final = {
    mark: meaning
    for meaning, marks in {"b": "** __", "i": "* _", "bi": "*** ___", "": "~~ =="}.items()
    for mark in marks.split()
}
_TAGS: Final = (
    "a|abbr|b|big|br|center|cite|code|del|details|div|em|figcaption|figure|font|i|ins|kbd|mark|p|q|"
    "s|small|span|strong|sub|summary|sup|u"
)
_TOKEN: Final = re.compile(
    r"\\(?P<escaped>[!-/:-@\[-`{-~])"
    r"|(?P<ticks>`{1,3})(?P<code>[^`\n]{1,5000})(?P=ticks)(?!`)"
    r"|(?P<embed>!?)\[\[(?P<page>[^\[\]|\n]{1,500})(?:\|(?P<alias>[^\[\]\n]{0,500}))?\]\]"
    r"|(?P<picture>!?)\[(?P<words>(?:[^\[\]\\\n]|\\.){0,2000})\]"
    r"\((?:<(?P<quoted>[^<>\n]{0,2000})>|(?P<target>[^()\s<>]{0,2000}"
    r"(?:\([^()\s]{0,500}\)[^()\s]{0,500})?))"
    r"(?:\s+(?P<title>\"[^\"\n]{0,500}\"|'[^'\n]{0,500}'))?\s?\)"
    r"|<(?P<address>(?:https?://|mailto:)[^\s<>]{1,2000})>"
    r"|(?P<bare>https?://[^\s<>\"]{1,2000})"
    rf"|<(?P<ends>/?)(?P<tag>{_TAGS})(?:\s[^<>\n]{{0,500}})?/?>"
    r"|(?P<entity>&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)"
    r"|(?P<mark>\*{1,3}(?!\*)|_{1,3}(?!_)|~~|==)",
    re.IGNORECASE,
)
_HEADING: Final = re.compile(r" {0,3}#{1,6}[ \t]+(.*)")
_UNDERLINE: Final = re.compile(r" {0,3}=+[ \t]*")
_RULE: Final = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})")
_QUOTE: Final = re.compile(r" {0,3}(?:>[ \t]?)+(.*)")
_CALLOUT: Final = re.compile(r"\[![\w-]{1,40}\][+-]?[ \t]*")
_BULLET: Final = re.compile(r"[ \t]*[-*+•][ \t]+(?:\[(?P<task>[ xX])\][ \t]+)?(?P<words>.*)")
_NUMBER: Final = re.compile(r"[ \t]*(?P<number>\d{1,4})[.)][ \t]+(?P<words>.*)")
_FENCE: Final = re.compile(r" {0,3}(`{3,}|~{3,})([^`]*)")
_LANGUAGE: Final = re.compile(r"[A-Za-z0-9+#.-]*")
"""What follows a fence tells of code; anything else is words of hers."""
_CELLS: Final = re.compile(r"[ \t]*\|(.*)\|[ \t]*")
_RULED: Final = frozenset(" \t:|-")
"""What the line under a table's first row is made of."""
_HASHTAG: Final = re.compile(r"(?:^|(?<=[\s(]))#(?P<tag>[\w/-]{1,100})")
_LONGEST_LINE: Final = 100_000
"""Longer lines are no Markdown that a person wrote: their words are taken as they stand."""


@dataclass(slots=True)
class Reading:
    """What comes of a text: its blocks, the pictures it names in order, and its #tags."""

    blocks: Document = ()
    pictures: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)


def read_markdown(text: str, *, hashtags: bool = False) -> Reading:
    """Read a whole text. Never fails: what is no Markdown is words."""
    reading = Reading()
    blocks = _Blocks(reading)
    for line in text.split("\n"):
        if hashtags and len(line) <= _LONGEST_LINE and not blocks.is_code:
            reading.tags += hashtags_in(line)
        blocks.take(line)
    reading.blocks = trimmed(blocks.made)
    return reading


def trimmed(blocks: list[Block]) -> Document:
    """Return the blocks without empty ones first and last, and with one at most in a row.

    Where a picture stood, or a line was drawn, there are empty lines on both sides.
    """
    kept = list[Block]()
    for block in blocks:
        if block.text.strip() or (kept and kept[-1].text.strip()):
            kept.append(block)
    if kept and not kept[-1].text.strip():
        kept.pop()
    return tuple(kept)


def ends_in_numbers(blocks: list[Block]) -> bool:
    """True when the last words in them are an item of a numbered list."""
    last = next((block for block in reversed(blocks) if block.runs), None)
    return last is not None and last.kind is BlockKind.NUMBER


class _Blocks:
    """Takes line by line and keeps what was made of them."""

    def __init__(self, reading: Reading) -> None:
        self.made = list[Block]()
        self._reading = reading
        self._fence = ""
        self._number = 0

    @property
    def is_code(self) -> bool:
        return bool(self._fence)

    def take(self, line: str) -> None:
        if len(line) > _LONGEST_LINE:
            self._add(Block((Run(line),)))
        elif self._fence or _FENCE.fullmatch(line):
            self._take_code(line)
        elif not line.strip():
            self.made.append(Block(()))
        elif not self._take_drawn(line):
            self._take_words(line)

    def _take_code(self, line: str) -> None:
        fence = _FENCE.fullmatch(line)
        if not self._fence and fence is not None:
            self._fence = fence[1]
            if not _LANGUAGE.fullmatch(words := fence[2].strip()):
                self._add(Block((Run(words),)))
        elif self._fence and line.strip() and set(line.strip()) == {self._fence[0]}:
            self._fence = ""
        else:
            self._add(Block((Run(line),) if line else ()))

    def _take_drawn(self, line: str) -> bool:
        """Take a line that is drawn and not read: below a heading, between parts, in a table."""
        if self._is_under_words() and _UNDERLINE.fullmatch(line):
            self.made[-1] = _bold(self.made[-1])
        elif _RULE.fullmatch(line):
            self._add(Block(()))
        elif not (self._is_under_words() and {"|", "-"} <= set(line) <= _RULED):
            return False
        return True

    def _is_under_words(self) -> bool:
        last = self.made[-1] if self.made else None
        return last is not None and last.kind is BlockKind.PARAGRAPH and bool(last.runs)

    def _take_words(self, line: str) -> None:
        if (found := _HEADING.fullmatch(line)) is not None:
            words = found[1].strip()
            without = words.rstrip("#")
            # A heading may be closed by marks of its own, with a space before them.
            closed = without.rstrip() if without != without.rstrip() or not without else words
            self._add(_bold(Block(self._runs(closed))))
        elif (found := _QUOTE.fullmatch(line)) is not None:
            words = _CALLOUT.sub("", found[1], count=1)
            self._add(Block(self._runs(words), BlockKind.QUOTE))
        elif (found := _BULLET.fullmatch(line)) is not None:
            task = {" ": "☐ ", "x": "☑ ", "X": "☑ "}.get(found["task"] or "", "")
            self._add(Block(self._runs(task + found["words"]), BlockKind.BULLET))
        elif (found := _NUMBER.fullmatch(line)) is not None and self._goes_on(found["number"]):
            self._number = int(found["number"])
            self.made.append(Block(self._runs(found["words"]), BlockKind.NUMBER))
        elif (found := _CELLS.fullmatch(line)) is not None:
            cells = (cell.strip() for cell in re.split(r"(?<!\\)\|", found[1]))
            self._add(Block(self._runs(" | ".join(cells))))
        else:
            self._add(Block(self._runs(line.strip().removesuffix("\\"))))

    def _goes_on(self, number: str) -> bool:
        """True when the list would show this number of itself: «17. mai» is no list.

        Empty lines between its items go, for a list that begins anew begins at one.
        """
        if not ends_in_numbers(self.made):
            self._number = 0
        if int(number) != self._number + 1:
            return False
        while self._number and self.made and not self.made[-1].runs:
            self.made.pop()
        return True

    def _add(self, block: Block) -> None:
        self.made.append(block)

    def _runs(self, line: str) -> tuple[Run, ...]:
        return runs(_pieces(line, self._reading.pictures.append), _MEANING)


def _pieces(line: str, note_picture: Callable[[str], None]) -> list[Piece]:
    pieces, at = list[Piece](), 0
    bold = italic = False
    for found in _TOKEN.finditer(line):
        pieces.append(Piece(line[at : found.start()], bold=bold, italic=italic))
        at = found.end()
        if found["tag"]:
            bold, italic = _inside(found, bold=bold, italic=italic)
            continue
        if found["mark"]:
            mark = found["mark"]
            opens, closes = flanked(line, found.start(), at, inside_words=not mark.startswith("_"))
            pieces.append(Piece(mark, True, opens, closes, bold, italic))
            continue
        pieces.append(Piece(_words(found, note_picture), bold=bold, italic=italic))
    pieces.append(Piece(line[at:], bold=bold, italic=italic))
    return [piece for piece in pieces if piece.text]


def _inside(found: re.Match[str], *, bold: bool, italic: bool) -> tuple[bool, bool]:
    tag, begins = found["tag"].lower(), not found["ends"]
    return (
        begins if tag in ("b", "strong") else bold,
        begins if tag in ("i", "em") else italic,
    )


def _words(found: re.Match[str], note_picture: Callable[[str], None]) -> str:
    """Return what a piece of markup says in words."""
    kind = found.lastgroup
    if found["escaped"]:
        return found["escaped"]
    if found["code"]:
        return found["code"]
    if found["entity"]:
        return html.unescape(found["entity"]).replace("\xa0", " ")
    if kind in ("address", "bare"):
        return found[kind]
    if found["page"] is not None:
        return _page(found, note_picture)
    return _link(found, note_picture)


def _page(found: re.Match[str], note_picture: Callable[[str], None]) -> str:
    page, alias = found["page"], found["alias"]
    if found["embed"] and is_picture(page):
        note_picture(page)
        # What Obsidian writes there is the width.
        return "" if not alias or alias.replace("x", "").isdigit() else alias
    return alias or page


def _link(found: re.Match[str], note_picture: Callable[[str], None]) -> str:
    target = found["quoted"] if found["quoted"] is not None else found["target"] or ""
    words = re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", found["words"])
    title = (found["title"] or "")[1:-1].strip()
    if found["picture"]:
        note_picture(target if "://" in target else _unquoted(target))
        return _in_brackets(words, title)
    words = re.sub(r"[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}", "", words)
    is_here = not target or target.startswith("#")
    return _in_brackets(words, title, "" if is_here else target)


def _in_brackets(words: str, *more: str) -> str:
    """Return the words, and in brackets after them what else there is and they do not say."""
    told = ", ".join(each for each in more if each and each != words)
    return f"{words} ({told})" if words and told else words or told


def hashtags_in(line: str) -> list[str]:
    """Return the #tags in a line, without their mark. A number alone is none."""
    found = (match["tag"].strip("/-") for match in _HASHTAG.finditer(line))
    return [tag for tag in found if any(sign.isalpha() for sign in tag)]


def is_picture(name: str) -> bool:
    """True for names of files that hold a picture."""
    return bool(re.search(r"\.(?:jpe?g|png|gif|webp|bmp|heic|heif|tiff?|svg|avif)$", name, re.I))


def _unquoted(target: str) -> str:
    """Return an address with its %20 and the like written out."""
    signs = re.sub(
        rb"%([0-9A-Fa-f]{2})",
        lambda found: bytes.fromhex(found[1].decode()),
        target.encode("utf-8", "surrogatepass"),
    )
    return signs.decode("utf-8", "replace")


def _bold(block: Block) -> Block:
    made = tuple(Run(run.text, bold=True, italic=run.italic) for run in block.runs)
    return Block(made, block.kind)
