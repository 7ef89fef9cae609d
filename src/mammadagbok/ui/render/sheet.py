"""How a sheet looks, in millimetres and points: what every way out has in common."""

from dataclasses import dataclass
from typing import Final

from mammadagbok.domain.page import SharePage, SharePhoto

WIDTH, HEIGHT = 210, 297
"""A4 (ISO 216)."""
MARGIN: Final = 22
LINE: Final = 1.45
"""From line to line, in parts of the size of the type."""
LINE_GAP: Final = 1.5
"""Before a line that she broke, and between a day and its text."""
PART_GAP: Final = 12
"""More than a blank line with the gaps around it, so that two texts never look like one."""
HEADING_GAP: Final = 7

_WIDEST_PHOTO: Final = WIDTH - 2 * MARGIN
_HIGHEST_PHOTO: Final = 150
"""So that a text and a photo, or two photos on their sides, have room on one sheet."""
_MM_PER_PIXEL: Final = 25.4 / 150
"""150 pixels to the inch: a smaller picture is not blown up over the sheet."""


@dataclass(frozen=True, slots=True)
class TypeSizes:
    """How large the words are, in points."""

    text: float
    heading: float
    day: float


ORDINARY: Final = TypeSizes(text=11, heading=14, day=9.5)
LARGE: Final = TypeSizes(text=16, heading=20, day=13)


def type_sizes(page: SharePage) -> TypeSizes:
    """Return how large the words of this page are."""
    return LARGE if page.large else ORDINARY


def photo_size(photo: SharePhoto) -> tuple[float, float]:
    """Return the width and height of a photo on the sheet, in millimetres, as large as it may be.

    Its sides keep their relation to one another.
    """
    width, height = photo.width * _MM_PER_PIXEL, photo.height * _MM_PER_PIXEL
    smaller = min(1.0, _WIDEST_PHOTO / width, _HIGHEST_PHOTO / height)
    return width * smaller, height * smaller
