"""How what stands instead of a name is written where the name stood."""

import re
from typing import Final

from mammadagbok.domain.shadow import Span

NOTHING: Final = "…"
"""Stands instead of a name that is listed with nothing."""
_LOOK_BACK = 60
_SENTENCE_START = re.compile(
    r"(?:(?:\A|[\r\n\u2028\u2029])(?:\s*\w{1,2}\)\s)?|:\s+[«“„\"–—-]"
    r"|(?<!\.)(?P<stop>[.!?])[»”\"’')\]*_]*\s+)(?:[^\w.,:;!?…]|_)*\Z"
)
_BETWEEN = re.compile(r"[\W_]*")
_LIST_MARK = 20
"""Room for what may stand first in a line and count as nothing («  1) »)."""
_ABBREVIATED = re.compile(
    r"(?<!\w)(?:f\.eks|bl\.a|d\.v\.s|dvs|kl|nr|ca|pga|evt|inkl|jf|m\.a|t\.d|dr|hr|fr|st)\Z",
    re.IGNORECASE,
)
_LONGEST_ABBREVIATION = 5


def fitted(text: str, span: Span, words: str) -> str:
    """Return the words as they are written in place of that stretch of the text.

    With a capital where a sentence starts, and with one full stop where there would be two.
    """
    if words.endswith(".") and len(words) > 1 and text.startswith(".", span.end):
        words = words[:-1]
    return words[:1].upper() + words[1:] if starts_sentence(text, span.start) else words


def genitive(words: str) -> str:
    """Return the genitive of what stands instead: «jentas», «Pus’»."""
    return f"{words}’" if words.endswith(tuple("sxzSXZ")) else f"{words}s"


def starts_sentence(text: str, at: int) -> bool:
    """Tell whether a sentence starts there, as far as stops and lines tell."""
    before = text[max(0, at - _LOOK_BACK) : at]
    between = _BETWEEN.match(before[::-1])
    signs = between.end() if between else 0
    found = _SENTENCE_START.search(before, max(0, len(before) - signs - _LIST_MARK))
    if found is None or found["stop"] is None:
        return found is not None
    return not ends_in_abbreviation(before[: found.start("stop")])


def ends_in_abbreviation(text: str) -> bool:
    """Tell whether the text ends in one that is written with a stop, without that stop."""
    return _ABBREVIATED.search(text[-_LONGEST_ABBREVIATION - 1 :]) is not None
