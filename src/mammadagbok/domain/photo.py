"""A photo in the journal."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

MOST_BYTES: Final = 4_000_000
"""One photo has no more than this; scaled for a screen it has a tenth of it."""
MOST_ON_ENTRY: Final = 30
"""As many as the journals that she may bring along allow."""
KEPT_FOR: Final = timedelta(days=30)
"""For so long a photo she took off can be put back."""


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
