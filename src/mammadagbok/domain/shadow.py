"""A folded shadow of a text, for finding names in it however they are written.

Case, accents and signs without room do not count in the shadow, and each of its signs knows where
in the text it came from, so that what is found can be replaced and the rest kept to the letter.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_RING = "\u030a"
UNSEEN = "\u200b"
"""Stands in the shadow for every sign that takes no room but may part two words."""
BLANK = f" \n{UNSEEN}"

_SAME = str.maketrans(
    dict.fromkeys("’‘‛ʼʹ´`′＇", "'")
    | dict.fromkeys("‐‑‒–−﹣－", "-")
    | dict.fromkeys("\r\v\f\x85\u2028\u2029", "\n")
    | {"ı": "i"}
    # Signs inside a word: soft hyphen, joiners, fillers, variation selectors.
    | dict.fromkeys("\u00ad\u034f\u115f\u1160\u200c\u200d\u3164\uffa0", "")
    | {chr(code): "" for code in (*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))}
)


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

    def shouted(self, folded: Span) -> bool:
        """Tell whether the letters of the stretch were written in capitals only."""
        return self.text[self.starts[folded.start] : self.ends[folded.end - 1]].isupper()


def shade(text: str) -> Shadow:
    """Return the shadow of `text`."""
    known: dict[str, str] = {}
    folded: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for start, end in _clusters(text):
        cluster = text[start:end]
        if cluster not in known:
            known[cluster] = _fold(cluster)
        folded.append(known[cluster])
        starts += [start] * len(known[cluster])
        ends += [end] * len(known[cluster])
    return Shadow(text, "".join(folded), starts, ends)


def _clusters(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each letter begins and ends together with the marks upon it.

    Signs without room stand alone, unless a mark after them still belongs to the letter before.
    """
    start = end = 0
    for at, sign in enumerate(f"{text} "):
        if unicodedata.combining(sign) or not sign.translate(_SAME):
            end = at + 1
        elif not _is_unseen(sign):
            yield start, end
            yield end, at
            start, end = at, at + 1


def _is_unseen(sign: str) -> bool:
    return unicodedata.category(sign) in ("Cc", "Cf") and not sign.isspace()


def _fold(cluster: str) -> str:
    """Fold as `norwegian.fold` does (æ, ø and å are letters), in whatever order the marks come."""
    letters: list[str] = []
    parts = unicodedata.normalize("NFKD", cluster.translate(_SAME))
    for part in sorted(parts, key=_is_unseen):
        if part == _RING and letters and letters[-1] in "aA":
            letters[-1] = "å"
        elif not unicodedata.combining(part):
            letters.append(part)
    return "".join(map(_plain, "".join(letters).translate(_SAME).casefold()))


def _plain(sign: str) -> str:
    if sign.isspace():
        return "\n" if sign == "\n" else " "
    return UNSEEN if _is_unseen(sign) else sign
