"""What on a copied page cannot be seen: by its own style, or by the page's simple rules."""

import re
from dataclasses import dataclass, field
from typing import Final

Style = dict[str, str]
"""What is said of an element, by property, in lower case."""

_COMMENT: Final = re.compile(r"/\*.*?(?:\*/|\Z)|<!--|-->", re.DOTALL)
_SIMPLE: Final = re.compile(r"([a-z][a-z0-9]*)?([.#][\w-]+)?")
_PLAIN_ZERO: Final = re.compile(r"[-+]?0*\.?0+\s*(?:[a-z]+|%)?")
_FAR_AWAY: Final = re.compile(r"-\d{3,}(?:\.\d+)?\s*(?:px|pt|em|rem|cm|mm|in|%)?")
_NUMBERS: Final = re.compile(r"\d*\.?\d+")
_ALMOST_WHITE: Final = 0xF5


def parsed_style(text: str) -> Style:
    """Return the declarations of a style, the last of each property."""
    pairs = (each.partition(":") for each in text.lower().split(";"))
    return {
        name.strip(): value.replace("!important", "").strip()
        for name, found, value in pairs
        if found
    }


def is_hidden(told: Style, style: Style, on_ground: bool) -> bool:
    """True when an element with these attributes and this style shows nothing of itself.

    `on_ground`: something is painted behind it, so that white words may be meant to be read.
    """
    return (
        "hidden" in told
        or style.get("display") == "none"
        or style.get("visibility") in ("hidden", "collapse")
        or style.get("mso-hide") == "all"
        or any(_is_zero(style.get(name, "")) for name in ("font-size", "opacity", "font"))
        or any(_FAR_AWAY.fullmatch(style.get(name, "")) for name in ("text-indent", "left", "top"))
        or _is_cut_off(style)
        or (not on_ground and _is_white(style.get("color") or told.get("color", ""), style))
    )


@dataclass(slots=True)
class Rules:
    """The page's own rules, as far as they speak of a tag, a class or an id alone."""

    _styles: dict[str, Style] = field(default_factory=dict)

    def learn(self, sheet: str) -> None:
        """Take in a style sheet."""
        for rule in _COMMENT.sub("", sheet.lower()).split("}"):
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


def _is_zero(value: str) -> bool:
    return bool(_PLAIN_ZERO.fullmatch(value.split("/")[0].strip()))


def _is_cut_off(style: Style) -> bool:
    """True when nothing of it is left to be seen through."""
    sizes = (style.get(name, "") for name in ("width", "height", "max-width", "max-height"))
    no_room = style.get("overflow", "").startswith(("hidden", "clip")) and any(map(_is_zero, sizes))
    clipped = style.get("clip", "").replace(" ", "").startswith("rect(0")
    return no_room or clipped or style.get("clip-path", "").startswith("inset(50%")


def _is_white(colour: str, style: Style) -> bool:
    """True for words in no colour, or in that of the paper, with nothing painted behind them."""
    ground = style.get("background-color", style.get("background", ""))
    if ground not in ("", "none", "transparent", "initial", "inherit") and not _is_pale(ground):
        return False
    return colour == "transparent" or _is_pale(colour)


def _is_pale(colour: str) -> bool:
    if colour.startswith("#"):
        digits = colour[1:]
        wide = "".join(2 * digit for digit in digits) if len(digits) in (3, 4) else digits
        try:
            parts = [int(wide[at : at + 2], 16) for at in range(0, len(wide), 2)]
        except ValueError:
            return False
        return len(parts) >= 3 and (min(parts[:3]) >= _ALMOST_WHITE or parts[3:] == [0])
    if colour.startswith(("rgb(", "rgba(")):
        numbers = [float(each) for each in _NUMBERS.findall(colour)[:4]]
        return len(numbers) >= 3 and (min(numbers[:3]) >= _ALMOST_WHITE or numbers[3:] == [0.0])
    return colour in ("white", "snow", "window", "ivory", "whitesmoke", "ghostwhite")
