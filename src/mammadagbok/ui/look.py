"""What every page needs to show itself: theme, icons, dates, facts and ideas in her language."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QIcon, QPixmap

from mammadagbok.ui.built_in import BuiltIn
from mammadagbok.ui.dates import Dates
from mammadagbok.ui.facts import Facts
from mammadagbok.ui.icons import Icons
from mammadagbok.ui.motion import Motion
from mammadagbok.ui.theme import ICON_SIZE, Theme


@dataclass(frozen=True, slots=True)
class Look:
    """A change of what is in here makes a new one and rebuilds the window."""

    theme: Theme
    icons: Icons
    dates: Dates
    facts: Facts
    built_in: BuiltIn
    spelling: Path
    """The folder of the word lists."""
    motion: Motion
    language: str
    discreet: bool = False

    def px(self, length: float) -> int:
        """Return a length given in pixels at 100 %, at this scale."""
        return self.theme.px(length)

    def icon(self, name: str, colour: str, chosen: str | None = None, gap: int = 0) -> QIcon:
        """Return an icon of the usual size, with a gap to its right in pixels at 100 %."""
        return self.icons.icon(name, colour, self.px(ICON_SIZE), chosen, self.px(gap))

    def picture(self, name: str, colour: str, size: float) -> QPixmap:
        """Return an icon as a picture, `size` pixels wide at 100 %."""
        return self.icons.pixmap(name, colour, self.px(size))

    @property
    def tag(self) -> str:
        """The BCP 47 tag of her language."""
        return {"nb": "nb-NO", "nn": "nn-NO", "en": "en-GB"}[self.language]
