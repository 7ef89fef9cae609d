"""Which words of a line are worth looking up, and where they stand."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

LONGEST: Final = 60
"""Characters. What is longer is no word of a language."""
_CHUNK: Final = re.compile(r"\S+")
_WORD: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_NO_PROSE: Final = re.compile(r"\d|[@_/\\#]|\w[.:]\w")
"""In addresses, numbers with units, tags and file names."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a line from `start`, in code points."""

    start: int
    text: str

    @property
    def end(self) -> int:
        """Where the line goes on after it."""
        return self.start + len(self.text)


def words_to_check(line: str) -> Iterator[Word]:
    """Yield the words that a word list may judge, in order.

    Not those with a capital letter: a name she loves is not to be marked. Not words of one letter,
    and not what stands in addresses, numbers and file names.
    """
    for chunk in _CHUNK.finditer(line):
        if _NO_PROSE.search(chunk[0]):
            continue
        for found in _WORD.finditer(chunk[0]):
            text = found[0]
            if 1 < len(text) <= LONGEST and text == text.lower():
                yield Word(chunk.start() + found.start(), text)
