"""The markup that RedNotebook's texts are written in, turned into what the journal keeps."""

import re
from collections.abc import Callable
from typing import Final

from mammadagbok.domain.markup import Block, BlockKind, Run
from mammadagbok.services.moving.markdown import Reading, ends_in_numbers, trimmed
from mammadagbok.services.moving.marks import Piece, flanked, runs

_MEANING: Final = {"**": "b", "//": "i", "__": "", "--": ""}
_TOKEN: Final = re.compile(
    r"\[\"\"(?P<picture>[^\"\n]{1,2000})\"\"(?P<suffix>\.(?:png|jpe?g|gif|eps|bmp|svg|webp))"
    r"(?:\?\d{1,6})?\]"
    r"|\[(?P<words>[^\[\]\"\n]{1,1000}?)[ \t]+\"\"(?P<target>[^\"\n]{1,2000})\"\"\]"
    r"|\[(?P<near>[^\[\]\"\n]{1,1000}?)[ \t]+(?P<address>(?:https?://|www\.)[^\s\[\]]{1,2000})\]"
    r"|(?P<bare>(?:https?|ftp|file)://[^\s\"\]]{1,2000})"
    r"|\{(?P<coloured>[^{}|\n]{1,2000})\|color:[^{}\n]{1,40}\}"
    r"|(?P<fence>\"\"|''|``)(?P<raw>\S(?:[^\n]{0,2000}?\S)?)(?P=fence)"
    r"|(?P<mark>\*\*|//|__|--)",
    re.IGNORECASE,
)
_TITLE: Final = re.compile(r"[ \t]*(?P<bars>={1,5}|\+{1,5})(?P<words>[^=+\n].*)")
_ANCHOR: Final = re.compile(r"\[[\w-]{1,100}\][ \t]*$")
_LINE: Final = re.compile(r"[ \t]*([=_-])\1{19,}[ \t]*")
_LIST: Final = re.compile(r"[ \t]*(?P<sign>[-+:])[ \t](?P<words>\S.*)")
_END_OF_LIST: Final = re.compile(r"[ \t]*[-+:][ \t]*")
_VERBATIM: Final = re.compile(r"[ \t]*(?:```|\"\"\"|''')[ \t]*")
_ROW: Final = re.compile(r"[ \t]*\|\|?[ \t](.*)")
_BREAK: Final = re.compile(r"\\\\[ \t]*$")
_HASHTAG: Final = re.compile(r"(?<![\w&#])[#\uff03](?P<tag>\w{1,100})")
_COLOUR: Final = re.compile(r"[0-9a-fA-F]{6}")
_CODE: Final = frozenset({"include", "define", "ifdef", "ifndef", "endif"})


def read_txt2tags(text: str) -> Reading:
    """Read one day's text. Never fails: what is no markup is words."""
    reading = Reading()
    made, is_raw = list[Block](), False
    for line in text.split("\n"):
        if _VERBATIM.fullmatch(line):
            is_raw = not is_raw
        elif is_raw:
            made.append(Block((Run(line),) if line else ()))
        else:
            _take(line, made, reading)
    reading.blocks = trimmed(made)
    return reading


def hashtags_in(text: str) -> list[str]:
    """Return the #tags of a day's text as RedNotebook counts them, in small letters."""
    found = (match["tag"].lower() for match in _HASHTAG.finditer(text))
    return [tag for tag in found if _is_tag(tag)]


def _is_tag(tag: str) -> bool:
    if _COLOUR.fullmatch(tag) or tag in _CODE:
        return False
    return any(sign.isalpha() for sign in tag)


def _take(line: str, made: list[Block], reading: Reading) -> None:
    if not line.strip() or _LINE.fullmatch(line) or _END_OF_LIST.fullmatch(line):
        made.append(Block(()))
    elif (title := _title(line)) is not None:
        whole = _runs(title, reading.pictures.append)
        made.append(Block(tuple(Run(run.text, bold=True, italic=run.italic) for run in whole)))
    elif (found := _LIST.fullmatch(line)) is not None:
        _take_item(found["sign"], _runs(_unbroken(found["words"]), reading.pictures.append), made)
    elif (found := _ROW.fullmatch(line)) is not None:
        cells = (cell.strip() for cell in found[1].strip().strip("|").split(" | "))
        made.append(Block(_runs(" | ".join(cells), reading.pictures.append)))
    elif line.startswith("\t"):
        made.append(Block(_runs(_unbroken(line.strip()), reading.pictures.append), BlockKind.QUOTE))
    else:
        made.append(Block(_runs(_unbroken(line.strip()), reading.pictures.append)))


def _take_item(sign: str, words: tuple[Run, ...], made: list[Block]) -> None:
    kind = BlockKind.NUMBER if sign == "+" else BlockKind.BULLET
    if kind is BlockKind.NUMBER and ends_in_numbers(made):
        # A list goes on over one empty line, and would begin at one again.
        while made and not made[-1].runs:
            made.pop()
    made.append(Block(words, kind))


def _title(line: str) -> str | None:
    """Return the words of a heading, which stands between as many bars on both sides."""
    found = _TITLE.fullmatch(line.rstrip())
    if found is None:
        return None
    words, bars = _ANCHOR.sub("", found["words"]).rstrip(), found["bars"]
    inner = words.removesuffix(bars)
    if inner == words or inner.endswith(bars[0]) or not inner.strip():
        return None
    return inner.strip()


def _unbroken(line: str) -> str:
    return _BREAK.sub("", line)


def _runs(line: str, note_picture: Callable[[str], None]) -> tuple[Run, ...]:
    return runs(_pieces(line, note_picture), _MEANING)


def _pieces(line: str, note_picture: Callable[[str], None]) -> list[Piece]:
    pieces, at = list[Piece](), 0
    for found in _TOKEN.finditer(line):
        pieces.append(Piece(line[at : found.start()]))
        at = found.end()
        if found["mark"]:
            opens, closes = flanked(line, found.start(), at, inside_words=True)
            pieces.append(Piece(found["mark"], is_mark=True, opens=opens, closes=closes))
        else:
            pieces.append(Piece(_words(found, note_picture)))
    pieces.append(Piece(line[at:]))
    return [piece for piece in pieces if piece.text]


def _words(found: re.Match[str], note_picture: Callable[[str], None]) -> str:
    if found["picture"]:
        note_picture(found["picture"] + found["suffix"])
        return ""
    if found["target"]:
        return _beside(found["words"], found["target"])
    if found["address"]:
        return _beside(found["near"], found["address"])
    return found["bare"] or found["coloured"] or found["raw"]


def _beside(words: str, target: str) -> str:
    return words if words == target else f"{words} ({target})"
