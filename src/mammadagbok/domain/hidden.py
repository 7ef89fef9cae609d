"""What on a copied page cannot be seen: by its own style, or by the page's simple rules."""

import re
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Final

from mammadagbok.domain.colours import WHITE, Colour, colour, ground, is_lost_on

Style = dict[str, str]
"""What is said of an element, by property, in lower case."""

_COMMENT: Final = re.compile(r"/\*.*?(?:\*/|\Z)|<!--|-->", re.DOTALL)
_SIMPLE: Final = re.compile(r"([a-z][a-z0-9]*)?([.#][\w-]+)?")
_AT_RULE: Final = re.compile(r"@([^@{};]*+)(?:;|\{((?:[^{}]|\{[^{}]*+\})*+)\})")
_LENGTH: Final = re.compile(r"(?<![\w.#-])(-?\d*\.?\d+)([a-z]+|%)?(?![\w.])")
_PIXELS: Final = {"pt": 4 / 3, "pc": 16, "em": 16, "rem": 16, "ex": 8, "ch": 8, "in": 96}
_PIXELS_OF: Final = _PIXELS | {"cm": 38, "mm": 3.8, "%": 10, "vw": 10, "vh": 10}
"""What a length comes to on an ordinary screen, roughly."""
_TINY: Final = 1.5
_FAR: Final = 500
"""So many pixels to the left or above, and nobody sees it."""
_VERY_FAR: Final = 5_000
"""To the right; further down there may be a long page."""
_FAINT: Final = 0.05
_ASIDE: Final = ("left", "right", "inset", "text-indent", "margin-left", "margin-right", "margin")
_UPWARDS: Final = ("top", "bottom", "margin-top")


@dataclass(frozen=True, slots=True)
class Sight:
    """Whether the words in an element are seen, and what decides it for those inside it."""

    is_gone: bool = False
    """Nothing inside can bring it back."""
    is_invisible: bool = False
    is_tiny: bool = False
    ink: Colour | None = None
    ground: Colour | None = WHITE

    @property
    def is_seen(self) -> bool:
        """True when words here are seen."""
        is_hidden = self.is_gone or self.is_invisible or self.is_tiny
        return not (is_hidden or is_lost_on(self.ink, self.ground))

    def inside(self, told: Style, style: Style) -> "Sight":
        """Return it for an element here with these attributes and this style."""
        visibility = style.get("visibility", "")
        return replace(
            self,
            is_gone=self.is_gone or "hidden" in told or _is_gone(style),
            is_invisible=visibility in ("hidden", "collapse")
            or (self.is_invisible and visibility != "visible"),
            is_tiny=_is_tiny(style.get("font-size", style.get("font", "")), self.is_tiny),
            ink=_ink(told, style, self.ink),
            ground=_ground(told, style, self.ground),
        )


@dataclass(slots=True)
class Rules:
    """The page's own rules, as far as they speak of a tag, a class or an id alone."""

    _styles: dict[str, Style] = field(default_factory=dict)

    def learn(self, sheet: str) -> None:
        """Take in a style sheet. What it says of paper and of other screens does not count."""
        for rule in _AT_RULE.sub(_on_screen, _COMMENT.sub("", sheet.lower())).split("}"):
            before, _, declarations = rule.rpartition("{")
            style = parsed_style(declarations)
            for selector in before.rpartition("{")[2].split(","):
                if _SIMPLE.fullmatch(selector.strip()):
                    self._styles.setdefault(selector.strip(), {}).update(style)

    def of(self, tag: str, told: Style) -> Style:
        """Return what the rules say of an element."""
        found: Style = {}
        marks = [f".{name}" for name in told.get("class", "").lower().split()]
        marks += [f"#{told['id'].lower()}"] if "id" in told else []
        for selector in (tag, *marks, *(tag + mark for mark in marks)):
            found |= self._styles.get(selector, {})
        return found


