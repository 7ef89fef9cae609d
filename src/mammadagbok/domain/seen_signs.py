"""Text from strangers, with nothing in it that is not seen or that turns what is seen around."""

import unicodedata
from collections.abc import Iterator
from typing import Final

_MOST_MARKS: Final = 3
"""Accents on one letter; more of them only climb over other lines."""
_UNSEEN: Final = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
"""Letters and signs that Unicode counts as such, and that show nothing."""
_LINE_ENDS: Final = str.maketrans(
    dict.fromkeys("\v\f\x85\u2028\u2029", "\n") | {"\r": "\n", "\t": " "}
)
_GONE: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
"""Controls, bidi overrides, signs without room, half characters, and what no font knows."""


def seen(text: str) -> str:
    """Return the text in NFC with only what is seen in it, and lines parted by «\\n» alone.

    No character is made of others that the text did not hold. Seen twice it stays the same.
    """
    lines = text.replace("\r\n", "\n").translate(_LINE_ENDS)
    kept = "".join(sign for sign in lines if sign == "\n" or _is_seen(sign))
    return "".join(_few_marks(unicodedata.normalize("NFC", kept)))


def seen_line(text: str) -> str:
    """Return it as one line, with one space between its words."""
    return " ".join(seen(text).split())


def _is_seen(sign: str) -> bool:
    return sign not in _UNSEEN and unicodedata.category(sign) not in _GONE


def _few_marks(text: str) -> Iterator[str]:
    marks = 0
    for sign in text:
        marks = marks + 1 if unicodedata.category(sign) in ("Mn", "Me") else 0
        if marks <= _MOST_MARKS:
            yield sign
