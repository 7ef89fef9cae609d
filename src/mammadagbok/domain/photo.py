"""A photo in the journal."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class NewPhoto:
    """A photo the journal has not kept yet: a whole JPEG file without metadata, and its size in
    pixels.
    """

    data: bytes
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo of an entry. `since` is when she took it off; None while it is on its entry."""

    id: int
    entry: int
    width: int
    height: int
    since: datetime | None = None
