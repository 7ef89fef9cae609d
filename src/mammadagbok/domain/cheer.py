"""Kind words («gode ord»): the exact words somebody gave her."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class NewCheer:
    """The exact words, the day, what they were about and from whom, the last two if she wants."""

    text: str
    on: date
    about: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True)
class Cheer:
    """Kind words that the journal keeps."""

    id: int
    words: NewCheer
