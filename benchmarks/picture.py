"""A picture of how a row grows: lines over both axes' powers of ten, as a small SVG."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from itertools import groupby
from math import floor, log10
from typing import Final

from mammadagbok.ui.theme import FONT, LIGHT, SMALL_SIZE, TEXT_SIZE

_WIDTH, _HEIGHT = 640, 360
_LEFT, _RIGHT, _TOP, _BOTTOM = 80, 500, 52, 308
_APART: Final = 17
"""Between the words at the ends of two lines."""
_INKS: Final = (LIGHT.moment, LIGHT.craving, LIGHT.group, LIGHT.cheer)
_STEPS: Final = (1, 2, 5)


@dataclass(frozen=True, slots=True)
class Line:
    """What one of them takes, by the number of entries."""

    name: str
    values: Mapping[int, float]


@dataclass(frozen=True, slots=True)
class _Scale:
    """Where a value stands between two ends, evenly by its powers of ten."""

    least: float
    most: float
    start: float
    end: float

    def at(self, value: float) -> float:
        """Return the place of a value, to a tenth of a pixel."""
        share = (log10(value) - log10(self.least)) / (log10(self.most) - log10(self.least))
        return round(self.start + share * (self.end - self.start), 1)


def drawn(title: str, unit: str, program: Line, floor_line: Line, peers: Sequence[Line]) -> str:
    """Return the picture. The program is a full line, the floor a broken one, peers are dotted.

    Each line has its name at its end, so that nothing is told by colour alone.
    """
    lines = [program, floor_line, *peers]
    every = [value for line in lines for value in line.values.values()]
    sizes = sorted({size for line in lines for size in line.values})
    across = _Scale(sizes[0], sizes[-1], _LEFT, _RIGHT)
    up = _Scale(_below(min(every)), _above(max(every)), _BOTTOM, _TOP)
    inks = [LIGHT.plum.ink, LIGHT.soft, *(tint.ink for tint in _INKS)]
    dashes = ["", "7 5", *("2 4" for _ in peers)]
    parts = [
        _ground(title),
        *(_across_tick(across.at(size), size) for size in sizes),
        _text((_LEFT + _RIGHT) / 2, _BOTTOM + 44, "entries", LIGHT.soft, "middle"),
        *(_up_tick(up.at(value), value, unit) for value in _ticks(up)),
    ]
    for line, ink, dash in zip(lines, inks, dashes, strict=False):
        parts.append(_path(line, across, up, ink, dash))
    parts += _names(lines, inks, across, up)
    inside = "\n".join(parts)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}"'
        f' font-family="{FONT}, sans-serif" font-size="{SMALL_SIZE}" role="img">\n'
        f"<title>{escape(title)}</title>\n{inside}\n</svg>\n"
    )


def said(value: float, unit: str) -> str:
    """Return a value with its unit: two figures that tell, or all of those before the point."""
    if unit == "ms" and value >= 1_000:
        return said(value / 1_000, "s")
    digits = max(0, 1 - floor(log10(abs(value)))) if value else 0
    plain = f"{value:,.{digits}f}"
    return f"{plain.rstrip('0').rstrip('.') if '.' in plain else plain} {unit}".replace(" x", " ×")


def _ground(title: str) -> str:
    return (
        f'<rect width="{_WIDTH}" height="{_HEIGHT}" rx="16" fill="{LIGHT.card}"/>\n'
        f'<text x="20" y="30" font-size="{TEXT_SIZE}" fill="{LIGHT.ink}">{escape(title)}</text>'
    )


def _across_tick(x: float, size: int) -> str:
    return _text(x, _BOTTOM + 24, f"{size:,}", LIGHT.soft, "middle")


def _up_tick(y: float, value: float, unit: str) -> str:
    line = f'<path d="M{_LEFT} {y}H{_RIGHT}" stroke="{LIGHT.hairline}"/>\n'
    return line + _text(_LEFT - 10, y + 5, said(value, unit), LIGHT.soft, "end")


def _path(line: Line, across: _Scale, up: _Scale, ink: str, dash: str) -> str:
    places = [(across.at(size), up.at(value)) for size, value in sorted(line.values.items())]
    way = "L".join(f"{x} {y}" for x, y in places)
    broken = f' stroke-dasharray="{dash}"' if dash else ""
    dots = "".join(f'<circle cx="{x}" cy="{y}" r="4" fill="{ink}"/>' for x, y in places)
    return f'<path d="M{way}" fill="none" stroke="{ink}" stroke-width="2"{broken}/>{dots}'


def _names(lines: Sequence[Line], inks: Sequence[str], across: _Scale, up: _Scale) -> Iterator[str]:
    """Yield the names, each beside the end of its line, none over another."""
    ends = sorted(
        (across.at(last := max(line.values)), up.at(line.values[last]), line.name, ink)
        for line, ink in zip(lines, inks, strict=False)
    )
    for x, some in groupby(ends, key=lambda end: end[0]):
        above = 0.0
        for _, y, name, ink in some:
            above = max(y, above + _APART)
            yield _text(x + 14, above + 5, name, ink, "start")


def _text(x: float, y: float, words: str, ink: str, anchor: str) -> str:
    return f'<text x="{x}" y="{y}" fill="{ink}" text-anchor="{anchor}">{escape(words)}</text>'


def _below(value: float) -> float:
    power = 10.0 ** floor(log10(value))
    return max(step * power for step in _STEPS if step * power <= value * 1.0001)


def _above(value: float) -> float:
    power = 10.0 ** floor(log10(value))
    return min(step * power for step in (*_STEPS[1:], 10, 20) if step * power > value)


def _ticks(up: _Scale) -> list[float]:
    found, power = list[float](), 10.0 ** floor(log10(up.least))
    while power <= up.most:
        found += [step * power for step in _STEPS if up.least <= step * power <= up.most]
        power *= 10
    return found if len(found) <= 8 else [each for each in found if log10(each) % 1 == 0]
