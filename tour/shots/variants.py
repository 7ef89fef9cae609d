"""What each state is pictured in: languages, looks, text sizes and window sizes."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import product
from typing import Any, Final

from mammadagbok.storage.settings import LANGUAGES, Settings

NOW: Final = datetime(2026, 10, 12, 19, 40)
"""A Monday evening; the clock stands still, so that pictures are the same on any day."""
LOOKS: Final[dict[str, dict[str, Any]]] = {
    "light": {"theme": "light"},
    "dark": {"theme": "dark"},
    "contrast": {"theme": "light", "contrast": "high"},
}
"""What stands in her settings for each look."""
SCALES: Final = (100, 200)
SIZES: Final = {"1024x640": (1024, 640), "1280x800": (1280, 800), "1920x1080": (1920, 1080)}
USUAL: Final = "1280x800"


@dataclass(frozen=True, slots=True)
class Variant:
    """A language, a look and a text size in per cent."""

    language: str
    look: str
    scale: int

    @property
    def name(self) -> str:
        """How files and labels call it."""
        return f"{self.language}-{self.look}-{self.scale}"

    @property
    def is_usual(self) -> bool:
        """True at a text size of 100 %: there, whole pages are pictured too."""
        return self.scale == 100

    def settings(self) -> Settings:
        """Her settings, as if she had chosen all this."""
        return Settings(language=self.language, scale=self.scale / 100, **LOOKS[self.look])


def variants(
    languages: tuple[str, ...] = LANGUAGES,
    looks: tuple[str, ...] = tuple(LOOKS),
    scales: tuple[int, ...] = SCALES,
) -> Iterator[Variant]:
    """Every combination of these."""
    for language, look, scale in product(languages, looks, scales):
        yield Variant(language, look, scale)
