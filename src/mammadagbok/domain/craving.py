"""One craving episode. Everything is optional; a number alone is a whole entry."""

from dataclasses import dataclass

STRENGTHS = range(11)
"""Her own scale, 0–10."""


@dataclass(frozen=True, slots=True)
class Craving:
    """Strength before and after (0–10 or None), what came first and what helped, in her words.

    Raises ValueError for a strength outside 0–10.
    """

    before: int | None = None
    after: int | None = None
    cause: str = ""
    helped: str = ""

    def __post_init__(self) -> None:
        for strength in (self.before, self.after):
            if strength is not None and strength not in STRENGTHS:
                raise ValueError("strength outside 0-10")

    @property
    def is_blank(self) -> bool:
        """True when nothing at all has been given."""
        return self == Craving()
