"""Colours as pages tell them, as far as they decide whether words can be told from their ground."""

import re
from colorsys import hls_to_rgb
from typing import Final

Colour = tuple[float, float, float, float]
"""Red, green and blue from 0 to 255, and how much it covers, from 0 to 1."""

WHITE: Final[Colour] = (255, 255, 255, 1)
_CLEAR: Final[Colour] = (0, 0, 0, 0)
_ALIKE: Final = 10
"""Words that differ less from what is behind them in each of the three are not seen."""
_NAMES: Final = (
    "black=000 silver=c0c0c0 gray=808080 grey=808080 white=fff maroon=800000 red=f00 "
    "purple=800080 fuchsia=f0f magenta=f0f green=008000 lime=0f0 olive=808000 yellow=ff0 "
    "navy=000080 blue=00f teal=008080 aqua=0ff cyan=0ff orange=ffa500 snow=fffafa "
    "ivory=fffff0 whitesmoke=f5f5f5 ghostwhite=f8f8ff floralwhite=fffaf0 azure=f0ffff "
    "mintcream=f5fffa window=fff windowtext=000 canvas=fff canvastext=000 pink=ffc0cb "
    "lightgray=d3d3d3 lightgrey=d3d3d3 darkgray=a9a9a9 darkgrey=a9a9a9 gold=ffd700 "
    "darkblue=00008b darkgreen=006400 darkred=8b0000 lightyellow=ffffe0 brown=a52a2a"
)
"""The colours that pages name by a word, the everyday ones of CSS."""
_NAMED: Final = {name: f"#{hexes}" for name, hexes in re.findall(r"(\w+)=(\w+)", _NAMES)}
_HEX: Final = re.compile(r"#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})")
_CALL: Final = re.compile(r"(rgb|hsl)a?\(([^()]*)\)")
_NUMBER: Final = re.compile(r"([-+]?\d*\.?\d+)(%?)")
_TOKEN: Final = re.compile(r"#[0-9a-f]+|[a-z]+\([^()]*\)|[a-z-]+")
_NO_GROUND: Final = re.compile(
    r"(?:none|initial|inherit|unset|repeat|no-repeat|scroll|center|left|top|[\d.]+(?:%|px)?|[\s,/])*+"
)


def colour(value: str) -> Colour | None:
    """Return the colour that a value in lower case names; None when it is not known."""
    if value == "transparent":
        return _CLEAR
    value = _NAMED.get(value, value)
    if _HEX.fullmatch(value):
        return _of_hex(value[1:])
    call = _CALL.fullmatch(value)
    return _of_call(call[1], _NUMBER.findall(call[2])) if call else None


def ground(value: str, around: Colour | None) -> Colour | None:
    """Return what is behind the words of an element with this background; None: who knows."""
    if "url(" in value or "gradient(" in value:
        return None
    found = next(filter(None, map(colour, _TOKEN.findall(value))), None)
    if found is None:
        return around if _NO_GROUND.fullmatch(value) else None
    return _over(found, around)


def is_lost_on(ink: Colour | None, behind: Colour | None) -> bool:
    """True when words in this ink are not seen on what is behind them."""
    if ink is None:
        return False
    if behind is None:
        return ink[3] == 0
    seen = _over(ink, behind) or behind
    return all(abs(mine - its) <= _ALIKE for mine, its in zip(seen[:3], behind[:3], strict=True))


def _over(above: Colour, below: Colour | None) -> Colour | None:
    """Return what is seen where one colour lies over another that covers."""
    cover = above[3]
    if cover == 1:
        return above
    if below is None:
        return None if cover else below
    red, green, blue = (
        cover * mine + (1 - cover) * its for mine, its in zip(above[:3], below[:3], strict=True)
    )
    return (red, green, blue, 1)


def _of_hex(digits: str) -> Colour:
    wide = "".join(2 * digit for digit in digits) if len(digits) in (3, 4) else digits
    red, green, blue, cover = (int(f"{wide}ff"[at : at + 2], 16) for at in (0, 2, 4, 6))
    return (red, green, blue, cover / 255)


def _of_call(model: str, numbers: list[tuple[str, str]]) -> Colour | None:
    if len(numbers) not in (3, 4):
        return None
    first, second, third = (float(number) for number, _ in numbers[:3])
    cover = float(numbers[3][0]) / (100 if numbers[3][1] else 1) if len(numbers) > 3 else 1.0
    if model == "hsl":
        red, green, blue = hls_to_rgb(first / 360, third / 100, second / 100)
        return (255 * red, 255 * green, 255 * blue, cover)
    scale = 2.55 if numbers[0][1] else 1.0
    return (scale * first, scale * second, scale * third, cover)
