"""A text as the hints are looked for in it: what is seen of it, and its words.

What cannot be seen is left out, signs that look alike are one, and each sign knows where it stood.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from mammadagbok.domain.shadow import Span
from mammadagbok.domain.word_list import word_list

_SAME: Final = str.maketrans(
    dict.fromkeys("\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009", " ")
    | dict.fromkeys("\u200a\u202f\u205f\u3000\t", " ")
    | dict.fromkeys("\r\v\f\x85\u2028\u2029", "\n")
    | dict.fromkeys("’‘‛ʼ´`′＇", "'")
    | dict.fromkeys("‐‑−﹣－", "-")
    | {"＠": "@", "．": ".", "／": "/", "＋": "+", "：": ":", "＿": "_"}
)
_UNSEEN: Final = re.compile(
    "[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
)
_WORD: Final = re.compile("(?:[^\\W\\d_][\u0300-\u036f]*+)++")
_DIGITS: Final = re.compile(r"\d++")
_STOPPED: Final = re.compile(
    r"\n|[!?…][»”\"')\]*_]*\s|\.[»”\"')\]*_]*\s|:[\s*_]|[«“„\"(\[*_]\s*\Z|(?:\A|\s)[-–—•*]\s|[–—]\Z"
    "|[\u2190-\U0010ffff]"
)
_ENDED_QUOTE: Final = re.compile(r"\A[\"”»]\s*\Z")
_SHORT: Final = word_list(
    "dr hr fr ca kl nr st pr tlf eks jf inkl evt dvs prof adv mr mrs ev bl mfl feks tel mob"
)
"""What is written short with a dot that ends no sentence."""


class Word(NamedTuple):
    """A word of the text, also in small letters of one make, and what stands between it and the
    word before. One that `begins` a sentence has a capital letter that tells nothing."""

    start: int
    end: int
    text: str
    small: str
    gap: str
    begins: bool

    @property
    def is_capital(self) -> bool:
        """True when it begins with a capital letter."""
        return self.text[0].isupper() or self.text[0].istitle()


@dataclass(frozen=True, slots=True)
class Reading:
    """What is seen of a text, where each sign of it stood, and its words and numbers in order."""

    text: str
    places: Sequence[int]
    words: Sequence[Word]
    numbers: Sequence[int]
    """Where a row of digits begins."""
    vocabulary: frozenset[str]
    """The different words, in small letters."""

    def written(self, span: Span) -> Span:
        """Return where a stretch of what is seen stands in the text as it was written."""
        return Span(self.places[span.start], self.places[span.end - 1] + 1)

    def where(self, told: Callable[[str], bool]) -> list[int]:
        """Return where in `words` those stand of which this is told, asked once of each."""
        among = set(filter(told, self.vocabulary))
        return [at for at, word in enumerate(self.words) if word.small in among] if among else []

    def from_numbers(
        self, pattern: re.Pattern[str], told: Callable[[str], bool] | None = None
    ) -> Iterator[re.Match[str]]:
        """Yield what fits the pattern from a number on, or from a word of which this is told.

        Asked only there, a long pattern costs no more than a short one.
        """
        starts = self.numbers
        if told is not None:
            starts = sorted((*starts, *(self.words[at].start for at in self.where(told))))
        yield from _from(self.text, pattern, starts)

    def from_words(
        self, pattern: re.Pattern[str], told: Callable[[str], bool]
    ) -> Iterator[re.Match[str]]:
        """Yield what fits the pattern from a word on of which this is told."""
        yield from _from(self.text, pattern, [self.words[at].start for at in self.where(told)])


def read(text: str) -> Reading:
    """Take in a text."""
    seen = text.translate(_SAME)
    places: Sequence[int] = range(len(text))
    if _UNSEEN.search(seen):
        places = [at for at, sign in enumerate(seen) if not _UNSEEN.match(sign)]
        seen = _UNSEEN.sub("", seen)
    numbers = [found.start() for found in _DIGITS.finditer(seen)]
    words = tuple(_words(seen))
    return Reading(seen, places, words, numbers, frozenset(word.small for word in words))


def plain(word: str) -> str:
    """Return the word in small letters, of one make: «Åse» written with a ring of its own too."""
    if word.isascii():
        return word.lower()
    return unicodedata.normalize("NFC", unicodedata.normalize("NFKC", word).lower())


def _from(text: str, pattern: re.Pattern[str], starts: Iterable[int]) -> Iterator[re.Match[str]]:
    end = 0
    for start in starts:
        if start >= end and (found := pattern.match(text, start)):
            end = found.end()
            yield found


def _words(seen: str) -> Iterator[Word]:
    before, end = "", 0
    known: dict[str, str] = {}
    for found in _WORD.finditer(seen):
        text, gap = found[0], seen[end : found.start()]
        if text not in known:
            known[text] = plain(text)
        begins = not end or (gap != " " and _begins(gap, before))
        before, end = text, found.end()
        yield Word(found.start(), end, text, known[text], gap, begins)


def _begins(gap: str, before: str) -> bool:
    """True when a gap after this word ends a sentence, or what comes is set apart as one."""
    if len(gap) < 2 and gap not in ("\n", "«", '"', "(", "–", "—"):
        return bool(gap) and gap > "\u2190"
    if gap[0] == "." and gap.strip(" .") == "" and _is_short(before) and "\n" not in gap:
        return False
    return not _ENDED_QUOTE.match(gap) and _STOPPED.search(gap) is not None


def _is_short(word: str) -> bool:
    return len(word) == 1 or word.lower() in _SHORT
