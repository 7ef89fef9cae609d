"""A folded shadow of a text, for finding names in it however they are written.

Case, accents and signs without room do not count in the shadow, and each of its signs knows where
in the text it came from, so that what is found can be replaced and the rest kept to the letter.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

UNSEEN = "\u200b"
"""Stands in the shadow for every sign that takes no room but may part two words."""
BLANK = f" \n{UNSEEN}"

_SAME = str.maketrans(
    dict.fromkeys("’‘‛ʼʻʹˈˊˋ´`′＇", "'")
    | dict.fromkeys("‐‑‒–−﹣－", "-")
    | dict.fromkeys("\r\v\f\x1c\x1d\x1e\x85\u2028\u2029", "\n")
    # No room to see, and an emoji that would fold to a letter.
    | dict.fromkeys("\x1f\u200aℹ", UNSEEN)
    | {"ı": "i", "Ł": "L", "ł": "l", "Đ": "D", "đ": "d", "Ð": "D", "ð": "d"}
    # Signs inside a word: soft hyphen, joiners, fillers, stretchers, variation selectors.
    | dict.fromkeys("\u00ad\u034f\u0640\u115f\u1160\u200c\u200d\u3164\uffa0", "")
    | dict.fromkeys("\u180b\u180c\u180d\u180f", "")
    | {chr(code): "" for code in (*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))}
)
_LETTERS = {"a\u030a": "å", "A\u030a": "å", "o\u0338": "ø", "O\u0338": "ø"}
"""Marks that make a letter of its own. Unicode takes å apart, and never puts ø together."""
_NO_ROOM: Final = r"\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
_BROKEN = re.compile(rf"\u00ad(?=[ {_NO_ROOM}]{{0,8}}[\r\n\v\f\x85\u2028\u2029])")
"""A soft hyphen that is seen, because the line ends there but for a few signs without room."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a text in code points, `end` not included."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Shadow:
    """A text folded; `starts` and `ends` tell where each folded sign stood in the text."""

    text: str
    folded: str
    starts: Sequence[int]
    ends: Sequence[int]

    def capital(self, at: int) -> bool:
        """Tell whether the folded sign at `at` was written as a capital letter."""
        sign = self.text[self.starts[at]]
        return sign.isupper() or sign.istitle()

    def written(self, start: int, end: int) -> str:
        """Return what stands in the text where this stretch of the shadow comes from."""
        return self.text[self.starts[start] : self.ends[end - 1]]

    def shouted(self, start: int, end: int) -> bool:
        """Tell whether a stretch of more than one letter was written in capitals only."""
        return end - start > 1 and self.written(start, end).isupper()


def shade(text: str) -> Shadow:
    """Return the shadow of `text`."""
    if _ODD.search(text) is None:
        folded_alone = text.translate(_FOLDED)
        return Shadow(text, folded_alone, range(len(text)), range(1, len(text) + 1))
    known: dict[str, str] = {}
    folded: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    hyphened = _BROKEN.sub("-", text)
    done = 0
    for odd in _ODD.finditer(hyphened):
        plain_end = max(done, odd.start() - 1)
        folded.append(hyphened[done:plain_end].translate(_FOLDED))
        starts += range(done, plain_end)
        ends += range(done + 1, plain_end + 1)
        done = odd.end()
        for start, end in _clusters(hyphened[plain_end:done]):
            cluster = hyphened[plain_end + start : plain_end + end]
            if cluster not in known:
                known[cluster] = _fold(cluster)
            letters = known[cluster]
            if (
                cluster
                and plain_end + start == odd.start()
                and _IS_HUMP.match(hyphened, odd.start())
            ):
                folded.append(UNSEEN)
                starts.append(odd.start())
                ends.append(odd.start())
            folded.append(letters)
            starts += [plain_end + start] * len(letters)
            ends += [plain_end + end] * len(letters)
    folded.append(hyphened[done:].translate(_FOLDED))
    starts += range(done, len(text))
    ends += range(done + 1, len(text) + 1)
    return Shadow(text, "".join(folded), starts, ends)


def _clusters(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each letter begins and ends together with the marks upon it.

    Signs without room stand alone, unless a mark after them still belongs to the letter before.
    """
    start = end = 0
    for at, sign in enumerate(f"{text} "):
        if _is_mark(sign) or not sign.translate(_SAME):
            end = at + 1
        elif not _is_unseen(sign):
            yield start, end
            yield end, at
            start, end = at, at + 1


def _is_mark(sign: str) -> bool:
    return unicodedata.combining(sign) > 0 or unicodedata.category(sign) == "Me"


def _is_unseen(sign: str) -> bool:
    return unicodedata.category(sign) in ("Cc", "Cf", "Cn") and not sign.isspace()


def _fold(cluster: str) -> str:
    """Fold as `norwegian.fold` does (æ, ø and å are letters), in whatever order the marks come.

    A sign that stands for several letters («™») is none of them and parts words.
    """
    letters: list[str] = []
    parts = unicodedata.normalize("NFKD", cluster.translate(_SAME))
    if len(parts) > 1 and unicodedata.category(cluster[0]) == "So":
        return UNSEEN
    for part in sorted(parts, key=_is_unseen):
        if letters and letters[-1] + part in _LETTERS:
            letters[-1] = _LETTERS[letters[-1] + part]
        elif not _is_mark(part):
            letters.append(part)
    return "".join(map(_plain, "".join(letters).translate(_SAME).casefold()))


def _plain(sign: str) -> str:
    if sign.isspace():
        return "\n" if sign == "\n" else " "
    return UNSEEN if _is_unseen(sign) else sign


_PLAIN: Final = "".join(
    sign
    for sign in map(chr, range(0x20, 0x17F))
    if sign.isprintable() and len(_fold(sign)) == 1 and _fold(sign) != UNSEEN
)
_PLAIN_TOO: Final = "\n\r\t\u00a0‘’‚“”„–—•"
"""Signs that fold alone, one to one; all others are odd, and so may the sign before them be."""
_FOLDED: Final = {ord(sign): _fold(sign) for sign in _PLAIN + _PLAIN_TOO}
_HUMP: Final = "(?<=[a-zæøå])[A-ZÆØÅ](?=[a-zæøå]{2})"
"""A capital inside a word, where another word begins: «#lilleMina»."""
_IS_HUMP: Final = re.compile(_HUMP)
_ODD: Final = re.compile(f"[^{re.escape(_PLAIN + _PLAIN_TOO)}]+|{_HUMP}")
