"""Kind words («gode ord»): the exact words somebody gave her."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class NewCheer:
    """The exact words, the day, what they were about and from whom, the last two if she wants.

    `is_question`: somebody asked her something hard, and she was glad of it.
    """

    text: str
    on: date
    about: str = ""
    by: str = ""
    is_question: bool = False


@dataclass(frozen=True, slots=True)
class Cheer:
    """Kind words that the journal keeps."""

    id: int
    words: NewCheer
