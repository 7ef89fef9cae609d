"""The look as one function of light or dark and a scale. No colour or pixel stands elsewhere."""

from dataclasses import dataclass
from typing import Final

FONT: Final = "Inter"


@dataclass(frozen=True, slots=True)
class Tint:
    """A role's colour and the quiet surface that belongs to it."""

    ink: str
    surface: str

    @property
    def halo(self) -> str:
        """The surface with a fifth of the ink in it, for what is drawn large and says nothing."""
        ink, surface = bytes.fromhex(self.ink[1:]), bytes.fromhex(self.surface[1:])
        mixed = (one + (other - one) // 5 for one, other in zip(surface, ink, strict=True))
        return f"#{bytes(mixed).hex()}"


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours by role, as in the design's token list."""

    paper: str
    card: str
    rail: str
    ink: str
    soft: str
    hairline: str
    edge: str
    on_fill: str
    wrong: str
    plum: Tint
    moment: Tint
    craving: Tint
    group: Tint
    cheer: Tint


LIGHT: Final = Palette(
    paper="#FAF6F0",
    card="#FFFFFF",
    rail="#F3ECE2",
    ink="#2A2730",
    soft="#6A6472",
    hairline="#E7DFD5",
    edge="#877B6E",
    on_fill="#FFFFFF",
    wrong="#A3262A",
    plum=Tint("#6B3F69", "#F1E6F0"),
    moment=Tint("#A74F2A", "#FBEBE2"),
    craving=Tint("#2F5D8A", "#E6EEF7"),
    group=Tint("#3F6B4F", "#E6F0E8"),
    cheer=Tint("#876210", "#FBF2DA"),
)
DARK: Final = Palette(
    paper="#1E1B22",
    card="#28242D",
    rail="#17151A",
    ink="#F1ECE6",
    soft="#B5ADBB",
    hairline="#3B3541",
    edge="#857C8C",
    on_fill="#17151A",
    wrong="#FF9C8F",
    plum=Tint("#D9A9D6", "#3B2A3B"),
    moment=Tint("#F0A480", "#42291F"),
    craving=Tint("#9CC3EA", "#1F3147"),
    group=Tint("#9BCBAC", "#20382A"),
    cheer=Tint("#E0BC66", "#3A2F14"),
)
HIGH_LIGHT: Final = Palette(
    paper="#FFFFFF",
    card="#FFFFFF",
    rail="#FFFFFF",
    ink="#000000",
    soft="#000000",
    hairline="#595959",
    edge="#000000",
    on_fill="#FFFFFF",
    wrong="#8A0F14",
    plum=Tint("#4A1C48", "#F6E8F5"),
    moment=Tint("#000000", "#FFFFFF"),
    craving=Tint("#000000", "#FFFFFF"),
    group=Tint("#000000", "#FFFFFF"),
    cheer=Tint("#000000", "#FFFFFF"),
)
"""Kinds have no colour of their own here: the word and the icon say what they are."""
HIGH_DARK: Final = Palette(
    paper="#000000",
    card="#000000",
    rail="#000000",
    ink="#FFFFFF",
    soft="#FFFFFF",
    hairline="#A6A6A6",
    edge="#FFFFFF",
    on_fill="#000000",
    wrong="#FFB4AB",
    plum=Tint("#F6CDF3", "#331A33"),
    moment=Tint("#FFFFFF", "#000000"),
    craving=Tint("#FFFFFF", "#000000"),
    group=Tint("#FFFFFF", "#000000"),
    cheer=Tint("#FFFFFF", "#000000"),
)
PAPER_WHITE: Final = "#FFFFFF"
PAPER_INK: Final = "#1A1A1A"
"""What leaves is black on white, whatever the window looks like."""


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours, measures and typeface of the window. `scale` is 0.9–2.0."""

    palette: Palette
    scale: float
    family: str = FONT

    @property
    def is_high(self) -> bool:
        """True where contrast is high: thicker edges, and an edge around every surface."""
        return self.palette in (HIGH_LIGHT, HIGH_DARK)

    @property
    def is_dark(self) -> bool:
        """True where the paper is darker than what is written on it."""
        return self.palette in (DARK, HIGH_DARK)

    @property
    def edge(self) -> int:
        """Width of an edge, in pixels at any scale."""
        return 2 if self.is_high else 1

    @property
    def ring(self) -> int:
        """Width of the focus ring and of what marks the chosen, in pixels at any scale."""
        return 3 if self.is_high else 2

    @property
    def broad_ring(self) -> int:
        """Width of the focus ring on what has an edge: a black one must grow by much to be seen."""
        return 2 * self.ring if self.is_high else self.ring

    @property
    def outline(self) -> int:
        """Width of the edge of a dialog: the page under it is as light or as dark."""
        return self.ring if self.is_high else self.edge

    @property
    def target(self) -> int:
        """Least side of what is pressed during a craving: no smaller in small type either."""
        return max(TARGET, self.px(TARGET))

    @property
    def beside(self) -> int:
        """Room, in pixels, between the side of a row and its words: for the ring, and clear of it
        where the ring is thick.
        """
        return self.px(TIGHT) + (self.ring if self.is_high else 0)

    def rim(self, role: str) -> str:
        """Return what is drawn around a surface of this tint: nothing to see, or an edge."""
        return self.palette.edge if self.is_high else self.tint(role).surface

    def px(self, length: float) -> int:
        """Return a length given in pixels at 100 %, at this scale."""
        return max(1, round(length * self.scale)) if length else 0

    def tint(self, role: str) -> Tint:
        """Return the tint with this role's name: plum, moment, craving, group or cheer."""
        found = getattr(self.palette, role)
        if not isinstance(found, Tint):
            raise TypeError(role)
        return found


TINTS: Final = ("plum", "moment", "craving", "group", "cheer")

# Spacing steps and type sizes of the design, at 100 %.
TIGHT, SMALL, STEP, ROOM, WIDE, BROAD, MARGIN = 4, 8, 12, 16, 20, 28, 36
TITLE_SIZE, HEADING_SIZE, TEXT_SIZE, SMALL_SIZE, READING_SIZE = 28, 19, 16, 14, 18
CONTROL_CORNER, CARD_CORNER, CONTROL_HEIGHT = 12, 16, 40
TARGET, LARGE_FIELD = 44, 52
RAIL_WIDTH = 196
ICON_SIZE, MARK_SIZE = 20, 64
READING_LINE = 1.65
"""Line height of reading text, in parts of the type size."""
TEXT_LINE = 1.25
"""Line height of paragraphs in the window, in parts of the font's own."""
PAGE_WIDTH = 1240
"""The widest a page with its margins is: lines in two columns then have some 70 characters."""
READING_WIDTH = 660
"""About 70 characters of reading text."""
LIST_WIDTH, LIST_LEAST = 400, 280
EDITOR_LEAST = 200
ANY_LENGTH = 16_777_215
"""Qt's own bound of a width or a height, which is none."""
ALONE_WIDTH = 800
"""A page she writes on with nothing beside it, and the page's own margins."""
FORM_WIDTH, NARROW_PAGE = 640, 720
"""What the list leaves to the page she writes on; below the second, one stands alone."""


def build_theme(*, dark: bool, scale: float, high: bool = False, family: str = FONT) -> Theme:
    """Return the theme for a light or dark window at this scale (0.9–2.0), in this typeface."""
    ordinary, contrasting = (DARK, HIGH_DARK) if dark else (LIGHT, HIGH_LIGHT)
    return Theme(contrasting if high else ordinary, scale, family)
