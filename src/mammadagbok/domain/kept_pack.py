"""The group file as the journal keeps it: whole, as it was fetched."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class NewPack:
    """A group file: its text, the day it was fetched, and the words that both sides show."""

    text: str
    on: date
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KeptPack:
    """A group file that the journal keeps."""

    id: int
    file: NewPack