def parsed_style(text: str) -> Style:
    """Return the declarations of a style, the last of each property."""
    pairs = (each.partition(":") for each in _COMMENT.sub("", text.lower()).split(";"))
    return {
        name.strip(): value.replace("!important", "").strip()
        for name, found, value in pairs
        if found
    }


def _on_screen(rule: re.Match[str]) -> str:
    is_ours = rule[1].split() in (["media", "screen"], ["media", "all"])
    return rule[2] or "" if is_ours else ""


def _is_gone(style: Style) -> bool:
    return (
        style.get("display") == "none"
        or style.get("mso-hide") == "all"
        or style.get("content-visibility") == "hidden"
        or _is_faint(style.get("opacity", ""))
        or _is_elsewhere(style)
        or _is_cut_off(style)
    )


def _pixels(value: str) -> list[float]:
    found = _LENGTH.findall(value)
    return [float(number) * _PIXELS_OF.get(unit, 1) for number, unit in found]


def _is_tiny(size: str, around: bool) -> bool:
    lengths = _LENGTH.findall(size.split("/")[0])
    given = [each for each in lengths if each[1] or not float(each[0])]
    if not given:
        return around and size in ("", "inherit", "smaller", "larger")
    number, unit = given[-1]
    if unit in ("em", "%"):
        return around or float(number) * _PIXELS_OF[unit] <= _TINY
    return float(number) * _PIXELS_OF.get(unit, 1) <= _TINY


def _is_faint(opacity: str) -> bool:
    found = _LENGTH.fullmatch(opacity)
    return found is not None and float(found[1]) / (100 if found[2] else 1) <= _FAINT


def _is_elsewhere(style: Style) -> bool:
    moved = style.get("transform", "").replace(" ", "")
    aside = [length for name in _ASIDE for length in _pixels(style.get(name, ""))]
    upwards = [length for name in _UPWARDS for length in _pixels(style.get(name, ""))]
    if moved.startswith("translate"):
        aside += _pixels(moved.partition("(")[2])
    is_folded = moved.startswith("scale") and 0 in _pixels(moved.partition("(")[2])
    return (
        is_folded
        or any(not -_FAR < length < _VERY_FAR for length in aside)
        or any(length <= -_FAR for length in upwards)
    )


def _is_cut_off(style: Style) -> bool:
    """True when nothing of it is left to be seen through."""
    sizes = (style.get(name, "") for name in ("width", "height", "max-width", "max-height"))
    kept_in = (style.get(name, "") for name in ("overflow", "overflow-x", "overflow-y"))
    has_no_room = any(size and max(_pixels(size), default=2) <= 1 for size in sizes)
    is_kept_in = any(each.startswith(("hidden", "clip")) for each in kept_in)
    return (has_no_room and is_kept_in) or any(
        _lets_nothing_through(style.get(name, "")) for name in ("clip", "clip-path")
    )


def _lets_nothing_through(clip: str) -> bool:
    shape, _, rest = clip.partition("(")
    lengths = _pixels(rest)
    match shape.strip():
        case "rect":
            return bool(lengths) and max(lengths) <= 1
        case "inset":
            return bool(lengths) and "%" in rest and lengths[0] >= 50 * _PIXELS_OF["%"]
        case "circle" | "ellipse":
            return bool(lengths) and lengths[0] == 0
        case "polygon":
            return bool(lengths) and all(one == two for one, two in pairwise(lengths))
        case _:
            return False


def _ink(told: Style, style: Style, around: Colour | None) -> Colour | None:
    value = style.get("-webkit-text-fill-color") or style.get("color") or told.get("color", "")
    value = (value or told.get("text", "")).lower()
    return around if value in ("", "inherit", "currentcolor", "unset") else colour(value)


def _ground(told: Style, style: Style, around: Colour | None) -> Colour | None:
    if style.get("background-image", "none") not in ("none", "initial"):
        return None
    value = style.get("background-color") or style.get("background") or told.get("bgcolor", "")
    return ground(value.lower(), around) if value else around
