"""Where each picture lies, and what is known of it from there."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage

from tour.shots.camera import keep
from tour.shots.state import State
from tour.shots.variants import Variant


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: whose state, in which variant, in which size."""

    state: State
    variant: Variant
    size: str

    @property
    def place(self) -> str:
        """Its path inside the album."""
        folder = f"pictures/{self.state.page}/{self.state.name}"
        return f"{folder}/{self.variant.name}-{self.size}.png"


class Album:
    """A folder of pictures."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def put(self, variant: Variant, state: State, size: str, image: QImage) -> None:
        """Keep a picture. Raises OSError."""
        keep(image, self.folder / Shot(state, variant, size).place)

    def shots(
        self, states: Sequence[State], variants: Sequence[Variant], sizes: Sequence[str]
    ) -> Iterator[Shot]:
        """The pictures that are there of these."""
        for state in states:
            for variant in variants:
                for size in sizes:
                    shot = Shot(state, variant, size)
                    if (self.folder / shot.place).is_file():
                        yield shot
